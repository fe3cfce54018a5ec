"""The status board: takes what happens in the box and tells it on MQTT (ports.StatusSink)."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from appliance.model.call import Asks, Outcome
from appliance.model.errors import StoreError
from appliance.ports import Clock
from appliance.status import machine, payloads
from appliance.status.connection import Broker, Message
from appliance.status.payloads import BoxState, Health, Part, Phase, SelfTest, Severity
from appliance.status.publisher import Publisher
from appliance.status.snapshot import Facts, Latency, box_state

HEALTH_EVERY_S = 60.0
"""Contract mqtt: `health` on change and every 60 s."""
COUNTERS_EVERY_S = 5.0
"""So that `counters` follow midnight, and a call that is counted only after its last message."""

Counts = tuple[dict[str, int], dict[str, int]]
PHASES = {str(phase): phase for phase in Phase}


class StatusBoard:
    """Every method may be called from any thread and returns at once; trouble with the broker stays in here.

    Only what is told on change (`state`, `call`) goes out in the caller's thread, into a queue. Everything that reads
    disk, sensors or store is done by `tick`, on the publisher's thread.
    """

    def __init__(
        self,
        broker: Broker | None,
        box: str,
        version: str,
        clock: Clock,
        counters: Callable[[date], Counts],
        data: Path,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`broker` None: nothing is told. `box`: the box's name in the topics. `counters`: Records.counters.
        `data` lies on the disk whose free space is told."""
        self._box = box
        self._version = version
        self._clock = clock
        self._counters = counters
        self._data = data
        self._monotonic = monotonic
        self._lock = threading.RLock()
        self._facts = Facts(clock_trusted=clock.trusted())
        self._state, self._since = box_state(self._facts), clock.now()
        self._calls: set[str] = set()
        self._latency = Latency()
        self._self_test: SelfTest | None = None
        self._counted: tuple[date, Counts] | None = None
        self._began = self._health_due = self._counters_due = monotonic()
        self._publisher = Publisher(broker, f"freizeichen-{box}", self._will) if broker else None

    def start(self) -> None:
        """Publishes from now on. The broker may be away: what is retained waits for it."""
        self._publish("state", payloads.state(self._state, self._since))
        if self._publisher:
            self._publisher.start(self.tick)

    def stop(self) -> bool:
        """The clean end: tells `disconnected` and waits briefly. True when the broker has acknowledged it."""
        with self._lock:
            self._learn(replace(self._facts, stopped=True))
        return self._publisher.stop() if self._publisher else True

    @property
    def connected(self) -> bool:
        """Whether the broker is there at the moment."""
        return self._publisher is not None and self._publisher.connected

    @property
    def state(self) -> BoxState:
        return self._state

    # --- what happens in the box ----------------------------------------------------------------------------------

    def line(self, part: Part) -> None:
        with self._lock:
            self._learn(replace(self._facts, line=part))

    def speech(self, part: Part) -> None:
        with self._lock:
            self._learn(replace(self._facts, speech=part))

    def store(self, part: Part) -> None:
        with self._lock:
            self._learn(replace(self._facts, store=part))

    def paused(self, yes: bool) -> None:
        with self._lock:
            self._learn(replace(self._facts, paused=yes))

    def alert(self, name: str, severity: Severity, text: str) -> None:
        """Raises an alert, retained until it is cleared. `text` is German, for staff, and about nobody."""
        self._publish(f"alert/{name}", payloads.alert(severity, self._clock.now(), text))

    def clear_alert(self, name: str) -> None:
        self._publish(f"alert/{name}", b"")

    def self_tested(self, ok: bool) -> None:
        """A self-test has just ended."""
        with self._lock:
            self._self_test = SelfTest(self._clock.now(), ok)
            self._health_due = self._monotonic()

    def call(
        self, call: str, phase: str, turn: int, *, asks: Asks | None = None, outcome: Outcome | None = None
    ) -> None:
        known = PHASES.get(phase)
        if known is None:
            return  # nothing that the contract does not know is published, and a call is never disturbed by its display
        with self._lock:
            self._publish("call", payloads.call(call, known, turn, asks, outcome), retain=False)
            if known is Phase.ENDED:
                self._calls.discard(call)
                self._counters_due = self._monotonic()
            else:
                self._calls.add(call)
            self._learn(replace(self._facts, calls=len(self._calls)))

    def turn_took(self, seconds: float) -> None:
        with self._lock:
            self._latency.add(seconds)

    # --- what follows from it -------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Tells what is due: health on change and every minute, counters when they changed. Called every second."""
        now = self._monotonic()
        with self._lock:
            self._learn(replace(self._facts, clock_trusted=self._clock.trusted()))
            health_due, counters_due = now >= self._health_due, now >= self._counters_due
        if health_due:
            self._tell_health(now)
        if counters_due:
            self._counters_due = now + COUNTERS_EVERY_S
            self._tell_counters()

    def _learn(self, facts: Facts) -> None:
        if replace(self._facts, calls=0) != replace(facts, calls=0):
            self._health_due = self._monotonic()
        self._facts = facts
        state = box_state(facts)
        if state is not self._state:
            self._state, self._since = state, self._clock.now()
            self._publish("state", payloads.state(state, self._since))

    def _tell_health(self, now: float) -> None:
        disk, temperature = machine.disk_free_mb(self._data), machine.temperature_c()
        with self._lock:
            self._health_due = now + HEALTH_EVERY_S
            health = Health(
                at=self._clock.now(),
                version=self._version,
                uptime_s=int(now - self._began),
                line=self._facts.line,
                speech=self._facts.speech,
                store=self._facts.store,
                clock_trusted=self._facts.clock_trusted,
                disk_free_mb=disk,
                temperature_c=temperature,
                latency_p50_ms=self._latency.percentile_ms(50),
                latency_p95_ms=self._latency.percentile_ms(95),
                latency_turns=len(self._latency),
                self_test=self._self_test,
            )
        self._publish("health", payloads.health(health))

    def _tell_counters(self) -> None:
        now = self._clock.now()
        try:
            counts = self._counters(now.date())
        except StoreError:
            return  # whoever owns the store tells that it is down; the last counts stay
        if (now.date(), counts) != self._counted:
            self._counted = now.date(), counts
            self._publish("counters", payloads.counters(now, *counts))

    def _will(self) -> Message:
        return self._message("state", payloads.state(BoxState.LOST, self._clock.now()))

    def _publish(self, name: str, payload: bytes, retain: bool = True) -> None:
        if self._publisher:
            self._publisher.publish(self._message(name, payload, retain))

    def _message(self, name: str, payload: bytes, retain: bool = True) -> Message:
        return Message(payloads.topic(self._box, name), payload, retain)
