"""What a call leaves behind: consents, call-backs, requests; what is held because of it; and how it is all erased."""

import calendar
import datetime as dt
from typing import Any

from appliance.model.call import By, Outcome
from appliance.model.values import DataRight, Item, Topic
from appliance.ports import Callback, Consent, DataRequest, Held, Request
from appliance.store.audit import Event, note
from appliance.store.books import PERSON, TABLES, Books, appointment, caller, iso, minute, new_id, person, slot
from appliance.store.calendar import release
from appliance.store.engine import checkpoint

COUNTERS = (
    *("calls", "booked", "rescheduled", "cancelled", "callbacks", "requests"),
    *("handoffs", "informed", "refused", "abandoned", "errors"),
)
TOTAL = "total"
"""The `day` under which counts since the beginning stand."""

# Nothing about an emergency is kept, not even that there was one; abuse is counted as a call only.
_COUNTED = {
    Outcome.EMERGENCY: "informed",
    Outcome.CALLBACK: "callbacks",
    Outcome.REQUEST: "requests",
    Outcome.DATA_REQUEST: "requests",
    Outcome.HANDOFF: "handoffs",
    Outcome.ABUSE: "calls",
}

_BYTES = " + ".join(f"length(CAST(coalesce({column}, '') AS BLOB))" for column in PERSON)


def add_consent(books: Books, call: str, consent: Consent) -> None:
    row = {
        "purpose": consent.purpose,
        "given": int(consent.given),
        "by": consent.by.value,
        "text_version": consent.text_version,
    }
    _add(books, "consents", call, row, {"at": books.now(), "at_min": books.now_min()}, Event.CONSENT)


def add_callback(books: Books, call: str, callback: Callback) -> None:
    row = {"topic": callback.topic.value, **person(callback.caller)}
    _add(books, "callbacks", call, row, {"created": books.now()}, Event.CALLBACK)


def add_request(books: Books, call: str, request: Request) -> None:
    row = {"kind": request.kind.value, "item": request.item, **person(request.caller)}
    _add(books, "requests", call, row, {"created": books.now()}, Event.REQUEST)


def add_data_request(books: Books, call: str, request: DataRequest) -> None:
    row = {"kind": request.kind.value, **person(request.caller)}
    due = a_month_after(books.clock().date()).isoformat()
    _add(books, "data_requests", call, row, {"created": books.now(), "due": due}, Event.DATA_REQUEST)


def a_month_after(day: dt.date) -> dt.date:
    """The same day of the next month, or its last one: the time limit of Art. 12(3) DSGVO (Regulation 1182/71)."""
    year, month = day.year + day.month // 12, day.month % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def withdraw(books: Books, call: str) -> None:
    with books.write():
        for table in TABLES:
            forget(books, table, "call = :call", call=call)
        for table in ("consents", "changes", "calls"):
            books.change(f"DELETE FROM {table} WHERE call = :call", call=call)
        note(books, Event.WITHDRAWN)
    checkpoint(books.db)


def forget(books: Books, table: str, which: str, **values: Any) -> list[str]:
    """Deletes rows about people and puts their ids on the list of erasures, which a restored backup is put through.
    Inside the caller's transaction; returns the ids."""
    ids = [row["id"] for row in books.rows(f"SELECT id FROM {table} WHERE {which}", **values)]
    for id in ids:
        books.change("INSERT OR IGNORE INTO erasures (record, at) VALUES (:id, :at)", id=id, at=books.now())
        books.change(f"DELETE FROM {table} WHERE id = :id", id=id)
    return ids


def held(books: Books, call: str) -> Held:
    zone = books.clock().tzinfo

    def rows(table: str, which: str = "call = :call") -> list[dict[str, Any]]:
        return books.rows(f"SELECT * FROM {table} WHERE {which} ORDER BY rowid", call=call)

    def changed(kind: str, now: str) -> list[dict[str, Any]]:
        return books.rows(
            """SELECT DISTINCT a.id, a.start_min, a.minutes, a.resource
               FROM changes c JOIN appointments a ON a.id = c.record
               WHERE c.call = :call AND c.kind = :kind AND a.kind = :now ORDER BY c.n""",
            call=call,
            kind=kind,
            now=now,
        )

    return Held(
        bookings=tuple(appointment(row, zone) for row in rows("appointments", "call = :call AND kind = 'booked'")),
        rescheduled=tuple(
            (row["id"], slot(row["start_min"], row["minutes"], row["resource"], zone).start)
            for row in changed("rescheduled", "booked")
        ),
        cancelled=tuple(row["id"] for row in changed("cancelled", "cancelled")),
        callbacks=tuple(Callback(Topic(row["topic"]), caller(row)) for row in rows("callbacks")),
        requests=tuple(Request(Item(row["kind"]), row["item"], caller(row)) for row in rows("requests")),
        data_requests=tuple(DataRequest(DataRight(row["kind"]), caller(row)) for row in rows("data_requests")),
        consents=tuple(
            Consent(row["purpose"], bool(row["given"]), By(row["by"]), row["text_version"]) for row in rows("consents")
        ),
        personal_bytes=sum(
            books.number(f"SELECT sum({_BYTES}) FROM {table} WHERE call = :call", call=call) for table in TABLES
        ),
    )


def end_call(books: Books, call: str, outcome: Outcome) -> None:
    release(books, call)
    kept = Outcome.INFORMED if outcome is Outcome.EMERGENCY else outcome
    at = books.clock()
    if outcome is Outcome.REFUSED:  # only that there was a refusal on that day, not when somebody called
        at = at.replace(hour=0, minute=0, second=0, microsecond=0)
    with books.write():
        new = books.change(
            "INSERT OR IGNORE INTO calls (call, outcome, ended, ended_min) VALUES (:call, :outcome, :at, :at_min)",
            call=call,
            outcome=kept.value,
            at=iso(at),
            at_min=minute(at),
        )
        if new:
            for name in {"calls", _COUNTED.get(outcome, outcome.value)}:
                count(books, name)


def count(books: Books, name: str) -> None:
    """Adds one to a counter, for today and in total."""
    for day in (books.clock().date().isoformat(), TOTAL):
        books.change(
            """INSERT INTO counters (day, name, count) VALUES (:day, :name, 1)
               ON CONFLICT (day, name) DO UPDATE SET count = count + 1""",
            day=day,
            name=name,
        )


def counters(books: Books, today: dt.date) -> tuple[dict[str, int], dict[str, int]]:
    def of(day: str) -> dict[str, int]:
        found = {row["name"]: row["count"] for row in books.rows("SELECT * FROM counters WHERE day = :day", day=day)}
        return {name: found.get(name, 0) for name in COUNTERS}

    return of(today.isoformat()), of(TOTAL)


def _add(books: Books, table: str, call: str, content: dict[str, Any], more: dict[str, Any], event: Event) -> None:
    """Adds a row unless the call has left the very same before."""
    same = " AND ".join(f"{name} IS :{name}" for name in content)
    with books.write():
        if not books.row(f"SELECT id FROM {table} WHERE call = :call AND {same}", call=call, **content):
            record = new_id()
            books.insert(table, {"id": record, "call": call, **content, **more})
            note(books, event, record)
