"""Does an utterance need the emergency sentence? It selects that sentence and nothing else: no ranking, no symptom.

Every hit of an emergency phrase counts unless something speaks against it where it stands: it is denied, lies in the
past, is a figure of speech, or is only talked about. What a word says holds for its clause, not for the whole utterance.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from appliance.language import urgency_words as data
from appliance.language.patterns import Phrases, Span
from appliance.model.meaning import Urgent

_PHRASES = Phrases(
    {
        label: [line for line in lines.splitlines() if line]
        for label, lines in {
            "medical": data.MEDICAL,
            "crisis": data.CRISIS,
            "figure": data.FIGURES,
            "past": data.PAST,
            "talk": data.TALK,
            "lasting": data.LASTING,
            "present": data.PRESENT,
        }.items()
    },
    data.CLASSES,
)


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    past: bool
    talk: bool
    lasting: bool


def urgency(words: Sequence[str]) -> Urgent | None:
    """What the plain words call for. A crisis goes before a medical emergency: its sentence names both numbers."""
    found = _PHRASES.scan(words)
    if "medical" not in found and "crisis" not in found:
        return None
    clauses = _clauses(words, found)
    figures = found.get("figure", [])
    for kind in (Urgent.CRISIS, Urgent.MEDICAL):
        for hit in found.get(kind.value, []):
            if not any(hit.touches(figure) for figure in figures) and _stands(hit, words, clauses):
                return kind
    return None


def _stands(hit: Span, words: Sequence[str], clauses: Sequence[_Clause]) -> bool:
    clause = next(c for c in clauses if c.start < hit.end <= c.end)
    mild = any(word in data.MILD for word in words[hit.start : hit.end])
    return not (_denied(hit, words) or clause.past or clause.talk or (mild and clause.lasting))


def _denied(hit: Span, words: Sequence[str]) -> bool:
    """"keine starken brustschmerzen", "nicht bewusstlos"; but not "keinen termin ich kriege ..."."""
    before = words[max(0, hit.start - 2) : hit.start]
    if before and before[-1] in data.NEGATIONS | data.NOT:
        return True
    return len(before) == 2 and before[0] in data.NEGATIONS and before[1] not in data.NOT_ABOUT_HEALTH


def _clauses(words: Sequence[str], found: Mapping[str, Sequence[Span]]) -> list[_Clause]:
    bounds = [0, *(i for i in range(1, len(words)) if words[i] in data.CLAUSE_STARTS), len(words)]
    clauses: list[_Clause] = []
    for start, end in zip(bounds, bounds[1:], strict=False):
        here = Span(start, end)

        def says(label: str, here: Span = here) -> bool:
            return any(here.touches(span) for span in found.get(label, []))

        present = says("present")
        carried = bool(clauses) and words[start] in data.CARRIES_ON and not present
        past = not present and (says("past") or (carried and clauses[-1].past))
        clauses.append(_Clause(start, end, past, says("talk"), says("lasting")))
    return clauses
