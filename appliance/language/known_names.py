"""The practice's own names in what a caller says: medicines, practitioners, kinds of appointment."""

import difflib
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from appliance.config.practice import AppointmentType, Practice
from appliance.language.name_words import STOPS, TITLES
from appliance.language.normalise import normalise
from appliance.language.word_lists import word_set
from appliance.model.values import Reason

CLOSE_MEDICINE = 0.84
"""How alike a heard word must be to a medicine of six letters or more: one or two sounds changed."""
CLOSE_PERSON = 0.88
SHORTEST = 6
FARTHEST = 80
"""Words of an utterance that are looked at."""
_LETTERS_IN_COMMON = 0.7
"""Share of a name's letters that whatever is alike has at least: far cheaper to know than how alike it is."""
_FORMS = word_set("mg milligramm tabletten tablette tropfen spray salbe creme retard comp plus akut forte l d n mite")


def folded(word: str) -> str:
    """The word without accents and dots, ß as ss: as alike as a recogniser hears it."""
    plain = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _sounds(word: str) -> str:
    """A rough sound of a word: letters that German recognisers mix up in foreign names made one."""
    word = folded(word)
    for written, sound in (("ph", "f"), ("th", "t"), ("y", "i"), ("c", "k"), ("z", "k"), ("v", "w"), ("x", "ks")):
        word = word.replace(written, sound)
    for double in "abdefgiklmnoprstuw":
        word = word.replace(double * 2, double)
    return word


@lru_cache(maxsize=8)
def _medicine_sounds(medicines: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each medicine and the sound of its name without strength and form."""
    named = [(medicine, [part for part in normalise(medicine) if part not in _FORMS]) for medicine in medicines]
    return tuple((medicine, _sounds(max(parts, key=len))) for medicine, parts in named if parts)


def find_medicine(words: Sequence[str], practice: Practice) -> str | None:
    """The one medicine of the practice's list that is named, spelled as there; None when none or several come near."""
    words = words[:FARTHEST]
    pairs = [a + b for a, b in pairwise(words) if a not in STOPS and b not in STOPS]
    said = dict.fromkeys((*words, *pairs))
    heard = {_sounds(word) for word in said if len(word) >= SHORTEST and word not in STOPS}
    lettered = [(word, frozenset(word)) for word in heard]
    near: dict[str, float] = {}
    for medicine, sound in _medicine_sounds(tuple(practice.medicines)):
        score = _likeness(sound, lettered)
        if score >= CLOSE_MEDICINE:
            near[medicine] = score
    best = max(near.values(), default=0.0)
    chosen = [medicine for medicine, score in near.items() if score == best]
    return chosen[0] if len(chosen) == 1 else None


def _likeness(name: str, heard: Sequence[tuple[str, frozenset[str]]]) -> float:
    """How alike the name and the nearest of the words with their letters are, from 0 to 1."""
    letters = frozenset(name)
    least = _LETTERS_IN_COMMON * len(letters)
    near = (word for word, others in heard if len(letters & others) >= least)
    return max((_alike(name, word) for word in near), default=0.0)


def _alike(name: str, heard: str) -> float:
    if name == heard:
        return 1.0
    if min(len(name), len(heard)) < SHORTEST or abs(len(name) - len(heard)) > 3:
        return 0.0
    return difflib.SequenceMatcher(None, name, heard, autojunk=False).ratio()


def find_practitioner(words: Sequence[str], practice: Practice) -> str | None:
    """The id of the one practitioner whose family name is said; None when nobody's or several people's is."""
    heard = {folded(word) for word in words[:FARTHEST]}
    found = [
        person.id
        for person in practice.practitioners
        if any(_person_alike(part, heard) for part in _family_name(person.name))
    ]
    return found[0] if len(found) == 1 else None


def _person_alike(name: str, heard: set[str]) -> bool:
    if name in heard:
        return True
    if len(name) < SHORTEST:
        return False
    return _likeness(name, [(word, frozenset(word)) for word in heard]) >= CLOSE_PERSON


def _family_name(name: str) -> list[str]:
    """The last word of a practitioner's name, folded; of a double name both halves joined and the last."""
    words = [
        folded(word) for word in normalise(name) if word not in TITLES and word not in ("dr", "med", "frau", "herr")
    ]
    return words[-1:]


def own_phrases(practice: Practice) -> dict[str, list[tuple[str, ...]]]:
    """For each kind of reason the words that this practice has for its appointment types."""
    return _own_phrases(
        tuple(
            (kind.maps_to or key, (*kind.words, *([kind.label] if kind.label else [])))
            for key, kind in practice.appointment_types.items()
            if isinstance(kind, AppointmentType)
        )
    )


@lru_cache(maxsize=8)
def _own_phrases(types: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, list[tuple[str, ...]]]:
    kinds = {reason.value for reason in Reason}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for reason, said in types:
        if reason in kinds:
            phrases.setdefault(reason, []).extend(tuple(words) for text in said if (words := normalise(text)))
    return phrases
