"""Keys in the sound, by ITU-T Q.23 and Q.24."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.audio.channel import TelephoneChannel
from appliance.audio.dtmf import COLUMNS, ROWS, KeyDetector
from appliance.audio.frames import RATE, silence, to_pcm

KEYS = "123456789*0#"


def key_sound(
    key: str, ms: float = 60, dbfs: float = -20, twist: float = 0, off: tuple[float, float] = (0, 0), phase: float = 0
) -> np.ndarray:
    """One key. `dbfs` of each tone, the column `twist` dB louder; frequencies `off` by those shares."""
    place = KEYS.index(key)
    at = np.arange(round(ms * RATE / 1000)) / RATE
    row, column = ROWS[place // 3] * (1 + off[0]), COLUMNS[place % 3] * (1 + off[1])
    amplitude = np.sqrt(2) * 32768 * 10 ** (dbfs / 20)
    return amplitude * (
        10 ** (-twist / 40) * np.sin(2 * np.pi * row * at + phase)
        + 10 ** (twist / 40) * np.sin(2 * np.pi * column * at + 2 * phase)
    )


def pcm(*parts: np.ndarray | float) -> bytes:
    """Sounds, and pauses in ms, in a row."""
    return b"".join(silence(part / 1000) if isinstance(part, int | float) else to_pcm(part) for part in parts)


def keys(sound: bytes, piece: int = 320) -> str:
    detector = KeyDetector()
    return "".join(
        one.key.reveal() for at in range(0, len(sound), piece) for one in detector.push(sound[at : at + piece])
    )


def test_every_key_is_received_in_a_row() -> None:
    parts = [part for key in KEYS for part in (key_sound(key, 70), 70)]
    assert keys(pcm(50, *parts)) == KEYS


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(KEYS),
    st.floats(40, 500),
    st.floats(-40, -6.5),
    st.floats(-6, 6),
    st.tuples(st.floats(-0.015, 0.015), st.floats(-0.015, 0.015)),
    st.floats(0, 6.3),
    st.floats(0, 40),
)
def test_what_q24_wants_received_is_received_once(
    key: str, ms: float, dbfs: float, twist: float, off: tuple[float, float], phase: float, lead: float
) -> None:
    """40 ms and longer, 33 dB of level, 6 dB of twist, 1.5 % of frequency, beginning anywhere."""
    assert keys(pcm(lead, key_sound(key, ms, dbfs, twist, off, phase), 60)) == key


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(KEYS),
    st.booleans(),
    st.sampled_from([-1, 1]),
    st.floats(0.035, 0.06),
    st.floats(-0.015, 0.015),
    st.floats(0, 6.3),
)
def test_a_frequency_off_by_more_than_3_5_percent_is_no_key(
    key: str, in_row: bool, sign: int, off: float, other: float, phase: float
) -> None:
    offs = (sign * off, other) if in_row else (other, sign * off)
    assert keys(pcm(20, key_sound(key, 200, -15, 0, offs, phase), 60)) == ""


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(KEYS), st.sampled_from([-1, 1]), st.floats(12, 30), st.floats(0, 6.3))
def test_too_much_twist_is_no_key(key: str, sign: int, twist: float, phase: float) -> None:
    assert keys(pcm(20, key_sound(key, 200, -15, sign * twist, (0, 0), phase), 60)) == ""


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(KEYS), st.floats(1, 20), st.floats(0, 6.3), st.floats(0, 40))
def test_shorter_than_20_ms_is_no_key(key: str, ms: float, phase: float, lead: float) -> None:
    assert keys(pcm(lead, key_sound(key, ms, -10, phase=phase), 100)) == ""


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(KEYS), st.floats(1, 10), st.floats(60, 200))
def test_a_break_of_10_ms_makes_no_second_key(key: str, gap: float, ms: float) -> None:
    assert keys(pcm(20, key_sound(key, ms), gap, key_sound(key, ms), 60)) == key


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(KEYS), st.floats(40, 200), st.floats(40, 200))
def test_the_same_key_twice_is_two_keys(key: str, gap: float, ms: float) -> None:
    assert keys(pcm(20, key_sound(key, ms), gap, key_sound(key, ms), 60)) == 2 * key


@settings(max_examples=60, deadline=None)
@given(st.text(KEYS, max_size=5), st.integers(1, 5000))
def test_every_split_gives_the_same_keys(pressed: str, piece: int) -> None:
    sound = pcm(13, *[part for key in pressed for part in (key_sound(key, 50), 50)])
    assert keys(sound, 2 * piece) == pressed


@pytest.mark.parametrize("seed", range(5))
def test_keys_come_through_a_noisy_telephone_channel(seed: int) -> None:
    """300 to 3400 Hz, A-law, noise 15 dB below the key."""
    sound = pcm(50, *[part for key in KEYS for part in (key_sound(key, 60), 60)])
    assert keys(TelephoneChannel(15, seed, -17).push(sound)) == KEYS


@pytest.mark.parametrize("seed", range(3))
def test_noise_and_single_tones_are_no_keys(seed: int) -> None:
    noise = np.random.default_rng(seed).standard_normal(10 * RATE) * 5000
    assert keys(pcm(noise)) == ""
    at = np.arange(2 * RATE) / RATE
    for frequency in (*ROWS, *COLUMNS, 425, 1100, 2100):
        assert keys(pcm(9000 * np.sin(2 * np.pi * frequency * at))) == ""


def test_a_key_is_nothing_to_be_printed() -> None:
    event = next(KeyDetector().push(pcm(key_sound("7", 100))))
    assert "7" not in repr(event.key)
