"""Backups: encrypted copies under the store's own key, proven by opening them as a scratch store."""

import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from appliance.model.errors import MissingFile, StoreError
from appliance.store.audit import Event, note
from appliance.store.books import TABLES, Books
from appliance.store.engine import DiskFull, checkpoint, connect, sound, translated
from appliance.store.schema import migrations
from appliance.store.store import Store, sync_folder, take_lock

SUFFIX = ".backup"
NEW, SCRATCH = ".new", ".scratch"
"""Behind the name of a file that is not finished yet."""

STAMP = "%Y%m%d-%H%M%S"
"""UTC, in the names of files."""

KEEP = 7
"""How many backups stay; with one a night, a week."""


def create(store: Store, keep: int = KEEP) -> dict[str, Any]:
    """Writes a backup, proves it, and removes all but the newest `keep`. The calls in progress do not wait for it.

    Returns {file, records, kept}. Raises StoreError when it cannot be written or does not prove sound.
    """
    folder = store.backups
    with store.files, translated():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _tidy(folder)
        store.run(_noted, Event.BACKUP)
        target = _free_name(folder, store.run(lambda books: books.clock()))
        new = target.with_name(target.name + NEW)
        _copy(store.path, new, store.key)
        records = _prove(new, store.key)
        if records is None:
            new.unlink()
            raise StoreError("Die neue Sicherung ist nicht lesbar.", "Datenträger prüfen und noch einmal sichern.")
        new.rename(target)
        sync_folder(folder)
        kept = newest_first(folder)
        for old in kept[keep:]:
            old.unlink()
    return {"file": target.name, "records": records, "kept": min(len(kept), keep)}


def verify(folder: Path, key: bytes) -> list[dict[str, Any]]:
    """Each backup, newest first: {file, ok, records?}. Restores every one into a scratch store."""
    found = []
    for file in newest_first(folder):
        records = _prove(file, key)
        found.append({"file": file.name, "ok": records is not None, **({"records": records} if records else {})})
    return found


def newest_first(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{SUFFIX}"), reverse=True)


def restore(
    path: Path, key: bytes, folder: Path, clock: Callable[[], dt.datetime], file: Path | None = None
) -> dict[str, Any]:
    """Puts `file`, or the newest backup that proves sound, in the store's place. The service must be down.

    What was there is kept aside. Everything that any readable list on the box calls erased is erased again. Returns
    {file, aside?, skipped, erased}. Raises Unavailable while the store is in use, MissingFile without a backup,
    StoreError when none is sound.
    """
    lock = take_lock(path)
    try:
        with translated():
            return _restored(path, key, folder, clock, file)
    finally:
        os.close(lock)


def _restored(
    path: Path, key: bytes, folder: Path, clock: Callable[[], dt.datetime], file: Path | None
) -> dict[str, Any]:
    chosen, skipped = _choose([file] if file else newest_first(folder), key)
    erased = erased_in([*aside_of(path), path, *newest_first(folder)], key)
    new = path.with_name(path.name + NEW)
    _copy(chosen, new, key)
    count = _cleaned(new, key, erased, clock, Event.RESTORED)
    aside = _put_aside(path, clock())
    new.rename(path)
    sync_folder(path.parent)
    found = {"file": chosen.name, "skipped": [bad.name for bad in skipped], "erased": count}
    return found | ({"aside": aside.name} if aside else {})


def clean(store: Store) -> tuple[int, list[str]]:
    """Erases from every backup, and from every file kept aside by a restore, what the store's list calls erased.

    Returns how many files had to be rewritten, and the names of those that cannot be read (to be destroyed by hand).
    """
    rewritten, unreadable = 0, []
    with store.files:
        _tidy(store.backups)
        _tidy(store.path.parent, store.path.name)
        erased = store.run(_erased)
        for file in [*newest_first(store.backups), *aside_of(store.path)]:
            try:
                rewritten += _clean_file(file, store.key, erased, store.run(lambda books: books.clock))
            except StoreError:
                unreadable.append(file.name)
    return rewritten, unreadable


def _clean_file(file: Path, key: bytes, erased: set[str], clock: Callable[[], dt.datetime]) -> bool:
    if not _holds(file, key, erased):
        return False
    new = file.with_name(file.name + NEW)
    _copy(file, new, key)
    _cleaned(new, key, erased, clock, None)
    for rest in ("-wal", "-shm"):  # before the rename: a WAL beside a file that it is not of would damage it
        file.with_name(file.name + rest).unlink(missing_ok=True)
    new.rename(file)
    sync_folder(file.parent)
    return True


def _tidy(folder: Path, start: str = "") -> None:
    """Removes what a process that was killed has left half done, under names that begin so."""
    for left in (NEW, SCRATCH):
        for file in folder.glob(f"{start}*{left}"):
            file.unlink()


def aside_of(path: Path) -> list[Path]:
    """Stores that restores have replaced, oldest first."""
    return sorted(
        file for file in path.parent.glob(f"{path.name}.replaced-*") if not file.name.endswith(("-wal", "-shm"))
    )


def erased_in(files: Iterable[Path], key: bytes) -> set[str]:
    """All ids on the lists of erasures of those files that can be read."""
    found: set[str] = set()
    for file in files:
        try:
            db = connect(file, key, read_only=True)
        except StoreError:
            continue
        try:
            with translated():
                found |= {row[0] for row in db.execute("SELECT record FROM erasures")}
        except StoreError:
            pass  # damaged further in: what could be read is not the whole list, the other files have it
        finally:
            db.close()
    return found


def written(file: Path) -> dt.datetime:
    """When a backup was written: by its name, or if somebody has renamed it by the time of the file."""
    stamp = file.name.removesuffix(SUFFIX).partition("-")[2]
    try:
        return dt.datetime.strptime(stamp, STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC)


def stamp_of(file: Path) -> str:
    """The time in the name of a file that a restore has put aside."""
    return file.name.rpartition("replaced-")[2]


def _noted(books: Books, event: Event) -> None:
    with books.write():
        note(books, event)


def _erased(books: Books) -> set[str]:
    return {row["record"] for row in books.rows("SELECT record FROM erasures")}


def _free_name(folder: Path, now: dt.datetime) -> Path:
    stamp = now.astimezone(dt.UTC)
    while (target := folder / f"freizeichen-{stamp:{STAMP}}{SUFFIX}").exists():
        stamp += dt.timedelta(seconds=1)
    return target


def _copy(source: Path, target: Path, key: bytes) -> None:
    """A whole, compact, encrypted copy without free pages, durable when it returns."""
    target.unlink(missing_ok=True)
    db = connect(source, key, read_only=True)
    try:
        with translated():
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            db.execute("VACUUM INTO ?", [str(target)])
    except StoreError:
        target.unlink(missing_ok=True)  # on a full disk half a copy would keep the room it took
        raise
    finally:
        db.close()
    _sync(target)
    sync_folder(target.parent)


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _prove(file: Path, key: bytes) -> int | None:
    """Restores the backup into a scratch file beside it and opens that; how many records it has, None: no good.

    Raises DiskFull when there is no room to try.
    """
    scratch = file.with_name(file.name + SCRATCH)
    try:
        with translated():
            shutil.copyfile(file, scratch)
            scratch.chmod(0o600)
        db = connect(scratch, key)
        try:
            with translated():
                if not sound(db):
                    return None
                migrations.apply(db)
                return sum(int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in TABLES)
        finally:
            db.close()
    except DiskFull:
        raise
    except StoreError:
        return None
    finally:
        scratch.unlink(missing_ok=True)


def _choose(candidates: list[Path], key: bytes) -> tuple[Path, list[Path]]:
    skipped: list[Path] = []
    for file in candidates:
        if not file.exists():
            raise MissingFile(f"Die Sicherung {file} gibt es nicht.", "Den Pfad prüfen ('freizeichen backup verify').")
        if _prove(file, key) is not None:
            return file, skipped
        skipped.append(file)
    if not candidates:
        raise MissingFile("Es gibt keine Sicherung.", "Eine Sicherung von außen angeben.")
    raise StoreError("Keine Sicherung ist lesbar.", "Schlüsseldatei prüfen oder eine Sicherung von außen angeben.")


def _holds(file: Path, key: bytes, erased: set[str]) -> bool:
    """Whether any of those records is in the file."""
    db = connect(file, key, read_only=True)
    try:
        with translated():
            return any(
                row[0] in erased for table in (*TABLES, "consents") for row in db.execute(f"SELECT id FROM {table}")
            )
    finally:
        db.close()


def _cleaned(file: Path, key: bytes, erased: set[str], clock: Callable[[], dt.datetime], event: Event | None) -> int:
    """Takes what is erased out of a copy, and leaves the list in it. Returns how many records went."""
    db = connect(file, key)
    try:
        with translated():
            migrations.apply(db)
            books = Books(db, clock)
            with books.write():
                for id in erased:
                    books.change("INSERT OR IGNORE INTO erasures (record, at) VALUES (:id, :at)", id=id, at=books.now())
                gone = sum(
                    books.change(f"DELETE FROM {table} WHERE id IN (SELECT record FROM erasures)")
                    for table in (*TABLES, "consents")
                )
                if event is not None:
                    note(books, event)
            checkpoint(db)
            if not sound(db):
                raise StoreError("Die bereinigte Kopie ist nicht lesbar.", "Datenträger prüfen.")
            return gone
    finally:
        db.close()
        _sync(file)


def _put_aside(path: Path, now: dt.datetime) -> Path | None:
    """Moves the store with its WAL out of the way. A power cut in between leaves no store, which is not taken for a
    new one as long as there are backups: the restore is then repeated."""
    there = path.exists()
    aside = path.with_name(f"{path.name}.replaced-{now.astimezone(dt.UTC):{STAMP}}")
    for rest in ("", "-wal", "-shm"):
        part = path.with_name(path.name + rest)
        if part.exists():
            part.rename(aside.with_name(aside.name + rest))
    return aside if there else None
