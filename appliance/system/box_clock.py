"""The clock of a box in service (implements ports.Clock): the machine's, with its trust kept over restarts."""

import datetime as dt
import json
import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.model.errors import BadInput
from appliance.model.zone import PRACTICE_ZONE
from appliance.system.clock_trust import TOLERANCE, Doubt, Reading, Source, Trust, begin, confirm, time_at, watch

_log = logging.getLogger(__name__)

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
BATTERY_CLOCK = Path("/sys/class/rtc/rtc0/since_epoch")
TIME_SERVER_ANSWERED = Path("/run/systemd/timesync/synchronized")
"""Touched by systemd-timesyncd once a time server has answered; /run does not survive a boot."""


@dataclass(frozen=True, slots=True)
class ClockDoubtful:
    """The clock is not trusted any more, or not yet."""

    why: Doubt


@dataclass(frozen=True, slots=True)
class ClockNotSaved:
    """The last time seen could not be written; the box will be more careful after its next start."""


def read_clocks() -> Reading:
    """The machine's clocks just now."""
    wall = dt.datetime.now(dt.UTC)
    boot = BOOT_ID.read_text("ascii").strip()
    return Reading(wall, time.clock_gettime(time.CLOCK_BOOTTIME), boot, _source(wall))


def _source(wall: dt.datetime) -> Source:
    if TIME_SERVER_ANSWERED.exists():
        return Source.NETWORK
    try:
        kept = dt.datetime.fromtimestamp(int(BATTERY_CLOCK.read_text("ascii")), dt.UTC)
    except (OSError, ValueError):
        return Source.NONE
    # Without its battery it begins anew at each power cut, and then the machine was not set by it.
    return Source.BATTERY if abs(kept - wall) <= TOLERANCE else Source.NONE


class BoxClock:
    """May be asked from any thread. `file` is on the data disk; `save` is to be called every few minutes and at the
    end. What cannot be read is not trusted, and what cannot be written is only told."""

    def __init__(self, file: Path, released: dt.datetime, read: Callable[[], Reading] = read_clocks) -> None:
        self._file, self._released, self._read = file, released.astimezone(dt.UTC), read
        self._lock = threading.Lock()
        self._trust = begin(_loaded(file), read(), self._released)
        self._tell(None)

    def now(self) -> dt.datetime:
        with self._lock:
            return time_at(self._trust, self._look()).astimezone(PRACTICE_ZONE)

    def trusted(self) -> bool:
        return self.doubt is None

    @property
    def doubt(self) -> Doubt | None:
        with self._lock:
            self._look()
            return self._trust.doubt

    def save(self) -> None:
        """Writes down the time that is seen and how far it is trusted, whole or not at all."""
        with self._lock:
            self._look()
            trust = self._trust
        new = self._file.with_name(self._file.name + ".new")
        try:
            with new.open("w", encoding="ascii") as target:
                json.dump(_plain(trust), target)
                target.flush()
                os.fsync(target.fileno())
            new.rename(self._file)
        except OSError:
            _log.warning(ClockNotSaved())

    def shown(self) -> dict[str, Any]:
        """{now: the time the machine shows, in practice time, trusted, doubt: why not}."""
        with self._lock:
            reading, doubt = self._look(), self._trust.doubt
        at = reading.wall.astimezone(PRACTICE_ZONE).isoformat(timespec="seconds")
        return {"now": at, "trusted": doubt is None, "doubt": doubt}

    def confirm(self, right: dt.datetime) -> dict[str, Any]:
        """A person says that `right` is the time now (naive: practice time). Returns `shown`.

        Raises BadInput when the machine shows another time: it has to be set first.
        """
        with self._lock:
            reading = self._look()
            trust = confirm(reading, self._released)
            if trust is None or all(abs(one - reading.wall) > TOLERANCE for one in _meant(right)):
                raise BadInput(
                    f"Die Uhr der Box zeigt {reading.wall.astimezone(PRACTICE_ZONE):%d.%m.%Y, %H:%M} Uhr.",
                    "Sie mit 'sudo timedatectl set-time' stellen und dann noch einmal bestätigen.",
                )
            self._trust = trust
        self.save()
        return self.shown()

    def handlers(self) -> dict[str, Callable[[dict[str, Any]], Any]]:
        """What may be asked over the control socket: `clock.show`, and `clock.confirm` with `right` (ISO 8601)."""

        def confirmed(params: dict[str, Any]) -> dict[str, Any]:
            try:
                right = dt.datetime.fromisoformat(str(params.get("right")))
            except ValueError:
                raise BadInput("Das ist keine Uhrzeit.", "Zum Beispiel 2027-03-01T14:05 angeben.") from None
            return self.confirm(right)

        return {"clock.show": lambda _: self.shown(), "clock.confirm": confirmed}

    def _look(self) -> Reading:
        before, reading = self._trust.doubt, self._read()
        self._trust = watch(self._trust, reading, self._released)
        self._tell(before)
        return reading

    def _tell(self, before: Doubt | None) -> None:
        if self._trust.doubt is not None and self._trust.doubt is not before:
            _log.warning(ClockDoubtful(self._trust.doubt))


def _meant(right: dt.datetime) -> list[dt.datetime]:
    """The moments a time may mean: on the day summer time ends there are two of them."""
    if right.tzinfo is not None:
        return [right]
    return [right.replace(tzinfo=PRACTICE_ZONE, fold=fold).astimezone(dt.UTC) for fold in (0, 1)]


def _plain(trust: Trust) -> dict[str, Any]:
    return {"wall": trust.wall.isoformat(), "running": trust.running, "boot": trust.boot, "doubt": trust.doubt}


def _loaded(file: Path) -> Trust | None:
    """What was saved; None when it is not there or cannot be made out."""
    try:
        saved = json.loads(file.read_bytes())
        wall = dt.datetime.fromisoformat(saved["wall"])
        doubt = Doubt(saved["doubt"]) if saved["doubt"] is not None else None
        return Trust(wall.astimezone(dt.UTC), float(saved["running"]), str(saved["boot"]), doubt)
    except (OSError, ValueError, KeyError, TypeError):
        return None
