"""The tables, grown by migrations. A migration that was ever released is never changed, only followed by another.

Strict tables, enumerated kinds, no free text. Times are ISO 8601 with offset; where they are searched, a column with
minutes since 1970 stands beside them (`_min`).
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("freizeichen")

_PERSON = "last_name TEXT, first_name TEXT, birth_date TEXT, phone TEXT"
_DONE = "created TEXT NOT NULL, done TEXT, done_min INTEGER"

# What occupies a slot: every row that is not cancelled. Expired reservations are swept by whoever takes their slot, so
# the schema needs no clock: no two rows of one resource overlap, unless both came from outside (call IS NULL), where
# the practice's own calendar may have double entries that are facts to us.
_OVERLAP = """
    SELECT RAISE(ABORT, 'slot taken') WHERE EXISTS (
      SELECT 1 FROM appointments other
      WHERE other.kind <> 'cancelled' AND other.resource = NEW.resource AND other.id <> NEW.id
        AND other.start_min < NEW.end_min AND other.end_min > NEW.start_min
        AND other.start_min > NEW.start_min - (SELECT max(minutes) FROM appointments)
        AND NOT (other.call IS NULL AND NEW.call IS NULL))"""


@migrations()
def m001_records(db: Database) -> None:
    """Appointments, call-backs, requests, data requests, consents."""
    _run(
        db,
        f"""CREATE TABLE appointments (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('reserved', 'booked', 'cancelled', 'busy')),
          start TEXT NOT NULL, start_min INTEGER NOT NULL, end_min INTEGER NOT NULL,
          minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 100000), resource TEXT NOT NULL,
          call TEXT, until_ms INTEGER,
          reason TEXT CHECK (reason IN ('checkup', 'vaccination', 'blood', 'followup', 'acute', 'other')),
          practitioner TEXT, {_PERSON}, code TEXT, {_DONE},
          CHECK (end_min = start_min + minutes),
          CHECK ((kind = 'reserved') = (until_ms IS NOT NULL)),
          CHECK ((kind IN ('booked', 'cancelled')) = (reason IS NOT NULL)),
          CHECK (kind IN ('booked', 'cancelled') OR coalesce(last_name, first_name, birth_date, phone, code) IS NULL)
        ) STRICT""",
        """CREATE INDEX appointments_time ON appointments
           (start_min, end_min, kind, resource, minutes, until_ms) WHERE kind <> 'cancelled'""",
        "CREATE INDEX appointments_minutes ON appointments (minutes)",
        "CREATE INDEX appointments_call ON appointments (call)",
        "CREATE INDEX appointments_birth_date ON appointments (birth_date)",
        "CREATE INDEX appointments_phone ON appointments (phone)",
        "CREATE INDEX appointments_code ON appointments (code)",
        f"""CREATE TRIGGER appointments_alone_insert BEFORE INSERT ON appointments WHEN NEW.kind <> 'cancelled'
          BEGIN {_OVERLAP}; END""",
        f"""CREATE TRIGGER appointments_alone_update BEFORE UPDATE OF kind, start_min, end_min, resource ON appointments
          WHEN NEW.kind <> 'cancelled' BEGIN {_OVERLAP}; END""",
        f"""CREATE TABLE callbacks (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          topic TEXT NOT NULL CHECK (topic IN
            ('appointment', 'prescription', 'results', 'data', 'language', 'person', 'other')),
          {_PERSON}, {_DONE}) STRICT""",
        f"""CREATE TABLE requests (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('rezept', 'ueberweisung', 'krankschreibung')), item TEXT,
          {_PERSON}, {_DONE}) STRICT""",
        f"""CREATE TABLE data_requests (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('access', 'erase', 'rectify', 'withdraw')), due TEXT NOT NULL,
          {_PERSON}, {_DONE}) STRICT""",
        """CREATE TABLE consents (
          id TEXT PRIMARY KEY, call TEXT NOT NULL, purpose TEXT NOT NULL,
          given INTEGER NOT NULL CHECK (given IN (0, 1)), by TEXT NOT NULL CHECK (by IN ('voice', 'keys')),
          text_version TEXT NOT NULL, at TEXT NOT NULL, at_min INTEGER NOT NULL, withdrawn_at TEXT,
          UNIQUE (call, purpose, given, by, text_version)) STRICT""",
        *(f"CREATE INDEX {table}_call ON {table} (call)" for table in ("callbacks", "requests", "data_requests")),
    )


@migrations()
def m002_traces(db: Database) -> None:
    """What happened, without content: calls, changes, counters, the audit chain, the list of erased records."""
    _run(
        db,
        """CREATE TABLE calls (
          call TEXT PRIMARY KEY,
          outcome TEXT NOT NULL CHECK (outcome IN ('booked', 'rescheduled', 'cancelled', 'callback', 'request',
            'data_request', 'handoff', 'informed', 'refused', 'abandoned', 'abuse')),
          ended TEXT NOT NULL, ended_min INTEGER NOT NULL) STRICT""",
        """CREATE TABLE changes (
          n INTEGER PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('booked', 'rescheduled', 'cancelled')),
          record TEXT NOT NULL, reservation TEXT, at TEXT NOT NULL, at_min INTEGER NOT NULL) STRICT""",
        "CREATE INDEX changes_call ON changes (call)",
        "CREATE TABLE counters (day TEXT, name TEXT, count INTEGER NOT NULL, PRIMARY KEY (day, name)) STRICT",
        """CREATE TABLE audit (
          n INTEGER PRIMARY KEY, at TEXT NOT NULL, event TEXT NOT NULL, record TEXT NOT NULL, hash BLOB NOT NULL)
          STRICT""",
        """CREATE TABLE audit_head (
          one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL, hash BLOB NOT NULL) STRICT""",
        "INSERT INTO audit_head VALUES (1, 0, zeroblob(32))",
        *(
            f"CREATE TRIGGER audit_no_{verb} BEFORE {verb} ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END"
            for verb in ("update", "delete")
        ),
        "CREATE TABLE erasures (record TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT",
    )


def _run(db: Database, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)
