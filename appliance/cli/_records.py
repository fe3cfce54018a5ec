"""What the commands about records share: whom they ask, and how a record is shown to people."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.model.errors import Exit, FreizeichenError, MissingFile
from appliance.model.zone import PRACTICE_ZONE

if TYPE_CHECKING:
    from appliance.config.practice import Practice
    from appliance.store.store import Store

WEEKDAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
REASONS = {
    "checkup": "Vorsorge",
    "vaccination": "Impfung",
    "blood": "Blutabnahme",
    "followup": "Kontrolle",
    "acute": "Akutes",
    "other": "Sonstiges",
}
STATES = {"booked": "gebucht", "cancelled": "abgesagt", "done": "erledigt", "open": "offen"}


def add_common(parser: argparse.ArgumentParser) -> None:
    """Which store is meant, and in which form the result is printed."""
    parser.add_argument("--json", action="store_true", help="Ergebnis als JSON")
    parser.add_argument("--scratch", metavar="NAME", help="die Box fragen, die mit 'run --scratch --box NAME' läuft")
    parser.add_argument("--store", type=Path, metavar="DATEI", help="diese Ablage selbst öffnen (der Dienst ruht)")
    parser.add_argument("--key-file", type=Path, metavar="DATEI", help="Schlüsseldatei zu --store")
    parser.add_argument("--config", type=Path, metavar="DATEI", help="Konfiguration der Box")
    parser.add_argument("--practice", type=Path, metavar="DATEI", help="Praxisprofil")


def ask_records(args: argparse.Namespace, name: str, params: dict[str, Any], *, alone: bool = True) -> Any:
    """Asks the running service; only when there is none (or with --store) the command opens the store itself.

    Not `alone`: then it raises NobodyListens instead.
    """
    from appliance.store.handlers import store_handlers
    from appliance.system.control import NobodyListens, ask, control_path

    if args.scratch is not None:
        return ask(control_path(args.scratch), name, params)
    if args.store is None:
        try:
            return ask(control_path(None), name, params)
        except NobodyListens:
            if not alone:
                raise
    with opened(args) as store:
        return store_handlers(store, practice_of(args))[name](params)


@contextmanager
def opened(args: argparse.Namespace) -> "Iterator[Store]":
    """The store that the arguments or the configuration name; it must exist."""
    from appliance.store.key import load_key
    from appliance.store.store import Store

    path, key_file, backups = place(args)
    if not path.exists():
        raise MissingFile(f"Die Ablage {path} gibt es nicht.", "Den Pfad prüfen oder 'freizeichen setup' ausführen.")
    with Store.open(path, load_key(key_file), now, backups) as store:
        yield store


def place(args: argparse.Namespace) -> tuple[Path, Path | None, Path | None]:
    """(store, key file, folder of the backups; None: beside the store)."""
    from appliance.config.box import BOX_FILE
    from appliance.config.loading import load_box

    if args.store is not None:
        return args.store, args.key_file, None
    box = load_box(args.config or Path(BOX_FILE))
    return Path(box.store.path), args.key_file or Path(box.store.key_file), Path(box.store.backups_dir)


def practice_of(args: argparse.Namespace) -> "Practice":
    """The profile that the arguments name, else that of the box, else the built-in example (its times are defaults)."""
    from appliance.config.box import PRACTICE_FILE
    from appliance.config.loading import load_practice

    usual = Path(PRACTICE_FILE)
    return load_practice(args.practice or (usual if usual.exists() else None))


def now() -> dt.datetime:
    return dt.datetime.now(PRACTICE_ZONE)


# --- printing ---------------------------------------------------------------------------------------------------------


def print_json(value: Any) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def day(text: str) -> str:
    """ "2026-11-26" as people write it."""
    return f"{dt.date.fromisoformat(text):%d.%m.%Y}"


def moment(text: str) -> str:
    at = dt.datetime.fromisoformat(text)
    return f"{WEEKDAYS[at.weekday()]} {at:%d.%m.%Y %H:%M}"


def who(record: dict[str, Any]) -> str:
    """Name, birth date and number of a record, as far as they are known."""
    name = record.get("name", {})
    parts = (
        ", ".join(filter(None, (name.get("last"), name.get("first")))),
        f"geb. {day(record['birth_date'])}" if "birth_date" in record else "",
        f"Tel. {record['phone']}" if "phone" in record else "",
    )
    return "; ".join(filter(None, parts)) or "ohne Angaben"


def add_list_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", what: str, texts: tuple[str, str, str]
) -> argparse.ArgumentParser:
    """A command that lists records and finishes them. `texts`: help, description, what finishing means."""
    short, long, finishing = texts
    parser = commands.add_parser(
        what,
        help=short,
        description=long,
        epilog=f"Beispiel:\n  freizeichen {what}\n  freizeichen {what} --json\n"
        f"  freizeichen {what} finish 7d2h28rgfb      {finishing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "action", nargs="?", choices=("list", "finish"), default="list", help="anzeigen (Vorgabe) oder abhaken"
    )
    parser.add_argument("ids", nargs="*", metavar="KENNUNG", help=f"bei finish: {finishing}")
    parser.add_argument("--all", action="store_true", help="auch Vergangenes und Erledigtes")
    add_common(parser)
    return parser


def run_list(args: argparse.Namespace, what: str, line: Any, empty: str) -> int:
    """Lists or finishes; `line` makes one record a line of text."""
    if args.action == "finish":
        if not args.ids:
            raise FreizeichenError(
                "Es fehlt die Kennung.", f"Zum Beispiel: freizeichen {what} finish KENNUNG", Exit.USAGE
            )
        done = ask_records(args, f"{what}.finish", {"ids": args.ids})
        if args.json:
            print_json(done)
        else:
            print(f"Erledigt: {done['finished']}")
        return Exit.DONE
    found = ask_records(args, f"{what}.list", {"all": args.all})
    if args.json:
        print_json(found)
        return Exit.DONE
    for record in found:
        print(f"{record['id']}  {line(record)}  [{STATES[record['state']]}]")
    if not found:
        print(empty)
    return Exit.DONE
