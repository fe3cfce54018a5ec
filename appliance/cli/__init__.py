"""The command `freizeichen`: one module a command, collected here (contract command-line)."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from appliance.model.errors import Exit, FreizeichenError

COMMANDS = (
    "run",
    "demo",
    "rehearse",
    "understand",
    "check",
    "models",
    "setup",
    "appointments",
    "callbacks",
    "requests",
    "subject",
    "retention",
    "audit",
    "backup",
)


def parser() -> argparse.ArgumentParser:
    """The whole command line; every command's `--help` has an example."""
    top = argparse.ArgumentParser(
        prog="freizeichen",
        description="Freizeichen nimmt die Anrufe einer Arztpraxis entgegen: auf Deutsch und ganz ohne Internet.",
        epilog="Beispiel:\n  freizeichen rehearse      ein Gespräch am Bildschirm ausprobieren",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--debug", action="store_true", help="bei Fehlern die Aufrufkette zeigen (für Entwickler)")
    commands = top.add_subparsers(dest="command", metavar="BEFEHL", required=True)
    for name in COMMANDS:
        importlib.import_module(f"appliance.cli.{name}").register(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code; a failure is told in two lines, never as a traceback."""
    args = parser().parse_args(arguments)
    try:
        return int(args.run(args))
    except FreizeichenError as error:
        if args.debug:
            raise
        return _tell(error.wrong, error.remedy, error.exit_code)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader is gone: nothing more to flush
        return Exit.IO
    except PermissionError as error:
        if args.debug:
            raise
        return _tell(
            f"Kein Zugriff auf {error.filename}.", "Den Befehl als der Dienst oder mit sudo ausführen.", Exit.PERMISSION
        )
    except OSError as error:
        if args.debug:
            raise
        return _tell(
            f"Ein- oder Ausgabefehler: {error.strerror} ({error.filename}).", "Datenträger und Pfad prüfen.", Exit.IO
        )
    except Exception as error:
        if args.debug:
            raise
        # The text of an unforeseen exception may hold personal data: only its kind is told.
        return _tell(
            f"Unerwarteter Fehler ({type(error).__name__}).",
            "Mit --debug wiederholen und den Fehler melden.",
            Exit.SOFTWARE,
        )


def _tell(wrong: str, remedy: str, code: int) -> int:
    print(f"Fehler: {wrong}\nAbhilfe: {remedy}", file=sys.stderr)
    return int(code)
