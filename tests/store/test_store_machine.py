"""The store against a simple model, under random interleavings of calls, time and housekeeping."""

import datetime as dt
import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from store_box import FIVE_MINUTES, KEY, START, Clock, person

from appliance.config.practice import Retention
from appliance.model.errors import SlotTaken, StoreError
from appliance.model.values import Reason, Slot
from appliance.store import retention
from appliance.store.store import Store

CALLS = st.sampled_from([f"call {number}" for number in range(4)])
SLOTS = st.builds(
    lambda quarter, minutes, resource: Slot(START + dt.timedelta(days=1, minutes=15 * quarter), minutes, resource),
    st.integers(0, 7),
    st.sampled_from([15, 30, 45]),
    st.sampled_from(["practice", "dr-muster"]),
)


@dataclass
class Row:
    """A row that occupies a slot: `until` while it is only reserved."""

    call: str
    slot: Slot
    until: dt.datetime | None
    cancelled: bool = False


@dataclass
class Model:
    """What the calendar should hold, in the plainest way to say it."""

    rows: dict[str, Row] = field(default_factory=dict)

    def in_the_way(self, slot: Slot, now: dt.datetime) -> bool:
        return any(self.overlaps(row.slot, slot) for row in self.live(now))

    def live(self, now: dt.datetime) -> list[Row]:
        return [row for row in self.rows.values() if not row.cancelled and (row.until is None or row.until > now)]

    def sweep(self, slot: Slot, now: dt.datetime) -> None:
        self.drop(lambda row: row.until is not None and row.until <= now and self.overlaps(row.slot, slot))

    def drop(self, which) -> None:
        self.rows = {id: row for id, row in self.rows.items() if not which(row)}

    @staticmethod
    def overlaps(one: Slot, other: Slot) -> bool:
        return one.resource == other.resource and one.start < other.end and other.start < one.end


class StoreMachine(RuleBasedStateMachine):
    """`given` remembers every reservation ever handed out, so that stale ones are used too."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock(START)
        self.store = Store.open(Path(self.folder.name) / "store.db", KEY, self.clock)
        self.model = Model()
        self.given: list[tuple[str, str]] = []
        self.moved: dict[tuple[str, str, str], dt.datetime] = {}

    @initialize()
    def start(self) -> None:
        assert self.store.busy(START, START + dt.timedelta(days=400)) == []

    @rule(call=CALLS, slot=SLOTS)
    def reserve(self, call: str, slot: Slot) -> None:
        now, until = self.clock(), self.clock() + FIVE_MINUTES
        own = {id: row for id, row in self.model.rows.items() if row.call == call and row.until is not None}
        same = next((id for id, row in own.items() if row.slot == slot), None)
        if same is not None:
            assert self.store.reserve(call, slot, until) == same
            self.model.rows[same].until = until
            return
        others = Model({id: row for id, row in self.model.rows.items() if id not in own})
        if others.in_the_way(slot, now):
            with _refused():
                self.store.reserve(call, slot, until)
            return
        id = self.store.reserve(call, slot, until)
        self.model = others
        self.model.sweep(slot, now)
        self.model.rows[id] = Row(call, slot, until)
        self.given.append((call, id))

    @rule(data=st.data())
    def book(self, data: st.DataObject) -> None:
        if not self.given:
            return
        call, id = data.draw(st.sampled_from(self.given))
        row = self.model.rows.get(id)
        if row is None or row.cancelled:
            with _refused():
                self.store.book(call, id, Reason.CHECKUP, person(), None)
            return
        assert self.store.book(call, id, Reason.CHECKUP, person(), None)[0] == id
        row.until = None

    @rule(call=CALLS, data=st.data())
    def move(self, call: str, data: st.DataObject) -> None:
        if len(self.given) < 2:
            return
        _, moved = data.draw(st.sampled_from(self.given))
        reservation = data.draw(st.sampled_from([id for owner, id in self.given if owner == call] or [moved]))
        row, into = self.model.rows.get(moved), self.model.rows.get(reservation)
        step = (call, moved, reservation)
        if step in self.moved:
            self.store.move(*step)
        elif into is None or into.call != call or into.until is None or row is None or row.until or row.cancelled:
            with _refused():
                self.store.move(*step)
        else:
            self.store.move(*step)
            row.slot = into.slot
            del self.model.rows[reservation]
            self.moved[step] = self.clock()

    @rule(call=CALLS, data=st.data())
    def cancel(self, call: str, data: st.DataObject) -> None:
        booked = [id for id, row in self.model.rows.items() if row.until is None and not row.cancelled]
        if booked:
            id = data.draw(st.sampled_from(booked))
            self.store.cancel(call, id)
            self.model.rows[id].cancelled = True

    @rule(call=CALLS)
    def release(self, call: str) -> None:
        self.store.release(call)
        self.model.drop(lambda row: row.call == call and row.until is not None)

    @rule(call=CALLS)
    def withdraw(self, call: str) -> None:
        self.store.withdraw(call)
        self.model.drop(lambda row: row.call == call)
        self.moved = {step: at for step, at in self.moved.items() if step[0] != call}
        assert self.store.held(call).personal_bytes == 0

    @rule(minutes=st.sampled_from([1, 5, 6, 60 * 24, 60 * 24 * 31]))
    def time_passes(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)

    @rule()
    def housekeeping(self) -> None:
        proof = retention.run(self.store, Retention(appointments=30, calls=30))
        assert proof["past_due"] == 0
        limit = self.clock() - dt.timedelta(days=30)
        self.model.drop(lambda row: row.slot.end <= limit)
        self.moved = {step: at for step, at in self.moved.items() if at > limit}

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(Path(self.folder.name) / "store.db", KEY, self.clock)

    @invariant()
    def the_calendar_is_the_models(self) -> None:
        found = self.store.busy(START, START + dt.timedelta(days=400))
        assert sorted(found) == sorted(row.slot for row in self.model.live(self.clock()))

    @invariant()
    def nothing_overlaps(self) -> None:
        found = sorted(self.store.busy(START, START + dt.timedelta(days=400)), key=lambda slot: (slot.resource, slot))
        assert not any(Model.overlaps(one, other) for one, other in pairwise(found))

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


class _refused:
    """What must end in SlotTaken or StoreError."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind, error, trace) -> bool:
        assert kind in (SlotTaken, StoreError), "should have been refused"
        return True


StoreMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestStoreMachine = StoreMachine.TestCase
