"""What an utterance says about when: the wished appointment, the existing one, and the limits."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from appliance.config.practice import Practice
from appliance.language import hours
from appliance.language.clock import Clock, lies_in
from appliance.language.days import Days, monday_of, next_weekday, week
from appliance.language.facts import Bound, Role
from appliance.language.gather import Said, first_day, gather
from appliance.language.roles import facts_of
from appliance.language.scan import Atom, scan
from appliance.language.tokens import Line, line_of
from appliance.language.when_words import FUNCTION
from appliance.model.call import Asks
from appliance.model.values import Constraint, DateRange, Daypart


@dataclass(frozen=True, slots=True)
class When:
    """Only what was said and has one reading. `used`: positions of the words it was read from."""

    date: dt.date | None = None
    time: dt.time | None = None
    old_date: dt.date | None = None
    old_time: dt.time | None = None
    date_range: DateRange | None = None
    daypart: Daypart | None = None
    constraint: Constraint | None = None
    used: frozenset[int] = frozenset()


_NOTHING = When()
_ASKED = frozenset((Asks.DATE_TIME, Asks.CHOOSE_SLOT))
_DEAF = frozenset((Asks.SPELL_NAME, Asks.BIRTH_DATE, Asks.PHONE))
"""Questions whose answers are full of numbers and letters that are no dates."""
_CAUTIOUS = frozenset((Asks.NAME, Asks.CONSENT))
_CLOSING = frozenset((Asks.ANYTHING_ELSE, Asks.OTHER))
"""Questions that may be answered with a farewell ("bis Dienstag dann")."""
_MOST_WORDS = 90
"""An utterance with more words is no answer about when; looking at all of it would only cost time."""


def _alternatives(said: Said, today: dt.date) -> tuple[Days | None, frozenset[int]]:
    """Several days named side by side: weekdays, or a stretch of days without a gap; else nothing."""
    weekdays = frozenset(day for days in said.days for day in days.weekdays)
    if all(days.weekdays and days.start is None for days in said.days):
        return None, weekdays
    if len(said.days) == 2 and said.days[0].start is not None and said.days[1].weekdays and not said.days[1].start:
        frame = said.days[0]
        if frame.single is not None:  # "nächste Woche Montag oder Dienstag"
            second = next_weekday(min(said.days[1].weekdays), frame.single)
            if (second - frame.single).days < 7 and len(said.days[1].weekdays) == 1:
                both = frozenset((frame.single.weekday(), second.weekday()))
                sunday = monday_of(frame.single) + timedelta(days=6)
                return (Days(frame.single, min(second, sunday)), both) if second <= sunday else (None, frozenset())
    singles = []
    for days in said.days:
        single = days.single or (first_day(days, today) if len(days.weekdays) == 1 and not days.weekly else None)
        if single is None:
            return None, frozenset()
        singles.append(single)
    singles.sort()
    if all((later - earlier).days == 1 for earlier, later in pairwise(singles)):
        return Days(singles[0], singles[-1]), frozenset()
    return None, frozenset()


def _relative(days: Days, reference: dt.date | None, today: dt.date) -> Days | None:
    if reference is None:
        return None
    if days.following is not None:
        day = next_weekday(days.following, reference)
    elif days.after is not None:
        day = reference + timedelta(days=days.after)
        if days.weekly:
            return week(monday_of(day), today)
    return Days(day, day)


def _settle_days(said: Said, reference: dt.date | None, today: dt.date) -> tuple[Days | None, frozenset[int]]:
    """The one day or stretch that was meant, and the weekdays that were; nothing where two cannot both be meant."""
    if not said.days:
        return None, frozenset()
    if said.alternatives:
        return _alternatives(said, today)
    if len(said.days) > 1:
        return None, frozenset()
    days = said.days[0]
    if days.wrong:
        return None, frozenset()
    if days.relative:
        return _relative(days, reference, today), frozenset()
    if days.weekdays:
        stretch = Days(days.start, days.end) if days.start or days.end else None
        limited = said.open_from or said.open_to
        if days.weekly or stretch is not None or len(days.weekdays) > 1:
            return stretch, days.weekdays
        day = next_weekday(min(days.weekdays), said.open_from - timedelta(days=1) if said.open_from else today)
        return (None, days.weekdays) if limited and said.open_to else (Days(day, day), frozenset())
    return days, frozenset()


def _minute(clock: Clock, parts: Sequence[Daypart], fits: Callable[[int], bool]) -> int | None:
    """The minute of the day that a clock time means: said, or the only one that the opening hours allow."""
    if len(parts) == 1:
        placed = clock.within(parts[0])
        if not clock.settled and not placed.settled:
            return None
        clock = placed
    if clock.settled:
        return None if clock.doubtful else clock.minute
    found = [minute for minute in clock.candidates() if fits(minute)]
    return found[0] if len(found) == 1 else None


def _time(said: Said, practice: Practice, day: dt.date | None) -> dt.time | None:
    if len(said.clocks) != 1:
        return None
    minute = _minute(said.clocks[0], said.parts, lambda minute: hours.start_fits(practice, day, minute))
    return None if minute is None else hours.as_time(minute)


def _limits(said: Said, practice: Practice, day: dt.date | None) -> tuple[dt.time | None, dt.time | None]:
    floor = ceiling = None
    if said.floor is not None:
        floor = _minute(said.floor, said.parts, lambda minute: hours.floor_fits(practice, day, minute))
    if said.ceiling is not None:

        def fits(minute: int) -> bool:
            return hours.ceiling_fits(practice, day, minute) and (floor is None or minute > floor)

        ceiling = _minute(said.ceiling, said.parts, fits)
    if said.not_morning and floor is None:
        floor = hours.NOON
    if said.not_afternoon and ceiling is None:
        ceiling = hours.NOON
    if floor is not None and ceiling is not None and ceiling <= floor:
        return None, None
    return (None if floor is None else hours.as_time(floor)), (None if ceiling is None else hours.as_time(ceiling))


def _constraint(
    said: Said, weekdays: frozenset[int], limits: tuple[dt.time | None, dt.time | None]
) -> Constraint | None:
    constraint = Constraint(
        not_before=limits[0],
        not_after=limits[1],
        weekdays=weekdays - said.excluded,
        exclude_weekdays=frozenset(said.excluded),
        any_time=said.any_time,
        asap=said.asap,
    )
    return constraint if constraint != Constraint() else None


def _range(said: Said, days: Days | None, today: dt.date) -> DateRange | None:
    """The stretch of days, unless all of it is over."""
    start, end = said.open_from, said.open_to
    if days is not None and days.single is None:
        start = max(filter(None, (start, days.start)), default=None)
        end = min(filter(None, (end, days.end)), default=None)
    if end is not None and end < today:
        return None
    if (start is None and end is None) or (start is not None and end is not None and end < start):
        return None
    return DateRange(start, end)


def _wish(said: Said, practice: Practice, today: dt.date, old: When) -> When:
    days, weekdays = _settle_days(said, old.old_date, today)
    day = days.single if days is not None else None
    if day is not None and day.weekday() in said.excluded:
        day, days = None, None
    if said.early and day is not None and not said.parts:
        said.parts.append(Daypart.MORNING)
    elif said.early:
        said.asap = True
    time = _time(said, practice, day)
    part = said.parts[0] if len(said.parts) == 1 else None
    if part is not None and time is not None and not lies_in(time.hour * 60 + time.minute, part):
        part = None
    return replace(
        old,
        date=day,
        time=time,
        date_range=None if day is not None else _range(said, days, today),
        daypart=part,
        constraint=_constraint(said, weekdays, _limits(said, practice, day)),
    )


def _existing(said: Said, practice: Practice, today: dt.date) -> When:
    days, _ = _settle_days(said, None, today)
    day = days.single if days is not None else None
    return When(old_date=day, old_time=_time(said, practice, day))


def _used(line: Line, atoms: Sequence[Atom]) -> frozenset[int]:
    positions: set[int] = set()
    for atom in atoms:
        start = atom.start
        while start and line.words[start - 1] in FUNCTION - {"nicht", "ja", "und", "oder"}:
            start -= 1
        for index in range(start, atom.end):
            positions.update(range(*line.spans[index]))
    return frozenset(positions)


def _cautious(line: Line, atoms: Sequence[Atom]) -> list[Atom]:
    """Where something else was asked, only what a preposition makes a date or time."""
    return [atom for atom in atoms if line.at(atom.start - 1) in ("am", "um", "ab", "bis", "gegen", "auf", "vom")]


def read_when(words: Sequence[str], now: dt.datetime, practice: Practice, *, asks: Asks, changing: bool) -> When:
    """What was said about when, as seen at `now`. `changing`: an existing appointment is to be moved or cancelled.

    Morning or afternoon is settled by the practice's opening hours; what has two readings is left out. Never raises.
    """
    if asks in _DEAF or len(words) > _MOST_WORDS:
        return _NOTHING
    line, today = line_of(words), now.date()
    atoms = scan(line, today, bare=asks is Asks.DATE_TIME)
    if asks in _CAUTIOUS:
        atoms = _cautious(line, atoms)
    if not atoms:
        return _NOTHING
    used = _used(line, atoms)
    if not changing:
        facts = [fact for fact in facts_of(line, atoms, default=None) if not fact.over]
        if asks in _CLOSING:
            facts = [fact for fact in facts if fact.bound is not Bound.UNTIL]
        return replace(_wish(gather(facts, today), practice, today, _NOTHING), used=used)
    facts = facts_of(line, atoms, default=Role.NEW if asks in _ASKED else Role.OLD)
    old = _existing(gather([replace(f, denied=False) for f in facts if f.role is Role.OLD], today), practice, today)
    return replace(_wish(gather([f for f in facts if f.role is Role.NEW], today), practice, today, old), used=used)
