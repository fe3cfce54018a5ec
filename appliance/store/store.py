"""The store as the service owns it: one file, one process, one thread that touches it."""

import datetime as dt
import fcntl
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, TypeVar

from appliance.model.call import Outcome
from appliance.model.errors import StoreError, Unavailable
from appliance.model.values import Appointment, Caller, Reason, Slot
from appliance.ports import Callback, Consent, DataRequest, Held, Request
from appliance.store import calendar, calls
from appliance.store.books import Books
from appliance.store.engine import Damaged, DiskFailed, checkpoint, connect, damaged, sound, translated
from appliance.store.schema import migrations

P = ParamSpec("P")
R = TypeVar("R")


class Store:
    """The encrypted store (implements ports.Records). Made by `open`; a context manager.

    Every method may be called from any thread and waits until the store's own thread has done it: what returns is
    durable. They raise StoreError, and SlotTaken where the port says so.
    """

    def __init__(
        self, path: Path, key: bytes, backups: Path, books: Books, lock: int, thread: ThreadPoolExecutor
    ) -> None:
        self.path, self.key, self.backups = path, key, backups
        self._books, self._lock, self._thread = books, lock, thread
        self._ident = thread.submit(threading.get_ident).result()
        self._failed = False
        self.files = threading.Lock()
        """Held while backups are written, proven or cleaned, so that none escapes an erasure."""

    @classmethod
    def open(cls, path: Path, key: bytes, clock: Callable[[], dt.datetime], backups: Path | None = None) -> "Store":
        """Opens the store, or creates it (mode 0600) where there is none and never was one.

        `key` is the raw 256-bit key, `clock` gives aware moments in the practice's time zone; `backups`
        is the folder for them (beside the store, unless told otherwise). Raises Unavailable while another process has
        it open, Damaged when the key is wrong, anything in it is damaged or it has vanished, else StoreError. What a
        failed disk has left is opened anew just so.
        """
        folder = backups or path.with_name("backups")
        lock = take_lock(path)
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        try:
            with translated():
                books = thread.submit(_open, path, key, clock, folder).result()
            return cls(path, key, folder, books, lock, thread)
        except BaseException:
            thread.shutdown()
            os.close(lock)
            raise

    def close(self) -> None:
        """Truncates the WAL and lets the file go. Calling it twice does no harm."""
        if self._lock < 0:
            return
        try:
            with translated():
                self._thread.submit(_close, self._books, not self._failed).result()
        finally:
            self._thread.shutdown()
            os.close(self._lock)
            self._lock = -1

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, work: Callable[Concatenate[Books, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Does a piece of work in the store's thread and returns what it returns."""
        if threading.get_ident() == self._ident:
            return self._do(work, *args, **kwargs)
        if self._lock < 0:
            raise StoreError("Die Ablage ist geschlossen.", "Den Dienst neu starten.")
        return self._thread.submit(lambda: self._do(work, *args, **kwargs)).result()

    def _do(self, work: Callable[Concatenate[Books, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        if self._failed:
            raise DiskFailed(
                "Der Datenträger der Ablage hat versagt.", "Datenträger prüfen und den Dienst neu starten."
            )
        try:
            with translated():
                return work(self._books, *args, **kwargs)
        except DiskFailed:
            self._failed = True
            raise

    @property
    def failed(self) -> bool:
        """The disk failed under it: nothing goes any more, until it is closed and opened anew."""
        return self._failed

    # --- ports.Records ------------------------------------------------------------------------------------------------

    def busy(self, start: dt.datetime, end: dt.datetime) -> Sequence[Slot]:
        return self.run(calendar.busy, start, end)

    def reserve(self, call: str, slot: Slot, until: dt.datetime) -> str:
        return self.run(calendar.reserve, call, slot, until)

    def release(self, call: str) -> None:
        self.run(calendar.release, call)

    def book(
        self, call: str, reservation: str, reason: Reason, caller: Caller, practitioner: str | None
    ) -> tuple[str, str]:
        return self.run(calendar.book, call, reservation, reason, caller, practitioner)

    def find(self, caller: Caller, now: dt.datetime) -> Sequence[Appointment]:
        return self.run(calendar.find, caller, now)

    def move(self, call: str, appointment: str, reservation: str) -> None:
        self.run(calendar.move, call, appointment, reservation)

    def cancel(self, call: str, appointment: str) -> None:
        self.run(calendar.cancel, call, appointment)

    def open_bookings(self, caller: Caller, now: dt.datetime) -> int:
        return self.run(calendar.open_bookings, caller, now)

    def add_consent(self, call: str, consent: Consent) -> None:
        self.run(calls.add_consent, call, consent)

    def add_callback(self, call: str, callback: Callback) -> None:
        self.run(calls.add_callback, call, callback)

    def add_request(self, call: str, request: Request) -> None:
        self.run(calls.add_request, call, request)

    def add_data_request(self, call: str, request: DataRequest) -> None:
        self.run(calls.add_data_request, call, request)

    def withdraw(self, call: str) -> None:
        self.run(calls.withdraw, call)

    def held(self, call: str) -> Held:
        return self.run(calls.held, call)

    def end_call(self, call: str, outcome: Outcome) -> None:
        self.run(calls.end_call, call, outcome)

    def counters(self, today: dt.date) -> tuple[dict[str, int], dict[str, int]]:
        return self.run(calls.counters, today)

    # --- beside the port ----------------------------------------------------------------------------------------------

    def add_appointment(
        self,
        id: str | None,
        start: dt.datetime,
        minutes: int,
        reason: Reason | None,
        caller: Caller | None,
        resource: str = "practice",
    ) -> str:
        """Puts in what stands in the practice's calendar already: an appointment, or without `caller` busy time.

        Returns its id. A naive `start` is practice time. Such entries may overlap each other, but nothing that was
        reserved or booked here: then SlotTaken.
        """
        return self.run(calendar.add_appointment, id, start, minutes, reason, caller, resource)

    def count_error(self) -> None:
        """Counts a call that failed for a technical reason."""
        self.run(calls.count, "errors")


def take_lock(path: Path) -> int:
    """The lock that keeps a second process out, as an open file: it ends with the process, however that ends.

    Raises Unavailable when another has it, StoreError when there can be none.
    """
    with translated():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise Unavailable(
            "Die Ablage ist schon von einem anderen Programm geöffnet.",
            "Den laufenden Dienst fragen (ohne --store) oder ihn zuvor anhalten.",
        ) from None
    return lock


def _open(path: Path, key: bytes, clock: Callable[[], dt.datetime], backups: Path) -> Books:
    if not path.exists():
        _create(path, key, backups)
    elif path.stat().st_size == 0:
        raise damaged()
    db = connect(path, key)
    try:
        with translated():
            db.execute("PRAGMA journal_mode = WAL")
            checkpoint(db)
            if not sound(db):
                raise damaged()
            migrations.apply(db)
        return Books(db, clock)
    except BaseException:
        db.close()
        raise


def _create(path: Path, key: bytes, backups: Path) -> None:
    """Builds the new store aside and renames it, so that a power cut leaves none or a whole one."""
    if path.with_name(path.name + "-wal").exists() or any(backups.glob("*.backup")):
        raise Damaged(
            "Die Ablage fehlt, obwohl es schon eine gab.", "Mit 'freizeichen backup restore' eine Sicherung einspielen."
        )
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    db = connect(new, key)
    try:
        with translated():
            migrations.apply(db)
    finally:
        db.close()
    new.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename in that folder durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _close(books: Books, truncating: bool) -> None:
    try:
        if truncating:
            checkpoint(books.db)
    finally:
        books.db.close()
