"""A rehearsal by hand: what the box says, what one types, and what of it was understood."""

import datetime as dt
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from appliance.call.rehearsal import Rehearsal
from appliance.cli.understand import LABELS, as_json
from appliance.config.practice import Practice
from appliance.language.understand import understand
from appliance.model.call import Asks, Event, Heard, HungUp, Pressed, Silence
from appliance.model.personal import Personal

BOX, FAINT, OFF = "\033[1;36m", "\033[2m", "\033[0m"
SILENCE_S = 7.0
"""How long an empty line is silent."""


class TypedCall:
    """One call at the terminal; colours only where there is one and NO_COLOR is not set."""

    def __init__(self, practice: Practice, now: Callable[[], dt.datetime]) -> None:
        self._practice, self._now = practice, now
        self._asked: dict[str, Any] = {}
        self._coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ

    def play(self, rehearsal: Rehearsal) -> None:
        for line in rehearsal.lines(self._reply):
            if "ended" in line:
                self._print(FAINT, f"— Ende: {line['ended']}")
                print(json.dumps(line["records"], ensure_ascii=False, indent=1))
            else:
                self._asked = line
                self._print(BOX, line["say"])

    def _print(self, colour: str, text: str) -> None:
        print(f"{colour}{text}{OFF}" if self._coloured else text, flush=True)

    def _reply(self) -> Event:
        event = typed(sys.stdin.readline() if not sys.stdin.isatty() else _prompted())
        if isinstance(event, Heard):
            self._print(FAINT, f"  verstanden: {self._understood(event.text.reveal())}")
        return event

    def _understood(self, text: str) -> str:
        offered = tuple(dt.datetime.fromisoformat(start) for start in self._asked.get("offered", ()))
        now = self._now()
        offered = tuple(start.replace(tzinfo=now.tzinfo) for start in offered)
        meaning = understand(text, Asks(self._asked.get("asks", "other")), now, self._practice, offered)
        values = [f"{LABELS[key]} {_readable(value)}" for key, value in as_json(meaning).items()]
        return ", ".join(values) or "nichts"


def _prompted() -> str:
    try:
        return input("> ") + "\n"
    except EOFError:
        return ""


def typed(line: str) -> Event:
    """One typed line as what the caller does; the end of the input hangs up."""
    text = line.strip()
    if not line or text == "/auf":
        return HungUp()
    if not text:
        return Silence(SILENCE_S)
    if set(text) <= set("0123456789*#"):
        return Pressed(Personal(text))
    return Heard(Personal(text))


def _readable(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(_readable(part) for part in value.values())
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "ja" if value is True else str(value)
