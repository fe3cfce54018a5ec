"""What a date or time belongs to: the existing appointment, the wished one, or something that is none."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from appliance.language.facts import Bound, Fact, Role, operators, same, tail_of_group, with_limits
from appliance.language.scan import Atom
from appliance.language.tokens import Line
from appliance.language.when_words import (
    BOUNDARIES,
    ELSEWHERE,
    NEW_AFTER,
    NEW_BEFORE,
    OLD_AFTER,
    OLD_BEFORE,
    PAST_CLAUSE,
)

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


def _said_role(fact: Fact, words: Sequence[str], default: Role) -> Role | None:
    """Old or new by a preposition or a denial. A limit is always one of the new."""
    if fact.bound not in (Bound.AT, Bound.TO):
        return Role.NEW
    if "statt" in words or {"von", "vom"} & set(words):
        return Role.OLD
    if "auf" in words and not fact.denied:
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


def _with_roles(facts: Sequence[Fact], leads: Sequence[Sequence[str]], default: Role) -> list[Fact]:
    """Every fact as one of the existing appointment or of the wished one; `default` where nothing says which.

    `leads` are the words before each atom, and at last those behind all of them.
    """
    out: list[Fact] = []
    for index, fact in enumerate(facts):
        previous = out[-1] if out else None
        alike = [earlier for earlier in out if same(earlier.atom, fact.atom)]
        joined = previous is not None and previous.group == fact.group
        role = _said_role(fact, operators(leads[index]), default)
        in_one_breath = role is None and joined and not (alike and alike[-1] is previous)
        if previous is not None and (fact.bound is Bound.TO or in_one_breath):
            role = previous.role
        if role is None:
            has_old = bool(alike) and alike[-1].role is Role.OLD
            role = _role_around(leads[index], tail_of_group(facts, leads, index), has_old)
        if role is None and alike and (fact.mark or fact.soft):
            role = alike[-1].role
        elif role is None and any(earlier.atom.days is not None and earlier.atom.days.relative for earlier in alike):
            role = Role.OLD  # "zwei Tage später, ich habe ihn am Montag"
        elif role is None and previous is not None and (previous.role is Role.NEW or "statt" in leads[len(out) - 1]):
            role = Role.NEW
        out.append(replace(fact, role=role or default))
    return out


def _is_taken_back(tail: Sequence[str]) -> bool:
    """An utterance that ends in "nein" says nothing about when after all."""
    return 0 < len(tail) <= 2 and tail[-1] in ("nein", "nee", "quatsch", "falsch")


def facts_of(line: Line, atoms: Sequence[Atom], *, default: Role | None) -> list[Fact]:
    """The facts of an utterance. With a `default` role every fact gets its role, without one none does."""
    facts, leads = with_limits(line, atoms)
    if _is_taken_back(leads[-1]):
        facts = [fact for fact in facts if fact.group != facts[-1].group]
    if default is not None:
        return _with_roles(facts, leads, default)
    facts = [replace(fact, over=fact.over or _is_over(leads, index)) for index, fact in enumerate(facts)]
    gone = {fact.group for fact in facts if fact.over or (fact.atom.days is not None and fact.atom.days.past)}
    return [replace(fact, over=fact.group in gone) for fact in facts]
