"""One step of the conversation: an event in, what to do out. No clock, no sound, no store."""

import datetime as dt
from dataclasses import replace

from appliance.dialogue import emergency, information, opening
from appliance.dialogue.actions import End, Release
from appliance.dialogue.advance import advance
from appliance.dialogue.answers import ANSWERS, Answer
from appliance.dialogue.asking import ask, ask_again, missed, repeat, silence
from appliance.dialogue.filling import forget
from appliance.dialogue.keys import meaning_of
from appliance.dialogue.people import call_back, connect, number_keyed
from appliance.dialogue.results import RESULTS, failed
from appliance.dialogue.state import ASKS, CallState, Node, Turn, outcome_of, tell
from appliance.dialogue.tasks import switch
from appliance.dialogue.texts import TELL
from appliance.language.understand import understand
from appliance.model.call import By, Event, Failed, Heard, HearingLost, HungUp, Pressed, Silence, Started
from appliance.model.meaning import Intent, Meaning
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


def step(state: CallState, event: Event, now: dt.datetime) -> Turn:
    """The next state and what to do. `now` is aware, practice time.

    The last action is a Say with `asks` (the caller's turn), a data action (answered by one event), or End.
    """
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
            return ask_again(state)
        case Silence():
            return silence(state)
        case Heard():
            return _heard(state, event, now)
        case Pressed(keys=keys):
            return _pressed(state, keys.reveal(), now)
        case _:
            return ask_again(state)


def _heard(state: CallState, event: Heard, now: dt.datetime) -> Turn:
    practice, last = state.practice, state.last
    if practice.consent == "keys_only" and state.consent is None:
        return missed(state)  # such a practice has nothing recognised before the key
    meaning = understand(
        event.text.reveal(),
        ASKS[state.node],
        now,
        practice,
        tuple(slot.start for slot in last.offered) if last else (),
        last.summary if last else None,
    )
    return answer(replace(state, silences=0), Answer(meaning, event.confidence, By.VOICE, now))


def _pressed(state: CallState, keys: str, now: dt.datetime) -> Turn:
    state = replace(state, silences=0)
    if keys == "*":
        return _correct_last(state, now)
    meaning = meaning_of(state, keys, now)
    if meaning.phone is not None and (state.node in (Node.KEYED_NUMBER, Node.NO_CONSENT)):
        return number_keyed(state, meaning.phone)
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
            return turn or advance(call_back(tell(state, TELL["no_person"]), Topic.PERSON), now)
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
