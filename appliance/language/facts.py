"""What each date and time in an utterance is there for: a limit, a denial, a correction, the old or the new one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from appliance.language.corrections import HESITATIONS, WEAK_MARKS, takes_back
from appliance.language.scan import Atom, Kind
from appliance.language.tokens import Line
from appliance.language.when_words import (
    ABILITY,
    ASIDES,
    BOUNDARIES,
    DENIALS,
    ELSEWHERE,
    FUNCTION,
    NEW_AFTER,
    NEW_BEFORE,
    OLD_AFTER,
    OLD_BEFORE,
    PAST_CLAUSE,
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


def _operators(lead: Sequence[str]) -> tuple[str, ...]:
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


def _same(first: Atom, second: Atom) -> bool:
    return first.kind is second.kind


def _leads(line: Line, atoms: Sequence[Atom]) -> list[tuple[str, ...]]:
    """The words before each atom back to the one before, and at last those behind all of them."""
    starts = [0, *(atom.end for atom in atoms)]
    ends = [*(atom.start for atom in atoms), len(line.words)]
    return [line.words[start:end] for start, end in zip(starts, ends, strict=True)]


def _is_pair(lead: Sequence[str], before: Sequence[str], first: Atom, second: Atom) -> bool:
    """zwischen … und …, von … bis …, … bis …"""
    if not _same(first, second) or first.kind not in (Kind.DAYS, Kind.CLOCK):
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
    if any(_same(fact.atom, atom) for fact in breath):
        return False, weak
    return any(fact.mark for fact in breath), weak or any(fact.soft for fact in breath)


def _roughly(line: Line, atoms: Sequence[Atom]) -> list[Fact]:
    """Every atom with its limit, denial and mark."""
    leads = _leads(line, atoms)
    facts: list[Fact] = []
    group = 0
    for index, atom in enumerate(atoms):
        lead, tail = leads[index], leads[index + 1]
        operators = _operators(lead)
        if "nicht" in operators and (
            (index and _belongs_before(lead, operators)) or (not index and _is_polite_question(lead, operators))
        ):
            operators = operators[operators.index("nicht") + 1 :]
        bound, denied = _bound(operators, atom.kind)
        denied = denied or (bound is Bound.UNTIL and not _WORK.isdisjoint(lead[-4:]))
        strong, weak = _mark(lead) if index else (False, False)
        linked = index > 0 and all(word in FUNCTION for word in lead) and not denied
        like = any(_same(fact.atom, atom) for fact in facts if fact.group == group)
        other = index > 0 and not strong and like and _is_other(lead, tail, linked)
        if not linked or strong:
            group += 1
        if linked and not strong:
            strong, weak = _inherited(facts, atom, group, weak)
        vague = atom.kind is Kind.DAYS and operators[-2:] == ("um", "den")  # "um den Zehnten herum"
        fact = Fact(atom, bound, denied, vague or "seit" in operators, None, strong, weak, other, group)
        if index and _is_pair(lead, leads[index - 1], atoms[index - 1], atom):
            facts[-1] = replace(facts[-1], bound=Bound.FROM)
            fact = replace(fact, bound=Bound.TO, mark=False, soft=False, other=False, group=facts[-1].group)
        elif other and facts[-1].bound is not Bound.AT and _same(atom, atoms[index - 1]):
            fact = replace(fact, bound=facts[-1].bound)
        if other and facts[-1].denied and _same(atom, atoms[index - 1]):
            fact = replace(fact, denied=True)
        behind = _after_bound(tail)
        if behind is not None and fact.bound is Bound.AT and atom.kind is Kind.CLOCK:
            fact = replace(fact, bound=behind)
        facts.append(fact)
    return facts


def _tail_of_group(facts: Sequence[Fact], leads: Sequence[Sequence[str]], index: int) -> Sequence[str]:
    last = index
    while last + 1 < len(facts) and facts[last + 1].group == facts[index].group:
        last += 1
    tail = leads[last + 1]
    if last + 1 < len(facts) and facts[last + 1].denied:
        # the denial before the next atom is its own
        return tuple(tail[: len(tail) - len(_operators(tail))])
    return tail


def _with_denials(facts: list[Fact], leads: Sequence[Sequence[str]]) -> list[Fact]:
    out = []
    for index, fact in enumerate(facts):
        tail = _tail_of_group(facts, leads, index)
        behind = _after_bound(leads[index + 1]) is not None
        out.append(replace(fact, denied=True) if not fact.denied and not behind and _denies(tail) else fact)
    return out


_NOT_OVER = frozenset(("gern", "gerne", "gesagt", "gemeint", "gewünscht", "gewollt"))
"""A wish or one's own words in the past tense: "um halb zehn hatte ich gesagt"."""


def _is_over(leads: Sequence[Sequence[str]], index: int) -> bool:
    """Whether the clause around an atom tells of something that was, or of something else that is then."""
    before = []
    for word in reversed(leads[index]):
        if word in BOUNDARIES:
            break
        before.append(word)
    after = []
    for word in leads[index + 1]:
        if word in BOUNDARIES:
            break
        after.append(word)
    clause = before + after
    if not ELSEWHERE.isdisjoint(clause):
        return True
    return any(word in PAST_CLAUSE for word in clause) and _NOT_OVER.isdisjoint(clause)


def _said_role(fact: Fact, operators: Sequence[str], default: Role) -> Role | None:
    """Old or new by a preposition or a denial. A limit is always one of the new."""
    if fact.bound not in (Bound.AT, Bound.TO):
        return Role.NEW
    if "statt" in operators or ({"von", "vom"} & set(operators)):
        return Role.OLD
    if "auf" in operators and not fact.denied:
        return Role.NEW
    days = fact.atom.days
    if days is not None and days.relative:
        return Role.NEW
    return default if fact.denied else None


def _first_cue(words: Iterable[str], old: frozenset[str], new: frozenset[str], stop: frozenset[str]) -> Role | None:
    for word in words:
        if word in old:
            return Role.OLD
        if word in new:
            return Role.NEW
        if word in stop:
            return None
    return None


def _role_around(lead: Sequence[str], tail: Sequence[str], has_old: bool) -> Role | None:
    """Old or new by the words around. Where they disagree, a first date is the old one and a second the new one."""
    before = _first_cue(reversed(lead), OLD_BEFORE, NEW_BEFORE, frozenset())
    after = _first_cue(tail, OLD_AFTER, NEW_AFTER, BOUNDARIES - NEW_AFTER)
    if before is not None and after is not None and before is not after:
        return Role.NEW if has_old else Role.OLD
    return before or after


def _with_roles(facts: list[Fact], leads: Sequence[Sequence[str]], default: Role) -> list[Fact]:
    out: list[Fact] = []
    for index, fact in enumerate(facts):
        previous = out[-1] if out else None
        same = [earlier for earlier in out if _same(earlier.atom, fact.atom)]
        joined = previous is not None and previous.group == fact.group
        role = _said_role(fact, _operators(leads[index]), default)
        in_one_breath = role is None and joined and not (same and same[-1] is previous)
        if previous is not None and (fact.bound is Bound.TO or in_one_breath):
            role = previous.role
        if role is None:
            has_old = bool(same) and same[-1].role is Role.OLD
            role = _role_around(leads[index], _tail_of_group(facts, leads, index), has_old)
        if role is None and same and (fact.mark or fact.soft):
            role = same[-1].role
        elif role is None and previous is not None and (previous.role is Role.NEW or "statt" in leads[len(out) - 1]):
            role = Role.NEW
        out.append(replace(fact, role=role or default))
    return out


def facts_of(line: Line, atoms: Sequence[Atom], *, default: Role | None) -> list[Fact]:
    """The facts of an utterance. With a `default` role every fact gets its role, without one none does."""
    leads = _leads(line, atoms)
    facts = _with_denials(_roughly(line, atoms), leads)
    if default is None:
        facts = [replace(fact, over=fact.over or _is_over(leads, index)) for index, fact in enumerate(facts)]
        gone = {fact.group for fact in facts if fact.over or (fact.atom.days is not None and fact.atom.days.past)}
        return [replace(fact, over=fact.group in gone) for fact in facts]
    return _with_roles(facts, leads, default)
