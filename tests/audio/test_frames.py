"""Frames, blocks and samples."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.audio.frames import FRAME, Reblock, seconds_of, silence, to_pcm, to_samples


@given(pieces=st.lists(st.binary(max_size=900), max_size=12), size=st.integers(1, 200))
def test_blocks_are_the_same_however_the_stream_was_split(pieces: list[bytes], size: int) -> None:
    """Splitting changes nothing: the blocks are the whole stream cut at its multiples."""
    reblock = Reblock(size)
    blocks = [block for piece in pieces for block in reblock.push(piece)]
    whole = b"".join(pieces)
    assert blocks == [whole[at : at + 2 * size] for at in range(0, len(whole) - 2 * size + 1, 2 * size)]


def test_the_last_block_is_filled_up_with_silence_once() -> None:
    """What is left over is not lost and not repeated."""
    reblock = Reblock(FRAME)
    assert list(reblock.push(b"\x01\x02" * 10)) == []
    assert reblock.flush() == b"\x01\x02" * 10 + bytes(300)
    assert reblock.flush() == b""


def test_samples_survive_the_way_to_bytes_and_back() -> None:
    samples = np.array([-32768, -1, 0, 1, 32767], dtype=np.int16)
    assert to_samples(to_pcm(samples)).tolist() == samples.tolist()
    assert to_pcm(samples) == b"\x00\x80\xff\xff\x00\x00\x01\x00\xff\x7f"


def test_values_beyond_the_range_are_clipped_not_wrapped() -> None:
    """Wrapping would be a loud crack."""
    assert to_samples(to_pcm(np.array([40000.0, -40000.0, 0.6]))).tolist() == [32767, -32768, 1]


def test_half_a_sample_at_the_end_is_dropped() -> None:
    assert to_samples(b"\x01\x00\x02").tolist() == [1]


def test_length_in_seconds() -> None:
    assert seconds_of(silence(0.25)) == pytest.approx(0.25)
