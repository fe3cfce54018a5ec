"""Finds dates, times, dayparts and wishes without a time in a line, in the order they were said."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from appliance.language.calendar_words import days_at
from appliance.language.clock import Clock, clock_at
from appliance.language.corrections import HESITATIONS, STRONG_MARKS
from appliance.language.days import Days
from appliance.language.numbers import is_part, ordinal
from appliance.language.read import Read
from appliance.language.tokens import Line
from appliance.language.when_phrases import PARTS, PHRASES
from appliance.language.when_words import (
    AFTER_LONE_NUMBER,
    CLOCK_CUES,
    COUNTED,
    WEAK_CLOCK_CUES,
)
from appliance.model.values import Daypart


class Kind(Enum):
    DAYS = "days"
    CLOCK = "clock"
    PART = "part"
    ANY = "any"
    ASAP = "asap"
    EARLY = "early"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Atom:
    """One thing said, read from the line's words `start` to `end` (not included)."""

    kind: Kind
    start: int
    end: int
    days: Days | None = None
    clock: Clock | None = None
    part: Daypart | None = None


_PHRASE_LENGTHS: dict[str, list[int]] = {}
for _words in sorted(PHRASES, key=len, reverse=True):
    _lengths = _PHRASE_LENGTHS.setdefault(_words[0], [])
    if len(_words) not in _lengths:
        _lengths.append(len(_words))

_MOST_ATOMS = 24
"""Who names more days and times in one breath has not said when."""
_CLOCK_STARTS = frozenset(("halb", "viertel", "dreiviertel", "kurz", "knapp", "nein"))
_GREETING = frozenset(("guten", "schönen", "gutn"))


def _phrase_at(line: Line, index: int) -> Atom | None:
    for length in _PHRASE_LENGTHS.get(line.words[index], ()):
        words = line.words[index : index + length]
        value = PHRASES.get(words) if len(words) == length else None
        if isinstance(value, Daypart):
            return Atom(Kind.PART, index, index + length, part=value)
        if value is not None:
            return Atom(Kind(value), index, index + length)
    return None


def _part_at(line: Line, index: int) -> Atom | None:
    word = line.words[index]
    if word == "morgen":  # what the calendar has not taken is the part of the day
        return Atom(Kind.PART, index, index + 1, part=Daypart.MORNING)
    part = PARTS.get(word)
    return Atom(Kind.PART, index, index + 1, part=part) if part else None


def _lone(read: Read[Clock], line: Line) -> bool:
    """A number and nothing that makes it a time."""
    words = line.words[read.start : read.end]
    if words[0] in _CLOCK_STARTS - {"nein"} or "uhr" in words:
        return False
    return not ("vor" in words or "nach" in words)


def _clock_allowed(read: Read[Clock], line: Line, found: list[Atom], bare: bool) -> bool:
    before, after = line.at(read.start - 1), line.at(read.end)
    if not _lone(read, line):
        return True
    if after in COUNTED or before in ("nummer", "option", "vorschlag", "möglichkeit", "variante", "kapitel"):
        return False
    if before in CLOCK_CUES or (before in ("die", "etwa", "so") and line.at(read.start - 2) in CLOCK_CUES):
        return True
    last = found[-1] if found else None
    follows = last is not None and last.end == read.start and last.kind in (Kind.DAYS, Kind.PART)
    pair = any(atom.kind is Kind.CLOCK for atom in found) and (
        before in STRONG_MARKS or before in HESITATIONS or before in ("bis", "und", "oder", "auf", "lieber", "besser")
    )
    if bare:
        return True
    return (follows or pair or before in WEAK_CLOCK_CUES) and after in AFTER_LONE_NUMBER


def _clock_here(line: Line, index: int, found: list[Atom], bare: bool) -> Atom | None:
    word, before = line.words[index], line.at(index - 1)
    cued = before in CLOCK_CUES or before in WEAK_CLOCK_CUES
    if word not in _CLOCK_STARTS and not is_part(word) and not cued:
        return None
    read = clock_at(line, index, cued=cued)
    if read is None or not _clock_allowed(read, line, found, bare):
        return None
    if before == "ist" and line.at(index - 2) == "es":  # the time of day now
        return Atom(Kind.SKIP, index, read.end)
    return Atom(Kind.CLOCK, index, read.end, clock=read.value)


def scan(line: Line, today: date, *, bare: bool) -> list[Atom]:
    """Everything about when, in order. `bare`: a date and time were asked for, so lone numbers and days count."""
    found: list[Atom] = []
    index = 0
    while index < len(line.words):
        atom = _at(line, index, today, found, bare)
        if atom is None:
            index += 1
            continue
        found.append(atom)
        index = atom.end
        if len(found) > _MOST_ATOMS:
            return []
    return [atom for atom in found if atom.kind is not Kind.SKIP]


def _at(line: Line, index: int, today: date, found: list[Atom], bare: bool) -> Atom | None:
    phrase = _phrase_at(line, index)
    if phrase is not None:
        return phrase
    if line.at(index - 1) in CLOCK_CUES or line.words[index] in _CLOCK_STARTS:
        clock = _clock_here(line, index, found, bare)
        if clock is not None:
            return clock
    if line.at(index - 1) not in CLOCK_CUES or ordinal(line.words[index]) is None:
        days = days_at(line, index, today, bare=bare)
        if days is not None:
            return Atom(Kind.DAYS, index, days.end, days=days.value)
    return _clock_here(line, index, found, bare) or _part_at(line, index)
