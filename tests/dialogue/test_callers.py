"""A crowd of simulated callers over random practices: nothing wrong is ever stored, and callers get what they want.

`script/bench-calls` plays thousands; here are a few hundred.
"""

from collections import Counter
from statistics import median

import pytest
from crowd import TEMPERAMENTS, Verdict, play_crowd
from speech_of_callers import Confusion

WORLDS = 20


@pytest.fixture(scope="module", params=[0.0, 0.06], ids=["clear", "confused"])
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[float, list[Verdict]]:
    rate: float = request.param
    folder = tmp_path_factory.mktemp("crowd")
    return rate, [*play_crowd(folder, WORLDS, len(TEMPERAMENTS), seed=7, confusion=Confusion(rate))]


def read(verdict: Verdict) -> str:
    return "\n".join(
        [f"{verdict.temperament}, {verdict.kind}: {verdict.harm}", *(verdict.talk.log if verdict.talk else [])]
    )


def test_no_call_does_harm_and_each_comes_to_a_proper_end(played: tuple[float, list[Verdict]]) -> None:
    """No wrong, lost or double booking, nothing told or changed without proof, nothing kept without consent."""
    harmful = [verdict for verdict in played[1] if verdict.harm]
    assert not harmful, read(harmful[0])


def test_callers_reach_what_can_be_reached(played: tuple[float, list[Verdict]]) -> None:
    rate, verdicts = played
    reachable = [verdict for verdict in verdicts if verdict.reachable]
    missed = [verdict for verdict in reachable if not verdict.reached]
    assert len(missed) <= len(reachable) * (0.10 if rate else 0.02), read(missed[0])


def test_a_booking_takes_nine_turns_at_most(played: tuple[float, list[Verdict]]) -> None:
    turns = [verdict.booked_after for verdict in played[1] if verdict.booked_after and verdict.reachable]
    assert median(turns) <= 9


def test_every_temperament_calls(played: tuple[float, list[Verdict]]) -> None:
    """So that the other tests cannot pass over an empty crowd."""
    assert Counter(verdict.temperament for verdict in played[1]) == dict.fromkeys(TEMPERAMENTS, WORLDS)
