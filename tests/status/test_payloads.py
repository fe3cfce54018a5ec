"""What is published: shapes, times with offset, and no field that is not listed."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from status_box import NOW

from appliance.model.call import Asks, Outcome
from appliance.status import payloads
from appliance.status.payloads import COUNTERS, FIELDS, BoxState, Health, Part, Phase, SelfTest, Severity

HEALTH = Health(
    at=NOW,
    version="0.1.0",
    uptime_s=61,
    line=Part.OK,
    speech=Part.DOWN,
    store=Part.OK,
    clock_trusted=True,
    disk_free_mb=1200,
    temperature_c=51.5,
    latency_p50_ms=700,
    latency_p95_ms=1500,
    latency_turns=100,
    self_test=SelfTest(NOW, True),
)
FULL = {
    "state": payloads.state(BoxState.READY, NOW),
    "health": payloads.health(HEALTH),
    "counters": payloads.counters(NOW, {}, {}),
    "call": payloads.call("c", Phase.ENDED, 3, Asks.OPEN, Outcome.BOOKED),
    "alert": payloads.alert(Severity.ERROR, NOW, "Die Terminablage war beschädigt."),
}
ALLOWED = {
    *("v", "at", "state", "since", "version", "uptime_s", "line", "speech", "store", "clock", "disk_free_mb"),
    *("temperature_c", "latency_p50_ms", "latency_p95_ms", "latency_turns", "self_test", "ok", "today", "total"),
    *("call", "phase", "asks", "turn", "outcome", "severity", "text", *COUNTERS),
}
"""Written out once more by hand: a new field has to be looked at for personal data before it passes."""


def field_names(value: Any) -> Iterator[str]:
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    yield from value if isinstance(value, dict) else ()
    for child in children:
        yield from field_names(child)


@pytest.mark.parametrize("topic", FULL)
def test_a_full_payload_has_exactly_the_listed_fields(topic: str) -> None:
    assert set(field_names(json.loads(FULL[topic]))) == FIELDS[topic]


def test_no_field_beyond_those_looked_at_for_personal_data() -> None:
    assert set().union(*FIELDS.values()) == ALLOWED


@pytest.mark.parametrize("topic", FULL)
def test_every_payload_is_version_1_and_its_times_carry_an_offset(topic: str) -> None:
    assert json.loads(FULL[topic])["v"] == 1
    times = re.findall(rb"2026-[^\"]*", FULL[topic])
    assert all(time == b"2026-11-25T10:00:00+01:00" for time in times)


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(HEALTH, disk_free_mb=None, temperature_c=None, latency_p50_ms=None, self_test=None)
    told = json.loads(payloads.health(bare))
    assert {"disk_free_mb", "temperature_c", "latency_p50_ms", "self_test"}.isdisjoint(told)
    assert json.loads(payloads.call("c", Phase.RINGING, 0)) == {"v": 1, "call": "c", "phase": "ringing", "turn": 0}


def test_an_emergency_is_never_published() -> None:
    assert json.loads(payloads.call("c", Phase.ENDED, 3, None, Outcome.EMERGENCY))["outcome"] == "informed"


def test_counters_are_complete_and_nothing_else_gets_through() -> None:
    told = json.loads(payloads.counters(NOW, {"booked": 2, "emergency": 1}, {"booked": 7}))
    assert told["today"] == {**dict.fromkeys(COUNTERS, 0), "booked": 2}
    assert told["total"] == {**dict.fromkeys(COUNTERS, 0), "booked": 7}
