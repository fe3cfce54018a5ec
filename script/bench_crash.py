"""The long run of tests/store/test_store_power.py and test_store_crash.py; see there and tests/store/crash_disk.py."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "store"))

from crash_cuts import cut_everywhere, quick_folder
from crash_disk import recorded
from crash_history import Broken
from crash_kills import kill_again_and_again

LIVES = 5
"""Recorded lives over which the cuts are spread."""

ON_ONE_STORE = 100
"""Kills before a fresh store is taken."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=20_000)
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--rounds", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    return _timed(lambda: _kills(args.rounds, args.seed) if args.kill else _cuts(args.cuts, args.seed))


def _timed(work: Callable[[], bool]) -> int:
    start = time.perf_counter()
    good = work()
    print(f"\n{time.perf_counter() - start:.0f} s, {'nothing lost' if good else 'FAILED'}")
    return 0 if good else 1


def _cuts(cuts: int, seed: int) -> bool:
    print("| synchronous | calls recorded | steps told | different disks checked | failed |")
    print("| --- | ---: | ---: | ---: | ---: |")
    good = True
    for setting, number in (("FULL", cuts), ("NORMAL", cuts // 20), ("OFF", cuts // 20)):
        total = [0, 0, 0, 0]
        for life in range(LIVES):
            with tempfile.TemporaryDirectory() as folder:
                entries = recorded(Path(folder), seed=100 * seed + life, steps=60, synchronous=setting)
            wanted = number // LIVES + number // (10 * LIVES)  # some rebuilt disks are the same as one before
            report = cut_everywhere(entries, wanted, seed=100 * seed + life)
            total = [
                one + other
                for one, other in zip(
                    total, (report.calls, report.promises, report.cuts, len(report.failures)), strict=True
                )
            ]
            if setting == "FULL":
                print(*report.failures, sep="\n", end="", file=sys.stderr, flush=True)
        print(f"| {setting} | {' | '.join(map(str, total))} |", flush=True)
        good &= (total[3] == 0 and total[2] >= number) if setting == "FULL" else total[3] > 0
    return good


def _kills(rounds: int, seed: int) -> bool:
    kept = steps = 0
    for part in range(-(-rounds // ON_ONE_STORE)):
        with quick_folder() as folder:
            try:
                history = kill_again_and_again(folder / "store.db", min(ON_ONE_STORE, rounds), 100 * seed + part)
            except Broken as error:
                print(f"store {part}: {error}", file=sys.stderr)
                return False
        kept += len(history.booked) + len(history.cancelled)
        steps += len(history.gone)
    print(f"{rounds} kills: {kept} appointments as confirmed, {steps} calls withdrawn or erased and gone")
    return True


if __name__ == "__main__":
    raise SystemExit(main())
