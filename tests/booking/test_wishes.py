"""What a wish means for a slot."""

import datetime as dt
from typing import Any

import pytest

from appliance.booking.wishes import DAYPARTS, daypart_of, matches
from appliance.model.values import Constraint, DateRange, Daypart, Slot, Wish
from appliance.model.zone import PRACTICE_ZONE

DAY = dt.date(2026, 12, 3)  # a Thursday
NEXT, LAST = dt.date(2026, 12, 4), dt.date(2026, 12, 2)


def slot(clock: str) -> Slot:
    return Slot(dt.datetime.combine(DAY, dt.time.fromisoformat(clock), PRACTICE_ZONE), 30)


def limits(**some: Any) -> Wish:
    return Wish(constraint=Constraint(**some))


@pytest.mark.parametrize(
    ("wish", "clock", "right"),
    [
        (Wish(), "09:00", True),
        (Wish(date=DAY), "09:00", True),
        (Wish(date=NEXT), "09:00", False),
        (Wish(time=dt.time(9)), "09:00", True),
        (Wish(time=dt.time(9)), "09:15", False),
        (Wish(date_range=DateRange(DAY, DAY)), "09:00", True),
        (Wish(date_range=DateRange(None, LAST)), "09:00", False),
        (Wish(date_range=DateRange(NEXT, None)), "09:00", False),
        (Wish(date_range=DateRange(None, None)), "09:00", True),
        (Wish(daypart=Daypart.MORNING), "11:45", True),
        (Wish(daypart=Daypart.MORNING), "12:00", False),
        (Wish(daypart=Daypart.NOON), "11:15", False),
        (Wish(daypart=Daypart.NOON), "11:30", True),
        (Wish(daypart=Daypart.NOON), "14:00", False),
        (Wish(daypart=Daypart.AFTERNOON), "12:45", False),
        (Wish(daypart=Daypart.AFTERNOON), "13:00", True),
        (Wish(daypart=Daypart.AFTERNOON), "17:45", True),
        (Wish(daypart=Daypart.AFTERNOON), "18:00", False),
        (Wish(daypart=Daypart.EVENING), "16:45", False),
        (Wish(daypart=Daypart.EVENING), "17:00", True),
        (limits(not_before=dt.time(9)), "08:45", False),
        (limits(not_before=dt.time(9)), "09:00", True),
        (limits(not_after=dt.time(9)), "08:30", True),
        (limits(not_after=dt.time(9)), "08:45", False),
        (limits(weekdays=frozenset({3, 4})), "09:00", True),
        (limits(weekdays=frozenset({2})), "09:00", False),
        (limits(exclude_weekdays=frozenset({2})), "09:00", True),
        (limits(exclude_weekdays=frozenset({3})), "09:00", False),
        (limits(asap=True, any_time=True), "09:00", True),
        (Wish(date=DAY, daypart=Daypart.MORNING, constraint=Constraint(not_before=dt.time(10))), "09:00", False),
    ],
)
def test_every_field_of_a_wish_narrows_it(wish: Wish, clock: str, right: bool) -> None:
    assert matches(wish, slot(clock)) is right


def test_a_slot_that_ends_after_midnight_is_not_over_in_time() -> None:
    assert not matches(limits(not_after=dt.time(9)), slot("23:45"))


def test_every_time_has_a_part_of_the_day_that_it_lies_in() -> None:
    times = [dt.time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
    assert all(DAYPARTS[daypart_of(time)][0] <= time < DAYPARTS[daypart_of(time)][1] for time in times)
    parts = [daypart_of(dt.time(hour)).value for hour in (8, 12, 13, 17, 18)]
    assert parts == ["morning", "noon", "noon", "afternoon", "evening"]
