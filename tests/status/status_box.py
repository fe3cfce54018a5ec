"""A status board with a fixed clock and empty counters: as a fixture, and as a process to be killed."""

import sys
import threading
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from appliance.status.board import StatusBoard
from appliance.status.connection import Broker
from appliance.status.payloads import COUNTERS, Part

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@dataclass
class FixedClock:
    moment: datetime = NOW
    sure: bool = True

    def now(self) -> datetime:
        return self.moment

    def trusted(self) -> bool:
        return self.sure


@dataclass
class Counted:
    values: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTERS, 0))

    def __call__(self, today: date) -> tuple[dict[str, int], dict[str, int]]:
        return dict(self.values), dict(self.values)


def make_board(broker: Broker | None, clock: FixedClock | None = None, counters: Counted | None = None) -> StatusBoard:
    return StatusBoard(broker, "probe", "0.1.0", clock or FixedClock(), counters or Counted(), Path.cwd())


def all_ok(board: StatusBoard) -> None:
    for tell in (board.line, board.speech, board.store):
        tell(Part.OK)


if __name__ == "__main__":
    running = make_board(Broker("127.0.0.1", int(sys.argv[1])))
    running.start()
    all_ok(running)
    threading.Event().wait()
