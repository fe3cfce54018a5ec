"""Any text made safe for a synthesiser: no digits, no abbreviations, no signs that are read in unforeseen ways."""

import re

from appliance.language import numerals
from appliance.language.wording import say_digits
from appliance.language.written_numbers import spell_out

_ABBREVIATIONS = {
    "Dres.": "Doktores",
    "Dr.": "Doktor",
    "Prof.": "Professor",
    "med.": "med",
    "Dipl.": "Diplom",
    "Str.": "Straße",
    "str.": "straße",
    "Pl.": "Platz",
    "Nr.": "Nummer",
    "Tel.": "Telefon",
    "St.": "Sankt",
    "Hr.": "Herr",
    "Fr.": "Frau",
    "geb.": "geboren",
    "bzw.": "beziehungsweise",
    "ca.": "circa",
    "evtl.": "eventuell",
    "ggf.": "gegebenenfalls",
    "inkl.": "inklusive",
    "usw.": "und so weiter",
    "Std.": "Stunden",
    "Min.": "Minuten",
    "Mo.": "Montag",
    "Di.": "Dienstag",
    "Mi.": "Mittwoch",
    "Do.": "Donnerstag",
    "Sa.": "Samstag",
    "So.": "Sonntag",
}
_LETTERED = {"zb": "zum Beispiel", "ua": "unter anderem", "dh": "das heißt", "su": "siehe unten", "iv": "in Vertretung"}
_SIGNS = {
    "&": " und ",
    "%": " Prozent ",
    "€": " Euro ",
    "§": " Paragraph ",
    "@": " at ",
    "=": " gleich ",
    "+": " plus ",
}
_SHORT = {"MVZ": "M V Z", "EKG": "E K G", "GmbH": "G m b H", "EG": "Erdgeschoss"}

_ABBREVIATION = re.compile(
    r"(?:\b(?=[A-Z])|(?<=[a-zäöüß])(?=str\.)|\b)(" + "|".join(re.escape(short) for short in _ABBREVIATIONS) + ")"
)
_LETTER_PAIR = re.compile(r"\b([zudsi])\. ?([BbaAhHuUVv])\.")
_SHORT_WORD = re.compile(r"\b(" + "|".join(_SHORT) + r")\b")
_PHONE = re.compile(r"(?<![0-9.:,])(\+|0)([0-9 ][0-9 /()–-]{3,}[0-9])(?![0-9:])")
_POSTCODE = re.compile(r"(?<![0-9.,:/-])([0-9]{5})(?![0-9.,:/-][0-9]|[0-9])")
_DECIMAL = re.compile(r"(?<![0-9])([0-9]{1,6}),([0-9]{1,4})(?![0-9])")
_THOUSANDS = re.compile(r"(?<![0-9.])([0-9]{1,3})\.([0-9]{3})(?![0-9.])")
_HOUSE = re.compile(r"(?<![0-9])([0-9]{1,4}) ?([a-z])\b")
_HOUR = re.compile(r"(?<![0-9:.])(0?1)(?= Uhr)|(?<![0-9:.])0([0-9])(?= Uhr)")
_HOURS = re.compile(r"(?<![0-9:.])([0-9]{1,2}(?:[:.][0-9]{2})?) ?[-–—] ?([0-9]{1,2}(?:[:.][0-9]{2})?) ?Uhr")
_CARDINAL = re.compile(r"(?<![0-9])([1-9][0-9]{2,3})(?![0-9])")
_EMERGENCY = re.compile(r"(?<![0-9.,:/-])(11[0-9]|116117|19222)(?![0-9]|[.,:/-][0-9])")
_FLOOR = re.compile(r"(?<![0-9])([0-9]{1,2})\. ?(?:OG|Obergeschoss)\b")
_ISO_TIME = re.compile(r"(?<=[0-9])T(?=[0-9]{2}:)")
_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([.,;:!?)])")
_UNSPEAKABLE = re.compile(r"[^\w\s.,;:!?'’()–-]|_")


def _abbreviation(match: re.Match[str]) -> str:
    return _ABBREVIATIONS[match[1]]


def _phone(match: re.Match[str]) -> str:
    digits = "".join(sign for sign in match[2] if sign.isdigit())
    if match[1] == "0":
        return f" {say_digits('0' + digits)} "
    if digits.startswith("49"):
        return f" {say_digits('0' + digits[2:].removeprefix('0'))} "
    return f" plus {say_digits(digits)} "


def _cardinal(match: re.Match[str]) -> str:
    number = int(match[1])
    return numerals.year(number) if 1900 <= number <= 2099 else numerals.cardinal(number)


def _hours(match: re.Match[str]) -> str:
    first, last = match[1].replace(".", ":"), match[2].replace(".", ":")
    return f"{first}{'' if ':' in first else ' Uhr'} bis {last}{'' if ':' in last else ' Uhr'}"


def _without_abbreviations(text: str) -> str:
    text = _LETTER_PAIR.sub(lambda m: _LETTERED.get((m[1] + m[2]).lower(), m[0]), text)
    return _SHORT_WORD.sub(lambda m: _SHORT[m[1]], _ABBREVIATION.sub(_abbreviation, text))


def _without_digits(text: str) -> str:
    text = _ISO_TIME.sub(" um ", text)
    text = _PHONE.sub(_phone, text)
    text = _EMERGENCY.sub(lambda m: numerals.digits(m[1]), text)
    text = _FLOOR.sub(lambda m: f"{numerals.ordinal(max(int(m[1]), 1), 'es')} Obergeschoss", text)
    text = _POSTCODE.sub(lambda m: f" {numerals.digits(m[1])} ".replace("zwei", "zwo"), text)
    text = _THOUSANDS.sub(r"\1\2", text)
    text = _DECIMAL.sub(lambda m: f"{numerals.cardinal(int(m[1]))} Komma {numerals.digits(m[2])}", text)
    text = _HOURS.sub(_hours, text)
    text = _HOUSE.sub(lambda m: f"{numerals.cardinal(int(m[1]))} {m[2]}", text)
    text = _HOUR.sub(lambda m: "ein" if m[1] else numerals.cardinal(int(m[2])), text)
    return spell_out(_CARDINAL.sub(_cardinal, text) if not re.search(r"[0-9]-[0-9]", text) else text)


def speakable(text: str) -> str:
    """The text as it is to be spoken: digits, times, dates, ordinals, abbreviations, telephone numbers and postcodes
    in words. Letters and punctuation stay. Never raises."""
    text = "".join(" " if sign.isnumeric() and not sign.isascii() else sign for sign in text)  # "²", "½"
    text = _without_abbreviations(_SPACES.sub(" ", text))
    if any(sign in "0123456789" for sign in text):
        text = _without_digits(text).replace(" uhr", " Uhr")
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    text = _UNSPEAKABLE.sub(" ", text.replace("/", ", "))
    return _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)).strip()
