"""What a killed process leaves behind: every booking it acknowledged, nothing it erased, no slot twice."""

import datetime as dt
import random
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from store_box import KEY, START

from appliance.store.store import Store

ROUNDS = 20
WRITER = Path(__file__).with_name("crash_writer.py")


@pytest.mark.timeout(180)
def test_acknowledged_bookings_survive_kill_9(path: Path, clock) -> None:
    """The writer books and withdraws without end and says so; it is killed at a random moment, again and again
    on the same file. What was being withdrawn just then may be there or not."""
    chance, told = random.Random(5), {}
    for number in range(ROUNDS):
        told |= _killed_after(path, number, chance.randint(1, 40), chance.randint(0, 20_000))
        with Store.open(path, KEY, clock) as store:
            kept = store.run(lambda books: books.rows("SELECT id, call, start FROM appointments WHERE kind = 'booked'"))
            there = {row["id"]: row["start"] for row in kept}
            assert there.items() >= {id: start for id, start in told.items() if "-" in start}.items()
            assert not there.keys() & {id for id, state in told.items() if state == "gone"}
            slots = sorted(store.busy(START, START + dt.timedelta(days=1000)))
            assert all(one.end <= other.start for one, other in pairwise(slots))
    assert len(told) > ROUNDS and "gone" in told.values()


def _killed_after(path: Path, number: int, lines: int, spins: int) -> dict[str, str]:
    """What a writer had acknowledged when it was killed, after that many lines and an uneven moment more."""
    with subprocess.Popen([sys.executable, WRITER, path, str(number)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(lines)]
        for _ in range(spins):  # so that it is caught anywhere in a transaction
            pass
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines()
    whole = [line.split() for line in told if line.endswith("\n")]
    assert len(whole) >= lines
    return {line[0]: line[1] for line in whole}
