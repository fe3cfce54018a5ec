"""Numbers written in digits to the words they are spoken with: dates, clock times, ordinals, telephone numbers."""

import re
from collections.abc import Callable

from appliance.language import numerals

_LONGEST_DIGITS = 40
"""Digits of one run that are kept: more than any number has, so that a longer one stays too long."""

_MONTH_WORDS = frozenset(numerals.MONTHS) | {"jänner", "feber", "juno", "julei", "jan", "feb", "mär", "mrz", "apr"}
_MONTH_WORDS |= {"jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "maerz"}
_MONTHS = "|".join(sorted(_MONTH_WORDS, key=len, reverse=True))
_ISO_DATE = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_DATE = re.compile(
    r"(?<![0-9.])([0-9]{1,2})\. ?([0-9]{1,2})\.(?: ?([0-9]{4}|[0-9]{2})(?![0-9:]|\.[0-9]| ?uhr| bis))?(?![0-9])",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"(?<=m |n )([0-9]{1,2})\.([0-9]{1,2})()(?![0-9.:]| ?uhr)", re.IGNORECASE)
_MONTH_DATE = re.compile(rf"(?<![0-9])([0-9]{{1,2}})\.? ?(?=(?:{_MONTHS})\b)", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?<![0-9:.,])([0-9]{1,2})(?::([0-9]{2})(?::00)?|\.([0-9]{2})(?= ?uhr)| ?h ?([0-9]{2}))(?: ?uhr)?(?![0-9])",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?<=[0-9r]) ?[-–—] ?(?=[0-9]{1,2}(?:[:.][0-9]{2})? ?uhr)|(?<=[0-9]\.) ?[-–—] ?(?=[0-9]{1,2}\.)", re.IGNORECASE
)
_ORDINAL = re.compile(r"(?<![0-9.,])([0-9]{1,2})\.(?![0-9])")
_TAKES_ORDINAL = frozenset(("am", "der", "die", "das", "den", "dem", "vom", "zum", "zur", "jeden", "im", "einen"))
_TAKES_CARDINAL = frozenset(("um", "gegen", "nach", "vor", "uhr", "bis", "ab", "halb", "viertel", "nummer", "plus"))
_DIGITS = re.compile(r"\+?[0-9]+")


def _ending(before: str) -> str:
    """The ordinal's ending after what stands before it."""
    last = before.lower().rstrip().rpartition(" ")[2]
    if last in ("am", "den", "dem", "vom", "zum", "ab", "bis", "im", "zur", "jeden", "einen"):
        return "en"
    return "e" if last in ("der", "die", "das") else "er"


def _spoken_year(text: str) -> str:
    if len(text) == 4:
        return numerals.year(int(text))
    return numerals.digits(text) if text[0] == "0" else numerals.cardinal(int(text))


def _day_month(day: str, month: str, year: str | None, before: str) -> str | None:
    if not 1 <= int(day) <= 31 or not 1 <= int(month) <= 12:
        return None
    ending = _ending(before)
    words = f" {numerals.ordinal(int(day), ending)} {numerals.ordinal(int(month), 'en' if ending == 'en' else 'er')} "
    return words + (_spoken_year(year) + " " if year else "")


def _date(match: re.Match[str]) -> str:
    return _day_month(match[1], match[2], match[3], match.string[: match.start()][-12:]) or match[0]


def _iso_date(match: re.Match[str]) -> str:
    return _day_month(match[3], match[2], match[1], match.string[: match.start()][-12:]) or match[0]


def _month_date(match: re.Match[str]) -> str:
    day = int(match[1])
    if not 1 <= day <= 31:
        return match[0]
    return f" {numerals.ordinal(day, _ending(match.string[: match.start()][-12:]))} "


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2] or match[3] or match[4])
    if hour > 24 or minute > 59:
        return match[0]
    spoken = f" {numerals.cardinal(hour, 'ein')} uhr "
    if minute:
        spoken += ("null " if minute < 10 else "") + numerals.cardinal(minute) + " "
    return spoken


def _ordinal(match: re.Match[str]) -> str:
    """A dot after a number makes it an ordinal unless it may well end a sentence."""
    before = match.string[: match.start()][-12:].lower().rstrip().rpartition(" ")[2]
    after = match.string[match.end() : match.end() + 15].lower().lstrip()
    number = int(match[1])
    if before in _TAKES_ORDINAL:
        is_ordinal = True
    elif before in _TAKES_CARDINAL or before[-1:].isdigit() or not after[:1].isalpha():
        is_ordinal = False
    else:
        is_ordinal = number <= 31 or after.startswith(("kw", "kalenderw", "woche"))
    return f" {numerals.ordinal(number, _ending(before))} " if is_ordinal and number else f" {match[1]}. "


def _number(match: re.Match[str]) -> str:
    """Two digits and years are said as numbers, everything else digit by digit: so no two groups can run together."""
    text = match[0][: _LONGEST_DIGITS + 1]
    if text[0] == "+":
        code = " plus neunundvierzig " if text == "+49" else " plus " + numerals.digits(text)
        return code + " "
    if text[0] != "0" and len(text) <= 2:
        return f" {numerals.cardinal(int(text))} "
    if len(text) == 4 and 1900 <= int(text) <= 2099:
        return f" {numerals.year(int(text))} "
    return f" {numerals.digits(text)} "


_STEPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_ISO_DATE, _iso_date),
    (_DATE, _date),
    (_SHORT_DATE, _date),
    (_MONTH_DATE, _month_date),
    (_CLOCK, _clock),
    (_ORDINAL, _ordinal),
)


def spell_out(text: str) -> str:
    """The text with every number in words; its other words stay as they are. Words are set off by blanks."""
    text = _SPAN.sub(" bis ", text)
    for pattern, spoken in _STEPS:
        text = pattern.sub(spoken, text)
    return _DIGITS.sub(_number, text)
