"""A-law, the sound of the German telephone network (ITU-T G.711): 8 bits a sample, about 13 bits of range."""

import numpy as np
import numpy.typing as npt

from appliance.audio.frames import to_pcm, to_samples

_TOGGLE = 0x55
"""G.711 sends every second bit inverted."""


def _expand_all() -> npt.NDArray[np.int16]:
    """What each of the 256 codes means: sign, three bits of segment, four bits of step (G.711 table 1a)."""
    code = np.arange(256) ^ _TOGGLE
    segment, step = (code >> 4) & 7, code & 15
    linear = (step << 4) + 8  # the middle of the step
    value = np.where(segment == 0, linear, (linear + 256) << np.maximum(segment - 1, 0))
    return np.where(code & 0x80, value, -value).astype(np.int16)


def _compress_all(expanded: npt.NDArray[np.int16]) -> npt.NDArray[np.uint8]:
    """For each 16-bit sample (index: sample + 32768) the code whose meaning lies nearest."""
    order = np.argsort(expanded)
    levels = expanded[order].astype(np.int32)
    borders = (levels[:-1] + levels[1:]) / 2
    return order.astype(np.uint8)[np.searchsorted(borders, np.arange(-32768, 32768), side="right")]


_EXPANDED = _expand_all()
_COMPRESSED = _compress_all(_EXPANDED)


def encode_alaw(pcm: bytes) -> bytes:
    """Signed 16-bit samples to A-law, one byte a sample."""
    return _COMPRESSED[to_samples(pcm).astype(np.int32) + 32768].tobytes()


def decode_alaw(codes: bytes) -> bytes:
    """A-law to signed 16-bit samples."""
    return to_pcm(_EXPANDED[np.frombuffer(codes, dtype=np.uint8)])
