"""`freizeichen check`: is everything there that an answer needs? One line each, with the remedy."""

import argparse
import datetime as dt
import errno
import importlib.util
import json
import os
import shutil
import socket
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from appliance.config.box import BOX_FILE, PRACTICE_FILE, BoxConfig
from appliance.config.schema import Problem
from appliance.model.errors import Exit, FreizeichenError

EXAMPLE = """Beispiel:
  freizeichen check
  freizeichen check --config /etc/freizeichen/config.toml --practice praxis.toml --json"""

LITTLE_SPACE_MB, TOO_LITTLE_SPACE_MB = 1024, 200
CLOCK_YEARS = 20
"""A clock further ahead of the release than a box lives is as wrong as one behind it."""
ENGINES = {"vosk": "vosk", "whisper": "faster_whisper", "piper": "piper", "pico": "py_nanotts"}
"""Name in the configuration and the package it needs."""


class Result(StrEnum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


WORDS = {Result.OK: "ok", Result.WARNING: "Warnung", Result.ERROR: "Fehler"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what to do about it."""

    check: str
    result: Result
    text: str
    remedy: str = ""

    def line(self) -> str:
        remedy = f" → {self.remedy}" if self.remedy else ""
        return f"{WORDS[self.result]:<7}  {self.check}: {self.text}{remedy}"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "check",
        help="prüft Konfiguration, Modelle, Schlüssel, Leitung, Broker, Uhr und Platz",
        description="Prüft alles, was die Box zum Antworten braucht: eine Zeile je Punkt, mit Abhilfe.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, default=Path(BOX_FILE), metavar="DATEI", help=f"sonst {BOX_FILE}")
    parser.add_argument(
        "--practice", type=Path, default=Path(PRACTICE_FILE), metavar="DATEI", help=f"sonst {PRACTICE_FILE}"
    )
    parser.add_argument("--json", action="store_true", help="Ergebnis als JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    findings = []
    for finding in findings_of(args.config, args.practice):
        findings.append(finding)
        if not args.json:
            print(finding.line(), flush=True)
    if args.json:
        print(json.dumps([{k: v for k, v in asdict(one).items() if v} for one in findings], ensure_ascii=False))
    return Exit.CHECK_FAILED if any(one.result is Result.ERROR for one in findings) else Exit.DONE


def findings_of(config: Path, practice: Path) -> Iterator[Finding]:
    """All findings, each as soon as it is known. What needs the configuration is left out while that is unusable."""
    from appliance.config.loading import box_problems, load_box, practice_problems

    settings = list(_file("Konfiguration", config, box_problems))
    yield from settings
    yield from _file("Praxisprofil", practice, practice_problems)
    yield from _guarded("Uhr", _clock)
    if settings[0].result is not Result.OK:
        yield Finding("Übriges", Result.WARNING, "nicht geprüft.", "Erst die Konfiguration in Ordnung bringen.")
        return
    box = load_box(config)
    checks: dict[str, Callable[[BoxConfig], Iterable[Finding]]] = {
        "Programme": _packages,
        "Modelle": _models,
        "Schlüssel": _keys,
        "Tongerät": _sound_device,
        "Leitung": _line,
        "Broker": _broker,
        "Speicherplatz": _disk,
    }
    for name, look in checks.items():
        yield from _guarded(name, partial(look, box))


def _guarded(name: str, look: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """What a check cannot do is its finding: the other checks still follow."""
    try:
        yield from look()
    except FreizeichenError as error:
        yield Finding(name, Result.ERROR, error.wrong, error.remedy)
    except PermissionError as error:
        yield Finding(name, Result.ERROR, f"Kein Zugriff auf {error.filename}.", "Mit sudo oder als der Dienst prüfen.")
    except OSError as error:
        yield Finding(name, Result.ERROR, f"{error.filename}: {os.strerror(error.errno or 0)}.", "Den Pfad prüfen.")


def _file(name: str, path: Path, look: Callable[[Path], list[Problem]]) -> Iterator[Finding]:
    def problems() -> Iterator[Finding]:
        found = look(path)
        for problem in found:
            yield Finding(name, Result.ERROR, f"{path}: {problem.wrong}", problem.remedy)
        if not found:
            yield Finding(name, Result.OK, f"{path}")

    yield from _guarded(name, problems)


def _clock() -> Iterator[Finding]:
    from appliance.app.clock import RELEASED, SystemClock

    now = SystemClock().now()
    shown = f"{now:%d.%m.%Y %H:%M} Uhr"
    if not RELEASED <= now <= RELEASED + dt.timedelta(days=365 * CLOCK_YEARS):
        remedy = "Datum und Uhrzeit stellen (timedatectl set-time); bis dahin wird kein Termin vergeben."
        yield Finding("Uhr", Result.ERROR, f"{shown} kann nicht stimmen.", remedy)
    else:
        yield Finding("Uhr", Result.OK, shown)


def _packages(box: BoxConfig) -> Iterator[Finding]:
    there = {engine for engine, package in ENGINES.items() if importlib.util.find_spec(package) is not None}
    for asked, choice in (
        (box.speech.recognizer, {"vosk", "whisper"}),
        (box.speech.voice, {"piper", "pico"}),
    ):
        wanted = choice if asked == "auto" else {asked}
        if wanted & there:
            yield Finding("Programme", Result.OK, f"{' und '.join(sorted(wanted & there))} vorhanden")
        else:
            packages = " oder ".join(sorted(ENGINES[engine] for engine in wanted))
            remedy = "Die Software neu installieren, für Whisper und Pico mit dem Zusatz [fallback]."
            yield Finding("Programme", Result.ERROR, f"{packages} fehlt.", remedy)


def _models(box: BoxConfig) -> Iterator[Finding]:
    from appliance.speech.choose import choose_engines

    recognizer = None if box.speech.recognizer == "auto" else box.speech.recognizer
    voice = None if box.speech.voice == "auto" else box.speech.voice
    choice = choose_engines(Path(box.speech.models_dir), recognizer, voice)
    spare = box.speech.recognizer == "auto" and choice.recognizer.kind == "whisper"
    spare = spare or (box.speech.voice == "auto" and choice.voice.kind == "pico")
    if spare:
        remedy = "freizeichen models fetch holt das deutsche Modell und die Stimme."
        yield Finding("Modelle", Result.WARNING, f"Ersatz in Betrieb: {choice.description}", remedy)
    else:
        yield Finding("Modelle", Result.OK, choice.description)


def _keys(box: BoxConfig) -> Iterator[Finding]:
    from appliance.store.key import load_key
    from appliance.system.credentials import credential

    load_key(Path(box.store.key_file))
    yield Finding("Schlüssel", Result.OK, "Schlüssel der Ablage lesbar und geschützt")
    if not (box.mqtt.enabled and box.mqtt.username is not None):
        return
    name, folder = box.mqtt.password_credential, Path(box.credentials_dir)
    if credential(name, folder) is None:
        remedy = f"Das Kennwort in {folder / name} ablegen (chmod 600)."
        yield Finding("Schlüssel", Result.ERROR, "Das MQTT-Kennwort fehlt.", remedy)
    else:
        yield Finding("Schlüssel", Result.OK, "MQTT-Kennwort vorhanden")


def _sound_device(box: BoxConfig) -> Iterator[Finding]:
    yield Finding("Tongerät", Result.OK, f"nicht nötig, die Leitung ist {box.line.adapter}")


def _line(box: BoxConfig) -> Iterator[Finding]:
    if box.line.adapter == "voice_modem":
        yield _modem(box.line.device)
        return
    host, _, port = box.line.listen.rpartition(":")
    host = host.strip("[]")
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, int(port)))
            probe.listen(1)
    except OSError as error:
        yield _line_refused(box.line.listen, error)
    else:
        yield Finding("Leitung", Result.OK, f"AudioSocket an {box.line.listen}, frei")


def _modem(device: str) -> Finding:
    """Only whether it is there: a running service has it open."""
    from serial.tools import list_ports

    from appliance.line.voice_modem import modem_of

    found = modem_of(list_ports.comports()) if device == "auto" else device if Path(device).exists() else None
    if found is None:
        wrong = "Kein Sprachmodem gefunden." if device == "auto" else f"{device} gibt es nicht."
        remedy = "Das USB-Modem einstecken, oder in line.device seinen Pfad unter /dev/serial/by-id eintragen."
        return Finding("Leitung", Result.ERROR, wrong, remedy)
    return Finding("Leitung", Result.OK, f"Sprachmodem an {found}")


def _line_refused(listen: str, error: OSError) -> Finding:
    if error.errno == errno.EADDRINUSE:
        if _service_runs():
            return Finding("Leitung", Result.OK, f"AudioSocket an {listen}, der Dienst nimmt dort Anrufe an")
        remedy = "Das andere Programm beenden oder in line.listen einen anderen Port eintragen."
        return Finding("Leitung", Result.ERROR, f"{listen} ist von einem anderen Programm belegt.", remedy)
    if error.errno in (errno.EACCES, errno.EPERM):
        remedy = "In line.listen einen Port ab 1024 eintragen."
        return Finding("Leitung", Result.ERROR, f"An {listen} darf nicht gehört werden.", remedy)
    remedy = "In line.listen eine Adresse dieser Box eintragen."
    return Finding("Leitung", Result.ERROR, f"Die Adresse {listen} gibt es auf dieser Box nicht.", remedy)


def _service_runs() -> bool:
    """Whether our own service answers; it also does so by refusing a question that it does not know."""
    from appliance.system.control import NobodyListens, ask, control_path

    try:
        ask(control_path(None), "ping", {})
    except NobodyListens:
        return False
    except (FreizeichenError, PermissionError):
        return True
    return True


def _broker(box: BoxConfig) -> Iterator[Finding]:
    from appliance.status.connection import Broker, probe
    from appliance.system.credentials import credential

    if not box.mqtt.enabled:
        yield Finding("Broker", Result.OK, "ausgeschaltet (mqtt.enabled)")
        return
    probe(Broker.configured(box.mqtt, credential(box.mqtt.password_credential, Path(box.credentials_dir))))
    yield Finding("Broker", Result.OK, f"MQTT an {box.mqtt.host}:{box.mqtt.port} erreichbar")


def _disk(box: BoxConfig) -> Iterator[Finding]:
    folder = Path(box.store.path).parent
    if not folder.is_dir():
        yield Finding("Speicherplatz", Result.ERROR, f"Den Ordner {folder} gibt es nicht.", "freizeichen setup")
        return
    free = shutil.disk_usage(folder).free // 2**20
    if free < TOO_LITTLE_SPACE_MB:
        yield Finding("Speicherplatz", Result.ERROR, f"nur noch {free} MB frei in {folder}.", "Platz schaffen.")
    elif free < LITTLE_SPACE_MB:
        yield Finding("Speicherplatz", Result.WARNING, f"noch {free} MB frei in {folder}.", "Bald Platz schaffen.")
    elif not os.access(folder, os.W_OK):
        remedy = "Mit sudo oder als der Dienst prüfen."
        yield Finding("Speicherplatz", Result.ERROR, f"{folder} ist nicht beschreibbar.", remedy)
    else:
        yield Finding("Speicherplatz", Result.OK, f"{free} MB frei in {folder}")
