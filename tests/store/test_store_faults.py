"""A disk that is full, read-only or failing: nothing is confirmed, nothing is half done, and what can recover does."""

import pytest
import sqlcipher3
from store_box import FIVE_MINUTES, KEY, START, booked, person, slot

from appliance.model.errors import Exit, StoreError
from appliance.model.values import Reason
from appliance.store import engine
from appliance.store.engine import DiskFailed
from appliance.store.store import Store


def test_a_full_disk_is_refused_and_recovers_by_itself(store: Store) -> None:
    """SQLite's own page limit stands for the end of the disk."""
    booked(store, "before", slot(1))
    pages = store.run(lambda books: books.number("PRAGMA page_count"))
    store.run(lambda books: books.db.execute(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(StoreError, match="voll"):
        for number in range(2000):
            booked(store, f"call {number}", slot(2 + number / 96))
    kept = store.busy(START, slot(100).start)
    store.run(lambda books: books.db.execute("PRAGMA max_page_count = 100000"))
    assert store.busy(START, slot(100).start) == kept
    booked(store, "after", slot(60))


def test_a_disk_that_turned_read_only_is_told_and_can_still_be_read(store: Store) -> None:
    booked(store, "before", slot(1))
    store.run(lambda books: books.db.execute("PRAGMA query_only = ON"))
    with pytest.raises(StoreError, match="schreibgeschützt"):
        booked(store, "call", slot(2))
    assert store.busy(START, slot(3).start) == [slot(1)]


def test_after_a_failed_sync_nothing_more_is_tried(store: Store) -> None:
    """A sync that is repeated after it failed may succeed without having written: only opening anew is honest."""
    reservation = store.reserve("call", slot(), START + FIVE_MINUTES)

    def failing(_: object) -> None:
        error = sqlcipher3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
        raise error

    with pytest.raises(DiskFailed) as failed:
        store.run(failing)
    assert failed.value.exit_code == Exit.IO
    with pytest.raises(DiskFailed):
        store.book("call", reservation, Reason.OTHER, person(), None)


def test_an_old_sqlite_is_refused(path, clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.sqlcipher3, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(StoreError, match="SQLite"):
        Store.open(path, KEY, clock)


def test_every_commit_is_synced_and_erased_pages_are_overwritten(store: Store) -> None:
    """The settings on which the promises rest, read back from the connection in use."""
    wanted = {"synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "temp_store": 2, "journal_mode": "wal"}
    found = {name: store.run(lambda books, n=name: books.db.execute(f"PRAGMA {n}").fetchone()[0]) for name in wanted}
    assert found == wanted


def test_a_closed_store_says_so(path, clock) -> None:
    store = Store.open(path, KEY, clock)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="geschlossen"):
        store.held("call")
