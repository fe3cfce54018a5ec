"""Finds phrases in a row of words.

A pattern is a line of elements between blanks:

    wort        this word                     wort*   a word that begins so (at least three letters)
    a|b|c       one of these                  *wort   a word that ends so (at least four letters)
    ?a          may be missing                ..      up to three words        ...     up to seven words
    ^  $        begin, end of the utterance   !a      the next word is none of these
    <class>     the words of a named class    a & b   both in any order, within nine words; each may be a row

Patterns live in the `*_words` modules as data. All are compiled once, at import; a scan looks at each word once and
tries only the patterns that can begin with it, so its time grows with the length of the text alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

GAPS = {"..": 3, "...": 7}
WINDOW = 9
_HEAD, _TAIL = 3, 4


@dataclass(frozen=True, slots=True)
class Span:
    """Words `start` up to but not including `end`."""

    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Word:
    """One element that takes a word."""

    exact: frozenset[str]
    heads: tuple[str, ...]
    tails: tuple[str, ...]

    def fits(self, word: str) -> bool:
        return (
            word in self.exact
            or bool(self.heads and word.startswith(self.heads))
            or bool(self.tails and word.endswith(self.tails))
        )


@dataclass(frozen=True, slots=True)
class _Gap:
    most: int


@dataclass(frozen=True, slots=True)
class _Not:
    word: _Word


@dataclass(frozen=True, slots=True)
class _Maybe:
    word: _Word


class _End:
    """The utterance ends here."""


_Element = _Word | _Gap | _Not | _Maybe | _End


@dataclass(frozen=True, slots=True)
class _Row:
    """Elements in order, the first of them a word."""

    first: _Word
    rest: tuple[_Element, ...]


@dataclass(frozen=True, slots=True)
class _Pattern:
    label: str
    row: _Row
    near: tuple[tuple[_Row, ...], ...]
    """Further rows that must stand near: one of each."""
    at_start: bool


class Phrases:
    """Labels and the patterns that speak for them. Raises ValueError for a pattern it cannot read."""

    def __init__(self, table: Mapping[str, Iterable[str]], classes: Mapping[str, str]) -> None:
        self._classes = dict(classes)
        self._known: dict[str, _Word] = {}
        self._exact: dict[str, list[_Pattern]] = {}
        self._heads: dict[str, list[_Pattern]] = {}
        self._tails: dict[str, list[_Pattern]] = {}
        for label, lines in table.items():
            for line in lines:
                for pattern in self._compile(label, line):
                    self._index(pattern)

    @property
    def vocabulary(self) -> frozenset[str]:
        """The whole words that begin a pattern."""
        return frozenset(self._exact)

    def scan(self, words: Sequence[str]) -> dict[str, list[Span]]:
        """Where each label is found, in the order of the text; labels that are not found are missing."""
        found: dict[str, list[Span]] = {}
        for at, word in enumerate(words):
            for pattern in self._candidates(word):
                span = _match(pattern, words, at)
                if span is not None:
                    found.setdefault(pattern.label, []).append(span)
        return found

    def _candidates(self, word: str) -> list[_Pattern]:
        found = list(self._exact.get(word, ()))
        for pattern in self._heads.get(word[:_HEAD], ()):
            if word not in pattern.row.first.exact and word.startswith(pattern.row.first.heads):
                found.append(pattern)
        for pattern in self._tails.get(word[-_TAIL:], ()):
            first = pattern.row.first
            if word not in first.exact and not (first.heads and word.startswith(first.heads)) and first.fits(word):
                found.append(pattern)
        return found

    def _index(self, pattern: _Pattern) -> None:
        first = pattern.row.first
        for word in first.exact:
            self._exact.setdefault(word, []).append(pattern)
        for head in {head[:_HEAD] for head in first.heads}:
            self._heads.setdefault(head, []).append(pattern)
        for tail in {tail[-_TAIL:] for tail in first.tails}:
            self._tails.setdefault(tail, []).append(pattern)

    def _compile(self, label: str, line: str) -> list[_Pattern]:
        parts = line.split(" & ")
        near = tuple(tuple(self._rows(part.split(), line)) for part in parts[1:])
        tokens = parts[0].split()
        at_start = tokens[0] == "^"
        return [_Pattern(label, row, near, at_start) for row in self._rows(tokens[at_start:], line)]

    def _rows(self, tokens: Sequence[str], line: str) -> list[_Row]:
        """One row, or several where the first words may be missing: each begins with another word."""
        rows = []
        for begin, token in enumerate(tokens):
            if token[0] in ".!$":
                raise ValueError(f"pattern must begin with a word: {line}")
            first = self._word(token.removeprefix("?"), line)
            rows.append(_Row(first, tuple(self._element(more, line) for more in tokens[begin + 1 :])))
            if token[0] != "?":
                return rows
        raise ValueError(f"pattern may be empty: {line}")

    def _element(self, token: str, line: str) -> _Element:
        if token in GAPS:
            return _Gap(GAPS[token])
        if token == "$":
            return _End()
        if token[0] in "!?":
            word = self._word(token[1:], line)
            return _Not(word) if token[0] == "!" else _Maybe(word)
        return self._word(token, line)

    def _word(self, token: str, line: str) -> _Word:
        """The element of a token; most tokens stand in many patterns."""
        if token not in self._known:
            self._known[token] = self._read_word(token, line)
        return self._known[token]

    def _read_word(self, token: str, line: str) -> _Word:
        parts: list[str] = []
        for part in token.split("|"):
            if part.startswith("<") and part.endswith(">"):
                parts += self._classes[part[1:-1]].split()
            else:
                parts.append(part)
        heads = tuple(sorted({part[:-1] for part in parts if part.endswith("*")}))
        tails = tuple(sorted({part[1:] for part in parts if part.startswith("*")}))
        if any("*" in part.removeprefix("*").removesuffix("*") for part in parts):
            raise ValueError(f"a star stands at an end of a word: {line}")
        if any(len(head) < _HEAD for head in heads) or any(len(tail) < _TAIL for tail in tails) or "" in parts:
            raise ValueError(f"pattern is too short to look up: {line}")
        return _Word(frozenset(part for part in parts if "*" not in part), heads, tails)


def _match(pattern: _Pattern, words: Sequence[str], at: int) -> Span | None:
    if pattern.at_start and at:
        return None
    end = _match_rest(pattern.row.rest, 0, words, at + 1)
    if end is None:
        return None
    span = Span(at, end)
    for rows in pattern.near:
        nearest = _nearest(rows, words, at)
        if nearest is None:
            return None
        span = Span(min(span.start, nearest.start), max(span.end, nearest.end))
    return span


def _nearest(rows: Sequence[_Row], words: Sequence[str], at: int) -> Span | None:
    """Where one of the rows matches, as near to `at` as can be, but not in its place."""
    for away in range(1, WINDOW + 1):
        for begin in (at + away, at - away):
            if 0 <= begin < len(words):
                for row in rows:
                    if row.first.fits(words[begin]):
                        end = _match_rest(row.rest, 0, words, begin + 1)
                        if end is not None:
                            return Span(begin, end)
    return None


def _match_rest(elements: Sequence[_Element], which: int, words: Sequence[str], at: int) -> int | None:
    """Where the match ends, or None."""
    while which < len(elements):
        element = elements[which]
        which += 1
        if isinstance(element, _Word):
            if at >= len(words) or not element.fits(words[at]):
                return None
            at += 1
        elif isinstance(element, _Not):
            if at < len(words) and element.word.fits(words[at]):
                return None
        elif isinstance(element, _Maybe):
            if at < len(words) and element.word.fits(words[at]):
                end = _match_rest(elements, which, words, at + 1)
                if end is not None:
                    return end
        elif isinstance(element, _Gap):
            return _after_gap(element, elements, which, words, at)
        elif at != len(words):
            return None
    return at


def _after_gap(gap: _Gap, elements: Sequence[_Element], which: int, words: Sequence[str], at: int) -> int | None:
    for begin in range(at, min(at + gap.most, len(words)) + 1):
        end = _match_rest(elements, which, words, begin)
        if end is not None:
            return end
    return None
