"""When the practice, its people and its telephone are there. Pure: the profile and a date in, times out."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from appliance.config.practice import Closure, OpeningHours, Practice, Substitute
from appliance.model.zone import PRACTICE_ZONE

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Open from `start` until before `end`, both aware, in practice time."""

    start: dt.datetime
    end: dt.datetime


@lru_cache(maxsize=16)
def _holidays(federal_state: str | None, year: int) -> dict[dt.date, str]:
    from holidays.countries.germany import Germany  # 80 ms to import: only once a date is asked for

    return dict(Germany(years=year, subdiv=federal_state, language="de"))


def holiday(practice: Practice, day: dt.date) -> str | None:
    """The public holiday's German name; without a federal state only nationwide ones are known."""
    return _holidays(practice.federal_state, day.year).get(day)


def closure(practice: Practice, day: dt.date) -> Closure | None:
    """The practice's own closure on that day (holiday of the team, closed date)."""
    text = day.isoformat()
    for closed in practice.closed_dates:
        if isinstance(closed, str):
            closed = Closure(start=closed, end=closed)
        if closed.start <= text <= closed.end:
            return closed
    return None


def is_closed_day(practice: Practice, day: dt.date) -> bool:
    """A public holiday or a closure; a day without opening hours is none."""
    return closure(practice, day) is not None or holiday(practice, day) is not None


def open_intervals(practice: Practice, day: dt.date) -> tuple[Interval, ...]:
    """The opening times of a date, in order; none on weekdays without hours, public holidays and closures."""
    hours = _times(practice.opening_hours, day)
    return hours if hours and not is_closed_day(practice, day) else ()


def practitioner_intervals(practice: Practice, practitioner: str, day: dt.date) -> tuple[Interval, ...]:
    """When that person is there: within the opening times. Empty for an id that the profile does not know."""
    opened = open_intervals(practice, day)
    for person in practice.practitioners:
        if person.id == practitioner:
            return opened if person.opening_hours is None else _common(opened, _times(person.opening_hours, day))
    return ()


def is_open(practice: Practice, at: dt.datetime) -> bool:
    return _covers(open_intervals(practice, _local(at).date()), at)


def handoff_staffed(practice: Practice, at: dt.datetime) -> bool:
    """Whether a person can be reached now: in the hand-off's own hours, else in the opening hours."""
    if practice.handoff is None:
        return False
    if practice.handoff.hours is None:
        return is_open(practice, at)
    day = _local(at).date()
    return not is_closed_day(practice, day) and _covers(_times(practice.handoff.hours, day), at)


def substitute_on(practice: Practice, day: dt.date) -> Substitute | None:
    """Who stands in on that day (Vertretung): of the closure, else of the profile.

    The profile's own one counts on the dates it names; without dates, whenever a closure names nobody else.
    """
    closed, general = closure(practice, day), practice.substitute
    if closed is not None and closed.substitute is not None and _counts(closed.substitute, day):
        return closed.substitute
    if general is None or not _counts(general, day):
        return None
    dated = general.start is not None or general.end is not None
    return general if dated or closed is not None else None


def instant(at: dt.datetime) -> dt.datetime:
    """The same moment in UTC. Python compares times of one zone by the wall, which is wrong when clocks change."""
    return at.astimezone(dt.UTC)


def wall(day: dt.date, time: dt.time) -> dt.datetime:
    """That time on that day in practice time; where clocks go back, the first of the two."""
    return dt.datetime.combine(day, time, PRACTICE_ZONE)


def _local(at: dt.datetime) -> dt.datetime:
    return at.astimezone(PRACTICE_ZONE)


def _times(hours: OpeningHours, day: dt.date) -> tuple[Interval, ...]:
    pairs = getattr(hours, WEEKDAYS[day.weekday()])
    return tuple(
        sorted(
            Interval(wall(day, dt.time.fromisoformat(start)), wall(day, dt.time.fromisoformat(end)))
            for start, end in pairs
        )
    )


def _common(some: tuple[Interval, ...], others: tuple[Interval, ...]) -> tuple[Interval, ...]:
    def both() -> Iterator[Interval]:
        for one in some:
            for other in others:
                start, end = max(one.start, other.start), min(one.end, other.end)
                if start < end:
                    yield Interval(start, end)

    return tuple(sorted(both()))


def _covers(intervals: tuple[Interval, ...], at: dt.datetime) -> bool:
    return any(instant(interval.start) <= instant(at) < instant(interval.end) for interval in intervals)


def _counts(substitute: Substitute, day: dt.date) -> bool:
    text = day.isoformat()
    return (substitute.start or text) <= text <= (substitute.end or text)
