"""A person, a call-back in place of one, and call-backs asked for by key."""

import datetime as dt
from dataclasses import replace

from appliance.booking.hours import handoff_staffed
from appliance.dialogue.actions import End, HandOff, Keep, Say
from appliance.dialogue.foreign import ENOUGH
from appliance.dialogue.state import CallState, Draft, Node, Task, Turn, happened, outcome_of, tell
from appliance.dialogue.texts import CONSENT_VERSION, TELL
from appliance.language.wording import say_digits
from appliance.model.call import By, Outcome
from appliance.model.personal import Personal
from appliance.model.values import Caller, Topic
from appliance.ports import Callback, Consent


def connect(state: CallState, now: dt.datetime) -> Turn | None:
    """Connects where the line can and somebody is there; None where it cannot be done now."""
    if state.transfer == "none" or not handoff_staffed(state.practice, now):
        return None
    state = happened(replace(state, node=Node.ENDED), Outcome.HANDOFF)
    extension = state.practice.handoff.extension if state.practice.handoff else None
    return state, (Say(Personal(TELL["person"]), heard_out=True), HandOff(extension), End(outcome_of(state)))


def call_back(state: CallState, topic: Topic) -> CallState:
    """The task of a call-back, in place of whatever was at hand."""
    return replace(state, draft=Draft(task=Task.CALLBACK, topic=topic), phone_refused=False)


def name_by_callback(state: CallState) -> CallState:
    """Keys cannot say a name: the practice calls back for it."""
    topic = topic_of(state)
    return replace(tell(call_back(state, topic), TELL["name_by_callback"]), name_by_callback=True)


def topic_of(state: CallState) -> Topic:
    """What a call-back is about that ends a task which could not be done."""
    draft = state.draft
    if state.foreign >= ENOUGH:
        return Topic.LANGUAGE
    match draft.task:
        case Task.BOOK | Task.MOVE | Task.CANCEL | Task.QUERY:
            return Topic.APPOINTMENT
        case Task.REQUEST:
            return Topic.PRESCRIPTION
        case Task.DATA:
            return Topic.DATA
        case Task.CALLBACK:
            return draft.topic
        case _:
            return Topic.OTHER


def number_keyed(state: CallState, number: Personal[str]) -> Turn:
    """A number keyed in for a call-back is consent to that call-back (contract rehearsal)."""
    caller = Caller(phone=number) if not state.consent else replace(state.caller, phone=number)
    noted = TELL["number_noted"].format(digits=say_digits(number.reveal()))
    state = tell(replace(state, caller=caller, node=Node.KEEPING_CONSENT, remembered=None), noted)
    if state.draft.task is not Task.CALLBACK:
        state = replace(state, draft=Draft(task=Task.CALLBACK, topic=topic_of(state)))
    return state, (Keep(Consent("callback", True, By.KEYS, CONSENT_VERSION)),)


def keep_callback(state: CallState) -> Turn:
    return replace(state, node=Node.KEEPING), (Keep(Callback(state.draft.topic, state.caller)),)
