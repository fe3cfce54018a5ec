CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE appointments (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('reserved', 'booked', 'cancelled', 'busy')),
          start TEXT NOT NULL, start_min INTEGER NOT NULL, end_min INTEGER NOT NULL,
          minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 100000), resource TEXT NOT NULL,
          call TEXT, until_ms INTEGER,
          reason TEXT CHECK (reason IN ('checkup', 'vaccination', 'blood', 'followup', 'acute', 'other')),
          practitioner TEXT, last_name TEXT, first_name TEXT, birth_date TEXT, phone TEXT, code TEXT, created TEXT NOT NULL, done TEXT, done_min INTEGER,
          CHECK (end_min = start_min + minutes),
          CHECK ((kind = 'reserved') = (until_ms IS NOT NULL)),
          CHECK ((kind IN ('booked', 'cancelled')) = (reason IS NOT NULL)),
          CHECK (kind IN ('booked', 'cancelled') OR coalesce(last_name, first_name, birth_date, phone, code) IS NULL)
        ) STRICT;
CREATE TABLE callbacks (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          topic TEXT NOT NULL CHECK (topic IN
            ('appointment', 'prescription', 'results', 'data', 'language', 'person', 'other')),
          last_name TEXT, first_name TEXT, birth_date TEXT, phone TEXT, created TEXT NOT NULL, done TEXT, done_min INTEGER) STRICT;
CREATE TABLE requests (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('rezept', 'ueberweisung', 'krankschreibung')), item TEXT,
          last_name TEXT, first_name TEXT, birth_date TEXT, phone TEXT, created TEXT NOT NULL, done TEXT, done_min INTEGER) STRICT;
CREATE TABLE data_requests (
          id TEXT PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('access', 'erase', 'rectify', 'withdraw')), due TEXT NOT NULL,
          last_name TEXT, first_name TEXT, birth_date TEXT, phone TEXT, created TEXT NOT NULL, done TEXT, done_min INTEGER) STRICT;
CREATE TABLE consents (
          id TEXT PRIMARY KEY, call TEXT NOT NULL, purpose TEXT NOT NULL,
          given INTEGER NOT NULL CHECK (given IN (0, 1)), by TEXT NOT NULL CHECK (by IN ('voice', 'keys')),
          text_version TEXT NOT NULL, at TEXT NOT NULL, at_min INTEGER NOT NULL, withdrawn_at TEXT,
          UNIQUE (call, purpose, given, by, text_version)) STRICT;
CREATE TABLE calls (
          call TEXT PRIMARY KEY,
          outcome TEXT NOT NULL CHECK (outcome IN ('booked', 'rescheduled', 'cancelled', 'callback', 'request',
            'data_request', 'handoff', 'informed', 'refused', 'abandoned', 'abuse')),
          ended TEXT NOT NULL, ended_min INTEGER NOT NULL) STRICT;
CREATE TABLE changes (
          n INTEGER PRIMARY KEY, call TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('booked', 'rescheduled', 'cancelled')),
          record TEXT NOT NULL, reservation TEXT, at TEXT NOT NULL, at_min INTEGER NOT NULL) STRICT;
CREATE TABLE counters (day TEXT, name TEXT, count INTEGER NOT NULL, PRIMARY KEY (day, name)) STRICT;
CREATE TABLE audit (
          n INTEGER PRIMARY KEY, at TEXT NOT NULL, event TEXT NOT NULL, record TEXT NOT NULL, hash BLOB NOT NULL)
          STRICT;
CREATE TABLE audit_head (
          one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE erasures (record TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
INSERT INTO _sqlite_migrations VALUES (1, 'freizeichen', 'm001_records', '2026-11-22 22:37:02.294864+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'freizeichen', 'm002_traces', '2026-11-22 22:37:02.298060+00:00');
INSERT INTO appointments VALUES ('kkbtfcun3z', 'booked', '2026-12-04T10:00:00+01:00', 29939580, 29939595, 15, 'practice', 'call 0', NULL, 'checkup', NULL, 'Beispiel', 'Erika', '1980-01-02', '0301234567', '498882', '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO appointments VALUES ('pa2z4gdrcn', 'booked', '2026-11-27T10:00:00+01:00', 29929500, 29929515, 15, 'practice', 'call 1', NULL, 'checkup', NULL, 'Beispiel', 'Erika', '1980-01-02', '0301234567', '102495', '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO appointments VALUES ('v9pntkjaux', 'cancelled', '2026-11-28T10:00:00+01:00', 29930940, 29930955, 15, 'practice', 'call 2', NULL, 'checkup', NULL, 'Beispiel', 'Erika', '1980-01-02', '0301234567', NULL, '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO appointments VALUES ('6ndaxbsvy7', 'reserved', '2026-12-05T10:00:00+01:00', 29941020, 29941035, 15, 'practice', 'call 5', 1795597500000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO appointments VALUES ('5h4r3nx3ya', 'busy', '2026-12-06T10:00:00+01:00', 29942460, 29942490, 30, 'practice', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO callbacks VALUES ('hhz9wc8cw8', 'call 6', 'other', 'Beispiel', 'Erika', '1980-01-02', '0301234567', '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO requests VALUES ('fdmy6ank3e', 'call 6', 'ueberweisung', NULL, 'Beispiel', 'Erika', '1980-01-02', '0301234567', '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO data_requests VALUES ('jbdnnmmax9', 'call 6', 'access', '2026-12-25', 'Beispiel', 'Erika', '1980-01-02', '0301234567', '2026-11-25T10:00:00+01:00', NULL, NULL);
INSERT INTO consents VALUES ('rvsz89hr2h', 'call 0', 'appointment', 1, 'voice', 'v1', '2026-11-25T10:00:00+01:00', 29926620, NULL);
INSERT INTO consents VALUES ('m6jrsxt4e2', 'call 1', 'appointment', 1, 'voice', 'v1', '2026-11-25T10:00:00+01:00', 29926620, NULL);
INSERT INTO consents VALUES ('rtx6jzrpp6', 'call 2', 'appointment', 1, 'voice', 'v1', '2026-11-25T10:00:00+01:00', 29926620, NULL);
INSERT INTO calls VALUES ('call 0', 'booked', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO calls VALUES ('call 1', 'booked', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO calls VALUES ('call 2', 'booked', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO changes VALUES (1, 'call 0', 'booked', 'kkbtfcun3z', 'kkbtfcun3z', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO changes VALUES (2, 'call 1', 'booked', 'pa2z4gdrcn', 'pa2z4gdrcn', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO changes VALUES (3, 'call 2', 'booked', 'v9pntkjaux', 'v9pntkjaux', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO changes VALUES (4, 'call 3', 'cancelled', 'v9pntkjaux', NULL, '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO changes VALUES (5, 'call 4', 'rescheduled', 'kkbtfcun3z', 'wgvmea2pf9', '2026-11-25T10:00:00+01:00', 29926620);
INSERT INTO counters VALUES ('2026-11-25', 'booked', 3);
INSERT INTO counters VALUES ('total', 'booked', 3);
INSERT INTO counters VALUES ('2026-11-25', 'calls', 3);
INSERT INTO counters VALUES ('total', 'calls', 3);
INSERT INTO audit VALUES (1, '2026-11-25T10:00:00+01:00', 'consent', 'rvsz89hr2h', X'DC6660877810CF7CDB0ACD81E45A2A0AEE5C957CAFA7C0AD1C969B8A04F43E60');
INSERT INTO audit VALUES (2, '2026-11-25T10:00:00+01:00', 'booked', 'kkbtfcun3z', X'66F6F79A1D774AD1E26AD970E68BA9299C6D1B2945D17653989566F277171142');
INSERT INTO audit VALUES (3, '2026-11-25T10:00:00+01:00', 'consent', 'm6jrsxt4e2', X'6D1426E6E0ACED90E9390AED273D75A2418E11CA9BBB805359DE28B6EE08BE3F');
INSERT INTO audit VALUES (4, '2026-11-25T10:00:00+01:00', 'booked', 'pa2z4gdrcn', X'E86872884D60E127AA74E4EA213CBDB9B6AE5190213DDCC2F99C9059184229EB');
INSERT INTO audit VALUES (5, '2026-11-25T10:00:00+01:00', 'consent', 'rtx6jzrpp6', X'E4BC7A62A0D097A4434DA63D8E981E2969E6F3FFA0CFD285C705B7BCF126CC3E');
INSERT INTO audit VALUES (6, '2026-11-25T10:00:00+01:00', 'booked', 'v9pntkjaux', X'1C8AB6DF42D0B647494A31DE83980503E70C8CA1D00344C8E469AA97D3596EE7');
INSERT INTO audit VALUES (7, '2026-11-25T10:00:00+01:00', 'cancelled', 'v9pntkjaux', X'B93510FE26455F863F4E5CD005A360FCB39ABEC8C1EF2532A1629C9FF2BE8395');
INSERT INTO audit VALUES (8, '2026-11-25T10:00:00+01:00', 'rescheduled', 'kkbtfcun3z', X'B41A36A4975832EC959EDBFE97108991F0B3B23B545C62F8D06CFFB1310D3298');
INSERT INTO audit VALUES (9, '2026-11-25T10:00:00+01:00', 'callback', 'hhz9wc8cw8', X'1B2086DAA9999800CA13B221DB09C936280CADB636CF3D1CF4704B30849960C3');
INSERT INTO audit VALUES (10, '2026-11-25T10:00:00+01:00', 'request', 'fdmy6ank3e', X'5AB0DEEACD40D9945AF1A199A7CB4B2DB7357F312F96F909F1CEDD599FC3AD57');
INSERT INTO audit VALUES (11, '2026-11-25T10:00:00+01:00', 'data_request', 'jbdnnmmax9', X'AE61D92EE5E8EE31ACB0ABE2C72EB7BF950E4683BA97029A0A19454B00DCDC83');
INSERT INTO audit VALUES (12, '2026-11-25T10:00:00+01:00', 'callback', 'amps9mtwku', X'40A7467B5B2EFE13B4D98D73C36C796B30FF6BCA79F97AC375DEF0BA572789DE');
INSERT INTO audit VALUES (13, '2026-11-25T10:00:00+01:00', 'withdrawn', '', X'AA80E1C5FA4458D1EF1E7D0C6CEBA160BDCF215343F9C68DFD0CC2585E8758B9');
INSERT INTO audit VALUES (14, '2026-11-25T10:00:00+01:00', 'entered', '5h4r3nx3ya', X'077D0DB619E325BF4E8CB9320842B33D15DDC2E48E72E3CB908FC7BB53190BAF');
INSERT INTO audit_head VALUES (1, 14, X'077D0DB619E325BF4E8CB9320842B33D15DDC2E48E72E3CB908FC7BB53190BAF');
INSERT INTO erasures VALUES ('amps9mtwku', '2026-11-25T10:00:00+01:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX appointments_time ON appointments
           (start_min, end_min, kind, resource, minutes, until_ms) WHERE kind <> 'cancelled';
CREATE INDEX appointments_minutes ON appointments (minutes);
CREATE INDEX appointments_call ON appointments (call);
CREATE INDEX appointments_birth_date ON appointments (birth_date);
CREATE INDEX appointments_phone ON appointments (phone);
CREATE INDEX appointments_code ON appointments (code);
CREATE TRIGGER appointments_alone_insert BEFORE INSERT ON appointments WHEN NEW.kind <> 'cancelled'
          BEGIN 
    SELECT RAISE(ABORT, 'slot taken') WHERE EXISTS (
      SELECT 1 FROM appointments other
      WHERE other.kind <> 'cancelled' AND other.resource = NEW.resource AND other.id <> NEW.id
        AND other.start_min < NEW.end_min AND other.end_min > NEW.start_min
        AND other.start_min > NEW.start_min - (SELECT max(minutes) FROM appointments)
        AND NOT (other.call IS NULL AND NEW.call IS NULL)); END;
CREATE TRIGGER appointments_alone_update BEFORE UPDATE OF kind, start_min, end_min, resource ON appointments
          WHEN NEW.kind <> 'cancelled' BEGIN 
    SELECT RAISE(ABORT, 'slot taken') WHERE EXISTS (
      SELECT 1 FROM appointments other
      WHERE other.kind <> 'cancelled' AND other.resource = NEW.resource AND other.id <> NEW.id
        AND other.start_min < NEW.end_min AND other.end_min > NEW.start_min
        AND other.start_min > NEW.start_min - (SELECT max(minutes) FROM appointments)
        AND NOT (other.call IS NULL AND NEW.call IS NULL)); END;
CREATE INDEX callbacks_call ON callbacks (call);
CREATE INDEX requests_call ON requests (call);
CREATE INDEX data_requests_call ON data_requests (call);
CREATE INDEX changes_call ON changes (call);
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
