"""Rates: doubling as a stream, and whole utterances down to the line's rate."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.audio.frames import to_pcm, to_samples
from appliance.audio.resample import Doubler, resampled


def tone(hertz: float, rate: int, seconds: float = 1.0, amplitude: float = 8000.0) -> bytes:
    return to_pcm(amplitude * np.sin(2 * np.pi * hertz * np.arange(int(rate * seconds)) / rate))


def power_at(pcm: bytes, hertz: float, rate: int) -> float:
    """dB of that frequency relative to a full-scale tone."""
    samples = to_samples(pcm)[rate // 10 : -rate // 10].astype(float)
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) * 4 / len(samples) / 32768
    place = round(hertz * len(samples) / rate)
    return float(20 * np.log10(spectrum[place - 3 : place + 4].max() + 1e-9))


@given(data=st.binary(max_size=2000), cuts=st.lists(st.integers(0, 1000), max_size=8))
def test_doubling_is_bit_for_bit_the_same_under_any_split(data: bytes, cuts: list[int]) -> None:
    """A recording replayed in other pieces gives the same sound, so the same events."""
    data = data[: len(data) // 2 * 2]
    places = [0, *sorted(min(2 * cut, len(data)) for cut in cuts), len(data)]
    doubler = Doubler()
    pieces = b"".join(doubler.push(data[a:b]) for a, b in itertools.pairwise(places))
    assert pieces == Doubler().push(data)
    assert len(pieces) == 2 * len(data)


@pytest.mark.parametrize("hertz", [300, 1000, 2000, 3000])
def test_a_tone_keeps_its_level_and_makes_no_image(hertz: int) -> None:
    """Speech band within 0.5 dB; the mirror image above 4 kHz at least 35 dB below it."""
    doubled = Doubler().push(tone(hertz, 8000))
    wanted = power_at(doubled, hertz, 16000)
    assert wanted == pytest.approx(power_at(tone(hertz, 16000), hertz, 16000), abs=0.5)
    assert power_at(doubled, 8000 - hertz, 16000) < wanted - 35


def test_doubling_delays_by_two_milliseconds_at_most() -> None:
    impulse = to_pcm(np.eye(1, 200, 50)[0] * 20000)
    assert int(np.abs(to_samples(Doubler().push(impulse)).astype(int)).argmax()) - 100 <= 32


@pytest.mark.parametrize("rate", [16000, 22050, 48000])
def test_any_rate_comes_down_to_the_line_without_alias(rate: int) -> None:
    """A tone in the band stays, one above it is gone, the length is kept."""
    kept = resampled(tone(1000, rate), rate)
    assert len(to_samples(kept)) == pytest.approx(8000, abs=2)
    assert power_at(kept, 1000, 8000) == pytest.approx(power_at(tone(1000, 8000), 1000, 8000), abs=0.5)
    assert power_at(resampled(tone(5000, rate), rate), 3000, 8000) < -60
