"""Model check: from every state the ways out are open, every text exists, and no call lasts for ever.

The dialogue is walked exhaustively (explore.py): every state with every kind of answer, key, silence and result.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from explore import MEANINGS, RESULTS, Graph, explore, is_silent, is_well_formed, key, presses, says, settle, worn

from appliance.dialogue import CallState, texts
from appliance.dialogue.actions import Action, HandOff, Keep, Say, Withdraw
from appliance.dialogue.core import MOST_TURNS
from appliance.dialogue.state import ASKS, Node, Task, Turn
from appliance.language.speakable import speakable
from appliance.model.call import Asks, Outcome
from appliance.model.meaning import Intent, Meaning
from appliance.ports import Callback

PACKAGE = Path(texts.__file__).parents[1]
WITHIN = 3
"""Caller turns to a person or call-back, to the end, and to a call of which nothing is kept."""


@pytest.fixture(scope="module")
def graph() -> Graph:
    return explore()


@pytest.fixture(scope="module")
def questions(graph: Graph) -> list[CallState]:
    """Every state in which it is the caller's turn, fresh and worn out."""
    open_ = [state for state in graph.states.values() if state.node in ASKS]
    return [*open_, *map(worn, open_)]


def after(state: CallState, *moves: Callable[[CallState], Turn]) -> tuple[CallState, list[Action]]:
    """The caller's moves one after the other, to the end of the call at most; all actions on the way."""
    done: list[Action] = []
    for move in moves:
        if state.node is Node.ENDED:
            break
        state, actions = settle(move(state))
        done += actions
    return state, done


def test_every_node_can_be_reached(graph: Graph) -> None:
    """So that the other checks look at the whole dialogue."""
    assert {state.node for state in graph.states.values()} == set(ASKS) | set(RESULTS)
    assert len(graph.states) > 500


def test_every_turn_asks_waits_for_data_or_ends(graph: Graph) -> None:
    for state, way, (_, actions) in graph.turns:
        assert is_well_formed(actions), (state.node, way, actions)


def test_an_emergency_is_answered_at_once_everywhere(questions: list[CallState]) -> None:
    for state in questions:
        for name in ("emergency", "crisis"):
            _, actions = says(state, MEANINGS[name])
            first = actions[0]
            assert isinstance(first, Say), (state.node, name)
            assert "eins eins zwei" in first.text.reveal()
            assert first.heard_out


def test_a_person_is_one_turn_away_where_one_can_be_reached() -> None:
    for state in explore(transfer="by_pbx").states.values():
        if state.node in ASKS:
            _, actions = presses(state, "0")
            assert any(isinstance(one, HandOff) for one in actions), state.node


def test_elsewhere_a_call_back_is_three_turns_away(questions: list[CallState]) -> None:
    """By keys alone, whoever the caller is: 0, then what the box asks for (no name, the number)."""
    for state in questions:
        assert _keys_in_a_call_back(state), (state.node, state.draft.task, state.consent)


def _keys_in_a_call_back(state: CallState) -> bool:
    keys = {Asks.NAME: "1", Asks.SPELL_NAME: "1", Asks.PHONE: "03055501234#", Asks.CONFIRM: "1"}
    state, done = after(state, lambda state: presses(state, "0"))
    for _ in range(WITHIN - 1):
        if state.node is Node.ENDED or _called_back(done):
            break
        pressed = keys.get(ASKS[state.node], "1")
        state, more = after(state, lambda state, pressed=pressed: presses(state, pressed))  # type: ignore[misc]
        done += more
    return _called_back(done)


def _called_back(done: list[Action]) -> bool:
    return any(isinstance(one, Keep) and isinstance(one.record, Callback) for one in done)


def test_silence_ends_every_call_within_three_turns(questions: list[CallState]) -> None:
    for state in questions:
        end, done = after(state, *[is_silent] * WITHIN)
        assert end.node is Node.ENDED, state.node
        assert "Auf Wiederhören" in next(one.text.reveal() for one in reversed(done) if isinstance(one, Say))


def test_withdrawing_consent_leaves_nothing_and_ends_or_goes_on_without(questions: list[CallState]) -> None:
    withdraw = MEANINGS[Intent.CONSENT_WITHDRAW.value]
    for state in questions:
        end, done = after(state, lambda state: says(state, withdraw))
        nothing_kept = not end.consent and not any(isinstance(one, Keep) for one in done)
        assert nothing_kept or any(isinstance(one, Withdraw) for one in done), state.node
        if end.node is Node.ENDED:
            assert end.done <= {Outcome.REFUSED, Outcome.EMERGENCY}


def test_a_caller_who_is_never_understood_comes_to_an_end(questions: list[CallState]) -> None:
    for state in questions:
        end, done = after(state, *[lambda state: says(state, Meaning())] * 20)
        assert end.node is Node.ENDED, state.node
        said = [one.text.reveal() for one in done if isinstance(one, Say)]
        assert all(first != second for first, second in pairwise(said)), said


@pytest.mark.parametrize("name", sorted(set(MEANINGS) - {"emergency", "crisis"}))
def test_saying_the_same_for_ever_comes_to_an_end(questions: list[CallState], name: str) -> None:
    """No loop without progress: whatever is said again and again, the call is over after its most turns.

    Only an emergency is answered every time; there the line's own time limit is the end."""
    for state in questions[:: len(questions) // 40]:
        end, _ = after(state, *[lambda state: says(state, MEANINGS[name])] * (MOST_TURNS + 2))
        assert end.node is Node.ENDED, state.node


def test_a_turn_of_the_caller_always_counts(graph: Graph) -> None:
    for state, way, (next_state, _) in graph.turns:
        if state.node in ASKS and next_state.node is not Node.ENDED:
            assert next_state.turns == state.turns + 1, (state.node, way)


def test_nothing_changes_the_calendar_but_a_yes_to_a_read_back(graph: Graph) -> None:
    from appliance.dialogue.actions import Book, Cancel, Move

    for state, way, (_, actions) in graph.turns:
        if any(isinstance(one, Book | Move | Cancel) for one in actions):
            assert state.node is Node.CONFIRM, (state.node, way)
            assert way in ("yes", "[1]"), way
            assert state.last is not None
            assert state.last.summary is not None


def test_without_consent_nothing_is_kept_but_a_keyed_call_back(graph: Graph) -> None:
    for state, way, (_, actions) in graph.turns:
        for one in actions:
            if isinstance(one, Keep) and not state.consent:
                assert way.startswith("[") or state.node in (Node.CONSENT, Node.KEEPING_CONSENT), (state.node, way)


def test_every_text_is_whole(graph: Graph) -> None:
    """No place-holder is left open, nothing is empty, and nothing holds a sign that a voice would not read."""
    for state, way, (_, actions) in graph.turns:
        for one in actions:
            if isinstance(one, Say):
                text = one.text.reveal()
                assert text == speakable(text), (state.node, way, text)
                assert not re.search(r"[{}]|  |\.\.|\.,| ,", text), (state.node, way, text)


def test_every_text_is_used_and_every_used_text_exists() -> None:
    source = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py") if path.name != "texts.py")
    used = set(re.findall(r'TELL\[f?"(\w+)"', source)) | {"goodbye_booked", "goodbye", "no_results"}
    assert used == set(texts.TELL)


def test_every_task_has_a_way_on(graph: Graph) -> None:
    assert {state.draft.task for state in graph.states.values()} >= set(Task)
    assert len({key(state) for state in graph.states.values()}) == len(graph.states)
