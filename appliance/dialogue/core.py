"""One step of the conversation: an event in, what to do out. No clock, no sound, no store."""

import datetime as dt
from dataclasses import replace

from appliance.dialogue import emergency, information, opening
from appliance.dialogue.actions import End, Release
from appliance.dialogue.advance import advance
from appliance.dialogue.answers import ANSWERS, Answer
from appliance.dialogue.asking import ask, ask_again, goodbye, missed, repeat, silence
from appliance.dialogue.filling import fields_named, forget, has_values
from appliance.dialogue.foreign import ENOUGH, is_foreign
from appliance.dialogue.keys import code_in, meaning_of
from appliance.dialogue.kinds import kind_said
from appliance.dialogue.people import call_back, connect, name_by_callback, number_keyed
from appliance.dialogue.results import RESULTS, failed
from appliance.dialogue.state import ASKS, CallState, Node, Turn, outcome_of, tell
from appliance.dialogue.tasks import PROVEN, switch
from appliance.dialogue.texts import QUESTIONS, TELL
from appliance.language.normalise import normalise
from appliance.language.phones import read_code
from appliance.language.understand import understand
from appliance.model.call import Asks, By, Event, Failed, Heard, HearingLost, HungUp, Pressed, Silence, Started
from appliance.model.meaning import Intent, Meaning, YesNo
from appliance.model.values import Topic

INFORMATION = frozenset(
    {
        Intent.OPENING_HOURS,
        Intent.ADDRESS,
        Intent.FAQ_OTHER,
        Intent.AI_QUESTION,
        Intent.PRIVACY_QUESTION,
        Intent.WRONG_NUMBER,
    }
)
MOST_TURNS = 60
"""Answers of the caller in one call: a booking takes about nine, so that is no conversation any more."""


def step(state: CallState, event: Event, now: dt.datetime) -> Turn:
    """The next state and what to do. `now` is aware, practice time.

    The last action is a Say with `asks` (the caller's turn), a data action (answered by one event), or End.
    """
    after, actions = _step(state, event, now)
    if state.draft.reservation is not None and after.draft.reservation is None:
        actions = (Release(), *actions)  # what is not wanted any more is free for others at once
    return after, actions


def _step(state: CallState, event: Event, now: dt.datetime) -> Turn:
    if state.node is Node.ENDED and isinstance(event, Heard | Pressed):
        state = replace(state, node=Node.ANYTHING_ELSE)  # said during the farewell: the call is taken up again
    match event:
        case Started(caller_number=number):
            return opening.greet(replace(state, caller_number=number))
        case HungUp():
            return replace(state, node=Node.ENDED), (Release(), End(outcome_of(state)))
        case Failed():
            return failed(state, now)
        case _ if state.node in RESULTS:
            return RESULTS[state.node](state, event, now)
        case HearingLost():
            return ask_again(tell(state, TELL["hearing_lost"]))
        case Silence():
            return _too_long(state) or silence(replace(state, turns=state.turns + 1))
        case Heard():
            return _heard(replace(state, turns=state.turns + 1, keyed=0), event, now)
        case Pressed(keys=keys):
            return _pressed(replace(state, turns=state.turns + 1, keyed=state.keyed + 1), keys.reveal(), now)
        case _:
            return ask_again(state)


def _too_long(state: CallState) -> Turn | None:
    return goodbye(state, TELL["too_long"]) if state.turns > MOST_TURNS else None


def _heard(state: CallState, event: Heard, now: dt.datetime) -> Turn:
    practice, last, text = state.practice, state.last, event.text.reveal()
    if practice.consent == "keys_only" and state.consent is None:
        return missed(state)  # such a practice has nothing recognised before the key
    meaning = understand(
        text,
        Asks.CONFIRM if state.node is Node.WHAT_IS_WRONG else ASKS[state.node],
        now,
        practice,
        tuple(slot.start for slot in last.offered) if last else (),
        last.summary if last else None,
    )
    if state.node is Node.WHAT_IS_WRONG or (state.node is Node.CONFIRM and meaning.yes_no is YesNo.NO):
        meaning = meaning if meaning.wrong or has_values(meaning) else replace(meaning, wrong=fields_named(text))
    state = replace(state, silences=0)
    if meaning.urgent is None and is_foreign(text, meaning):
        return _foreign(state)
    if state.node is Node.PHONE and state.draft.task in PROVEN and meaning.phone is None:
        code = code_in(read_code(normalise(text)) or "")
        if code is not None:
            return advance(replace(state, code=code, last_field=Node.PHONE), now)
    meaning = replace(meaning, kind=kind_said(practice, text)) if meaning.urgent is None else meaning
    return answer(state, Answer(meaning, event.confidence, By.VOICE, now))


def _foreign(state: CallState) -> Turn:
    """The second answer without any German: the keys, which need no language."""
    state = replace(state, foreign=state.foreign + 1)
    if state.foreign < ENOUGH:
        return missed(state)
    with_keys = QUESTIONS[state.node][2] if state.node in (Node.CONSENT, Node.OPEN) else None
    told = tell(state, TELL["by_keys"])
    return ask(told, state.node, with_keys) if with_keys and state.foreign == ENOUGH else missed(state)


def _pressed(state: CallState, keys: str, now: dt.datetime) -> Turn:
    state = replace(state, silences=0)
    if keys == "*":
        return _correct_last(state, now)
    meaning = meaning_of(state, keys, now)
    by_keys = state.node is Node.PHONE and state.name_by_callback
    if meaning.phone is not None and (by_keys or state.node in (Node.KEYED_NUMBER, Node.NO_CONSENT)):
        return number_keyed(state, meaning.phone)
    code = code_in(keys.rstrip("#"))
    if state.node is Node.PHONE and state.draft.task in PROVEN and code is not None:
        return advance(replace(state, code=code, last_field=Node.PHONE), now)
    if state.node in (Node.NAME, Node.SPELL_NAME) and meaning == Meaning():
        return advance(name_by_callback(state), now)
    return answer(state, Answer(meaning, 1.0, By.KEYS, now))


def _correct_last(state: CallState, now: dt.datetime) -> Turn:
    """The star key: the last answer is asked for again."""
    if state.node is Node.CONFIRM:
        return ask(state, Node.WHAT_IS_WRONG)
    if state.last_field is None or state.draft.task is None:
        return ask_again(state)
    return advance(forget(replace(state, last_field=None), state.last_field), now)


def answer(state: CallState, given: Answer) -> Turn:
    """An answer: first what is always heard (emergency, a person, withdrawal …), then the question itself."""
    meaning, now = given.meaning, given.now
    if meaning.urgent is not None:
        return emergency.answer(state, meaning.urgent, now)
    too_long = _too_long(state)
    if too_long is not None:
        return too_long
    anytime = _anytime(state, meaning, now)
    if anytime is not None:
        return anytime
    if meaning.intent in INFORMATION and not _also_answers(meaning):
        return information.go_on(information.answer(state, meaning, now))
    if state.consent:
        turn = switch(state, meaning, now)
        if turn is not None:
            return turn
    return ANSWERS[state.node](state, given)


def _anytime(state: CallState, meaning: Meaning, now: dt.datetime) -> Turn | None:
    """What is heard in every state; None when the utterance is none of it."""
    match meaning.intent:
        case Intent.HUMAN:
            turn = connect(state, now)
            instead = tell(replace(state, node=Node.OPEN), TELL["no_person"])  # a new beginning: every way is open
            return turn or advance(call_back(instead, Topic.PERSON), now)
        case Intent.CONSENT_WITHDRAW:
            return opening.withdraw(state)
        case Intent.ABUSE:
            return information.abuse(state)
        case Intent.WAIT:
            return information.wait(state)
        case Intent.REPEAT:
            return information.slower(state) if meaning.slower else repeat(state)
        case _:
            return None


def _also_answers(meaning: Meaning) -> bool:
    """Whether a question of the caller comes together with an answer to ours."""
    return meaning.yes_no is not None or meaning.choice is not None
