"""Erasing one person: from the store, its WAL, every backup on the box and every file kept aside."""

from typing import Any

from appliance.store import audit, backup
from appliance.store.books import Books
from appliance.store.engine import checkpoint
from appliance.store.store import Store
from appliance.store.subjects import Wanted, delete


def erase(store: Store, wanted: Wanted, *, withdrawn: bool = False) -> dict[str, Any]:
    """Erases everything about that person and returns the receipt, which says nothing about anybody:
    {at, erased: {table: rows}, backups: files rewritten, unreadable: files nobody can read, audit: hash}.

    With `withdrawn` the consents stay as proof, marked. Raises BadInput when nobody is identified.
    """
    counts = store.run(delete, wanted, withdrawn=withdrawn)
    store.run(_truncate)
    rewritten, unreadable = backup.clean(store)
    return {**store.run(_stamp), "erased": counts, "backups": rewritten, "unreadable": unreadable}


def _truncate(books: Books) -> None:
    checkpoint(books.db)


def _stamp(books: Books) -> dict[str, str]:
    return {"at": books.now(), "audit": audit.head(books)}
