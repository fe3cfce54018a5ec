"""What appointments are made of."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from appliance.model.personal import Personal


class Reason(StrEnum):
    """Why somebody comes: the six kinds of the contract, never a diagnosis."""

    CHECKUP = "checkup"
    VACCINATION = "vaccination"
    BLOOD = "blood"
    FOLLOWUP = "followup"
    ACUTE = "acute"
    OTHER = "other"


class Daypart(StrEnum):
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Item(StrEnum):
    """What can be asked for beside an appointment."""

    PRESCRIPTION = "rezept"
    REFERRAL = "ueberweisung"
    SICK_NOTE = "krankschreibung"


class Topic(StrEnum):
    """What a call-back is about."""

    APPOINTMENT = "appointment"
    PRESCRIPTION = "prescription"
    RESULTS = "results"
    DATA = "data"
    LANGUAGE = "language"
    PERSON = "person"
    OTHER = "other"


class DataRight(StrEnum):
    """Rights of the person concerned, Art. 15 to 17 and 7(3) DSGVO."""

    ACCESS = "access"
    ERASE = "erase"
    RECTIFY = "rectify"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as said or spelled: "Müller" is not "Mueller"."""

    last: str
    first: str | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, as far as it is known yet. `phone` is in national form, digits only, leading 0."""

    name: Personal[Name] | None = None
    birth_date: Personal[dt.date] | None = None
    phone: Personal[str] | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from `start` to `end`, both inclusive; None is an open end."""

    start: dt.date | None
    end: dt.date | None


@dataclass(frozen=True, slots=True)
class Constraint:
    """Limits on a wished appointment. Weekdays count from Monday = 0."""

    not_before: dt.time | None = None
    not_after: dt.time | None = None
    weekdays: frozenset[int] = frozenset()
    exclude_weekdays: frozenset[int] = frozenset()
    any_time: bool = False
    asap: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What the caller said about when: every field that is set narrows the search."""

    date: dt.date | None = None
    time: dt.time | None = None
    date_range: DateRange | None = None
    daypart: Daypart | None = None
    constraint: Constraint | None = None


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A stretch of the calendar: start (aware, practice time), length in minutes, and what it occupies."""

    start: dt.datetime
    minutes: int
    resource: str = "practice"

    @property
    def end(self) -> dt.datetime:
        return self.start + dt.timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Appointment:
    """A booked appointment as the store holds it."""

    id: str
    slot: Slot
    reason: Reason
    caller: Caller
    practitioner: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What is read back before anything changes."""

    start: dt.datetime | None = None
    old_start: dt.datetime | None = None
    minutes: int | None = None
    reason: Reason | None = None
    practitioner: str | None = None
    caller: Caller = Caller()
