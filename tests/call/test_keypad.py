"""Keys to answers, counted in samples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.audio.frames import RATE
from appliance.call.keypad import MAX_DIGITS, KeyPad
from appliance.model.call import Asks

KEYS = "0123456789*#"
SINGLE = [asks for asks in Asks if asks not in (Asks.DATE_TIME, Asks.BIRTH_DATE, Asks.PHONE, Asks.OTHER)]


def pressed(asks: Asks, keys: str, gap_s: float = 0.5) -> list[str]:
    """The answers to keys pressed one after the other, and to the pause after them."""
    pad, answers, index = KeyPad(asks), list[str | None](), 0
    for key in keys:
        index += round(gap_s * RATE)
        answers += [pad.passed(index), pad.press(key, index)]
    answers.append(pad.passed(index + 10 * RATE))
    return [answer for answer in answers if answer is not None]


@given(st.sampled_from(SINGLE), st.sampled_from(KEYS))
def test_a_single_key_answers_at_once(asks: Asks, key: str) -> None:
    assert KeyPad(asks).press(key, 0) == key


@pytest.mark.parametrize(
    ("asks", "keys", "answers"),
    [
        (Asks.DATE_TIME, "0112", ["0112"]),
        (Asks.DATE_TIME, "1", ["1"]),
        (Asks.DATE_TIME, "0", ["0"]),
        (Asks.DATE_TIME, "01*3112", ["3112"]),
        (Asks.DATE_TIME, "4", ["4"]),
        (Asks.BIRTH_DATE, "01021950", ["01021950"]),
        (Asks.BIRTH_DATE, "0102#", ["0102"]),
        (Asks.PHONE, "030123456#", ["030123456#"]),
        (Asks.PHONE, "030123456", ["030123456#"]),
        (Asks.PHONE, "0301*030123456#", ["030123456#"]),
        (Asks.PHONE, "1", ["1"]),
        (Asks.PHONE, "*", ["*"]),
        (Asks.PHONE, "9", ["9"]),
        (Asks.OTHER, "21", ["2", "1"]),
        (Asks.OTHER, "030123456#", ["030123456#"]),
        (Asks.OTHER, "0", ["0"]),
    ],
)
def test_numbers_are_collected(asks: Asks, keys: str, answers: list[str]) -> None:
    assert pressed(asks, keys) == answers


def test_a_pause_ends_a_number() -> None:
    """Not after 2.9 s, but after 3; what follows is a new answer. A lone 0 waits 2 s."""
    pad = KeyPad(Asks.PHONE)
    pad.press("0", 0)
    pad.press("3", RATE)
    assert pad.passed(round(3.9 * RATE)) is None and pad.collecting
    assert pad.passed(4 * RATE) == "03#" and not pad.collecting
    assert pad.passed(9 * RATE) is None
    pad.press("0", 10 * RATE)
    assert pad.passed(12 * RATE) == "0"


@given(st.sampled_from(list(Asks)), st.text(KEYS, max_size=200))
def test_no_flood_of_keys_is_kept(asks: Asks, keys: str) -> None:
    """A key that hangs fills no memory, and every answer is of keys that were pressed."""
    answers = pressed(asks, keys, gap_s=0.05)
    assert all(0 < len(answer) <= MAX_DIGITS + 1 and set(answer) <= set(KEYS) for answer in answers)
