"""What goes out over MQTT: topics and payloads (contract mqtt). Pure; nothing here can carry personal data."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from appliance.model.call import Asks, Outcome

VERSION = 1
"""`v` of every payload."""


class BoxState(StrEnum):
    """`state`: can the box answer the telephone?"""

    INIT = "init"
    READY = "ready"
    IN_CALL = "in_call"
    PAUSED = "paused"
    DEGRADED = "degraded"
    FAULT = "fault"
    DISCONNECTED = "disconnected"
    LOST = "lost"


class Phase(StrEnum):
    """`phase` of a `call` message."""

    RINGING = "ringing"
    GREETING = "greeting"
    ASKING = "asking"
    LISTENING = "listening"
    LOOKING_UP = "looking_up"
    SPEAKING = "speaking"
    ENDED = "ended"


class Severity(StrEnum):
    WARNING = "warning"
    ERROR = "error"


class Part(StrEnum):
    """How a part of the box is: not there yet, working, or gone."""

    STARTING = "starting"
    OK = "ok"
    DOWN = "down"


COUNTERS = (
    "calls",
    "booked",
    "rescheduled",
    "cancelled",
    "callbacks",
    "requests",
    "handoffs",
    "informed",
    "refused",
    "abandoned",
    "errors",
)
"""What is counted, today and in total."""

FIELDS: Mapping[str, frozenset[str]] = {
    "state": frozenset({"v", "state", "since"}),
    "health": frozenset(
        {
            "v",
            "at",
            "version",
            "uptime_s",
            "line",
            "speech",
            "store",
            "clock",
            "disk_free_mb",
            "temperature_c",
            "latency_p50_ms",
            "latency_p95_ms",
            "latency_turns",
            "self_test",
            "ok",
        }
    ),
    "counters": frozenset({"v", "at", "today", "total", *COUNTERS}),
    "call": frozenset({"v", "call", "phase", "asks", "turn", "outcome"}),
    "alert": frozenset({"v", "severity", "since", "text"}),
}
"""Every field that may occur, nested ones included, by topic. A field without a value is left out."""


@dataclass(frozen=True, slots=True)
class SelfTest:
    """The last self-test: when, and whether everything in it passed."""

    at: datetime
    ok: bool


@dataclass(frozen=True, slots=True)
class Health:
    """One look at the box. `uptime_s` in seconds, disk in MB (10^6 bytes), temperature in degrees Celsius, latency in
    milliseconds over the last `latency_turns` turns; None: not known."""

    at: datetime
    version: str
    uptime_s: int
    line: Part
    speech: Part
    store: Part
    clock_trusted: bool
    disk_free_mb: int | None
    temperature_c: float | None
    latency_p50_ms: int | None
    latency_p95_ms: int | None
    latency_turns: int
    self_test: SelfTest | None


def topic(box: str, name: str) -> str:
    """The full topic of one of the box's messages."""
    return f"freizeichen/{box}/{name}"


def state(value: BoxState, since: datetime) -> bytes:
    return _payload({"state": value, "since": _instant(since)})


def health(now: Health) -> bytes:
    test = now.self_test
    return _payload(
        {
            "at": _instant(now.at),
            "version": now.version,
            "uptime_s": now.uptime_s,
            "line": now.line,
            "speech": now.speech,
            "store": now.store,
            "clock": "trusted" if now.clock_trusted else "doubtful",
            "disk_free_mb": now.disk_free_mb,
            "temperature_c": now.temperature_c,
            "latency_p50_ms": now.latency_p50_ms,
            "latency_p95_ms": now.latency_p95_ms,
            "latency_turns": now.latency_turns,
            "self_test": {"at": _instant(test.at), "ok": test.ok} if test else None,
        }
    )


def counters(at: datetime, today: Mapping[str, int], total: Mapping[str, int]) -> bytes:
    """Counts of `today` and in `total`; what is not among COUNTERS stays inside, what is missing counts 0."""
    return _payload(
        {
            "at": _instant(at),
            "today": {name: today.get(name, 0) for name in COUNTERS},
            "total": {name: total.get(name, 0) for name in COUNTERS},
        }
    )


def call(call_id: str, phase: Phase, turn: int, asks: Asks | None = None, outcome: Outcome | None = None) -> bytes:
    """One step of a call. An emergency never leaves the call: should one come through, it is told as `informed`."""
    told = Outcome.INFORMED if outcome is Outcome.EMERGENCY else outcome
    return _payload({"call": call_id, "phase": phase, "asks": asks, "turn": turn, "outcome": told})


def alert(severity: Severity, since: datetime, text: str) -> bytes:
    """Something staff must know of. `text` is German and about nobody."""
    return _payload({"severity": severity.value, "since": _instant(since), "text": text})


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _payload(fields: Mapping[str, object]) -> bytes:
    kept = {name: value for name, value in fields.items() if value is not None}
    return json.dumps({"v": VERSION, **kept}, ensure_ascii=False, separators=(",", ":")).encode()
