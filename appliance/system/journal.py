"""The log: typed events, no free strings, so that nothing about a caller can get into it.

Any layer logs with the standard library, handing over an event instead of a text::

    @dataclass(frozen=True, slots=True)
    class WorkerLost:
        restarts: int

    logging.getLogger(__name__).warning(WorkerLost(restarts=2))

An event is a dataclass whose fields are numbers, truth values or members of an enumeration. What is anything else
(texts, tracebacks, other libraries' messages) is written without its content: only who logged it, and how urgent.
"""

import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

import systemd.journal as journal

PRIORITY: Mapping[int, int] = {
    logging.DEBUG: 7,
    logging.INFO: 6,
    logging.WARNING: 4,
    logging.ERROR: 3,
    logging.CRITICAL: 2,
}
"""Python's levels as syslog's."""

Value = int | float | str


def start(level: str = "info") -> None:
    """Sends the log of this process to the journal, or to standard error where there is none, from `level` on
    (`debug`, `info`, `warning`, `error`). Replaces every other handler of the root logger."""
    handler: logging.Handler = JournalHandler() if "JOURNAL_STREAM" in os.environ else ErrorHandler()
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    logging.raiseExceptions = False  # its own report of a failing handler would print the message


def described(record: logging.LogRecord) -> tuple[str, dict[str, Value]]:
    """The name of a record's event and its fields; for what is no event, the logger's name and no fields."""
    event = record.msg
    if not is_dataclass(event) or isinstance(event, type):
        return f"[{record.name}]", {}
    values = {field.name: getattr(event, field.name) for field in fields(event)}
    return type(event).__name__, {name: plain for name, value in values.items() if (plain := _plain(value)) is not None}


def _plain(value: object) -> Value | None:
    if isinstance(value, Enum):
        return str(value.value)
    return value if isinstance(value, int | float) else None


def _line(record: logging.LogRecord) -> str:
    name, values = described(record)
    return " ".join([name, *(f"{key}={value}" for key, value in values.items())])


class JournalHandler(logging.Handler):
    """To journald, with the fields of an event as fields of the entry (FREIZEICHEN_…)."""

    def emit(self, record: logging.LogRecord) -> None:
        name, values = described(record)
        named = {f"FREIZEICHEN_{key.upper()}": str(value) for key, value in values.items()}
        journal.send(
            _line(record),
            PRIORITY=str(PRIORITY.get(record.levelno, 5)),
            LOGGER=record.name,
            FREIZEICHEN_EVENT=name,
            **named,
        )


class ErrorHandler(logging.Handler):
    """To standard error, one line an event."""

    def emit(self, record: logging.LogRecord) -> None:
        print(f"{record.levelname.lower()}: {_line(record)}", file=sys.stderr, flush=True)
