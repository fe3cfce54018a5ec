"""What staff see and work off. Objects have the fields of `records` in the contract plus id, created and state; a
field without a value is left out."""

from typing import Any

from appliance.model.errors import BadInput
from appliance.store.audit import Event, note
from appliance.store.books import Books, Row

LISTS = {"appointments": ("appointments",), "callbacks": ("callbacks",), "requests": ("requests", "data_requests")}
"""What each command shows: requests are those to the practice and those about one's own data."""

_FIELDS = {
    "appointments": ("start", "minutes", "reason", "practitioner"),
    "callbacks": ("topic",),
    "requests": ("kind", "item"),
    "data_requests": ("kind", "due"),
}


def listed(books: Books, what: str, every: bool) -> list[dict[str, Any]]:
    """Appointments by their start, the rest first come, first served. Without `every`: what lies ahead or is open."""
    found: list[dict[str, Any]] = []
    for table in LISTS[what]:
        if table == "appointments":
            which = "kind IN ('booked', 'cancelled')" + ("" if every else " AND end_min > :now")
            rows = books.rows(f"SELECT * FROM {table} WHERE {which} ORDER BY start_min", now=books.now_min())
        else:
            rows = books.rows(f"SELECT * FROM {table} {'' if every else 'WHERE done IS NULL'}")
        found += [shown(table, row) for row in rows]
    return found if what == "appointments" else sorted(found, key=lambda one: str(one["created"]))


def finish(books: Books, what: str, id: str) -> None:
    """Marks one as worked off: from then on its retention time runs. Raises BadInput when there is none of that id."""
    with books.write():
        for table in LISTS[what]:
            changed = books.change(
                f"UPDATE {table} SET done = coalesce(done, :at), done_min = coalesce(done_min, :at_min) WHERE id = :id"
                + (" AND kind IN ('booked', 'cancelled')" if table == "appointments" else ""),
                id=id,
                at=books.now(),
                at_min=books.now_min(),
            )
            if changed:
                note(books, Event.FINISHED, id)
                return
    raise BadInput("Einen Eintrag mit dieser Kennung gibt es nicht.", "Die Liste neu abrufen.")


def shown(table: str, row: Row) -> dict[str, Any]:
    """One record for people and scripts."""
    if table == "appointments" and row["kind"] == "cancelled":
        state = "cancelled"
    elif row["done"]:
        state = "done"
    else:
        state = "booked" if table == "appointments" else "open"
    name = {"last": row["last_name"], "first": row["first_name"]}
    fields = {
        "id": row["id"],
        **{field: row[field] for field in _FIELDS[table]},
        "name": {part: value for part, value in name.items() if value is not None} or None,
        "birth_date": row["birth_date"],
        "phone": row["phone"],
        "created": row["created"],
        "state": state,
    }
    return {field: value for field, value in fields.items() if value is not None}
