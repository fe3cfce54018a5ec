"""From a concern to the task that serves it."""

import datetime as dt
from dataclasses import replace

from appliance.dialogue.advance import advance
from appliance.dialogue.filling import fill
from appliance.dialogue.state import CallState, Draft, Node, Task, Turn, tell
from appliance.dialogue.texts import TELL
from appliance.model.meaning import Intent, Meaning
from appliance.model.values import DataRight, Topic, Wish

TASKS: dict[Intent, Draft] = {
    Intent.BOOK: Draft(task=Task.BOOK),
    Intent.RESCHEDULE: Draft(task=Task.MOVE),
    Intent.CANCEL: Draft(task=Task.CANCEL),
    Intent.QUERY_APPOINTMENT: Draft(task=Task.QUERY),
    Intent.PRESCRIPTION: Draft(task=Task.REQUEST),
    Intent.TEST_RESULTS: Draft(task=Task.CALLBACK, topic=Topic.RESULTS),
    Intent.CALLBACK: Draft(task=Task.CALLBACK),
    Intent.DATA_ACCESS: Draft(task=Task.DATA, right=DataRight.ACCESS),
    Intent.DATA_DELETE: Draft(task=Task.DATA, right=DataRight.ERASE),
}
PROVEN = frozenset({Task.MOVE, Task.CANCEL, Task.QUERY})
"""Tasks about an existing record: here a receipt code stands for the number."""
FIRST = {Intent.TEST_RESULTS: "no_results"}
"""What is said before such a task begins."""

SWITCHING = frozenset(TASKS) - {Intent.BOOK}
"""Concerns that, named in the midst of another task, replace it. "Einen Termin" is said in every task."""
FIRM = frozenset({Node.CONFIRM, Node.CHOOSE_SLOT, Node.NAME, Node.SPELL_NAME, Node.BIRTH_DATE, Node.PHONE})
"""Questions whose answers may hold such words by chance: only a sentence without any answer switches."""


def route(state: CallState, meaning: Meaning, now: dt.datetime) -> Turn | None:
    """Starts the task of a concern with all that was said; None when the utterance names none."""
    concern = meaning.intent if meaning.intent in TASKS else _implied(meaning)
    if concern is None:
        return None
    waiting = tuple(TASKS[more] for more in meaning.more if more in TASKS and more is not concern)
    fresh = replace(
        state,
        draft=TASKS[concern],
        waiting_tasks=(*state.waiting_tasks, *waiting),
        phone_refused=False,
        misses=0,
    )
    filled = fill(fresh, meaning)
    if concern in FIRST:
        filled = tell(filled, TELL[FIRST[concern]])
    return advance(filled, now)


def _implied(meaning: Meaning) -> Intent | None:
    """A reason or a wished time without more is the wish for an appointment."""
    if meaning.item is not None or meaning.medicine is not None:
        return Intent.PRESCRIPTION
    wish = Wish(meaning.date, meaning.time, meaning.date_range, meaning.daypart, meaning.constraint)
    if meaning.intent is Intent.NONE and (meaning.reason is not None or wish != Wish()):
        return Intent.BOOK
    return None


def switch(state: CallState, meaning: Meaning, now: dt.datetime) -> Turn | None:
    """Another concern in the midst of a task replaces it; what the caller said of himself stays."""
    task = state.draft.task
    if task is None or meaning.intent not in SWITCHING or TASKS[meaning.intent].task is task:
        return None
    if state.node in FIRM and _answers(meaning):
        return None
    if state.node is Node.OFFER_CALLBACK or state.node is Node.WHAT_IS_WRONG:
        return None
    return route(state, meaning, now)


def _answers(meaning: Meaning) -> bool:
    values = (
        meaning.yes_no,
        meaning.choice,
        meaning.name,
        meaning.birth_date,
        meaning.phone,
        meaning.date,
        meaning.time,
    )
    return any(value is not None for value in values)
