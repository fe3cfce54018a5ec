"""When the practice is there, and who is when it is not."""

import datetime as dt
import subprocess
import sys
from typing import Any

import pytest

from appliance.booking.hours import (
    closure,
    handoff_staffed,
    holiday,
    is_open,
    open_intervals,
    practitioner_intervals,
    substitute_on,
)
from appliance.config.practice import Closure, Handoff, OpeningHours, Practice, Practitioner, Substitute
from appliance.config.rules import FEDERAL_STATES
from appliance.model.zone import PRACTICE_ZONE

WEEK = OpeningHours(
    mon=[("14:00", "18:00"), ("08:00", "12:00")],
    tue=[("08:00", "12:00")],
    wed=[("08:00", "12:00")],
    thu=[("08:00", "12:00")],
    fri=[("08:00", "12:00")],
)


def practice(**changes: Any) -> Practice:
    plain: dict[str, Any] = {
        "name": "Praxis Beispiel",
        "phone": "0301234560",
        "address": "Musterstraße 1, 10115 Berlin",
        "opening_hours": WEEK,
        "appointment_types": {"other": 15},
    }
    return Practice(**{**plain, **changes})


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=PRACTICE_ZONE)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


REFORMATION = {"BB", "HB", "HH", "MV", "NI", "SH", "SN", "ST", "TH"}
ALL_SAINTS = {"BW", "BY", "NW", "RP", "SL"}
CORPUS_CHRISTI = {"BW", "BY", "HE", "NW", "RP", "SL"}
EPIPHANY = {"BW", "BY", "ST"}
WOMENS_DAY = {"BE", "MV"}


@pytest.mark.parametrize("state", FEDERAL_STATES)
def test_public_holidays_are_those_of_the_federal_state(state: str) -> None:
    here = practice(federal_state=state)
    closed = {
        "2026-10-31": state in REFORMATION,
        "2026-11-01": state in ALL_SAINTS,
        "2026-06-04": state in CORPUS_CHRISTI,
        "2026-01-06": state in EPIPHANY,
        "2027-03-08": state in WOMENS_DAY,
        "2026-11-18": state == "SN",
        "2026-10-03": True,
        "2026-12-25": True,
        "2026-12-24": False,
    }
    assert {date: holiday(here, day(date)) is not None for date in closed} == closed


def test_without_a_federal_state_only_nationwide_holidays_close() -> None:
    assert holiday(practice(), day("2026-12-26")) and not holiday(practice(), day("2026-10-31"))


def test_holidays_are_named_in_german_whatever_the_language_of_the_machine() -> None:
    code = (
        "import datetime as dt; from appliance.booking.hours import _holidays;"
        "print(_holidays('BE', 2026)[dt.date(2026, 4, 3)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"LANG": "th_TH.UTF-8", "PYTHONUTF8": "1"}, capture_output=True, text=True
    )
    assert done.stdout.strip() == "Karfreitag"


def test_holidays_are_not_imported_before_a_date_is_asked_for() -> None:
    code = "import sys, appliance.booking.hours, appliance.booking.slots; print('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "False"


def test_opening_times_come_in_order_and_not_on_closed_days() -> None:
    here = practice(closed_dates=["2026-12-07", Closure(start="2026-12-14", end="2026-12-20")])
    times = [f"{one.start:%H:%M}-{one.end:%H:%M}" for one in open_intervals(here, day("2026-11-30"))]
    assert times == ["08:00-12:00", "14:00-18:00"]
    assert [open_intervals(here, day(date)) for date in ("2026-12-07", "2026-12-14", "2026-12-18")] == [(), (), ()]
    assert open_intervals(here, day("2026-12-21")) and closure(here, day("2026-12-21")) is None


def test_open_is_from_the_first_minute_until_before_the_last() -> None:
    clocks = {"07:59": False, "08:00": True, "11:59": True, "12:00": False, "13:00": False, "14:00": True}
    assert {clock: is_open(practice(), at(f"2026-11-30T{clock}")) for clock in clocks} == clocks


def test_a_moment_given_in_another_zone_is_the_same_moment() -> None:
    assert is_open(practice(), dt.datetime(2026, 11, 30, 7, 30, tzinfo=dt.UTC))
    assert not is_open(practice(), dt.datetime(2026, 11, 30, 11, 30, tzinfo=dt.UTC))


def test_a_practitioner_is_there_within_the_opening_times() -> None:
    own = Practitioner(id="a", name="Dr. A", opening_hours=OpeningHours(mon=[("07:00", "09:00"), ("11:00", "15:00")]))
    here = practice(practitioners=[own, Practitioner(id="b", name="Dr. B")])
    times = [f"{one.start:%H:%M}-{one.end:%H:%M}" for one in practitioner_intervals(here, "a", day("2026-11-30"))]
    assert times == ["08:00-09:00", "11:00-12:00", "14:00-15:00"]
    assert practitioner_intervals(here, "b", day("2026-11-30")) == open_intervals(here, day("2026-11-30"))
    assert practitioner_intervals(here, "c", day("2026-11-30")) == ()


def test_a_person_is_reached_in_the_hand_offs_hours_only() -> None:
    own = Handoff(extension="20", hours=OpeningHours(mon=[("12:00", "13:00")], fri=[("08:00", "12:00")]))
    assert not handoff_staffed(practice(), at("2026-11-30T09:00"))
    assert handoff_staffed(practice(handoff=Handoff(extension="20")), at("2026-11-30T09:00"))
    assert not handoff_staffed(practice(handoff=own), at("2026-11-30T09:00"))
    assert handoff_staffed(practice(handoff=own), at("2026-11-30T12:30"))
    assert not handoff_staffed(practice(handoff=own), at("2026-12-25T09:00"))


def test_who_stands_in_is_the_closures_own_then_the_general_one() -> None:
    own = Substitute(name="Dr. Eigen", phone="0301111111")
    general = Substitute(name="Dr. Immer", phone="0302222222")
    closed = [Closure(start="2026-12-28", end="2026-12-31", substitute=own), "2026-12-24"]
    here = practice(closed_dates=closed, substitute=general)
    assert substitute_on(here, day("2026-12-28")) == own
    assert substitute_on(here, day("2026-12-24")) == general
    assert substitute_on(here, day("2026-12-01")) is None
    assert substitute_on(practice(closed_dates=["2026-12-24"]), day("2026-12-24")) is None


def test_a_dated_substitute_counts_on_its_dates() -> None:
    here = practice(substitute=Substitute(name="Dr. Muster", phone="0302222222", start="2026-12-01", end="2026-12-03"))
    dates = {"2026-11-30": False, "2026-12-01": True, "2026-12-03": True, "2026-12-04": False}
    assert {date: substitute_on(here, day(date)) is not None for date in dates} == dates
