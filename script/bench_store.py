"""Measures the store as a large practice fills it: 30 days back, 180 ahead, one resource for every 10,000 rows.

The plain side is the very same code and schema on the standard library's sqlite3, so the ratio is what encryption
costs. Both run on the disk that holds the temporary directory: name it when quoting the figures.
"""

import argparse
import datetime as dt
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from appliance.model.errors import SlotTaken
from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason, Slot
from appliance.model.zone import PRACTICE_ZONE
from appliance.store import calendar
from appliance.store.books import Books, Database, iso, minute, slot
from appliance.store.schema import migrations
from appliance.store.store import Store

NOW = dt.datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
HALF_A_YEAR = dt.timedelta(days=180)
ERIKA = Caller(Personal(Name("Beispiel", "Erika")), Personal(dt.date(1980, 1, 2)), Personal("0301234567"))
BOOKINGS, LOOKS = 300, 15


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default="2000,20000,200000", help="sizes, separated by commas")
    sizes = [int(size) for size in parser.parse_args().rows.split(",")]
    print(
        "| rows | store | size MB | open ms | busy() 180 days, first / p50 ms | free-slot window 14 days p50 ms"
        " | reserve p50 / p99 ms | book (commit, fsync) p50 / p99 ms |"
    )
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in sizes:
        results = [_measured(size, make) for make in (_encrypted, _plain)]
        for name, result in zip(("SQLCipher", "plain SQLite"), results, strict=True):
            print(f"| {size} | {name} | {' | '.join(result.cells())} |", flush=True)
        ratios = [_ratio(one, other) for one, other in zip(results[0].figures(), results[1].figures(), strict=True)]
        print(f"| {size} | ratio | {' | '.join(ratios)} |", flush=True)


class Result:
    """Seconds of each thing measured."""

    def __init__(self, size: int, opened: float, looks: list[float], near: list[float], steps: list[Any]) -> None:
        self.size, self.opened, self.looks, self.near = size, opened, looks, near
        self.reserved, self.booked = [step[0] for step in steps], [step[1] for step in steps]

    def figures(self) -> list[tuple[float, ...]]:
        return [
            (self.size / 1e6,),
            (self.opened * 1e3,),
            (self.looks[0] * 1e3, statistics.median(self.looks) * 1e3),
            (statistics.median(self.near) * 1e3,),
            _percentiles(self.reserved),
            _percentiles(self.booked),
        ]

    def cells(self) -> list[str]:
        return [" / ".join(f"{value:.1f}" for value in figure) for figure in self.figures()]


def _percentiles(seconds: list[float]) -> tuple[float, float]:
    cuts = statistics.quantiles(seconds, n=100)
    return statistics.median(seconds) * 1e3, cuts[98] * 1e3


def _ratio(one: tuple[float, ...], other: tuple[float, ...]) -> str:
    return " / ".join(f"{ours / theirs:.2f}" for ours, theirs in zip(one, other, strict=True))


Run = Callable[..., Any]


@contextmanager
def _encrypted(path: Path) -> Iterator[Run]:
    with Store.open(path, bytes(range(32)), lambda: NOW) as store:
        yield store.run


@contextmanager
def _plain(path: Path) -> Iterator[Run]:
    """The same pragmas and schema without encryption."""
    link = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "cache_size = -32000"):
        link.execute(f"PRAGMA {pragma}")
    plain: Any = link  # sqlite-utils is told to expect SQLCipher's connections; it asks them for nothing else
    db = Database(plain, execute_plugins=False)
    migrations.apply(db)
    books = Books(db, lambda: NOW)
    link.execute("PRAGMA quick_check").fetchall()
    yield lambda work, *args: work(books, *args)
    link.close()


def _measured(size: int, make: Callable[[Path], Any]) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        with make(path) as run:
            run(_fill, size)
        start = time.perf_counter()
        with make(path) as run:
            opened = time.perf_counter() - start
            slot.cache_clear()
            looks = [_took(run, calendar.busy, NOW, NOW + HALF_A_YEAR) for _ in range(LOOKS)]
            near = [_took(run, calendar.busy, NOW, NOW + dt.timedelta(days=14)) for _ in range(LOOKS)]
            steps = [_booking(run, number) for number in range(BOOKINGS)]
        return Result(path.stat().st_size, opened, looks, near, steps)


def _took(run: Run, *work: Any) -> float:
    start = time.perf_counter()
    run(*work)
    return time.perf_counter() - start


def _booking(run: Run, number: int) -> tuple[float, float]:
    wanted = Slot(NOW + dt.timedelta(days=181, minutes=15 * number), 15)
    start = time.perf_counter()
    reservation = run(calendar.reserve, f"call {number}", wanted, NOW + dt.timedelta(minutes=5))
    middle = time.perf_counter()
    run(calendar.book, f"call {number}", reservation, Reason.CHECKUP, ERIKA, None)
    return middle - start, time.perf_counter() - middle


def _fill(books: Books, size: int) -> None:
    """Appointments side by side over the 210 days, as many resources as they need."""
    resources = max(1, size // 10_000)
    first, step = minute(NOW) - 30 * 1440, 210 * 1440 * resources // size
    with books.write():
        for number in range(size):
            start = first + number // resources * step
            books.insert(
                "appointments",
                {
                    "id": f"row{number}",
                    "kind": "booked",
                    "start": iso(dt.datetime.fromtimestamp(start * 60, PRACTICE_ZONE)),
                    "start_min": start,
                    "end_min": start + 15,
                    "minutes": 15,
                    "resource": f"room{number % resources}",
                    "call": f"filled {number}",
                    "reason": "other",
                    "last_name": f"Beispiel{number}",
                    "first_name": "Erika",
                    "birth_date": f"{1930 + number % 90}-0{1 + number % 9}-{10 + number % 18}",
                    "phone": f"030{number:07}",
                    "code": str(100_000 + number),
                    "created": iso(NOW),
                },
            )


if __name__ == "__main__":
    try:
        main()
    except SlotTaken:
        raise SystemExit("the filled calendar is in the way of the measured bookings") from None
