"""Which half of the day a clock time means: the practice's opening hours decide, nothing is guessed."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from functools import lru_cache

from appliance.config.practice import Practice

NOON = 12 * 60
HALF_DAY = 12 * 60
DAY = 24 * 60
_AROUND_LIMIT = 60
"""Minutes outside the opening hours in which a limit ("ab sieben", "bis sieben") still belongs to that half."""

Opened = tuple[tuple[int, int], ...]
"""Opening times of one day in minutes since midnight."""


def _minutes(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * 60 + int(minute)


@lru_cache(maxsize=64)
def _opened(pairs: tuple[tuple[str, str], ...]) -> Opened:
    return tuple((_minutes(start), _minutes(end)) for start, end in pairs)


def _week(practice: Practice) -> list[Opened]:
    hours = practice.opening_hours
    days = (hours.mon, hours.tue, hours.wed, hours.thu, hours.fri, hours.sat, hours.sun)
    return [_opened(tuple((start, end) for start, end in day)) for day in days]


def _days(practice: Practice, day: date | None) -> Sequence[Opened]:
    """That day; every day when none is known or the practice is closed on it."""
    week = _week(practice)
    if day is not None and week[day.weekday()]:
        return (week[day.weekday()],)
    return week


def start_fits(practice: Practice, day: date | None, minute: int) -> bool:
    """Whether the practice is open at that minute: on the day, or on any when it is unknown or closed."""
    return any(start <= minute < end for opened in _days(practice, day) for start, end in opened)


def _spans(practice: Practice, day: date | None) -> Iterator[tuple[int, int]]:
    return ((opened[0][0], opened[-1][1]) for opened in _days(practice, day) if opened)


def floor_fits(practice: Practice, day: date | None, minute: int) -> bool:
    """Whether "not before" that minute says something about the day."""
    return any(start - _AROUND_LIMIT <= minute < end for start, end in _spans(practice, day))


def ceiling_fits(practice: Practice, day: date | None, minute: int) -> bool:
    """Whether "not after" that minute says something about the day."""
    return any(start < minute <= end + _AROUND_LIMIT for start, end in _spans(practice, day))


def as_time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
