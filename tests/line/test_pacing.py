"""Sound leaves in real time, whatever the scheduler does."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from appliance.line.pacing import FRAME_S, Pacer

CONTRACT_AHEAD_S = 0.06


def play(ticks: list[float], frames: int = 10_000) -> list[float]:
    """The moments at which frames left, when asked at these moments."""
    pacer, sent = Pacer(), list[float]()
    for now in ticks:
        due = min(pacer.due(now), frames - len(sent))
        pacer.sent(due, now)
        sent += [now] * due
    return sent


def most_ahead(sent: list[float]) -> float:
    """Seconds of sound that the other side holds at most and has not played."""
    horizon, most = float("-inf"), 0.0
    for now in sent:
        horizon = max(horizon, now) + FRAME_S
        most = max(most, horizon - now)
    return most


def test_one_frame_every_20_ms() -> None:
    sent = play([tick * FRAME_S for tick in range(500)])
    assert 500 <= len(sent) <= 503
    assert all(0.019 < b - a < 0.021 for a, b in pairwise(sent[3:]))


@given(st.lists(st.floats(0.0, 0.7), min_size=1, max_size=200))
def test_never_more_than_60_ms_ahead(gaps: list[float]) -> None:
    """However irregular the ticks: also after a hiccup the frames that are missing do not come in a heap."""
    now, ticks = 0.0, list[float]()
    for gap in gaps:
        now += gap
        ticks.append(now)
    assert most_ahead(play(ticks)) <= CONTRACT_AHEAD_S + 1e-6


@given(st.lists(st.floats(0.0, 0.04), min_size=50, max_size=300))
def test_late_ticks_are_caught_up(gaps: list[float]) -> None:
    """As long as no tick is more than 40 ms late, the other side never runs dry."""
    now, ticks = 0.0, [0.0]
    for gap in gaps:
        now += gap
        ticks.append(now)
    assert len(play(ticks)) * FRAME_S >= now


def test_after_a_pause_the_account_starts_anew() -> None:
    """A prompt after ten seconds of silence does not send what was not sent meanwhile."""
    pacer = Pacer()
    pacer.sent(pacer.due(0.0), 0.0)
    assert pacer.due(10.0) == 3
