"""Every schema that was released still opens, with all that is in it (`script/save-schema` writes one when a migration
is added)."""

from pathlib import Path

import pytest
from store_box import KEY, START, booked, person, slot

from appliance.store import audit, backup
from appliance.store.engine import connect
from appliance.store.schema import migrations
from appliance.store.store import Store
from appliance.store.subjects import Wanted, access

SAVED = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


@pytest.fixture(params=SAVED, ids=lambda file: file.stem)
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    """An encrypted store as that version left it."""
    db = connect(path, KEY)
    db.conn.executescript(f"BEGIN;\n{request.param.read_text('utf-8')}COMMIT;")
    db.close()
    return path


def works(store: Store) -> None:
    """All of it is there and can be worked with."""
    assert len(store.busy(START, slot(30).start)) == 4  # two booked, one reserved, one from outside
    mine = store.run(access, Wanted(person()))
    counts = {name: len(mine[name]) for name in ("appointments", "callbacks", "requests", "data_requests", "consents")}
    assert counts == {"appointments": 3, "callbacks": 1, "requests": 1, "data_requests": 1, "consents": 3}
    assert store.counters(START.date())[1]["booked"] == 3
    booked(store, "new", slot(20))
    assert store.run(audit.verify).wrong_at is None
    assert backup.create(store)["records"] == 9


def test_every_released_schema_opens_and_is_upgraded(old: Path, clock) -> None:
    with Store.open(old, KEY, clock) as store:
        works(store)
        names = {migration.name for migration in migrations._migrations}
        assert {one.name for one in store.run(lambda books: migrations.applied(books.db))} == names


def test_a_further_migration_finds_everything(old: Path, clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the next release will: a column and a table more."""
    monkeypatch.setattr(migrations, "_migrations", [*migrations._migrations])

    @migrations(name="m999_more")
    def more(db) -> None:
        db.execute("ALTER TABLE callbacks ADD COLUMN tries INTEGER NOT NULL DEFAULT 0")
        db.execute("CREATE TABLE more (id TEXT PRIMARY KEY) STRICT")

    with Store.open(old, KEY, clock) as store:
        works(store)
        assert store.run(lambda books: books.number("SELECT count(*) FROM callbacks WHERE tries = 0")) == 1


def test_the_newest_schema_is_saved() -> None:
    """Else a release could change it unnoticed."""
    assert migrations._migrations[-1].name in {file.stem for file in SAVED}


def test_what_was_released_is_what_the_migrations_make(old: Path, clock) -> None:
    """A released migration must not be changed: the tables of an old store and of a new one are the same."""
    sql = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '%sqlite_%' ORDER BY name"
    with Store.open(old, KEY, clock) as one, Store.open(old.with_name("new.db"), KEY, clock) as other:
        assert one.run(lambda books: books.rows(sql)) == other.run(lambda books: books.rows(sql))
