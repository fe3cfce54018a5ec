"""Sound as the house passes it on: signed 16-bit little-endian mono, 8 kHz on the line, 16 kHz for the engines."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

RATE = 8_000
"""Samples a second on the line (G.711, AudioSocket)."""
ENGINE_RATE = 16_000
"""Samples a second that recognisers and the voice activity detector take."""
FRAME = 160
"""Samples of one 20 ms frame on the line."""
WIDTH = 2
"""Bytes of one sample."""

Samples = npt.NDArray[np.int16]


def to_samples(pcm: bytes) -> Samples:
    """The samples of `pcm`; a single byte left over at the end is no sample and is dropped."""
    return np.frombuffer(pcm, dtype="<i2", count=len(pcm) // WIDTH).astype(np.int16, copy=False)


def to_pcm(samples: npt.NDArray[np.int16] | npt.NDArray[np.floating]) -> bytes:
    """Signed 16-bit little-endian bytes; floating-point values (full scale 32768) are rounded and clipped."""
    if samples.dtype != np.int16:
        samples = np.clip(np.rint(samples), -32768, 32767).astype(np.int16)
    return samples.astype("<i2", copy=False).tobytes()


def seconds_of(pcm: bytes, rate: int = RATE) -> float:
    """Seconds that `pcm` lasts."""
    return len(pcm) / WIDTH / rate


def silence(seconds: float, rate: int = RATE) -> bytes:
    """Digital silence of that length."""
    return bytes(round(seconds * rate) * WIDTH)


class Reblock:
    """Cuts a stream of any pieces into blocks of one size: the same blocks however the stream was split."""

    def __init__(self, samples: int = FRAME) -> None:
        self._size = samples * WIDTH
        self._rest = b""

    def push(self, pcm: bytes) -> Iterator[bytes]:
        """The blocks that became complete with `pcm`; what is left over waits for the next piece."""
        data = self._rest + pcm
        whole = len(data) - len(data) % self._size
        self._rest = data[whole:]
        return (data[at : at + self._size] for at in range(0, whole, self._size))

    def flush(self) -> bytes:
        """The last block, filled up with silence; empty when nothing is left over."""
        rest, self._rest = self._rest, b""
        return rest and rest.ljust(self._size, b"\0")
