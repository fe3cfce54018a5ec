"""What the dialogue asks for. The driver of a call carries it out; data actions are answered by an event."""

from dataclasses import dataclass

from appliance.model.call import Asks, Outcome
from appliance.model.personal import Personal
from appliance.model.values import Caller, Reason, Slot, Summary, Wish
from appliance.ports import Callback, Consent, DataRequest, Request


@dataclass(frozen=True, slots=True)
class Say:
    """Speak this. With `asks` the caller's turn follows; without, the next action follows at once."""

    text: Personal[str]
    asks: Asks | None = None
    offered: tuple[Slot, ...] = ()
    summary: Summary | None = None
    heard_out: bool = False
    """Not to be interrupted by speech (disclosure, consent, emergency); keys always interrupt."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Free slots for a kind of appointment (a key of the profile's appointment_types). Answer: SlotsFound."""

    kind: str
    wish: Wish
    practitioner: str | None = None
    not_these: tuple[Slot, ...] = ()
    """Offered before and turned down."""


@dataclass(frozen=True, slots=True)
class Reserve:
    """Answer: Reserved or Refused."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class Release:
    """Frees what this call holds. No answer."""


@dataclass(frozen=True, slots=True)
class Book:
    """Answer: Committed, or Refused when the reservation ran out and the slot went away."""

    reservation: str
    reason: Reason
    caller: Caller
    practitioner: str | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many appointments that person, or that number, has ahead. Answer: Counted."""

    caller: Caller


@dataclass(frozen=True, slots=True)
class Find:
    """Appointments ahead of a caller who has said name, birth date and number (or receipt code). Answer: Found."""

    caller: Caller


@dataclass(frozen=True, slots=True)
class Move:
    """Answer: Committed or Refused."""

    appointment: str
    reservation: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Answer: Committed."""

    appointment: str


@dataclass(frozen=True, slots=True)
class Keep:
    """Stores a consent, a call-back, a request or a data request. Answer: Committed."""

    record: Consent | Callback | Request | DataRequest


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Erases everything that exists because of this call. Answer: Committed."""


@dataclass(frozen=True, slots=True)
class HandOff:
    """Connects the caller with a person, as the line can. The call is over for the box. No answer."""

    extension: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """Hang up; the call ended this way."""

    outcome: Outcome


DataAction = LookUp | Reserve | Book | Count | Find | Move | Cancel | Keep | Withdraw
"""Answered by one event (Failed when the store could not); always the last of the actions of a step."""

Action = Say | Release | HandOff | End | DataAction
