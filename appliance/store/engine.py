"""Connections to the encrypted file, and the one place where SQLCipher's errors become ours."""

import errno
import hmac
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from appliance.model.errors import Exit, SlotTaken, StoreError

OLDEST = (3, 51, 3)
"""SQLite before this can corrupt a database in WAL mode (the WAL-reset bug)."""

SLOT_TAKEN = "slot taken"
"""What the schema's triggers raise."""

BUSY_TIMEOUT_MS = 10_000
"""Only a backup, which reads for well under a second, ever makes the writer wait."""


class DiskFailed(StoreError):
    """A write or sync failed. Retrying a failed sync proves nothing: the store must be opened anew."""


class DiskFull(StoreError):
    """There is no room. Nothing was changed; it goes on by itself once there is."""


class Damaged(StoreError):
    """The file cannot be trusted, or is not there although it was: a case for the last sound backup."""


_DAMAGED = (
    "Die Ablage ist beschädigt.",
    "Nichts löschen; mit 'freizeichen backup restore' die letzte geprüfte Sicherung einspielen.",
)
_RESULTS: dict[str, tuple[type[StoreError], str, str]] = {
    "SQLITE_FULL": (
        DiskFull,
        "Der Datenträger der Ablage ist voll.",
        "Platz schaffen; danach geht es von selbst weiter.",
    ),
    "SQLITE_READONLY": (
        StoreError,
        "Die Ablage ist schreibgeschützt.",
        "Rechte und Zustand des Datenträgers prüfen.",
    ),
    "SQLITE_CANTOPEN": (StoreError, "Die Ablage lässt sich nicht öffnen.", "Pfad und Rechte prüfen."),
    "SQLITE_IOERR": (
        DiskFailed,
        "Der Datenträger der Ablage meldet einen Fehler.",
        "Datenträger prüfen und den Dienst neu starten.",
    ),
    "SQLITE_BUSY": (StoreError, "Die Ablage ist gerade in Gebrauch.", "Noch einmal versuchen."),
    "SQLITE_CORRUPT": (Damaged, *_DAMAGED),
    "SQLITE_NOTADB": (
        Damaged,
        "Die Ablage lässt sich mit dieser Schlüsseldatei nicht öffnen: falscher Schlüssel, oder die Ablage ist"
        " beschädigt.",
        "Schlüsseldatei prüfen; ist sie die richtige, eine Sicherung einspielen.",
    ),
}
_OF_SYSTEM = {
    errno.ENOSPC: "SQLITE_FULL",
    errno.EDQUOT: "SQLITE_FULL",
    errno.EROFS: "SQLITE_READONLY",
    errno.EACCES: "SQLITE_READONLY",
    errno.EPERM: "SQLITE_READONLY",
    errno.EIO: "SQLITE_IOERR",
}
"""The same, where a file is handled without SQLite."""


def damaged() -> Damaged:
    """The error for a store whose pages cannot be trusted."""
    return Damaged(*_DAMAGED)


@contextmanager
def translated() -> Iterator[None]:
    """Turns the library's and the system's errors into StoreError, or SlotTaken where the schema refused an overlap.

    Neither the library's text nor the original exception is passed on: either might carry a value.
    """
    try:
        yield
    except sqlcipher3.IntegrityError as error:
        if SLOT_TAKEN in str(error):
            raise SlotTaken from None
        raise StoreError(
            "Die Ablage hat einen unzulässigen Eintrag abgelehnt.", "Den Vorgang melden (Fehler im Programm)."
        ) from None
    except UnicodeEncodeError:  # holds the text itself
        raise StoreError("Ein Text hat unzulässige Zeichen.", "Den Vorgang melden (Fehler im Programm).") from None
    except sqlcipher3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        for result, (kind, wrong, remedy) in _RESULTS.items():
            if name.startswith(result):
                raise kind(wrong, remedy) from None
        raise StoreError(
            f"Die Ablage konnte den Vorgang nicht ausführen ({name or type(error).__name__}).",
            "Den Dienst neu starten; bleibt es dabei, den Fehler melden.",
        ) from None
    except OSError as error:
        kind, wrong, remedy = _RESULTS[_OF_SYSTEM.get(error.errno or 0, "SQLITE_CANTOPEN")]
        raise kind(wrong, remedy) from None


def connect(path: Path, key: bytes, *, read_only: bool = False, secure_delete: bool = True) -> Database:
    """A connection to the file at `path`, which SQLite creates when it is missing and not `read_only`.

    `key` is 32 raw bytes: SQLCipher derives nothing from it. `secure_delete` is off only in the test that proves that
    the search for leftovers can fail. Raises StoreError for a wrong key, a damaged file or a library that is too old.
    """
    if len(key) != 32:
        raise StoreError("Der Schlüssel hat nicht 256 Bit.", "Eine unbeschädigte Schlüsseldatei angeben.", Exit.CONFIG)
    if sqlcipher3.sqlite_version_info < OLDEST:
        raise StoreError(
            f"SQLite {sqlcipher3.sqlite_version} hat einen Fehler, der Daten zerstören kann.",
            "Das Paket sqlcipher3 erneuern (SQLite 3.51.3 oder neuer).",
        )
    with translated():
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        # One thread at a time uses a connection (the store's own); it is opened in another.
        link: Any = sqlcipher3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            link.execute("PRAGMA cipher_log_level = NONE")
            link.execute(f"PRAGMA key = \"x'{key.hex()}{_salt(key).hex()}'\"")
            if not link.execute("PRAGMA cipher_version").fetchone():
                raise StoreError("Die Verschlüsselung fehlt.", "Das Paket sqlcipher3 installieren.")
            link.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            for pragma in (
                f"busy_timeout = {BUSY_TIMEOUT_MS}",
                "temp_store = MEMORY",
                "foreign_keys = ON",
                "synchronous = FULL",
                f"secure_delete = {'ON' if secure_delete else 'OFF'}",
                "cache_size = -32000",
            ):
                link.execute(f"PRAGMA {pragma}")
            return Database(link, execute_plugins=False)
        except BaseException:
            link.close()
            raise


def _salt(key: bytes) -> bytes:
    """SQLCipher reads the salt of its page codes from the first 16 bytes of the file, unless it is told. Those stand in
    a sector that every checkpoint rewrites: were it torn by a power cut, nothing could be read any more, although the
    WAL has it all. So the salt follows from the key, which is random and no other box's."""
    return hmac.digest(key, b"salt of the store", "sha256")[:16]


def checkpoint(db: Database) -> bool:
    """Writes the WAL back and truncates it, so that what was deleted is in no file any more. False: a reader was in
    the way for longer than the busy timeout."""
    busy, _, _ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def sound(db: Database) -> bool:
    """Whether every page has its right authentication code and the tables and indexes agree. Reads the whole file.

    Raises StoreError when it could not be looked at: that is no proof of damage.
    """
    with suppress(Damaged), translated():
        if db.execute("PRAGMA cipher_integrity_check").fetchall():
            return False
        return list(db.execute("PRAGMA integrity_check").fetchall()) == [("ok",)]
    return False
