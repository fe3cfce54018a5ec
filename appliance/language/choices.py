"""Which of the offered slots the caller means."""

from collections.abc import Sequence
from datetime import date, datetime, time

from appliance.language.choice_words import CLASSES, PHRASES
from appliance.language.patterns import Phrases, Span
from appliance.language.word_lists import lines_of, word_set
from appliance.model.meaning import Choice, YesNo
from appliance.model.values import Constraint, Daypart

_PHRASES = Phrases({label: lines_of(text) for label, text in PHRASES.items()}, CLASSES)
_PLACES = ("first", "second", "third", "middle", "last")
VOCABULARY = _PHRASES.vocabulary
MOST_WORDS = 60
"""Words of an answer that are looked at."""
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_OTHER_WEEK = word_set(
    "nächste nächsten nächster kommende kommenden kommender übernächste übernächsten diese diesen dieser woche danach"
)
_QUESTIONS = frozenset((a, b) for a in ("was", "wie", "wann", "welcher", "wo") for b in ("war", "ist", "waren", "wäre"))
_RELATIVE = word_set("danach davor dazwischen darauf")
_GOES = word_set("geht passt klappt kann ist leider erste ersten zweite zweiten dritte dritten")
_NOT = word_set("nicht kein keinen keinesfalls außer statt")
DAYPARTS = {
    Daypart.MORNING: (time(0), time(12)),
    Daypart.NOON: (time(11), time(14)),
    Daypart.AFTERNOON: (time(12), time(18)),
    Daypart.EVENING: (time(17), time(23, 59)),
}
"""From, up to but not including."""


def choose(
    words: Sequence[str],
    offered: Sequence[datetime],
    answer: YesNo | None,
    wish: tuple[date | None, time | None, Daypart | None, Constraint | None],
) -> int | Choice | None:
    """The place in `offered`, or what was said about all of them; None when the answer is about something else.

    A new wish that fits exactly one of the slots chooses it. One that fits none refuses them all.
    """
    words = words[:MOST_WORDS]
    found = _PHRASES.scan(words)
    places, denied = _said_places(words, found, len(offered))
    by_wish = _fitting(words, offered, wish)
    if len(places) > 1 or (denied and not places and len(offered) > 1) or _asks_about(words):
        return Choice.UNCLEAR
    if len(places) == 1:
        return places.pop()
    if by_wish is not None and len(by_wish) == 1 and answer is not YesNo.NO and "none" not in found:
        return by_wish[0]
    return _about_all(found, offered, answer, by_wish)


def _asks_about(words: Sequence[str]) -> bool:
    """ "der danach" names a slot by another; "was war der zweite" asks for it."""
    return bool(_RELATIVE & set(words)) or tuple(words[:2]) in _QUESTIONS


def _about_all(
    found: dict[str, list[Span]], offered: Sequence[datetime], answer: YesNo | None, by_wish: list[int] | None
) -> int | Choice | None:
    if "none" in found or "other" in found:
        return Choice.NONE
    if "any" in found and not by_wish and answer is not YesNo.NO:
        return Choice.ANY
    if by_wish is not None and not by_wish:
        return Choice.NONE
    if "earliest" in found:
        return 1 + offered.index(min(offered)) if offered else None
    if "latest" in found:
        return 1 + offered.index(max(offered)) if offered else None
    if by_wish is not None:
        return by_wish[0] if len(by_wish) == 1 else Choice.UNCLEAR
    if "any" in found:
        return Choice.ANY
    if answer is YesNo.NO:
        return Choice.NONE
    if answer is YesNo.YES or "take" in found:
        return 1 if len(offered) == 1 else Choice.UNCLEAR
    return Choice.UNCLEAR if answer is YesNo.UNCLEAR else None


def _said_places(words: Sequence[str], found: dict[str, list[Span]], count: int) -> tuple[set[int], bool]:
    """Places that are named and not denied; whether one was denied."""
    number = {"first": 1, "second": 2, "third": 3, "middle": 2 if count == 3 else 0, "last": count}
    places: set[int] = set()
    any_denied = False
    for label in _PLACES:
        for span in found.get(label, ()):
            after = words[span.end : span.end + 4]
            denied = _not_before(words, span.start) or _goes_not(after)
            any_denied = any_denied or denied
            if not denied and 1 <= number[label] <= count:
                places.add(number[label])
    return places, any_denied


def _not_before(words: Sequence[str], at: int) -> bool:
    """ "nicht den dritten"; but the "nicht" of "der erste geht nicht, der zweite ..." belongs to the first."""
    for place in (at - 1, at - 2):
        if place >= 0 and words[place] in _NOT:
            return place == 0 or words[place - 1] not in _GOES
    return False


def _goes_not(after: Sequence[str]) -> bool:
    """ "... geht nicht" right after the place, before another one is named."""
    for at, word in enumerate(after):
        if word in ("der", "den", "die", "das", "sondern", "aber", "lieber"):
            return False
        if word in ("nicht", "schlecht") and at <= 3:
            return True
    return False


def _weekdays(words: Sequence[str]) -> set[int]:
    """Weekdays that are said without anything that makes one of them another week's."""
    if _OTHER_WEEK & set(words):
        return set()
    return {at for word in words for at, stem in enumerate(_WEEKDAYS) if word.startswith(stem)}


def _fitting(
    words: Sequence[str],
    offered: Sequence[datetime],
    wish: tuple[date | None, time | None, Daypart | None, Constraint | None],
) -> list[int] | None:
    """Places that the wish fits; None without a wish."""
    day, clock, daypart, constraint = wish
    weekdays = _weekdays(words)
    if weekdays and day not in {slot.date() for slot in offered}:
        day = None
    else:
        weekdays = set()
    bounds = constraint is not None and (constraint.not_before or constraint.not_after or constraint.weekdays)
    if day is None and clock is None and daypart is None and not bounds and not weekdays:
        return None
    places = []
    for at, slot in enumerate(offered, 1):
        fits = (day is None or slot.date() == day) and (not weekdays or slot.weekday() in weekdays)
        fits = fits and (clock is None or _same_clock(slot.time(), clock))
        if daypart is not None:
            begin, end = DAYPARTS[daypart]
            fits = fits and begin <= slot.time() < end
        if constraint is not None:
            fits = fits and (constraint.not_before is None or slot.time() >= constraint.not_before)
            fits = fits and (constraint.not_after is None or slot.time() <= constraint.not_after)
            fits = fits and (not constraint.weekdays or slot.weekday() in constraint.weekdays)
        if fits:
            places.append(at)
    return places


def _same_clock(slot: time, said: time) -> bool:
    """The same time on a clock face: what was offered settles morning or afternoon."""
    return slot.minute == said.minute and slot.hour % 12 == said.hour % 12
