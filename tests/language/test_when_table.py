"""Dates and times in utterances that were labelled by hand."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from appliance.config.practice import Practice
from appliance.language.normalise import normalise
from appliance.language.when import When, read_when
from appliance.model.call import Asks

NOW = datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("Europe/Berlin"))
TWICE = [["08:00", "12:00"], ["14:00", "18:00"]]
PRACTICE = msgspec.convert(
    {
        "name": "Praxis Beispiel",
        "phone": "0305550100",
        "address": "Musterweg 1, 10115 Berlin",
        "appointment_types": {"other": 15},
        "opening_hours": {
            "mon": TWICE,
            "tue": TWICE,
            "wed": [["08:00", "12:00"]],
            "thu": TWICE,
            "fri": [["08:00", "13:00"]],
        },
    },
    Practice,
)
TABLES = (
    "when_table.txt",
    "when_callers_table.txt",
    "when_blind_table.txt",
    "when_blind2_table.txt",
    "when_blind3_table.txt",
)
WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")


def _table() -> list[tuple[str, str, str]]:
    folder = Path(__file__).parent
    lines = [line for name in TABLES for line in (folder / name).read_text("utf-8").splitlines()]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]
    return [(asks, text, expected) for asks, text, expected in rows]


def _days(days: frozenset[int]) -> str:
    return ",".join(WEEKDAYS[day] for day in sorted(days))


def told(when: When) -> str:
    """The values in the notation of the table, in its order."""
    limits, days = when.constraint, when.date_range
    named = {
        "od": when.old_date,
        "ot": when.old_time and f"{when.old_time:%H:%M}",
        "d": when.date,
        "t": when.time and f"{when.time:%H:%M}",
        "r": days and f"{days.start or ''}..{days.end or ''}",
        "wd": limits and _days(limits.weekdays),
        "p": when.daypart,
        "xwd": limits and _days(limits.exclude_weekdays),
        "nb": limits and limits.not_before and f"{limits.not_before:%H:%M}",
        "na": limits and limits.not_after and f"{limits.not_after:%H:%M}",
    }
    flags = [flag for flag, on in (("any", limits and limits.any_time), ("asap", limits and limits.asap)) if on]
    return " ".join(sorted([f"{key}={value}" for key, value in named.items() if value] + flags))


@pytest.mark.parametrize(("asks", "text", "expected"), _table())
def test_utterance_says_exactly_what_it_is_labelled_with(asks: str, text: str, expected: str) -> None:
    """Every value of the label is read and nothing else: what is not in the label must be left out."""
    changing = asks.endswith("*")
    when = read_when(normalise(text), NOW, PRACTICE, asks=Asks(asks.rstrip("*")), changing=changing)
    assert told(when) == " ".join(sorted(expected.split()))
