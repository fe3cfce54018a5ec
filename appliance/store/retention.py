"""Deleting what is past its time, and proving it."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from appliance.config.practice import Retention
from appliance.store import backup
from appliance.store.audit import Event, note
from appliance.store.books import TABLES, Books
from appliance.store.calls import TOTAL, forget
from appliance.store.engine import checkpoint
from appliance.store.store import Store

BATCH = 200
"""Rows a transaction: a call in progress waits for one of them at most."""


@dataclass(frozen=True, slots=True)
class _Class:
    """One class of record: where it is, which rows are due at minute `:before`, how many days it is kept."""

    table: str
    due: str
    days: int


def run(store: Store, retention: Retention) -> dict[str, Any]:
    """Deletes every record past its time, in the store, its WAL and the backups.

    Returns {at, deleted: {class: rows}, past_due: rows left (0), truncated: the WAL is empty, backups: files rewritten,
    unreadable: files nobody can read, open: call-backs and requests nobody has finished}.
    """
    deleted: dict[str, int] = {}
    for one in _classes(retention):
        deleted[one.table] = 0
        while gone := store.run(_batch, one):
            deleted[one.table] += gone
    store.run(_counters, retention.calls)
    _drop_old_stores(store, retention)
    truncated = store.run(lambda books: checkpoint(books.db))
    rewritten, unreadable = backup.clean(store)
    return {
        **store.run(_proof, _classes(retention)),
        "deleted": deleted,
        "truncated": truncated,
        "backups": rewritten,
        "unreadable": unreadable,
    }


def _classes(retention: Retention) -> list[_Class]:
    left = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {table}.call = consents.call)" for table in TABLES)
    return [
        _Class("appointments", "end_min <= :before", retention.appointments),
        _Class("callbacks", "done_min <= :before", retention.callbacks),
        _Class("requests", "done_min <= :before", retention.requests),
        _Class("data_requests", "done_min <= :before", retention.requests),
        _Class("calls", "ended_min <= :before", retention.calls),
        _Class("changes", "at_min <= :before", retention.calls),
        _Class("consents", f"at_min <= :before AND NOT ({left})", retention.consents),
    ]


def _before(books: Books, days: int) -> int:
    return books.now_min() - days * 24 * 60


def _batch(books: Books, one: _Class) -> int:
    before = _before(books, one.days)
    with books.write():
        if one.table in (*TABLES, "consents"):
            due = f"id IN (SELECT id FROM {one.table} WHERE {one.due} LIMIT {BATCH})"
            return len(forget(books, one.table, due, before=before))
        due = f"rowid IN (SELECT rowid FROM {one.table} WHERE {one.due} LIMIT {BATCH})"
        return books.change(f"DELETE FROM {one.table} WHERE {due}", before=before)


def _counters(books: Books, days: int) -> None:
    oldest = (books.clock().date() - dt.timedelta(days=days)).isoformat()
    with books.write():
        books.change("DELETE FROM counters WHERE day < :oldest AND day <> :total", oldest=oldest, total=TOTAL)
        note(books, Event.RETENTION)


def _drop_old_stores(store: Store, retention: Retention) -> None:
    """A store that a restore replaced is kept as long as an appointment, then it goes."""
    limit = store.run(lambda books: books.clock()).astimezone(dt.UTC) - dt.timedelta(days=retention.appointments)
    for file in backup.aside_of(store.path):
        if backup.stamp_of(file) < f"{limit:{backup.STAMP}}":
            for rest in ("", "-wal", "-shm"):
                file.with_name(file.name + rest).unlink(missing_ok=True)


def _proof(books: Books, classes: list[_Class]) -> dict[str, Any]:
    past_due = sum(
        books.number(f"SELECT count(*) FROM {one.table} WHERE {one.due}", before=_before(books, one.days))
        for one in classes
    )
    still_open = sum(
        books.number(f"SELECT count(*) FROM {table} WHERE done IS NULL")
        for table in ("callbacks", "requests", "data_requests")
    )
    return {"at": books.now(), "past_due": past_due, "open": still_open}
