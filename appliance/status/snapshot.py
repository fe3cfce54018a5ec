"""The box's condition as facts, and what follows from them. Pure: whoever knows a fact puts it in."""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from appliance.status.payloads import BoxState, Part

TURNS = 100
"""The latency percentiles look at so many turns (contract mqtt)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about the box. `calls`: how many are going on."""

    line: Part = Part.STARTING
    speech: Part = Part.STARTING
    store: Part = Part.STARTING
    clock_trusted: bool = True
    calls: int = 0
    paused: bool = False
    stopped: bool = False


def box_state(facts: Facts) -> BoxState:
    """Can the box answer? `fault`: no, the practice's own telephone rings. `degraded`: yes, but not everything works:
    with a doubtful clock nothing is booked, without speech only what is rendered already can be said."""
    parts = (facts.line, facts.speech, facts.store)
    if facts.stopped:
        return BoxState.DISCONNECTED
    if facts.line is Part.DOWN or facts.store is Part.DOWN:
        return BoxState.FAULT
    if facts.calls:
        return BoxState.IN_CALL
    if facts.paused:
        return BoxState.PAUSED
    if Part.STARTING in parts:
        return BoxState.INIT
    if facts.speech is Part.DOWN or not facts.clock_trusted:
        return BoxState.DEGRADED
    return BoxState.READY


class Latency:
    """How long callers waited for an answer: seconds of the last TURNS turns."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=TURNS)

    def add(self, seconds: float) -> None:
        self._seconds.append(seconds)

    def __len__(self) -> int:
        return len(self._seconds)

    def percentile_ms(self, percent: int) -> int | None:
        """The nearest-rank percentile in milliseconds; None before the first turn."""
        return _nearest_rank(self._seconds, percent)


def _nearest_rank(seconds: Iterable[float], percent: int) -> int | None:
    ordered = sorted(seconds)
    if not ordered:
        return None
    return round(1000 * ordered[math.ceil(len(ordered) * percent / 100) - 1])
