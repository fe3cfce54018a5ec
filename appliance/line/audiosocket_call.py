"""One AudioSocket connection: first a stranger, with its UUID a call."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable

from appliance.audio.frames import RATE
from appliance.line.audiosocket_protocol import (
    FRAME_BYTES,
    Audio,
    Broken,
    Decoder,
    Digit,
    ErrorCode,
    Fault,
    Frame,
    HangUp,
    Identity,
    Kind,
    Skipped,
    encode,
)
from appliance.line.pacing import FRAME_S, Pacer
from appliance.model.personal import Personal
from appliance.ports import Gone, Key, Sound

KEYS = frozenset("0123456789*#")
GAP_S = 0.1
"""Without sound from the other side for so long, silence takes its place: a telephone that sends nothing while nobody
speaks must not stop the time of the call, which is counted in samples."""
AHEAD_S = 1.0
"""Sound may come so much faster than real time (a network that hiccups delivers late, never early)."""
INBOX = 250
"""Events that wait for the driver before the connection is not read any further: 5 s of sound."""
KEEP_ALIVE_S = 2.0
"""So often a frame of silence goes out while the box listens, so that nothing on the way takes the call for dead."""
PARTING_S = 0.5
"""After the hang-up the other side gets so long to close, so that what was sent last is not lost by a reset."""
SEND_BUFFER = 8192
"""Bytes: half a second of sound, so that a peer that does not read is noticed and barge-in stays quick."""


class AudioSocketCall(asyncio.Protocol):
    """A `LineCall`. Every 20 ms it sends what is due, fills gaps, and looks whether the other side is still there."""

    caller_number: Personal[str] | None = None
    full_duplex = True

    def __init__(
        self,
        transfer: str,
        stall_s: float,
        *,
        has_room: Callable[[], bool],
        admit: Callable[["AudioSocketCall"], bool],
        left: Callable[["AudioSocketCall"], None],
    ) -> None:
        self.id = ""
        self.transfer = transfer
        self._stall_s = stall_s
        self._has_room, self._admit, self._left = has_room, admit, left
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._decoder, self._pacer = Decoder(), Pacer()
        self._inbox: asyncio.Queue[Sound | Key | Gone] = asyncio.Queue()
        self._outbox = bytearray()
        self._played = 0
        self._index = 0
        self._received_s = 0.0
        self._over = False
        self._blocked_at: float | None = None
        self._began = self._life_at = self._quiet_at = self._sent_at = 0.0
        self._tick: asyncio.TimerHandle | None = None

    # --- the connection -----------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        sock: socket.socket | None = transport.get_extra_info("socket")
        if sock is not None:
            # TCP_NODELAY is set by asyncio.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        transport.set_write_buffer_limits(high=SEND_BUFFER)
        self._life_at = self._loop.time()
        if not self._has_room():
            self._refuse()
            return
        self._schedule(self._life_at + FRAME_S)

    def data_received(self, data: bytes) -> None:
        """Bytes from the telephone system; what comes after the end is dropped."""
        now = self._loop.time()
        for frame in self._decoder.feed(data) if not self._over else ():
            if self._over:
                return
            if isinstance(frame, Broken):
                self._leave(Gone(broken=True))
            else:
                self._take(frame, now)
                self._life_at = now if self.id else self._life_at
        self._throttle(now)

    def eof_received(self) -> None:
        """None: asyncio closes the connection and tells `connection_lost`."""

    def connection_lost(self, exc: Exception | None) -> None:
        truncated = self._decoder.end() is not None
        self._leave(Gone(broken=truncated or exc is not None))
        if self._tick:
            self._tick.cancel()

    def pause_writing(self) -> None:
        self._blocked_at = self._loop.time()

    def resume_writing(self) -> None:
        self._blocked_at = None

    # --- what the driver calls ----------------------------------------------------------------------------------------

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        event: Sound | Key | Gone | None = None
        while not isinstance(event, Gone):
            event = await self._inbox.get()
            yield event

    async def play(self, pcm: bytes) -> None:
        if not self._over:
            self._outbox += pcm
            self._send_due(self._loop.time())

    def queued_samples(self) -> int:
        return len(self._outbox) // 2

    def played_samples(self) -> int:
        return self._played

    def stop_playing(self) -> None:
        self._outbox.clear()

    async def hang_up(self) -> None:
        self._leave(Gone())

    # --- in -----------------------------------------------------------------------------------------------------------

    def _take(self, frame: Frame, now: float) -> None:
        match frame:
            case Identity(uuid) if not self.id:
                self.id = str(uuid)
                self._began, self._quiet_at, self._sent_at = now, now + GAP_S, now
                if not self._admit(self):
                    self._refuse()
            case Audio(pcm) if self.id and pcm:
                self._received_s += len(pcm) / 2 / RATE
                self._quiet_at = now + GAP_S
                self._hear(pcm)
            case Digit(byte) if self.id and (key := byte.reveal().decode("latin-1")) in KEYS:
                self._inbox.put_nowait(Key(Personal(key)))
            case HangUp():
                self._leave(Gone())
            case Fault():
                self._leave(Gone(broken=True))
            case Identity() | Audio() | Digit() | Skipped():
                pass

    def _hear(self, pcm: bytes) -> None:
        self._inbox.put_nowait(Sound(self._index, pcm))
        self._index += len(pcm) // 2

    def _throttle(self, now: float) -> None:
        """Reads on only while the driver keeps up and the sound does not run ahead of real time."""
        if self._over or self._transport is None or self._transport.is_closing():
            return
        ahead = bool(self.id) and self._received_s > now - self._began + AHEAD_S
        if ahead or self._inbox.qsize() > INBOX:
            self._transport.pause_reading()
        elif not self._transport.is_reading():
            self._transport.resume_reading()
            self._life_at, self._quiet_at = now, now + GAP_S

    # --- every 20 ms --------------------------------------------------------------------------------------------------

    def _schedule(self, due: float) -> None:
        self._tick = self._loop.call_at(due, self._beat, due)

    def _beat(self, due: float) -> None:
        now = self._loop.time()
        self._send_due(now)
        self._throttle(now)
        assert self._transport is not None
        if self._transport.is_reading():
            self._fill(now)
            if now - self._life_at > self._stall_s:
                self._leave(Gone(broken=True))
        if self._blocked_at is not None and now - self._blocked_at > self._stall_s:
            self._leave(Gone(broken=True))
        if not self._over:
            self._schedule(max(due + FRAME_S, now))

    def _fill(self, now: float) -> None:
        while self.id and now >= self._quiet_at + FRAME_S:
            self._hear(bytes(FRAME_BYTES))
            self._quiet_at += FRAME_S

    def _send_due(self, now: float) -> None:
        if self._over or self._blocked_at is not None:
            return
        waiting = -(-len(self._outbox) // FRAME_BYTES)
        frames = min(self._pacer.due(now), waiting)
        for _ in range(frames):
            pcm = bytes(self._outbox[:FRAME_BYTES])
            del self._outbox[:FRAME_BYTES]
            self._played += len(pcm) // 2
            self._write(encode(Kind.AUDIO, pcm.ljust(FRAME_BYTES, b"\0")))
        if not frames and self.id and now - self._sent_at >= KEEP_ALIVE_S:
            self._write(encode(Kind.AUDIO, bytes(FRAME_BYTES)))
            frames = 1
        if frames:
            self._sent_at = now
            self._pacer.sent(frames, now)

    # --- the end ------------------------------------------------------------------------------------------------------

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def _refuse(self) -> None:
        self._write(encode(Kind.ERROR, bytes([ErrorCode.BUSY])))
        self._leave(Gone(), goodbye=b"")

    def _leave(self, gone: Gone, goodbye: bytes = encode(Kind.HANG_UP)) -> None:
        """The call is over, whoever ended it. Happens once."""
        if self._over:
            return
        self._over = True
        if self._tick:
            self._tick.cancel()
        self._outbox.clear()
        self._inbox.put_nowait(gone)
        self._left(self)
        if self._transport is None or self._transport.is_closing():
            return
        try:
            self._write(goodbye)
            self._transport.write_eof()
        except OSError:  # reset while nothing was read
            self._transport.abort()
        else:
            self._transport.resume_reading()
            self._tick = self._loop.call_later(PARTING_S, self._transport.abort)
