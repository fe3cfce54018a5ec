"""`freizeichen models`: what is there, fetching it, checking it."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.model.errors import Exit, MissingFile

if TYPE_CHECKING:
    from appliance.speech.manifest import Model
    from appliance.speech.models import Shelf, State

_RAW = argparse.RawDescriptionHelpFormatter
_GERMAN = {"ok": "in Ordnung", "missing": "fehlt", "damaged": "beschädigt"}


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    models = commands.add_parser(
        "models",
        help="Sprachmodelle und Stimmen: anzeigen, holen, prüfen",
        description="Sprachmodelle und Stimmen: was da ist, holen, prüfen.",
        epilog="Beispiel:\n  freizeichen models fetch --from /media/usb-stick",
        formatter_class=_RAW,
    )
    actions = models.add_subparsers(dest="action", metavar="AKTION", required=True)
    shown = _action(actions, "list", "anzeigen, welche Modelle da sind", "freizeichen models list --json")
    shown.set_defaults(run=run)
    checked = _action(actions, "verify", "Größe und SHA-256 prüfen", "freizeichen models verify")
    checked.add_argument("names", nargs="*", metavar="MODELL", help="nur diese (sonst alle, die da sind)")
    fetched = _action(
        actions,
        "fetch",
        "Modelle holen; Unterbrochenes wird fortgesetzt",
        "freizeichen models fetch --from /media/stick",
    )
    fetched.add_argument("names", nargs="*", metavar="MODELL", help="diese Modelle (sonst Erkennung und Stimme)")
    fetched.add_argument(
        "--from",
        dest="source",
        metavar="QUELLE",
        help="Adresse (http, https, file) oder Verzeichnis, etwa ein USB-Stick",
    )
    fetched.add_argument(
        "--timeout", type=float, default=30.0, metavar="SEKUNDEN", help="Geduld ohne Daten (Vorgabe: 30)"
    )


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, what: str, example: str
) -> argparse.ArgumentParser:
    action = actions.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog=f"Beispiel:\n  {example}",
        formatter_class=_RAW,
    )
    action.add_argument("--models-dir", type=Path, metavar="DIR", help="Verzeichnis der Modelle")
    action.add_argument("--json", action="store_true", help="Ergebnis als JSON")
    action.set_defaults(run=run)
    return action


def run(args: argparse.Namespace) -> int:
    """Lists, verifies or fetches. Raises MissingFile, BadInput, Unavailable."""
    from appliance.speech.models import Shelf, models_directory

    shelf = Shelf(models_directory(args.models_dir))
    if args.action == "list":
        return _list(shelf, args.json)
    return _verify(shelf, args) if args.action == "verify" else _fetch(shelf, args)


def _facts(shelf: "Shelf", model: "Model", state: "State") -> dict[str, Any]:
    return {
        "name": model.name,
        "kind": str(model.kind),
        "engine": model.engine,
        "state": str(state),
        "title": model.title,
        "licence": model.licence,
        "bytes": model.size,
        "path": str(shelf.path(model)) if model.files else None,
        "files": [{"name": file.name, "bytes": file.size, "sha256": file.sha256} for file in model.files],
    }


def _print(shelf: "Shelf", states: "dict[str, State]", as_json: bool) -> None:
    from appliance.speech.models import model_named

    models = [model_named(name) for name in states]
    if as_json:
        facts = [_facts(shelf, model, states[model.name]) for model in models]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for model in models:
        size = f"{model.size / 1e6:5.0f} MB" if model.size else "im Paket"
        print(f"{model.name:26} {_GERMAN[states[model.name]]:11} {size:>9}  {model.title}")


def _list(shelf: "Shelf", as_json: bool) -> int:
    from appliance.speech.manifest import MODELS

    if not as_json:
        print(f"Verzeichnis: {shelf.directory}", file=sys.stderr)
    _print(shelf, {model.name: shelf.state(model) for model in MODELS}, as_json)
    return Exit.DONE


def _verify(shelf: "Shelf", args: argparse.Namespace) -> int:
    """Exit code 1 when something is damaged or a named model is missing."""
    from appliance.speech.manifest import MODELS
    from appliance.speech.models import State, model_named

    named = [model_named(name) for name in args.names]
    states = {model.name: shelf.state(model, thorough=True) for model in named or MODELS}
    if not named:
        states = {name: state for name, state in states.items() if state is not State.MISSING}
        if not states:
            raise MissingFile(f"In {shelf.directory} liegt kein Modell.", "Modelle holen mit: freizeichen models fetch")
    _print(shelf, states, args.json)
    for name, state in states.items():
        if state is not State.OK:
            print(f"{name} {_GERMAN[state]}: es neu holen mit freizeichen models fetch {name}", file=sys.stderr)
    return Exit.DONE if set(states.values()) == {State.OK} else Exit.CHECK_FAILED


def _fetch(shelf: "Shelf", args: argparse.Namespace) -> int:
    from appliance.speech.fetch import Fetcher
    from appliance.speech.manifest import STANDARD
    from appliance.speech.models import State, model_named

    models = [model_named(name) for name in args.names or STANDARD]
    fetcher = Fetcher(shelf, timeout=args.timeout, tell=_progress)
    for model in models:
        fresh = fetcher.fetch(model, args.source)
        print(f"{model.name}: {'geholt und geprüft' if fresh else 'war schon da, geprüft'}", file=sys.stderr)
    _print(shelf, {model.name: State.OK for model in models}, args.json)
    return Exit.DONE


def _progress(file: str, done: int, size: int) -> None:
    """One line that is written over, only for people who watch."""
    if sys.stderr.isatty():
        end = "\n" if done >= size else "\r"
        print(f"{file}: {done / 1e6:.0f} von {size / 1e6:.0f} MB", end=end, file=sys.stderr, flush=True)
