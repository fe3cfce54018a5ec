"""`freizeichen appointments`: what callers have booked."""

import argparse
from typing import Any

from appliance.cli._records import REASONS, add_list_command, moment, run_list, who


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    texts = (
        "Termine anzeigen und abhaken",
        "Zeigt die Termine, die noch kommen: gebuchte und abgesagte. Abhaken heißt: in der Praxis vermerkt.",
        "im Kalender der Praxis vermerkt",
    )
    add_list_command(commands, "appointments", texts).set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    return run_list(args, "appointments", _line, "Es stehen keine Termine an.")


def _line(record: dict[str, Any]) -> str:
    parts = [moment(record["start"]), f"{record['minutes']:3} min", REASONS[record["reason"]]]
    if "practitioner" in record:
        parts.append(f"bei {record['practitioner']}")
    return "  ".join([*parts, who(record)])
