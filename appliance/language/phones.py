"""German telephone numbers as they are spoken."""

from collections.abc import Sequence
from functools import lru_cache

from appliance.language.corrections import takes_back
from appliance.language.read import Read
from appliance.language.spoken_digits import Run, runs

_CUES = frozenset(
    (
        *(
            "nummer",
            "telefon",
            "telefonnummer",
            "handy",
            "handynummer",
            "mobil",
            "mobilnummer",
            "rufnummer",
            "festnetz",
        ),
        *("erreichbar", "erreichen", "durchwahl", "vorwahl", "rückruf", "zurückrufen", "anrufen", "tel"),
    )
)
_CUE_WINDOW = 8
_UNMISTAKABLE = 9
_MOST_WORDS = 250
_SHORTEST, _LONGEST = 7, 13
_SHORT = 9
"""Below this a number must be one that the numbering plan knows: a long one was probably cut off."""
_MOBILE_LENGTHS = (11, 12)
_FOREIGN_LENGTHS = range(9, 18)
_SHORTEST_OTHER = 3
"""A second run of digits this long makes it doubtful which is the number."""


def _national(run: Run) -> str | None:
    """Digits in national form with a leading 0; a foreign number keeps 00 and its country code."""
    digits = run.digits
    if run.plus:
        digits = "00" + digits.removeprefix("00")
    if digits.startswith("0049"):
        rest = digits[4:]
        return "0" + rest.removeprefix("0") if rest else None
    return digits if digits.startswith("0") else None


@lru_cache(maxsize=256)
def _known(digits: str) -> bool:
    """Whether the numbering plan has such numbers."""
    import phonenumbers  # late: its tables take as long to load as all of the language

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, "DE"))
    except phonenumbers.NumberParseException:
        return False


def is_plausible(digits: str) -> bool:
    """Whether digits in national form can be a number: a weak filter that never turns down a possible German one."""
    if digits.startswith("00"):
        return len(digits) in _FOREIGN_LENGTHS
    if not digits.startswith("0") or not _SHORTEST <= len(digits) <= _LONGEST:
        return False
    if digits[:3] in ("015", "016", "017"):
        return len(digits) in _MOBILE_LENGTHS
    return len(digits) >= _SHORT or _known(digits)


def _is_cued(words: Sequence[str], start: int) -> bool:
    return any(word in _CUES for word in words[max(0, start - _CUE_WINDOW) : start])


def read_phone(words: Sequence[str], asked: bool) -> Read[str] | None:
    """The telephone number in an utterance: digits in national form with a leading 0.

    `asked=False`: only after a cue ("meine Nummer ist") or as a run of at least nine digits that begins like a number.
    None when there is none, it is too short or too long, or two differ and neither takes the other back.
    """
    if len(words) > _MOST_WORDS:
        return None
    found: Read[str] | None = None
    for run in runs(words):
        long_enough = len(run.value.digits) >= _SHORTEST_OTHER
        national = _national(run.value)
        taken_back = found is not None and any(takes_back(words, at) for at in range(found.end, run.start))
        if national is None or not is_plausible(national):
            if taken_back:
                return None
            if long_enough and (asked or _is_cued(words, run.start)):
                return None
            continue
        unmistakable = len(national) >= _UNMISTAKABLE
        if not asked and not unmistakable and not _is_cued(words, run.start):
            continue
        corrected = taken_back or (found is not None and "neue" in words[found.end : run.start])
        if found is not None and found.value != national and not corrected:
            return None
        found = Read(national, run.start, run.end)
    return found


_CODE_LENGTHS = range(3, 13)


def read_code(words: Sequence[str]) -> str | None:
    """The digits of a receipt code that was read out; None when there is none or more than one."""
    codes = {run.value.digits for run in runs(words) if len(run.value.digits) in _CODE_LENGTHS and not run.value.plus}
    return codes.pop() if len(codes) == 1 else None
