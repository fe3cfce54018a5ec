"""What the layers above need from the adapters below them."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from appliance.model.call import Asks, By, Outcome
from appliance.model.personal import Personal
from appliance.model.values import Appointment, Caller, DataRight, Item, Reason, Slot, Topic

# --- time -------------------------------------------------------------------------------------------------------------


class Clock(Protocol):
    """The box's wall clock. Time inside audio is never read here: it is counted in samples."""

    def now(self) -> datetime:
        """Aware, in the practice's time zone."""

    def trusted(self) -> bool:
        """False while the clock is doubtful: then nothing is booked."""


# --- engines ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a recogniser made of the sound so far. Confidence 0..1; empty text: no words in it."""

    text: Personal[str]
    confidence: float


class Recognizer(Protocol):
    """One recogniser inside the engine worker: one utterance at a time."""

    name: str

    def begin(self, asks: Asks) -> None:
        """A new utterance, answering that question. What was fed before is forgotten."""

    def feed(self, pcm: bytes) -> None:
        """16 kHz, signed 16-bit little-endian, mono."""

    def peek(self) -> Hearing:
        """What has been said so far; more may be fed afterwards."""

    def finish(self) -> Hearing:
        """The whole utterance. Ends it."""


class Voice(Protocol):
    """One voice inside the engine worker."""

    name: str
    rate: int
    """Samples a second of what `speak` returns."""

    def speak(self, text: str) -> bytes:
        """Signed 16-bit little-endian mono at `rate`. `text` is one sentence without digits."""


class Speech(Protocol):
    """The engines as a call sees them. Every await may raise SpeechLost."""

    def begin(self, asks: Asks) -> None: ...

    def feed(self, pcm: bytes) -> None:
        """8 kHz signed 16-bit little-endian mono, any length; never blocks."""

    async def peek(self) -> Hearing: ...

    async def finish(self) -> Hearing: ...

    async def render(self, text: str) -> bytes:
        """Speech for one text of one or more sentences: 8 kHz signed 16-bit little-endian mono. Fixed texts come at
        once from the prompt cache."""


# --- the line ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sound:
    """Sound from the caller: `index` is the place of its first sample since the answer, at 8 kHz."""

    index: int
    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the caller: 0-9, * or #."""

    digit: Personal[str]


@dataclass(frozen=True, slots=True)
class Gone:
    """The caller's side ended the call, or it broke."""

    broken: bool = False


class LineCall(Protocol):
    """One call on a line, answered."""

    id: str
    """The AudioSocket UUID where the line has one, else a random id; never related to a person."""
    caller_number: Personal[str] | None
    full_duplex: bool
    transfer: str
    """`none`, `flash`, `refer` or `by_pbx`."""

    def events(self) -> AsyncIterator[Sound | Key | Gone]:
        """What comes from the caller, to the end of the call: `Gone` is the last."""

    async def play(self, pcm: bytes) -> None:
        """Queues 8 kHz signed 16-bit mono to be sent in real time; returns at once."""

    def queued_samples(self) -> int:
        """Samples that are queued and not yet sent."""

    def played_samples(self) -> int:
        """Samples of queued sound sent since the answer."""

    def stop_playing(self) -> None:
        """Drops what is queued and not yet sent (barge-in)."""

    async def hang_up(self) -> None: ...


class Line(Protocol):
    """Where calls come from."""

    def calls(self) -> AsyncIterator[LineCall]:
        """Calls as they are answered, until the line is closed."""

    async def close(self) -> None: ...


# --- records ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    purpose: str
    given: bool
    by: By
    text_version: str


@dataclass(frozen=True, slots=True)
class Callback:
    topic: Topic
    caller: Caller


@dataclass(frozen=True, slots=True)
class Request:
    kind: Item
    item: str | None
    """From the practice's own list."""
    caller: Caller


@dataclass(frozen=True, slots=True)
class DataRequest:
    kind: DataRight
    caller: Caller


@dataclass(frozen=True, slots=True)
class Held:
    """What the store holds because of one call. `personal_bytes`: UTF-8 bytes of its personal fields."""

    bookings: tuple[Appointment, ...] = ()
    rescheduled: tuple[tuple[str, datetime], ...] = ()
    cancelled: tuple[str, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    requests: tuple[Request, ...] = ()
    data_requests: tuple[DataRequest, ...] = ()
    consents: tuple[Consent, ...] = ()
    personal_bytes: int = 0


class Records(Protocol):
    """The store as a call uses it. `call` is the call's id. Every method may raise StoreError.

    What returns is durable: it survives a power cut. Every write is idempotent by call and content, so that a step
    repeated after a crash does nothing twice.
    """

    def busy(self, start: datetime, end: datetime) -> Sequence[Slot]:
        """Everything booked or reserved (and not expired) that touches [start, end)."""

    def reserve(self, call: str, slot: Slot, until: datetime) -> str:
        """Holds the slot for the call; whatever that call held before is released. Returns the reservation's id.

        Raises SlotTaken when any of it is not free.
        """

    def release(self, call: str) -> None:
        """Frees what the call has reserved and not committed."""

    def book(
        self, call: str, reservation: str, reason: Reason, caller: Caller, practitioner: str | None
    ) -> tuple[str, str]:
        """Turns the reservation into an appointment: (appointment id, receipt code of digits).

        Raises SlotTaken when the reservation has expired and the slot went to somebody else.
        """

    def find(self, caller: Caller, now: datetime) -> Sequence[Appointment]:
        """Appointments from `now` on, of exactly that name and birth date with that number (or receipt code in place
        of the number). The same work whether or not there is one."""

    def move(self, call: str, appointment: str, reservation: str) -> None:
        """Moves an appointment into the reserved slot, in one transaction: the old slot is free only with it."""

    def cancel(self, call: str, appointment: str) -> None: ...

    def open_bookings(self, caller: Caller, now: datetime) -> int:
        """How many appointments lie ahead for that person, or under that number, whichever is more."""

    def add_consent(self, call: str, consent: Consent) -> None: ...

    def add_callback(self, call: str, callback: Callback) -> None: ...

    def add_request(self, call: str, request: Request) -> None: ...

    def add_data_request(self, call: str, request: DataRequest) -> None: ...

    def withdraw(self, call: str) -> None:
        """Erases everything that exists because of that call, its consents included."""

    def held(self, call: str) -> Held: ...

    def end_call(self, call: str, outcome: Outcome) -> None:
        """Releases reservations and counts the outcome (an emergency is counted as a hand-off or an information)."""

    def counters(self, today: date) -> tuple[dict[str, int], dict[str, int]]:
        """Counts of today and in total: calls, booked, rescheduled, cancelled, callbacks, requests, handoffs, informed,
        refused, abandoned, errors."""


# --- status -----------------------------------------------------------------------------------------------------------


class StatusSink(Protocol):
    """Where a call tells what happens (MQTT). Never blocks, never raises; no personal data."""

    def call(
        self, call: str, phase: str, turn: int, *, asks: Asks | None = None, outcome: Outcome | None = None
    ) -> None:
        """One `call` message; an emergency is told as `handoff` or `informed` by whoever calls this."""

    def turn_took(self, seconds: float) -> None:
        """Caller's last sample to first sample of the answer, for the latency percentiles in `health`."""
