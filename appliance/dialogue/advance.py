"""What comes next for the task at hand: only what is still missing is asked for. One function a task, in a table."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from appliance.booking.types import kind
from appliance.dialogue.actions import Count, Find, Keep, LookUp, Reserve
from appliance.dialogue.asking import ask, limit_of
from appliance.dialogue.kinds import kind_like, kind_of
from appliance.dialogue.people import call_back
from appliance.dialogue.phrases import read_back
from appliance.dialogue.state import CallState, Draft, Node, Task, Turn, drafted, happened, say, tell
from appliance.dialogue.texts import QUESTIONS, TELL
from appliance.language.wording import say_digits
from appliance.model.call import Outcome
from appliance.model.values import Item, Topic, Wish
from appliance.ports import DataRequest, Request

IDENTITY_TRIES = 3
"""Wrong tries to say who one is, in one call."""


def advance(state: CallState, now: dt.datetime) -> Turn:
    """The next question or action of the task at hand; without one, what else there is."""
    if state.draft.task is None:
        return next_concern(state, now)
    return NEXT[state.draft.task](state, now)


def next_concern(state: CallState, now: dt.datetime) -> Turn:
    """A concern that was named earlier, else the question whether there is one."""
    if state.waiting_tasks:
        first, *rest = state.waiting_tasks
        state = tell(replace(state, draft=first, waiting_tasks=tuple(rest)), TELL["next_concern"])
        return advance(state, now)
    return ask(replace(state, draft=Draft()), Node.ANYTHING_ELSE)


# --- who ----------------------------------------------------------------------------------------------------------


def _ask_who(state: CallState, *, birth_date: bool = True) -> Turn | None:
    """The next of name, birth date and number that is missing; None when all are there."""
    caller = state.caller
    if caller.name is None and not _goes_without_name(state):
        return ask(state, Node.SPELL_NAME if state.misheard else Node.NAME)
    if birth_date and caller.birth_date is None:
        return ask(state, Node.BIRTH_DATE)
    if caller.phone is None and state.code is None and not state.phone_refused:
        return _ask_phone(state)
    return None


def _goes_without_name(state: CallState) -> bool:
    """A call-back for somebody whose name the keys cannot say, or that was not understood in any way."""
    asked = state.asked.get(Node.NAME, 0) >= limit_of(Node.NAME) or (
        state.asked.get(Node.SPELL_NAME, 0) >= limit_of(Node.SPELL_NAME)
    )
    return state.draft.task is Task.CALLBACK and (state.name_by_callback or asked)


def proves(state: CallState) -> bool:
    """Whether the task is about an existing record, so that the caller has to prove who he is."""
    return state.draft.task in (Task.MOVE, Task.CANCEL, Task.QUERY)


def _ask_phone(state: CallState) -> Turn:
    """The number the call comes from is proposed, once, and only for calling back: it proves nothing."""
    number = state.caller_number
    if proves(state):
        return ask(state, Node.PHONE, None if state.asked.get(Node.PHONE) else TELL["number_or_code"])
    if number is None or state.asked.get(Node.PHONE):
        return ask(state, Node.PHONE)
    seen = TELL["number_seen"].format(digits=say_digits(number.reveal()[-3:]))
    return ask(tell(state, seen), Node.PHONE, TELL["number_ok"])


def confirm(state: CallState, now: dt.datetime) -> Turn:
    """The read-back of everything that is about to be stored, and the question whether it is right."""
    text, summary = read_back(state, now)
    times = state.asked.get(Node.CONFIRM, 0)
    wordings = QUESTIONS[Node.CONFIRM]
    question = f"{text} {wordings[min(times, len(wordings) - 1)]}"
    return say(state, Node.CONFIRM, question, summary=summary)


# --- tasks --------------------------------------------------------------------------------------------------------


def _book(state: CallState, now: dt.datetime) -> Turn:
    draft = state.draft
    if not state.may_book:
        return advance(call_back(tell(state, TELL["no_clock"]), Topic.APPOINTMENT), now)
    if draft.reason is None:
        return ask(state, Node.REASON)
    key = kind_of(state.practice, draft)
    if key is None or not kind(state.practice, key).online:
        return advance(call_back(tell(state, TELL["not_bookable"]), Topic.APPOINTMENT), now)
    missing = _slot(state, key, draft.practitioner) or _ask_who(replace(state, code=None))
    if missing is None and not draft.counted:
        return replace(state, node=Node.COUNTING), (Count(state.caller),)
    return missing or confirm(state, now)


def _slot(state: CallState, key: str, practitioner: str | None) -> Turn | None:
    """Finds and holds a slot; None when one is held."""
    draft = state.draft
    if draft.slot is None:
        if draft.wish == Wish():
            return ask(state, Node.DATE_TIME)
        look = LookUp(key, draft.wish, practitioner, draft.turned_down)
        return replace(state, node=Node.LOOKING_UP), (look,)
    if draft.reservation is None:
        return replace(state, node=Node.RESERVING), (Reserve(draft.slot),)
    return None


def _known_appointment(state: CallState, now: dt.datetime) -> Turn | None:
    """Who calls and which appointment is meant; None when both are known."""
    draft = state.draft
    if state.identity_tries >= IDENTITY_TRIES:
        return ask(tell(state, TELL["not_found"]), Node.OFFER_CALLBACK)
    if state.number_shown:  # seen on the line, not said: good for calling back, proof of nothing
        state = replace(state, caller=replace(state.caller, phone=None), number_shown=False)
    asked = _ask_who(state if state.asked.get(Node.NAME) or state.caller.name else tell(state, TELL["identity"]))
    if asked is not None:
        return asked
    if state.caller.phone is None and state.code is None:
        return ask(happened(tell(state, TELL["need_number"]), Outcome.INFORMED), Node.OFFER_CALLBACK)
    if draft.appointment is None:
        if draft.appointments:
            return ask(state, Node.WHICH_APPOINTMENT)
        return replace(state, node=Node.FINDING), (Find(replace(state.caller, phone=state.code or state.caller.phone)),)
    return None


def _move(state: CallState, now: dt.datetime) -> Turn:
    if not state.may_book:
        return advance(call_back(tell(state, TELL["no_clock"]), Topic.APPOINTMENT), now)
    missing = _known_appointment(state, now)
    if missing is not None or state.draft.appointment is None:
        return missing or ask(state, Node.WHICH_APPOINTMENT)
    appointment = state.draft.appointment
    key = kind_like(state.practice, appointment)
    if key is None or not kind(state.practice, key).online:
        return advance(call_back(tell(state, TELL["not_bookable"]), Topic.APPOINTMENT), now)
    return _slot(state, key, appointment.practitioner) or confirm(state, now)


def _cancel(state: CallState, now: dt.datetime) -> Turn:
    return _known_appointment(state, now) or confirm(state, now)


def _query(state: CallState, now: dt.datetime) -> Turn:
    from appliance.dialogue.phrases import on

    missing = _known_appointment(state, now)
    appointment = state.draft.appointment
    if missing is not None or appointment is None:
        return missing or ask(state, Node.WHICH_APPOINTMENT)
    told = tell(
        happened(state, Outcome.INFORMED), TELL["your_appointment"].format(when=on(appointment.slot.start, now))
    )
    return next_concern(told, now)


def _request(state: CallState, now: dt.datetime) -> Turn:
    draft = state.draft
    if draft.item is None:
        return ask(state, Node.WHICH_ITEM)
    needs_medicine = draft.item is Item.PRESCRIPTION and state.practice.medicines
    if needs_medicine and draft.medicine is None and not draft.no_medicine:
        return ask(state, Node.WHICH_MEDICINE)
    return _ask_who(replace(state, code=None)) or confirm(state, now)


def _callback(state: CallState, now: dt.datetime) -> Turn:
    if not state.consent:
        return ask(state, Node.KEYED_NUMBER)
    missing = _ask_who(replace(state, code=None), birth_date=False)
    if missing is None and state.caller.phone is None:
        return ask(state, Node.KEYED_NUMBER)
    return missing or confirm(state, now)


def _data(state: CallState, now: dt.datetime) -> Turn:
    return _ask_who(replace(state, code=None)) or confirm(state, now)


NEXT: dict[Task, Callable[[CallState, dt.datetime], Turn]] = {
    Task.BOOK: _book,
    Task.MOVE: _move,
    Task.CANCEL: _cancel,
    Task.QUERY: _query,
    Task.REQUEST: _request,
    Task.CALLBACK: _callback,
    Task.DATA: _data,
}


def keep_request(state: CallState) -> Turn:
    """Stores what the practice is to look at; called once it was confirmed."""
    draft, caller = state.draft, state.caller
    if draft.task is Task.REQUEST and draft.item is not None:
        record: Request | DataRequest = Request(draft.item, draft.medicine, caller)
    else:
        record = DataRequest(draft.right, caller)
    return drafted(replace(state, node=Node.KEEPING)), (Keep(record),)
