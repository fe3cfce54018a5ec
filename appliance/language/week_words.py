"""Days counted from today, weekdays and weeks as they are spoken, read at one word."""

from collections.abc import Callable
from datetime import date, timedelta

from appliance.language.calendar_lexicon import (
    AFTER_NEXT,
    LAST,
    MONTH,
    NEAR,
    NEXT,
    ONE,
    PARTS_OF_MONTH,
    THIS,
    UNIT_DAYS,
    UNIT_MONTHS,
    WEEKDAY,
    WEEKLY,
)
from appliance.language.days import (
    FURTHEST_DAYS,
    PAST,
    WRONG,
    Days,
    monday_of,
    months_later,
    next_weekday,
    on,
    one,
    week,
)
from appliance.language.feasts import FEAST_STARTS, feast_at
from appliance.language.numbers import number_at, ordinal_at
from appliance.language.read import Read
from appliance.language.tokens import Line

_THEREAFTER = frozenset(("danach", "drauf", "darauf", "später", "hinterher"))
_PARTS_OF_WEEK = {"anfang": (0, 1), "mitte": (1, 3), "ende": (3, 5)}
_HIGHEST_COUNT = 400


def _count_at(line: Line, index: int) -> Read[int] | None:
    if line.at(index) in ONE and line.at(index + 1) != "und":
        return Read(1, index, index + 1)
    number = number_at(line.words, index)
    return number if number is not None and 1 <= number.value <= _HIGHEST_COUNT else None


def _as_spoken(days: int) -> int:
    """Eight days are a week to Germans, fifteen are two."""
    return {8: 7, 15: 14}.get(days, days)


def _later(today: date, count: int, unit: str) -> Days | None:
    if unit in UNIT_DAYS:
        days = count * UNIT_DAYS[unit]
        days = _as_spoken(days) if UNIT_DAYS[unit] == 1 else days
        if days > FURTHEST_DAYS:
            return WRONG
        day = today + timedelta(days=days)
        return Days(day, day, offset=days)
    if unit in UNIT_MONTHS:
        months = count * UNIT_MONTHS[unit]
        return WRONG if months > 24 else one(months_later(today, months))
    return None


def _near(line: Line, index: int, today: date) -> Read[Days] | None:
    """heute, morgen, übermorgen; never the morning of "guten morgen", "am morgen" or "dienstag morgen"."""
    ahead = NEAR.get(line.at(index))
    if ahead is None:
        return None
    before = line.at(index - 1)
    is_morning = before in ("guten", "gutn", "schönen", "am", "jeden", "heute", "frühen")
    if line.at(index) == "morgen" and (is_morning or before in WEEKDAY or before in WEEKLY):
        return None
    return Read(one(today + timedelta(days=ahead)), index, index + 1)


def _in_count(line: Line, index: int, today: date) -> Read[Days] | None:
    """in drei tagen, in ein bis zwei wochen, in einem halben jahr, heute über acht tage."""
    if line.at(index) not in ("in", "über"):
        return None
    if line.at(index + 1) in ("einem", "nem") and line.at(index + 2) == "halben" and line.at(index + 3) == "jahr":
        return Read(one(months_later(today, 6)), index, index + 4)
    count = _count_at(line, index + 1)
    if count is None:
        return None
    at = count.end + (line.at(count.end) in ("bis", "oder"))
    second = _count_at(line, at) if line.at(count.end) != "woche" else None
    unit = line.at(second.end if second else count.end)
    last = _later(today, second.value if second else count.value, unit)
    first = _later(today, count.value, unit)
    if first is None or last is None:
        return None
    if second is None:
        return Read(first, index, count.end + 1)
    if first.wrong or last.wrong or second.value <= count.value:
        return Read(WRONG, index, second.end + 1)
    return Read(Days(first.start, last.end), index, second.end + 1)


def _coming_stretch(line: Line, index: int, today: date) -> Read[Days] | None:
    """(in den) nächsten zwei wochen, nächsten tagen: from today on."""
    if line.at(index) not in NEXT:
        return None
    count = _count_at(line, index + 1)
    at = count.end if count else index + 1
    unit = line.at(at)
    if unit not in ("tage", "tagen", "wochen", "monate", "monaten"):
        return None
    if count is None:
        length = {"tage": 7, "tagen": 7, "wochen": 28}.get(unit)
        return Read(Days(today, today + timedelta(days=length)), index, at + 1) if length else None
    last = _later(today, count.value, unit)
    return Read(Days(today, last.end, wrong=last.wrong), index, at + 1) if last else None


def _past(line: Line, index: int, today: date) -> Read[Days] | None:
    """gestern, letzten montag, letzte woche, vor drei tagen, seit montag."""
    word = line.at(index)
    if word in ("gestern", "vorgestern", "neulich", "kürzlich", "letztens"):
        return Read(PAST, index, index + 1)
    if word in LAST and (line.at(index + 1) in WEEKDAY or line.at(index + 1) in MONTH):
        if _month_after(line, index + 2):
            return None
        return Read(PAST, index, index + 2)
    if word in LAST and line.at(index + 1) in ("woche", "monat", "jahr", "monats", "jahres", "wochenende", "mal"):
        if line.at(index + 1) == "woche" and _month_after(line, index + 2):
            return None
        return Read(PAST, index, index + 2)
    if word in LAST:
        count = _count_at(line, index + 1)
        at = count.end if count else index + 1
        if line.at(at) in UNIT_DAYS or line.at(at) in UNIT_MONTHS:
            return Read(PAST, index, at + 1)
    if word in ("vor", "seit"):
        at = index + 1 + (line.at(index + 1) in ("ungefähr", "etwa", "gut", "über", "fast", "circa", "genau"))
        if line.at(at) in ("paar", "einigen", "ein", "mehreren") and line.at(at + 1) in (
            "paar",
            *UNIT_DAYS,
            *UNIT_MONTHS,
        ):
            return Read(PAST, index, at + 2)
        count = _count_at(line, at)
        if count and (line.at(count.end) in UNIT_DAYS or line.at(count.end) in UNIT_MONTHS):
            return Read(PAST, index, count.end + 1)
        if count and line.at(count.end) in ("stunde", "stunden", "minuten", "minute"):
            return Read(PAST, index, count.end + 1)
    return None


def _month_after(line: Line, index: int) -> bool:
    return line.at(index + (line.at(index) in ("im", "vom", "des", "in"))) in MONTH


def _week(line: Line, index: int, today: date) -> Read[Days] | None:
    """diese, nächste, übernächste woche; das wochenende; unter der woche; anfang, mitte, ende der woche."""
    word, following = line.at(index), line.at(index + 1)
    if word in _PARTS_OF_WEEK:
        at = index + 1 + (line.at(index + 1) in ("der", "von", "in"))
        at += line.at(at) == "der"
        inner = _week(line, at, today) if line.at(at) != "woche" else Read(week(monday_of(today), today), at, at + 1)
        if inner is None or inner.value.end is None or inner.value.weekdays:
            return None
        monday = monday_of(inner.value.end)
        first, last = _PARTS_OF_WEEK[word]
        days = Days(max(monday + timedelta(days=first), today), monday + timedelta(days=last))
        return Read(days if days.end and days.end >= today else WRONG, index, inner.end)
    if word == "unter" and line.at(index + 1) == "der" and line.at(index + 2) == "woche":
        return Read(Days(weekdays=frozenset(range(5)), weekly=True), index, index + 3)
    if word in ("werktags", "wochentags"):
        return Read(Days(weekdays=frozenset(range(5)), weekly=True), index, index + 1)
    if word == "wochenende":
        saturday = monday_of(today) + timedelta(days=5)
        return Read(Days(max(saturday, today), saturday + timedelta(days=1)), index, index + 1)
    if following == "wochenende":
        inner = _week(line, index + 1, today)
        if word in AFTER_NEXT and inner and inner.value.end:
            sunday = inner.value.end + timedelta(days=7)
            return Read(Days(sunday - timedelta(days=1), sunday), index, index + 2)
        return Read(inner.value, index, index + 2) if inner and (word in NEXT or word in THIS) else None
    if following in ("oder", "und") and line.at(index + 3) == "woche" and (word in THIS or word in NEXT):
        second = _week(line, index + 2, today)
        earlier = week(monday_of(today) + timedelta(weeks=int(word in NEXT)), today)
        return Read(Days(earlier.start, second.value.end), index, second.end) if second else None
    if following == "woche":
        ahead = 0 if word in THIS else 1 if word in NEXT else 2 if word in AFTER_NEXT else None
        if ahead is None:
            return None
        return Read(week(monday_of(today) + timedelta(weeks=ahead), today), index, index + 2)
    return None


def _calendar_week(line: Line, index: int, today: date) -> Read[Days] | None:
    """fünfzigste kalenderwoche, kalenderwoche fünfzig, kw fünfzig; over weeks belong to next year."""
    names = ("kalenderwoche", "kw")
    if line.at(index) in names:
        number = number_at(line.words, index + 1)
        end = number.end if number else index
    else:
        number = ordinal_at(line.words, index) or number_at(line.words, index)
        if number is None or line.at(number.end) not in names:
            return None
        end = number.end + 1
    if number is None:
        return None
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            monday = date.fromisocalendar(year, number.value, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return Read(week(monday, today), index, end)
    return Read(WRONG, index, end)


def _weekday(line: Line, index: int, today: date) -> Read[Days] | None:
    """dienstag, nächsten dienstag, übernächsten dienstag, jeden dienstag, dienstags, den montag danach."""
    word, following = line.at(index), line.at(index + 1)
    if word in WEEKLY:
        return Read(Days(weekdays=frozenset((WEEKLY[word],)), weekly=True), index, index + 1)
    if word in ("jeden", "einem", "irgendeinem") and following in WEEKDAY:
        return Read(Days(weekdays=frozenset((WEEKDAY[following],)), weekly=True), index, index + 2)
    if word in WEEKDAY:
        if following in _THEREAFTER:
            return Read(Days(following=WEEKDAY[word]), index, index + 2)
        return Read(on(WEEKDAY[word]), index, index + 1)
    if following not in WEEKDAY:
        return None
    if word in NEXT or word in THIS:
        return Read(on(WEEKDAY[following]), index, index + 2)
    if word in AFTER_NEXT:
        return Read(one(next_weekday(WEEKDAY[following], today) + timedelta(days=7)), index, index + 2)
    return None


def _relative(line: Line, index: int, today: date) -> Read[Days] | None:
    """am tag danach, eine woche später, zwei tage nach hinten, am selben tag, die woche drauf."""
    word, following = line.at(index), line.at(index + 1)
    if word in ("selben", "gleichen") and following == "tag":
        return Read(Days(after=0), index, index + 2)
    if word == "tag" and following in _THEREAFTER:
        return Read(Days(after=1), index, index + 2)
    if word in NEXT and following == "tag":
        return Read(Days(after=1), index, index + 2)
    if word == "woche" and following in _THEREAFTER and line.at(index - 1) == "die":
        return Read(Days(after=7, wrong=True), index, index + 2)
    count = _count_at(line, index)
    if count is None or line.at(count.end) not in UNIT_DAYS:
        return None
    at = count.end + 1
    days = _as_spoken(count.value * UNIT_DAYS[line.at(count.end)])
    if line.at(at) in _THEREAFTER:
        return Read(Days(after=days), index, at + 1)
    if line.at(at) == "nach" and line.at(at + 1) == "hinten":
        return Read(Days(after=days), index, at + 2)
    return None


def _feast(line: Line, index: int, today: date) -> Read[Days] | None:
    feast = feast_at(line.words, index, today)
    return Read(Days(*feast.value, feast=True), index, feast.end) if feast else None


READERS: tuple[Callable[[Line, int, date], Read[Days] | None], ...] = (
    _past,
    _feast,
    _calendar_week,
    _in_count,
    _coming_stretch,
    _relative,
    _near,
    _week,
    _weekday,
)
"""In the order in which they are tried."""
STARTS = frozenset(
    (
        *(*NEAR, *NEXT, *THIS, *AFTER_NEXT, *LAST, *WEEKDAY, *WEEKLY, *PARTS_OF_MONTH, *ONE, *FEAST_STARTS),
        *("in", "über", "vor", "seit", "gestern", "vorgestern", "neulich", "kürzlich", "letztens", "unter", "werktags"),
        *(
            "wochentags",
            "wochenende",
            "kalenderwoche",
            "kw",
            "jeden",
            "irgendeinem",
            "selben",
            "gleichen",
            "tag",
            "woche",
        ),
    )
)
"""Words that any of them can begin with, beside numbers."""
