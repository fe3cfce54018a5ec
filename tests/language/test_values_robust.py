"""Nothing raises whatever is said, and no input takes long."""

import time as clock
from datetime import date
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_when_table import NOW, PRACTICE, _table

from appliance.language import numerals
from appliance.language.birth_dates import read_birth_date
from appliance.language.normalise import normalise
from appliance.language.phones import read_code, read_phone
from appliance.language.when import read_when
from appliance.model.call import Asks

VOCABULARY = sorted(
    {word for _, text, _ in _table() for word in normalise(text)} | set(map(numerals.cardinal, range(100))) | {""}
)
TODAY = NOW.date()


def _read_everything(words: list[str]) -> None:
    for asks in (Asks.DATE_TIME, Asks.OPEN):
        for changing in (False, True):
            read_when(words, NOW, PRACTICE, asks=asks, changing=changing)
    for asked in (False, True):
        read_birth_date(words, TODAY, asked)
        read_phone(words, asked)
    read_code(words)


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    words = normalise(text)
    assert all(word and word == word.lower() and not any(sign.isdigit() for sign in word) for word in words)
    _read_everything(words)


@given(st.lists(st.sampled_from(VOCABULARY), max_size=25))
def test_no_heap_of_known_words_raises(words: list[str]) -> None:
    _read_everything(words)


@given(st.lists(st.sampled_from(VOCABULARY), max_size=12), st.sampled_from(list(Asks)))
def test_what_is_read_is_sound(words: list[str], asks: Asks) -> None:
    """A wished date is not over, a range does not run backwards, limits leave room, and used words exist."""
    when = read_when(words, NOW, PRACTICE, asks=asks, changing=False)
    assert when.date is None or when.date >= TODAY
    assert when.date is None or when.date_range is None
    days, limits = when.date_range, when.constraint
    assert days is None or days.start is None or days.end is None or days.start <= days.end
    assert (
        limits is None or limits.not_before is None or limits.not_after is None or limits.not_before < limits.not_after
    )
    assert when.used <= frozenset(range(len(words)))


@given(st.dates(date(1800, 1, 1), date(2100, 1, 1)))
def test_no_birth_date_lies_ahead_or_too_far_back(day: date) -> None:
    words = f"{numerals.ordinal(day.day)} {numerals.ordinal(day.month)} {numerals.year(day.year)}".split()
    read = read_birth_date(words, TODAY, True)
    possible = day <= TODAY and TODAY.year - day.year - ((TODAY.month, TODAY.day) < (day.month, day.day)) <= 110
    assert (read is not None) == possible


LONG = {
    "digits": "7" * 2000,
    "digits apart": "1 " * 1000,
    "digit words": "null eins sieben sechs " * 90,
    "number words": "dreiundzwanzig hundert tausend und " * 60,
    "ordinals": "dritter fünfter " * 125,
    "months": "im dezember am dritten " * 90,
    "weekdays": "montag dienstag " * 125,
    "corrections": "um neun nein um zehn " * 100,
    "ranges": "zwischen zehn und zwölf bis " * 75,
    "dates": "1.12. um 9:30 Uhr, " * 100,
    "one word": "neunzehnhundert" * 130,
}


@pytest.mark.parametrize("kind", LONG)
def test_long_input_takes_no_longer_than_it_is_long(kind: str) -> None:
    """Twice the text takes at most about thrice the time: no quadratic work (the best of five runs counts)."""

    def best(text: str) -> float:
        taken = []
        for _ in range(5):
            begin = clock.process_time()
            _read_everything(normalise(text))
            taken.append(clock.process_time() - begin)
        return min(taken)

    assert best(LONG[kind]) < 0.004 + 3 * best(LONG[kind][: len(LONG[kind]) // 2])


def test_everyday_utterances_take_well_under_two_milliseconds() -> None:
    """99 of 100 labelled utterances, each read by every reader of its question (processor time)."""
    taken = []
    for asks, text, _ in _table() * 3:
        begin = clock.process_time()
        read_when(normalise(text), NOW, PRACTICE, asks=Asks(asks.rstrip("*")), changing=asks.endswith("*"))
        taken.append(clock.process_time() - begin)
    assert quantiles(taken, n=100)[98] < 0.002
