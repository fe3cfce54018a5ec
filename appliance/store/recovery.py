"""Opening the store when it is damaged: never an empty new one, but the last sound backup, and a gap that is named."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appliance.model.errors import FreizeichenError
from appliance.store import backup
from appliance.store.engine import Damaged, DiskFull
from appliance.store.store import Store

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done, with nobody's data. `saved`: when the backup was written; `found`: when the damage was found, both
    in practice time. What was booked, moved or cancelled in between is missing."""

    file: str
    saved: dt.datetime
    found: dt.datetime
    aside: str | None
    """The damaged store, kept beside the new one; None: it had vanished."""
    skipped: int
    """Newer backups that were damaged too."""
    erased: int
    """Records of the backup that had been erased since, and were erased again."""

    @property
    def gap_minutes(self) -> int:
        return max(0, (self.found - self.saved) // MINUTE)

    @property
    def text(self) -> str:
        """For the alert: what staff must do."""
        return (
            "Die Terminablage war beschädigt; eingespielt wurde die letzte geprüfte Sicherung."
            f" Was zwischen {_moment(self.saved)} und {_moment(self.found)} am Telefon gebucht, verlegt, abgesagt oder"
            " notiert wurde, fehlt: bitte mit dem Kalender der Praxis abgleichen."
        )


def open_or_recover(
    path: Path, key: bytes, clock: Callable[[], dt.datetime], backups: Path | None = None
) -> tuple[Store, Recovery | None]:
    """As `Store.open`; a store that is damaged, or has vanished although there are backups, is first put aside and
    replaced by the newest backup that proves sound under this key. What had been erased stays erased.

    Raises what `Store.open` raises, and leaves everything as it was, when no backup is sound (a wrong key opens
    neither), when another process has the store, or when the disk is full or failing: that is no proof of damage.
    """
    folder = backups or path.with_name("backups")
    try:
        return Store.open(path, key, clock, folder), None
    except Damaged as damage:
        try:
            done = backup.restore(path, key, folder, clock)
        except DiskFull:
            raise
        except FreizeichenError:  # no backup, or none of this key
            raise damage from None
    found = clock()
    file = folder / str(done["file"])
    recovery = Recovery(
        file=file.name,
        saved=backup.written(file).astimezone(found.tzinfo),
        found=found,
        aside=done.get("aside"),
        skipped=len(done["skipped"]),
        erased=int(done["erased"]),
    )
    return Store.open(path, key, clock, folder), recovery


def _moment(at: dt.datetime) -> str:
    return f"{at:%d.%m.%Y, %H:%M} Uhr"
