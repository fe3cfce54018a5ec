"""What the labelled utterances under tests/language come to, beside two libraries, and the time of fuzzed strings.

Right: every labelled value, and no emergency that is none. Asked back: a value is missing, nothing is wrong. Wrong: a
value that nobody said; that is what hurts. The libraries get the same items in the same run: text2num the telephone
numbers and digits, duckling (if it can be imported) dates and times; of duckling any of its readings counts, morning
or afternoon apart, which is kinder than a caller would be.
"""

import argparse
import datetime as dt
import importlib
import json
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import text_to_num

from appliance.cli.understand import as_json
from appliance.config.loading import load_practice
from appliance.config.practice import OpeningHours
from appliance.language import numerals
from appliance.language.birth_dates import read_birth_date
from appliance.language.hearing import plain
from appliance.language.normalise import normalise
from appliance.language.phones import read_phone
from appliance.language.understand import understand
from appliance.language.urgency import urgency
from appliance.language.when import read_when
from appliance.model.call import Asks
from appliance.model.zone import PRACTICE_ZONE

LABELLED = Path(__file__).parent.parent / "tests" / "language"
NOW = dt.datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
PRACTICE = load_practice(None)
TWICE = [("08:00", "12:00"), ("14:00", "18:00")]
HOURS = OpeningHours(mon=TWICE, tue=TWICE, wed=TWICE[:1], thu=TWICE, fri=[("08:00", "13:00")])
OFFERED = tuple(
    dt.datetime.fromisoformat(start).replace(tzinfo=PRACTICE_ZONE)
    for start in ("2026-12-01T09:30", "2026-12-01T11:00", "2026-12-03T16:15")
)
VERDICTS = ("right", "asked back", "wrong")
VAGUE = (None, "none", "noise", "unclear")


def rows(name: str) -> list[list[str]]:
    """The cells of a table of utterances."""
    lines = (LABELLED / name).read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]


def table(head: tuple[str, ...], body: list[tuple[object, ...]]) -> None:
    print(f"| {' | '.join(head)} |\n|{' --- |' + ' ---: |' * (len(head) - 1)}")
    for row in body:
        print(f"| {' | '.join(str(cell) for cell in row)} |")
    print()


def verdict(want: str, got: str) -> str:
    return "right" if got == want else "wrong" if got else "asked back"


# --- by category ----------------------------------------------------------------------------------------------------


def matches(key: str, want: Any, got: Any) -> bool:
    if isinstance(want, dict) and "any_of" in want:
        return any(matches(key, one, got) for one in want["any_of"])
    if key == "name" and isinstance(want, dict):
        return isinstance(got, dict) and all(got.get(part, "").lower() == text.lower() for part, text in want.items())
    if key == "wrong" and want:
        return bool(got) and want in got
    return bool(got == want) or (got is None and want in VAGUE)


def judged(item: dict[str, Any]) -> str:
    offered = tuple(map(dt.datetime.fromisoformat, item.get("context", {}).get("offered", ()))) or OFFERED
    offered = tuple(start.replace(tzinfo=PRACTICE_ZONE) for start in offered)
    asks = Asks(item["state"])
    shown = offered if asks is Asks.CHOOSE_SLOT else ()
    answer = json.loads(json.dumps(as_json(understand(item["text"], asks, NOW, PRACTICE, shown))))
    bad = [key for key, want in {"urgent": None, **item["expect"]}.items() if not matches(key, want, answer.get(key))]
    if not bad:
        return "right"
    return "asked back" if all(answer.get(key) in VAGUE and key != "urgent" for key in bad) else "wrong"


def categories() -> Iterator[tuple[str, str]]:
    for name in ("seen", "further", "blind"):
        for line in (LABELLED / f"meaning_{name}.jsonl").read_text("utf-8").splitlines():
            item = json.loads(line)
            known = item["state"] != "confirm" and "practitioner" not in item["expect"]
            if known:  # what was read back, and who works there, belong to the tests' own practice
                yield item.get("group", item["state"]), judged(item)


def by_category() -> None:
    counts: dict[str, Counter[str]] = {}
    for group, said in categories():
        counts.setdefault(group, Counter())[said] += 1
    counts["in all"] = sum(counts.values(), Counter())
    table(
        ("category", "utterances", *VERDICTS),
        [
            (group, sum(count.values()), *(f"{100 * count[one] / sum(count.values()):.1f} %" for one in VERDICTS))
            for group, count in counts.items()
        ],
    )


def emergencies() -> None:
    body: list[tuple[object, ...]] = []
    for name in ("alarms", "calm", "second", "third", "fourth"):
        lines = (LABELLED / f"urgency_{name}.txt").read_text("utf-8").splitlines()
        said = [
            ("calm " + line if name == "calm" else line).split(" ", 1) for line in lines if not line.startswith("#")
        ]
        alarms = [text for label, text in said if label != "calm"]
        calm = [text for label, text in said if label == "calm"]
        missed = sum(urgency(plain(normalise(text)).words) is None for text in alarms)
        false = sum(urgency(plain(normalise(text)).words) is not None for text in calm)
        body.append((f"urgency_{name}", len(alarms), missed, len(calm), false))
    table(("set", "emergencies", "missed", "none", "false alarms"), body)


# --- beside the libraries ---------------------------------------------------------------------------------------------

Reader = Callable[[str], str]


def moments() -> Iterator[tuple[str, str]]:
    """Utterances that say one day, one time, or both, and nothing else."""
    for name in ("when_table", "when_callers_table", "when_blind_table", "when_blind2_table", "when_blind3_table"):
        for asks, text, want in rows(f"{name}.txt"):
            if asks == "date_time" and re.fullmatch(r"(d=\S+)?( ?t=\S+)?", want) and want:
                yield text, want


def ours_when(text: str) -> str:
    when = read_when(normalise(text), NOW, _Practice, asks=Asks.DATE_TIME, changing=False)
    parts = (when.date and f"d={when.date}", when.time and f"t={when.time:%H:%M}")
    return " ".join(part for part in parts if part)


_Practice = type(PRACTICE)(
    name=PRACTICE.name,
    phone=PRACTICE.phone,
    address=PRACTICE.address,
    opening_hours=HOURS,
    appointment_types=PRACTICE.appointment_types,
    practitioners=PRACTICE.practitioners,
)


def theirs_when() -> Callable[[str, str], str] | None:
    """Duckling's verdict on an utterance and its label, if it is installed."""
    try:
        duckling = importlib.import_module("duckling")
    except ImportError:
        return None
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.parse_locale("DE_XX", duckling.default_locale_lang(duckling.parse_lang("DE")))
    context = duckling.Context(duckling.parse_ref_time(zones, "Europe/Berlin", int(NOW.timestamp())), locale)
    kinds = duckling.parse_dimensions(["time"])

    def read(text: str, want: str) -> str:
        found = duckling.parse(" ".join(normalise(text)), context, kinds, False)
        values = [one for entity in found for one in entity["value"].get("values", [entity["value"]])]
        starts = [one["value"] for one in values if "value" in one]
        if any(agrees(dt.datetime.fromisoformat(start), want) for start in starts):
            return "right"
        return "wrong" if found else "asked back"

    return read


def agrees(start: dt.datetime, want: str) -> bool:
    said = dict(part.split("=") for part in want.split())
    at = dt.time.fromisoformat(said["t"]) if "t" in said else None
    clock = at is None or (start.hour % 12, start.minute) == (at.hour % 12, at.minute)
    return clock and ("d" not in said or start.date().isoformat() == said["d"])


def numbers() -> Iterator[tuple[str, str, str]]:
    for kind, text, want in rows("values_table.txt"):
        if want and kind in ("phone", "birth"):
            yield kind, text, want


def ours_number(kind: str, text: str) -> str:
    if kind == "phone":
        phone = read_phone(normalise(text), True)
        return phone.value if phone else ""
    born = read_birth_date(normalise(text), NOW.date(), True)
    return born.value.isoformat() if born else ""


def their_number(text: str) -> str:
    return re.sub(r"\D", "", text_to_num.alpha2digit(text, "de", threshold=0))


def beside() -> None:
    dates, phones = list(moments()), [(text, want) for kind, text, want in numbers() if kind == "phone"]
    births = [(text, want) for kind, text, want in numbers() if kind == "birth"]
    body: list[tuple[object, ...]] = []

    def add(what: str, reader: str, said: list[str]) -> None:
        count = Counter(said)
        body.append((f"{what}, {reader}", len(said), *(f"{100 * count[one] / len(said):.1f} %" for one in VERDICTS)))

    add("dates and times", "this", [verdict(want, ours_when(text)) for text, want in dates])
    duckling = theirs_when()
    if duckling:
        add("dates and times", "duckling", [duckling(text, want) for text, want in dates])
    add("telephone numbers", "this", [verdict(want, ours_number("phone", text)) for text, want in phones])
    add("telephone numbers", "text2num", [verdict(want, their_number(text)) for text, want in phones])
    add("birth dates", "this", [verdict(want, ours_number("birth", text)) for text, want in births])
    if duckling:
        add("birth dates", "duckling", [duckling(text, f"d={want}") for text, want in births])
    table(("items, reader", "utterances", *VERDICTS), body)


# --- how fast ---------------------------------------------------------------------------------------------------------


def fuzzed(dice: random.Random) -> Iterator[tuple[str, Callable[[], str]]]:
    known = sorted({word for _, text, _ in rows("when_table.txt") + rows("values_table.txt") for word in text.split()})
    for name in ("alarms", "calm"):
        known += (LABELLED / f"urgency_{name}.txt").read_text("utf-8").split()
    digits = [numerals.cardinal(number) for number in (*range(11), 20, 100)] + ["und", "doppel"]
    yield "a sentence's worth of known words", lambda: " ".join(dice.choices(known, k=dice.randint(1, 40)))
    yield "2,000 characters of known words", lambda: " ".join(dice.choices(known, k=300))[:2000]
    yield "digits as words, up to 2,000", lambda: " ".join(dice.choices(digits, k=dice.randint(1, 300)))[:2000]
    yield "digits and marks, up to 2,000", lambda: "".join(dice.choices("0123456789 .:/-+", k=dice.randint(1, 2000)))
    yield (
        "any characters, up to 2,000",
        lambda: "".join(chr(dice.randint(32, 0x2FFF)) for _ in range(dice.randint(1, 2000))),
    )


def speed(strings: int) -> None:
    asks, body, every = list(Asks), list[tuple[object, ...]](), list[float]()
    read_phone(["null", "drei", "null", "eins", "zwei", "drei", "vier"], True)  # loads the numbering plan
    kinds = list(fuzzed(random.Random(100_000)))
    for kind, make in kinds:
        took = []
        for number in range(strings // len(kinds)):
            text = make()
            begin = time.process_time()
            understand(text, asks[number % len(asks)], NOW, PRACTICE, OFFERED)
            took.append(1000 * (time.process_time() - begin))
        every += took
        body.append((kind, len(took), *spread(took)))
    body.append(("in all", len(every), *spread(every)))
    table(("strings", "number", "p50 ms", "p99 ms", "longest ms"), body)


def spread(took: list[float]) -> tuple[str, str, str]:
    return f"{statistics.median(took):.2f}", f"{sorted(took)[int(0.99 * len(took))]:.2f}", f"{max(took):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strings", type=int, default=100_000, help="fuzzed strings to time")
    options = parser.parse_args()
    by_category()
    emergencies()
    beside()
    speed(options.strings)


if __name__ == "__main__":
    main()
