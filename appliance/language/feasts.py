"""Feast days by the names callers give them, Easter computed."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from appliance.language.read import Read

Span = tuple[date, date]


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Gauss's rule with Lichtenberg's corrections)."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    seed = (19 * (year % 19) + moon) % 30
    late = seed // 29 + (seed // 28 - seed // 29) * (year % 19 // 11)
    full_moon = 21 + seed - late
    first_sunday = 7 - (year + year // 4 + 2 - (3 * century + 3) // 4) % 7
    return date(year, 3, 1) + timedelta(days=full_moon + 7 - (full_moon - first_sunday) % 7 - 1)


def _fixed(month: int, day: int, last: int | None = None) -> Callable[[int], Span]:
    return lambda year: (date(year, month, day), date(year, month, last or day))


def _easter(first: int, last: int | None = None) -> Callable[[int], Span]:
    """Days counted from Easter Sunday."""

    def span(year: int) -> Span:
        sunday = easter_sunday(year)
        return sunday + timedelta(days=first), sunday + timedelta(days=first if last is None else last)

    return span


def _advent(sunday: int) -> Callable[[int], Span]:
    """Sundays counted from the fourth of Advent (0), the last before Christmas Day."""

    def span(year: int) -> Span:
        christmas = date(year, 12, 25)
        day = christmas - timedelta(days=christmas.isoweekday()) + timedelta(weeks=sunday)
        return day, day

    return span


def _repentance(year: int) -> Span:
    """The Wednesday before 23 November."""
    day = date(year, 11, 22)
    day -= timedelta(days=(day.weekday() - 2) % 7)
    return day, day


def _mothers_day(year: int) -> Span:
    """The second Sunday of May."""
    first = date(year, 5, 1)
    day = first + timedelta(days=(6 - first.weekday()) % 7 + 7)
    return day, day


_FEASTS: dict[str, Callable[[int], Span]] = {
    "neujahr": _fixed(1, 1),
    "neujahrstag": _fixed(1, 1),
    "heilige drei könige": _fixed(1, 6),
    "heilig drei könige": _fixed(1, 6),
    "heiligen drei könige": _fixed(1, 6),
    "heiligen drei königen": _fixed(1, 6),
    "dreikönig": _fixed(1, 6),
    "dreikönigstag": _fixed(1, 6),
    "drei könige": _fixed(1, 6),
    "valentinstag": _fixed(2, 14),
    "tag der arbeit": _fixed(5, 1),
    "maifeiertag": _fixed(5, 1),
    "mariä himmelfahrt": _fixed(8, 15),
    "tag der deutschen einheit": _fixed(10, 3),
    "reformationstag": _fixed(10, 31),
    "halloween": _fixed(10, 31),
    "allerheiligen": _fixed(11, 1),
    "martinstag": _fixed(11, 11),
    "sankt martin": _fixed(11, 11),
    "nikolaus": _fixed(12, 6),
    "nikolaustag": _fixed(12, 6),
    "heiligabend": _fixed(12, 24),
    "weihnachtsabend": _fixed(12, 24),
    "erster weihnachtsfeiertag": _fixed(12, 25),
    "ersten weihnachtsfeiertag": _fixed(12, 25),
    "erste weihnachtsfeiertag": _fixed(12, 25),
    "ersten weihnachtstag": _fixed(12, 25),
    "zweiter weihnachtsfeiertag": _fixed(12, 26),
    "zweiten weihnachtsfeiertag": _fixed(12, 26),
    "zweite weihnachtsfeiertag": _fixed(12, 26),
    "zwoten weihnachtsfeiertag": _fixed(12, 26),
    "zweiten weihnachtstag": _fixed(12, 26),
    "weihnachten": _fixed(12, 24, 26),
    "weihnachtsfeiertage": _fixed(12, 25, 26),
    "weihnachtsfeiertagen": _fixed(12, 25, 26),
    "zwischen den jahren": _fixed(12, 27, 31),
    "zwischen den feiertagen": _fixed(12, 27, 31),
    "zwischen weihnachten und neujahr": _fixed(12, 27, 31),
    "zwischen weihnachten und silvester": _fixed(12, 27, 30),
    "silvester": _fixed(12, 31),
    "silvestertag": _fixed(12, 31),
    "weiberfastnacht": _easter(-52),
    "altweiber": _easter(-52),
    "altweiberfastnacht": _easter(-52),
    "rosenmontag": _easter(-48),
    "faschingsdienstag": _easter(-47),
    "fastnachtsdienstag": _easter(-47),
    "karnevalsdienstag": _easter(-47),
    "veilchendienstag": _easter(-47),
    "aschermittwoch": _easter(-46),
    "palmsonntag": _easter(-7),
    "gründonnerstag": _easter(-3),
    "karfreitag": _easter(-2),
    "karsamstag": _easter(-1),
    "ostersamstag": _easter(-1),
    "ostersonntag": _easter(0),
    "ostermontag": _easter(1),
    "ostern": _easter(-2, 1),
    "osterfeiertage": _easter(-2, 1),
    "osterfeiertagen": _easter(-2, 1),
    "christi himmelfahrt": _easter(39),
    "himmelfahrt": _easter(39),
    "himmelfahrtstag": _easter(39),
    "vatertag": _easter(39),
    "pfingstsonntag": _easter(49),
    "pfingstmontag": _easter(50),
    "pfingsten": _easter(48, 50),
    "fronleichnam": _easter(60),
    "muttertag": _mothers_day,
    "buß und bettag": _repentance,
    "bußtag": _repentance,
    "totensonntag": _advent(-4),
    "volkstrauertag": _advent(-5),
}
for _count, _names in enumerate((("erster", "ersten", "erste"), ("zweiter", "zweiten", "zweite"))):
    _FEASTS |= {f"{name} advent": _advent(_count - 3) for name in _names}
for _count, _names in enumerate((("dritter", "dritten", "dritte"), ("vierter", "vierten", "vierte"))):
    _FEASTS |= {f"{name} advent": _advent(_count - 1) for name in _names}

_BY_WORDS = {tuple(name.split()): span for name, span in _FEASTS.items()}
_LENGTHS: dict[str, tuple[int, ...]] = {}
for _words in _BY_WORDS:
    _LENGTHS[_words[0]] = tuple(sorted({len(_words), *_LENGTHS.get(_words[0], ())}, reverse=True))

FEAST_STARTS = frozenset(_LENGTHS)
"""First words of their names."""


def feast_at(words: Sequence[str], start: int, today: date) -> Read[Span] | None:
    """The next feast of that name that is not over: first and last day."""
    for length in _LENGTHS.get(words[start], ()):
        name = tuple(words[start : start + length])
        span_of = _BY_WORDS.get(name)
        if span_of is not None and len(name) == length:
            span = span_of(today.year)
            return Read(span if span[1] >= today else span_of(today.year + 1), start, start + length)
    return None
