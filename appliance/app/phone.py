"""A telephone for the demo: the caller's side of one AudioSocket call, in real time, over a telephone channel."""

import asyncio
import contextlib
import uuid
import wave
from collections import deque
from pathlib import Path

import numpy as np

from appliance.audio.channel import TelephoneChannel
from appliance.audio.frames import RATE, to_samples
from appliance.audio.levels import dbfs
from appliance.line.audiosocket_protocol import FRAME_BYTES, Audio, Decoder, HangUp, Kind, encode

FRAME_S = 0.02
AUDIBLE_DBFS = -45.0
"""A frame above this is heard by the caller."""


class Phone:
    """One call. Time is counted in frames of 20 ms since the connection; both sides are kept in memory."""

    def __init__(self, snr_db: float = 40.0) -> None:
        self.id = uuid.uuid4()
        self.ended = asyncio.Event()
        self._channel = TelephoneChannel(snr_db)
        self._decoder = Decoder()
        self._to_send: deque[bytes] = deque()
        self._all_sent = asyncio.Event()
        self._arrived: deque[bytes] = deque()
        self._mine: list[bytes] = []
        self._theirs: list[bytes] = []
        self._last_spoken: int | None = None
        """Frame after the caller's last spoken one; None when he has not spoken since `waited_s` was asked."""
        self._tasks: list[asyncio.Task[None]] = []

    async def call(self, host: str, port: int) -> None:
        """Dials. Raises OSError when nobody answers."""
        self._reader, self._writer = await asyncio.open_connection(host, port)
        self._writer.write(encode(Kind.UUID, self.id.bytes))
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._talk())]

    @property
    def now_s(self) -> float:
        """Seconds since the connection."""
        return len(self._mine) * FRAME_S

    async def say(self, pcm: bytes) -> None:
        """Speaks 8 kHz signed 16-bit mono; returns when the last sample is on the line, or the call has ended."""
        frames = [pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0") for at in range(0, len(pcm), FRAME_BYTES)]
        self._to_send.extend(frames)
        self._all_sent.clear()
        await self._all_sent.wait()
        self._last_spoken = len(self._mine)

    async def press(self, keys: str) -> None:
        """Presses keys, five a second."""
        for key in keys:
            self._writer.write(encode(Kind.DTMF, key.encode("ascii")))
            await asyncio.sleep(0.2)

    def waited_s(self) -> float | None:
        """Seconds from the caller's last spoken frame to the first audible one of the answer, told once; None when he
        has not spoken, or has not been answered yet."""
        begin, self._last_spoken = self._last_spoken, None
        if begin is None:
            return None
        frames = enumerate(self._theirs[begin:])
        return next((place * FRAME_S for place, frame in frames if dbfs(frame) > AUDIBLE_DBFS), None)

    def first_sound_s(self) -> float | None:
        """Seconds from the answer to the first audible sample of the box."""
        return next((place * FRAME_S for place, frame in enumerate(self._theirs) if dbfs(frame) > AUDIBLE_DBFS), None)

    async def hang_up(self) -> None:
        if not self.ended.is_set():
            self._writer.write(encode(Kind.HANG_UP))
        self.ended.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def write_wav(self, path: Path) -> None:
        """Both sides as a stereo file: the caller left, the box right."""
        length = min(len(self._mine), len(self._theirs))
        left, right = (to_samples(b"".join(side[:length])) for side in (self._mine, self._theirs))
        with wave.open(str(path), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(np.column_stack([left, right]).astype("<i2").tobytes())

    async def _talk(self) -> None:
        """One frame each 20 ms, by the clock; the box's sound is taken at the same pace."""
        loop = asyncio.get_running_loop()
        begin = loop.time()
        while not self.ended.is_set():
            frame = self._channel.push(self._to_send.popleft() if self._to_send else bytes(FRAME_BYTES))
            self._writer.write(encode(Kind.AUDIO, frame))
            self._mine.append(frame)
            self._theirs.append(self._arrived.popleft() if self._arrived else bytes(FRAME_BYTES))
            if not self._to_send:
                self._all_sent.set()
            await asyncio.sleep(max(0.0, begin + len(self._mine) * FRAME_S - loop.time()))
        self._all_sent.set()

    async def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while data := await self._reader.read(4096):
                for frame in self._decoder.feed(data):
                    if isinstance(frame, Audio):
                        self._arrived.append(frame.pcm)
                    elif isinstance(frame, HangUp):
                        self.ended.set()
        self.ended.set()
