"""The free slots of one kind of appointment, day by day, and the rules every slot keeps. Pure."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from appliance.booking.hours import Interval, instant, open_intervals, practitioner_intervals
from appliance.booking.types import Kind, kind, takers
from appliance.config.practice import Practice
from appliance.model.values import Slot
from appliance.model.zone import PRACTICE_ZONE


@dataclass(frozen=True, slots=True)
class Window:
    """What can be booked at a moment: from `earliest` (UTC) to the end of `last_day`."""

    earliest: dt.datetime
    last_day: dt.date


def window(practice: Practice, now: dt.datetime) -> Window:
    """The booking window: the notice is real time, the days are whole days after today."""
    today = now.astimezone(PRACTICE_ZONE).date()
    return Window(
        instant(now) + dt.timedelta(minutes=practice.min_notice_minutes),
        today + dt.timedelta(days=practice.booking_window_days),
    )


class Calendar:
    """Free slots of one kind for one moment; each day is worked out once."""

    def __init__(
        self,
        practice: Practice,
        key: str,
        busy: Sequence[Slot],
        now: dt.datetime,
        practitioner: str | None = None,
        not_these: Iterable[Slot] = (),
    ) -> None:
        self._practice, self._kind, self._practitioner = practice, kind(practice, key), practitioner
        self._starts, self._ends = _stretches(_span(slot) for slot in busy if slot.resource == self._kind.resource)
        self._not_these = {instant(slot.start) for slot in not_these}
        self._days: dict[dt.date, tuple[Slot, ...]] = {}
        self.today = now.astimezone(PRACTICE_ZONE).date()
        self.window = window(practice, now)

    def free(self, day: dt.date) -> tuple[Slot, ...]:
        """The free slots of a day in order; none for kinds that the box does not book."""
        if day not in self._days:
            inside = self.today <= day <= self.window.last_day and self._kind.online
            self._days[day] = tuple(self._slots(day)) if inside else ()
        return self._days[day]

    def days(self, first: dt.date, last: dt.date | None = None) -> Iterator[dt.date]:
        """The days from first to last (both inclusive) that lie in the booking window."""
        day, last = max(first, self.today), min(last or self.window.last_day, self.window.last_day)
        while day <= last:
            yield day
            day += dt.timedelta(days=1)

    def _slots(self, day: dt.date) -> Iterator[Slot]:
        seen: set[dt.datetime] = set()
        for interval in places(self._practice, self._kind, day, self._practitioner):
            for start in _grid(interval, self._practice.slot_grid_minutes):
                slot = Slot(start, self._kind.minutes, self._kind.resource)
                begin, end = _span(slot)
                if end <= instant(interval.end) and begin not in seen and self._is_free(begin, end):
                    seen.add(begin)
                    yield slot

    def _is_free(self, begin: dt.datetime, end: dt.datetime) -> bool:
        if begin < self.window.earliest or begin in self._not_these:
            return False
        before = bisect_left(self._starts, end)  # stretches that start before the slot ends; the last one ends last
        return before == 0 or self._ends[before - 1] <= begin


def places(practice: Practice, one: Kind, day: dt.date, practitioner: str | None) -> tuple[Interval, ...]:
    """The stretches of a day into which an appointment of that kind must fit, in order of their start.

    They overlap where several practitioners take that kind; where nobody in particular does: the opening times.
    """
    people = takers(practice, one.key)
    if practitioner is not None:
        return practitioner_intervals(practice, practitioner, day) if practitioner in people else ()
    if not people:
        return open_intervals(practice, day)
    return tuple(sorted({stretch for person in people for stretch in practitioner_intervals(practice, person, day)}))


def validate(
    practice: Practice, slot: Slot, key: str, now: dt.datetime, *, practitioner: str | None = None
) -> str | None:
    """Why a slot may not be booked now, or None when it may. Whether it is still free, the store alone knows.

    Returns `kind`, `minutes`, `resource`, `grid`, `notice`, `window` or `hours`.
    """
    if key not in practice.appointment_types or not kind(practice, key).online:
        return "kind"
    one, limits, (begin, end) = kind(practice, key), window(practice, now), _span(slot)
    start = slot.start.astimezone(PRACTICE_ZONE)
    stretches = places(practice, one, start.date(), practitioner)
    kept = {
        "minutes": slot.minutes == one.minutes,
        "resource": slot.resource == one.resource,
        "grid": _on_grid(start, practice.slot_grid_minutes),
        "notice": begin >= limits.earliest,
        "window": start.date() <= limits.last_day,
        "hours": any(instant(inside.start) <= begin and end <= instant(inside.end) for inside in stretches),
    }
    return next((rule for rule, is_kept in kept.items() if not is_kept), None)


def _span(slot: Slot) -> tuple[dt.datetime, dt.datetime]:
    begin = instant(slot.start)
    return begin, begin + dt.timedelta(minutes=slot.minutes)


def _stretches(spans: Iterable[tuple[dt.datetime, dt.datetime]]) -> tuple[list[dt.datetime], list[dt.datetime]]:
    """Starts and ends of the stretches that the spans cover together, in order: so that one look finds an overlap."""
    starts: list[dt.datetime] = []
    ends: list[dt.datetime] = []
    for begin, end in sorted(spans):
        if ends and begin <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(begin)
            ends.append(end)
    return starts, ends


def _on_grid(start: dt.datetime, grid: int) -> bool:
    return start.minute % grid == 0 and start.second == 0 and start.microsecond == 0


def _grid(interval: Interval, grid: int) -> Iterator[dt.datetime]:
    """Grid times of the wall clock in an interval. Times that clocks skip are left out, those shown twice come once."""
    minutes = interval.start.hour * 60 + interval.start.minute
    start = interval.start + dt.timedelta(minutes=-minutes % grid)
    while start < interval.end:
        if instant(start).astimezone(PRACTICE_ZONE).time() == start.time():
            yield start
        start += dt.timedelta(minutes=grid)
