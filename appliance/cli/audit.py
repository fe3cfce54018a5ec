"""`freizeichen audit verify`: is the audit trail whole?"""

import argparse

from appliance.cli._records import add_common, ask_records, print_json
from appliance.model.errors import Exit


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    example = "Beispiel:\n  freizeichen audit verify"
    form = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser(
        "audit",
        help="das Protokoll prüfen",
        description="Das Protokoll hält fest, was mit welchem Eintrag geschah, ohne Inhalte.",
        epilog=example,
        formatter_class=form,
    )
    actions = parser.add_subparsers(dest="action", metavar="WAS", required=True)
    one = actions.add_parser(
        "verify", help="findet jede Lücke, Änderung und Umstellung", epilog=example, formatter_class=form
    )
    add_common(one)
    one.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    verdict = ask_records(args, "audit.verify", {})
    whole = verdict["wrong_at"] is None
    if args.json:
        print_json(verdict)
    elif whole:
        print(f"Das Protokoll ist lückenlos: {verdict['entries']} Einträge, Prüfsumme {verdict['head']}")
    else:
        print(f"Das Protokoll ist verändert worden: ab Eintrag {verdict['wrong_at']} stimmt die Kette nicht.")
    return Exit.DONE if whole else Exit.CHECK_FAILED
