"""A telephone line as sound meets it, for the demo, the tests and the measurements: the same for the same seed."""

import numpy as np
import numpy.typing as npt

from appliance.audio.frames import RATE, to_pcm, to_samples
from appliance.audio.g711 import decode_alaw, encode_alaw
from appliance.audio.levels import FLOOR, speech_level

_TAPS = 201


def _band() -> npt.NDArray[np.float64]:
    """300 to 3400 Hz, what the telephone network carries: the difference of two windowed sincs."""
    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    low, high = 2 * 300 / RATE, 2 * 3400 / RATE
    return np.asarray((high * np.sinc(high * at) - low * np.sinc(low * at)) * np.hamming(_TAPS), dtype=np.float64)


class TelephoneChannel:
    """Band-pass, noise and A-law, as a stream; it delays by 12.5 ms and keeps the number of samples."""

    def __init__(self, snr_db: float | None = 30.0, seed: int = 1, speech_dbfs: float = -20.0) -> None:
        """Noise lies `snr_db` below a speech level of `speech_dbfs`; None: no noise."""
        self._filter = _band()
        self._past = np.zeros(_TAPS - 1)
        self._noise = 0.0 if snr_db is None else 32768 * 10 ** ((speech_dbfs - snr_db) / 20)
        self._random = np.random.default_rng(seed)

    def push(self, pcm: bytes) -> bytes:
        """8 kHz signed 16-bit little-endian mono in and out."""
        fresh = to_samples(pcm).astype(np.float64)
        if not len(fresh):
            return b""
        fresh += self._noise * self._random.standard_normal(len(fresh))
        line = np.concatenate([self._past, fresh])
        self._past = line[-(_TAPS - 1) :]
        return decode_alaw(encode_alaw(to_pcm(np.convolve(line, self._filter, mode="valid"))))


def over_telephone(pcm: bytes, snr_db: float | None = 30.0, seed: int = 1) -> bytes:
    """A whole utterance over the line; the noise is measured against its own speech level."""
    level = speech_level(pcm)
    return TelephoneChannel(snr_db, seed, -20.0 if level <= FLOOR else level).push(pcm)
