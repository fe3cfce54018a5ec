"""Sound as voice modems have it: 8 bits a sample, without sign, 0x80 is silence."""

import numpy as np
import numpy.typing as npt

from appliance.audio.frames import to_pcm, to_samples


def to_modem(pcm: bytes) -> bytes:
    """Signed 16-bit samples, rounded to the nearest of 256 steps."""
    steps = (to_samples(pcm).astype(np.int32) + 0x80) >> 8
    codes: npt.NDArray[np.uint8] = (np.minimum(steps, 127) + 128).astype(np.uint8)
    return codes.tobytes()


def from_modem(data: bytes) -> bytes:
    """To signed 16-bit samples; silence is exactly zero."""
    return to_pcm(((np.frombuffer(data, dtype=np.uint8).astype(np.int32) - 128) << 8).astype(np.int16))
