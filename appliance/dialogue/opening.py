"""Greeting, consent, refusal and withdrawal."""

from dataclasses import replace

from appliance.config.practice import Practice
from appliance.dialogue.actions import Action, End, Keep, Say, Withdraw
from appliance.dialogue.asking import ask, goodbye, missed
from appliance.dialogue.state import CallState, Draft, Node, Turn, happened, outcome_of, say, tell
from appliance.dialogue.texts import CONSENT_VERSION, DISCLOSURE, EMERGENCY_NOTE, PURPOSE, QUESTIONS, TELL
from appliance.language.speakable import speakable
from appliance.language.wording import say_number
from appliance.model.call import By, Outcome
from appliance.model.meaning import Intent, Meaning, YesNo
from appliance.model.personal import Personal
from appliance.ports import Consent

CONCERNS = frozenset(
    {
        Intent.BOOK,
        Intent.RESCHEDULE,
        Intent.CANCEL,
        Intent.QUERY_APPOINTMENT,
        Intent.PRESCRIPTION,
        Intent.TEST_RESULTS,
        Intent.CALLBACK,
        Intent.DATA_ACCESS,
        Intent.DATA_DELETE,
    }
)
"""What needs consent: it leaves something in the store."""


def greet(state: CallState) -> Turn:
    """Disclosure, 112, purpose and the question for consent, in one prompt that is heard out."""
    told = tell(state, *greeting(state.practice))
    question = QUESTIONS[Node.CONSENT][0] if state.practice.consent != "keys_only" else TELL["consent_by_key"]
    return say(told, Node.CONSENT, question, heard_out=True)


def greeting(practice: Practice) -> tuple[str, ...]:
    """The fixed sentences of every greeting, for the prompt cache too."""
    purpose = PURPOSE.format(days=say_number(practice.retention.appointments))
    return DISCLOSURE.format(practice=speakable(practice.name)), EMERGENCY_NOTE, purpose


def answer_consent(state: CallState, meaning: Meaning, by: By) -> Turn:
    """Only a clear yes is consent; a concern without one is remembered, and the question is put again."""
    if meaning.yes_no is YesNo.YES:
        return give(replace(state, remembered=_merge(state.remembered, meaning)), by)
    if meaning.yes_no is YesNo.NO or meaning.intent in (Intent.REFUSE, Intent.GOODBYE):
        if Outcome.INFORMED in state.done:
            return goodbye(state, TELL["goodbye"])
        return refuse(state)
    if meaning.intent in CONCERNS:
        concern = Meaning(intent=meaning.intent, item=meaning.item)  # nothing personal is kept before consent
        return ask(tell(replace(state, remembered=concern), TELL["need_consent"]), Node.CONSENT)
    return missed(state)


def _merge(concern: Meaning | None, meaning: Meaning) -> Meaning:
    """What came with the yes; the concern named before it where it brings none of its own."""
    if concern is not None and meaning.intent not in CONCERNS:
        return replace(meaning, intent=concern.intent, item=meaning.item or concern.item)
    return meaning


def give(state: CallState, by: By) -> Turn:
    """Consent is stored before anything else is."""
    action: Action = Keep(Consent("concern", True, by, CONSENT_VERSION))
    return replace(state, node=Node.KEEPING_CONSENT, misses=0), (action,)


def refuse(state: CallState) -> Turn:
    """Nothing is kept; information, a person and a keyed call-back are still to be had."""
    state = happened(replace(state, consent=False, remembered=None), Outcome.REFUSED)
    return ask(tell(state, TELL["refused"]), Node.NO_CONSENT)


def withdraw(state: CallState) -> Turn:
    """ "Ich widerrufe": everything from this call is erased, whatever it was."""
    if state.consent is None and not state.done:
        return refuse(state)
    return replace(state, node=Node.WITHDRAWING, draft=Draft()), (Withdraw(),)


def withdrawn(state: CallState) -> Turn:
    state = replace(state, node=Node.ENDED, done=frozenset({Outcome.REFUSED}) | (state.done & {Outcome.EMERGENCY}))
    return state, (Say(Personal(TELL["withdrawn"]), heard_out=True), End(outcome_of(state)))


def answer_no_consent(state: CallState, meaning: Meaning) -> Turn:
    """After a refusal: a change of mind, or the end. Information and a person are handled before this."""
    if meaning.yes_no is YesNo.YES:
        return ask(state, Node.CONSENT)  # perhaps the refusal was misheard
    if meaning.intent in CONCERNS and meaning.yes_no is not YesNo.NO:
        concern = Meaning(intent=meaning.intent, item=meaning.item)
        return ask(tell(replace(state, remembered=concern), TELL["need_consent"]), Node.CONSENT)
    if meaning.yes_no is YesNo.NO or meaning.intent in (Intent.GOODBYE, Intent.REFUSE):
        return goodbye(state, TELL["goodbye"])
    return missed(state)
