"""Any recogniser's text to lower-case German words: the one gate before everything that understands.

Vosk writes words only; Whisper writes capitals, punctuation, digits, dates and telephone numbers. Behind this gate
there are words alone, without punctuation and digits, and a number written in digits is the number as it is spoken.
"""

import re
import unicodedata

from appliance.language.written_numbers import spell_out

LONGEST_TEXT = 4000
"""Characters that are looked at. Nobody says more in one breath; the work on any input stays bounded."""
_ABBREVIATIONS = {
    "z b": "zum beispiel",
    "u a": "unter anderem",
    "d h": "das heißt",
    "dr": "doktor",
    "prof": "professor",
    "nr": "nummer",
    "str": "straße",
    "tel": "telefon",
    "geb": "geboren",
    "bzw": "beziehungsweise",
    "ca": "circa",
    "evtl": "eventuell",
    "ggf": "gegebenenfalls",
    "std": "stunden",
    "min": "minuten",
    "jan": "januar",
    "feb": "februar",
    "apr": "april",
    "aug": "august",
    "sept": "september",
    "okt": "oktober",
    "nov": "november",
    "dez": "dezember",
}

_ABBREVIATION = re.compile(r"\b(z\. ?b|u\. ?a|d\. ?h|[a-zä]{2,4})\.(?= |$|,)")
_LETTER = re.compile(r"[^\W\d_]+")
_SIGNS = {"+": " plus ", "&": " und ", "%": " prozent ", "€": " euro "}


def _written_out(match: re.Match[str]) -> str:
    word = " ".join(match[1].replace(".", " ").split())
    return _ABBREVIATIONS.get(word, word) + (" " if word in _ABBREVIATIONS else ".")


def normalise(text: str) -> list[str]:
    """The words of an utterance: lower case, no punctuation, no digits; umlauts and ß are kept. Never raises.

    "Am 14. März um 9:30 Uhr" becomes am vierzehnten märz um neun uhr dreißig.
    """
    text = unicodedata.normalize("NFC", text[:LONGEST_TEXT].lower()).replace("\u0307", "")
    text = text.replace("'", "").replace("’", "")
    if "." in text:
        text = _ABBREVIATION.sub(_written_out, text)
    if any(digit in text for digit in "0123456789"):
        text = spell_out(" ".join(text.split()))
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return [word for word in _LETTER.findall(text) if word.isalpha()]
