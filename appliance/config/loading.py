"""Reads the practice profile and the box configuration, and explains what is wrong with them."""

import json
import re
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import msgspec

from appliance.config.box import BoxConfig
from appliance.config.practice import Practice
from appliance.config.rules import box_rules, practice_rules
from appliance.config.schema import Problem, fitted
from appliance.model.errors import ConfigError, MissingFile

EXAMPLE_PRACTICE = Path(__file__).with_name("example_practice.toml")
"""A whole practice, used by `demo`, `rehearse` and `understand` when no profile is given."""

Settings = TypeVar("Settings", bound=msgspec.Struct)
Rules: TypeAlias = Callable[[Settings], Iterable[Problem]]


def no_rules(settings: msgspec.Struct) -> tuple[Problem, ...]:
    """For settings that mean nothing beyond their form."""
    return ()


def load_practice(path: Path | None) -> Practice:
    """The practice profile in TOML or JSON; None: the built-in example practice.

    Raises MissingFile when it is not there, ConfigError for anything wrong in it (the first problem is told).
    """
    return load(path or EXAMPLE_PRACTICE, Practice, practice_rules)


def load_box(path: Path) -> BoxConfig:
    """The box configuration. Raises MissingFile and ConfigError like `load_practice`."""
    return load(path, BoxConfig, box_rules)


def practice_problems(path: Path | None) -> list[Problem]:
    """Everything wrong with a practice profile; empty when it can be used. Raises MissingFile."""
    return _read(path or EXAMPLE_PRACTICE, Practice, practice_rules)[1]


def box_problems(path: Path) -> list[Problem]:
    """Everything wrong with a box configuration; empty when it can be used. Raises MissingFile."""
    return _read(path, BoxConfig, box_rules)[1]


def practice_problems_in(data: Any) -> list[Problem]:
    """Everything wrong with a practice profile that is not in a file (yet): tables as TOML gives them."""
    return _judged(data, Practice, practice_rules)[1]


def box_problems_in(data: Any) -> list[Problem]:
    """Everything wrong with a box configuration that is not in a file (yet)."""
    return _judged(data, BoxConfig, box_rules)[1]


def load(path: Path, wanted: type[Settings], rules: Rules[Settings] = no_rules) -> Settings:
    """A file of settings in TOML or JSON, held against a struct and its rules. Raises MissingFile and ConfigError."""
    settings, problems = _read(path, wanted, rules)
    if problems or settings is None:
        first, others = problems[0], len(problems) - 1
        more = f" (Weitere Fehler: {others}; „freizeichen check“ nennt alle.)" if others else ""
        raise ConfigError(f"{path}: {first.wrong}", f"{first.remedy}{more}")
    return settings


def _read(path: Path, wanted: type[Settings], rules: Rules[Settings]) -> tuple[Settings | None, list[Problem]]:
    """The settings as far as they can be made, and all that is wrong: only without problems are they fit for use."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise MissingFile(
            f"Die Datei {path} gibt es nicht.", "Den Pfad prüfen oder die Datei mit „freizeichen setup“ anlegen."
        ) from None
    except IsADirectoryError:
        return None, [Problem("", "Das ist ein Verzeichnis.", "Den Pfad einer Datei angeben.")]
    found: list[Problem] = []
    parsed = _parsed(raw, path.suffix.lower() == ".json", found)
    if found:
        return None, found
    return _judged(parsed, wanted, rules)


def _judged(data: Any, wanted: type[Settings], rules: Rules[Settings]) -> tuple[Settings | None, list[Problem]]:
    found: list[Problem] = []
    clean = fitted(data, wanted, "", found)
    try:
        settings = msgspec.convert(clean, wanted)
    except msgspec.ValidationError:
        return None, found or [Problem("", "Die Datei hat nicht die richtige Form.", "Mit der Anleitung vergleichen.")]
    found.extend(rules(settings))  # also when a key is unknown: a technician wants all of it at once
    return settings, found


def _parsed(raw: bytes, is_json: bool, found: list[Problem]) -> Any:
    try:
        text = raw.decode("utf-8-sig")  # some editors put a mark in front
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found.append(Problem("", f"Zeile {line} ist kein UTF-8.", "Die Datei als UTF-8 speichern."))
        return None
    if is_json or text.lstrip().startswith("{"):
        return _json(text, found)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        found.append(Problem("", f"Zeile {line} ist kein gültiges TOML.", _toml_remedy(text, line)))
        return None


def _toml_remedy(text: str, line: int) -> str:
    """What most often is wrong in such a line. The line itself is not shown: it may hold a misplaced secret."""
    lines = text.splitlines()
    row = lines[line - 1] if line <= len(lines) else ""
    if row.count('"') % 2:
        return "In dieser Zeile fehlt ein Anführungszeichen."
    if "=" not in row and not row.lstrip().startswith("["):
        return "Jede Zeile hat die Form: Schlüssel = Wert."
    return 'Texte stehen in Anführungszeichen, jeder Schlüssel nur einmal: name = "Praxis Beispiel".'


def _json(text: str, found: list[Problem]) -> Any:
    def table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        for key in {key for key in keys if keys.count(key) > 1}:
            found.append(Problem(key, f"Der Schlüssel „{key}“ steht zweimal da.", "Einen der beiden entfernen."))
        return dict(pairs)

    try:
        return json.loads(text, object_pairs_hook=table)
    except json.JSONDecodeError as error:
        found.append(
            Problem(
                "", f"Zeile {error.lineno} ist kein gültiges JSON.", "Klammern, Kommas und Anführungszeichen prüfen."
            )
        )
        return None
    except RecursionError:
        found.append(Problem("", "Das JSON ist zu tief verschachtelt.", "Die Datei neu schreiben."))
        return None
