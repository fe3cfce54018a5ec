"""`freizeichen callbacks`: who wants to be called back."""

import argparse
from typing import Any

from appliance.cli._records import add_list_command, moment, run_list, who

TOPICS = {
    "appointment": "Termin",
    "prescription": "Rezept",
    "results": "Befund",
    "data": "Datenschutz",
    "language": "andere Sprache",
    "person": "persönliches Gespräch",
    "other": "Sonstiges",
}


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    texts = (
        "Rückrufbitten anzeigen und abhaken",
        "Zeigt die offenen Rückrufbitten in der Reihenfolge, in der sie kamen.",
        "der Rückruf ist erledigt",
    )
    add_list_command(commands, "callbacks", texts).set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    return run_list(args, "callbacks", _line, "Es sind keine Rückrufe offen.")


def _line(record: dict[str, Any]) -> str:
    return f"{moment(record['created'])}  {TOPICS[record['topic']]}  {who(record)}"
