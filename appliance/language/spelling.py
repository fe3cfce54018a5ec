"""Names spelled letter by letter in any alphabet, or named with what is special about them ("Maier mit a i")."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field

from appliance.language.alphabets import (
    CODE_WORDS,
    CORRECTIONS,
    DOUBLES,
    HYPHENS,
    LETTER_NAMES,
    SAME_SOUND,
    SOUND_ALIKE,
    SPACES,
    SPELLING_FILLERS,
    UMLAUT_WORDS,
)
from appliance.language.capitals import capitalised, particles_of
from appliance.model.values import Name

FEWEST = 2
"""Letters that make a spelled name."""
LONGEST = 40
SAME_PART = 0.6
"""How alike a spelled name must be to one half of a spoken double name to be taken for that half."""


@dataclass
class _Reading:
    """What has been read so far."""

    letters: list[str] = field(default_factory=list)
    base: list[str] = field(default_factory=list)
    changes: list[tuple[str, str]] = field(default_factory=list)
    """("mit", letters) and ("ohne", letters)."""
    corrected_at: int | None = None
    broken: bool = False


def read_spelling(words: Sequence[str]) -> Name | None:
    """The name that the words spell. None when anything in it stays unclear: it is better asked again."""
    first, last = _parts(list(words))
    name = _one(last)
    if name is None:
        return None
    given = _one(first) if first else None
    return Name(capitalised(name), capitalised(given) if given else None)


def _parts(words: list[str]) -> tuple[list[str], list[str]]:
    """Words that spell the first name, words that spell the family name."""
    families = [i for i, word in enumerate(words) if word in ("nachname", "familienname", "nachnamen")]
    given = [i for i, word in enumerate(words) if word in ("vorname", "vornamen")]
    if given and families:
        if given[0] < families[0]:
            return words[given[0] + 1 : families[0]], words[families[0] + 1 :]
        return words[given[0] + 1 :], words[families[0] + 1 : given[0]]
    if given:
        return words[given[0] + 1 :], words[: given[0]]
    return [], words


def _one(words: Sequence[str]) -> str | None:
    reading = _read(words)
    if reading.broken:
        return None
    if reading.corrected_at is not None and len(reading.letters) > reading.corrected_at:
        del reading.letters[reading.corrected_at - 1]
    spelled = "".join(reading.letters).strip("- ")
    if len(spelled) >= FEWEST and not reading.changes:
        bare = len(spelled) > FEWEST or len(words) == FEWEST
        return spelled if bare and len(spelled) <= LONGEST and len(reading.base) <= 2 and spelled[0] != "ß" else None
    if len(reading.base) == 1 and reading.changes and not reading.letters:
        return _changed(reading.base[0], reading.changes)
    return None


def _read(words: Sequence[str]) -> _Reading:
    reading = _Reading()
    at = 0
    while at < len(words) and not reading.broken:
        at = _step(words, at, reading)
    return reading


def _step(words: Sequence[str], at: int, reading: _Reading) -> int:
    """Reads what stands at `at`; returns where to go on."""
    word = words[at]
    if word in ("mit", "ohne") and at + 1 < len(words):
        if reading.base and not reading.letters:
            return _change(words, at, reading)
        if len(reading.letters) > 1:
            return _explained(words, at, reading)
        reading.broken = reading.broken or not reading.letters
    if word in HYPHENS:
        reading.letters.append("-")
        return at + 1
    if word in SPACES:
        reading.letters.append(" ")
        return at + 1
    letter, after = _letter(words, at)
    if letter:
        _add(reading, letter)
        return after
    if word in CORRECTIONS:
        if reading.letters:
            reading.corrected_at = len(reading.letters)
        return at + 1
    if word == "wie" and at + 1 < len(words):
        return at + 2
    if word in SPELLING_FILLERS:
        return at + 1
    if len(word) > 2 and not reading.letters:
        reading.base.append(word)
        return at + 1
    reading.broken = True
    return at + 1


def _explained(words: Sequence[str], at: int, reading: _Reading) -> int:
    """ "K Ü H N E mit H": what is pointed out must be there already, or absent after "ohne"."""
    told = _Reading(base=["x"])
    after = _change(words, at, told)
    spelled = "".join(reading.letters)
    right = [(letters in spelled) == (kind == "mit") for kind, letters in told.changes]
    reading.broken = told.broken or not right or not all(right)
    return after


def _add(reading: _Reading, letter: str) -> None:
    """Puts a letter down; right after a correction it replaces the last one, or everything when all is spelled anew."""
    corrected = reading.corrected_at
    reading.letters.append(letter)
    if corrected is None:
        return
    before, fresh = reading.letters[:corrected], reading.letters[corrected:]
    if len(fresh) == 1:
        return
    if len(before) >= 2 and fresh[:2] == before[:2]:
        reading.letters, reading.corrected_at = fresh, None
    else:
        reading.letters, reading.corrected_at = before[:-1] + fresh, None


def _letter(words: Sequence[str], at: int) -> tuple[str, int]:
    """The letters said at `at` and where they end; no letters when there are none."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in DOUBLES:
        begin = at + 2 if following == "mal" else at + 1
        if begin < len(words):
            letter, after = _single(words, begin)
            if letter:
                return letter * DOUBLES[word], after
        return "", at
    return _single(words, at)


def _single(words: Sequence[str], at: int) -> tuple[str, int]:
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in ("scharfes", "scharfem", "scharfe") and following in ("s", "es", "ess"):
        return "ß", at + 2
    if word in ("es", "ess", "s") and following in ("zett", "zet", "z"):
        return ("ß", at + 2) if following != "z" else ("s", at + 1)
    if word == "umlaut" and following in UMLAUT_WORDS:
        return UMLAUT_WORDS[following], at + 2
    if word in UMLAUT_WORDS and len(word) == 1 and following in ("umlaut", "pünktchen"):
        return UMLAUT_WORDS[word], at + 2
    if word in LETTER_NAMES:
        return _by_word(LETTER_NAMES[word], words, at + 1)
    if word in CODE_WORDS:
        return CODE_WORDS[word], at + 1
    return "", at


def _by_word(letter: str, words: Sequence[str], at: int) -> tuple[str, int]:
    """The letter before "wie", or the one its word begins with where their names sound alike."""
    if at + 1 < len(words) and words[at] == "wie":
        sample = words[at + 1]
        meant = CODE_WORDS.get(sample, sample[0])
        if meant != letter and any({meant, letter} <= group for group in SOUND_ALIKE):
            letter = meant
        return letter, at + 2
    return letter, at


def _change(words: Sequence[str], at: int, reading: _Reading) -> int:
    """Reads "mit ue", "mit d t", "mit Doppel-f", "ohne h"."""
    kind, letters = words[at], ""
    at += 1
    while at < len(words) and words[at] not in ("mit", "ohne", "und"):
        if words[at] == "wie":
            break
        letter, after = _letter(words, at)
        if letter:
            letters += letter
            at = after
        elif words[at] in ("am", "hinten", "vorne", "ende", "anfang", "weichem", "hartem", "einem", "langem", "nur"):
            at += 1
        elif 1 < len(words[at]) <= 3 and any(words[at] in group for group in SAME_SOUND):
            letters += words[at]
            at += 1
        else:
            reading.broken = True
            return at + 1
    if letters:
        reading.changes.append((kind, letters))
    else:
        reading.broken = True
    if at + 1 < len(words) and words[at] == "und" and words[at + 1] not in ("mit", "ohne"):
        return _change([*words[:at], kind, *words[at + 1 :]], at, reading)
    return at + 1 if at < len(words) and words[at] == "und" else at


def _changed(base: str, changes: Sequence[tuple[str, str]]) -> str | None:
    for kind, letters in changes:
        new = _without(base, letters) if kind == "ohne" else _with(base, letters)
        if new is None:
            return None
        base = new
    return base


def _without(base: str, letters: str) -> str | None:
    return base.replace(letters, "") if base.count(letters) == 1 else (base if letters not in base else None)


def _with(base: str, letters: str) -> str | None:
    """`base` written with `letters` where it has another way to write that sound; None when that is not clear."""
    if letters in base:
        return base
    for group in SAME_SOUND:
        if letters not in group:
            continue
        for other in sorted((o for o in group if o != letters), key=len, reverse=True):
            if base.count(other) == 1:
                return base.replace(other, letters)
            if other in base:
                return None
    return None


def merge_spelling(spoken: Name | None, spelled: Name) -> Name:
    """The spelled family name with what only the spoken one held: first name, particles, half of a double name."""
    if spoken is None:
        return spelled
    first = spelled.first or spoken.first
    particles, rest = particles_of(spoken.last)
    last = spelled.last
    if particles and not particles_of(last)[0]:
        last = f"{particles} {last}"
    elif "-" in rest and "-" not in last:
        last = _half(rest, last)
    return Name(last, first)


def _half(double: str, spelled: str) -> str:
    """The double name with the half replaced that was spelled; just the spelled one when it is like both or neither."""
    halves = double.split("-")
    alike = [difflib.SequenceMatcher(None, half.lower(), spelled.lower()).ratio() >= SAME_PART for half in halves]
    if alike.count(True) != 1:
        return spelled
    return "-".join(spelled if same else half for half, same in zip(halves, alike, strict=True))
