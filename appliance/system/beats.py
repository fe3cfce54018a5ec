"""Who is alive: every loop beats within its own deadline, and the watchdog is fed only while all of them do."""

import asyncio
import threading
import time
from collections.abc import Callable

from appliance.system import notify


class Beats:
    """The loops that have to beat. May be used from any thread."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now`: seconds that only rise."""
        self._now = now
        self._lock = threading.Lock()
        self._deadline_s: dict[str, float] = {}
        self._last: dict[str, float] = {}

    def expect(self, loop: str, deadline_s: float) -> None:
        """From now on `loop` has to beat at least every `deadline_s` seconds."""
        with self._lock:
            self._deadline_s[loop] = deadline_s
            self._last[loop] = self._now()

    def beat(self, loop: str) -> None:
        """`loop` is alive. Raises KeyError for one that is not expected."""
        with self._lock:
            if loop not in self._deadline_s:
                raise KeyError(loop)
            self._last[loop] = self._now()

    def release(self, loop: str) -> None:
        """`loop` has ended in order: nothing is expected of it any more."""
        with self._lock:
            self._deadline_s.pop(loop, None)
            self._last.pop(loop, None)

    def late(self) -> tuple[str, ...]:
        """The loops that have missed their deadline, in the order they were announced."""
        with self._lock:
            now = self._now()
            return tuple(loop for loop, limit in self._deadline_s.items() if now - self._last[loop] > limit)


class Watchdog:
    """Feeds systemd's watchdog while nothing is late. Silence is the alarm: systemd then restarts the service."""

    def __init__(
        self,
        beats: Beats,
        alive: Callable[[], None] = notify.alive,
        on_late: Callable[[tuple[str, ...]], None] = lambda late: None,
    ) -> None:
        """`on_late` is told once each time the set of late loops changes."""
        self._beats = beats
        self._alive = alive
        self._on_late = on_late
        self._told: tuple[str, ...] = ()

    def pulse(self) -> bool:
        """One look: feeds the watchdog if all is well. False when something is late."""
        late = self._beats.late()
        if late != self._told:
            self._told = late
            if late:
                self._on_late(late)
        if not late:
            self._alive()
        return not late

    async def run(self, every_s: float | None = None) -> None:
        """Pulses until cancelled: four times within systemd's limit, or every `every_s` seconds."""
        limit = notify.watchdog_s()
        pause = every_s or (limit / 4 if limit else 1.0)
        while True:
            self.pulse()
            await asyncio.sleep(pause)
