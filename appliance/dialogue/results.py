"""What the records answered, for each state that waits for them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from appliance.dialogue import opening
from appliance.dialogue.advance import IDENTITY_TRIES, advance, next_concern
from appliance.dialogue.asking import ask, goodbye
from appliance.dialogue.filling import give_up_slot
from appliance.dialogue.people import call_back, connect, keep_callback
from appliance.dialogue.phrases import deadline, listed, name_of, on, who
from appliance.dialogue.state import CallState, Node, Task, Turn, drafted, happened, say, tell
from appliance.dialogue.tasks import route
from appliance.dialogue.texts import QUESTIONS, TELL
from appliance.language.wording import say_digits
from appliance.model.call import Committed, Counted, Event, Found, Outcome, Refused, Reserved, SlotsFound
from appliance.model.values import Appointment, Topic, Wish

MOST_OPEN = 2
"""Appointments ahead for one person or number; more are the practice's to give."""


def _looked_up(state: CallState, event: Event, now: dt.datetime) -> Turn:
    assert isinstance(event, SlotsFound)
    wish, slots = state.draft.wish, event.slots
    if not slots and state.draft.practitioner is not None and state.draft.task is Task.BOOK:
        nobody = TELL["not_with"].format(practitioner=name_of(state.practice, state.draft.practitioner))
        return advance(drafted(tell(state, nobody), practitioner=None), now)
    if not slots:
        nothing = tell(drafted(state, wish=Wish(), turned_down=()), TELL["none_free"])
        return ask(nothing, Node.OFFER_CALLBACK if wish == state.draft.wish and _any_time(wish) else Node.DATE_TIME)
    precise = wish.date is not None and wish.time is not None
    if event.exact and precise and len(slots) == 1:
        when = on(slots[0].start, now)
        held = drafted(tell(state, TELL["free"].format(when=when)), slot=slots[0], reservation=None)
        return advance(held, now)
    if not event.exact:
        state = tell(state, TELL["not_exact"])
    offer = TELL["offer_one"].format(first=on(slots[0].start, now))
    if len(slots) > 1:
        offer = TELL["offer_many"].format(list=listed(slots, now))
    times = state.asked.get(Node.CHOOSE_SLOT, 0)
    question = QUESTIONS[Node.CHOOSE_SLOT][min(times, len(QUESTIONS[Node.CHOOSE_SLOT]) - 1)]
    if len(slots) == 1:
        question = "Passt Ihnen das?"
    return say(drafted(state, offered=slots), Node.CHOOSE_SLOT, f"{offer} {question}", offered=slots)


def _any_time(wish: Wish) -> bool:
    return wish.constraint is not None and (wish.constraint.asap or wish.constraint.any_time) and wish.date is None


def _reserved(state: CallState, event: Event, now: dt.datetime) -> Turn:
    if isinstance(event, Reserved):
        return advance(drafted(state, slot=event.slot, reservation=event.reservation), now)
    return advance(give_up_slot(tell(replace(state, told=()), TELL["just_taken"])), now)


def _found(state: CallState, event: Event, now: dt.datetime) -> Turn:
    assert isinstance(event, Found)
    draft = state.draft
    if not event.appointments:
        return _nothing_found(state)
    fitting = [one for one in event.appointments if _is_meant(one, draft.old_date, draft.old_time)]
    if len(fitting) == 1:
        return advance(drafted(state, appointments=event.appointments, appointment=fitting[0]), now)
    if draft.task is Task.QUERY:
        return advance(drafted(state, appointments=event.appointments, appointment=event.appointments[0]), now)
    slots = [one.slot for one in (fitting or event.appointments)]
    state = drafted(state, appointments=tuple(fitting or event.appointments))
    return advance(tell(state, TELL["which"].format(list=listed(slots[:3], now))), now)


def _is_meant(appointment: Appointment, day: dt.date | None, time: dt.time | None) -> bool:
    start = appointment.slot.start
    return day in (None, start.date()) and time in (None, start.time())


def _nothing_found(state: CallState) -> Turn:
    """The same words whether there is no such person, no appointment, or one detail is wrong."""
    tries = state.identity_tries + 1
    state = happened(replace(state, identity_tries=tries), Outcome.INFORMED)
    if tries >= IDENTITY_TRIES:
        return ask(tell(state, TELL["not_found"]), Node.OFFER_CALLBACK)
    said = TELL["said"].format(who=who(state.caller, state.code))
    return ask(tell(state, said, TELL["not_found"]), Node.WHAT_IS_WRONG)


def _counted(state: CallState, event: Event, now: dt.datetime) -> Turn:
    """Enough is enough, in words that tell nobody what is stored under a name."""
    assert isinstance(event, Counted)
    if event.open >= MOST_OPEN:
        return advance(call_back(tell(state, TELL["not_bookable"]), Topic.APPOINTMENT), now)
    return advance(drafted(state, counted=True), now)


def _changed(state: CallState, event: Event, now: dt.datetime) -> Turn:
    draft = state.draft
    if isinstance(event, Refused) or not isinstance(event, Committed):
        return advance(give_up_slot(tell(state, TELL["just_taken"])), now)
    new = on(draft.slot.start, now) if draft.slot else ""
    old = on(draft.appointment.slot.start, now) if draft.appointment else ""
    match draft.task:
        case Task.BOOK:
            text, outcome = TELL["booked"].format(when=new, code=say_digits(event.code)), Outcome.BOOKED
        case Task.MOVE:
            text, outcome = TELL["moved"].format(when=new), Outcome.RESCHEDULED
        case _:
            text, outcome = TELL["cancelled"].format(when=old), Outcome.CANCELLED
    return next_concern(tell(happened(state, outcome), text), now)


def _consent_kept(state: CallState, event: Event, now: dt.datetime) -> Turn:
    """Consent stands: now what was said with it, or the open question. A keyed number: now the call-back."""
    if state.draft.task is Task.CALLBACK and state.caller.phone is not None and not state.remembered:
        return keep_callback(state)
    done = state.done - {Outcome.REFUSED}
    remembered = state.remembered
    state = tell(replace(state, consent=True, remembered=None, done=done), TELL["consent_thanks"])
    turn = route(state, remembered, now) if remembered is not None else None
    return turn or ask(state, Node.OPEN)


def _kept(state: CallState, event: Event, now: dt.datetime) -> Turn:
    match state.draft.task:
        case Task.REQUEST:
            text, outcome = TELL["request_kept"], Outcome.REQUEST
        case Task.DATA:
            text, outcome = TELL["data_kept"].format(when=deadline(now.date())), Outcome.DATA_REQUEST
        case _:
            text, outcome = TELL["callback_kept"], Outcome.CALLBACK
    state = tell(happened(state, outcome), text)
    if not state.consent:
        return goodbye(state, TELL["goodbye"])
    return next_concern(state, now)


def _withdrawn(state: CallState, event: Event, now: dt.datetime) -> Turn:
    return opening.withdrawn(state)


RESULTS: dict[Node, Callable[[CallState, Event, dt.datetime], Turn]] = {
    Node.LOOKING_UP: _looked_up,
    Node.RESERVING: _reserved,
    Node.FINDING: _found,
    Node.COUNTING: _counted,
    Node.CHANGING: _changed,
    Node.KEEPING_CONSENT: _consent_kept,
    Node.KEEPING: _kept,
    Node.WITHDRAWING: _withdrawn,
}


def failed(state: CallState, now: dt.datetime) -> Turn:
    """The store could not: nothing is confirmed. A person if one is there, else honest words and the end."""
    state = replace(state, told=())
    return connect(state, now) or goodbye(happened(state, Outcome.INFORMED), TELL["store_failed"])
