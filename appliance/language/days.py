"""Days and stretches of days, and how two pieces of one are put together ("nächste Woche" + "Dienstag")."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

FURTHEST_DAYS = 730
"""A date further ahead is no appointment."""


@dataclass(frozen=True, slots=True)
class Days:
    """What was said about days: from `start` to `end`, both inclusive (one day where they are equal).

    `weekdays` still have to be placed, in that stretch or after today; `weekly` means every one ("dienstags").
    `day` is a day of the month that was said without a month. `offset` counts days from today. `after` is a count of
    days after another date, `following` a weekday after another date ("den Montag danach").
    A `feast` of several days begins before it ends: "bis Weihnachten" is up to its first day.
    `wrong` cannot be, `past` is over: both say nothing about a wished date.
    """

    start: date | None = None
    end: date | None = None
    weekdays: frozenset[int] = frozenset()
    weekly: bool = False
    day: int | None = None
    offset: int | None = None
    after: int | None = None
    following: int | None = None
    feast: bool = False
    wrong: bool = False
    past: bool = False

    @property
    def single(self) -> date | None:
        """The one day it is, if it is one."""
        return self.start if self.start is not None and self.start == self.end else None

    @property
    def relative(self) -> bool:
        return self.after is not None or self.following is not None


WRONG = Days(wrong=True)
PAST = Days(past=True)


def one(day: date) -> Days:
    return Days(day, day)


def on(weekday: int) -> Days:
    return Days(weekdays=frozenset((weekday,)))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week(monday: date, today: date) -> Days:
    """Monday to Sunday, without the days that are over."""
    return Days(max(monday, today), monday + timedelta(days=6))


def month(year: int, number: int, first: int = 1, last: int = 31) -> Days:
    """The days of a month from `first` to `last`."""
    return Days(date(year, number, first), date(year, number, min(last, monthrange(year, number)[1])))


def next_weekday(weekday: int, after: date) -> date:
    """The first such weekday later than a day."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def date_or_none(year: int, number: int, day: int) -> date | None:
    if not 1 <= number <= 12 or not 1 <= day <= monthrange(year, number)[1]:
        return None
    return date(year, number, day)


def next_day_month(day: int, number: int, today: date) -> date | None:
    """The next time that day of that month comes; None when neither this year nor the next has it ahead."""
    found = (date_or_none(today.year + ahead, number, day) for ahead in (0, 1))
    return next((there for there in found if there is not None and there >= today), None)


def next_day(day: int, today: date) -> date | None:
    """The next month that has that day of the month, from today on."""
    for ahead in range(3):
        year, number = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        found = date_or_none(year, number + 1, day)
        if found is not None and found >= today:
            return found
    return None


def months_later(day: date, count: int) -> date:
    """The same day of a later month, or its last."""
    year, number = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, number + 1, min(day.day, monthrange(year, number + 1)[1]))


def combine(first: Days, second: Days, today: date) -> Days | None:
    """Two pieces said as one; None when they do not belong together."""
    if first.past or second.past or first.relative or second.relative:
        return None
    if first.wrong or second.wrong:
        return WRONG
    if first.weekdays and second.weekdays:
        return None
    if first.weekdays and second.offset is not None and second.offset % 7 == 0 and first.start is None:
        return _weekday_later(first, second.offset, today)
    if first.weekdays or second.weekdays:
        return _place(first, second, today)
    if second.offset is not None and first.single is not None:
        return one(first.single + timedelta(days=second.offset))
    return (
        _in_year(first, second)
        or _in_year(second, first)
        or _day_in_month(first, second)
        or _day_in_month(second, first)
    )


def _in_year(days: Days, year: Days) -> Days | None:
    """Im März nächsten Jahres, am dritten Dezember nächsten Jahres."""
    if year.start is None or year.end is None or days.start is None or days.end is None:
        return None
    if (year.start.month, year.start.day, year.end.month, year.end.day) != (1, 1, 12, 31):
        return None
    if days.start.year == year.start.year:
        return days
    if days.single is not None:
        found = date_or_none(year.start.year, days.start.month, days.start.day)
        return one(found) if found else WRONG
    if days.start.month != days.end.month:
        return None
    last = monthrange(days.end.year, days.end.month)[1] == days.end.day
    return month(year.start.year, days.start.month, days.start.day, 31 if last else days.end.day)


def _weekday_later(weekday: Days, offset: int, today: date) -> Days | None:
    """Freitag in vierzehn Tagen: the coming Friday, and two weeks on."""
    if weekday.weekly or len(weekday.weekdays) != 1:
        return None
    return one(next_weekday(min(weekday.weekdays), today) + timedelta(days=offset))


def _place(first: Days, second: Days, today: date) -> Days | None:
    """A weekday and a day or stretch: the day itself, checked; the day in the week; or every such day in between."""
    named, where = (first, second) if first.weekdays else (second, first)
    if named.start is not None:
        return None
    if where.offset is not None and where.single is not None and not named.weekly and len(named.weekdays) == 1:
        return one(monday_of(where.single) + timedelta(days=min(named.weekdays)))
    if where.single is not None:
        return where if where.single.weekday() in named.weekdays else WRONG
    if where.start is None or where.end is None:
        return replace(named, start=where.start, end=where.end) if where.start or where.end else None
    length = (where.end - where.start).days + 1
    if length <= 7 and not named.weekly and len(named.weekdays) == 1:
        days = (where.start + timedelta(days=ahead) for ahead in range(length))
        found = next((day for day in days if day.weekday() in named.weekdays), None)
        return one(found) if found else WRONG
    return replace(named, start=where.start, end=where.end, weekly=True)


def _day_in_month(stretch: Days, day: Days) -> Days | None:
    """Im Dezember am dritten."""
    if day.day is None or stretch.start is None or stretch.end is None or stretch.single is not None:
        return None
    if (stretch.start.year, stretch.start.month) != (stretch.end.year, stretch.end.month):
        return None
    found = date_or_none(stretch.start.year, stretch.start.month, day.day)
    if found is None or not stretch.start <= found <= stretch.end:
        return WRONG
    return one(found)


def same_frame(earlier: Days, later: Days) -> Days:
    """A later day said without week or month means those of the earlier one ("am dritten Dezember, nein, vierten")."""
    if earlier.single is None:
        return later
    if later.day is not None and later.day != earlier.single.day:
        found = date_or_none(earlier.single.year, earlier.single.month, later.day)
        return one(found) if found else WRONG
    return later
