"""Which slots to offer for a wish: up to three that are worth hearing."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from appliance.booking.calendar import Calendar
from appliance.booking.hours import instant
from appliance.booking.wishes import daypart_of, matches, target
from appliance.config.practice import Practice
from appliance.model.values import Constraint, DateRange, Slot, Wish

APART = (dt.timedelta(hours=1), dt.timedelta(minutes=30), dt.timedelta())
"""How far offers lie from each other at least, as long as there is room: closer ones are hardly a choice."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Slots in the order to offer. `exact`: each is what was wished; else they are the nearest there are."""

    slots: tuple[Slot, ...]
    exact: bool


def free_slots(
    practice: Practice,
    kind: str,
    wish: Wish,
    busy: Sequence[Slot],
    now: dt.datetime,
    *,
    practitioner: str | None = None,
    not_these: Sequence[Slot] = (),
    limit: int = 3,
) -> Offer:
    """Up to `limit` free slots for the kind (a key of `appointment_types`), in order of time.

    The first is the earliest that fits the wish. The others are spread: over half-days where the wish leaves the day
    open, else at least an hour apart where there is room. When nothing fits, the nearest are offered: on the same day
    near the time, then on the following days at the same part of the day, then any. No slots at all: nothing is free
    from the wished day to the end of the booking window. `not_these` were turned down: what is offered then does not
    lie right beside them where there is room elsewhere.
    """
    calendar = Calendar(practice, kind, busy, now, practitioner, not_these)
    fitting = _fitting(calendar, wish, limit + len(not_these))
    exact = _spread(fitting, limit, not_these, soon=bool(wish.constraint and wish.constraint.asap))
    if exact:
        return Offer(tuple(exact), exact=True)
    return Offer(tuple(_alternatives(calendar, wish, limit)), exact=False)


def _wished_days(calendar: Calendar, wish: Wish) -> Iterator[dt.date]:
    if wish.date is not None:
        return calendar.days(wish.date, wish.date)
    days = wish.date_range or DateRange(None, None)
    return calendar.days(days.start or calendar.today, days.end)


def _fitting(calendar: Calendar, wish: Wish, days: int) -> list[Slot]:
    """What fits the wish, on the first days that have any: as many days as offers are enough to spread them."""
    found: list[Slot] = []
    for day in _wished_days(calendar, wish):
        fits = [slot for slot in calendar.free(day) if matches(wish, slot)]
        found += fits
        days -= bool(fits)
        if not days:
            break
    return found


def _spread(slots: Sequence[Slot], limit: int, refused: Sequence[Slot], *, soon: bool) -> list[Slot]:
    """Of slots in order the first, then others by rounds: another half-day (not when it is to be soon), then less and
    less apart, from each other and from what was refused. The result is in order again."""
    picked: list[Slot] = []
    rounds: list[Callable[[Slot, Slot], bool]] = [partial(_are_apart, least) for least in APART]
    if not soon:
        rounds.insert(0, _other_half_day)
    for apart in rounds:
        for slot in slots:
            if len(picked) < limit and slot not in picked and all(apart(slot, one) for one in (*refused, *picked)):
                picked.append(slot)
    return sorted(picked)


def _other_half_day(slot: Slot, other: Slot) -> bool:
    return (slot.start.date(), slot.start.hour < 12) != (other.start.date(), other.start.hour < 12)


def _are_apart(least: dt.timedelta, slot: Slot, other: Slot) -> bool:
    return abs(instant(slot.start) - instant(other.start)) >= least


def _alternatives(calendar: Calendar, wish: Wish, limit: int) -> list[Slot]:
    near = target(wish)
    picked: list[Slot] = []
    for wider, most in _wider(calendar, wish, limit):
        room = min(most, limit - len(picked))
        if room <= 0:
            continue
        for slot in _nearest(calendar, wider, near):
            if slot not in picked:
                picked.append(slot)
                room -= 1
            if not room:
                break
    return sorted(picked)


def _wider(calendar: Calendar, wish: Wish, limit: int) -> Iterator[tuple[Wish, int]]:
    """The wish with less and less in it, and how many offers each step may give: first the time is given up, then the
    day, then both, then the caller's limits, which bind him longer than a preference."""
    part = daypart_of(wish.time) if wish.time is not None else wish.daypart
    later = DateRange(wish.date or (wish.date_range and wish.date_range.start) or calendar.today, None)
    same_day = replace(wish, time=None, daypart=None)
    limits = wish.constraint or Constraint()
    if wish.date is not None or wish.date_range is not None:
        yield same_day, 2 if wish.time is not None else 1
    yield Wish(date_range=later, daypart=part, constraint=limits), limit
    yield same_day, limit
    yield Wish(date_range=later, constraint=limits), limit
    yield Wish(date_range=later, constraint=replace(limits, weekdays=frozenset(), exclude_weekdays=frozenset())), limit
    yield Wish(date_range=later), limit


def _nearest(calendar: Calendar, wish: Wish, near: dt.time | None) -> Iterator[Slot]:
    """What fits, day by day: of a wished date all, nearest first; of other days the one that is nearest."""
    for day in _wished_days(calendar, wish):
        fits = [slot for slot in calendar.free(day) if matches(wish, slot)]
        fits.sort(key=lambda slot: (_distance(slot, near), slot.start))
        yield from fits if wish.date is not None else fits[:1]


def _distance(slot: Slot, near: dt.time | None) -> int:
    if near is None:
        return 0
    return abs((slot.start.hour - near.hour) * 60 + slot.start.minute - near.minute)
