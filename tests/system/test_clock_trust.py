"""The rules of trust, as values: every way a clock without a network goes wrong."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.model.zone import PRACTICE_ZONE
from appliance.system.clock_trust import (
    LONGEST_OFF,
    TOLERANCE,
    Doubt,
    Reading,
    Source,
    Trust,
    begin,
    confirm,
    time_at,
    watch,
)

RELEASED = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
NOON = dt.datetime(2026, 12, 1, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def reading(wall: dt.datetime = NOON, running: float = 100.0, boot: str = "a", source: Source = Source.NONE) -> Reading:
    return Reading(wall, running, boot, source)


def later(one: Reading, by: dt.timedelta, wall: dt.timedelta | None = None) -> Reading:
    """As much later; `wall`: by how much the clock that can be set has moved, if not just so."""
    return replace(one, wall=one.wall + (by if wall is None else wall), running=one.running + by.total_seconds())


TRUSTED = Trust(NOON, 100.0, "a", None)


@pytest.mark.parametrize(
    ("saved", "now", "doubt"),
    [
        # The very first start.
        (None, reading(), Doubt.UNCONFIRMED),
        (None, reading(source=Source.BATTERY), None),
        (None, reading(source=Source.NETWORK), None),
        (None, reading(dt.datetime(1970, 1, 1, tzinfo=dt.UTC)), Doubt.TOO_EARLY),
        (None, reading(RELEASED - HOUR, source=Source.BATTERY), Doubt.TOO_EARLY),
        # Another boot: without a battery nobody knows how long it was off.
        (TRUSTED, reading(NOON, 5, "b"), Doubt.UNCONFIRMED),
        (TRUSTED, reading(NOON + HOUR, 5, "b", Source.BATTERY), None),
        (TRUSTED, reading(NOON - HOUR, 5, "b", Source.BATTERY), Doubt.TOO_EARLY),
        (TRUSTED, reading(NOON - HOUR, 5, "b", Source.NETWORK), None),
        (TRUSTED, reading(NOON + LONGEST_OFF + HOUR, 5, "b", Source.BATTERY), Doubt.TOO_LATE),
        (TRUSTED, reading(NOON + LONGEST_OFF + HOUR, 5, "b", Source.NETWORK), None),
        # A battery also keeps a time that was set wrong.
        (replace(TRUSTED, doubt=Doubt.JUMPED), reading(NOON + HOUR, 5, "b", Source.BATTERY), Doubt.JUMPED),
        (replace(TRUSTED, doubt=Doubt.JUMPED), reading(NOON + HOUR, 5, "b", Source.NETWORK), None),
        # The service alone was started anew.
        (TRUSTED, later(reading(), HOUR), None),
        (TRUSTED, later(reading(), HOUR, 3 * HOUR), Doubt.JUMPED),
        (replace(TRUSTED, doubt=Doubt.UNCONFIRMED), later(reading(), HOUR), Doubt.UNCONFIRMED),
    ],
)
def test_trust_at_the_start(saved: Trust | None, now: Reading, doubt: Doubt | None) -> None:
    assert begin(saved, now, RELEASED).doubt is doubt


@pytest.mark.parametrize("by", [-dt.timedelta(days=3650), -24 * HOUR, -HOUR, HOUR, 3 * HOUR, dt.timedelta(days=400)])
def test_a_clock_that_is_set_while_the_box_runs_is_not_believed(by: dt.timedelta) -> None:
    """The time that is worked with goes on as if nothing had happened: no reservation runs out, nothing is deleted."""
    now = later(reading(), HOUR, HOUR + by)
    trust = watch(TRUSTED, now, RELEASED)
    assert trust.doubt is Doubt.JUMPED and time_at(trust, now) == NOON + HOUR
    much_later = later(now, 5 * HOUR)
    assert time_at(watch(trust, much_later, RELEASED), much_later) == NOON + 6 * HOUR


def test_small_steps_add_up() -> None:
    """Each is below the tolerance; together they are an hour."""
    trust, now = TRUSTED, reading()
    for _ in range(60):
        now = later(now, HOUR, HOUR + dt.timedelta(minutes=1))
        trust = watch(trust, now, RELEASED)
    assert trust.doubt is Doubt.JUMPED


def test_setting_it_back_is_not_enough_a_person_or_a_time_server_must_speak() -> None:
    wrong = later(reading(), HOUR, 4 * HOUR)
    trust = watch(TRUSTED, wrong, RELEASED)
    right = later(wrong, HOUR, -2 * HOUR)
    assert watch(trust, right, RELEASED).doubt is Doubt.JUMPED
    confirmed = confirm(right, RELEASED)
    assert confirmed == Trust(right.wall, right.running, "a", None)
    assert watch(trust, replace(right, source=Source.NETWORK), RELEASED).doubt is None


def test_nobody_can_confirm_a_time_before_the_release() -> None:
    assert confirm(reading(RELEASED - HOUR), RELEASED) is None
    assert watch(TRUSTED, reading(RELEASED - HOUR, source=Source.NETWORK), RELEASED).doubt is Doubt.JUMPED


@pytest.mark.parametrize("shown", [dt.datetime(1970, 1, 1, tzinfo=dt.UTC), NOON - HOUR])
def test_the_time_is_never_earlier_than_it_was_before_the_power_cut(shown: dt.datetime) -> None:
    now = reading(shown, 5, "b")
    trust = begin(TRUSTED, now, RELEASED)
    assert time_at(trust, now) == NOON
    assert time_at(begin(None, now, RELEASED), now) == max(shown, RELEASED)


@pytest.mark.parametrize("day", [dt.datetime(2027, 3, 28, tzinfo=dt.UTC), dt.datetime(2027, 10, 31, tzinfo=dt.UTC)])
def test_summer_time_begins_and_ends_without_a_doubt(day: dt.datetime) -> None:
    """Through the hour that is missing and the one that comes twice, second by second at the edge."""
    now = reading(day)
    trust = Trust(day, now.running, "a", None)
    seen = []
    for step in [dt.timedelta(minutes=59, seconds=59), *[dt.timedelta(seconds=1)] * 2, *[dt.timedelta(minutes=15)] * 8]:
        now = later(now, step)
        trust = watch(trust, now, RELEASED)
        assert trust.doubt is None
        seen.append(time_at(trust, now).astimezone(PRACTICE_ZONE))
    assert {at.utcoffset() for at in seen} == {HOUR, 2 * HOUR}
    assert sorted(seen, key=dt.datetime.timestamp) == seen


MOVES = st.lists(
    st.tuples(
        st.integers(0, 7200),
        st.sampled_from([0, 0, 0, 0, 30, -30, 3600, -3600, 10**7, -(10**7)]),
        st.sampled_from([Source.NONE, Source.NONE, Source.BATTERY, Source.NETWORK]),
        st.sampled_from(["runs", "runs", "restart", "boot", "confirm"]),
    ),
    max_size=30,
)


@given(MOVES)
def test_whatever_happens_a_trusted_clock_is_right_as_far_as_anybody_said(moves: list) -> None:
    """Against a plain account of the true time: while nobody confirms a wrong time and no server tells one, a clock
    that is trusted is off by the tolerance at most, unless a battery lost count while the box was off; and within one
    boot the time in doubt only goes forward."""
    now, trust, off, blessed = reading(), TRUSTED, 0, 0
    for seconds, set_by, source, what in moves:
        before = time_at(trust, now)
        now = replace(later(now, dt.timedelta(seconds=seconds), dt.timedelta(seconds=seconds + set_by)), source=source)
        off += set_by
        if what == "boot":
            now = replace(now, boot=now.boot + "x", running=1.0)
            trust = begin(trust, now, RELEASED)
            blessed = off if trust.doubt is None else blessed
        elif what == "confirm" and (confirmed := confirm(now, RELEASED)) is not None:
            trust, blessed = confirmed, off
        else:
            trust = (begin if what == "restart" else watch)(trust, now, RELEASED)
            blessed = off if trust.doubt is None and source is Source.NETWORK else blessed
            if trust.doubt is not None:
                assert time_at(trust, now) >= before - TOLERANCE
        if trust.doubt is None:
            assert abs(dt.timedelta(seconds=off - blessed)) <= TOLERANCE
            assert now.wall >= RELEASED - TOLERANCE
