"""Calls of people with improbable names, as text, through dialogue, desk, store, log at DEBUG and board; what they left
behind anywhere is for others to look for.

Usage: canary_calls.py FOLDER PORT [leak]; PORT: of a broker. With `leak` one name is written to a temporary file.
"""

import ctypes
import logging
import resource
import sys
import tempfile
import traceback
from importlib.metadata import version
from pathlib import Path

from store_box import KEY
from talk import NOW, Talk

from appliance.call.desk import Desk
from appliance.call.rehearsal import VirtualClock
from appliance.config.loading import load_practice
from appliance.dialogue import open_call
from appliance.model.call import Asks, Outcome
from appliance.model.errors import StoreError
from appliance.status.board import StatusBoard
from appliance.status.connection import Broker
from appliance.status.payloads import Part
from appliance.store import backup
from appliance.store.store import Store
from appliance.system import journal
from appliance.system.process import harden

NAME = "quendolina zyxquarian"
BIRTH_DATE = "siebter märz neunzehnhunderteinunddreißig"
NUMBER = "null drei null neun acht sieben sechs eins zwei drei vier"
ANSWERS = {
    Asks.CONSENT: "ja",
    Asks.OPEN: "ich brauche einen termin zur blutabnahme",
    Asks.DATE_TIME: "am donnerstag den dritten dezember um {hour} uhr",
    Asks.NAME: NAME,
    Asks.BIRTH_DATE: BIRTH_DATE,
    Asks.PHONE: NUMBER,
    Asks.CONFIRM: "ja das stimmt",
    Asks.ANYTHING_ELSE: "nein danke",
}
TURNS = 15


def called(talk: Talk, board: StatusBoard, call: str, hour: str) -> None:
    """Until the caller has nothing more to say."""
    board.call(call, "greeting", 0)
    for turn in range(TURNS):
        if talk.outcome is not None or talk.asks not in ANSWERS:
            break
        board.call(call, "asking", turn, asks=talk.asks)
        logging.getLogger("somebody.elses").debug("heard %s", ANSWERS[talk.asks])  # what any library may do
        talk.hears(ANSWERS[talk.asks].format(hour=hour))
    if talk.outcome is None:
        talk.hangs_up()
    board.call(call, "ended", TURNS, outcome=talk.outcome)


def main(folder: Path, port: int, leak: bool) -> None:
    harden()
    journal.start("debug")
    clock, practice = VirtualClock(NOW), load_practice(None)
    with Store.open(folder / "box" / "store.db", KEY, clock.now) as store:
        board = StatusBoard(
            Broker("127.0.0.1", port), "canary", version("freizeichen"), clock, store.counters, folder / "box"
        )
        board.start()
        for part in (board.line, board.speech, board.store):
            part(Part.OK)
        outcomes = []
        for number, hour in enumerate(["acht", "neun", "zehn", "elf"]):
            call = f"call-{number}"
            talk = Talk(open_call(practice), Desk(practice, store, clock, call), clock).start("0309876555")
            called(talk, board, call, hour)
            outcomes.append(talk.outcome)
        backup.create(store)
        store.run(lambda books: books.db.execute("PRAGMA query_only = ON"))  # the disk turns read-only in mid-call
        talk = Talk(open_call(practice), Desk(practice, store, clock, "late"), clock).start()
        try:
            called(talk, board, "late", "zwölf")
        except StoreError:
            traceback.print_exc()  # nothing of ours prints one; even that must name nobody
        store.run(lambda books: books.db.execute("PRAGMA query_only = OFF"))
        board.stop()
    if leak:
        with tempfile.NamedTemporaryFile("w", delete=False) as file:
            file.write(NAME)
    print(outcomes.count(Outcome.BOOKED), resource.getrlimit(resource.RLIMIT_CORE)[1], ctypes.CDLL(None).prctl(3))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:] == ["leak"])
