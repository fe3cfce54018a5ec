"""Changing the sample rate: 8 to 16 kHz as a stream without noticeable delay, any rate to 8 kHz as a whole."""

import numpy as np
import numpy.typing as npt
import soxr

from appliance.audio.frames import RATE, to_pcm, to_samples

_TAPS = 32
"""Taps that interpolate one new sample; the delay is half of them at 8 kHz, 2 ms."""
_SCALE = 1 << 15


def _half_band() -> npt.NDArray[np.int64]:
    """Integer taps of the half-way samples: a windowed sinc, so that its sum is exactly one.

    Integers, because then every split of a stream gives bit for bit the same samples.
    """
    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    ideal = np.sinc(at) * np.kaiser(_TAPS, 7.0)
    taps: npt.NDArray[np.int64] = np.rint(ideal / ideal.sum() * _SCALE).astype(np.int64)
    taps[_TAPS // 2] += _SCALE - taps.sum()
    return taps


class Doubler:
    """8 to 16 kHz: every sample (delayed by 2 ms) and one interpolated after it."""

    _taps = _half_band()

    def __init__(self) -> None:
        self._past = np.zeros(_TAPS - 1, dtype=np.int64)

    def push(self, pcm: bytes) -> bytes:
        """Twice as many samples as `pcm` has; signed 16-bit little-endian mono."""
        fresh = to_samples(pcm).astype(np.int64)
        if not len(fresh):
            return b""
        line = np.concatenate([self._past, fresh])
        between = np.convolve(line, self._taps, mode="valid")
        out = np.empty(2 * len(fresh), dtype=np.int64)
        out[0::2] = line[_TAPS // 2 - 1 : _TAPS // 2 - 1 + len(fresh)]
        out[1::2] = (between + _SCALE // 2) >> 15
        self._past = line[-(_TAPS - 1) :]
        return to_pcm(np.clip(out, -32768, 32767).astype(np.int16))


def resampled(pcm: bytes, rate: int, to_rate: int = RATE) -> bytes:
    """A whole utterance at another rate, at high quality (soxr HQ, linear phase, no delay)."""
    if rate == to_rate:
        return pcm
    return to_pcm(np.asarray(soxr.resample(to_samples(pcm), rate, to_rate, "HQ"), dtype=np.int16))
