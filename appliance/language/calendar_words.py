"""The longest date at a word: pieces of one are put together and checked against each other."""

from datetime import date, timedelta
from functools import lru_cache

from appliance.language import date_words, week_words
from appliance.language.days import WRONG, Days, combine, monday_of, one, week
from appliance.language.numbers import is_part, ordinal
from appliance.language.read import Read
from appliance.language.tokens import Line

_GLUE = frozenset(("am", "den", "dem", "der", "also", "dann", "in", "im", "vom", "des", "von", "ist", "das"))
"""Words that may stand between two pieces."""


def _day_beside(line: Line, index: int, today: date) -> Read[Days] | None:
    """am tag nach weihnachten, einen tag vor heiligabend."""
    if line.at(index) != "tag" or line.at(index + 1) not in ("nach", "vor"):
        return None
    at = index + 2 + (line.at(index + 2) in ("dem", "der", "den"))
    there = piece_at(line, at, today, bare=True)
    if there is None or there.value.start is None or there.value.end is None:
        return None
    after = line.at(index + 1) == "nach"
    day = there.value.end + timedelta(days=1) if after else there.value.start - timedelta(days=1)
    return Read(one(day) if day >= today else WRONG, index, there.end)


def _week_of(line: Line, index: int, today: date) -> Read[Days] | None:
    """woche vom siebten dezember."""
    if line.at(index) != "woche" or line.at(index + 1) not in ("vom", "ab", "mit", "um"):
        return None
    at = index + 2 + (line.at(index + 2) in ("dem", "den"))
    day = piece_at(line, at, today, bare=True)
    if day is None or day.value.single is None:
        return None
    return Read(week(monday_of(day.value.single), today), index, day.end)


_STARTS = week_words.STARTS | date_words.STARTS


@lru_cache(maxsize=8192)
def _may_start(word: str) -> bool:
    """Whether any date can begin with a word: most words are passed over at once."""
    return word in _STARTS or is_part(word) or ordinal(word) is not None


def piece_at(line: Line, index: int, today: date, *, bare: bool) -> Read[Days] | None:
    """The one piece of a date that starts at a word. `bare`: a date was asked for, so "der dritte" is one."""
    if index >= len(line.words) or not _may_start(line.words[index]):
        return None
    for reader in week_words.READERS:
        found = reader(line, index, today)
        if found is not None:
            return found
    return (
        _day_beside(line, index, today) or _week_of(line, index, today) or date_words.date_at(line, index, today, bare)
    )


def days_at(line: Line, index: int, today: date, *, bare: bool) -> Read[Days] | None:
    """The longest date that starts at a word: its pieces are put together, and checked against each other."""
    found = piece_at(line, index, today, bare=bare)
    while found is not None:
        at = found.end
        while at - found.end < 3 and line.at(at) in _GLUE:
            at += 1
        more = None
        for start in dict.fromkeys((found.end, at - 1 if line.at(at - 1) in ("in", "über") else at, at)):
            more = piece_at(line, start, today, bare=bare or found.value.weekdays != frozenset())
            if more is not None:
                break
        joined = combine(found.value, more.value, today) if more else None
        if more is None or joined is None:
            return found
        found = Read(joined, index, more.end)
    return None
