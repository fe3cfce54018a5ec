"""The clock of a box over restarts, and how a technician confirms it."""

import datetime as dt
import logging
import os
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.model.errors import BadInput
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Clock
from appliance.system.box_clock import BoxClock, ClockDoubtful, ClockNotSaved, read_clocks
from appliance.system.clock_trust import Doubt, Reading, Source

RELEASED = dt.datetime(2026, 11, 22, tzinfo=PRACTICE_ZONE)


class Machine:
    """Clocks that the test sets."""

    def __init__(self, wall: dt.datetime = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)) -> None:
        self.reading = Reading(wall, 50.0, "boot-1", Source.NONE)

    def __call__(self) -> Reading:
        return self.reading

    def runs(self, **by: float) -> None:
        passed = dt.timedelta(**by)
        self.reading = replace(
            self.reading, wall=self.reading.wall + passed, running=self.reading.running + passed.total_seconds()
        )

    def set(self, wall: dt.datetime) -> None:
        self.reading = replace(self.reading, wall=wall.astimezone(dt.UTC))

    def boots(self, wall: dt.datetime) -> None:
        self.reading = Reading(wall, 5.0, self.reading.boot + "x", Source.NONE)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clock.json"


def confirmed(file: Path, machine: Machine) -> BoxClock:
    clock = BoxClock(file, RELEASED, machine)
    clock.confirm(machine.reading.wall)
    return clock


def test_it_is_a_clock(file: Path, machine: Machine) -> None:
    clock: Clock = confirmed(file, machine)
    assert clock.trusted() and clock.now() == dt.datetime(2026, 12, 1, 10, tzinfo=PRACTICE_ZONE)
    assert clock.now().utcoffset() == dt.timedelta(hours=1)


def test_a_confirmed_clock_stays_so_over_a_restart_and_not_over_a_power_cut(file: Path, machine: Machine) -> None:
    clock = confirmed(file, machine)
    machine.runs(hours=3)
    clock.save()
    machine.runs(minutes=1)
    assert BoxClock(file, RELEASED, machine).trusted()
    machine.boots(RELEASED)
    after = BoxClock(file, RELEASED, machine)
    assert after.doubt is Doubt.TOO_EARLY
    assert after.now() == dt.datetime(2026, 12, 1, 13, tzinfo=PRACTICE_ZONE)
    machine.runs(hours=1)
    assert after.now() == dt.datetime(2026, 12, 1, 14, tzinfo=PRACTICE_ZONE)


def test_a_jump_is_noticed_by_whoever_looks_next(file: Path, machine: Machine) -> None:
    clock = confirmed(file, machine)
    machine.set(machine.reading.wall + dt.timedelta(hours=3))
    assert not clock.trusted() and clock.now() == dt.datetime(2026, 12, 1, 10, tzinfo=PRACTICE_ZONE)
    clock.save()
    assert BoxClock(file, RELEASED, machine).doubt is Doubt.JUMPED


def test_the_technician_confirms_over_the_control_socket(file: Path, machine: Machine) -> None:
    clock = BoxClock(file, RELEASED, machine)
    ask = clock.handlers()
    assert ask["clock.show"]({}) == {"now": "2026-12-01T10:00:00+01:00", "trusted": False, "doubt": "unconfirmed"}
    assert ask["clock.confirm"]({"right": "2026-12-01T10:01"})["trusted"] is True
    assert clock.trusted() and BoxClock(file, RELEASED, machine).trusted()


@pytest.mark.parametrize("right", ["2026-12-01T10:03", "2026-12-01T09:00", "2026-12-01T10:00+00:00", "zehn Uhr", None])
def test_what_the_machine_does_not_show_is_not_confirmed(file: Path, machine: Machine, right: str | None) -> None:
    clock = BoxClock(file, RELEASED, machine)
    with pytest.raises(BadInput):
        clock.handlers()["clock.confirm"]({"right": right})
    assert not clock.trusted()


@pytest.mark.parametrize("hour", [0, 1])
def test_in_the_hour_that_comes_twice_either_is_meant(file: Path, machine: Machine, hour: int) -> None:
    """31 October 2027, half past two: 00:30 and 01:30 UTC."""
    machine.set(dt.datetime(2027, 10, 31, hour, 30, tzinfo=dt.UTC))
    clock = BoxClock(file, RELEASED, machine)
    clock.confirm(dt.datetime(2027, 10, 31, 2, 30))
    assert clock.trusted()


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"{", b'{"wall": 1}', bytes(range(256))])
def test_a_damaged_file_is_none(file: Path, machine: Machine, content: bytes) -> None:
    file.write_bytes(content)
    assert BoxClock(file, RELEASED, machine).doubt is Doubt.UNCONFIRMED


def test_what_cannot_be_saved_is_told_and_hinders_nothing(tmp_path: Path, machine: Machine, caplog) -> None:
    with caplog.at_level(logging.WARNING):
        clock = confirmed(tmp_path / "nowhere" / "clock.json", machine)
    assert clock.trusted()
    assert [record.msg for record in caplog.records] == [ClockDoubtful(Doubt.UNCONFIRMED), ClockNotSaved()]


def test_a_save_cut_short_leaves_the_one_before(file: Path, machine: Machine, monkeypatch) -> None:
    clock = confirmed(file, machine)
    before = file.read_bytes()
    machine.runs(hours=1)

    def cut(_: int) -> None:
        raise OSError("power")

    monkeypatch.setattr(os, "fsync", cut)
    clock.save()
    assert file.read_bytes() == before


def test_the_clocks_of_this_machine_can_be_read() -> None:
    one, other = read_clocks(), read_clocks()
    assert one.boot == other.boot and len(one.boot) == 36
    assert one.wall <= other.wall and 0 < one.running <= other.running
