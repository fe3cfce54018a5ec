"""How much of a sound is at known frequencies (what Goertzel's filters tell), and how far off they are. As a stream."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appliance.audio.frames import RATE, to_samples

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Spectrum:
    """One stretch of sound: for each frequency its share of all energy (0..1), and by how many Hz the sound is off it,
    told by the phase's advance since the stretch before. `index` is the end, in samples since the first."""

    index: int
    power: float
    """Mean square, full scale 32768."""
    share: Array
    offset: Array

    def level(self, at: int) -> float:
        """dBFS (RMS) of the tone at that place of the frequencies."""
        return float(10 * np.log10(max(self.power * self.share[at], 1e-9) / 32768**2))


class Correlator:
    """Stretches of `block` samples, one each `hop`; the same however the sound was split."""

    def __init__(self, frequencies: tuple[float, ...], block: int, hop: int) -> None:
        self._block, self._hop = block, hop
        frequency = np.asarray(frequencies)[:, None]
        self._waves = np.exp(-2j * np.pi * frequency / RATE * np.arange(block)[None, :])
        self._turn = np.exp(-2j * np.pi * frequency[:, 0] / RATE * hop)
        self._past: Array = np.zeros(0)
        self._before: npt.NDArray[np.complex128] = np.zeros(len(frequencies), dtype=np.complex128)
        self._index = 0

    def push(self, pcm: bytes) -> Iterator[Spectrum]:
        """8 kHz signed 16-bit little-endian mono, any length."""
        line = np.concatenate([self._past, to_samples(pcm).astype(np.float64)])
        at = 0
        while at + self._block <= len(line):
            yield self._look(line[at : at + self._block])
            at += self._hop
        self._past = line[at:]

    def _look(self, samples: Array) -> Spectrum:
        self._index = self._index + self._hop if self._index else self._block
        power = float(np.mean(np.square(samples)))
        found = np.asarray(self._waves @ samples, dtype=np.complex128)
        share = 2 * np.square(np.abs(found)) / (self._block**2 * max(power, 1e-9))
        advance = np.angle(found * np.conj(self._before) * self._turn)
        self._before = found
        return Spectrum(self._index, power, share, advance * RATE / (2 * np.pi * self._hop))
