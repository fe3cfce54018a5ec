"""Names as callers say them. A wrong name costs more than a question: whatever looks like talk is no name."""

from collections.abc import Sequence

from appliance.language.alphabets import HYPHENS
from appliance.language.capitals import capitalised
from appliance.language.choices import VOCABULARY as CHOICE_VOCABULARY
from appliance.language.concerns import VOCABULARY as CONCERN_VOCABULARY
from appliance.language.name_words import (
    AFTER,
    ALSO_FAMILY,
    COMMON_FAMILY,
    FILLERS,
    FIRST_NAMES,
    FOLLOWING,
    LEADING,
    NUMBER_NAMES,
    STOPS,
    SURE,
    TITLES,
    WHEN_ASKED,
)
from appliance.language.polarity import VOCABULARY as ANSWER_VOCABULARY
from appliance.language.read import Read
from appliance.language.word_lists import word_set
from appliance.model.values import Name

MOST_WORDS = 6
"""Words of a name, particles counted."""
_KNOWN = (ANSWER_VOCABULARY | CHOICE_VOCABULARY | CONCERN_VOCABULARY) - LEADING - FOLLOWING
"""Words of answers and concerns: a bare name is not made of them unless a first name goes before."""
_ASKS = word_set("ist sind muss kann darf soll wird wer was wie wo warum wieso wozu habe hab können müssen braucht")
FARTHEST = 100
"""Words of an utterance that are looked at: nobody says his name later."""
_ENDS_NAME = word_set("wie mit geborene geborener geb und ich aus am")


def read_name(words: Sequence[str], asked: bool) -> Read[Name] | None:
    """The caller's name and the words it takes. `asked`: a name was asked for, so a bare name is one."""
    words = words[:FARTHEST]
    return (
        _labelled(words) or _after_cue(words, asked) or _before_cue(words, asked) or (_bare(words) if asked else None)
    )


def _labelled(words: Sequence[str]) -> Read[Name] | None:
    """ "Nachname Becker Vorname Tim", "Becker mit Vornamen Tim", "Tim ist der Vorname Becker der Nachname"."""
    given = [i for i, word in enumerate(words) if word in ("vorname", "vornamen")]
    if not given:
        return None
    at = given[0]
    first = _run(words, _skip(words, at + 1, ("ist", "lautet", "heißt")))
    family = [i for i, word in enumerate(words) if word in ("nachname", "nachnamen", "familienname", "zuname")]
    if not family:
        end = at - 1 if words[at - 1] in ("mit", "der") else at
        last = _run_back(words, end) if at else []
        return _made(first, last, words, 0, at + 1 + len(first))
    last = _run(words, _skip(words, family[0] + 1, ("ist", "lautet", "heißt")))
    if not first or not last:
        first = _run_back(words, _back(words, at))
        last = _run_back(words, _back(words, family[0]))
    return _made(first, last, words, 0, len(words))


def _made(first: list[str], last: list[str], words: Sequence[str], start: int, end: int) -> Read[Name] | None:
    if not last or not first or len(first) > 2:
        return None
    return Read(Name(capitalised(" ".join(last)), capitalised(" ".join(first))), start, min(end, len(words)))


def _skip(words: Sequence[str], at: int, skipped: Sequence[str]) -> int:
    while at < len(words) and words[at] in skipped:
        at += 1
    return at


def _back(words: Sequence[str], at: int) -> int:
    while at > 0 and words[at - 1] in ("ist", "der", "mein"):
        at -= 1
    return at


def _by_first(cues: Sequence[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for cue in cues:
        index.setdefault(cue[0], []).append(cue)
    return index


_BEFORE, _AFTER = _by_first(SURE + WHEN_ASKED), _by_first(AFTER)


def _after_cue(words: Sequence[str], asked: bool) -> Read[Name] | None:
    for at in range(len(words)):
        for cue in _BEFORE.get(words[at], ()):
            if tuple(words[at : at + len(cue)]) != cue:
                continue
            begin = _skip(
                words,
                at + len(cue),
                ("ja", "äh", "ähm", "also", "die", "der", "hier", "mit", "nachnamen", "familiennamen"),
            )
            titled = begin < len(words) and words[begin] in TITLES
            run = _run(words, begin)
            if not run or (_is_talk(run, cue, asked) and not titled):
                continue
            end = begin + _length(words, begin, run)
            if cue[-1] == "bin" and len(run) == 1 and not titled and end < len(words):
                continue
            name = _name(run, asked or titled or len(run) > 1)
            if name is not None:
                return Read(name, at, end)
    return None


def _is_talk(run: Sequence[str], cue: tuple[str, ...], asked: bool) -> bool:
    """Unless asked for, after "ich bin" a name is only what begins with a first name: "ich bin verhindert" is none."""
    return cue not in SURE and not asked and (len(run) < 2 or run[0] not in FIRST_NAMES)


def _before_cue(words: Sequence[str], asked: bool) -> Read[Name] | None:
    for at in range(1, len(words)):
        for cue in _AFTER.get(words[at], ()):
            if tuple(words[at : at + len(cue)]) != cue:
                continue
            if cue in (("hier",), ("spricht",), ("am", "telefon")) and not asked and at > 4:
                continue
            run = _run_back(words, at)
            known = len(run) > 1 or cue not in (("hier",), ("spricht",)) or asked
            name = _name(run, asked or len(run) > 1) if run and known else None
            if name is not None:
                return Read(name, at - len(run), at + len(cue))
    return None


def _bare(words: Sequence[str]) -> Read[Name] | None:
    """The whole answer is a name, but for fillers before it and an explanation after it ("März wie der Monat")."""
    if words and words[0] in _ASKS:
        return None
    begin = 0
    while begin < len(words) and (words[begin] in FILLERS or words[begin] in TITLES):
        begin += 1
    run = _run(words, begin)
    end = begin + _length(words, begin, run)
    explained = end < len(words) and words[end] in _ENDS_NAME
    if not run or not (explained or all(word in FILLERS for word in words[end:])):
        return None
    if len(run) == 1 and run[0] in NUMBER_NAMES and not explained:
        return None
    if explained and words[end] in ("und", "ich", "aus", "am") and len(run) < 2:
        return None
    if run[0] not in FIRST_NAMES and not explained and any(word in _KNOWN for word in run):
        return None
    name = _name(run, True)
    return None if name is None else Read(name, begin, end)


def _run(words: Sequence[str], at: int) -> list[str]:
    """The words of a name that begins at `at`, titles left out."""
    run: list[str] = []
    while at < len(words) and len(run) < MOST_WORDS:
        word = words[at]
        if word in HYPHENS and run:
            run.append("-")
        elif word in TITLES and not run:
            at += 1
            continue
        elif _is_particle(words, at, run) or _can_be_name(word):
            run.append(word)
        else:
            break
        at += 1
    while run and (run[-1] in LEADING | {"-"} or run[-1] in FOLLOWING):
        run.pop()
    return run


def _length(words: Sequence[str], begin: int, run: Sequence[str]) -> int:
    """How many words the run takes, its titles counted."""
    titles = 0
    while begin + titles < len(words) and words[begin + titles] in TITLES:
        titles += 1
    return titles + len(run)


def _run_back(words: Sequence[str], end: int) -> list[str]:
    """The longest run of name words that ends before `end`."""
    start = end
    while start > 0 and end - start < MOST_WORDS:
        word = words[start - 1]
        if word in FILLERS and word not in LEADING:
            break
        if not (_can_be_name(word) or word in LEADING | HYPHENS or (word in FOLLOWING and start > 1)):
            break
        start -= 1
    run = list(words[start:end])
    while run and (run[0] in FOLLOWING - LEADING or run[0] in HYPHENS):
        run.pop(0)
    return ["-" if word in HYPHENS else word for word in run]


def _is_particle(words: Sequence[str], at: int, run: Sequence[str]) -> bool:
    if at + 1 >= len(words) or words[at + 1] in HYPHENS:
        return False
    if words[at] in LEADING:
        after = words[at + 1]
        return after in FOLLOWING | LEADING or _can_be_name(after)
    return words[at] in FOLLOWING and bool(run) and run[-1] in LEADING and _can_be_name(words[at + 1])


def _can_be_name(word: str) -> bool:
    return len(word) > 1 and word not in STOPS | FILLERS | TITLES


def _name(run: Sequence[str], sure: bool) -> Name | None:
    """First and last name from the words of a name."""
    words = _joined(run)
    lead = next((i for i, word in enumerate(words) if word in LEADING and i < len(words) - 1), None)
    if lead is not None:
        # "Meyer zu Hörste": a family name before the particle belongs to it.
        lead -= lead > 1 and words[lead - 1] not in FIRST_NAMES
        first, last = words[:lead], " ".join(words[lead:])
    elif len(words) == 1:
        if words[0] in FIRST_NAMES and not (sure and words[0] in ALSO_FAMILY):
            return None
        first, last = [], words[0]
    else:
        first, last = _split(words)
    if len(first) > 3:
        return None
    return Name(capitalised(last), capitalised(" ".join(first)) if first else None)


def _joined(run: Sequence[str]) -> list[str]:
    """Words around a said hyphen as one."""
    words: list[str] = []
    for at, word in enumerate(run):
        if word == "-":
            continue
        if at and run[at - 1] == "-" and words:
            words[-1] += "-" + word
        else:
            words.append(word)
    return words


def _split(words: list[str]) -> tuple[list[str], str]:
    """First names and the family name of two or more plain words."""
    if words[0] in COMMON_FAMILY and words[0] not in FIRST_NAMES and len(words) == 2 and words[1] in FIRST_NAMES:
        return [words[1]], words[0]
    if len(words) == 2 and words[0] in COMMON_FAMILY - FIRST_NAMES and "-" not in words[1]:
        return [], "-".join(words)
    if len(words) > 2 and words[-2] not in FIRST_NAMES and words[0] in FIRST_NAMES and "-" not in words[-1]:
        given = 1
        while given < len(words) - 2 and words[given] in FIRST_NAMES:
            given += 1
        return words[:given], "-".join(words[given:])
    return words[:-1], words[-1]
