"""`freizeichen retention run`: delete what is past its time, and prove it."""

import argparse

from appliance.cli._records import add_common, ask_records, moment, print_json
from appliance.cli.subject import CLASSES
from appliance.model.errors import Exit


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    example = "Beispiel:\n  freizeichen retention run"
    form = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser(
        "retention",
        help="löschen, was seine Frist hinter sich hat",
        description="Löschfristen nach dem Praxisprofil. Der Dienst führt sie auch von selbst jeden Tag aus.",
        epilog=example,
        formatter_class=form,
    )
    actions = parser.add_subparsers(dest="action", metavar="WAS", required=True)
    one = actions.add_parser("run", help="jetzt löschen und den Nachweis zeigen", epilog=example, formatter_class=form)
    add_common(one)
    one.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    proof = ask_records(args, "retention.run", {})
    clean = proof["past_due"] == 0 and proof["truncated"] and not proof["unreadable"]
    if args.json:
        print_json(proof)
        return Exit.DONE if clean else Exit.CHECK_FAILED
    print(f"Löschlauf {moment(proof['at'])}")
    for name, count in proof["deleted"].items():
        print(f"  {CLASSES[name]}: {count} gelöscht")
    print(f"  Einträge über ihrer Frist: {proof['past_due']}")
    print(f"  Schreibprotokoll der Ablage geleert: {'ja' if proof['truncated'] else 'nein, bitte wiederholen'}")
    print(f"  Sicherungen, die bereinigt wurden: {proof['backups']}")
    for file in proof["unreadable"]:
        print(f"  Nicht lesbar, bitte vernichten: {file}")
    print(f"  Noch offen (ihre Frist beginnt mit dem Abhaken): {proof['open']}")
    return Exit.DONE if clean else Exit.CHECK_FAILED
