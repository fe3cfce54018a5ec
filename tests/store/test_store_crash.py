"""What a killed process leaves behind (`script/bench-crash --kill` kills more often), and that the checker can fail."""

from pathlib import Path

import pytest
from crash_history import Broken, History
from crash_kills import kill_again_and_again
from store_box import KEY, START, booked, person, slot

from appliance.store.books import iso
from appliance.store.store import Store

ROUNDS = 100


@pytest.mark.timeout(240)
def test_a_killed_process_loses_nothing_it_confirmed(path: Path) -> None:
    """It books, moves, cancels, withdraws, erases and backs up without end, and is killed at random moments: every
    confirmed step is in the store, none of the others, no slot twice, the audit trail is whole."""
    history = kill_again_and_again(path, ROUNDS, seed=5)
    assert len(history.booked) > ROUNDS and history.cancelled and history.gone and history.erased


def told(*lines: str) -> History:
    history = History()
    for line in lines:
        history.told(line)
    return history


def test_the_checker_finds_what_is_lost_kept_doubled_or_back(store: Store) -> None:
    """So the test above can fail."""
    at = iso(slot(1).start)
    id, _ = booked(store, "call", slot(1), person())
    confirmed = (f"booking call {at}", f"booked call {at} {id}")
    store.run(told(*confirmed).check)
    store.run(told(confirmed[0]).check)  # under way: it may be there
    for wrong in (
        told(),
        told(confirmed[0].replace("call", "other")),
        told(confirmed[0], f"booked call {iso(slot(2).start)} {id}"),
        told(*confirmed, "booking two x", "booked two x nowhere"),
        told(*confirmed, f"cancelling {id}", f"cancelled {id}"),
        told(*confirmed, "withdrawing call", "withdrawn call"),
        told(*confirmed, f"moving {id} x", f"moved {id} x"),
    ):
        with pytest.raises(Broken):
            store.run(wrong.check)
    store.cancel("off", id)
    with pytest.raises(Broken):
        store.run(told(*confirmed).check)
    store.run(told(*confirmed, f"cancelling {id}").check)
    with pytest.raises(Broken):
        store.run(told(*confirmed, f"moving {id} {at}").check)


def test_the_checker_finds_a_slot_held_twice(path: Path, clock) -> None:
    with Store.open(path, KEY, clock) as store:
        for name in ("insert", "update"):
            store.run(lambda books, name=name: books.db.execute(f"DROP TRIGGER appointments_alone_{name}"))
        lines = []
        for number in range(2):
            call, at = f"call-{number}", iso(START)
            id, _ = booked(store, call, slot(1 + number))
            store.run(lambda books, id=id: books.change("UPDATE appointments SET start_min = 0, end_min = minutes"))
            at = iso(slot(1 + number).start)
            lines += [f"booking {call} {at}", f"booked {call} {at} {id}"]
        with pytest.raises(Broken, match="twice"):
            store.run(told(*lines).check)
