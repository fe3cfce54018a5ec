"""Spoken German numbers over words: cardinals, ordinals and years, also where a recogniser split or joined them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from appliance.language.read import Read

_UNIT = {
    "ein": 1,
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "fuenf": 5,
    "fümf": 5,
    "fünef": 5,
    "sechs": 6,
    "sieben": 7,
    "siebn": 7,
    "acht": 8,
    "neun": 9,
}
_TEEN = {
    "zehn": 10,
    "elf": 11,
    "elef": 11,
    "zwölf": 12,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "fuenfzehn": 15,
    "fuffzehn": 15,
    "fünfzen": 15,
    "sechzehn": 16,
    "sechszehn": 16,
    "siebzehn": 17,
    "siebenzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_TENS = {
    "zwanzig": 20,
    "zwanzich": 20,
    "dreißig": 30,
    "dreissig": 30,
    "dreißich": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "fuenfzig": 50,
    "fuffzig": 50,
    "fuffzich": 50,
    "sechzig": 60,
    "sechszig": 60,
    "siebzig": 70,
    "siebenzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_BELOW_20 = _UNIT | _TEEN
_MULTIPLIER = {word: value for word, value in _BELOW_20.items() if word != "eins"}


def _either(words: Sequence[str] | dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_REST = rf"(?:(?P<small>{_either(_BELOW_20)})|(?:(?P<unit>{_either(_MULTIPLIER)})und)?(?P<tens>{_either(_TENS)}))"
_NUMBER = re.compile(
    rf"(?:(?P<thousand>(?:{_either(_MULTIPLIER)})?)tausend)?"
    rf"(?:(?:und)?(?P<hundred>(?:{_either(_MULTIPLIER)})?)hundert)?"
    rf"(?:(?:und)?{_REST})?"
)
_ORDINAL_END = re.compile(r"(?:s?te[nrsm]?|s?de[nrsm]?)$")
_COUNTS = frozenset(_BELOW_20) | frozenset(_TENS) | {"hundert", "tausend", "und"}
_LONGEST_WORD = 60
_MOST_PARTS = 8

DIGIT_WORDS = {"null": 0, "nul": 0} | _UNIT
"""Words for one digit."""


@lru_cache(maxsize=8192)
def cardinal(word: str) -> int | None:
    """The value of one number word from 0 to 19 999 ("dreiundzwanzig", "zwo", "neunzehnhundertachtundfünfzig").

    Articles ("eine", "einen") are no numbers; "ein" is 1.
    """
    if word in ("null", "nul"):
        return 0
    if not word or len(word) > _LONGEST_WORD or word.startswith("und"):
        return None
    match = _NUMBER.fullmatch(word)
    if match is None:
        return None
    value = 0
    if (thousand := match["thousand"]) is not None:
        value += 1000 * _BELOW_20.get(thousand, 1)
    if (hundred := match["hundred"]) is not None:
        value += 100 * _BELOW_20.get(hundred, 1)
    value += _BELOW_20.get(match["small"] or "", 0) + _BELOW_20.get(match["unit"] or "", 0)
    return value + _TENS.get(match["tens"] or "", 0)


@lru_cache(maxsize=8192)
def ordinal(word: str) -> int | None:
    """The value of one ordinal word in any inflection ("dritter", "einundzwanzigsten", "zwoten"), from 1."""
    if len(word) > _LONGEST_WORD:
        return None
    end = _ORDINAL_END.search(word)
    if end is None:
        return None
    # "siebten", "siebenten", "achten", "ersten": the stem's last letter may belong to the ending
    stem = word[: end.start()]
    ending = end.group()
    if ending.startswith("s"):
        if stem == "er":
            return 1
        value = cardinal(stem)
        if value is not None and (value % 100 >= 20 or value % 100 == 0) and value:
            return value
        if stem.endswith("er") and (base := cardinal(stem[:-2])) and base % 100 == 0:
            return base + 1
        stem += "s"  # "sechs" + "te"
    for short, value in (("drit", 3), ("sieb", 7), ("ach", 8)):
        if stem == short:
            return value
        if stem.endswith(short) and (base := cardinal(stem[: -len(short)])) and base % 100 == 0:
            return base + value
    value = cardinal(stem)
    if value is None or not 2 <= value % 100 < 20:
        return None
    return value


@lru_cache(maxsize=8192)
def is_part(word: str) -> bool:
    """Whether a word can be a part of a number that the recogniser split ("dreiund", "hundert", "und")."""
    if word in _COUNTS:
        return True
    return cardinal(word.removesuffix("und")) is not None


def _longest(words: Sequence[str], start: int, over_und: bool, apart: bool) -> Read[int] | None:
    """The longest run of parts that is one number when written together."""
    first = words[start]
    value = cardinal(first)
    best = Read(value, start, start + 1) if value is not None else None
    if value == 0 or not is_part(first) or first == "und":
        return best
    joined = first
    for end in range(start + 2, min(len(words), start + _MOST_PARTS) + 1):
        part = words[end - 1]
        if not is_part(part) or (part == "und" and not over_und) or (apart and _stands_alone(part)):
            break
        joined += part
        value = cardinal(joined)
        if value is not None:
            best = Read(value, start, end)
        elif part != "und" and not part.endswith("und"):
            break
    return best


def _stands_alone(part: str) -> bool:
    """Whether a part is as likely a number of its own."""
    return part == "zehn" or (part.startswith(("hundert", "tausend")) and part not in ("hundert", "tausend"))


def _means_a_list(words: Sequence[str], start: int) -> bool:
    """In "zwischen acht und zwanzig": the "und" stands between two numbers."""
    return any(word == "zwischen" for word in words[max(0, start - 3) : start])


def number_at(words: Sequence[str], start: int, *, apart: bool = False) -> Read[int] | None:
    """The cardinal that starts at a word, the longest one: "drei und zwanzig" is 23, but 3 after "zwischen".

    `apart` keeps two numbers what can also be two: "acht zehn", "sechs hunderteinundsiebzig".
    """
    if start >= len(words):
        return None
    return _longest(words, start, not _means_a_list(words, start), apart)


def ordinal_at(words: Sequence[str], start: int) -> Read[int] | None:
    """The ordinal that starts at a word: "dritten", "ein und zwanzigsten", "acht zehnten"."""
    if start >= len(words):
        return None
    value = ordinal(words[start])
    if value is not None:
        return Read(value, start, start + 1)
    if not is_part(words[start]) or words[start] in ("und", "null"):
        return None
    joined = words[start]
    for end in range(start + 2, min(len(words), start + 4) + 1):
        part = words[end - 1]
        if part == "und" and _means_a_list(words, start):
            return None
        joined += part
        value = ordinal(joined)
        if value is not None:
            return Read(value, start, end)
        if not is_part(part):
            return None
    return None


def year_at(words: Sequence[str], start: int) -> Read[int] | None:
    """A year of four digits: "neunzehnhundertvierundsechzig", "neunzehn einundsechzig", "zwotausend vier"."""
    number = number_at(words, start)
    if number is None:
        return None
    if 1000 <= number.value <= 2999:
        return number
    if number.value not in (18, 19, 20):
        return None
    below = two_digits_at(words, number.end)
    if below is None or (number.value == 20 and below.value > 40):
        return None
    return Read(number.value * 100 + below.value, start, below.end)


def two_digits_at(words: Sequence[str], start: int) -> Read[int] | None:
    """Two digits as they are said in years and minutes: "einundsechzig", "null vier", "zwölf"."""
    number = number_at(words, start)
    if number is None:
        return None
    if number.value == 0:
        unit = number_at(words, number.end)
        if unit is None or unit.value > 9:
            return None
        return Read(unit.value, start, unit.end)
    return number if 10 <= number.value <= 99 else None
