"""Does an utterance need the emergency sentence? It selects that sentence and nothing else: no ranking, no symptom.

Every hit of an emergency phrase counts unless something speaks against it where it stands: it is denied, lies in the
past, is a figure of speech, or is only talked about. What a word says holds for its clause, not for all that is said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from appliance.language import calm_words, crisis_words, emergency_words
from appliance.language.patterns import Phrases, Span
from appliance.language.signs import Sign, places_of, signs
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


MOST_WORDS = 60
"""Words at the beginning and at the end of a very long utterance that are looked at."""
ENOUGH = 4
"""Score from which signs together are an emergency."""
MODIFIERS = (1, -1, -3)
"""Scores of what is no sign of its own: it speaks for now, or for calm, beside one."""
CALM = "aftercare"
"""Family of what is being treated already, or is no emergency: beside it the milder phrases say nothing."""
LASTS = 2
"""Taken from a sign in a clause that says that it comes and goes, or is mild."""

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
    places = places_of(words)
    clauses = _clauses(words, found)
    for kind in (Urgent.CRISIS, Urgent.MEDICAL):
        hits = found.get(kind.value, [])
        calm = CALM in places
        if any(_counts(hit, words, found) and _stands(hit, words, clauses, kind, calm) for hit in hits):
            return kind
        if _score(signs(places, kind), words, found, clauses, kind) >= ENOUGH:
            return kind
    return None


def _counts(hit: Span, words: Sequence[str], found: Mapping[str, Sequence[Span]]) -> bool:
    """Neither a figure of speech nor solved in what is said later."""
    if any(hit.touches(figure) for figure in found.get("figure", ())):
        return False
    return hit.end > max((span.start for span in found.get("solved", ())), default=0)


def _score(
    known: Sequence[Sign],
    words: Sequence[str],
    found: Mapping[str, Sequence[Span]],
    clauses: Sequence[_Clause],
    kind: Urgent,
) -> int:
    """What the signs that stand come to; signs made of the same words count once, and none below a first sign."""
    total, spent = 0, set[int]()
    for sign in known:
        if sign.score in MODIFIERS:
            total += sign.score if total or spent else 0
            continue
        around = [clause for clause in clauses if clause.start < sign.span.end and sign.span.start < clause.end]
        here = set(range(sign.span.start, sign.span.end))
        if here <= spent or not _counts(sign.span, words, found):
            continue
        if not _happens(sign.span, words, around, kind) or (not sign.about_not and _denied(sign.span, words)):
            continue
        spent |= here
        total += sign.score - (LASTS if any(clause.lasting for clause in around) else 0)
    return total


def _stands(hit: Span, words: Sequence[str], clauses: Sequence[_Clause], kind: Urgent, calm: bool) -> bool:
    """Who speaks of taking his own life is never merely talking about it."""
    around = [clause for clause in clauses if clause.start < hit.end and hit.start < clause.end]
    if _denied(hit, words) or not _happens(hit, words, around, kind):
        return False
    mild = any(word in calm_words.MILD for word in words[hit.start : hit.end])
    return not (mild and (calm or any(clause.lasting for clause in around)))


def _happens(hit: Span, words: Sequence[str], around: Sequence[_Clause], kind: Urgent) -> bool:
    """It is neither over nor only talked about."""
    own = kind is Urgent.CRISIS and bool(_I & set(words[hit.start : hit.end]))
    if not own and any(clause.talk for clause in around):
        return False
    over = [clause.past for clause in around]
    return not (all(over) or (any(over) and any(_is_told(word) for word in words[hit.start : hit.end])))


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
