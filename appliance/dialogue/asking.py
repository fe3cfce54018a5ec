"""Putting a question, putting it again, and giving up on it."""

from dataclasses import replace

from appliance.dialogue.actions import End, Say
from appliance.dialogue.state import CallState, Node, Task, Turn, outcome_of, say, tell
from appliance.dialogue.texts import MISSED, QUESTIONS, SILENT, TELL
from appliance.model.meaning import Intent, Meaning, YesNo
from appliance.model.personal import Personal

MISSES = 3
"""Repairs of one question (rephrase, closed question, keys) before a call-back is offered."""
TIMES = 8
"""How often one question is put in a call at all, whatever came in between: no loop goes on for ever."""
TIMES_OPEN = 20
"""The same for the two questions that begin a new concern."""
OF_THE_CALLER = frozenset({Node.NAME, Node.SPELL_NAME, Node.BIRTH_DATE, Node.PHONE})
"""What is asked once a call unless it is not understood: as often as there are wordings, then no more."""
SILENCES = 3


WITH_KEYS = 2
"""Which wording names the keys."""
NAME_KEYS = frozenset({Node.OPEN, Node.REASON, Node.DATE_TIME, Node.BIRTH_DATE, Node.PHONE, Node.OFFER_CALLBACK})


def wording(state: CallState, node: Node) -> str:
    """The n-th wording the n-th time; whoever answers by keys hears first the one that names them."""
    wordings, times = QUESTIONS[node], state.asked.get(node, 0)
    if state.keyed > 1 and node in NAME_KEYS and times <= WITH_KEYS:
        times = (times + WITH_KEYS) % (WITH_KEYS + 1)
    return wordings[min(times, len(wordings) - 1)]


def ask(state: CallState, node: Node, question: str | None = None) -> Turn:
    """Puts the question of a node; the n-th time in its n-th wording. Asked too often, a call-back is offered."""
    times = state.asked.get(node, 0)
    if times >= limit_of(node):
        return give_up(state)
    return say(state, node, question or wording(state, node), heard_out=node is Node.CONSENT and times == 0)


def limit_of(node: Node) -> int:
    """How often a question may be put in a call."""
    if node in OF_THE_CALLER:
        return len(QUESTIONS[node])
    return TIMES_OPEN if node in (Node.ANYTHING_ELSE, Node.OPEN) else TIMES


def ask_again(state: CallState) -> Turn:
    """The open question once more, in other words; offers and summaries stay as they are."""
    last = state.last
    if last is None or last.asks is None:
        return ask(state, state.node)
    if state.asked.get(state.node, 0) >= limit_of(state.node):
        return give_up(state)
    return say(state, state.node, wording(state, state.node), offered=last.offered, summary=last.summary)


def repeat(state: CallState) -> Turn:
    """The last thing said, word for word: the caller asked for it."""
    last = state.last
    if last is None or last.asks is None:
        return ask(state, state.node)
    action = replace(last, text=Personal(" ".join([*state.told, last.text.reveal()])))
    return replace(state, told=()), (action,)


def missed(state: CallState) -> Turn:
    """The answer did not answer: rephrase, closed question, keys, then a call-back."""
    if state.misses >= MISSES:
        return give_up(state)
    again = tell(state, MISSED[state.misses % len(MISSED)])
    return ask_again(replace(again, misses=state.misses + 1))


def silence(state: CallState) -> Turn:
    """Nothing was said: ask again, ask with the keys, say goodbye."""
    silences = state.silences + 1
    last_chance = 2 if state.node in (Node.ANYTHING_ELSE, Node.AFTER_EMERGENCY, Node.NO_CONSENT) else SILENCES
    if silences >= last_chance:
        text = TELL["goodbye"] if state.node is Node.ANYTHING_ELSE else TELL["goodbye_silent"]
        return goodbye(state, text)
    return ask_again(tell(replace(state, silences=silences), SILENT[silences - 1]))


def give_up(state: CallState) -> Turn:
    """Understanding failed: a call-back by word, else by key, else a kind end."""
    state = tell(replace(state, misses=0), TELL["give_up"])
    may_offer = state.consent and state.node not in (Node.OFFER_CALLBACK, Node.KEYED_NUMBER)
    offers = may_offer and state.draft.task is not Task.CALLBACK
    if offers and state.asked.get(Node.OFFER_CALLBACK, 0) < TIMES:
        return ask(state, Node.OFFER_CALLBACK)
    last_way_out = state.node not in (Node.KEYED_NUMBER, Node.AFTER_EMERGENCY)
    if last_way_out and state.asked.get(Node.KEYED_NUMBER, 0) < TIMES:
        return ask(state, Node.KEYED_NUMBER)
    return goodbye(state, TELL["goodbye"])


def says_no(meaning: Meaning) -> bool:
    """A no, a refusal or a goodbye where yes or no was asked."""
    return meaning.yes_no is YesNo.NO or meaning.intent in (Intent.GOODBYE, Intent.REFUSE)


def says_yes(meaning: Meaning) -> bool:
    return meaning.yes_no is YesNo.YES


def goodbye(state: CallState, text: str) -> Turn:
    """Says goodbye and ends the call with the weightiest of what happened."""
    farewell = Say(Personal(" ".join([*state.told, text])), heard_out=True)
    return replace(state, node=Node.ENDED, told=()), (farewell, End(outcome_of(state)))
