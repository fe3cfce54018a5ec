"""Signs of an emergency, put together from what is named and what is the matter with it.

Nobody can list what people in fear say. But they name a body part, a function, a thing or a place, and something that
is wrong with it. So words are first sorted into families by their stems, whatever their ending or compound; then
families that stand near each other make a sign, each with a score. What speaks for now adds, what speaks for calm
takes away. `sign_words` holds both tables.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from appliance.language import sign_words
from appliance.language.calm_words import NEGATIONS, NOT
from appliance.language.patterns import Span
from appliance.language.word_lists import lines_of, word_set
from appliance.model.meaning import Urgent

WINDOW = 9
"""Words between the first and the last word of a sign, at most."""
_MOST_PLACES = 6
"""Places of one family that are looked at: bounds the work for any input."""
_HEAD = 3
_NOT = "not"
_DENIABLE = word_set(sign_words.DENIABLE)
_DENIALS = NEGATIONS | NOT
Places = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Sign:
    """What some words together speak for."""

    score: int
    span: Span
    about_not: bool
    """A denial is part of it, as in "atmet nicht"."""


@dataclass(frozen=True, slots=True)
class _Rule:
    score: int
    parts: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]


class _Stems:
    """Families by stem: a stem is looked for as a piece of the word between two marks."""

    def __init__(self) -> None:
        self._by_head: dict[str, list[tuple[str, str]]] = {}

    def add(self, stem: str, family: str) -> None:
        begin = "" if stem.startswith("*") else "^"
        end = "" if stem.endswith("*") else "$"
        piece = begin + stem.strip("*") + end
        if len(piece) < _HEAD or "*" in piece:
            raise ValueError(f"stem cannot be looked up: {stem}")
        self._by_head.setdefault(piece[:_HEAD], []).append((piece, family))

    def families(self, word: str) -> tuple[str, ...]:
        marked = f"^{word}$"
        found: dict[str, None] = {}
        for at in range(len(marked) - _HEAD + 1):
            for piece, family in self._by_head.get(marked[at : at + _HEAD], ()):
                if marked.startswith(piece, at):
                    found[family] = None
        return tuple(found)


def _load() -> tuple[_Stems, dict[Urgent, list[_Rule]]]:
    stems, rules = _Stems(), {Urgent.CRISIS: list[_Rule](), Urgent.MEDICAL: list[_Rule]()}
    names = set()
    for line in lines_of(sign_words.FAMILIES):
        name, _, words = line.partition(":")
        names.add(name)
        for stem in words.split():
            stems.add(stem, name)
    kinds: tuple[Urgent, ...] = ()
    for line in lines_of(sign_words.SIGNS):
        first, *rest = line.split()
        if first == "kind":
            kinds = tuple(rules) if rest == ["both"] else (Urgent(rest[0]),)
            continue
        parts = [tuple(part.removeprefix("!").split("|")) for part in rest]
        for choice in {choice for part in parts for choice in part} - names:
            if not choice.startswith("="):
                raise ValueError(f"no family of this name: {choice} in {line}")
            names.add(choice)
            stems.add(choice[1:], choice)
        without = tuple(name for part, text in zip(parts, rest, strict=True) if text.startswith("!") for name in part)
        needed = tuple(part for part, text in zip(parts, rest, strict=True) if not text.startswith("!"))
        for kind in kinds:
            rules[kind].append(_Rule(int(first), needed, without))
    return stems, rules


_STEMS, _RULES = _load()


def places_of(words: Sequence[str]) -> dict[str, list[int]]:
    """Where words of each family stand, as far as they are not denied."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        denied = at > 0 and words[at - 1] in _DENIALS
        for family in _STEMS.families(word):
            if denied and family in _DENIABLE:
                continue
            found = places.setdefault(family, [])
            if len(found) < _MOST_PLACES:
                found.append(at)
    return places


def signs(places: Places, kind: Urgent) -> list[Sign]:
    """The signs of one kind, the heaviest first; what only modifies is among them."""
    found = []
    for rule in _RULES[kind]:
        if any(name in places for name in rule.without):
            continue
        span = _nearest(rule.parts, places)
        if span is not None:
            found.append(Sign(rule.score, span, any(_NOT in part for part in rule.parts)))
    return sorted(found, key=lambda sign: -sign.score)


def _nearest(parts: Sequence[Sequence[str]], places: Places) -> Span | None:
    """The words of a rule, each part by another word, as near together as can be found from its first part on."""
    where = []
    for part in parts:
        at = [place for name in part for place in places.get(name, ())]
        if not at:
            return None
        where.append(at)
    best: Span | None = None
    for anchor in where[0]:
        span = _around(anchor, where[1:])
        if span is not None and (best is None or span.length < best.length):
            best = span
    return best


def _around(anchor: int, where: Sequence[Sequence[int]]) -> Span | None:
    taken = [anchor]
    for at in where:
        free = [place for place in at if place not in taken and abs(place - anchor) <= WINDOW]
        if not free:
            return None
        taken.append(min(free, key=lambda place: abs(place - anchor)))
    low, high = min(taken), max(taken)
    return Span(low, high + 1) if high - low <= WINDOW else None
