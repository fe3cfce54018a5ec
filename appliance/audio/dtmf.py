"""Keys in the sound: dual-tone multi-frequency signals (ITU-T Q.23), received as Q.24 asks. Counted in samples.

A key is a row tone and a column tone at once and nothing else, for 40 ms at least. Speech has its energy elsewhere too
and its pitch wanders: what is not nearly all in two tones of the right frequency, several times in a row, is no key.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from appliance.audio.correlation import Correlator, Spectrum
from appliance.model.personal import Personal

ROWS = (697.0, 770.0, 852.0, 941.0)
COLUMNS = (1209.0, 1336.0, 1477.0)
"""Hz (Q.23). 1633 Hz, the column of A to D, is on no caller's telephone."""
_KEYS = ("123", "456", "789", "*0#")
BLOCK, HOP = 102, 51
"""Samples: 12.75 ms tell the tones apart, and 40 ms hold four such stretches wherever they begin."""
QUIETEST = -48.0
"""dBFS of the weaker tone: about 25 dB below a usual key, which Q.24 lets administrations ask for (-25 dBm0)."""
TWIST_DB = 9.0
"""One tone stronger than the other by more: no key. Q.24 asks for 6 dB and, by administration, up to 8 dB; a little
over, because both tones may be off their frequency by different amounts."""
OFF = 0.025
"""A frequency off by more is none: Q.24 has 1.5 % accepted and 3.5 % refused."""
PURE = 0.75
"""Share of all energy in the two tones: 1.5 % off takes 0.15 of it, noise 15 dB below 0.03."""
HELD_PURE = 0.4
"""Once known, a key goes on in rougher sound."""
STARTS, ENDS = 4, 5
"""Stretches in a row with the key (32 ms in all: 40 ms are always received, 20 ms never), and without it: breaks of
10 ms are borne, 40 ms part two keys."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key, told once however long it is held; `index`: the sample at which it was known, since the first."""

    key: Personal[str]
    index: int


class KeyDetector:
    """Sound to keys, the same however it was split."""

    def __init__(self) -> None:
        self._correlator = Correlator(ROWS + COLUMNS, BLOCK, HOP)
        self._key, self._seen, self._missing = "", 0, 0

    def push(self, pcm: bytes) -> Iterator[Pressed]:
        """8 kHz signed 16-bit little-endian mono, any length. To be read to its end."""
        for spectrum in self._correlator.push(pcm):
            key = _key_of(spectrum, HELD_PURE if self._seen >= STARTS else PURE)
            if key and key == self._key:
                self._seen, self._missing = self._seen + 1, 0
                if self._seen == STARTS:
                    yield Pressed(Personal(key), spectrum.index)
            elif self._seen >= STARTS:
                self._missing += 1
                if self._missing >= ENDS:
                    self._key, self._seen = key, int(bool(key))
            else:
                self._key, self._seen, self._missing = key, int(bool(key)), 0


def _key_of(spectrum: Spectrum, pure: float) -> str:
    """The key in one stretch, empty when there is none."""
    share = spectrum.share
    row, column = int(np.argmax(share[:4])), int(np.argmax(share[4:]))
    tones = ((row, ROWS[row]), (4 + column, COLUMNS[column]))
    if share[row] + share[4 + column] < pure:
        return ""
    levels = [spectrum.level(at) for at, _ in tones]
    if min(levels) < QUIETEST or abs(levels[0] - levels[1]) > TWIST_DB:
        return ""
    if any(abs(spectrum.offset[at]) > OFF * frequency for at, frequency in tones):
        return ""
    return _KEYS[row][column]
