"""Does an utterance need the emergency sentence? It selects that sentence and nothing else: no ranking, no symptom.

Every hit of an emergency phrase counts unless something speaks against it where it stands: it is denied, lies in the
past, is a figure of speech, or is only talked about. What a word says holds for its clause, not for all that is said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from appliance.language import calm_words, crisis_words, emergency_words
from appliance.language.patterns import Phrases, Span
from appliance.language.urgency_class_words import CLASSES
from appliance.language.word_lists import lines_of
from appliance.model.meaning import Urgent

_PHRASES = Phrases(
    {
        label: lines_of(lines)
        for label, lines in {
            "medical": emergency_words.MEDICAL,
            "crisis": crisis_words.CRISIS,
            "figure": calm_words.FIGURES,
            "past": calm_words.PAST,
            "talk": calm_words.TALK,
            "lasting": calm_words.LASTING,
            "present": calm_words.PRESENT,
            "solved": calm_words.SOLVED,
        }.items()
    },
    CLASSES,
)


MOST_WORDS = 120
"""Words at the beginning and at the end of a very long utterance that are looked at."""


_I = frozenset(("ich", "mich", "mir"))
_ILLNESS = tuple(stem.rstrip("*") for stem in CLASSES["illness"].split())
"""Illnesses that people have had; beside the past they are told, not happening."""


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    past: bool
    talk: bool
    lasting: bool


def urgency(words: Sequence[str]) -> Urgent | None:
    """What the plain words call for. A crisis goes before a medical emergency: its sentence names both numbers."""
    if len(words) > 2 * MOST_WORDS:
        words = (*words[:MOST_WORDS], *words[-MOST_WORDS:])
    found = _PHRASES.scan(words)
    if "medical" not in found and "crisis" not in found:
        return None
    clauses = _clauses(words, found)
    figures = found.get("figure", [])
    solved = max((span.start for span in found.get("solved", [])), default=0)
    for kind in (Urgent.CRISIS, Urgent.MEDICAL):
        for hit in found.get(kind.value, []):
            if hit.end <= solved or any(hit.touches(figure) for figure in figures):
                continue
            if _stands(hit, words, clauses, kind):
                return kind
    return None


def _stands(hit: Span, words: Sequence[str], clauses: Sequence[_Clause], kind: Urgent) -> bool:
    """Who speaks of taking his own life is never merely talking about it."""
    around = [clause for clause in clauses if clause.start < hit.end and hit.start < clause.end]
    own = kind is Urgent.CRISIS and bool(_I & set(words[hit.start : hit.end]))
    if _denied(hit, words) or (not own and any(clause.talk for clause in around)):
        return False
    over = [clause.past for clause in around]
    if all(over) or (any(over) and any(_is_told(word) for word in words[hit.start : hit.end])):
        return False
    mild = any(word in calm_words.MILD for word in words[hit.start : hit.end])
    return not (mild and any(clause.lasting for clause in around))


def _is_told(word: str) -> bool:
    return word.startswith(_ILLNESS) or word.endswith("unfall")


def _denied(hit: Span, words: Sequence[str]) -> bool:
    """ "keine starken brustschmerzen", "nicht bewusstlos"; but not "keinen termin ich kriege ..."."""
    if any(_no_illness(words, at) for at in range(hit.start, hit.end)):
        return True
    before = words[max(0, hit.start - 2) : hit.start]
    if before and before[-1] in calm_words.NEGATIONS | calm_words.NOT:
        return True
    return len(before) == 2 and before[0] in calm_words.NEGATIONS and before[1] not in calm_words.NOT_ABOUT_HEALTH


def _no_illness(words: Sequence[str], at: int) -> bool:
    """ "Es war kein Herzinfarkt"."""
    before = words[max(0, at - 2) : at]
    return words[at].startswith(_ILLNESS) and bool(calm_words.NEGATIONS & set(before))


def _clauses(words: Sequence[str], found: Mapping[str, Sequence[Span]]) -> list[_Clause]:
    bounds = [0, *(i for i in range(1, len(words)) if words[i] in calm_words.CLAUSE_STARTS), len(words)]
    clauses: list[_Clause] = []
    for start, end in pairwise(bounds):
        here = Span(start, end)

        def says(label: str, here: Span = here) -> bool:
            return any(here.touches(span) for span in found.get(label, []))

        present = says("present")
        carried = bool(clauses) and words[start] in calm_words.CARRIES_ON and not present
        past = not present and (says("past") or (carried and clauses[-1].past))
        clauses.append(_Clause(start, end, past, says("talk"), says("lasting")))
    return clauses
