"""Walks every way through the dialogue: from each state it finds, with every kind of answer, key, silence and result.

States that differ only in counts or in the values said are one: what decides the way is which values are known.
"""

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from appliance.config.loading import load_practice
from appliance.dialogue import CallState, open_call, step
from appliance.dialogue.actions import Action, End, HandOff, Release, Say
from appliance.dialogue.answers import Answer
from appliance.dialogue.asking import MISSES
from appliance.dialogue.core import answer
from appliance.dialogue.state import ASKS, Node, Turn
from appliance.model import call
from appliance.model.call import Asks, By, Pressed, Silence, Started
from appliance.model.meaning import Choice, Intent, Meaning, Urgent, YesNo
from appliance.model.personal import Personal
from appliance.model.values import Appointment, Caller, Constraint, Item, Name, Reason, Slot
from appliance.model.zone import PRACTICE_ZONE

NOW = dt.datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
SLOTS = tuple(Slot(NOW.replace(month=12, day=day), 15) for day in (1, 2, 3))
NAME, BORN, PHONE = Personal(Name("Beispiel", "Erika")), Personal(dt.date(1958, 3, 14)), Personal("03055501234")
WHO = Caller(NAME, BORN, PHONE)
FOUND = tuple(Appointment(f"a{n}", slot, Reason.FOLLOWUP, WHO) for n, slot in enumerate(SLOTS[:2]))

MEANINGS: dict[str, Meaning] = {
    **{intent.value: Meaning(intent=intent) for intent in Intent if intent is not Intent.EMERGENCY},
    "emergency": Meaning(intent=Intent.EMERGENCY, urgent=Urgent.MEDICAL),
    "crisis": Meaning(intent=Intent.EMERGENCY, urgent=Urgent.CRISIS),
    "yes": Meaning(yes_no=YesNo.YES),
    "no": Meaning(yes_no=YesNo.NO),
    "unclear": Meaning(yes_no=YesNo.UNCLEAR),
    "first": Meaning(choice=1),
    "none of them": Meaning(choice=Choice.NONE),
    "any": Meaning(choice=Choice.ANY),
    "reason": Meaning(reason=Reason.FOLLOWUP),
    "no reason": Meaning(reason_refused=True),
    "day": Meaning(date=dt.date(2026, 12, 2)),
    "soon": Meaning(constraint=Constraint(asap=True)),
    "name": Meaning(name=NAME),
    "other name": Meaning(name=Personal(Name("Muster"))),
    "birth date": Meaning(birth_date=BORN),
    "phone": Meaning(phone=PHONE),
    "item": Meaning(intent=Intent.PRESCRIPTION, item=Item.PRESCRIPTION),
    "medicine": Meaning(medicine="Ramipril"),
    "slower": Meaning(intent=Intent.REPEAT, slower=True),
    "two concerns": Meaning(intent=Intent.CANCEL, more=(Intent.PRESCRIPTION,)),
    **{f"wrong {asks.value}": Meaning(wrong=frozenset({asks})) for asks in (Asks.NAME, Asks.PHONE, Asks.DATE_TIME)},
}
KEYS = ("1", "2", "3", "0", "9", "*", "0312", "14031958", "481203#", "03055501234#")
RESULTS: dict[Node, tuple[call.Event, ...]] = {
    Node.LOOKING_UP: (call.SlotsFound(()), call.SlotsFound(SLOTS[:1]), call.SlotsFound(SLOTS, exact=False)),
    Node.RESERVING: (call.Reserved("r", SLOTS[0]), call.Refused()),
    Node.FINDING: (call.Found(()), call.Found(FOUND[:1]), call.Found(FOUND)),
    Node.COUNTING: (call.Counted(0), call.Counted(2)),
    Node.CHANGING: (call.Committed("a", "123456"), call.Refused()),
    Node.KEEPING_CONSENT: (call.Committed(""),),
    Node.KEEPING: (call.Committed(""),),
    Node.WITHDRAWING: (call.Committed(""),),
}
Way = Callable[[CallState], Turn]


def ways(state: CallState) -> Iterator[tuple[str, Way]]:
    """Every way on from a state, with a name to read."""
    if state.node in RESULTS:
        for event in (*RESULTS[state.node], call.Failed()):
            yield type(event).__name__, lambda state, event=event: step(state, event, NOW)  # type: ignore[misc]
        return
    for name, meaning in MEANINGS.items():
        yield name, lambda state, meaning=meaning: says(state, meaning)  # type: ignore[misc]
    for keys in KEYS:
        yield f"[{keys}]", lambda state, keys=keys: presses(state, keys)  # type: ignore[misc]
    yield "silence", is_silent


def says(state: CallState, meaning: Meaning) -> Turn:
    """As if the recogniser had heard something of this meaning."""
    return answer(replace(state, silences=0, turns=state.turns + 1), Answer(meaning, 1.0, By.VOICE, NOW))


def presses(state: CallState, keys: str) -> Turn:
    return step(state, Pressed(Personal(keys)), NOW)


def is_silent(state: CallState) -> Turn:
    return step(state, Silence(7.0), NOW)


def key(state: CallState) -> tuple[object, ...]:
    """What decides the way on."""
    draft, who = state.draft, state.caller
    number = who.phone is not None or state.code is not None or state.phone_refused
    known = (who.name is not None, who.birth_date is not None, number, draft.slot is not None)
    about = draft.appointment is not None or draft.reason is not None or draft.item is not None
    back = state.back if state.node is Node.AFTER_EMERGENCY else None
    return (state.node, draft.task, back, state.consent, state.misses >= MISSES, *known, about)


@dataclass
class Graph:
    """Every state found, each with the ways that lead on; and the edges between nodes."""

    states: dict[tuple[object, ...], CallState] = field(default_factory=dict)
    turns: list[tuple[CallState, str, Turn]] = field(default_factory=list)


def explore(*, transfer: str = "none", depth: int = 40) -> Graph:
    """All states that can be reached. What a state asks too often is reached by wearing out each one, see `worn`."""
    graph = Graph()
    start = step(open_call(load_practice(None), transfer=transfer), Started(NOW, None), NOW)[0]
    waiting = deque([start])
    graph.states[key(start)] = start
    while waiting:
        state = waiting.popleft()
        for name, way in ways(state):
            turn = way(state)
            graph.turns.append((state, name, turn))
            after = replace(turn[0], turns=0)
            if after.node is not Node.ENDED and key(after) not in graph.states:
                graph.states[key(after)] = after
                waiting.append(after)
    return graph


def worn(state: CallState) -> CallState:
    """The same where every question but the last way out has been put as often as it may be."""
    return replace(state, asked={node: 99 for node in ASKS if node is not Node.KEYED_NUMBER})


def settle(turn: Turn) -> tuple[CallState, list[Action]]:
    """Follows data actions with their first (good) results to the caller's turn or the end; all actions on the way."""
    state, actions = turn
    done = list(actions)
    while state.node in RESULTS:
        state, actions = step(state, RESULTS[state.node][0], NOW)
        done += actions
    return state, done


def is_well_formed(actions: tuple[Action, ...]) -> bool:
    """The last action asks, waits for data or ends; before it only what needs no answer."""
    *first, last = actions
    if any(isinstance(one, Say) and one.asks is not None for one in first):
        return False
    if any(not isinstance(one, Say | Release | HandOff) for one in first):
        return False
    return (
        isinstance(last, End)
        or not isinstance(last, Say | Release | HandOff)
        or (isinstance(last, Say) and last.asks is not None)
    )
