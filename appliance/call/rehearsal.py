"""A whole call as text (contract rehearsal): the conversation, rules and store of a spoken call, without sound.

Time is virtual: it starts where it is told to and moves only by the silences of the caller's lines.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from appliance.call.desk import Desk
from appliance.dialogue import CallState, step
from appliance.dialogue.actions import End, HandOff, Release, Say
from appliance.model.call import Event, Silence, Started
from appliance.model.personal import Personal
from appliance.model.values import Caller, Summary
from appliance.ports import Held


@dataclass
class VirtualClock:
    """A clock that stands until it is moved."""

    at: dt.datetime

    def now(self) -> dt.datetime:
        return self.at

    def trusted(self) -> bool:
        return True

    def move(self, seconds: float) -> None:
        self.at += dt.timedelta(seconds=seconds)


class Rehearsal:
    """One call. `lines()` gives the box's lines; where one asks, the caller's next event is taken from `reply`."""

    def __init__(self, state: CallState, desk: Desk, clock: VirtualClock, number: Personal[str] | None = None) -> None:
        self._state, self._desk, self._clock, self._number = state, desk, clock, number

    def lines(self, reply: Callable[[], Event]) -> Iterator[dict[str, Any]]:
        """The box's lines as the contract writes them; the last one has `ended` and `records`."""
        event: Event = Started(self._clock.now(), self._number)
        while True:
            if isinstance(event, Silence):
                self._clock.move(event.seconds)
            self._state, actions = step(self._state, event, self._clock.now())
            following: Event | None = None
            for action in actions:
                match action:
                    case Say():
                        yield spoken(action)
                        following = reply() if action.asks is not None else None
                    case Release():
                        self._desk.release()
                    case HandOff():
                        pass
                    case End(outcome=outcome):
                        self._desk.end(outcome)
                        yield {"ended": outcome.value, "records": records(self._desk.held())}
                        return
                    case _:
                        following = self._desk.answer(action)
            if following is None:
                raise RuntimeError("the dialogue neither asks nor ends")
            event = following


def spoken(action: Say) -> dict[str, Any]:
    """A Say as a line."""
    line: dict[str, Any] = {"say": action.text.reveal()}
    if action.asks is not None:
        line["asks"] = action.asks.value
    if action.offered:
        line["offered"] = [minute(slot.start) for slot in action.offered]
    if action.summary is not None:
        line["summary"] = summarised(action.summary)
    return line


def minute(at: dt.datetime) -> str:
    """YYYY-MM-DDTHH:MM, the practice's own time."""
    return at.strftime("%Y-%m-%dT%H:%M")


def summarised(summary: Summary) -> dict[str, Any]:
    fields = {
        "start": minute(summary.start) if summary.start else None,
        "old_start": minute(summary.old_start) if summary.old_start else None,
        "minutes": summary.minutes,
        "reason": summary.reason.value if summary.reason else None,
        "practitioner": summary.practitioner,
        **person(summary.caller),
    }
    return {key: value for key, value in fields.items() if value is not None}


def person(caller: Caller) -> dict[str, Any]:
    """Name, birth date and number in the contract's form; what is unknown is left out."""
    fields: dict[str, Any] = {}
    if caller.name is not None:
        name = caller.name.reveal()
        fields["name"] = {"last": name.last} | ({"first": name.first} if name.first else {})
    if caller.birth_date is not None:
        fields["birth_date"] = caller.birth_date.reveal().isoformat()
    if caller.phone is not None:
        fields["phone"] = caller.phone.reveal()
    return fields


def records(held: Held) -> dict[str, Any]:
    """What the store holds because of the call, in the contract's form."""
    return {
        "bookings": [
            {"id": one.id, "start": minute(one.slot.start), "minutes": one.slot.minutes, "reason": one.reason.value}
            | person(one.caller)
            for one in held.bookings
        ],
        "rescheduled": [{"id": id_, "start": minute(start)} for id_, start in held.rescheduled],
        "cancelled": list(held.cancelled),
        "callbacks": [person(one.caller) | {"topic": one.topic.value} for one in held.callbacks],
        "requests": [
            {"kind": one.kind.value} | ({"item": one.item} if one.item else {}) | person(one.caller)
            for one in held.requests
        ],
        "data_requests": [{"kind": one.kind.value} | person(one.caller) for one in held.data_requests],
        "consents": [
            {"purpose": one.purpose, "given": one.given, "by": one.by.value, "text_version": one.text_version}
            for one in held.consents
        ],
        "personal_bytes": held.personal_bytes,
    }
