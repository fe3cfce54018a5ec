"""What a wish means for a slot."""

import datetime as dt

from appliance.model.values import Constraint, DateRange, Daypart, Slot, Wish

DAYPARTS = {
    Daypart.MORNING: (dt.time.min, dt.time(12)),
    Daypart.NOON: (dt.time(11, 30), dt.time(14)),
    Daypart.AFTERNOON: (dt.time(13), dt.time(18)),
    Daypart.EVENING: (dt.time(17), dt.time.max),
}
"""First start and the time before which a slot starts. They overlap as their words do: half past eleven is morning and
noon, half past five is afternoon and evening. Between twelve and one is noon only: nobody who asks for the afternoon
means it."""

MIDDLE = {
    Daypart.MORNING: dt.time(10),
    Daypart.NOON: dt.time(12, 30),
    Daypart.AFTERNOON: dt.time(15),
    Daypart.EVENING: dt.time(17, 30),
}
"""What is nearest to a part of the day that is full."""


def matches(wish: Wish, slot: Slot) -> bool:
    """Whether the slot is all that was wished. A slot wished to be over by a time (`not_after`) ends by then."""
    day, time = slot.start.date(), slot.start.time()
    return (
        (wish.date is None or day == wish.date)
        and (wish.date_range is None or in_range(wish.date_range, day))
        and (wish.time is None or time == wish.time)
        and (wish.daypart is None or DAYPARTS[wish.daypart][0] <= time < DAYPARTS[wish.daypart][1])
        and (wish.constraint is None or _within(wish.constraint, slot))
    )


def in_range(days: DateRange, day: dt.date) -> bool:
    return (days.start is None or days.start <= day) and (days.end is None or day <= days.end)


def target(wish: Wish) -> dt.time | None:
    """The time of day that alternatives should be near to."""
    if wish.time is not None:
        return wish.time
    if wish.daypart is not None:
        return MIDDLE[wish.daypart]
    return wish.constraint.not_before if wish.constraint else None


def daypart_of(time: dt.time) -> Daypart:
    """The part of the day a time belongs to, where one has to be named."""
    for part in (Daypart.MORNING, Daypart.NOON, Daypart.AFTERNOON):
        if time < DAYPARTS[part][1]:
            return part
    return Daypart.EVENING


def _within(limits: Constraint, slot: Slot) -> bool:
    end, weekday = slot.end, slot.start.weekday()
    return (
        (limits.not_before is None or slot.start.time() >= limits.not_before)
        and (limits.not_after is None or (end.time() <= limits.not_after and end.date() == slot.start.date()))
        and (not limits.weekdays or weekday in limits.weekdays)
        and weekday not in limits.exclude_weekdays
    )
