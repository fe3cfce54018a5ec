"""Thousands of simulated callers by text against the real dialogue, booking rules and store: a table by temperament.

The callers (tests/dialogue) have words of their own; the confusion is a model (words lost, swapped, cut or taken for a
like one), not measured on a recogniser. The judge is what the store holds after each call.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "dialogue"))

from crowd import TEMPERAMENTS, Verdict, play_crowd
from speech_of_callers import Confusion


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=3024, help="calls for each confusion rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--confusion", type=float, nargs="*", default=[0.0, 0.06], help="shares of words that are hit")
    options = parser.parse_args()
    harmful = 0
    for rate in options.confusion:
        harmful += bench(rate, -(-options.calls // len(TEMPERAMENTS)), options.seed)
    return 1 if harmful else 0


def bench(rate: float, worlds: int, seed: int) -> int:
    """Plays and prints; returns how many calls did harm."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        played = play_crowd(Path(folder), worlds, len(TEMPERAMENTS), seed=seed, confusion=Confusion(rate))
        crowd = [replace(verdict, talk=None) for verdict in played]
    rows: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in crowd:
        rows[verdict.temperament].append(verdict)
    print(f"\nConfusion {rate:.0%} of the words, {len(crowd)} calls, {time.monotonic() - begin:.0f} s\n")
    print("| caller | calls | reachable goals | reached | harm | median turns |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for temperament in TEMPERAMENTS:
        print(row(temperament, rows[temperament]))
    print(row("**all**", crowd))
    turns = [verdict.booked_after for verdict in crowd if verdict.booked_after]
    print(f"\nTurns until a booking is confirmed: median {statistics.median(turns):g}, longest {max(turns)}.")
    harm = [verdict for verdict in crowd if verdict.harm]
    for verdict in harm:
        print(f"HARM: {verdict.temperament}, {verdict.kind}: {', '.join(verdict.harm)}")
    return len(harm)


def row(name: str, verdicts: list[Verdict]) -> str:
    reachable = [verdict for verdict in verdicts if verdict.reachable]
    reached = sum(verdict.reached for verdict in reachable)
    share = f"{reached / len(reachable):.1%}" if reachable else "–"
    harm = sum(bool(verdict.harm) for verdict in verdicts)
    turns = statistics.median(verdict.turns for verdict in verdicts)
    return f"| {name} | {len(verdicts)} | {len(reachable)} | {share} | {harm} | {turns:g} |"


if __name__ == "__main__":
    sys.exit(main())
