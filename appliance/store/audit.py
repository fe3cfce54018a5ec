"""The audit trail: what kind of thing happened to which record, each entry chained to the one before by its hash.

No content and nobody's data. The schema refuses to change or delete an entry; the head row, written with every entry,
shows when the end of the chain was cut off.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from appliance.store.books import Books


class Event(StrEnum):
    BOOKED = "booked"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    CONSENT = "consent"
    CALLBACK = "callback"
    REQUEST = "request"
    DATA_REQUEST = "data_request"
    WITHDRAWN = "withdrawn"
    ENTERED = "entered"
    """Put in by the practice or its software."""
    FINISHED = "finished"
    ACCESSED = "accessed"
    RECTIFIED = "rectified"
    ERASED = "erased"
    RETENTION = "retention"
    BACKUP = "backup"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`wrong_at`: the first entry that is missing, changed or out of place; None: the chain is whole. `head`: the
    hash (hex) of the last entry; noted down elsewhere it proves later that nothing before it was rewritten."""

    entries: int
    head: str
    wrong_at: int | None


def note(books: Books, event: Event, record: str = "") -> None:
    """Appends one entry, inside the caller's transaction."""
    last = books.db.execute("SELECT n, hash FROM audit_head").fetchone()
    n, at = int(last[0]) + 1, books.now()
    digest = _hash(bytes(last[1]), n, at, event, record)
    books.insert("audit", {"n": n, "at": at, "event": event.value, "record": record, "hash": digest})
    books.change("UPDATE audit_head SET n = :n, hash = :hash", n=n, hash=digest)


def head(books: Books) -> str:
    """The hash (hex) of the last entry."""
    return bytes(books.db.execute("SELECT hash FROM audit_head").fetchone()[0]).hex()


def verify(books: Books) -> Verdict:
    """Walks the whole chain."""
    previous, count, wrong = bytes(32), 0, None
    for n, at, event, record, digest in books.db.execute("SELECT n, at, event, record, hash FROM audit ORDER BY n"):
        count += 1
        previous = _hash(previous, count, at, event, record)
        if wrong is None and (n != count or bytes(digest) != previous):
            wrong = count
    last = books.db.execute("SELECT n, hash FROM audit_head").fetchone()
    if wrong is None and (last is None or int(last[0]) != count or bytes(last[1]) != previous):
        wrong = count + 1
    return Verdict(count, previous.hex(), wrong)


def _hash(previous: bytes, n: int, at: str, event: str, record: str) -> bytes:
    return hashlib.sha256(previous + "\x1f".join((str(n), at, event, record)).encode()).digest()
