"""The store as a call uses it (ports.Records)."""

import datetime as dt

import pytest
from store_box import FIVE_MINUTES, START, Clock, booked, person, slot

from appliance.model.call import By, Outcome
from appliance.model.errors import SlotTaken, StoreError
from appliance.model.personal import Personal
from appliance.model.values import Caller, DataRight, Item, Name, Reason, Topic
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Callback, Consent, DataRequest, Held, Records, Request
from appliance.store.calls import a_month_after
from appliance.store.store import Store

HALF_A_YEAR = START + dt.timedelta(days=180)


def test_the_store_is_what_calls_expect(store: Store) -> None:
    """Held by the type checker too: a Store is a Records."""
    records: Records = store
    assert records.held("nobody") == Held()


def test_reserving_the_same_slot_again_keeps_the_reservation(store: Store, clock: Clock) -> None:
    first = store.reserve("call", slot(), START + FIVE_MINUTES)
    clock.forward(minutes=4)
    assert store.reserve("call", slot(), clock() + FIVE_MINUTES) == first
    clock.forward(minutes=4)
    assert store.busy(START, HALF_A_YEAR) == [slot()]  # the second time prolonged it


def test_another_slot_releases_the_one_held_before(store: Store) -> None:
    store.reserve("call", slot(1), START + FIVE_MINUTES)
    store.reserve("call", slot(2), START + FIVE_MINUTES)
    assert store.busy(START, HALF_A_YEAR) == [slot(2)]


def test_a_slot_that_is_refused_leaves_what_was_held(store: Store) -> None:
    booked(store, "other", slot(2))
    store.reserve("call", slot(1), START + FIVE_MINUTES)
    with pytest.raises(SlotTaken):
        store.reserve("call", slot(2), START + FIVE_MINUTES)
    assert store.busy(START, HALF_A_YEAR) == [slot(1), slot(2)]


@pytest.mark.parametrize("shift, minutes", [(0, 15), (-14, 15), (14, 15), (-30, 60), (5, 5)])
def test_whatever_overlaps_is_refused(store: Store, shift: int, minutes: int) -> None:
    booked(store, "other", slot())
    wanted = slot(1 + shift / 1440, minutes)
    with pytest.raises(SlotTaken):
        store.reserve("call", wanted, START + FIVE_MINUTES)


def test_neighbours_and_other_resources_are_free(store: Store) -> None:
    """With a long appointment elsewhere, so that the search reaches back over the neighbours."""
    booked(store, "long", slot(150, 120))
    booked(store, "a", slot())
    for call, wanted in (("b", slot(1 + 15 / 1440)), ("c", slot(1 - 15 / 1440)), ("d", slot(resource="dr-muster"))):
        booked(store, call, wanted)
    assert len(store.busy(START, HALF_A_YEAR)) == 5


def test_a_long_appointment_far_before_is_seen(store: Store) -> None:
    """The search is bounded from below by the longest entry there is, not by a fixed length."""
    store.add_appointment(None, START, 3 * 24 * 60, None, None)
    with pytest.raises(SlotTaken):
        store.reserve("call", slot(2.9), START + FIVE_MINUTES)
    assert store.busy(START + dt.timedelta(days=2), START + dt.timedelta(days=2, hours=1))


def test_an_expired_reservation_is_free_but_may_still_be_booked(store: Store, clock: Clock) -> None:
    reservation = store.reserve("slow", slot(), START + FIVE_MINUTES)
    clock.forward(minutes=6)
    assert store.busy(START, HALF_A_YEAR) == []
    assert store.book("slow", reservation, Reason.BLOOD, person(), None)[0] == reservation


def test_an_expired_reservation_that_was_overtaken_is_lost(store: Store, clock: Clock) -> None:
    reservation = store.reserve("slow", slot(), START + FIVE_MINUTES)
    clock.forward(minutes=6)
    booked(store, "fast", slot())
    with pytest.raises(SlotTaken):
        store.book("slow", reservation, Reason.BLOOD, person(), None)
    assert store.held("slow").bookings == ()


def test_a_reservation_of_another_call_cannot_be_booked(store: Store) -> None:
    reservation = store.reserve("one", slot(), START + FIVE_MINUTES)
    with pytest.raises(SlotTaken):
        store.book("two", reservation, Reason.BLOOD, person(), None)


def test_booking_twice_is_booking_once(store: Store) -> None:
    reservation = store.reserve("call", slot(), START + FIVE_MINUTES)
    first = store.book("call", reservation, Reason.CHECKUP, person(), "muster")
    assert store.book("call", reservation, Reason.CHECKUP, person(), "muster") == first
    assert first[1].isdigit() and not first[1].startswith("0")
    (kept,) = store.held("call").bookings
    assert (kept.id, kept.slot, kept.reason, kept.caller, kept.practitioner) == (
        *(first[0], slot(), Reason.CHECKUP),
        *(person(), "muster"),
    )


def test_what_is_booked_comes_back_in_practice_time(store: Store) -> None:
    """A July appointment stored in November is at summer time's offset."""
    july = slot(220)
    booked(store, "call", july)
    (found,) = store.busy(START, START + dt.timedelta(days=365))
    assert found.start.tzinfo is PRACTICE_ZONE
    assert found.start.utcoffset() == dt.timedelta(hours=2) and found == july


def test_both_hours_of_the_october_night_are_apart(store: Store) -> None:
    """31 October 2027, 02:30 comes twice: two slots, an hour apart."""
    twice = [dt.datetime(2027, 10, 31, 2, 30, fold=fold, tzinfo=PRACTICE_ZONE) for fold in (0, 1)]
    for fold, start in enumerate(twice):
        booked(store, f"call {fold}", slot().__class__(start, 30))
    assert [found.start.utcoffset() for found in store.busy(START, twice[1] + dt.timedelta(hours=3))] == [
        dt.timedelta(hours=2),
        dt.timedelta(hours=1),
    ]


def test_moving_frees_the_old_slot_only_with_the_new_one(store: Store) -> None:
    appointment, _ = booked(store, "first", slot(1))
    reservation = store.reserve("second", slot(2, 30), START + FIVE_MINUTES)
    assert store.busy(START, HALF_A_YEAR) == [slot(1), slot(2, 30)]
    for _ in range(2):  # repeated, nothing more happens
        store.move("second", appointment, reservation)
        assert store.busy(START, HALF_A_YEAR) == [slot(2, 30)]
    assert store.held("second").rescheduled == ((appointment, slot(2).start),)
    assert store.held("first").bookings[0].slot == slot(2, 30)


def test_moving_into_a_lost_reservation_changes_nothing(store: Store, clock: Clock) -> None:
    appointment, _ = booked(store, "first", slot(1))
    reservation = store.reserve("second", slot(2), START + FIVE_MINUTES)
    clock.forward(minutes=6)
    booked(store, "third", slot(2))
    with pytest.raises(SlotTaken):
        store.move("second", appointment, reservation)
    assert store.held("first").bookings[0].slot == slot(1)


def test_moving_what_is_gone_changes_nothing(store: Store) -> None:
    appointment, _ = booked(store, "first", slot(1))
    store.cancel("second", appointment)
    reservation = store.reserve("third", slot(2), START + FIVE_MINUTES)
    with pytest.raises(StoreError):
        store.move("third", appointment, reservation)
    assert store.busy(START, HALF_A_YEAR) == [slot(2)]


def test_cancelling_twice_is_cancelling_once(store: Store) -> None:
    appointment, _ = booked(store, "first", slot())
    for _ in range(2):
        store.cancel("second", appointment)
    assert store.held("second").cancelled == (appointment,) and store.held("first").bookings == ()
    booked(store, "third", slot())
    assert store.run(lambda books: books.number("SELECT count(code) FROM appointments")) == 1  # its code is void


def test_only_exactly_that_person_is_found(store: Store) -> None:
    appointment, code = booked(store, "call", slot(), person("Müller", "Jörg"))
    found = [person("müller", "JÖRG"), person(" Müller ", None), person("Müller", "Jörg", phone=code)]
    not_found = [
        person("Mueller", "Jörg"),
        person("Müller", "Jorg"),
        person("Müller", born="1980-01-03", first="Jörg"),
        person("Müller", "Jörg", phone="0301234568"),
        person("Müller", "Jörg", phone=None),
        Caller(Personal(Name("Müller")), None, Personal("0301234567")),
        Caller(None, Personal(dt.date(1980, 1, 2)), Personal("0301234567")),
    ]
    assert [[one.id for one in store.find(who, START)] for who in found] == [[appointment]] * 3
    assert [store.find(who, START) for who in not_found] == [[]] * 7


def test_without_a_number_in_the_record_nothing_proves_who_calls(store: Store) -> None:
    booked(store, "call", slot(), person(phone=None))
    assert store.find(person(phone=None), START) == []


def test_what_is_past_or_cancelled_is_not_found(store: Store) -> None:
    past, _ = booked(store, "a", slot(1))
    gone, _ = booked(store, "b", slot(2))
    store.cancel("c", gone)
    assert [one.id for one in store.find(person(), START)] == [past]
    assert store.find(person(), START + dt.timedelta(days=1, minutes=1)) == []


def test_open_bookings_counts_the_person_or_the_number(store: Store) -> None:
    booked(store, "a", slot(1), person(phone="0301111111"))
    booked(store, "b", slot(2), person(phone="0302222222"))
    for day in (3, 4, 5):
        booked(store, f"c{day}", slot(day), person("Muster", "Max", "2015-05-05", "0303333333"))
    assert store.open_bookings(person(), START) == 2
    assert store.open_bookings(person(phone="0303333333"), START) == 3
    assert store.open_bookings(person("Neu", None, "1999-09-09", "0304444444"), START) == 0
    assert store.open_bookings(Caller(), START) == 0


def test_a_withdrawn_call_leaves_nothing_and_frees_its_slots(store: Store) -> None:
    booked(store, "call", slot(1))
    store.reserve("call", slot(2), START + FIVE_MINUTES)
    _leave_everything(store, "call")
    other, _ = booked(store, "other", slot(3))
    store.withdraw("call")
    store.withdraw("call")
    assert store.held("call") == Held()
    assert store.busy(START, HALF_A_YEAR) == [slot(3)] and store.held("other").bookings[0].id == other


def test_what_is_held_is_counted_in_bytes_of_utf8(store: Store) -> None:
    booked(store, "call", slot(), person("Weiß", "Jörg", "1980-01-02", "0301234567"))
    assert store.held("call").personal_bytes == len("WeißJörg".encode()) + 10 + 10
    store.add_callback("call", Callback(Topic.PERSON, Caller(phone=Personal("030999"))))
    assert store.held("call").personal_bytes == 30 + 6


def test_repeating_a_step_adds_nothing(store: Store) -> None:
    for _ in range(2):
        _leave_everything(store, "call")
    held = store.held("call")
    assert [len(rows) for rows in (held.callbacks, held.requests, held.data_requests, held.consents)] == [1] * 4
    assert held.requests == (Request(Item.PRESCRIPTION, "Ramipril", person()),)
    store.add_callback("call", Callback(Topic.RESULTS, person()))
    assert len(store.held("call").callbacks) == 2


def test_a_call_is_counted_once_and_an_emergency_not_as_one(store: Store) -> None:
    for call, outcome in (("a", Outcome.BOOKED), ("a", Outcome.BOOKED), ("b", Outcome.EMERGENCY), ("c", Outcome.ABUSE)):
        store.end_call(call, outcome)
    store.count_error()
    today, total = store.counters(START.date())
    assert today == total
    assert {name: count for name, count in today.items() if count} == {
        "calls": 3,
        "booked": 1,
        "informed": 1,
        "errors": 1,
    }
    assert store.counters(START.date() + dt.timedelta(days=1))[0]["calls"] == 0
    kept = store.run(lambda books: [row["outcome"] for row in books.rows("SELECT outcome FROM calls")])
    assert kept == ["booked", "informed", "abuse"]


def test_the_time_of_a_refused_call_is_not_kept(store: Store) -> None:
    store.end_call("call", Outcome.REFUSED)
    (kept,) = store.run(lambda books: books.rows("SELECT * FROM calls"))
    assert kept["ended"].startswith("2026-11-25T00:00:00")


def test_ending_a_call_frees_what_it_held(store: Store) -> None:
    store.reserve("call", slot(), START + FIVE_MINUTES)
    store.end_call("call", Outcome.ABANDONED)
    assert store.busy(START, HALF_A_YEAR) == []


def test_the_practices_own_entries_may_overlap_each_other_but_nothing_else(store: Store) -> None:
    store.add_appointment("x1", dt.datetime(2026, 11, 26, 9), 30, None, None)
    store.add_appointment("x2", dt.datetime(2026, 11, 26, 9, 15), 30, Reason.BLOOD, person())
    booked(store, "call", slot(2))
    with pytest.raises(SlotTaken):
        store.add_appointment(None, slot(2).start, 15, None, None)
    with pytest.raises(SlotTaken):
        store.reserve("call", slot().__class__(dt.datetime(2026, 11, 26, 9, 30, tzinfo=PRACTICE_ZONE), 15), START)
    assert [one.id for one in store.find(person(), START)] == ["x2", store.held("call").bookings[0].id]


@pytest.mark.parametrize(
    "day, due",
    [
        ("2026-11-25", "2026-12-25"),
        ("2026-12-31", "2027-01-31"),
        ("2027-01-31", "2027-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2028-02-29", "2028-03-29"),
    ],
)
def test_data_requests_are_due_after_a_month(day: str, due: str) -> None:
    assert a_month_after(dt.date.fromisoformat(day)).isoformat() == due


def _leave_everything(store: Store, call: str) -> None:
    store.add_consent(call, Consent("appointment", True, By.VOICE, "v1"))
    store.add_callback(call, Callback(Topic.RESULTS, Caller(phone=Personal("0301234567"))))
    store.add_request(call, Request(Item.PRESCRIPTION, "Ramipril", person()))
    store.add_data_request(call, DataRequest(DataRight.ACCESS, person()))
