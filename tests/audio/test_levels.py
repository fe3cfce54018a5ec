"""Loudness and silence."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.audio.frames import seconds_of, silence, to_pcm
from appliance.audio.levels import FLOOR, at_speech_level, clipped_share, dbfs, speech_level, trimmed


def tone(amplitude: float, seconds: float = 0.5) -> bytes:
    return to_pcm(amplitude * np.sin(2 * np.pi * 440 * np.arange(int(8000 * seconds)) / 8000))


def test_levels_of_known_sounds() -> None:
    """A full-scale sine is -3 dBFS; silence and no sound at all are the floor."""
    assert dbfs(tone(32767)) == pytest.approx(-3.01, abs=0.05)
    assert dbfs(tone(3276.7)) == pytest.approx(-23.01, abs=0.05)
    assert dbfs(silence(1)) == dbfs(b"") == FLOOR


def test_pauses_do_not_count_as_quiet_speech() -> None:
    assert speech_level(silence(2) + tone(3000) + silence(2)) == pytest.approx(dbfs(tone(3000)), abs=0.2)


@given(amplitude=st.integers(30, 32000))
def test_speech_comes_to_one_level_however_loud_it_was(amplitude: int) -> None:
    assert speech_level(at_speech_level(silence(0.2) + tone(amplitude))) == pytest.approx(-20, abs=0.5)


def test_levelling_never_clips() -> None:
    """Speech with one sharp peak stays below full scale rather than reaching its level."""
    spiky = to_pcm(np.concatenate([np.full(4000, 100.0), [20000.0], np.full(4000, 100.0)]))
    assert clipped_share(at_speech_level(spiky)) == 0
    assert at_speech_level(silence(0.1)) == silence(0.1)


def test_silence_around_speech_is_trimmed_so_that_it_starts_at_once() -> None:
    cut = trimmed(silence(0.7) + tone(5000) + silence(0.9))
    assert seconds_of(cut) == pytest.approx(0.5 + 0.02 + 0.06, abs=0.03)
    assert trimmed(silence(1)) == trimmed(b"") == b""


def test_overdriven_sound_is_noticed() -> None:
    assert clipped_share(to_pcm(np.array([32767, -32768, 0, 0], dtype=np.int16))) == 0.5
    assert clipped_share(b"") == 0
