"""A box's life at high speed: books, moves, cancels, withdraws, erases, in random order, and tells each step before and
after it. What it is for: to be cut short (crash_history.py checks what is left).

Usage: crash_life.py STORE SEED STEPS [SYNCHRONOUS]   one life with housekeeping, told to the file
                              `told` beside the store
       crash_life.py STORE    for every number that comes in, a child that lives until it is killed, told to standard
                              output
"""

import datetime as dt
import os
import random
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from store_box import KEY, START, person

from appliance.config.practice import Retention
from appliance.model.errors import SlotTaken
from appliance.model.values import Caller, Reason, Slot
from appliance.store import backup, retention
from appliance.store.books import iso
from appliance.store.erasing import erase
from appliance.store.store import Store
from appliance.store.subjects import Wanted

Tell = Callable[[str], None]
FIVE_MINUTES = dt.timedelta(minutes=5)


def name_of(call: str) -> str:
    """The invented person of a call; no such name is the beginning of another."""
    return f"Zzyx{call}q"


def someone(call: str) -> Caller:
    return person(name_of(call), "Quendolina")


class Life:
    """`seed` decides everything that happens; lives of different seeds want different slots."""

    def __init__(self, store: Store, tell: Tell, seed: int) -> None:
        self.store, self.tell, self.seed = store, tell, seed
        self.chance = random.Random(seed)
        self.mine: list[tuple[str, str]] = []
        self.numbers = count()

    def step(self) -> None:
        what = self.chance.random()
        if what < 0.5 or not self.mine:
            self.book()
        elif what < 0.65:
            self.move()
        elif what < 0.8:
            self.cancel()
        elif what < 0.95:
            self.withdraw()
        elif what < 0.98:
            self.erase()
        else:
            backup.create(self.store)

    def free_slot(self) -> tuple[str, Slot]:
        number = next(self.numbers)
        at = START + dt.timedelta(days=1 + 10 * (self.seed % 10_000), minutes=15 * number)
        return f"{self.seed}-{number}", Slot(at, self.chance.choice([10, 15]))

    def book(self) -> None:
        call, slot = self.free_slot()
        reservation = self.store.reserve(call, slot, START + FIVE_MINUTES)
        try:  # somebody else wants it too
            self.store.reserve(f"{call}-late", slot, START + FIVE_MINUTES)
            raise RuntimeError("a slot was given twice")
        except SlotTaken:
            pass
        self.tell(f"booking {call} {iso(slot.start)}")
        id, _ = self.store.book(call, reservation, Reason.OTHER, someone(call), None)
        self.tell(f"booked {call} {iso(slot.start)} {id}")
        self.mine.append((call, id))

    def move(self) -> None:
        _, id = self.chance.choice(self.mine)
        call, slot = self.free_slot()
        reservation = self.store.reserve(call, slot, START + FIVE_MINUTES)
        self.tell(f"moving {id} {iso(slot.start)}")
        self.store.move(call, id, reservation)
        self.tell(f"moved {id} {iso(slot.start)}")

    def cancel(self) -> None:
        _, id = self.mine.pop(self.chance.randrange(len(self.mine)))
        self.tell(f"cancelling {id}")
        self.store.cancel(f"{id}-off", id)
        self.tell(f"cancelled {id}")

    def withdraw(self) -> None:
        call, _ = self.mine.pop(self.chance.randrange(len(self.mine)))
        self.tell(f"withdrawing {call}")
        self.store.withdraw(call)
        self.tell(f"withdrawn {call}")

    def erase(self) -> None:
        call, _ = self.mine.pop(self.chance.randrange(len(self.mine)))
        self.tell(f"erasing {call}")
        erase(self.store, Wanted(someone(call)))
        self.tell(f"erased {call}")


def one_life(path: Path, seed: int, steps: int, synchronous: str) -> None:
    """A first start, steps, a backup, steps, the retention, a second start, steps."""
    told = os.open(path.with_name("told"), os.O_WRONLY | os.O_CREAT, 0o600)

    def tell(line: str) -> None:
        os.write(told, f"{line}\n".encode())

    for part in range(2):
        with Store.open(path, KEY, lambda: START) as store:
            store.run(lambda books: books.db.execute(f"PRAGMA synchronous = {synchronous}"))
            life = Life(store, tell, 2 * seed + part)
            for number in range(steps // 2):
                if number == steps // 4:
                    backup.create(store)
                life.step()
            retention.run(store, Retention())


def until_killed(path: Path, seed: int) -> None:
    """In a process of its own, made from this one, so that not every life has to load everything anew."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        print("over", flush=True)
        return
    print("child", os.getpid(), flush=True)
    with Store.open(path, KEY, lambda: START) as store:
        life = Life(store, lambda line: print(line, flush=True), seed)
        while True:
            life.step()


if __name__ == "__main__":
    if sys.argv[2:]:
        one_life(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), (sys.argv[4:] or ["FULL"])[0])
    for line in sys.stdin if not sys.argv[2:] else ():
        until_killed(Path(sys.argv[1]), int(line))
