"""The arithmetic of the caller's wait."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.call.latency import Anchor, Answered, Stopwatch
from appliance.model.call import Asks
from appliance.model.personal import Personal


def test_the_parts_add_up() -> None:
    """Each part from its own two moments; the sum is from the last sample to the first."""
    now = 100.0
    watch = Stopwatch(lambda: now)
    heard = Personal("ja")
    watch.answered(
        Answered(
            3, Asks.CONFIRM, Personal("Stimmt das?"), heard, 0.8, False, spoken=99.0, decided=99.6, recognised=99.7
        )
    )
    now = 99.75
    watch.thought()
    now = 99.95
    report = watch.spoke()
    assert report is not None
    parts = (report.end_of_turn, report.recognition, report.thinking, report.voice)
    assert parts == pytest.approx((0.6, 0.1, 0.05, 0.2))
    assert report.total == pytest.approx(0.95)
    assert (report.turn, report.asks, report.heard, report.confidence) == (3, Asks.CONFIRM, heard, 0.8)


def test_only_the_first_sound_after_an_answer_is_its_answer() -> None:
    watch = Stopwatch(lambda: 1.0)
    assert watch.spoke() is None
    watch.answered(Answered(1, Asks.OPEN, Personal(""), Personal(""), 1.0, True, 1.0, 1.0, 1.0))
    assert watch.spoke() is not None
    assert watch.spoke() is None


@given(st.lists(st.floats(0.0, 3.0), min_size=1, max_size=100), st.floats(0, 1e6))
def test_sound_that_comes_late_does_not_move_the_anchor(delays: list[float], began: float) -> None:
    """When one frame came in time, every sample has its true moment, however late the others are."""
    anchor = Anchor()
    for number, delay in enumerate([0.0, *delays], 1):
        anchor.note(160 * number, began + 0.02 * number + delay)
    assert anchor.moment(8000) == pytest.approx(began + 1.0)


def test_a_new_turn_seeks_the_anchor_anew() -> None:
    """Frames that were lost shift the index: what was true before is not any more."""
    anchor = Anchor()
    anchor.note(8000, 1.0)
    anchor.renew()
    anchor.note(16000, 2.5)
    assert anchor.moment(16000) == 2.5
