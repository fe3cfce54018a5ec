"""A damaged store at the start of the service: kept aside, the last sound backup in its place, the gap named."""

import datetime as dt
import os
import random
import shutil
from pathlib import Path

import pytest
from store_box import KEY, START, Clock, booked, person, slot

from appliance.model.errors import MissingFile, StoreError, Unavailable
from appliance.store import audit, backup
from appliance.store.engine import Damaged
from appliance.store.erasing import erase
from appliance.store.key import make_key
from appliance.store.recovery import open_or_recover
from appliance.store.store import Store
from appliance.store.subjects import Wanted


@pytest.fixture
def lived(path: Path, clock: Clock) -> Path:
    """A store with one appointment in the backup and one since, closed an hour later."""
    with Store.open(path, KEY, clock) as store:
        booked(store, "one", slot(1), person("Zzyxone"))
        backup.create(store)
        clock.forward(hours=1)
        booked(store, "two", slot(2), person("Zzyxtwo"))
    return path


def calls(store: Store) -> list[str]:
    return store.run(
        lambda books: [
            row["call"] for row in books.rows("SELECT call FROM appointments WHERE kind = 'booked' ORDER BY start_min")
        ]
    )


def flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 4
    file.write_bytes(content)


def test_a_sound_store_is_just_opened(lived: Path, clock: Clock) -> None:
    store, recovery = open_or_recover(lived, KEY, clock)
    with store:
        assert recovery is None and calls(store) == ["one", "two"]


def test_a_damaged_store_is_kept_and_the_gap_named(lived: Path, clock: Clock) -> None:
    flip(lived, 5000)
    damaged = lived.read_bytes()
    store, recovery = open_or_recover(lived, KEY, clock)
    with store:
        assert calls(store) == ["one"] and store.run(audit.verify).wrong_at is None
    assert recovery is not None and recovery.aside is not None
    assert lived.with_name(recovery.aside).read_bytes() == damaged
    assert (recovery.saved, recovery.found) == (START, START + dt.timedelta(hours=1))
    assert (recovery.gap_minutes, recovery.skipped, recovery.erased) == (60, 0, 0)
    assert "zwischen 25.11.2026, 10:00 Uhr und 25.11.2026, 11:00 Uhr" in recovery.text


def test_a_hundred_flipped_bits_are_all_found_and_never_end_empty(lived: Path, clock: Clock) -> None:
    """Fault matrix 13. The first 16 bytes alone do not matter."""
    chance, sound = random.Random(2), lived.read_bytes()
    for _ in range(100):
        lived.write_bytes(sound)
        flip(lived, chance.randrange(16, len(sound)))
        store, recovery = open_or_recover(lived, KEY, clock)
        with store:
            assert recovery is not None and calls(store) == ["one"]
        for file in backup.aside_of(lived):
            file.unlink()


def test_a_damaged_backup_is_passed_over_for_the_one_before(lived: Path, clock: Clock) -> None:
    """Fault matrix 16."""
    with Store.open(lived, KEY, clock) as store:
        newer = store.backups / backup.create(store)["file"]
    flip(newer, 5000)
    flip(lived, 5000)
    store, recovery = open_or_recover(lived, KEY, clock)
    with store:
        assert calls(store) == ["one"]
    assert recovery is not None and recovery.skipped == 1 and recovery.saved == START


def test_what_was_erased_since_the_backup_stays_erased(lived: Path, clock: Clock) -> None:
    """The list of erasures is in every backup on the box, so it is known even when the store cannot be read."""
    (old,) = (lived.parent / "backups").glob("*.backup")
    before = old.read_bytes()
    with Store.open(lived, KEY, clock) as store:
        erase(store, Wanted(person("Zzyxone")))
        clock.forward(hours=1)
        newer = store.backups / backup.create(store)["file"]
    old.write_bytes(before)  # as if it had been elsewhere when the others were cleaned
    old.rename(newer.with_name("freizeichen-20991231-000000.backup"))
    lived.write_bytes(bytes(8192))
    store, recovery = open_or_recover(lived, KEY, clock)
    with store:
        assert calls(store) == [] and recovery is not None and recovery.erased == 1


def test_a_store_that_vanished_comes_back_from_its_backup(lived: Path, clock: Clock) -> None:
    lived.unlink()
    store, recovery = open_or_recover(lived, KEY, clock)
    with store:
        assert calls(store) == ["one"] and recovery is not None and recovery.aside is None


@pytest.mark.parametrize("why", ["wrong key", "no backup", "no sound backup"])
def test_without_a_backup_that_can_be_trusted_nothing_is_touched(lived: Path, clock: Clock, why: str) -> None:
    """Fault matrix 15: the service does not start, and says why."""
    key = make_key() if why == "wrong key" else KEY
    if why != "wrong key":
        flip(lived, 5000)
    if why == "no backup":
        shutil.rmtree(lived.parent / "backups")
    elif why == "no sound backup":
        flip(next((lived.parent / "backups").glob("*.backup")), 5000)
    before = {file: file.read_bytes() for file in lived.parent.rglob("*") if file.is_file()}
    with pytest.raises(Damaged, match="falscher Schlüssel" if why == "wrong key" else "beschädigt"):
        open_or_recover(lived, key, clock)
    assert {file: file.read_bytes() for file in lived.parent.rglob("*") if file.is_file()} == before


def test_a_store_in_use_is_left_alone(lived: Path, clock: Clock) -> None:
    with Store.open(lived, KEY, clock), pytest.raises(Unavailable):
        open_or_recover(lived, KEY, clock)


def test_a_first_start_makes_a_store_and_is_no_recovery(path: Path, clock: Clock) -> None:
    store, recovery = open_or_recover(path, KEY, clock)
    with store:
        assert recovery is None and calls(store) == []
    with pytest.raises(MissingFile):
        backup.restore(path, KEY, path.with_name("backups"), clock)


def test_a_wrong_key_does_no_harm_to_a_wal_either(path: Path, clock: Clock, tmp_path: Path) -> None:
    """As after a kill: the last commits are in the WAL only."""
    box = copy_of_a_running(path, clock, tmp_path)
    with pytest.raises(StoreError):
        Store.open(box, make_key(), clock)
    with Store.open(box, KEY, clock) as store:
        assert len(calls(store)) == 20


@pytest.mark.parametrize("seed", range(20))
def test_a_truncated_wal_opens_at_a_commit(path: Path, clock: Clock, tmp_path: Path, seed: int) -> None:
    """Fault matrix 14: the bookings up to there, whole, and a store that goes on."""
    box = copy_of_a_running(path, clock, tmp_path)
    wal = box.with_name("store.db-wal")
    os.truncate(wal, random.Random(seed).randrange(wal.stat().st_size))
    with Store.open(box, KEY, clock) as store:
        assert calls(store) == [str(number) for number in range(len(calls(store)))]
        booked(store, "after", slot(50))
        assert store.run(audit.verify).wrong_at is None


def copy_of_a_running(path: Path, clock: Clock, folder: Path) -> Path:
    with Store.open(path, KEY, clock) as store:
        for number in range(20):
            booked(store, str(number), slot(1 + number))
        copy = folder / "copy"
        copy.mkdir()
        for name in ("store.db", "store.db-wal"):
            shutil.copy(path.with_name(name), copy / name)
    return copy / "store.db"
