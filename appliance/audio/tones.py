"""Tones of the exchange and of machines in the sound: dial, busy, congestion, fax, modem. Counted in samples.

German exchanges and telephone systems give 425 Hz: without a break the dial tone, 480 ms on and off busy, 240 ms on and
off congestion. After the caller has hung up one of these is all that an analogue line hears. A fax that calls gives
1100 Hz, half a second in 3.5 (ITU-T T.30), a fax or modem that answers 2100 Hz (T.30, V.25).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from appliance.audio.correlation import Correlator, Spectrum
from appliance.audio.frames import RATE

FREQUENCIES = (425.0, 1100.0, 2100.0)
OFF_HZ = (20.0, 45.0, 20.0)
"""A little more than the tolerances: 15 Hz for 425 and 2100, 38 Hz for the fax's 1100."""
BLOCK = 80
"""Samples: 10 ms, short enough that a fax 38 Hz off is still the same tone."""
PURE = 0.55
"""Share of all energy; 38 Hz off take 0.4 of it."""
QUIETEST = -45.0
"""dBFS."""
_EXCHANGE, _CALLING, _ANSWER = range(3)


class Kind(StrEnum):
    DIAL = "dial"
    BUSY = "busy"
    CONGESTION = "congestion"
    FAX = "fax"
    MODEM = "modem"


LONG_ENOUGH = {_EXCHANGE: (1.5, Kind.DIAL), _CALLING: (0.4, Kind.FAX), _ANSWER: (0.5, Kind.MODEM)}
"""Seconds without a break after which a tone is what it is."""
CADENCES = ((0.40, 0.58, Kind.BUSY), (0.18, 0.30, Kind.CONGESTION))
"""Shortest and longest time on, and off, in seconds."""
CYCLES = 3
"""So many times on, with as many pauses between them less one, make a cadence."""


@dataclass(frozen=True, slots=True)
class Tone:
    """Told once, until the tone has ended; `index`: the sample at which it was known."""

    kind: Kind
    index: int


class ToneDetector:
    """Sound to tones, the same however it was split."""

    def __init__(self) -> None:
        self._correlator = Correlator(FREQUENCIES, BLOCK, BLOCK)
        self._now: int | None = None
        self._since, self._doubt = 0, 0
        self._told = False
        self._cadence: list[Kind | None] = []
        """What each time on and off was part of, alternately, since the last that fitted nothing."""

    def push(self, pcm: bytes) -> Iterator[Tone]:
        """8 kHz signed 16-bit little-endian mono, any length. To be read to its end."""
        for spectrum in self._correlator.push(pcm):
            yield from self._hear(_tone_in(spectrum), spectrum.index)

    def _hear(self, tone: int | None, index: int) -> Iterator[Tone]:
        if tone == self._now:
            self._doubt = 0
        elif self._doubt == 0:
            self._doubt = index  # one stretch that differs is where a tone begins, ends, or was disturbed
        else:
            begun, self._doubt = self._doubt - BLOCK, 0
            yield from self._change(tone, begun, index)
        if tone is not None and tone == self._now and not self._told:
            seconds, kind = LONG_ENOUGH[tone]
            if index - self._since >= seconds * RATE:
                self._told = True
                yield Tone(kind, index)

    def _change(self, tone: int | None, begun: int, index: int) -> Iterator[Tone]:
        """The tone, or the pause, that was until now has ended at `begun`."""
        lasted, before = (begun - self._since) / RATE, self._now
        self._now, self._since, self._told = tone, begun, False
        if before not in (_EXCHANGE, None) or tone not in (_EXCHANGE, None):
            self._cadence.clear()
            return
        kind = next((kind for least, most, kind in CADENCES if least <= lasted <= most), None)
        if kind is None or (self._cadence and self._cadence[-1] is not kind):
            self._cadence.clear()
        if kind is not None and (before == _EXCHANGE or self._cadence):
            self._cadence.append(kind)
        if kind is not None and len(self._cadence) == 2 * CYCLES - 1:
            yield Tone(kind, index)


def _tone_in(spectrum: Spectrum) -> int | None:
    """Which of the frequencies one stretch is, if any."""
    for at, tolerance in enumerate(OFF_HZ):
        if spectrum.share[at] >= PURE and spectrum.level(at) >= QUIETEST and abs(spectrum.offset[at]) <= tolerance:
            return at
    return None
