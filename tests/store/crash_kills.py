"""kill -9 of a process that lives at high speed (crash_life.py), again and again on the same store."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from crash_history import History
from store_box import KEY, START

from appliance.store.store import Store

LIFE = Path(__file__).with_name("crash_life.py")


def kill_again_and_again(path: Path, rounds: int, seed: int) -> History:
    """Raises Broken when what a killed process had confirmed is not there, or anything else is. Returns what stands at
    the end."""
    chance, history = random.Random(seed), History()
    lives = subprocess.Popen([sys.executable, str(LIFE), str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        for number in range(rounds):
            _one(lives, number, chance, history)
            with Store.open(path, KEY, lambda: START) as store:
                store.run(history.check)
                store.run(history.settle)
                store.run(history.check)
    finally:
        assert lives.stdin is not None
        lives.stdin.close()
        lives.wait()
    return history


def _one(lives: "subprocess.Popen[bytes]", number: int, chance: random.Random, history: History) -> None:
    """One life: so many lines long and an uneven moment more, so that it is caught anywhere in a transaction."""
    assert lives.stdin is not None and lives.stdout is not None
    lives.stdin.write(f"{number}\n".encode())
    lives.stdin.flush()
    child = int(lives.stdout.readline().split()[1])
    try:
        for _ in range(chance.randint(0, 20)):
            history.told(lives.stdout.readline().decode())
        until = time.perf_counter() + chance.random() * 0.02
        while time.perf_counter() < until:
            pass
    finally:
        os.kill(child, signal.SIGKILL)
    while (line := lives.stdout.readline()) != b"over\n":
        if line.endswith(b"over\n"):  # what the killed one was writing is not told
            break
        history.told(line.decode())
