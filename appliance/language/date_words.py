"""Dates, months and years as they are spoken, read at one word."""

from datetime import date, timedelta

from appliance.language.calendar_lexicon import AFTER_NEXT, MONTH, NEXT, PARTS_OF_MONTH, THIS, WEEKDAY
from appliance.language.days import (
    FURTHEST_DAYS,
    PAST,
    WRONG,
    Days,
    date_or_none,
    month,
    months_later,
    next_day,
    next_day_month,
    one,
)
from appliance.language.numbers import number_at, ordinal_at, two_digits_at, year_at
from appliance.language.read import Read
from appliance.language.tokens import Line

_TO_DATE = frozenset(("am", "vom", "zum", "bis", "ab", "auf", "vor", "nach"))
_NO_DATE = frozenset(
    (
        *("mal", "male", "termin", "termine", "stock", "etage", "quartal", "vorschlag", "tag", "tage", "stelle"),
        *("monat", "semester", "lebensjahr", "lebensmonat", "hälfte", "woche", "schwangerschaftswoche", "geburtstag"),
        *("versuch", "impfung", "spritze", "besuch", "herzinfarkt", "kind", "schwangerschaft", "uhr", "linie", "name"),
    )
)


def _is_month_name(line: Line, index: int) -> bool:
    return line.at(index) in MONTH


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
        return _dated(day.value, MONTH[line.at(at)], line, at + 1, index, today)
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
    if line.at(at + 1) in ("monats", "monat") and (which in NEXT or which in THIS):
        base = months_later(today.replace(day=1), int(which in NEXT))
        found = date_or_none(base.year, base.month, day.value)
        return Read(one(found) if found and found >= today else WRONG, index, at + 2)
    after = line.at(day.end)
    if (
        after in _NO_DATE
        or after.endswith(("woche", "hälfte"))
        or after in ("woche", "hälfte", "kalenderwoche", "kw", "dezemberwoche")
    ):
        return None
    before = line.at(index - 1)
    before = line.at(index - 2) if before in ("der", "den", "dem") else before
    if not bare and before not in _TO_DATE and before not in WEEKDAY:
        return None
    found = next_day(day.value, today)
    return Read(Days(found, found, day=day.value) if found else WRONG, index, day.end)


def _month_span(line: Line, index: int, today: date) -> Read[Days] | None:
    """A month: its name with or without a year, diesen, nächsten, des monats."""
    word = line.at(index)
    if word in MONTH:
        number = MONTH[word]
        year = year_at(line.words, index + 1)
        if year is not None:
            if not today.year <= year.value <= today.year + 2:
                return Read(PAST if year.value < today.year else WRONG, index, year.end)
            return Read(month(year.value, number), index, year.end)
        return Read(month(today.year + (number < today.month), number), index, index + 1)
    if line.at(index + 1) in ("monat", "monats"):
        ahead = (
            0 if word in THIS or word in ("des", "dem") else 1 if word in NEXT else 2 if word in AFTER_NEXT else None
        )
        if ahead is None:
            return None
        base = months_later(today.replace(day=1), ahead)
        return Read(month(base.year, base.month), index, index + 2)
    if word in ("monatsanfang", "monatsmitte", "monatsende"):
        return Read(month(today.year, today.month), index, index + 1)
    return None


def _parts_of_month(line: Line, index: int, today: date, bare: bool) -> Read[Days] | None:
    """anfang bis mitte januar, mitte ende januar."""
    second = index + 1 + (line.at(index + 1) in ("bis", "oder", "und"))
    later = _months(line, second, today, bare) if line.at(second) in PARTS_OF_MONTH else None
    if later is None or later.value.start is None:
        return None
    begin = later.value.start.replace(day=PARTS_OF_MONTH[line.at(index)][0])
    return Read(Days(begin, later.value.end), index, later.end)


def _months(line: Line, index: int, today: date, bare: bool) -> Read[Days] | None:
    """im dezember, anfang dezember, ende des monats, mitte nächsten monats, die erste dezemberwoche."""
    word = line.at(index)
    if word in ("monatsanfang", "monatsmitte", "monatsende"):
        first, last = PARTS_OF_MONTH[word.removeprefix("monats")]
        ahead = 1 if today.day > last else 0
        base = months_later(today.replace(day=1), ahead)
        return Read(month(base.year, base.month, first, last), index, index + 1)
    if word in PARTS_OF_MONTH:
        both = _parts_of_month(line, index, today, bare)
        if both is not None:
            return both
        at = index + 1 + (line.at(index + 1) in ("im", "vom", "von", "des") and line.at(index + 2) != "monats")
        span = _month_span(line, at, today)
        return _part_of_month(word, span, index, today) if span else None
    if word in MONTH:
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
            "auf",
            "für",
            "bis",
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
    first, last = PARTS_OF_MONTH[word]
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
    compound = next(
        (part for part in ("woche", "hälfte") if word.endswith(part) and word.removesuffix(part) in MONTH), ""
    )
    if compound:
        span = _month_span(Line((word.removesuffix(compound),), ((0, 1),)), 0, today)
        end, word = at + 1, compound
    elif word in ("woche", "hälfte"):
        inside = at + 1 + (line.at(at + 1) in ("im", "des", "vom", "von"))
        span = _month_span(line, inside, today) if line.at(inside) in MONTH or line.at(inside + 1) == "monats" else None
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


def _nth_weekday(line: Line, index: int, today: date) -> Read[Days] | None:
    """erster freitag im dezember, letzter montag im november."""
    order = ordinal_at(line.words, index)
    count = order.value if order else -1 if line.at(index) in ("letzte", "letzten", "letzter") else None
    at = order.end if order else index + 1
    if count is None or line.at(at) not in WEEKDAY or line.at(at + 1) not in ("im", "vom", "in", "des"):
        return None
    span = _month_span(line, at + 2, today)
    if span is None or span.value.start is None or span.value.end is None:
        return None
    weekday, first, last = WEEKDAY[line.at(at)], span.value.start, span.value.end
    if count == -1:
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    return Read(one(day) if max(first, today) <= day <= last else WRONG, index, span.end)


def _years(line: Line, index: int, today: date) -> Read[Days] | None:
    """dieses jahr, nächstes jahr, im neuen jahr, anfang nächsten jahres."""
    early = line.at(index) == "anfang"
    at = index + 1 + (line.at(index + 1) in ("des", "vom", "im")) if early else index
    word, noun = line.at(at), line.at(at + 1)
    if noun not in ("jahr", "jahres"):
        return None
    if word in THIS and not early:
        return Read(Days(today, date(today.year, 12, 31)), index, at + 2)
    if word in NEXT or word in ("neue", "neuen", "neues"):
        last = date(today.year + 1, 1, 31) if early else date(today.year + 1, 12, 31)
        return Read(Days(date(today.year + 1, 1, 1), last), index, at + 2)
    return None


def date_at(line: Line, index: int, today: date, bare: bool) -> Read[Days] | None:
    """The date, month or year that starts at a word. `bare`: a date was asked for, so "der dritte" is one."""
    return (
        _nth_weekday(line, index, today)
        or _weeks_of_month(line, index, today)
        or _years(line, index, today)
        or _date(line, index, today, bare)
        or _months(line, index, today, bare)
    )


STARTS = frozenset(
    (
        *(*MONTH, *PARTS_OF_MONTH, *NEXT, *THIS, *AFTER_NEXT, "letzte", "letzten", "letzter"),
        *("des", "dem", "monatsanfang", "monatsmitte", "monatsende", "neue", "neuen", "neues"),
    )
)
"""Words that any of them can begin with, beside numbers."""
