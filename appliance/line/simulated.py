"""A line without a telephone: a caller made of sound files and keys, in virtual time.

Every event of the call is 20 ms of it. Nothing here waits for a clock, so a call runs as fast as the engines can and
gives the same events every time.
"""

import asyncio
import wave
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from appliance.audio.frames import FRAME, RATE, WIDTH
from appliance.model.errors import BadInput, MissingFile
from appliance.model.personal import Personal
from appliance.ports import Gone, Key, LineCall, Sound

FRAME_BYTES = FRAME * WIDTH
FRAME_S = FRAME / RATE
SILENCE = bytes(FRAME_BYTES)


class Partner(Protocol):
    """Whoever is at the other end."""

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        """The next 20 ms: what is said (320 bytes), a key, or that the call is over. `heard` is what the box played in
        the 20 ms before, empty when it was silent."""


class Recording:
    """Plays one recording from the answer on, whatever the box says, and hangs up at its end."""

    def __init__(self, pcm: bytes) -> None:
        self._frames = _frames(pcm)

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        return next(self._frames, Gone())


class Answers:
    """Gives one answer after each prompt: when the box has spoken and then been quiet for `wait_s`.

    An answer is sound (8 kHz signed 16-bit mono) or a string of keys. After the last answer and `patience_s` without a
    word from the box, the caller hangs up.
    """

    def __init__(self, answers: Iterable[bytes | str], wait_s: float = 0.6, patience_s: float = 30.0) -> None:
        self._answers = iter(answers)
        self._wait, self._patience = round(wait_s / FRAME_S), round(patience_s / FRAME_S)
        self._now: list[bytes | Key] = []
        self._asked = False
        self._quiet = 0

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        self._quiet = 0 if heard else self._quiet + 1
        self._asked = self._asked or bool(heard)
        if self._asked and self._quiet >= self._wait and not self._now:
            self._asked = False
            self._now = _answer(next(self._answers, b""))
        if self._now:
            return self._now.pop(0)
        return Gone() if self._quiet >= self._patience else SILENCE


class SimulatedCall:
    """A `LineCall` in virtual time. `box_sound` and `caller_sound` hold both sides, sample for sample."""

    full_duplex = True

    def __init__(
        self,
        partner: Partner,
        *,
        id: str = "00000000-0000-4000-8000-000000000000",
        transfer: str = "none",
        caller_number: Personal[str] | None = None,
    ) -> None:
        self.id, self.transfer, self.caller_number = id, transfer, caller_number
        self.box_sound, self.caller_sound = bytearray(), bytearray()
        self._partner = partner
        self._outbox = bytearray()
        self._played = 0
        self._over = False

    def time(self) -> float:
        """Seconds since the answer."""
        return len(self.caller_sound) / 2 / RATE

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        while not self._over:
            heard = bytes(self._outbox[:FRAME_BYTES])
            del self._outbox[:FRAME_BYTES]
            self._played += len(heard) // 2
            self.box_sound += heard.ljust(FRAME_BYTES, b"\0")
            index = len(self.caller_sound) // 2
            said = self._partner.frame(heard)
            self.caller_sound += said if isinstance(said, bytes) else SILENCE
            await asyncio.sleep(0)
            if isinstance(said, Gone):
                break
            if isinstance(said, Key):
                yield said
            yield Sound(index, said if isinstance(said, bytes) else SILENCE)
        self._over = True
        yield Gone()

    async def play(self, pcm: bytes) -> None:
        if not self._over:
            self._outbox += pcm

    def queued_samples(self) -> int:
        return len(self._outbox) // 2

    def played_samples(self) -> int:
        return self._played

    def stop_playing(self) -> None:
        self._outbox.clear()

    async def hang_up(self) -> None:
        self._over = True
        self._outbox.clear()


class SimulatedLine:
    """These calls, one after the other."""

    def __init__(self, calls: Sequence[SimulatedCall]) -> None:
        self._calls = list(calls)

    async def calls(self) -> AsyncIterator[LineCall]:
        while self._calls:
            yield self._calls.pop(0)

    async def close(self) -> None:
        self._calls.clear()


def read_sound(path: Path) -> bytes:
    """The samples of a WAV file of 8 kHz, mono, 16 bit. Raises MissingFile and BadInput."""
    try:
        with wave.open(str(path), "rb") as file:
            shape = (file.getframerate(), file.getnchannels(), file.getsampwidth())
            pcm = file.readframes(file.getnframes())
    except OSError as error:
        raise MissingFile(
            f"Die Tondatei {path} lässt sich nicht lesen ({error.strerror}).", "Den Pfad prüfen."
        ) from error
    except (wave.Error, EOFError) as error:
        raise BadInput(f"{path} ist keine WAV-Datei.", "Eine WAV-Datei mit 8 kHz, mono, 16 Bit angeben.") from error
    if shape != (RATE, 1, 2):
        raise BadInput(
            f"{path} hat {shape[0]} Hz, {shape[1]} Kanäle und {8 * shape[2]} Bit.",
            "Auf 8 kHz, mono, 16 Bit umwandeln, etwa mit: sox ein.wav -r 8000 -c 1 -b 16 aus.wav",
        )
    return pcm


def _frames(pcm: bytes) -> Iterator[bytes]:
    return (pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0") for at in range(0, len(pcm), FRAME_BYTES))


def _answer(answer: bytes | str) -> list[bytes | Key]:
    if isinstance(answer, bytes):
        return list(_frames(answer))
    frames: list[bytes | Key] = []
    for key in answer:
        frames += [Key(Personal(key)), *[SILENCE] * 10]
    return frames
