"""Retention, backups, the audit trail and migrations."""

import datetime as dt
import os
from pathlib import Path

import pytest
from store_box import KEY, START, Clock, booked, person, slot
from test_store_secrecy import found_in

from appliance.config.practice import Retention
from appliance.model.call import By, Outcome
from appliance.model.errors import MissingFile, StoreError, Unavailable
from appliance.model.values import Caller, Item, Topic
from appliance.ports import Callback, Consent, Request
from appliance.store import audit, backup, retention
from appliance.store.engine import connect
from appliance.store.erasing import erase
from appliance.store.schema import migrations
from appliance.store.staff import finish
from appliance.store.store import Store
from appliance.store.subjects import Wanted

ROWS = ("appointments", "callbacks", "requests", "calls", "changes", "consents")


def rows(store: Store, table: str) -> int:
    return store.run(lambda books: books.number(f"SELECT count(*) FROM {table}"))


# --- retention --------------------------------------------------------------------------------------------------------


def test_each_class_goes_when_its_time_is_over_and_not_before(store: Store, clock: Clock) -> None:
    """Day by day for years: what is left, and never a row past due after a run."""
    booked(store, "call", slot(10))
    store.add_callback("call", Callback(Topic.OTHER, person()))
    store.add_request("call", Request(Item.REFERRAL, None, person()))
    store.add_consent("call", Consent("appointment", True, By.VOICE, "v1"))
    store.end_call("call", Outcome.BOOKED)
    gone: dict[str, int] = {}
    for day in range(1200):
        if day == 100:
            for what, table in (("callbacks", "callbacks"), ("requests", "requests")):
                (id,) = store.run(lambda books, t=table: [row["id"] for row in books.rows(f"SELECT id FROM {t}")])
                store.run(finish, what, id)
        proof = retention.run(store, Retention())
        assert proof["past_due"] == 0 and proof["truncated"]
        for table in ROWS:
            if not rows(store, table):
                gone.setdefault(table, day)
        clock.forward(days=1)
    # The appointment on day 10 ends a quarter of an hour after the run of its 40th day.
    assert gone == {"appointments": 41, "callbacks": 107, "requests": 107, "calls": 30, "changes": 30, "consents": 1095}


def test_consent_stays_as_long_as_what_it_covers(store: Store, clock: Clock) -> None:
    store.add_callback("call", Callback(Topic.OTHER, person()))
    store.add_consent("call", Consent("callback", True, By.VOICE, "v1"))
    clock.forward(days=2000)
    proof = retention.run(store, Retention())
    assert rows(store, "consents") == 1 and proof["open"] == 1


def test_counts_of_days_go_and_the_total_stays(store: Store, clock: Clock) -> None:
    store.end_call("call", Outcome.BOOKED)
    clock.forward(days=31)
    retention.run(store, Retention())
    assert store.counters(START.date())[0]["calls"] == 0
    assert store.counters(START.date())[1]["calls"] == 1


def test_retention_reaches_the_backups(store: Store, clock: Clock) -> None:
    booked(store, "call", slot(1), person("Zzyxqvarian"))
    made = backup.create(store)
    assert found_in(store.backups / made["file"], "Zzyxqvarian")
    clock.forward(days=40)
    assert retention.run(store, Retention())["backups"] == 1
    assert not found_in(store.backups / made["file"], "Zzyxqvarian")


# --- backups ----------------------------------------------------------------------------------------------------------


def test_a_backup_holds_everything_and_shows_nothing(store: Store) -> None:
    booked(store, "call", slot(1), person("Zzyxqvarian"))
    made = backup.create(store)
    assert made == {"file": "freizeichen-20261125-090000.backup", "records": 1, "kept": 1}
    assert b"Zzyxqvarian" not in (store.backups / made["file"]).read_bytes()
    assert [file.name for file in store.backups.iterdir()] == [made["file"]]  # no scratch is left
    assert (store.backups / made["file"]).stat().st_mode & 0o777 == 0o600


def test_the_oldest_backups_go(store: Store, clock: Clock) -> None:
    names = []
    for _ in range(5):
        names.append(backup.create(store, keep=3)["file"])
        clock.forward(hours=1)
    assert [file.name for file in backup.newest_first(store.backups)] == names[:1:-1]


def test_restoring_brings_back_what_was_saved(path: Path, clock: Clock) -> None:
    with Store.open(path, KEY, clock) as store:
        kept, _ = booked(store, "one", slot(1))
        backup.create(store)
        booked(store, "two", slot(2))
        with pytest.raises(Unavailable):
            backup.restore(path, KEY, store.backups, clock)
    done = backup.restore(path, KEY, path.parent / "backups", clock)
    assert done["skipped"] == [] and (path.parent / done["aside"]).exists()
    with Store.open(path, KEY, clock) as store:
        assert [one.id for one in store.held("one").bookings] == [kept] and not store.held("two").bookings
        assert store.run(audit.verify).wrong_at is None


def test_what_was_erased_stays_erased_after_a_restore(path: Path, clock: Clock) -> None:
    """Even from a backup that was taken off the box before, while the one on the box was cleaned at once."""
    outside = path.parent / "stick.backup"
    with Store.open(path, KEY, clock) as store:
        booked(store, "one", slot(1), person("Zzyxqvarian", "Quendolina", "1931-03-07"))
        booked(store, "two", slot(2))
        on_box = store.backups / backup.create(store)["file"]
        outside.write_bytes(on_box.read_bytes())
        erase(store, Wanted(person("Zzyxqvarian", "Quendolina", "1931-03-07")))
        assert not found_in(on_box, "Zzyxqvarian") and found_in(outside, "Zzyxqvarian")
    done = backup.restore(path, KEY, path.parent / "backups", clock, outside)
    assert done["erased"] == 1 and not found_in(path, "Zzyxqvarian")
    with Store.open(path, KEY, clock) as store:
        assert not store.held("one").bookings and store.held("two").bookings


def test_erasing_reaches_the_store_a_restore_put_aside(path: Path, clock: Clock) -> None:
    with Store.open(path, KEY, clock) as store:
        booked(store, "one", slot(1), person("Zzyxqvarian"))
        backup.create(store)
    aside = path.parent / backup.restore(path, KEY, path.parent / "backups", clock)["aside"]
    with Store.open(path, KEY, clock) as store:
        assert found_in(aside, "Zzyxqvarian")
        assert erase(store, Wanted(person("Zzyxqvarian")))["backups"] == 2
        assert not found_in(aside, "Zzyxqvarian")
        clock.forward(days=31)
        retention.run(store, Retention())
        assert not aside.exists()


def test_a_damaged_store_is_replaced_by_the_last_sound_backup_and_kept(path: Path, clock: Clock) -> None:
    with Store.open(path, KEY, clock) as store:
        booked(store, "one", slot(1))
        backup.create(store)
        clock.forward(hours=1)
        newer = store.backups / backup.create(store)["file"]
    _flip(newer, 5000)
    _flip(path, 5000)
    damaged = path.read_bytes()
    with pytest.raises(StoreError):
        Store.open(path, KEY, clock)
    done = backup.restore(path, KEY, path.parent / "backups", clock)
    assert done["skipped"] == [newer.name] and (path.parent / done["aside"]).read_bytes() == damaged
    with Store.open(path, KEY, clock) as store:
        assert store.held("one").bookings
        unreadable = erase(store, Wanted(person()))["unreadable"]
        assert set(unreadable) == {newer.name, done["aside"]}


def test_a_backup_under_another_key_or_damaged_is_no_backup(path: Path, clock: Clock) -> None:
    folder = path.parent / "backups"
    with Store.open(path, KEY, clock) as store:
        backup.create(store)
        assert [one["ok"] for one in backup.verify(folder, KEY)] == [True]
        assert [one["ok"] for one in backup.verify(folder, bytes(32))] == [False]
        _flip(backup.newest_first(folder)[0], 4100)
        assert [one["ok"] for one in backup.verify(folder, KEY)] == [False]
    before = path.read_bytes()
    with pytest.raises(StoreError, match="Keine Sicherung"):
        backup.restore(path, KEY, folder, clock)
    with pytest.raises(MissingFile):
        backup.restore(path, KEY, path.parent / "nowhere", clock)
    with pytest.raises(MissingFile):
        backup.restore(path, KEY, folder, clock, path.parent / "nowhere.backup")
    assert path.read_bytes() == before


def test_what_a_killed_backup_left_goes_with_the_next(store: Store) -> None:
    """A half-written copy may hold people who were erased since."""
    booked(store, "one", slot(1))
    backup.create(store)
    left = [store.backups / "freizeichen-x.backup.new", store.backups / "freizeichen-x.backup.scratch"]
    for file in left:
        file.write_bytes(b"x")
    erase(store, Wanted(person()))
    assert not any(file.exists() for file in left)


def test_a_restore_cut_short_can_be_repeated(path: Path, clock: Clock) -> None:
    """Cut after the old store was moved and before its WAL was: that WAL must not meet the restored store."""
    with Store.open(path, KEY, clock) as store:
        kept, _ = booked(store, "one", slot(1))
        backup.create(store)
        booked(store, "two", slot(2))
        wal = path.with_name("store.db-wal").read_bytes()
        assert wal
    path.rename(path.with_name("store.db.replaced-20261125-090000"))
    path.with_name("store.db-wal").write_bytes(wal)
    with pytest.raises(StoreError, match="fehlt"):
        Store.open(path, KEY, clock)
    backup.restore(path, KEY, path.parent / "backups", clock)
    assert not path.with_name("store.db-wal").exists()
    with Store.open(path, KEY, clock) as store:
        assert [one.id for one in store.held("one").bookings] == [kept] and not store.held("two").bookings


def test_one_flipped_bit_in_any_page_is_no_backup(store: Store) -> None:
    """Also in pages that nobody would read to count what is there."""
    booked(store, "one", slot(1))
    file = store.backups / backup.create(store)["file"]
    content = file.read_bytes()
    for place in range(40, len(content), 4096):
        _flip(file, place)
        assert [one["ok"] for one in backup.verify(store.backups, KEY)] == [False], place
        file.write_bytes(content)
    assert [one["ok"] for one in backup.verify(store.backups, KEY)] == [True]


def _flip(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


# --- audit ------------------------------------------------------------------------------------------------------------

TAMPERING = {
    "cut out of the middle": (3, "DELETE FROM audit WHERE n = 3"),
    "cut off the end": (6, "DELETE FROM audit WHERE n >= 6"),
    "cut off the end and renumbered": (6, "DELETE FROM audit WHERE n >= 6; UPDATE audit_head SET n = 5"),
    "changed": (2, "UPDATE audit SET event = 'erased' WHERE n = 2"),
    "another record": (2, "UPDATE audit SET record = 'x' WHERE n = 2"),
    "another time": (4, "UPDATE audit SET at = '2026-01-01' WHERE n = 4"),
    "two exchanged": (
        2,
        "UPDATE audit SET n = 99 WHERE n = 2; UPDATE audit SET n = 2 WHERE n = 3; UPDATE audit SET n = 3 WHERE n = 99",
    ),
    "added": (9, "INSERT INTO audit SELECT n + 1, at, event, record, hash FROM audit ORDER BY n DESC LIMIT 1"),
    "emptied": (1, "DELETE FROM audit"),
    "head lost": (9, "DELETE FROM audit_head"),
}
"""What is done to eight entries, and the entry from which on the chain is wrong."""


@pytest.mark.parametrize("how", TAMPERING)
def test_any_cut_change_or_reordering_is_found(store: Store, path: Path, how: str) -> None:
    for number in range(4):
        booked(store, f"call {number}", slot(1 + number))
        store.add_consent(f"call {number}", Consent("appointment", True, By.VOICE, "v1"))
    assert store.run(audit.verify).wrong_at is None and store.run(audit.verify).entries == 8
    wrong_at, forgery = TAMPERING[how]
    forger = connect(path, KEY)
    for sql in ("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete", *forgery.split(";")):
        forger.execute(sql)
    forger.conn.commit()
    forger.close()
    assert store.run(audit.verify).wrong_at == wrong_at


@pytest.mark.parametrize("sql", ["DELETE FROM audit", "UPDATE audit SET event = 'erased'"])
def test_the_trail_is_only_ever_added_to(store: Store, sql: str) -> None:
    booked(store, "call", slot())
    with pytest.raises(StoreError):
        store.run(lambda books: books.change(sql))


def test_the_trail_names_nobody(store: Store) -> None:
    id, _ = booked(store, "call", slot())
    erase(store, Wanted(person()))
    kept = store.run(lambda books: books.rows("SELECT event, record FROM audit ORDER BY n"))
    assert kept == [{"event": "booked", "record": id}, {"event": "erased", "record": id}]


# --- migrations -------------------------------------------------------------------------------------------------------


def test_a_migration_is_all_or_nothing(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(path, KEY, clock).close()
    monkeypatch.setattr(migrations, "_migrations", [*migrations._migrations])

    @migrations(name="m999_broken")
    def broken(db) -> None:
        db.execute("CREATE TABLE half_done (x TEXT)")
        db.execute("CREATE TABLE calls (x TEXT)")

    with pytest.raises(StoreError):
        Store.open(path, KEY, clock)
    monkeypatch.undo()
    with Store.open(path, KEY, clock) as store:
        assert not store.run(lambda books: books.rows("SELECT name FROM sqlite_schema WHERE name = 'half_done'"))


def test_every_migration_leads_from_an_empty_file_and_from_the_one_before(path: Path, clock: Clock) -> None:
    """Step by step is the same as at once."""
    names = [migration.name for migration in migrations._migrations]
    stepped = path.with_name("stepped.db")
    for name in [*names[1:], None]:
        db = connect(stepped, KEY)
        migrations.apply(db, stop_before=name)
        db.close()
    with Store.open(path, KEY, clock) as at_once, Store.open(stepped, KEY, clock) as in_steps:
        sql = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
        assert at_once.run(lambda books: books.rows(sql)) == in_steps.run(lambda books: books.rows(sql))


def test_a_first_start_cut_short_leaves_no_store(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is built aside: the next start begins anew, and nothing is taken for a damaged store."""

    def cut(*_: object) -> None:
        raise RuntimeError("power")

    monkeypatch.setattr(os, "fsync", cut)
    monkeypatch.setattr(Path, "rename", cut)
    with pytest.raises(RuntimeError, match="power"):
        Store.open(path, KEY, clock)
    monkeypatch.undo()
    with Store.open(path, KEY, clock) as store:
        booked(store, "call", slot())


def test_callers_without_a_name_are_kept_as_they_are(store: Store) -> None:
    store.add_callback("call", Callback(Topic.OTHER, Caller()))
    assert store.held("call").callbacks == (Callback(Topic.OTHER, Caller()),)
    assert dt.datetime.fromisoformat(store.run(lambda books: books.now())) == START
