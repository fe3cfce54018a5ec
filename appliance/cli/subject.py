"""`freizeichen subject`: the rights of a person whose data the box holds."""

import argparse
from typing import Any

from appliance.cli._records import REASONS, STATES, add_common, ask_records, moment, print_json, who
from appliance.cli.callbacks import TOPICS
from appliance.cli.requests import KINDS
from appliance.model.errors import Exit

ACTIONS = {
    "access": ("Auskunft: alles drucken, was gespeichert ist (Art. 15 DSGVO)", "Auskunft"),
    "erase": ("löschen: aus Ablage und allen Sicherungen (Art. 17 DSGVO)", "Löschung"),
    "rectify": ("berichtigen (Art. 16 DSGVO)", "Berichtigung"),
    "withdraw": ("Einwilligung widerrufen und löschen, was sie trug (Art. 7 Abs. 3 DSGVO)", "Widerruf"),
}
CLASSES = {
    "appointments": "Termine",
    "callbacks": "Rückrufbitten",
    "requests": "Wünsche",
    "data_requests": "Datenschutzwünsche",
    "consents": "Einwilligungen",
    "calls": "Anrufe (ohne Person)",
    "changes": "Änderungsvermerke (ohne Person)",
}
_EXAMPLE = '--name "Beispiel, Erika" --birth-date 02.01.1980'


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "subject",
        help="Rechte einer Person an ihren Daten",
        description="Findet alles über eine Person: über Name und Geburtsdatum, Telefonnummer oder Terminnummer.",
        epilog=f"Beispiel:\n  freizeichen subject access {_EXAMPLE}\n  freizeichen subject erase --code 424707",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="RECHT", required=True)
    for action, (text, _) in ACTIONS.items():
        more = ' --new-phone "030 7654321"' if action == "rectify" else ""
        one = actions.add_parser(
            action,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            epilog=f"Beispiel:\n  freizeichen subject {action} {_EXAMPLE}{more}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.add_argument("--name", metavar='"NACHNAME, VORNAME"', help="wie am Telefon genannt")
        one.add_argument("--birth-date", metavar="TT.MM.JJJJ", help="Geburtsdatum")
        one.add_argument("--phone", metavar="NUMMER", help="Telefonnummer")
        one.add_argument("--code", metavar="NUMMER", help="Terminnummer, die am Telefon genannt wurde")
        if action == "rectify":
            one.add_argument("--new-name", metavar='"NACHNAME, VORNAME"', help="richtiger Name")
            one.add_argument("--new-birth-date", metavar="TT.MM.JJJJ", help="richtiges Geburtsdatum")
            one.add_argument("--new-phone", metavar="NUMMER", help="richtige Telefonnummer")
        add_common(one)
        one.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    names = ("name", "birth_date", "phone", "code", "new_name", "new_birth_date", "new_phone")
    params = {name: value for name in names if (value := getattr(args, name, None))}
    answer = ask_records(args, f"subject.{args.action}", params)
    if args.json:
        print_json(answer)
    elif args.action == "access":
        print(sheet(answer))
    elif args.action == "rectify":
        print(f"Berichtigte Einträge: {answer['rectified']}")
    else:
        print(receipt(ACTIONS[args.action][1], answer))
    return Exit.CHECK_FAILED if answer.get("unreadable") else Exit.DONE


def receipt(what: str, answer: dict[str, Any]) -> str:
    """The proof that is filed: it names nobody."""
    lines = [f"{what}: ausgeführt am {moment(answer['at'])}"]
    lines += [f"  {CLASSES[name]}: {count} gelöscht" for name, count in answer["erased"].items()]
    lines.append(f"  Sicherungen auf der Box, die bereinigt wurden: {answer['backups']}")
    lines += [f"  Nicht lesbar, bitte vernichten: {name}" for name in answer["unreadable"]]
    if not any(answer["erased"].values()):
        lines.append("  Zu diesen Angaben war nichts gespeichert.")
    return "\n".join([*lines, f"  Prüfsumme des Protokolls: {answer['audit']}"])


def sheet(answer: dict[str, Any]) -> str:
    """What is handed to the person (Art. 15 DSGVO): the data, and what the law wants said beside it."""
    days = answer["retention_days"]
    lines = [
        f"Auskunft nach Art. 15 DSGVO, Stand {moment(answer['at'])}",
        f"{answer['practice']}, {answer['address']}",
        "",
        *_section("Termine", answer["appointments"], _appointment),
        *_section("Rückrufbitten", answer["callbacks"], lambda one: TOPICS[one["topic"]]),
        *_section("Wünsche", answer["requests"], lambda one: ": ".join([KINDS[one["kind"]], *_item(one)])),
        *_section("Datenschutzwünsche", answer["data_requests"], lambda one: KINDS[one["kind"]]),
        "Einwilligungen",
        *(f"  {_consent(one)}" for one in answer["consents"]),
        *([] if answer["consents"] else ["  keine"]),
        "",
        "Zweck: Annahme Ihres Anrufs, Vergabe und Verwaltung von Terminen, Rückrufe und Wünsche an die Praxis.",
        "Rechtsgrundlage: Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).",
        "Herkunft: Ihre Angaben am Telefon oder Eintragung durch die Praxis. Empfänger: nur die Praxis.",
        "Kein Ton und kein Wortlaut des Gesprächs ist gespeichert. Keine Übermittlung in ein Drittland.",
        f"Speicherdauer: Termine {days['appointments']} Tage nach dem Termin, Rückrufbitten {days['callbacks']} und "
        f"Wünsche {days['requests']} Tage nach Erledigung,",
        f"  der Nachweis der Einwilligung (ohne Ihren Namen) {days['consents']} Tage.",
        "Ihre Rechte: Berichtigung, Löschung, Einschränkung, Datenübertragbarkeit, jederzeit Widerruf der",
        "  Einwilligung, Beschwerde bei einer Datenschutz-Aufsichtsbehörde. Eine automatisierte Entscheidung im Sinne",
        "  des Art. 22 DSGVO findet nicht statt.",
    ]
    return "\n".join(lines)


def _section(title: str, records: list[dict[str, Any]], text: Any) -> list[str]:
    entries = [
        f"  {text(one)}; {who(one)}; erfasst {moment(one['created'])}; {STATES[one['state']]}" for one in records
    ]
    return [title, *(entries or ["  keine"]), ""]


def _appointment(one: dict[str, Any]) -> str:
    code = f", Terminnummer {one['code']}" if "code" in one else ""
    return f"{moment(one['start'])}, {one['minutes']} Minuten, {REASONS[one['reason']]}{code}"


def _item(one: dict[str, Any]) -> list[str]:
    return [one["item"]] if "item" in one else []


def _consent(one: dict[str, Any]) -> str:
    given = "erteilt" if one["given"] else "abgelehnt"
    how = "mündlich" if one["by"] == "voice" else "per Taste"
    later = f", widerrufen {moment(one['withdrawn_at'])}" if "withdrawn_at" in one else ""
    return f"{moment(one['at'])}: {one['purpose']}, {given} {how}, Wortlaut {one['text_version']}{later}"
