"""Does with a store what it is told, line by line, and tells how it went; its disk is broken from outside (disk.c).

Usage: fault_process.py STORE
"""

import sys
from pathlib import Path

from store_box import KEY, START, booked, slot

from appliance.model.errors import StoreError
from appliance.store import backup
from appliance.store.recovery import open_or_recover
from appliance.store.store import Store


def done(store: Store | None, words: list[str]) -> tuple[Store | None, str]:
    if words == ["open"]:
        store, recovery = open_or_recover(Path(sys.argv[1]), KEY, lambda: START)
        return store, f"recovered from {recovery.file}" if recovery else "opened"
    assert store is not None
    if words == ["close"]:
        store.close()
        return None, "closed"
    if words == ["look"]:
        return store, " ".join(store.run(lambda books: [row["call"] for row in books.rows(LOOK)]))
    if words == ["backup"]:
        return store, str(backup.create(store)["file"])
    booked(store, words[1], slot(1 + int(words[1]) / 96))
    return store, "booked"


LOOK = "SELECT call FROM appointments WHERE kind = 'booked' ORDER BY start_min"
current: Store | None = None
for line in sys.stdin:
    try:
        current, answer = done(current, line.split())
    except StoreError as error:
        if line == "close\n":
            current = None
        answer = f"{type(error).__name__}: {error.wrong}"
    print(answer, flush=True)
