"""The AudioSocket listener on loopback, with a scripted telephone system.

Times are only bounded generously: what exactly leaves when is shown with counted frames in test_pacing.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from appliance.line import audiosocket_call
from appliance.line.audiosocket import STRANGERS, AudioSocketLine
from appliance.line.audiosocket_call import INBOX, AudioSocketCall
from appliance.line.audiosocket_protocol import Audio, Decoder, Fault, Frame, HangUp, Kind, encode
from appliance.model.errors import Unavailable
from appliance.ports import Gone, Key, LineCall, Sound

FRAME = b"\x01\x02" * 160
PATIENCE = 10.0
"""Seconds after which something that should have happened counts as not happening."""


@dataclass
class Peer:
    """The telephone system's side of one connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    uuid: UUID = field(default_factory=uuid4)
    decoder: Decoder = field(default_factory=Decoder)
    frames: list[Frame] = field(default_factory=list)

    @classmethod
    async def connect(cls, line: AudioSocketLine) -> "Peer":
        return cls(*await asyncio.open_connection(*line.address))

    def send(self, kind: int, payload: bytes = b"") -> None:
        self.writer.write(bytes([kind]) + len(payload).to_bytes(2, "big") + payload)

    def introduce(self) -> None:
        self.send(Kind.UUID, self.uuid.bytes)

    async def read_to_end(self) -> list[Frame]:
        """All frames until the box closes."""
        async with asyncio.timeout(PATIENCE):
            while data := await self.reader.read(4096):
                self.frames += [frame for frame in self.decoder.feed(data) if isinstance(frame, Frame)]
        return self.frames

    async def read_audio(self, frames: int) -> bytes:
        """Sound until so many frames have come in all."""
        async with asyncio.timeout(PATIENCE):
            while sum(isinstance(frame, Audio) for frame in self.frames) < frames:
                data = await self.reader.read(4096)
                assert data, "closed"
                self.frames += [frame for frame in self.decoder.feed(data) if isinstance(frame, Frame)]
        return b"".join(frame.pcm for frame in self.frames if isinstance(frame, Audio))


@pytest_asyncio.fixture
async def line() -> AsyncIterator[AudioSocketLine]:
    line = AudioSocketLine("127.0.0.1", 0)
    await line.open()
    yield line
    await line.close()


@contextlib.asynccontextmanager
async def peer_of(line: AudioSocketLine) -> AsyncIterator[Peer]:
    peer = await Peer.connect(line)
    try:
        yield peer
    finally:
        peer.writer.close()
        with contextlib.suppress(OSError):
            await peer.writer.wait_closed()


async def answered(line: AudioSocketLine) -> LineCall:
    async with asyncio.timeout(PATIENCE):
        return await anext(line.calls())


async def up_to_the_end(call: LineCall) -> list[Sound | Key | Gone]:
    async with asyncio.timeout(PATIENCE):
        return [event async for event in call.events()]


async def test_a_connection_becomes_a_call_with_its_uuid(line: AudioSocketLine) -> None:
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        assert call.id == str(peer.uuid)
        assert call.caller_number is None and call.full_duplex and call.transfer == "none"


async def test_sound_keys_and_hang_up_come_as_events(line: AudioSocketLine) -> None:
    """In their order; the index counts samples; keys that are none are left out."""
    async with peer_of(line) as peer:
        peer.introduce()
        peer.send(Kind.AUDIO, FRAME)
        peer.send(Kind.DTMF, b"A")
        peer.send(Kind.DTMF, b"5")
        peer.send(0x42, b"unknown")
        peer.send(Kind.AUDIO, FRAME[:100])
        peer.send(Kind.AUDIO, FRAME)
        peer.send(Kind.HANG_UP)
        call = await answered(line)
        first, key, second, third, gone = await up_to_the_end(call)
        assert [first, second, third] == [Sound(0, FRAME), Sound(160, FRAME[:100]), Sound(210, FRAME)]
        assert isinstance(key, Key) and key.digit.reveal() == "5"
        assert gone == Gone(broken=False)


async def test_what_is_played_arrives_whole_and_in_real_time(line: AudioSocketLine) -> None:
    """Frames of 320 bytes, the last filled with silence; not much sooner than real time; counted to the sample."""
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        pcm = bytes(range(1, 101)) * 2 * 25  # 2500 samples: 15 frames and 100 samples
        began = asyncio.get_running_loop().time()
        await call.play(pcm)
        assert call.played_samples() == 3 * 160, "60 ms may leave at once, no more"
        heard = await peer.read_audio(16)
        assert asyncio.get_running_loop().time() - began > 0.2
        assert heard == pcm + bytes(16 * 320 - len(pcm))
        assert {len(frame.pcm) for frame in peer.frames if isinstance(frame, Audio)} == {320}
        assert call.played_samples() == 2500 and call.queued_samples() == 0


async def test_barge_in_drops_what_is_queued(line: AudioSocketLine) -> None:
    """What was sent is counted, the rest never leaves."""
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        await call.play(FRAME * 500)
        await peer.read_audio(10)
        call.stop_playing()
        played = call.played_samples()
        assert call.queued_samples() == 0 and played < 500 * 160
        await call.hang_up()
        frames = await peer.read_to_end()
        assert sum(isinstance(frame, Audio) for frame in frames) * 160 == played


async def test_hanging_up_sends_the_frame_and_closes(line: AudioSocketLine) -> None:
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        await call.hang_up()
        assert (await peer.read_to_end())[-1] == HangUp()
        assert await up_to_the_end(call) == [Gone()]


async def test_nothing_is_sent_before_the_uuid(line: AudioSocketLine) -> None:
    """Sound before it is no call."""
    async with peer_of(line) as peer:
        peer.send(Kind.AUDIO, FRAME)
        await peer.writer.drain()
        calls = asyncio.ensure_future(anext(line.calls()))
        done, _ = await asyncio.wait([calls], timeout=0.1)
        assert not done
        peer.introduce()
        assert (await asyncio.wait_for(calls, PATIENCE)).id == str(peer.uuid)


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(b"\x10\x01\x41" + bytes(321), id="odd audio"),
        pytest.param(b"\x10\xff\xff" + bytes(1000), id="oversized audio"),
        pytest.param(b"\x03\x00\x02" + b"12", id="two keys"),
        pytest.param(b"\xff\x00\x01\x01", id="error"),
        pytest.param(b"\x10\x01\x40" + bytes(100), id="truncated"),
    ],
)
async def test_a_malformed_frame_ends_its_call_and_the_line_is_free(line: AudioSocketLine, harm: bytes) -> None:
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        peer.writer.write(harm)
        if harm.startswith(b"\x10\x01\x40"):
            peer.writer.write_eof()
        assert await up_to_the_end(call) == [Gone(broken=True)]
        await peer.read_to_end()
        async with peer_of(line) as following:
            following.introduce()
            assert (await answered(line)).id == str(following.uuid)


async def test_a_uuid_of_a_wrong_length_is_closed(line: AudioSocketLine) -> None:
    async with peer_of(line) as peer:
        peer.send(Kind.UUID, b"12345")
        frames = await peer.read_to_end()
        assert not any(isinstance(frame, Audio) for frame in frames)


async def test_a_closed_connection_ends_the_call(line: AudioSocketLine) -> None:
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
    assert (await up_to_the_end(call))[-1] == Gone(broken=False)


async def test_a_second_call_is_told_that_the_line_is_busy(line: AudioSocketLine) -> None:
    """Error 0x01 and closed; the first call does not notice."""
    async with peer_of(line) as first, peer_of(line) as second:
        first.introduce()
        call = await answered(line)
        second.introduce()
        assert await second.read_to_end() == [Fault(1)]
        async with peer_of(line) as third:
            assert await third.read_to_end() == [Fault(1)]
        await call.play(FRAME)
        assert await first.read_audio(1) == FRAME


async def test_connections_without_a_uuid_cannot_pile_up(line: AudioSocketLine) -> None:
    async with contextlib.AsyncExitStack() as stack:
        peers = [await stack.enter_async_context(peer_of(line)) for _ in range(STRANGERS + 1)]
        assert await peers[-1].read_to_end() == [Fault(1)]


async def test_a_silent_peer_is_given_up() -> None:
    """As a call, and before the UUID too; the time is short here. Unknown frames keep a call alive."""
    line = AudioSocketLine("127.0.0.1", 0, stall_s=0.5)
    await line.open()
    try:
        async with peer_of(line) as stranger, peer_of(line) as peer:
            peer.introduce()
            call = await answered(line)
            for _ in range(8):
                peer.send(0x42)
                await asyncio.sleep(0.1)
            events = await up_to_the_end(call)
            assert events[-1] == Gone(broken=True)
            assert len(events) > 35, "it was there for 0.8 s and the time allowed without a frame"
            await stranger.read_to_end()
    finally:
        await line.close()


async def test_silence_fills_what_the_telephone_does_not_send(line: AudioSocketLine) -> None:
    """The time of the call goes on: 20 ms of silence for every 20 ms without a frame, in unbroken order."""
    async with peer_of(line) as peer:
        peer.introduce()
        peer.send(Kind.AUDIO, FRAME)
        call = await answered(line)
        events = call.events()
        async with asyncio.timeout(PATIENCE):
            sounds = [event async for _, event in zip_async(10, events)]
        assert sounds == [Sound(0, FRAME), *(Sound(160 * n, bytes(320)) for n in range(1, 10))]


async def test_a_flood_is_not_read_faster_than_real_time(line: AudioSocketLine) -> None:
    """Sixty seconds of sound at once: the box stops reading, and what it holds stays bounded."""
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        flood = encode(Kind.AUDIO, FRAME) * 3000
        sending = asyncio.ensure_future(flooded(peer, flood))
        received = 0
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                async for event in call.events():
                    received += len(event.pcm) // 2 if isinstance(event, Sound) else 0
        sending.cancel()
        assert received < 30 * 8000


class Wire(asyncio.Transport):
    """A connection that keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()
        self.reading, self.open = True, True
        self.resumed, self.wrote = asyncio.Event(), asyncio.Event()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += data
        self.wrote.set()

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        pass

    def is_closing(self) -> bool:
        return not self.open

    def is_reading(self) -> bool:
        return self.reading

    def pause_reading(self) -> None:
        self.reading = False

    def resume_reading(self) -> None:
        self.reading = True
        self.resumed.set()

    def write_eof(self) -> None:
        pass

    def abort(self) -> None:
        self.open = False


def wired(stall_s: float = 10.0, *, introduced: bool = True) -> tuple[AudioSocketCall, Wire]:
    call = AudioSocketCall("none", stall_s, has_room=lambda: True, admit=lambda _: True, left=lambda _: None)
    wire = Wire()
    call.connection_made(wire)
    if introduced:
        call.data_received(encode(Kind.UUID, uuid4().bytes))
    return call, wire


async def test_a_driver_that_is_busy_stops_the_reading() -> None:
    """What waits for it is bounded; it goes on when the driver has caught up."""
    call, wire = wired()
    call.data_received(encode(Kind.DTMF, b"1") * (INBOX + 1))
    assert not wire.reading
    events = call.events()
    for _ in range(10):
        await anext(events)
    async with asyncio.timeout(PATIENCE):
        await wire.resumed.wait()
    await call.hang_up()


async def test_a_peer_that_does_not_read_is_sent_nothing_more_and_given_up() -> None:
    """What is not sent is not counted as played."""
    call, wire = wired(stall_s=0.1)
    call.pause_writing()
    await call.play(FRAME * 100)
    assert call.played_samples() == 0 and not wire.written
    call.resume_writing()
    await call.play(FRAME)
    assert call.played_samples() == 480
    call.pause_writing()
    async with asyncio.timeout(PATIENCE):
        while not wire.written.endswith(encode(Kind.HANG_UP)):
            call.data_received(encode(Kind.AUDIO, FRAME))
            await asyncio.sleep(0.01)
    assert [event async for event in call.events()][-1] == Gone(broken=True)


async def test_a_listening_box_gives_signs_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence now and then, to the telephone system only: it does not count as played."""
    monkeypatch.setattr(audiosocket_call, "KEEP_ALIVE_S", 0.1)
    call, wire = wired()
    async with asyncio.timeout(PATIENCE):
        for _ in range(2):
            wire.wrote.clear()
            await wire.wrote.wait()
    assert wire.written.startswith(encode(Kind.AUDIO, bytes(320)) * 2)
    assert call.played_samples() == 0
    await call.hang_up()


async def test_whoever_never_says_which_call_it_is_is_given_up() -> None:
    """Whatever else it sends: it would hold a place for ever."""
    call, wire = wired(stall_s=0.1, introduced=False)
    async with asyncio.timeout(PATIENCE):
        while not wire.written:
            call.data_received(encode(Kind.AUDIO, FRAME))
            await asyncio.sleep(0.01)
    assert wire.written == encode(Kind.HANG_UP)


async def test_frames_leave_without_delay(line: AudioSocketLine) -> None:
    """Nagle's algorithm would hold every second frame back."""
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        assert isinstance(call, AudioSocketCall) and call._transport is not None
        sock = call._transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_an_address_in_use_is_told(line: AudioSocketLine) -> None:
    with pytest.raises(Unavailable):
        await AudioSocketLine(*line.address).open()


async def test_closing_the_line_ends_calls_and_iteration(line: AudioSocketLine) -> None:
    async with peer_of(line) as peer:
        peer.introduce()
        call = await answered(line)
        await line.close()
        assert await up_to_the_end(call) == [Gone()]
        assert [call async for call in line.calls()] == []


async def flooded(peer: Peer, data: bytes) -> None:
    for at in range(0, len(data), 8192):
        peer.writer.write(data[at : at + 8192])
        await peer.writer.drain()


async def zip_async(
    count: int, events: AsyncIterator[Sound | Key | Gone]
) -> AsyncIterator[tuple[int, Sound | Key | Gone]]:
    """The first `count` of them."""
    for number in range(count):
        yield number, await anext(events)
