"""What every part of the store works with: the open database, the clock, and how values become columns."""

import datetime as dt
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from sqlite_utils import Database

from appliance.model.personal import Personal
from appliance.model.values import Appointment, Caller, Name, Reason, Slot

Row: TypeAlias = Mapping[str, Any]

PERSON = ("last_name", "first_name", "birth_date", "phone")
"""The columns that say who somebody is."""

TABLES = ("appointments", "callbacks", "requests", "data_requests")
"""The tables with rows about people."""

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""No sign that is read as another (0/o, 1/i/l)."""


@dataclass(frozen=True, slots=True)
class Books:
    """The open database and the clock, as the writer thread uses them."""

    db: Database
    clock: Callable[[], dt.datetime]

    def now(self) -> str:
        return iso(self.clock())

    def now_min(self) -> int:
        return minute(self.clock())

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction: all of it or nothing, durable when the block is left."""
        with self.db.atomic():
            yield

    def rows(self, sql: str, **values: Any) -> list[dict[str, Any]]:
        found = self.db.execute(sql, values)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    def row(self, sql: str, **values: Any) -> dict[str, Any] | None:
        return next(iter(self.rows(sql, **values)), None)

    def number(self, sql: str, **values: Any) -> int:
        """The first column of the first row; NULL and no row are 0."""
        found = self.db.execute(sql, values).fetchone()
        return int(found[0] or 0) if found else 0

    def change(self, sql: str, **values: Any) -> int:
        """Runs one statement that writes; how many rows it changed."""
        return int(self.db.execute(sql, values).rowcount)

    def insert(self, table: str, row: Row) -> None:
        columns = ", ".join(row)
        self.db.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join(f':{name}' for name in row)})", dict(row))


def new_id() -> str:
    """A short random id: 50 bits, so that none comes twice in a box's life."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(10))


def iso(moment: dt.datetime) -> str:
    return moment.isoformat(timespec="seconds")


def minute(moment: dt.datetime) -> int:
    """Minutes since 1970, whole ones."""
    return int(moment.timestamp() // 60)


def milliseconds(moment: dt.datetime) -> int:
    return int(moment.timestamp() * 1000)


# --- people -----------------------------------------------------------------------------------------------------------


def person(caller: Caller | None) -> dict[str, str | None]:
    """The person's columns, as said (upper and lower case, ß and umlauts stay)."""
    if caller is None:
        return dict.fromkeys(PERSON)
    name = caller.name.reveal() if caller.name else None
    return {
        "last_name": name.last if name else None,
        "first_name": name.first if name else None,
        "birth_date": caller.birth_date.reveal().isoformat() if caller.birth_date else None,
        "phone": caller.phone.reveal() if caller.phone else None,
    }


def caller(row: Row) -> Caller:
    """The person in a row."""
    return Caller(
        Personal(Name(row["last_name"], row["first_name"])) if row["last_name"] is not None else None,
        Personal(dt.date.fromisoformat(row["birth_date"])) if row["birth_date"] else None,
        Personal(row["phone"]) if row["phone"] else None,
    )


def folded(name: str | None) -> str:
    """A name for comparing: case and spaces do not count, umlauts and letters do ("Müller" is not "Mueller")."""
    return " ".join(unicodedata.normalize("NFC", name or "").casefold().split())


def same_name(row: Row, name: Name | None) -> bool:
    """Whether the row is under exactly that name; first names count where both are known."""
    if name is None or row["last_name"] is None:
        return False
    last = folded(row["last_name"]) == folded(name.last)
    first = folded(row["first_name"]) == folded(name.first) or not row["first_name"] or not name.first
    return last & first


# --- appointments -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 18)
def slot(start_min: int, minutes: int, resource: str, zone: dt.tzinfo | None) -> Slot:
    """The slot in a row, in the practice's time zone. Cached: a look over half a year reads thousands again and again,
    and there is nobody's data in it."""
    return Slot(dt.datetime.fromtimestamp(start_min * 60, zone or dt.UTC), minutes, resource)


def appointment(row: Row, zone: dt.tzinfo | None) -> Appointment:
    return Appointment(
        row["id"],
        slot(row["start_min"], row["minutes"], row["resource"], zone),
        Reason(row["reason"]),
        caller(row),
        row["practitioner"],
    )
