"""What one utterance means (contract understanding)."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from appliance.model.call import Asks
from appliance.model.personal import Personal
from appliance.model.values import Constraint, DateRange, Daypart, Item, Name, Reason


class Intent(StrEnum):
    BOOK = "book"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    QUERY_APPOINTMENT = "query_appointment"
    PRESCRIPTION = "prescription"
    TEST_RESULTS = "test_results"
    OPENING_HOURS = "opening_hours"
    ADDRESS = "address"
    FAQ_OTHER = "faq_other"
    CALLBACK = "callback"
    HUMAN = "human"
    AI_QUESTION = "ai_question"
    WRONG_NUMBER = "wrong_number"
    DATA_ACCESS = "data_access"
    DATA_DELETE = "data_delete"
    CONSENT_WITHDRAW = "consent_withdraw"
    PRIVACY_QUESTION = "privacy_question"
    EMERGENCY = "emergency"
    ABUSE = "abuse"
    NOISE = "noise"
    GREETING = "greeting"
    REPEAT = "repeat"
    WAIT = "wait"
    GOODBYE = "goodbye"
    REFUSE = "refuse"
    NONE = "none"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class Choice(StrEnum):
    """Answers to offered slots that name none of them."""

    NONE = "none"
    ANY = "any"
    UNCLEAR = "unclear"


class Urgent(StrEnum):
    """Which fixed sentence an emergency utterance starts. No ranking, no symptom is kept."""

    MEDICAL = "medical"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Only what the utterance says; what is not understood is None. A guess is worse than asking back."""

    intent: Intent = Intent.NONE
    more: tuple[Intent, ...] = ()
    """Further concerns of the same utterance, in the order said."""
    item: Item | None = None
    medicine: str | None = None
    """From the practice's own list, spelled as there."""
    date: dt.date | None = None
    time: dt.time | None = None
    old_date: dt.date | None = None
    old_time: dt.time | None = None
    date_range: DateRange | None = None
    daypart: Daypart | None = None
    constraint: Constraint | None = None
    choice: int | Choice | None = None
    """1, 2, 3: place in what was offered."""
    reason: Reason | None = None
    reason_refused: bool = False
    kind: str | None = None
    """A kind of appointment of the practice's own (a key of the profile), named in its own words."""
    name: Personal[Name] | None = None
    birth_date: Personal[dt.date] | None = None
    phone: Personal[str] | None = None
    practitioner: str | None = None
    yes_no: YesNo | None = None
    urgent: Urgent | None = None
    wrong: frozenset[Asks] = frozenset()
    """Which fields of a read-back the caller calls wrong without a new value ("nur die Nummer ist falsch")."""
    slower: bool = False
    """Asks the box to speak more slowly."""
