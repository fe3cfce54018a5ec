"""What each date and time in an utterance is there for: a limit, a denial, a correction, the old or the new one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from appliance.language.corrections import HESITATIONS, WEAK_MARKS, takes_back
from appliance.language.days import WRONG, Days
from appliance.language.scan import Atom, Kind
from appliance.language.tokens import Line
from appliance.language.when_words import (
    ABILITY,
    ASIDES,
    BOUNDARIES,
    DENIALS,
    FUNCTION,
    QUESTION_VERBS,
)


class Bound(Enum):
    AT = "at"
    FROM = "from"
    """That and later."""
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"
    """Earlier, a day itself not included."""
    TO = "to"
    """The end of a pair whose beginning is the fact before."""


class Role(Enum):
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Fact:
    """An atom and what it is there for.

    `mark`: it takes back what was said before of its kind. `soft`: only where both cannot be meant.
    `other`: it is an alternative to the one before ("oder"). `group` counts atoms said in one breath.
    """

    atom: Atom
    bound: Bound = Bound.AT
    denied: bool = False
    over: bool = False
    role: Role | None = None
    mark: bool = False
    soft: bool = False
    other: bool = False
    group: int = 0


_WORK = frozenset(("arbeite", "schule", "dienst", "schicht", "uni", "unterricht"))
"""What lasts until then: "ich arbeite bis vier"."""


def operators(lead: Sequence[str]) -> tuple[str, ...]:
    """The words right before an atom that can bear on it."""
    start = len(lead)
    while start and lead[start - 1] in FUNCTION:
        start -= 1
    return tuple(lead[start:])


def _bound(operators: Sequence[str], kind: Kind) -> tuple[Bound, bool]:
    """The limit that the words before set, and whether they deny it."""
    words = frozenset(operators)
    negated = "nicht" in words
    later, earlier = {"später", "als"} <= words, {"früher", "als"} <= words
    if later or earlier:
        if negated:
            return (Bound.UNTIL if later else Bound.FROM), False
        return (Bound.AFTER if later else Bound.BEFORE), False
    if negated and "vor" in words:
        return Bound.FROM, False
    if negated and "nach" in words:
        return Bound.UNTIL, False
    denied = bool(words & {"außer", "keinen", "keinem", "kein", "nie", "niemals", "ungern"}) or negated
    denied = denied or ({"bloß", "nicht"} <= words)
    if "nach" in words:
        return Bound.AFTER, denied
    if words & {"ab", "frühestens"} or ("erst" in words and kind is not Kind.PART):
        return Bound.FROM, denied
    if words & {"bis", "spätestens", "maximal", "höchstens", "allerhöchstens", "längstens"}:
        return Bound.UNTIL, denied
    return (Bound.BEFORE if "vor" in words else Bound.AT), denied


def _after_bound(tail: Sequence[str]) -> Bound | None:
    """Limits said behind: "um zehn frühestens", "zehn oder später", "um elf, später nicht"."""
    words = tuple(word for word in tail[:4] if word not in ("uhr", "auch", "geht", "es", "gern", "gerne"))
    if words[:1] == ("frühestens",) or words[:2] in (("oder", "später"), ("und", "später"), ("oder", "danach")):
        return Bound.FROM
    if words[:2] in (("früher", "nicht"), ("vorher", "nicht"), ("eher", "nicht")):
        return Bound.FROM
    if words[:1] == ("spätestens",) or words[:2] in (("oder", "früher"), ("oder", "vorher"), ("und", "früher")):
        return Bound.UNTIL
    return Bound.UNTIL if words[:2] in (("später", "nicht"), ("danach", "nicht")) else None


def _denies(tail: Sequence[str]) -> bool:
    """Whether what follows, up to the next clause, says that it does not suit."""
    for index, word in enumerate(tail):
        if word in ("vorher", "davor", "danach", "dann") or (word in BOUNDARIES and word not in ABILITY | {"hätte"}):
            return False
        if word in DENIALS:
            return True
        if word == "keine" and tail[index + 1 : index + 2] in (["zeit"], ["möglichkeit"], ["chance"], ("zeit",)):
            return True
        if word == "nicht" and tail[index - 1 : index] not in (("oder",), ("warum",)) and index < 8:
            return tail[index + 1 : index + 2] not in (("wahr",), ("schlecht",))
    return False


def _belongs_before(lead: Sequence[str], operators: Sequence[str]) -> bool:
    """Whether a "nicht" right before an atom closes the clause before it: "dienstag kann ich nicht, am mittwoch"."""
    at = len(lead) - len(operators) + operators.index("nicht") - 1
    while at >= 0 and lead[at] in ASIDES:
        at -= 1
    return at >= 0 and lead[at] in ABILITY


def _is_polite_question(lead: Sequence[str], operators: Sequence[str]) -> bool:
    """könnte ich nicht am dienstag kommen: a wish, no denial."""
    at = len(lead) - len(operators) + operators.index("nicht")
    return at >= 2 and lead[at - 1] in ASIDES and lead[at - 2] in QUESTION_VERBS


def _mark(lead: Sequence[str]) -> tuple[bool, bool]:
    """Whether the words between two values correct the first: surely, or only where both cannot be meant."""
    strong = any(takes_back(lead, index) for index in range(len(lead)))
    return strong, strong or any(word in WEAK_MARKS or word in HESITATIONS for word in lead)


def same(first: Atom, second: Atom) -> bool:
    """Whether two atoms are of one kind."""
    return first.kind is second.kind


def _leads(line: Line, atoms: Sequence[Atom]) -> list[tuple[str, ...]]:
    """The words before each atom back to the one before, and at last those behind all of them."""
    starts = [0, *(atom.end for atom in atoms)]
    ends = [*(atom.start for atom in atoms), len(line.words)]
    return [line.words[start:end] for start, end in zip(starts, ends, strict=True)]


def _is_pair(lead: Sequence[str], before: Sequence[str], first: Atom, second: Atom) -> bool:
    """zwischen … und …, von … bis …, … bis …"""
    if not same(first, second) or first.kind not in (Kind.DAYS, Kind.CLOCK):
        return False
    words = [word for word in lead if word not in ("zum", "dem", "der", "den", "um", "so", "etwa", "gegen", "am")]
    if words in (["bis"], ["bis", "spätestens"], ["bis", "maximal"]):
        return True
    return words == ["und"] and "zwischen" in before[-4:]


def _is_other(lead: Sequence[str], tail: Sequence[str], linked: bool) -> bool:
    """Whether an atom stands beside the one before as another possibility."""
    if not WEAK_MARKS.isdisjoint(lead):
        return False
    if linked:
        return "oder" in lead or "und" in lead
    if "nicht" in lead or len(lead) > 6:
        return False
    return "oder" in lead or "sonst" in lead or ("und" in lead and "auch" in (*lead, *tail[:3]))


def _inherited(facts: Sequence[Fact], atom: Atom, group: int, weak: bool) -> tuple[bool, bool]:
    """A correction holds for all that is said in its breath: "ich korrigiere, Freitag um zehn"."""
    breath = [fact for fact in facts if fact.group == group]
    if any(same(fact.atom, atom) for fact in breath):
        return False, weak
    return any(fact.mark for fact in breath), weak or any(fact.soft for fact in breath)


def _cues(lead: Sequence[str], first: bool) -> tuple[str, ...]:
    """The words that bear on an atom, without a "nicht" that belongs to what was before, or to politeness."""
    cues = operators(lead)
    if "nicht" in cues:
        foreign = _is_polite_question(lead, cues) if first else _belongs_before(lead, cues)
        return cues[cues.index("nicht") + 1 :] if foreign else cues
    return cues


def _fact(facts: Sequence[Fact], atom: Atom, lead: Sequence[str], tail: Sequence[str]) -> Fact:
    """An atom with its limit, denial and mark, by the words before and behind it and the facts before it."""
    first = not facts
    group = 0 if first else facts[-1].group
    cues = _cues(lead, first)
    bound, denied = _bound(cues, atom.kind)
    denied = denied or (bound is Bound.UNTIL and not _WORK.isdisjoint(lead[-4:]))
    strong, weak = (False, False) if first else _mark(lead)
    linked = not first and not denied and all(word in FUNCTION for word in lead)
    like = any(same(fact.atom, atom) for fact in facts if fact.group == group)
    other = like and not strong and _is_other(lead, tail, linked)
    if not linked or strong:
        group += 1
    elif linked:
        strong, weak = _inherited(facts, atom, group, weak)
    vague = atom.kind is Kind.DAYS and cues[-2:] == ("um", "den")  # "um den Zehnten herum"
    return Fact(atom, bound, denied, vague or "seit" in cues, None, strong, weak, other, group)


def _with_weekdays_between(line: Line, atoms: Sequence[Atom]) -> list[Atom]:
    """montags bis donnerstags: every weekday in between, as one atom."""
    out: list[Atom] = []
    for atom in atoms:
        first, last = out[-1].days if out else None, atom.days
        linked = bool(out) and line.words[out[-1].end : atom.start] == ("bis",)
        if linked and first is not None and last is not None and first.weekly and last.weekly:
            days = frozenset(range(min(first.weekdays), max(last.weekdays) + 1))
            out[-1] = replace(atom, start=out[-1].start, days=Days(weekdays=days, weekly=True) if days else WRONG)
        else:
            out.append(atom)
    return out


def _bounded(line: Line, atoms: Sequence[Atom], leads: Sequence[Sequence[str]]) -> list[Fact]:
    """Every atom with its limit, denial and mark; pairs and alternatives share theirs."""
    facts: list[Fact] = []
    for index, atom in enumerate(atoms):
        fact = _fact(facts, atom, leads[index], leads[index + 1])
        if facts and _is_pair(leads[index], leads[index - 1], atoms[index - 1], atom):
            facts[-1] = replace(facts[-1], bound=Bound.FROM)
            fact = replace(fact, bound=Bound.TO, mark=False, soft=False, other=False, group=facts[-1].group)
        elif fact.other and same(atom, atoms[index - 1]):
            bound = fact.bound if facts[-1].bound is Bound.AT else facts[-1].bound
            fact = replace(fact, bound=bound, denied=fact.denied or facts[-1].denied)
        behind = _after_bound(leads[index + 1])
        if leads[index + 1][:1] == ("an",) and "von" in leads[index][-2:]:  # "von Dienstag an"
            fact = replace(fact, bound=Bound.FROM)
        elif behind is not None and fact.bound is Bound.AT and atom.kind is Kind.CLOCK:
            fact = replace(fact, bound=behind)
        facts.append(fact)
    return facts


def tail_of_group(facts: Sequence[Fact], leads: Sequence[Sequence[str]], index: int) -> Sequence[str]:
    """The words behind the last fact that was said in one breath with this one."""
    last = index
    while last + 1 < len(facts) and facts[last + 1].group == facts[index].group:
        last += 1
    tail = leads[last + 1]
    if last + 1 < len(facts) and facts[last + 1].denied:
        # the denial before the next atom is its own
        return tuple(tail[: len(tail) - len(operators(tail))])
    return tail


def _with_denials(facts: list[Fact], leads: Sequence[Sequence[str]]) -> list[Fact]:
    out = []
    for index, fact in enumerate(facts):
        tail = tail_of_group(facts, leads, index)
        behind = _after_bound(leads[index + 1]) is not None
        out.append(replace(fact, denied=True) if not fact.denied and not behind and _denies(tail) else fact)
    return out


def with_limits(line: Line, atoms: Sequence[Atom]) -> tuple[list[Fact], list[tuple[str, ...]]]:
    """The facts of an utterance, and the words before each atom and at last those behind all of them."""
    atoms = _with_weekdays_between(line, atoms)
    leads = _leads(line, atoms)
    return _with_denials(_bounded(line, atoms, leads), leads), leads
