"""Days that are shorter or longer than others, and clocks that jump: no slot twice, no wrong length, nothing deleted
before its time."""

import datetime as dt
from pathlib import Path

import pytest
from store_box import FIVE_MINUTES, KEY, START, Clock, booked, person, slot

from appliance.config.practice import Retention
from appliance.model.errors import SlotTaken
from appliance.model.values import DataRight, Reason, Slot
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import DataRequest
from appliance.store import audit, retention
from appliance.store.store import Store
from appliance.store.subjects import Wanted, access

SPRING, AUTUMN = dt.date(2027, 3, 28), dt.date(2027, 10, 31)
HOUR = dt.timedelta(hours=1)


def at(day: dt.date, hour: int, minute: int = 0, fold: int = 0) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, hour, minute, tzinfo=PRACTICE_ZONE, fold=fold)


def instants(store: Store, day: dt.date) -> list[tuple[dt.datetime, dt.datetime]]:
    """What is busy that day, begin and end in UTC."""
    found = store.busy(at(day, 0), at(day, 23, 59))
    starts = sorted((one.start.astimezone(dt.UTC), one.minutes) for one in found)
    return [(start, start + dt.timedelta(minutes=minutes)) for start, minutes in starts]


def test_half_past_two_comes_twice_in_autumn_and_is_two_slots(store: Store) -> None:
    booked(store, "summer", Slot(at(AUTUMN, 2, 30), 15))
    booked(store, "winter", Slot(at(AUTUMN, 2, 30, fold=1), 15))
    first, second = instants(store, AUTUMN)
    assert second[0] - first[0] == HOUR
    for fold in (0, 1):
        with pytest.raises(SlotTaken):
            booked(store, f"again {fold}", Slot(at(AUTUMN, 2, 30, fold), 15))
    rows = store.run(
        lambda books: [row["start"] for row in books.rows("SELECT start FROM appointments ORDER BY start_min")]
    )
    assert rows == ["2027-10-31T02:30:00+02:00", "2027-10-31T02:30:00+01:00"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Slot(at(SPRING, 1, 45), 30), Slot(at(SPRING, 3, 0), 15)),
        (Slot(at(AUTUMN, 2, 45), 30), Slot(at(AUTUMN, 2, 0, fold=1), 15)),
        (Slot(at(AUTUMN, 1, 30), 120), Slot(at(AUTUMN, 2, 15, fold=1), 15)),
    ],
)
def test_a_slot_across_the_change_keeps_its_length(store: Store, first: Slot, second: Slot) -> None:
    booked(store, "one", first)
    ((_, end),) = instants(store, first.start.date())
    with pytest.raises(SlotTaken):
        booked(store, "two", second)
    booked(store, "after", Slot(end.astimezone(PRACTICE_ZONE), 15))
    assert len(instants(store, first.start.date())) == 2


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_around_the_change_everything_goes_once_and_in_its_time(path: Path, day: dt.date) -> None:
    """Retention every hour from the day before to the day after: an appointment goes 30 times 24 hours after it."""
    clock = Clock(at(day, 0) - dt.timedelta(days=31))
    with Store.open(path, KEY, clock) as store:
        for number in range(24):
            start = (clock().astimezone(dt.UTC) + number * HOUR).astimezone(PRACTICE_ZONE)
            booked(store, f"call {number}", Slot(start, 15))
        clock.forward(days=30)
        left = []
        for _ in range(50):
            proof = retention.run(store, Retention())
            assert proof["past_due"] == 0 and proof["deleted"]["appointments"] <= 1
            left.append(24 - int(store.run(lambda books: books.number("SELECT count(*) FROM appointments"))))
            clock.forward(hours=1)
        assert left == [min(max(hour, 0), 24) for hour in range(50)]


def test_a_leap_day_is_a_day(store: Store, clock: Clock) -> None:
    clock.now = dt.datetime(2028, 1, 31, 9, tzinfo=PRACTICE_ZONE)
    leap = Slot(dt.datetime(2028, 2, 29, 8, tzinfo=PRACTICE_ZONE), 15)
    born = person("Schaltjahr", "Erika", "1960-02-29")
    _, code = booked(store, "call", leap, born)
    store.add_data_request("call", DataRequest(DataRight.ACCESS, born))
    assert [one.slot for one in store.find(born, clock())] == [leap] and code
    (due,) = store.run(access, Wanted(born))["data_requests"]
    assert due["due"] == "2028-02-29"
    clock.now = leap.end + dt.timedelta(days=30) - dt.timedelta(minutes=1)
    assert retention.run(store, Retention())["deleted"]["appointments"] == 0


@pytest.mark.parametrize("back", [dt.timedelta(hours=3), dt.timedelta(days=1), dt.timedelta(days=3650)])
def test_a_clock_that_jumps_back_gives_no_slot_twice_and_deletes_nothing(store: Store, clock: Clock, back) -> None:
    """Fault matrix 33."""
    booked(store, "one", slot(1))
    held = store.reserve("two", slot(2), START + FIVE_MINUTES)
    clock.now = START - back
    for call in ("three", "four"):
        with pytest.raises(SlotTaken):
            booked(store, call, slot(1 if call == "three" else 2))
    assert store.book("two", held, Reason.OTHER, person(), None)[0] == held
    proof = retention.run(store, Retention())
    assert set(proof["deleted"].values()) == {0}
    clock.now = START
    assert len(store.busy(START, slot(3).start)) == 2 and store.run(audit.verify).wrong_at is None


def test_a_clock_that_jumps_forward_costs_a_reservation_and_no_booking(store: Store, clock: Clock) -> None:
    """Fault matrix 35: what was read back and not yet confirmed may be gone; then it is not confirmed."""
    booked(store, "one", slot(1))
    held = store.reserve("two", slot(2), START + FIVE_MINUTES)
    clock.forward(hours=3)
    booked(store, "three", slot(2))
    with pytest.raises(SlotTaken):
        store.book("two", held, Reason.OTHER, person(), None)
    assert sorted(store.busy(START, slot(3).start)) == [slot(1), slot(2)]
