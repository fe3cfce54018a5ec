"""Values to spoken German: natural, unambiguous, in words only, so that any synthesiser reads them as meant."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

from appliance.config.practice import Hours, OpeningHours
from appliance.language import numerals
from appliance.language.days import next_day_month
from appliance.model.values import Name

WEEKDAYS = tuple(name.capitalize() for name in numerals.WEEKDAYS)
MONTHS = tuple(name.capitalize() for name in numerals.MONTHS)


class Case(StrEnum):
    """The grammatical case a date stands in."""

    NOMINATIVE = "nominative"
    """Dienstag, der erste Dezember"""
    DATIVE = "dative"
    """(am) Dienstag, dem ersten Dezember"""
    ACCUSATIVE = "accusative"
    """(auf) Dienstag, den ersten Dezember"""


_ARTICLE = {Case.NOMINATIVE: ("der", "e"), Case.DATIVE: ("dem", "en"), Case.ACCUSATIVE: ("den", "en")}


def _day_month(day: date, case: Case) -> str:
    article, ending = _ARTICLE[case]
    return f"{article} {numerals.ordinal(day.day, ending)} {MONTHS[day.month - 1]}"


def say_date(day: date, today: date, case: Case = Case.NOMINATIVE) -> str:
    """A date with its weekday; the year is said only where the next day of that name would be another one."""
    spoken = f"{WEEKDAYS[day.weekday()]}, {_day_month(day, case)}"
    return spoken if next_day_month(day.day, day.month, today) == day else f"{spoken} {numerals.year(day.year)}"


def say_time(at: time) -> str:
    """A time of the day, always digital: "acht Uhr fünfzehn", "sechzehn Uhr fünf", "ein Uhr"."""
    minutes = f" {numerals.cardinal(at.minute)}" if at.minute else ""
    return f"{numerals.cardinal(at.hour, 'ein')} Uhr{minutes}"


def say_start(start: datetime, today: date, case: Case = Case.NOMINATIVE) -> str:
    """An appointment's day and time: "Dienstag, der erste Dezember, um neun Uhr dreißig"."""
    return f"{say_date(start.date(), today, case)}, um {say_time(start.time())}"


def say_birth_date(born: date, case: Case = Case.NOMINATIVE) -> str:
    """A birth date with its full year: "der dritte Mai neunzehnhunderteinundsechzig"."""
    return f"{_day_month(born, case)} {numerals.year(born.year)}"


def say_number(number: int) -> str:
    """A number; beyond a million digit by digit."""
    if number < 0:
        return f"minus {say_number(-number)}"
    return numerals.cardinal(number) if number < 1_000_000 else numerals.digits(str(number))


def say_digits(text: str) -> str:
    """Digits one by one in groups of three, the last of two to four, with a pause between; "zwei" is said "zwo"."""
    digits = [sign for sign in text if sign in "0123456789"]
    groups: list[Sequence[str]] = []
    while len(digits) > 4:
        groups.append(digits[:3])
        digits = digits[3:]
    groups.append(digits)
    return ", ".join(numerals.digits("".join(group)).replace("zwei", "zwo") for group in groups)


def say_duration(minutes: int) -> str:
    """A length of time: "fünfzehn Minuten", "eine Stunde", "eine Stunde und dreißig Minuten"."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f"{numerals.cardinal(hours, 'eine')} Stunde{'n' if hours > 1 else ''}")
    if rest or not hours:
        parts.append(f"{numerals.cardinal(rest, 'eine')} Minute{'n' if rest != 1 else ''}")
    return " und ".join(parts)


def say_name(name: Name) -> str:
    """A person's name, first name first."""
    return f"{name.first} {name.last}" if name.first else name.last


_ALPHABET = {
    "a": "Anton",
    "b": "Berta",
    "c": "Cäsar",
    "d": "Dora",
    "e": "Emil",
    "f": "Friedrich",
    "g": "Gustav",
    "h": "Heinrich",
    "i": "Ida",
    "j": "Julius",
    "k": "Kaufmann",
    "l": "Ludwig",
    "m": "Martha",
    "n": "Nordpol",
    "o": "Otto",
    "p": "Paula",
    "q": "Quelle",
    "r": "Richard",
    "s": "Siegfried",
    "t": "Theodor",
    "u": "Ulrich",
    "v": "Viktor",
    "w": "Wilhelm",
    "x": "Xanthippe",
    "y": "Ypsilon",
    "z": "Zacharias",
    "ä": "Ärger",
    "ö": "Ökonom",
    "ü": "Übermut",
    "ß": "Eszett",
    "-": "Bindestrich",
    " ": "neues Wort",
    "'": "Apostroph",
}


def say_spelled(text: str) -> str:
    """A name by the spelling alphabet: "Martha, Anton, Ida, Emil, Richard". Other letters are said as they are."""
    return ", ".join(_ALPHABET.get(letter, letter.upper()) for letter in text.lower())


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} und {parts[-1]}"


def _clock(text: str) -> str:
    hour, minute = (int(part) for part in text.split(":"))
    if hour == 24:
        return "vierundzwanzig Uhr"
    return say_time(time(hour, minute))


def say_hours(hours: Hours) -> str:
    """The opening times of one day: "von acht Uhr bis zwölf Uhr und von …", or "geschlossen"."""
    if not hours:
        return "geschlossen"
    return _joined([f"von {_clock(start)} bis {_clock(end)}" for start, end in hours])


def say_week(hours: OpeningHours) -> str:
    """The opening times of the week; days alike are said together, closed days are not named."""
    days = (hours.mon, hours.tue, hours.wed, hours.thu, hours.fri, hours.sat, hours.sun)
    alike: dict[str, list[str]] = {}
    for name, times in zip(WEEKDAYS, days, strict=True):
        if times:
            alike.setdefault(say_hours(times), []).append(name)
    return "; ".join(f"{_joined(names)} {times}" for times, names in alike.items()) or "geschlossen"
