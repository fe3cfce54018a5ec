"""The practice profile: what the practice may change (contract command-line)."""

import msgspec

Hours = list[tuple[str, str]]
"""Opening times of one day: pairs of "HH:MM", from and to."""


class OpeningHours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Opening times by weekday; a day without an entry is closed."""

    mon: Hours = []
    tue: Hours = []
    wed: Hours = []
    thu: Hours = []
    fri: Hours = []
    sat: Hours = []
    sun: Hours = []


class AppointmentType(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of appointment. `maps_to` names one of the six kinds of the contract for any further kind."""

    minutes: int
    label: str | None = None
    resource: str = "practice"
    online: bool = True
    """False: the box does not book it, it takes a call-back."""
    maps_to: str | None = None
    words: list[str] = []
    """What callers of this practice call it, in lower case."""


class Practitioner(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    name: str
    opening_hours: OpeningHours | None = None
    types: list[str] | None = None
    """Kinds of appointments this person takes; None: all."""


class Substitute(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"start": "from", "end": "to"}
):
    """Who stands in while the practice is closed (Vertretung). Dates are "YYYY-MM-DD", both inclusive."""

    name: str
    phone: str
    start: str | None = None
    end: str | None = None


class Closure(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"start": "from", "end": "to"}
):
    """Closed days, "YYYY-MM-DD", both inclusive."""

    start: str
    end: str
    substitute: Substitute | None = None


class Handoff(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a person is reached, and when; without hours: in the opening hours."""

    extension: str
    hours: OpeningHours | None = None


class Retention(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Days each class of record is kept after it is past or done."""

    appointments: int = 30
    callbacks: int = 7
    requests: int = 7
    calls: int = 30
    consents: int = 1095


class Practice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The practice profile."""

    name: str
    phone: str
    address: str
    federal_state: str | None = None
    slot_grid_minutes: int = 15
    booking_window_days: int = 180
    min_notice_minutes: int = 60
    closed_dates: list[str | Closure] = []
    opening_hours: OpeningHours
    appointment_types: dict[str, int | AppointmentType]
    practitioners: list[Practitioner] = []
    handoff: Handoff | None = None
    medicines: list[str] = []
    words: dict[str, str] = {}
    """What callers here say, or the recogniser makes of it, to what is meant: one lower-case word to up to three."""
    substitute: Substitute | None = None
    retention: Retention = Retention()
    consent: str = "voice_and_keys"
    """`voice_and_keys` or `keys_only`."""
