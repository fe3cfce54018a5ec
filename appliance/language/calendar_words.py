"""Dates and stretches of days as they are spoken, read at one word."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from appliance.language.days import (
    FURTHEST_DAYS,
    PAST,
    WRONG,
    Days,
    combine,
    date_or_none,
    monday_of,
    month,
    months_later,
    next_day,
    next_day_month,
    next_weekday,
    on,
    one,
    week,
)
from appliance.language.feasts import FEAST_STARTS, feast_at
from appliance.language.numbers import is_part, number_at, ordinal, ordinal_at, two_digits_at, year_at
from appliance.language.numerals import MONTHS, WEEKDAYS
from appliance.language.read import Read
from appliance.language.tokens import Line

_WEEKDAY = {name: index for index, name in enumerate(WEEKDAYS)}
_WEEKLY = {name + "s": index for index, name in enumerate(WEEKDAYS)}
_MONTH = {name: index + 1 for index, name in enumerate(MONTHS)} | {"sept": 9, "dez": 12, "okt": 10, "nov": 11}
_MONTH |= {name + "s": index + 1 for index, name in enumerate(MONTHS)}
_NEAR = {"heute": 0, "morgen": 1, "übermorgen": 2, "überübermorgen": 3}
_NEXT = frozenset(f"nächste{end}" for end in ("", "n", "r", "s", "m"))
_NEXT |= frozenset(f"kommende{end}" for end in ("", "n", "r", "s", "m"))
_NEXT |= frozenset(f"folgende{end}" for end in ("", "n", "r", "s", "m"))
_THIS = frozenset(f"diese{end}" for end in ("", "n", "r", "s", "m")) | {"dies", "laufende", "laufenden"}
_AFTER_NEXT = frozenset(f"übernächste{end}" for end in ("", "n", "r", "s", "m"))
_LAST = frozenset(
    f"{word}{end}" for word in ("letzte", "vorige", "vergangene", "verg") for end in ("", "n", "r", "s", "m")
)
_LAST |= {"vorletzte", "vorletzten", "vorletzter"}
_THEREAFTER = frozenset(("danach", "drauf", "darauf", "später", "hinterher"))
_TO_DATE = frozenset(("am", "vom", "zum", "bis", "ab", "auf", "vor", "nach"))
_NO_DATE = frozenset(
    (
        *("mal", "male", "termin", "termine", "stock", "etage", "quartal", "vorschlag", "tag", "tage", "stelle"),
        *("monat", "semester", "lebensjahr", "lebensmonat", "hälfte", "woche", "schwangerschaftswoche", "geburtstag"),
        *("versuch", "impfung", "spritze", "besuch", "herzinfarkt", "kind", "schwangerschaft", "uhr", "linie", "name"),
    )
)
_PARTS_OF_MONTH = {"anfang": (1, 10), "mitte": (11, 20), "ende": (21, 31)}
_PARTS_OF_WEEK = {"anfang": (0, 1), "mitte": (1, 3), "ende": (3, 5)}
_LINKS = frozenset(("am", "den", "dem", "der", "also", "und", "zwar", "in", "im", "vom", "dann", "ist"))
_GLUE = frozenset(("am", "den", "dem", "der", "also", "dann", "in", "im", "vom", "des", "von", "ist", "das"))
_UNIT_DAYS = {"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7}
_UNIT_MONTHS = {"monat": 1, "monate": 1, "monaten": 1, "jahr": 12, "jahre": 12, "jahren": 12}
_ONE = frozenset(("ein", "eine", "einer", "einem", "einen"))
_HIGHEST_COUNT = 400


def _is_month_name(line: Line, index: int) -> bool:
    return line.at(index) in _MONTH


def _count_at(line: Line, index: int) -> Read[int] | None:
    if line.at(index) in _ONE and line.at(index + 1) != "und":
        return Read(1, index, index + 1)
    number = number_at(line.words, index)
    return number if number is not None and 1 <= number.value <= _HIGHEST_COUNT else None


def _as_spoken(days: int) -> int:
    """Eight days are a week to Germans, fifteen are two."""
    return {8: 7, 15: 14}.get(days, days)


def _later(today: date, count: int, unit: str) -> Days | None:
    if unit in _UNIT_DAYS:
        days = count * _UNIT_DAYS[unit]
        days = _as_spoken(days) if _UNIT_DAYS[unit] == 1 else days
        if days > FURTHEST_DAYS:
            return WRONG
        day = today + timedelta(days=days)
        return Days(day, day, offset=days)
    if unit in _UNIT_MONTHS:
        months = count * _UNIT_MONTHS[unit]
        return WRONG if months > 24 else one(months_later(today, months))
    return None


def _near(line: Line, index: int, today: date) -> Read[Days] | None:
    """heute, morgen, übermorgen; never the morning of "guten morgen", "am morgen" or "dienstag morgen"."""
    ahead = _NEAR.get(line.at(index))
    if ahead is None:
        return None
    before = line.at(index - 1)
    is_morning = before in ("guten", "gutn", "schönen", "am", "jeden", "heute", "frühen")
    if line.at(index) == "morgen" and (is_morning or before in _WEEKDAY or before in _WEEKLY):
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
    if line.at(index) not in _NEXT:
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
    if word in _LAST and (line.at(index + 1) in _WEEKDAY or line.at(index + 1) in _MONTH):
        return Read(PAST, index, index + 2)
    if word in _LAST and line.at(index + 1) in ("woche", "monat", "jahr", "monats", "jahres", "wochenende", "mal"):
        if line.at(index + 1) == "woche" and _month_after(line, index + 2):
            return None
        return Read(PAST, index, index + 2)
    if word in _LAST:
        count = _count_at(line, index + 1)
        at = count.end if count else index + 1
        if line.at(at) in _UNIT_DAYS or line.at(at) in _UNIT_MONTHS:
            return Read(PAST, index, at + 1)
    if word in ("vor", "seit"):
        at = index + 1 + (line.at(index + 1) in ("ungefähr", "etwa", "gut", "über", "fast", "circa", "genau"))
        if line.at(at) in ("paar", "einigen", "ein", "mehreren") and line.at(at + 1) in (
            "paar",
            *_UNIT_DAYS,
            *_UNIT_MONTHS,
        ):
            return Read(PAST, index, at + 2)
        count = _count_at(line, at)
        if count and (line.at(count.end) in _UNIT_DAYS or line.at(count.end) in _UNIT_MONTHS):
            return Read(PAST, index, count.end + 1)
        if count and line.at(count.end) in ("stunde", "stunden", "minuten", "minute"):
            return Read(PAST, index, count.end + 1)
    return None


def _month_after(line: Line, index: int) -> bool:
    return line.at(index + (line.at(index) in ("im", "vom", "des", "in"))) in _MONTH


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
        if word in _AFTER_NEXT and inner and inner.value.end:
            sunday = inner.value.end + timedelta(days=7)
            return Read(Days(sunday - timedelta(days=1), sunday), index, index + 2)
        return Read(inner.value, index, index + 2) if inner and (word in _NEXT or word in _THIS) else None
    if following == "woche":
        ahead = 0 if word in _THIS else 1 if word in _NEXT else 2 if word in _AFTER_NEXT else None
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
    if word in _WEEKLY:
        return Read(Days(weekdays=frozenset((_WEEKLY[word],)), weekly=True), index, index + 1)
    if word in ("jeden", "einem", "irgendeinem") and following in _WEEKDAY:
        return Read(Days(weekdays=frozenset((_WEEKDAY[following],)), weekly=True), index, index + 2)
    if word in _WEEKDAY:
        if following in _THEREAFTER:
            return Read(Days(following=_WEEKDAY[word]), index, index + 2)
        return Read(on(_WEEKDAY[word]), index, index + 1)
    if following not in _WEEKDAY:
        return None
    if word in _NEXT or word in _THIS:
        return Read(on(_WEEKDAY[following]), index, index + 2)
    if word in _AFTER_NEXT:
        return Read(one(next_weekday(_WEEKDAY[following], today) + timedelta(days=7)), index, index + 2)
    return None


def _relative(line: Line, index: int, today: date) -> Read[Days] | None:
    """am tag danach, eine woche später, zwei tage nach hinten, am selben tag, die woche drauf."""
    word, following = line.at(index), line.at(index + 1)
    if word in ("selben", "gleichen") and following == "tag":
        return Read(Days(after=0), index, index + 2)
    if word == "tag" and following in _THEREAFTER:
        return Read(Days(after=1), index, index + 2)
    if word in _NEXT and following == "tag":
        return Read(Days(after=1), index, index + 2)
    if word == "woche" and following in _THEREAFTER and line.at(index - 1) == "die":
        return Read(Days(after=7, wrong=True), index, index + 2)
    count = _count_at(line, index)
    if count is None or line.at(count.end) not in _UNIT_DAYS:
        return None
    at = count.end + 1
    days = _as_spoken(count.value * _UNIT_DAYS[line.at(count.end)])
    if line.at(at) in _THEREAFTER:
        return Read(Days(after=days), index, at + 1)
    if line.at(at) == "nach" and line.at(at + 1) == "hinten":
        return Read(Days(after=days), index, at + 2)
    return None


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


def _year_after(line: Line, index: int, today: date) -> Read[int] | None:
    year = year_at(line.words, index)
    if year is not None and line.at(year.end) != "uhr":
        return year
    short = two_digits_at(line.words, index)
    if short is not None and short.value in (today.year % 100, today.year % 100 + 1) and line.at(short.end) != "uhr":
        return Read(today.year - today.year % 100 + short.value, index, short.end)
    return None


def _dated(day: int, number: int, line: Line, end: int, start: int, today: date) -> Read[Days]:
    year = _year_after(line, end, today)
    if year is not None:
        found = date_or_none(year.value, number, day)
        if found is not None and (found < today or (found - today).days > FURTHEST_DAYS):
            return Read(PAST if found < today else WRONG, start, year.end)
        return Read(one(found) if found else WRONG, start, year.end)
    found = next_day_month(day, number, today)
    return Read(one(found) if found else WRONG, start, end)


def _day_number(line: Line, index: int) -> Read[int] | None:
    """The day of a date; "am drei Dezember" has lost its ending, so a plain number counts before a month."""
    ordinal = ordinal_at(line.words, index)
    if ordinal is not None:
        return ordinal
    number = number_at(line.words, index)
    if number is None or not 1 <= number.value <= 31 or line.at(index - 1) in ("um", "gegen", "uhr"):
        return None
    if _is_month_name(line, number.end):
        return number
    month_ordinal = ordinal_at(line.words, number.end)
    cued = line.at(index - 1) in ("am", "den", "dem", "vom", "zum")
    return number if cued and month_ordinal is not None and month_ordinal.value <= 12 else None


def _date(line: Line, index: int, today: date, bare: bool) -> Read[Days] | None:
    """dritter dezember, dritten zwölften, am dritten, am zehnten nächsten monats."""
    day = _day_number(line, index)
    if day is None:
        return None
    at = day.end + (line.at(day.end) in ("im", "in", "vom") and _is_month_name(line, day.end + 1))
    if _is_month_name(line, at):
        return _dated(day.value, _MONTH[line.at(at)], line, at + 1, index, today)
    if day.value > 31 or ordinal_at(line.words, index) is None:
        second = ordinal_at(line.words, day.end) if day.value <= 31 else None
        return _dated(day.value, second.value, line, second.end, index, today) if second else None
    second = ordinal_at(line.words, day.end)
    if second is not None and line.at(second.end) not in _NO_DATE and line.at(second.end) != "kalenderwoche":
        if second.value > 12:
            return Read(WRONG, index, second.end)
        return _dated(day.value, second.value, line, second.end, index, today)
    return _day_of_some_month(line, index, day, today, bare)


def _day_of_some_month(line: Line, index: int, day: Read[int], today: date, bare: bool) -> Read[Days] | None:
    which = line.at(day.end + (line.at(day.end) in ("des", "im")))
    at = day.end + (line.at(day.end) in ("des", "im"))
    if line.at(at + 1) in ("monats", "monat") and (which in _NEXT or which in _THIS):
        base = months_later(today.replace(day=1), int(which in _NEXT))
        found = date_or_none(base.year, base.month, day.value)
        return Read(one(found) if found and found >= today else WRONG, index, at + 2)
    after = line.at(day.end)
    if after in _NO_DATE or after in ("woche", "hälfte", "kalenderwoche", "kw", "dezemberwoche"):
        return None
    before = line.at(index - 1)
    before = line.at(index - 2) if before in ("der", "den", "dem") else before
    if not bare and before not in _TO_DATE and before not in _WEEKDAY:
        return None
    found = next_day(day.value, today)
    return Read(Days(found, found, day=day.value) if found else WRONG, index, day.end)


def _month_span(line: Line, index: int, today: date) -> Read[Days] | None:
    """A month: its name with or without a year, diesen, nächsten, des monats."""
    word = line.at(index)
    if word in _MONTH:
        number = _MONTH[word]
        year = year_at(line.words, index + 1)
        if year is not None:
            if not today.year <= year.value <= today.year + 2:
                return Read(PAST if year.value < today.year else WRONG, index, year.end)
            return Read(month(year.value, number), index, year.end)
        return Read(month(today.year + (number < today.month), number), index, index + 1)
    if line.at(index + 1) in ("monat", "monats"):
        ahead = (
            0 if word in _THIS or word in ("des", "dem") else 1 if word in _NEXT else 2 if word in _AFTER_NEXT else None
        )
        if ahead is None:
            return None
        base = months_later(today.replace(day=1), ahead)
        return Read(month(base.year, base.month), index, index + 2)
    if word in ("monatsanfang", "monatsmitte", "monatsende"):
        return Read(month(today.year, today.month), index, index + 1)
    return None


def _months(line: Line, index: int, today: date, bare: bool) -> Read[Days] | None:
    """im dezember, anfang dezember, ende des monats, mitte nächsten monats, die erste dezemberwoche."""
    word = line.at(index)
    if word in ("monatsanfang", "monatsmitte", "monatsende"):
        first, last = _PARTS_OF_MONTH[word.removeprefix("monats")]
        ahead = 1 if today.day > last else 0
        base = months_later(today.replace(day=1), ahead)
        return Read(month(base.year, base.month, first, last), index, index + 1)
    if word in _PARTS_OF_MONTH:
        at = index + 1 + (line.at(index + 1) in ("im", "vom", "von", "des") and line.at(index + 2) != "monats")
        span = _month_span(line, at, today)
        return _part_of_month(word, span, index, today) if span else None
    if word in _MONTH:
        before = line.at(index - 1)
        said = bare or before in (
            "im",
            "ab",
            "bis",
            "vor",
            "nach",
            "monat",
            "in",
            "zum",
            "seit",
            "spätestens",
            "frühestens",
        )
        if not said or line.at(index + 1) in ("wie", "mein", "ist"):
            return None
        span = _month_span(line, index, today)
        return Read(_from_today(span.value, today), span.start, span.end) if span else None
    if line.at(index + 1) == "monat":
        span = _month_span(line, index, today) if word != "dem" and word != "des" else None
        return Read(_from_today(span.value, today), span.start, span.end) if span else None
    return None


def _from_today(days: Days, today: date) -> Days:
    if days.start is None or days.end is None or days.end < today:
        return days if days.past or days.wrong else PAST
    return Days(max(days.start, today), days.end)


def _part_of_month(word: str, span: Read[Days], index: int, today: date) -> Read[Days]:
    whole = span.value
    if whole.start is None:
        return Read(whole, index, span.end)
    first, last = _PARTS_OF_MONTH[word]
    part = month(whole.start.year, whole.start.month, first, last)
    if part.end is not None and part.end < today:
        named = span.end - span.start == 1
        part = month(whole.start.year + 1, whole.start.month, first, last) if named else WRONG
    return Read(part, index, span.end)


def _weeks_of_month(line: Line, index: int, today: date) -> Read[Days] | None:
    """erste woche im dezember, erste dezemberwoche, zweite hälfte dezember."""
    order = ordinal_at(line.words, index)
    value = order.value if order else -1 if line.at(index) == "letzte" or line.at(index) == "letzten" else None
    if value is None:
        return None
    at = order.end if order else index + 1
    word = line.at(at)
    if word.endswith("woche") and word.removesuffix("woche") in _MONTH:
        span = _month_span(Line((word.removesuffix("woche"),), ((0, 1),)), 0, today)
        end = at + 1
    elif word in ("woche", "hälfte"):
        inside = at + 1 + (line.at(at + 1) in ("im", "des", "vom", "von"))
        span = (
            _month_span(line, inside, today) if line.at(inside) in _MONTH or line.at(inside + 1) == "monats" else None
        )
        end = span.end if span else at
    else:
        return None
    if span is None or span.value.start is None or span.value.end is None:
        return None
    year, number = span.value.start.year, span.value.start.month
    if word == "hälfte":
        return (
            Read(month(year, number, *((1, 15) if value == 1 else (16, 31))), index, end) if value in (1, 2) else None
        )
    if value == -1:
        return Read(Days(span.value.end - timedelta(days=6), span.value.end), index, end)
    if not 1 <= value <= 4:
        return None
    return Read(month(year, number, 7 * value - 6, 7 * value), index, end)


def _years(line: Line, index: int, today: date) -> Read[Days] | None:
    """dieses jahr, nächstes jahr, im neuen jahr, anfang nächsten jahres."""
    early = line.at(index) == "anfang"
    at = index + 1 + (line.at(index + 1) in ("des", "vom", "im")) if early else index
    word, noun = line.at(at), line.at(at + 1)
    if noun not in ("jahr", "jahres"):
        return None
    if word in _THIS and not early:
        return Read(Days(today, date(today.year, 12, 31)), index, at + 2)
    if word in _NEXT or word in ("neue", "neuen", "neues"):
        last = date(today.year + 1, 1, 31) if early else date(today.year + 1, 12, 31)
        return Read(Days(date(today.year + 1, 1, 1), last), index, at + 2)
    return None


def _feast(line: Line, index: int, today: date) -> Read[Days] | None:
    feast = feast_at(line.words, index, today)
    return Read(Days(*feast.value), index, feast.end) if feast else None


_READERS: tuple[Callable[[Line, int, date], Read[Days] | None], ...] = (
    _past,
    _feast,
    _calendar_week,
    _weeks_of_month,
    _in_count,
    _coming_stretch,
    _relative,
    _day_beside,
    _near,
    _week,
    _years,
    _weekday,
)


_STARTS = frozenset(
    (
        *(*_NEAR, *_NEXT, *_THIS, *_AFTER_NEXT, *_LAST, *_WEEKDAY, *_WEEKLY, *_MONTH, *_PARTS_OF_MONTH, *_ONE),
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
        *("des", "dem", "monatsanfang", "monatsmitte", "monatsende", "neue", "neuen", "neues"),
    )
)


@lru_cache(maxsize=8192)
def _may_start(word: str) -> bool:
    """Whether any date can begin with a word: most words are passed over at once."""
    return word in _STARTS or word in FEAST_STARTS or is_part(word) or ordinal(word) is not None


def piece_at(line: Line, index: int, today: date, *, bare: bool) -> Read[Days] | None:
    """The one piece of a date that starts at a word. `bare`: a date was asked for, so "der dritte" is one."""
    if index >= len(line.words) or not _may_start(line.words[index]):
        return None
    for reader in _READERS:
        found = reader(line, index, today)
        if found is not None:
            return found
    return _date(line, index, today, bare) or _months(line, index, today, bare)


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


def weekday_words(words: Sequence[str]) -> bool:
    """Whether any word names a weekday."""
    return any(word in _WEEKDAY or word in _WEEKLY for word in words)
