"""Inserts rows for fifty slots straight into the table, as fast as it can, and prints how many it got.

Usage: race_writer.py STORE NUMBER; starts when a line comes in.
"""

import sys
from pathlib import Path

import sqlcipher3
from store_box import KEY

from appliance.store.engine import connect

db = connect(Path(sys.argv[1]), KEY)
print("ready", flush=True)
sys.stdin.readline()
won = 0
for number in range(50):
    at = 30_000_000 + number * 15
    try:
        db.conn.execute(
            "INSERT INTO appointments (id, kind, start, start_min, end_min, minutes, resource, call, until_ms, created)"
            f" VALUES ('{sys.argv[2]}-{number}', 'reserved', 'x', {at}, {at + 15}, 15, 'practice', 'c', 1, 'x')"
        )
        won += 1
    except sqlcipher3.IntegrityError as error:
        assert "slot taken" in str(error)
print(won)
