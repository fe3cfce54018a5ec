"""Birth dates as they are spoken; what is impossible or has two readings is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from appliance.language.corrections import takes_back
from appliance.language.numbers import number_at, ordinal_at, two_digits_at, year_at
from appliance.language.numerals import MONTHS
from appliance.language.read import Read

OLDEST = 110
"""Years; whoever is said to be older has been misheard."""

_MONTH = {name: index + 1 for index, name in enumerate(MONTHS)}
_MONTH |= {"jänner": 1, "jenner": 1, "feber": 2, "maerz": 3, "juno": 6, "julei": 7, "sept": 9, "dez": 12}
_CUES = frozenset(("geboren", "geburtsdatum", "geburtstag", "geborn", "jahrgang", "gebürtig", "geburtsdaten"))
_CUE_WINDOW = 14
_MOST_WORDS = 150
"""Whoever says more has not answered with a date."""


@dataclass(slots=True)
class _Parts:
    """What has been said of a date."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    torn: bool = False
    """Two values for one of them, and neither takes the other back."""

    def put(self, name: str, value: int) -> None:
        known = getattr(self, name)
        if known is not None and known != value:
            self.torn = True
        setattr(self, name, value)

    def correct(self, later: "_Parts") -> None:
        """Takes over what was said after a "nein": "dritter fünfter, nein, sechster" means the month."""
        if later.day is not None and later.month is None and self.day is not None and self.month is not None:
            if self.year is not None or later.day > 12:
                self.torn = True  # day or month, nobody can tell
                return
            later.day, later.month = None, later.day
        self.day = self.day if later.day is None else later.day
        self.month = self.month if later.month is None else later.month
        self.year = self.year if later.year is None else later.year
        self.torn = later.torn


def _full_year(two_digits: int, day: int, month: int, today: date) -> int | None:
    """The later century whose date is past and at most 110 years ago."""
    for century in (today.year // 100 * 100, today.year // 100 * 100 - 100):
        born = _day(century + two_digits, month, day)
        if born is not None and _is_alive(born, today):
            return century + two_digits
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_alive(born: date, today: date) -> bool:
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return born <= today and age <= OLDEST


def _digit(words: Sequence[str], index: int) -> Read[int] | None:
    number = number_at(words, index, apart=True)
    return number if number is not None and number.value <= 9 and number.end == index + 1 else None


def _digits(words: Sequence[str], index: int, count: int) -> Read[int] | None:
    """A number said digit by digit: "eins neun sechs eins"."""
    value, at = 0, index
    for _ in range(count):
        digit = _digit(words, at)
        if digit is None:
            return None
        value, at = value * 10 + digit.value, digit.end
    return Read(value, index, at)


def _year(words: Sequence[str], index: int) -> Read[int] | None:
    """Four digits, or two: 0 to 99 stands for either century. A lone digit is no year."""
    full = year_at(words, index)
    if full is not None:
        return full
    spelled = _digits(words, index, 4)
    if spelled is not None and 1800 <= spelled.value <= 2100:
        return spelled
    short = two_digits_at(words, index)
    if short is not None:
        return short
    return _digits(words, index, 2)


def _day_or_month(words: Sequence[str], index: int) -> Read[int] | None:
    """A number of a day or month: "dritter", "null drei", "drei", "drei und zwanzig", "eins zwei" is not 12."""
    ordinal = ordinal_at(words, index)
    if ordinal is not None:
        return ordinal
    number = number_at(words, index, apart=True)
    if number is None:
        return None
    if number.value == 0:
        return _digits(words, index, 2)
    return number if number.value <= 31 else None


def _take(words: Sequence[str], parts: _Parts, index: int) -> int | None:
    """Takes what starts at a word into the parts; returns where it ends, or None when nothing does."""
    if words[index] in _MONTH:
        parts.put("month", _MONTH[words[index]])
        return index + 1
    ordinal = ordinal_at(words, index)
    if ordinal is not None:
        parts.put("month" if parts.day is not None and parts.month is None else "day", ordinal.value)
        return ordinal.end
    if words[index] == "ein" and words[index + 1 : index + 2] != ["und"]:
        return None
    year = _year_here(words, parts, index)
    if year is not None:
        parts.put("year", year.value)
        return year.end
    number = _day_or_month(words, index)
    if number is None or number.value == 0:
        return None
    if parts.day is None:
        parts.put("day", number.value)
    elif parts.month is None and number.value <= 12:
        parts.put("month", number.value)
    else:
        parts.torn = True
    return number.end


def _year_here(words: Sequence[str], parts: _Parts, index: int) -> Read[int] | None:
    """A year once day and month are said; before that only what can be nothing else."""
    if parts.month is not None and parts.day is not None and parts.year is None:
        return _year(words, index)
    year = year_at(words, index)
    if year is None:
        short = two_digits_at(words, index)
        year = short if short is not None and short.value > 31 else None
    return year


def _dates(words: Sequence[str]) -> Read[_Parts] | None:
    """All parts of one date, corrections carried out; None when none is said."""
    said: _Parts | None = None
    parts = _Parts()
    start = end = index = 0
    while index < len(words):
        taken = _take(words, parts, index)
        if taken is not None:
            start = start if end else index
            index = end = taken
            continue
        if (takes_back(words, index) or words[index] == "doch") and parts != _Parts():
            said = _merged(said, parts)
            parts = _Parts()
        index += 1
    return Read(_merged(said, parts), start, end) if end else None


def _merged(said: _Parts | None, later: _Parts) -> _Parts:
    if said is None:
        return later
    said.correct(later)
    return said


def read_birth_date(words: Sequence[str], today: date, asked: bool) -> Read[date] | None:
    """The birth date in an utterance, never in the future and at most 110 years ago.

    Two digits of a year mean the later century that is possible. `asked=False`: only beside a word like "geboren".
    None when day, month or year is missing, the date does not exist, or two dates are said and none is taken back.
    """
    if len(words) > _MOST_WORDS or (not asked and _CUES.isdisjoint(words)):
        return None
    first = 0 if asked else max(0, next(i for i, word in enumerate(words) if word in _CUES) - _CUE_WINDOW)
    found = _dates(words[first:])
    if found is None:
        return None
    parts = found.value
    if parts.torn or parts.day is None or parts.month is None or parts.year is None:
        return None
    if not 1 <= parts.month <= 12:
        return None
    year = parts.year if parts.year > 99 else _full_year(parts.year, parts.day, parts.month, today)
    born = _day(year, parts.month, parts.day) if year is not None else None
    if born is None or not _is_alive(born, today):
        return None
    return Read(born, first + found.start, first + found.end)
