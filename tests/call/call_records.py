"""Records in memory: only what a desk needs to be watched."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from appliance.model.call import Outcome
from appliance.model.errors import SlotTaken, StoreError
from appliance.model.values import Appointment, Caller, Reason, Slot
from appliance.ports import Callback, Consent, DataRequest, Held, Request


@dataclass
class MemoryRecords:
    """`failing`: every method raises. `taken`: slots that are not free any more."""

    failing: bool = False
    taken: set[Slot] = field(default_factory=set)
    reserved: dict[str, tuple[Slot, dt.datetime]] = field(default_factory=dict)
    booked: list[Slot] = field(default_factory=list)
    kept: list[object] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    ended: list[Outcome] = field(default_factory=list)

    def _work(self, what: str) -> None:
        if self.failing:
            raise StoreError("Die Ablage lässt sich nicht schreiben.", "Den Datenträger prüfen.")
        self.done.append(what)

    def busy(self, start: dt.datetime, end: dt.datetime) -> Sequence[Slot]:
        self._work("busy")
        return [*self.booked, *(slot for slot, _ in self.reserved.values())]

    def reserve(self, call: str, slot: Slot, until: dt.datetime) -> str:
        self._work("reserve")
        if slot in self.taken:
            raise SlotTaken
        self.reserved[call] = (slot, until)
        return "reservation"

    def release(self, call: str) -> None:
        self._work("release")
        self.reserved.pop(call, None)

    def book(
        self, call: str, reservation: str, reason: Reason, caller: Caller, practitioner: str | None
    ) -> tuple[str, str]:
        self._work("book")
        if call not in self.reserved:
            raise SlotTaken
        self.booked.append(self.reserved.pop(call)[0])
        return "appointment", "123456"

    def find(self, caller: Caller, now: dt.datetime) -> Sequence[Appointment]:
        self._work("find")
        return []

    def move(self, call: str, appointment: str, reservation: str) -> None:
        self._work("move")
        if call not in self.reserved:
            raise SlotTaken

    def cancel(self, call: str, appointment: str) -> None:
        self._work("cancel")

    def open_bookings(self, caller: Caller, now: dt.datetime) -> int:
        return 0

    def add_consent(self, call: str, consent: Consent) -> None:
        self._work("consent")
        self.kept.append(consent)

    def add_callback(self, call: str, callback: Callback) -> None:
        self._work("callback")
        self.kept.append(callback)

    def add_request(self, call: str, request: Request) -> None:
        self._work("request")
        self.kept.append(request)

    def add_data_request(self, call: str, request: DataRequest) -> None:
        self._work("data request")
        self.kept.append(request)

    def withdraw(self, call: str) -> None:
        self._work("withdraw")
        self.kept.clear()

    def held(self, call: str) -> Held:
        return Held()

    def end_call(self, call: str, outcome: Outcome) -> None:
        self._work("end")
        self.reserved.pop(call, None)
        self.ended.append(outcome)

    def counters(self, today: dt.date) -> tuple[dict[str, int], dict[str, int]]:
        return {}, {}
