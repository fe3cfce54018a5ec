"""`freizeichen setup`: the first start. Asks or reads the answers, checks them, and only then writes anything."""

import argparse
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec

from appliance.cli._toml import toml
from appliance.config.box import BOX_FILE, PRACTICE_FILE, BoxConfig
from appliance.model.errors import ConfigError

EXAMPLE = """Beispiel:
  sudo freizeichen setup
  sudo freizeichen setup --non-interactive antworten.toml

Die Antwortdatei hat die Tabellen [config] (wie config.toml) und [practice] (wie practice.toml) und, wenn der Broker
eines verlangt, vorneweg mqtt_password = "…"."""

HEAD = "# Angelegt von „freizeichen setup“. Jede Zeile ist in docs/configuration.md erklärt.\n\n"


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What setup needs to know: both files as tables."""

    practice: dict[str, Any]
    config: dict[str, Any] = {}
    mqtt_password: str | None = None


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "setup",
        help="richtet die Box ein: Schlüssel, Kennwort, Konfiguration",
        description="Richtet die Box ein: erzeugt Schlüssel und Kennwort, schreibt die Konfiguration und prüft alles.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--non-interactive", type=Path, metavar="DATEI", help="Antworten aus dieser TOML-Datei")
    parser.add_argument("--root", type=Path, default=Path("/"), metavar="ORDNER", help="in ein Abbild einrichten")
    parser.add_argument("--force", action="store_true", help="vorhandene Konfiguration ersetzen (nie die Schlüssel)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from appliance.cli import check
    from appliance.config.loading import load

    _refuse_existing(args.root, args.force)
    if args.non_interactive is not None:
        answers = load(args.non_interactive, Answers)
        _refuse_wrong(answers, args.non_interactive)
    else:
        from appliance.cli._questions import asked

        answers = Answers(**asked())
    box = msgspec.convert(answers.config, BoxConfig)
    _provision(answers, box, args.root)
    if args.root != Path("/"):
        print("Eingerichtet. Auf der Box selbst „freizeichen check“ ausführen.", file=sys.stderr)
        return 0
    print("Eingerichtet. Prüfung:", file=sys.stderr)
    return check.run(argparse.Namespace(config=Path(BOX_FILE), practice=Path(PRACTICE_FILE), json=False))


def _refuse_existing(root: Path, force: bool) -> None:
    for path in (under(root, BOX_FILE), under(root, PRACTICE_FILE)):
        if path.exists() and not force:
            raise ConfigError(f"{path} gibt es schon.", "Mit --force wird die Datei ersetzt; die Schlüssel bleiben.")


def _refuse_wrong(answers: Answers, path: Path) -> None:
    from appliance.config.loading import box_problems_in, practice_problems_in

    wrong = [("config", problem) for problem in box_problems_in(answers.config)]
    wrong += [("practice", problem) for problem in practice_problems_in(answers.practice)]
    if wrong:
        table, first = wrong[0]
        more = f" (Weitere Fehler: {len(wrong) - 1}.)" if len(wrong) > 1 else ""
        raise ConfigError(f"{path}, Tabelle [{table}]: {first.wrong}", f"{first.remedy}{more}")


def under(root: Path, path: str) -> Path:
    """The place of an absolute path below another root."""
    return root / path.lstrip("/")


# --- writing ----------------------------------------------------------------------------------------------------------


def _provision(answers: Answers, box: BoxConfig, root: Path) -> None:
    """Folders, secrets, profile and last the configuration: while that is missing, the box is not set up."""
    key, password = under(root, box.store.key_file), under(root, box.credentials_dir) / box.mqtt.password_credential
    for folder in (key.parent, password.parent, under(root, box.store.path).parent, under(root, box.store.backups_dir)):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    under(root, box.speech.models_dir).mkdir(parents=True, exist_ok=True)
    _make_key(key)
    if answers.mqtt_password is not None or (box.mqtt.username is not None and not password.exists()):
        _write(password, f"{answers.mqtt_password or secrets.token_urlsafe(24)}\n", 0o600)
        print(f"MQTT-Kennwort: {password}", file=sys.stderr)
    _write(under(root, PRACTICE_FILE), HEAD + toml(answers.practice), 0o644)
    _write(under(root, BOX_FILE), HEAD + toml(answers.config), 0o644)


def _make_key(path: Path) -> None:
    """A key that is there is never replaced: what it has encrypted would be lost."""
    from appliance.store.key import make_key, write_key

    if path.exists():
        print(f"Schlüssel der Ablage: {path} (bleibt)", file=sys.stderr)
        return
    write_key(path, make_key())
    print(f"Schlüssel der Ablage: {path} (neu; getrennt von der Box sicher aufbewahren)", file=sys.stderr)


def _write(path: Path, text: str, mode: int) -> None:
    """Replaces the file as a whole: after a power cut it is the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
