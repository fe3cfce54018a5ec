"""`freizeichen requests`: prescriptions, referrals, sick notes, and requests about one's own data."""

import argparse
from typing import Any

from appliance.cli._records import add_list_command, day, moment, run_list, who

KINDS = {
    "rezept": "Rezept",
    "ueberweisung": "Überweisung",
    "krankschreibung": "Krankschreibung",
    "access": "Auskunft über eigene Daten",
    "erase": "Löschung eigener Daten",
    "rectify": "Berichtigung eigener Daten",
    "withdraw": "Widerruf der Einwilligung",
}


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    texts = (
        "Rezept-, Überweisungs- und Datenschutzwünsche anzeigen und abhaken",
        "Zeigt die offenen Wünsche in der Reihenfolge, in der sie kamen. Datenschutzwünsche tragen ihre Frist.",
        "der Wunsch ist erledigt",
    )
    add_list_command(commands, "requests", texts).set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    return run_list(args, "requests", _line, "Es sind keine Wünsche offen.")


def _line(record: dict[str, Any]) -> str:
    what = KINDS[record["kind"]] + (f": {record['item']}" if "item" in record else "")
    due = f"  bis {day(record['due'])}" if "due" in record else ""
    return f"{moment(record['created'])}  {what}{due}  {who(record)}"
