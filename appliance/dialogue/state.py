"""What a conversation knows at any moment, and the few ways to change it."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto

from appliance.config.practice import Practice
from appliance.dialogue.actions import Action, Say
from appliance.model.call import Asks, Outcome
from appliance.model.meaning import Meaning
from appliance.model.personal import Personal
from appliance.model.values import Appointment, Caller, DataRight, Item, Name, Reason, Slot, Summary, Topic, Wish


class Node(Enum):
    """Where the conversation stands: a question that is open, or data that is awaited."""

    CONSENT = auto()
    NO_CONSENT = auto()
    OPEN = auto()
    REASON = auto()
    DATE_TIME = auto()
    CHOOSE_SLOT = auto()
    NAME = auto()
    SPELL_NAME = auto()
    BIRTH_DATE = auto()
    PHONE = auto()
    CONFIRM = auto()
    WHAT_IS_WRONG = auto()
    WHICH_ITEM = auto()
    WHICH_MEDICINE = auto()
    WHICH_APPOINTMENT = auto()
    OFFER_CALLBACK = auto()
    KEYED_NUMBER = auto()
    AFTER_EMERGENCY = auto()
    ANYTHING_ELSE = auto()
    LOOKING_UP = auto()
    RESERVING = auto()
    FINDING = auto()
    COUNTING = auto()
    """How many appointments the caller has ahead."""
    CHANGING = auto()
    """Booking, moving or cancelling: what was agreed to is being written."""
    KEEPING_CONSENT = auto()
    KEEPING = auto()
    """A call-back, a request or a data request is being written."""
    WITHDRAWING = auto()
    ENDED = auto()


ASKS: dict[Node, Asks] = {
    Node.CONSENT: Asks.CONSENT,
    Node.NO_CONSENT: Asks.OTHER,
    Node.OPEN: Asks.OPEN,
    Node.REASON: Asks.REASON,
    Node.DATE_TIME: Asks.DATE_TIME,
    Node.CHOOSE_SLOT: Asks.CHOOSE_SLOT,
    Node.NAME: Asks.NAME,
    Node.SPELL_NAME: Asks.SPELL_NAME,
    Node.BIRTH_DATE: Asks.BIRTH_DATE,
    Node.PHONE: Asks.PHONE,
    Node.CONFIRM: Asks.CONFIRM,
    Node.WHAT_IS_WRONG: Asks.OTHER,
    Node.WHICH_ITEM: Asks.OTHER,
    Node.WHICH_MEDICINE: Asks.OTHER,
    Node.WHICH_APPOINTMENT: Asks.OTHER,
    Node.OFFER_CALLBACK: Asks.OTHER,
    Node.KEYED_NUMBER: Asks.PHONE,
    Node.AFTER_EMERGENCY: Asks.OTHER,
    Node.ANYTHING_ELSE: Asks.ANYTHING_ELSE,
}
"""Which question of the contract each node asks."""


class Task(StrEnum):
    """What a caller wants done."""

    BOOK = "book"
    MOVE = "move"
    CANCEL = "cancel"
    QUERY = "query"
    REQUEST = "request"
    CALLBACK = "callback"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of the task at hand. Nothing of it is stored before the caller has agreed."""

    task: Task | None = None
    reason: Reason | None = None
    kind: str | None = None
    """A kind of appointment of the practice's own, where the caller named it."""
    wish: Wish = Wish()
    practitioner: str | None = None
    item: Item | None = None
    medicine: str | None = None
    no_medicine: bool = False
    topic: Topic = Topic.OTHER
    right: DataRight = DataRight.ACCESS
    old_date: dt.date | None = None
    old_time: dt.time | None = None
    appointments: tuple[Appointment, ...] = ()
    """Found for the caller after he has said who he is."""
    appointment: Appointment | None = None
    offered: tuple[Slot, ...] = ()
    turned_down: tuple[Slot, ...] = ()
    slot: Slot | None = None
    reservation: str | None = None
    counted: bool = False
    """The caller has room for one more appointment."""


@dataclass(frozen=True, slots=True)
class CallState:
    """One conversation. Frozen: a step returns a new one."""

    practice: Practice
    transfer: str = "none"
    may_book: bool = True
    """False while the clock is doubtful: then call-backs only."""
    node: Node = Node.ENDED
    back: Node = Node.OPEN
    """Where an interruption (emergency, offer of a call-back) returns to."""
    caller_number: Personal[str] | None = None
    consent: bool | None = None
    caller: Caller = Caller()
    draft: Draft = Draft()
    waiting_tasks: tuple[Draft, ...] = ()
    """Further concerns, named already."""
    done: frozenset[Outcome] = frozenset()
    misses: int = 0
    """Answers in a row that did not answer."""
    silences: int = 0
    insults: int = 0
    asked: dict[Node, int] = field(default_factory=dict)
    """How often each question has been put: picks the wording, so that nothing is said twice alike."""
    told: tuple[str, ...] = ()
    """Sentences that go before the next question."""
    last: Say | None = None
    remembered: Meaning | None = None
    """Said together with the consent, or (the concern alone) before it: taken up once consent is stored."""
    phone_refused: bool = False
    number_shown: bool = False
    """The caller's number is the one the line showed: good for calling back, proof of nothing."""
    code: Personal[str] | None = None
    """A receipt code said in place of the number: proves who is calling, is never stored as a number."""
    names_wrong: int = 0
    """How often a name that was read back was called wrong."""
    name_by_callback: bool = False
    """The caller uses the keys, which cannot say a name."""
    identity_tries: int = 0
    """Over the whole call: a new concern gives no new tries."""
    keyed: int = 0
    """Answers in a row that were given by key."""
    turns: int = 0
    """Answers of the caller so far, silences included."""
    foreign: int = 0
    """Answers that held no German at all."""
    misheard: Personal[Name] | None = None
    """A name the caller called wrong: its first name stays when the last name is spelled."""
    last_field: Node | None = None
    """The field that was filled last: the star key asks for it again."""


Turn = tuple[CallState, tuple[Action, ...]]


def open_call(practice: Practice, *, transfer: str = "none", may_book: bool = True) -> CallState:
    """A conversation that has not begun. `transfer` as in ports.LineCall."""
    return CallState(practice=practice, transfer=transfer, may_book=may_book)


def tell(state: CallState, *sentences: str) -> CallState:
    """Puts sentences before whatever is said next."""
    return replace(state, told=(*state.told, *sentences))


def drafted(state: CallState, **changes: object) -> CallState:
    """The state with some of its draft changed."""
    return replace(state, draft=replace(state.draft, **changes))  # type: ignore[arg-type]


def say(
    state: CallState,
    node: Node,
    question: str,
    *,
    offered: tuple[Slot, ...] = (),
    summary: Summary | None = None,
    heard_out: bool = False,
) -> Turn:
    """Speaks what is pending and the question; the caller's turn follows."""
    text = " ".join([*state.told, question])
    action = Say(Personal(text), ASKS[node], offered, summary, heard_out)
    asked = {**state.asked, node: state.asked.get(node, 0) + 1}
    misses = state.misses if node is state.node else 0
    return replace(state, node=node, told=(), asked=asked, misses=misses, last=action), (action,)


def happened(state: CallState, outcome: Outcome) -> CallState:
    """Notes something that counts for how the call is said to have ended."""
    return replace(state, done=state.done | {outcome})


def outcome_of(state: CallState) -> Outcome:
    """The weightiest of what happened; nothing at all is an abandoned call."""
    return next((outcome for outcome in Outcome if outcome in state.done), Outcome.ABANDONED)
