"""An emergency in any state: the fixed sentence at once, a person if one can be reached, one question whether to go on.

No triage: nothing is asked about it, ranked, stored or published (design, law 3).
"""

import datetime as dt
from dataclasses import replace

from appliance.booking.hours import handoff_staffed, is_open
from appliance.dialogue.actions import End, HandOff, Say
from appliance.dialogue.advance import advance
from appliance.dialogue.asking import ask, goodbye, missed
from appliance.dialogue.state import CallState, Node, Turn, happened, outcome_of, say
from appliance.dialogue.texts import EMERGENCY, QUESTIONS, TELL
from appliance.model.call import Outcome
from appliance.model.meaning import Intent, Meaning, Urgent, YesNo
from appliance.model.personal import Personal


def answer(state: CallState, kind: Urgent, now: dt.datetime) -> Turn:
    """The fixed sentence for this kind; 116117 besides when the practice is closed."""
    sentences = [EMERGENCY[kind.value]]
    if not is_open(state.practice, now):
        sentences.append(EMERGENCY["out_of_hours"])
    back = state.back if state.node is Node.AFTER_EMERGENCY else state.node
    state = happened(replace(state, told=(), back=back, silences=0, misses=0), Outcome.EMERGENCY)
    if state.transfer != "none" and handoff_staffed(state.practice, now):
        text = " ".join([*sentences, EMERGENCY["transfer"]])
        extension = state.practice.handoff.extension if state.practice.handoff else None
        return replace(state, node=Node.ENDED), (
            Say(Personal(text), heard_out=True),
            HandOff(extension),
            End(outcome_of(state)),
        )
    times = min(state.asked.get(Node.AFTER_EMERGENCY, 0), len(QUESTIONS[Node.AFTER_EMERGENCY]) - 1)
    question = " ".join([*sentences, QUESTIONS[Node.AFTER_EMERGENCY][times]])
    return say(state, Node.AFTER_EMERGENCY, question, heard_out=True)


def answer_go_on(state: CallState, meaning: Meaning, now: dt.datetime) -> Turn:
    """Whether to go on after the emergency sentence: yes returns to the question that was open."""
    if meaning.yes_no is YesNo.NO or meaning.intent in (Intent.GOODBYE, Intent.REFUSE):
        return goodbye(state, TELL["goodbye"])
    if meaning.yes_no is YesNo.YES or meaning.intent is not Intent.NONE:
        return resume(replace(state, node=state.back, misses=0), now)
    return missed(state)


def resume(state: CallState, now: dt.datetime) -> Turn:
    """Back to what was open: the task finds its own place again, with a read-back that is whole."""
    if state.draft.task is not None and state.consent:
        return advance(state, now)
    return ask(state, state.node)
