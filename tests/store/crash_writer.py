"""Books one slot after the other and withdraws every third, and prints each step once it is done. Ends only by
being killed.

Usage: crash_writer.py STORE ROUND
"""

import datetime as dt
import sys
from itertools import count
from pathlib import Path

from store_box import KEY, START, person

from appliance.model.values import Reason, Slot
from appliance.store.books import iso
from appliance.store.store import Store

with Store.open(Path(sys.argv[1]), KEY, lambda: START) as store:
    for number in count():
        call = f"call {sys.argv[2]}-{number}"
        slot = Slot(START + dt.timedelta(days=1 + int(sys.argv[2]), minutes=number), 1)
        reservation = store.reserve(call, slot, START + dt.timedelta(minutes=5))
        id, _ = store.book(call, reservation, Reason.OTHER, person(), None)
        print(id, iso(slot.start), flush=True)
        if number % 3 == 2:
            print(id, "withdrawing", flush=True)
            store.withdraw(call)
            print(id, "gone", flush=True)
