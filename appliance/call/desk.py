"""Carries out what a dialogue asks of the records, and answers with one event. The same for typed and spoken calls."""

import datetime as dt

from appliance.booking.slots import free_slots
from appliance.config.practice import Practice
from appliance.dialogue.actions import Book, Cancel, Count, DataAction, Find, Keep, LookUp, Move, Reserve, Withdraw
from appliance.model.call import Committed, Counted, Event, Failed, Found, Outcome, Refused, Reserved, SlotsFound
from appliance.model.errors import SlotTaken, StoreError
from appliance.model.values import Slot
from appliance.ports import Callback, Clock, Consent, DataRequest, Held, Records, Request

HOLD = dt.timedelta(minutes=5)
"""How long a slot is held for a caller who says nothing more; `renew` extends it while the call goes on."""


class Desk:
    """The records as one call uses them. Blocks while the store works; never used by two threads at once."""

    def __init__(self, practice: Practice, records: Records, clock: Clock, call_id: str) -> None:
        self._practice, self._records, self._clock, self._call = practice, records, clock, call_id
        self._holding: tuple[Slot, dt.datetime] | None = None
        """What is reserved, and until when."""

    def answer(self, action: DataAction) -> Event:
        """Does it. Failed when the store could not, or when the clock is in doubt and the calendar would change."""
        if isinstance(action, Reserve | Book | Move) and not self._clock.trusted():
            return Failed()
        try:
            return self._answer(action)
        except SlotTaken:
            self._holding = None
            return Refused()
        except StoreError:
            return Failed()

    @property
    def should_renew(self) -> bool:
        """Whether something is held and half of its time is over."""
        return self._holding is not None and self._holding[1] - self._clock.now() < HOLD / 2

    def renew(self) -> None:
        """Extends what is held, while the call goes on. Never raises: what is lost is told when it is booked."""
        if self._holding:
            self.answer(Reserve(self._holding[0]))

    def release(self) -> None:
        """Frees what is held. Never raises: what a failing store keeps runs out by itself."""
        self._holding = None
        try:
            self._records.release(self._call)
        except StoreError:
            return

    def end(self, outcome: Outcome) -> None:
        """The call is over: frees what is held and counts how it ended. Raises StoreError."""
        self._holding = None
        self._records.end_call(self._call, outcome)

    def held(self) -> Held:
        """What the store holds because of this call. Raises StoreError."""
        return self._records.held(self._call)

    def _answer(self, action: DataAction) -> Event:
        records, call = self._records, self._call
        match action:
            case LookUp():
                return self._look_up(action)
            case Reserve(slot):
                until = self._clock.now() + HOLD
                reservation = records.reserve(call, slot, until)
                self._holding = (slot, until)
                return Reserved(reservation, slot)
            case Book(reservation, reason, caller, practitioner):
                booked = records.book(call, reservation, reason, caller, practitioner)
                self._holding = None
                return Committed(*booked)
            case Count(caller):
                return Counted(records.open_bookings(caller, self._clock.now()))
            case Find(caller):
                return Found(tuple(records.find(caller, self._clock.now())))
            case Move(appointment, reservation):
                records.move(call, appointment, reservation)
                self._holding = None
                return Committed(appointment)
            case Cancel(appointment):
                records.cancel(call, appointment)
                return Committed(appointment)
            case Keep(record):
                self._keep(record)
                return Committed("")
            case Withdraw():
                self._holding = None
                records.withdraw(call)
                return Committed("")

    def _look_up(self, action: LookUp) -> SlotsFound:
        now = self._clock.now()
        # A day more than the window: its last day counts whole.
        busy = self._records.busy(now, now + dt.timedelta(days=self._practice.booking_window_days + 1))
        offer = free_slots(
            self._practice,
            action.kind,
            action.wish,
            busy,
            now,
            practitioner=action.practitioner,
            not_these=action.not_these,
        )
        return SlotsFound(offer.slots, offer.exact)

    def _keep(self, record: Consent | Callback | Request | DataRequest) -> None:
        match record:
            case Consent():
                self._records.add_consent(self._call, record)
            case Callback():
                self._records.add_callback(self._call, record)
            case Request():
                self._records.add_request(self._call, record)
            case DataRequest():
                self._records.add_data_request(self._call, record)
