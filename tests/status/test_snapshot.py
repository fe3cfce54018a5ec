"""From facts to `state`, and the latency percentiles."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.status.payloads import BoxState, Part
from appliance.status.snapshot import TURNS, Facts, Latency, box_state

READY = Facts(line=Part.OK, speech=Part.OK, store=Part.OK)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (Facts(), BoxState.INIT),
        (replace(READY, speech=Part.STARTING), BoxState.INIT),
        (READY, BoxState.READY),
        (replace(READY, calls=1), BoxState.IN_CALL),
        (replace(READY, calls=1, speech=Part.DOWN), BoxState.IN_CALL),
        (replace(READY, paused=True), BoxState.PAUSED),
        (replace(READY, paused=True, calls=1), BoxState.IN_CALL),
        (replace(READY, speech=Part.DOWN), BoxState.DEGRADED),
        (replace(READY, clock_trusted=False), BoxState.DEGRADED),
        (replace(READY, line=Part.DOWN), BoxState.FAULT),
        (replace(READY, store=Part.DOWN, calls=1), BoxState.FAULT),
        (replace(READY, stopped=True), BoxState.DISCONNECTED),
    ],
)
def test_the_state_follows_from_the_facts(facts: Facts, state: BoxState) -> None:
    assert box_state(facts) is state


FACTS = st.builds(
    Facts,
    line=st.sampled_from(Part),
    speech=st.sampled_from(Part),
    store=st.sampled_from(Part),
    clock_trusted=st.booleans(),
    calls=st.integers(0, 3),
    paused=st.booleans(),
    stopped=st.booleans(),
)


@given(FACTS)
def test_ready_is_only_said_when_everything_works(facts: Facts) -> None:
    assert (box_state(facts) is BoxState.READY) == (facts == READY)


@given(FACTS)
def test_lost_is_for_the_broker_to_say(facts: Facts) -> None:
    assert box_state(facts) is not BoxState.LOST


def test_percentiles_are_nearest_rank_over_the_last_turns() -> None:
    latency = Latency()
    assert latency.percentile_ms(50) is None
    for number in range(1, TURNS + 51):
        latency.add(number / 1000)
    assert len(latency) == TURNS
    assert (latency.percentile_ms(50), latency.percentile_ms(95)) == (100, 145)


def test_one_turn_is_every_percentile() -> None:
    latency = Latency()
    latency.add(0.7321)
    assert (latency.percentile_ms(50), latency.percentile_ms(95)) == (732, 732)
