"""The caller's answer to each question. One function a question, in a table."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from appliance.dialogue import emergency, opening
from appliance.dialogue.actions import Action, Book, Cancel, Move
from appliance.dialogue.advance import advance, keep_request, next_concern, proves
from appliance.dialogue.asking import ask, goodbye, missed, says_no, says_yes
from appliance.dialogue.filling import FIELD_OF, correct, corrections, fill, forget, moves_slot
from appliance.dialogue.people import call_back, keep_callback, topic_of
from appliance.dialogue.state import CallState, Node, Task, Turn, drafted, happened, tell
from appliance.dialogue.tasks import route
from appliance.dialogue.texts import TELL
from appliance.model.call import By, Outcome
from appliance.model.meaning import Choice, Intent, Meaning, YesNo
from appliance.model.values import Slot, Wish

SURE = 0.45
"""Below this confidence consent, its refusal and a yes that changes the calendar are asked for again."""
NAME_SURE = 0.6
"""Below this a name is spelled at once; above it the read-back shows whether it was heard right."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its meaning, how sure the recogniser was, by voice or key, and when."""

    meaning: Meaning
    confidence: float
    by: By
    now: dt.datetime


def _consent(state: CallState, answer: Answer) -> Turn:
    if answer.confidence < SURE and answer.meaning.yes_no in (YesNo.YES, YesNo.NO):
        return missed(state)
    return opening.answer_consent(state, answer.meaning, answer.by)


def _no_consent(state: CallState, answer: Answer) -> Turn:
    return opening.answer_no_consent(state, answer.meaning)


def _open(state: CallState, answer: Answer) -> Turn:
    return route(state, answer.meaning, answer.now) or _nothing_wanted(state, answer) or missed(state)


def _nothing_wanted(state: CallState, answer: Answer) -> Turn | None:
    return goodbye(state, TELL["goodbye"]) if says_no(answer.meaning) else None


def _anything_else(state: CallState, answer: Answer) -> Turn:
    concern = route(state, answer.meaning, answer.now)
    if concern is not None:
        return concern
    if says_no(answer.meaning):
        booked = Outcome.BOOKED in state.done or Outcome.RESCHEDULED in state.done
        return goodbye(state, TELL["goodbye_booked" if booked else "goodbye"])
    if says_yes(answer.meaning):
        return ask(tell(state, TELL["gladly"]), Node.OPEN)
    return missed(state)


def _field(known: Callable[[CallState], bool]) -> Callable[[CallState, Answer], Turn]:
    """An answer that fills a field: taken over with whatever else was said; missed when the field stays empty."""

    def take(state: CallState, answer: Answer) -> Turn:
        filled = fill(state, answer.meaning)
        if not known(filled):
            return missed(filled)
        return advance(replace(filled, last_field=state.node), answer.now)

    return take


def _reason(state: CallState, answer: Answer) -> Turn:
    filled = fill(state, answer.meaning)
    if filled.draft.reason is not None:
        return advance(replace(filled, last_field=Node.REASON), answer.now)
    return missed(filled)


def _date_time(state: CallState, answer: Answer) -> Turn:
    filled = fill(state, answer.meaning)
    if filled.draft.wish == state.draft.wish and filled.draft.wish == Wish():
        return missed(filled)
    return advance(replace(filled, last_field=Node.DATE_TIME), answer.now)


def _choose_slot(state: CallState, answer: Answer) -> Turn:
    meaning, offered = answer.meaning, state.draft.offered
    if isinstance(meaning.choice, int) and 1 <= meaning.choice <= len(offered):
        return _take(state, offered[meaning.choice - 1], answer.now)
    if meaning.choice is Choice.ANY and offered:
        return _take(state, offered[0], answer.now)
    wished = fill(state, meaning)
    if wished.draft.wish != state.draft.wish:
        return advance(drafted(wished, offered=()), answer.now)
    if meaning.choice is Choice.NONE or says_no(meaning):
        turned_down = (*state.draft.turned_down, *offered)
        return ask(tell(drafted(state, offered=(), turned_down=turned_down), TELL["other_time"]), Node.DATE_TIME)
    return missed(state)


def _take(state: CallState, slot: Slot, now: dt.datetime) -> Turn:
    return advance(replace(drafted(state, slot=slot, reservation=None), last_field=Node.CHOOSE_SLOT), now)


def _who_refused(state: CallState, answer: Answer) -> Turn:
    """Without a name or a birth date nothing can be entered; a call-back still can."""
    return ask(tell(happened(state, Outcome.INFORMED), TELL["understood"]), Node.OFFER_CALLBACK)


def _name(state: CallState, answer: Answer) -> Turn:
    if answer.meaning.name is None and answer.meaning.intent is Intent.REFUSE:
        return _who_refused(state, answer)
    if state.node is Node.NAME and answer.meaning.name is not None and answer.confidence < NAME_SURE:
        return ask(replace(fill(state, answer.meaning), last_field=Node.NAME), Node.SPELL_NAME)
    return _field(lambda filled: filled.caller.name is not None)(state, answer)


def _birth_date(state: CallState, answer: Answer) -> Turn:
    if answer.meaning.birth_date is None and answer.meaning.intent is Intent.REFUSE:
        return _who_refused(state, answer)
    return _field(lambda filled: filled.caller.birth_date is not None)(state, answer)


def _phone(state: CallState, answer: Answer) -> Turn:
    meaning, proposed = answer.meaning, state.caller_number
    if meaning.phone is not None:
        return _field(lambda filled: True)(state, answer)
    if proposed is not None and state.asked.get(Node.PHONE) == 1 and not proves(state):
        if says_yes(meaning):
            known = replace(state.caller, phone=proposed)
            return advance(replace(state, caller=known, number_shown=True, last_field=Node.PHONE), answer.now)
        if meaning.yes_no is YesNo.NO:
            return ask(state, Node.PHONE)
    no_again = meaning.yes_no is YesNo.NO and state.misses >= 1  # the first may be a "neun" or take a digit back
    if meaning.intent is Intent.REFUSE or no_again or state.misses >= 2:
        return advance(replace(fill(state, meaning), phone_refused=True), answer.now)
    return missed(state)


def _confirm(state: CallState, answer: Answer) -> Turn:
    meaning = answer.meaning
    if corrections(state, meaning):
        return advance(correct(_without_wrong(state, meaning), meaning), answer.now)
    if meaning.wrong:
        return advance(_without_wrong(state, meaning), answer.now)
    if says_yes(meaning):
        return commit(state) if answer.confidence >= SURE else missed(state)
    if says_no(meaning):
        return ask(state, Node.WHAT_IS_WRONG)
    return missed(state)


def _without_wrong(state: CallState, meaning: Meaning) -> CallState:
    for field in meaning.wrong:
        if field in FIELD_OF:
            state = forget(state, FIELD_OF[field])
    return state


def commit(state: CallState) -> Turn:
    """What was read back and agreed to is written now; only then it is said to be done."""
    draft = state.draft
    action: Action
    match draft.task:
        case Task.BOOK if draft.reservation and draft.reason:
            action = Book(draft.reservation, draft.reason, state.caller, draft.practitioner)
        case Task.MOVE if draft.reservation and draft.appointment:
            action = Move(draft.appointment.id, draft.reservation)
        case Task.CANCEL if draft.appointment:
            action = Cancel(draft.appointment.id)
        case Task.CALLBACK:
            return keep_callback(state)
        case _:
            return keep_request(state)
    return replace(state, node=Node.CHANGING), (action,)


def _what_is_wrong(state: CallState, answer: Answer) -> Turn:
    meaning = answer.meaning
    if corrections(state, meaning) or meaning.wrong or moves_slot(state, meaning):
        changed = correct(_without_wrong(state, meaning), meaning)
        return advance(
            drafted(changed, appointments=(), appointment=None) if _asks_identity(changed) else changed, answer.now
        )
    if meaning.intent is Intent.CANCEL or says_no(meaning):
        return ask(drafted(tell(state, TELL["understood"]), task=None), Node.OFFER_CALLBACK)
    if says_yes(meaning):  # it was right after all: read back once more
        return ask(state, Node.OFFER_CALLBACK) if _asks_identity(state) else advance(state, answer.now)
    return missed(state)


def _asks_identity(state: CallState) -> bool:
    return proves(state) and state.draft.slot is None


def _which_item(state: CallState, answer: Answer) -> Turn:
    return _field(lambda filled: filled.draft.item is not None)(state, answer)


def _which_medicine(state: CallState, answer: Answer) -> Turn:
    filled = fill(state, answer.meaning)
    if filled.draft.medicine is None and state.misses == 0 and not says_no(answer.meaning):
        return missed(filled)
    return advance(drafted(filled, no_medicine=filled.draft.medicine is None), answer.now)


def _which_appointment(state: CallState, answer: Answer) -> Turn:
    meaning = answer.meaning
    day, time = meaning.old_date or meaning.date, meaning.old_time or meaning.time
    fitting = [
        one
        for one in state.draft.appointments
        if day in (None, one.slot.start.date()) and time in (None, one.slot.start.time())
    ]
    if (day or time) and len(fitting) == 1:
        return advance(drafted(state, appointment=fitting[0]), answer.now)
    if isinstance(meaning.choice, int) and meaning.choice <= len(state.draft.appointments):
        return advance(drafted(state, appointment=state.draft.appointments[meaning.choice - 1]), answer.now)
    return missed(state)


def _offer_callback(state: CallState, answer: Answer) -> Turn:
    if says_yes(answer.meaning) or answer.meaning.intent is Intent.CALLBACK:
        return advance(call_back(state, topic_of(state)), answer.now)
    if says_no(answer.meaning):
        return next_concern(tell(drafted(state, task=None), TELL["understood"]), answer.now)
    return missed(state)


def _keyed_number(state: CallState, answer: Answer) -> Turn:
    meaning = answer.meaning
    if meaning.phone is not None and state.consent:
        return advance(replace(fill(state, meaning), phone_refused=False), answer.now)
    return goodbye(state, TELL["goodbye"]) if says_no(meaning) else missed(state)


def _after_emergency(state: CallState, answer: Answer) -> Turn:
    return emergency.answer_go_on(state, answer.meaning, answer.now)


ANSWERS: dict[Node, Callable[[CallState, Answer], Turn]] = {
    Node.CONSENT: _consent,
    Node.NO_CONSENT: _no_consent,
    Node.OPEN: _open,
    Node.REASON: _reason,
    Node.DATE_TIME: _date_time,
    Node.CHOOSE_SLOT: _choose_slot,
    Node.NAME: _name,
    Node.SPELL_NAME: _name,
    Node.BIRTH_DATE: _birth_date,
    Node.PHONE: _phone,
    Node.CONFIRM: _confirm,
    Node.WHAT_IS_WRONG: _what_is_wrong,
    Node.WHICH_ITEM: _which_item,
    Node.WHICH_MEDICINE: _which_medicine,
    Node.WHICH_APPOINTMENT: _which_appointment,
    Node.OFFER_CALLBACK: _offer_callback,
    Node.KEYED_NUMBER: _keyed_number,
    Node.AFTER_EMERGENCY: _after_emergency,
    Node.ANYTHING_ELSE: _anything_else,
}
