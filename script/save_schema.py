"""What script/save-schema does; tests/store/test_store_schemas.py reads what it writes."""

import datetime as dt
import sys
import tempfile
from pathlib import Path

from appliance.model.call import By, Outcome
from appliance.model.personal import Personal
from appliance.model.values import Caller, DataRight, Item, Name, Reason, Slot, Topic
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Callback, Consent, DataRequest, Request
from appliance.store.books import Books
from appliance.store.schema import migrations
from appliance.store.store import Store

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "store" / "schemas"
NOW = dt.datetime(2026, 11, 25, 10, 0, tzinfo=PRACTICE_ZONE)
ERIKA = Caller(Personal(Name("Beispiel", "Erika")), Personal(dt.date(1980, 1, 2)), Personal("0301234567"))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db", bytes(32), lambda: NOW) as store:
        _fill(store)
        newest = store.run(lambda books: migrations.applied(books.db)[-1].name)
        lines = store.run(_dumped)
    target = FOLDER / f"{newest}.sql"
    if target.exists():
        print(f"{target.name} is there already", file=sys.stderr)
        return 1
    target.write_text("\n".join(lines) + "\n", "utf-8")
    print(target.name)
    return 0


def _dumped(books: Books) -> list[str]:
    """Tables, rows, then what hangs on tables, as statements."""
    made = books.rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    tables = {one["name"]: one["sql"] for one in made if one["type"] == "table"}
    lines = list(tables.values())
    for name in tables:
        columns = [row["name"] for row in books.rows(f"PRAGMA table_info({name})")]
        values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
        rows = books.rows(f"SELECT {values} AS row FROM {name}")
        lines += [f"INSERT INTO {name} VALUES ({row['row']})" for row in rows]
    return [f"{line};" for line in (*lines, *(one["sql"] for one in made if one["type"] != "table"))]


def _fill(store: Store) -> None:
    """A row of every kind."""
    soon = NOW + dt.timedelta(minutes=5)
    for number in range(3):
        call, slot = f"call {number}", Slot(NOW + dt.timedelta(days=1 + number), 15)
        store.add_consent(call, Consent("appointment", True, By.VOICE, "v1"))
        id, _ = store.book(call, store.reserve(call, slot, soon), Reason.CHECKUP, ERIKA, None)
        store.end_call(call, Outcome.BOOKED)
    store.cancel("call 3", id)
    moved = store.held("call 0").bookings[0].id
    store.move("call 4", moved, store.reserve("call 4", Slot(NOW + dt.timedelta(days=9), 15), soon))
    store.reserve("call 5", Slot(NOW + dt.timedelta(days=10), 15), soon)
    store.add_callback("call 6", Callback(Topic.OTHER, ERIKA))
    store.add_request("call 6", Request(Item.REFERRAL, None, ERIKA))
    store.add_data_request("call 6", DataRequest(DataRight.ACCESS, ERIKA))
    store.add_callback("call 7", Callback(Topic.OTHER, ERIKA))
    store.withdraw("call 7")
    store.add_appointment(None, NOW + dt.timedelta(days=11), 30, None, None)


if __name__ == "__main__":
    sys.exit(main())
