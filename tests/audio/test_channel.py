"""The telephone channel used by demo, tests and measurements."""

import numpy as np
import pytest

from appliance.audio.channel import TelephoneChannel, over_telephone
from appliance.audio.frames import silence, to_pcm
from appliance.audio.levels import dbfs


def tone(hertz: float, amplitude: float = 4000.0) -> bytes:
    return to_pcm(amplitude * np.sin(2 * np.pi * hertz * np.arange(8000) / 8000))


@pytest.mark.parametrize(("hertz", "lost"), [(50, 30), (150, 12), (500, 0), (1000, 0), (3000, 0), (3800, 30)])
def test_only_the_telephone_band_passes(hertz: int, lost: float) -> None:
    """300 to 3400 Hz unharmed, mains hum and the top gone."""
    loss = dbfs(tone(hertz)) - dbfs(over_telephone(tone(hertz), None))
    assert (loss > lost) if lost else abs(loss) < 0.7


def test_the_same_seed_gives_the_same_line() -> None:
    assert over_telephone(tone(1000), 20, seed=4) == over_telephone(tone(1000), 20, seed=4)
    assert over_telephone(tone(1000), 20, seed=4) != over_telephone(tone(1000), 20, seed=5)


def test_noise_lies_as_far_below_speech_as_asked() -> None:
    channel = TelephoneChannel(30.0, speech_dbfs=-20.0)
    assert dbfs(channel.push(silence(2))) == pytest.approx(-50, abs=2.5)  # the band takes a part of it away


def test_pieces_and_whole_are_the_same_sound() -> None:
    sound = tone(700) + silence(0.5)
    channel = TelephoneChannel(None)
    assert b"".join(channel.push(sound[at : at + 322]) for at in range(0, len(sound), 322)) == over_telephone(
        sound, None
    )
