"""`freizeichen backup`: encrypted backups of the store."""

import argparse
from pathlib import Path
from typing import Any

from appliance.cli._records import add_common, ask_records, now, opened, place, practice_of, print_json
from appliance.model.errors import Exit, FreizeichenError

_KEEP = 7


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    form = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser(
        "backup",
        help="verschlüsselte Sicherungen",
        description="Sicherungen tragen den Schlüssel der Ablage: Ohne die Schlüsseldatei sind sie nicht lesbar.",
        epilog="Beispiel:\n  freizeichen backup create\n  freizeichen backup restore",
        formatter_class=form,
    )
    actions = parser.add_subparsers(dest="action", metavar="WAS", required=True)

    def add(name: str, text: str, example: str) -> argparse.ArgumentParser:
        one = actions.add_parser(
            name,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            epilog=f"Beispiel:\n  freizeichen backup {example}",
            formatter_class=form,
        )
        add_common(one)
        return one

    create = add("create", "sichern, die Sicherung prüfen und die ältesten entfernen", "create --keep 14")
    create.add_argument("--keep", type=int, default=_KEEP, metavar="ANZAHL", help=f"so viele bleiben (Vorgabe {_KEEP})")
    create.set_defaults(run=run_create)
    add("verify", "jede Sicherung probeweise einspielen", "verify").set_defaults(run=run_verify)
    restore = add("restore", "die jüngste lesbare Sicherung einspielen (der Dienst muss ruhen)", "restore")
    restore.add_argument("file", nargs="?", type=Path, metavar="DATEI", help="diese statt der jüngsten")
    restore.set_defaults(run=run_restore)


def run_create(args: argparse.Namespace) -> int:
    if args.keep < 1:
        raise FreizeichenError("Mindestens eine Sicherung muss bleiben.", "--keep 1 oder mehr angeben.", Exit.USAGE)
    made = ask_records(args, "backup.create", {"keep": args.keep})
    if args.json:
        print_json(made)
    else:
        print(f"Gesichert und geprüft: {made['file']} ({made['records']} Einträge; {made['kept']} Sicherungen da)")
    return Exit.DONE


def run_verify(args: argparse.Namespace) -> int:
    found = _verified(args)
    if args.json:
        print_json(found)
    for one in [] if args.json else found:
        print(f"{one['file']}: {'in Ordnung' if one['ok'] else 'NICHT LESBAR'}")
    if not found and not args.json:
        print("Es gibt keine Sicherung.")
    return Exit.DONE if found and all(one["ok"] for one in found) else Exit.CHECK_FAILED


def _verified(args: argparse.Namespace) -> list[dict[str, Any]]:
    """Works without the store too: it may be what is damaged."""
    from appliance.store import backup
    from appliance.store.key import load_key
    from appliance.system.control import NobodyListens

    if args.store is None:
        try:
            return list(ask_records(args, "backup.verify", {}, alone=False))
        except NobodyListens:
            if args.scratch is not None:
                raise
    path, key_file, folder = place(args)
    return backup.verify(folder or path.with_name("backups"), load_key(key_file))


def run_restore(args: argparse.Namespace) -> int:
    from appliance.store import backup, retention
    from appliance.store.key import load_key

    if args.scratch is not None:
        raise FreizeichenError(
            "In eine Box zum Ausprobieren wird nichts eingespielt.", "--store angeben oder weglassen.", Exit.USAGE
        )
    path, key_file, folder = place(args)
    practice = practice_of(args)
    done = backup.restore(path, load_key(key_file), folder or path.with_name("backups"), now, args.file)
    with opened(args) as store:  # what has become due since the backup goes at once
        retention.run(store, practice.retention)
    if args.json:
        print_json(done)
        return Exit.DONE
    print(
        f"Eingespielt: {done['file']}. Was danach gebucht wurde, fehlt: bitte mit dem Kalender der Praxis abgleichen."
    )
    print(f"  Erneut gelöschte Einträge: {done['erased']}")
    for name in done["skipped"]:
        print(f"  Übersprungen, nicht lesbar: {name}")
    if "aside" in done:
        print(f"  Die ersetzte Ablage liegt in {done['aside']}")
    return Exit.DONE
