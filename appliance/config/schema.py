"""Holds what was read against a struct and tells every deviation, in German, with its path.

msgspec stops at the first deviation and knows no near keys; a technician wants them all at once.
"""

import datetime as dt
import difflib
import types
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

import msgspec


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file. `where`: its key path, empty for the file as a whole."""

    where: str
    wrong: str
    remedy: str


NAMES = {
    str: "Text in Anführungszeichen",
    int: "eine ganze Zahl",
    bool: "true oder false",
    list: "eine Liste in eckigen Klammern",
    tuple: "eine Liste in eckigen Klammern",
    dict: "eine Tabelle",
}


def nearest(key: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest of the known words, or all of them when none is near."""
    words = list(known)
    near = difflib.get_close_matches(key.lower(), words, n=1, cutoff=0.5)
    return f"Gemeint ist wohl „{near[0]}“." if near else f"Möglich sind: {', '.join(words)}."


def fitted(value: Any, wanted: Any, where: str, found: list[Problem]) -> Any:
    """The value without unknown keys and with TOML dates as text; deviations are added to `found`."""
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        return _table(value, wanted, where, found)
    if wanted is Any:
        return value
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin is types.UnionType:
        return _one_of(value, inner, where, found)
    if origin is Literal:
        return _word(value, inner, where, found)
    if origin is list:
        return _list(value, [inner[0]] * len(value) if isinstance(value, list) else [], where, found)
    if origin is tuple:
        if isinstance(value, list) and len(value) != len(inner):
            remedy = f"Hier stehen {len(inner)} Werte, zum Beispiel von und bis."
            found.append(Problem(where, f"„{where}“ hat {len(value)} statt {len(inner)} Werte.", remedy))
            return value
        return _list(value, list(inner), where, found)
    if origin is dict:
        if not isinstance(value, dict):
            return _refuse(value, dict, where, found)
        return {key: fitted(entry, inner[1], _path(where, key), found) for key, entry in value.items()}
    return _scalar(value, wanted, where, found)


def _path(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _refuse(value: Any, wanted: type, where: str, found: list[Problem]) -> Any:
    found.append(Problem(where, f"„{where}“ hat nicht die richtige Form.", f"Hier gehört {NAMES[wanted]} hin."))
    return value


def _table(value: Any, wanted: type[msgspec.Struct], where: str, found: list[Problem]) -> Any:
    if not isinstance(value, dict):
        return _refuse(value, dict, where, found)
    fields = {field.encode_name: field for field in msgspec.structs.fields(wanted)}
    for key in value:
        if key not in fields:
            path = _path(where, key)
            found.append(Problem(path, f"Der Schlüssel „{path}“ ist unbekannt.", nearest(key, fields)))
    for key, field in fields.items():
        if field.required and key not in value:
            path = _path(where, key)
            found.append(Problem(path, f"Der Schlüssel „{path}“ fehlt.", f"„{key}“ ergänzen."))
    return {
        key: fitted(entry, fields[key].type, _path(where, key), found) for key, entry in value.items() if key in fields
    }


def _one_of(value: Any, choices: tuple[Any, ...], where: str, found: list[Problem]) -> Any:
    """Unions in the schema differ in their TOML form, so the value's form picks the branch."""
    if value is None and types.NoneType in choices:
        return None
    rest = [choice for choice in choices if choice is not types.NoneType]
    tables = [choice for choice in rest if isinstance(choice, type) and issubclass(choice, msgspec.Struct)]
    if tables and (isinstance(value, dict) or len(rest) == 1):
        return fitted(value, tables[0], where, found)
    return fitted(value, next(choice for choice in rest if choice not in tables), where, found)


def _word(value: Any, words: tuple[Any, ...], where: str, found: list[Problem]) -> Any:
    if value not in words:
        remedy = nearest(value, words) if isinstance(value, str) else f"Möglich sind: {', '.join(words)}."
        found.append(Problem(where, f"Der Wert von „{where}“ ist unbekannt.", remedy))
    return value


def _list(value: Any, wanted: list[Any], where: str, found: list[Problem]) -> Any:
    if not isinstance(value, list):
        return _refuse(value, list, where, found)
    return [
        fitted(entry, kind, f"{where} (Eintrag {place})", found)
        for place, (entry, kind) in enumerate(zip(value, wanted, strict=True), 1)
    ]


def _scalar(value: Any, wanted: type, where: str, found: list[Problem]) -> Any:
    if wanted is str and isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()  # TOML has dates of its own: closed_dates = [2026-12-24] is as good as in quotes
    if wanted is str and isinstance(value, dt.time):
        return value.isoformat("minutes")
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        return _refuse(value, wanted, where, found)
    return value
