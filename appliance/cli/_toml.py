"""Writes plain tables as TOML, as a person would lay them out. The standard library only reads it."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

BARE = re.compile(r"[A-Za-z0-9_-]+")
WIDTH = 120
"""Longer lists get a line for each entry."""


def toml(table: Mapping[str, Any]) -> str:
    """TOML of a table of texts, numbers, truths, dates, lists and tables; None is left out."""
    return "".join(f"{line}\n" for line in _lines(table, ""))


def _lines(table: Mapping[str, Any], path: str) -> Iterator[str]:
    """Plain values first: in TOML what follows a table's head belongs to that table."""
    for key, value in table.items():
        if value is not None and not isinstance(value, Mapping) and not _are_tables(value):
            yield from _entry(_key(key), value)
    for key, value in table.items():
        below = f"{path}.{_key(key)}" if path else _key(key)
        if isinstance(value, Mapping):
            yield from ("", f"[{below}]", *_lines(value, below))
        elif _are_tables(value):
            for one in value:
                yield from ("", f"[[{below}]]", *_lines(one, below))


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _entry(key: str, value: Any) -> Iterator[str]:
    line = f"{key} = {_value(value)}"
    if isinstance(value, list) and len(line) > WIDTH:
        yield from (f"{key} = [", *(f"  {_value(one)}," for one in value), "]")
    else:
        yield line


def _key(key: str) -> str:
    return key if BARE.fullmatch(key) else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items() if one is not None)
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value)


def _text(text: str) -> str:
    """JSON's escapes are TOML's too, but for the one control character that JSON leaves as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
