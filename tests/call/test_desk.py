"""What a dialogue asks of the records, and the one event that answers it."""

import datetime as dt

import pytest
from call_fakes import NOW, PRACTICE, FixedClock
from call_records import MemoryRecords

from appliance.call.desk import HOLD, Desk
from appliance.dialogue.actions import Book, Cancel, DataAction, Find, Keep, LookUp, Move, Reserve, Withdraw
from appliance.model.call import By, Committed, Event, Failed, Found, Outcome, Refused, Reserved, SlotsFound
from appliance.model.values import Caller, DataRight, Item, Reason, Slot, Topic, Wish
from appliance.ports import Callback, Consent, DataRequest, Request

SLOT = Slot(NOW + dt.timedelta(days=1), 15)
WHO = Caller()
KEPT = [
    Consent("concern", True, By.VOICE, "1"),
    Callback(Topic.PERSON, WHO),
    Request(Item.REFERRAL, None, WHO),
    DataRequest(DataRight.ACCESS, WHO),
]
ACTIONS: list[DataAction] = [
    LookUp("checkup", Wish()),
    Reserve(SLOT),
    Book("reservation", Reason.CHECKUP, WHO),
    Find(WHO),
    Move("id", "reservation"),
    Cancel("id"),
    *[Keep(record) for record in KEPT],
    Withdraw(),
]


def test_free_slots_are_looked_up_beside_what_is_taken(desk: Desk, records: MemoryRecords) -> None:
    """The first offer is not offered again once it is reserved."""
    first = desk.answer(LookUp("checkup", Wish()))
    assert isinstance(first, SlotsFound) and first.exact and 0 < len(first.slots) <= 3
    desk.answer(Reserve(first.slots[0]))
    again = desk.answer(LookUp("checkup", Wish()))
    assert isinstance(again, SlotsFound) and first.slots[0] not in again.slots
    turned_down = desk.answer(LookUp("checkup", Wish(), not_these=again.slots))
    assert isinstance(turned_down, SlotsFound) and not set(turned_down.slots) & set(again.slots)


def test_reserve_then_book(desk: Desk, records: MemoryRecords) -> None:
    assert desk.answer(Reserve(SLOT)) == Reserved("reservation", SLOT)
    assert records.reserved["call"] == (SLOT, NOW + HOLD)
    assert desk.answer(Book("reservation", Reason.CHECKUP, WHO)) == Committed("appointment", "123456")
    assert records.booked == [SLOT] and not records.reserved


def test_a_slot_that_went_away_is_refused(desk: Desk, records: MemoryRecords) -> None:
    records.taken.add(SLOT)
    assert desk.answer(Reserve(SLOT)) == Refused()
    assert desk.answer(Book("reservation", Reason.CHECKUP, WHO)) == Refused()
    assert desk.answer(Move("id", "reservation")) == Refused()


@pytest.mark.parametrize(
    ("action", "event"),
    [
        (Find(WHO), Found(())),
        (Cancel("id"), Committed("id")),
        (Withdraw(), Committed("")),
        *[(Keep(record), Committed("")) for record in KEPT],
    ],
)
def test_the_rest_is_passed_on(desk: Desk, records: MemoryRecords, action: DataAction, event: Event) -> None:
    assert desk.answer(action) == event
    assert len(records.done) == 1
    if isinstance(action, Keep):
        assert records.kept == [action.record]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: type(action).__name__)
def test_a_failing_store_is_an_event(desk: Desk, records: MemoryRecords, action: DataAction) -> None:
    records.failing = True
    assert desk.answer(action) == Failed()


def test_in_doubt_about_the_time_the_calendar_is_not_changed(records: MemoryRecords) -> None:
    """Call-backs are still taken."""
    desk = Desk(PRACTICE, records, FixedClock(trusted=False), "call")
    for action in (Reserve(SLOT), Book("reservation", Reason.CHECKUP, WHO), Move("id", "reservation")):
        assert desk.answer(action) == Failed()
    assert desk.answer(Keep(KEPT[1])) == Committed("")
    assert records.done == ["callback"]


def test_what_is_held_is_renewed_while_the_call_goes_on(records: MemoryRecords) -> None:
    """Only when half of its time is over, and no more once it is released or booked."""
    clock = FixedClock()
    desk = Desk(PRACTICE, records, clock, "call")
    assert not desk.should_renew
    desk.answer(Reserve(SLOT))
    clock.moment = NOW + HOLD / 2 - dt.timedelta(seconds=1)
    assert not desk.should_renew
    clock.moment = NOW + HOLD / 2 + dt.timedelta(seconds=1)
    assert desk.should_renew
    desk.renew()
    assert records.reserved["call"] == (SLOT, clock.moment + HOLD) and not desk.should_renew
    clock.moment += HOLD
    desk.release()
    assert not desk.should_renew and not records.reserved


def test_what_was_refused_is_not_renewed(records: MemoryRecords) -> None:
    clock = FixedClock()
    desk = Desk(PRACTICE, records, clock, "call")
    desk.answer(Reserve(SLOT))
    records.reserved.clear()
    clock.moment += HOLD
    assert desk.answer(Book("reservation", Reason.CHECKUP, WHO)) == Refused()
    assert not desk.should_renew


def test_the_end_frees_and_counts(desk: Desk, records: MemoryRecords) -> None:
    desk.answer(Reserve(SLOT))
    desk.end(Outcome.ABANDONED)
    assert not records.reserved and records.ended == [Outcome.ABANDONED]


def test_releasing_never_fails(desk: Desk, records: MemoryRecords) -> None:
    """A reservation runs out by itself."""
    desk.answer(Reserve(SLOT))
    records.failing = True
    desk.release()
    desk.renew()
