"""Slots: held, booked, moved, cancelled. What occupies a slot is a row that is not cancelled; the schema keeps rows of
one resource apart, and a reservation that ran out is swept by whoever takes its slot."""

import datetime as dt
import secrets
from collections.abc import Sequence
from typing import Any

from appliance.model.errors import SlotTaken, StoreError
from appliance.model.values import Appointment, Caller, Reason, Slot
from appliance.store.audit import Event, note
from appliance.store.books import (
    Books,
    appointment,
    iso,
    milliseconds,
    minute,
    new_id,
    person,
    same_name,
    slot,
)

_TOUCHES = """kind <> 'cancelled' AND start_min < :end AND end_min > :start
    AND start_min > :start - (SELECT max(minutes) FROM appointments)"""
"""Rows that touch [:start, :end); the last line lets the index on start_min bound the search from below."""


def busy(books: Books, start: dt.datetime, end: dt.datetime) -> Sequence[Slot]:
    zone = books.clock().tzinfo
    found = books.db.execute(
        f"SELECT start_min, minutes, resource FROM appointments WHERE {_TOUCHES}"
        " AND (until_ms IS NULL OR until_ms > :now) ORDER BY start_min, end_min",
        {"start": minute(start), "end": -(-end.timestamp() // 60), "now": milliseconds(books.clock())},
    )
    return [slot(*row, zone) for row in found]


def reserve(books: Books, call: str, wanted: Slot, until: dt.datetime) -> str:
    with books.write():
        held = books.row(
            """SELECT id FROM appointments WHERE call = :call AND kind = 'reserved'
               AND start_min = :start AND +minutes = :minutes AND resource = :resource""",
            call=call,
            start=minute(wanted.start),
            minutes=wanted.minutes,
            resource=wanted.resource,
        )
        if held:
            books.change(
                "UPDATE appointments SET until_ms = :until WHERE id = :id", id=held["id"], until=milliseconds(until)
            )
            return str(held["id"])
        _release(books, call)
        _sweep(books, wanted)
        if _taken(books, wanted):
            raise SlotTaken
        reservation = new_id()
        row = {"id": reservation, "kind": "reserved", "call": call, "until_ms": milliseconds(until)}
        books.insert("appointments", {**row, **_place(books, wanted), "created": books.now()})
        return reservation


def release(books: Books, call: str) -> None:
    with books.write():
        _release(books, call)


def book(
    books: Books, call: str, reservation: str, reason: Reason, who: Caller, practitioner: str | None
) -> tuple[str, str]:
    with books.write():
        row = books.row("SELECT * FROM appointments WHERE id = :id AND call = :call", id=reservation, call=call)
        if row and row["kind"] == "booked":
            return reservation, str(row["code"])
        if not row or row["kind"] != "reserved":
            raise SlotTaken
        code = _new_code(books)
        books.change(
            """UPDATE appointments SET kind = 'booked', until_ms = NULL, reason = :reason, practitioner = :practitioner,
               last_name = :last_name, first_name = :first_name, birth_date = :birth_date, phone = :phone, code = :code,
               created = :created WHERE id = :id""",
            id=reservation,
            reason=reason.value,
            practitioner=practitioner,
            code=code,
            created=books.now(),
            **person(who),
        )
        _changed(books, call, Event.BOOKED, reservation, reservation)
        return reservation, code


def move(books: Books, call: str, moved: str, reservation: str) -> None:
    with books.write():
        if books.row(
            """SELECT n FROM changes
               WHERE call = :call AND record = :id AND reservation = :step AND kind = 'rescheduled'""",
            call=call,
            id=moved,
            step=reservation,
        ):
            return
        held = books.row(
            "SELECT * FROM appointments WHERE id = :id AND call = :call AND kind = 'reserved'",
            id=reservation,
            call=call,
        )
        if not held:
            raise SlotTaken
        _booked(books, moved)
        books.change("DELETE FROM appointments WHERE id = :id", id=reservation)
        books.change(
            """UPDATE appointments SET start = :start, start_min = :start_min, end_min = :end_min, minutes = :minutes,
               resource = :resource, done = NULL, done_min = NULL WHERE id = :id""",
            id=moved,
            **{name: held[name] for name in ("start", "start_min", "end_min", "minutes", "resource")},
        )
        _changed(books, call, Event.RESCHEDULED, moved, reservation)


def cancel(books: Books, call: str, cancelled: str) -> None:
    with books.write():
        if books.row(
            "SELECT n FROM changes WHERE call = :call AND record = :id AND kind = 'cancelled'", call=call, id=cancelled
        ):
            return
        _booked(books, cancelled)
        books.change(
            "UPDATE appointments SET kind = 'cancelled', code = NULL, done = NULL, done_min = NULL WHERE id = :id",
            id=cancelled,
        )
        _changed(books, call, Event.CANCELLED, cancelled, None)


def find(books: Books, who: Caller, now: dt.datetime) -> Sequence[Appointment]:
    name = who.name.reveal() if who.name else None
    born = who.birth_date.reveal().isoformat() if who.birth_date else ""
    number = who.phone.reveal() if who.phone else ""
    rows = _ahead(books, "birth_date = :value", born, now)
    # No short cuts: the work depends on how many share the birth date, not on whether the rest is right.
    return [
        appointment(row, books.clock().tzinfo)
        for row, fits in [(row, same_name(row, name) & (number in (row["phone"], row["code"]))) for row in rows]
        if fits
    ]


def open_bookings(books: Books, who: Caller, now: dt.datetime) -> int:
    name = who.name.reveal() if who.name else None
    born = who.birth_date.reveal().isoformat() if who.birth_date else ""
    number = who.phone.reveal() if who.phone else ""
    same_person = sum(same_name(row, name) for row in _ahead(books, "birth_date = :value", born, now))
    return max(same_person, len(_ahead(books, "phone = :value", number, now)))


def add_appointment(
    books: Books,
    id: str | None,
    start: dt.datetime,
    minutes: int,
    reason: Reason | None,
    who: Caller | None,
    resource: str,
) -> str:
    begin = start if start.tzinfo else start.replace(tzinfo=books.clock().tzinfo)
    entered, wanted = id or new_id(), Slot(begin, minutes, resource)
    with books.write():
        _sweep(books, wanted)
        row: dict[str, str | int | None] = {
            "id": entered,
            "kind": "busy",
            **_place(books, wanted),
            "created": books.now(),
        }
        if who is not None:
            row |= {"kind": "booked", "reason": (reason or Reason.OTHER).value, "code": _new_code(books), **person(who)}
        books.insert("appointments", row)
        note(books, Event.ENTERED, entered)
    return entered


def _place(books: Books, wanted: Slot) -> dict[str, str | int]:
    start = minute(wanted.start)
    return {
        "start": iso(wanted.start),
        "start_min": start,
        "end_min": start + wanted.minutes,
        "minutes": wanted.minutes,
        "resource": wanted.resource,
    }


def _release(books: Books, call: str) -> None:
    books.change("DELETE FROM appointments WHERE call = :call AND kind = 'reserved'", call=call)


def _sweep(books: Books, wanted: Slot) -> None:
    """Removes reservations that ran out and stand in the way."""
    books.change(
        f"""DELETE FROM appointments
            WHERE {_TOUCHES} AND resource = :resource AND kind = 'reserved' AND until_ms <= :now""",
        start=minute(wanted.start),
        end=minute(wanted.start) + wanted.minutes,
        resource=wanted.resource,
        now=milliseconds(books.clock()),
    )


def _taken(books: Books, wanted: Slot) -> bool:
    return bool(
        books.row(
            f"SELECT id FROM appointments WHERE {_TOUCHES} AND resource = :resource LIMIT 1",
            start=minute(wanted.start),
            end=minute(wanted.start) + wanted.minutes,
            resource=wanted.resource,
        )
    )


def _booked(books: Books, id: str) -> None:
    """Refuses what is no booked appointment (any more)."""
    if not books.row("SELECT id FROM appointments WHERE id = :id AND kind = 'booked'", id=id):
        raise StoreError("Diesen Termin gibt es nicht mehr.", "Die Terminliste neu abrufen.")


def _ahead(books: Books, which: str, value: str, now: dt.datetime) -> list[dict[str, Any]]:
    return books.rows(
        f"SELECT * FROM appointments WHERE {which} AND kind = 'booked' AND start_min >= :now ORDER BY start_min",
        value=value,
        now=minute(now),
    )


def _new_code(books: Books) -> str:
    """A receipt code of six digits; without a leading 0 no telephone number is taken for one."""
    while True:
        code = str(100_000 + secrets.randbelow(900_000))
        if not books.row("SELECT id FROM appointments WHERE code = :code", code=code):
            return code


def _changed(books: Books, call: str, event: Event, record: str, reservation: str | None) -> None:
    row = {"call": call, "kind": event.value, "record": record, "reservation": reservation}
    books.insert("changes", {**row, "at": books.now(), "at_min": books.now_min()})
    note(books, event, record)
