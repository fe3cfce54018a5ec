"""The watchdog is fed only while every loop beats within its deadline."""

import asyncio
import itertools

import pytest

from appliance.system import notify
from appliance.system.beats import Beats, Watchdog


class Time:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_loop_is_late_only_beyond_its_own_deadline() -> None:
    now = Time()
    beats = Beats(now)
    beats.expect("line", 1.0)
    beats.expect("store", 5.0)
    now.seconds = 1.0
    assert beats.late() == ()
    now.seconds = 1.1
    assert beats.late() == ("line",)
    beats.beat("line")
    assert beats.late() == ()
    now.seconds = 9.0
    assert beats.late() == ("line", "store")


def test_of_a_loop_that_has_ended_nothing_is_expected() -> None:
    now = Time()
    beats = Beats(now)
    beats.expect("call", 1.0)
    beats.release("call")
    now.seconds = 100.0
    assert beats.late() == ()


def test_a_beat_of_an_unknown_loop_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Beats(Time()).beat("lnie")


def test_the_watchdog_is_fed_only_while_all_are_fresh_and_lateness_is_told_once() -> None:
    now, fed, told = Time(), [], []
    beats = Beats(now)
    watchdog = Watchdog(beats, lambda: fed.append(now.seconds), told.append)
    beats.expect("line", 1.0)
    for second in (0.5, 2.0, 3.0):
        now.seconds = second
        watchdog.pulse()
    beats.beat("line")
    watchdog.pulse()
    assert fed == [0.5, 3.0]
    assert told == [("line",)]


async def test_it_pulses_four_times_within_systemds_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "40000")
    monkeypatch.delenv("WATCHDOG_PID", raising=False)
    fed = asyncio.Event()
    pulses = []

    def alive() -> None:
        pulses.append(asyncio.get_running_loop().time())
        if len(pulses) == 4:
            fed.set()

    task = asyncio.create_task(Watchdog(Beats(), alive).run())
    await asyncio.wait_for(fed.wait(), 5)
    task.cancel()
    assert all(later - earlier >= 0.009 for earlier, later in itertools.pairwise(pulses))


@pytest.mark.parametrize(
    ("usec", "pid", "seconds"), [("10000000", "", 10.0), ("10000000", "1", None), ("", "", None), ("0", "", None)]
)
def test_systemds_limit_is_read_for_this_process_only(
    monkeypatch: pytest.MonkeyPatch, usec: str, pid: str, seconds: float | None
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", usec)
    monkeypatch.setenv("WATCHDOG_PID", pid)
    assert notify.watchdog_s() == seconds
