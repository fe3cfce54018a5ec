"""A call: what is asked, how it ends, and the events that drive its dialogue."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from appliance.model.personal import Personal
from appliance.model.values import Appointment, Slot


class Asks(StrEnum):
    """The question that is open (STATE in the contracts)."""

    CONSENT = "consent"
    OPEN = "open"
    REASON = "reason"
    DATE_TIME = "date_time"
    CHOOSE_SLOT = "choose_slot"
    NAME = "name"
    SPELL_NAME = "spell_name"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    CONFIRM = "confirm"
    ANYTHING_ELSE = "anything_else"
    OTHER = "other"


class Outcome(StrEnum):
    """How a call ended; where several happened, the first in this order (contract rehearsal)."""

    EMERGENCY = "emergency"
    BOOKED = "booked"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    REQUEST = "request"
    DATA_REQUEST = "data_request"
    CALLBACK = "callback"
    HANDOFF = "handoff"
    REFUSED = "refused"
    INFORMED = "informed"
    ABUSE = "abuse"
    ABANDONED = "abandoned"


class By(StrEnum):
    """How consent was given."""

    VOICE = "voice"
    KEYS = "keys"


# --- what happens on the line ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Started:
    """The line was answered at `now` (aware, practice time)."""

    now: datetime
    caller_number: Personal[str] | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance. Empty text is a sound that held no word. Confidence is 0..1."""

    text: Personal[str]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Pressed:
    """Keys in the order pressed: 0-9, * and #."""

    keys: Personal[str]


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was said for so long after a question."""

    seconds: float


@dataclass(frozen=True, slots=True)
class HungUp:
    """The caller is gone."""


@dataclass(frozen=True, slots=True)
class HearingLost:
    """The engine failed while the caller spoke: the utterance is lost, the call goes on."""


# --- what the records answered --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SlotsFound:
    """Free slots for what was looked up, at most three, in the order to offer.

    `exact` is False when nothing fitted the wish and these are the nearest alternatives.
    """

    slots: tuple[Slot, ...]
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Reserved:
    """The slot is held for this call until it commits, hangs up or the time runs out."""

    reservation: str
    slot: Slot


@dataclass(frozen=True, slots=True)
class Refused:
    """The slot is not free any more."""


@dataclass(frozen=True, slots=True)
class Committed:
    """Durably stored (full sync). `code` is the receipt code to be spoken, digits only."""

    id: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Appointments ahead of whoever said who he is; empty when there is none or the proof does not match."""

    appointments: tuple[Appointment, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many appointments lie ahead for that person or under that number."""

    open: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The store could not do it: nothing was changed, nothing may be confirmed."""


Event = (
    Started
    | Heard
    | Pressed
    | Silence
    | HungUp
    | HearingLost
    | SlotsFound
    | Reserved
    | Refused
    | Committed
    | Found
    | Counted
    | Failed
)
