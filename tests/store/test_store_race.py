"""The same slot wanted twice at once: exactly one wins, in the code and in the schema."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from store_box import FIVE_MINUTES, KEY, START, booked, slot

from appliance.model.errors import SlotTaken, StoreError, Unavailable
from appliance.store.store import Store

RACER = Path(__file__).with_name("race_writer.py")


def test_of_many_threads_one_gets_the_slot(store: Store) -> None:
    results: list[str] = []
    start = threading.Barrier(8)

    def race(call: str) -> None:
        start.wait()
        for number in range(20):
            try:
                booked(store, f"{call}-{number}", slot(1 + number))
                results.append("won")
            except SlotTaken:
                results.append("lost")

    threads = [threading.Thread(target=race, args=(f"call {number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results.count("won") == 20 and results.count("lost") == 140


def test_a_second_process_is_kept_out(path: Path, store: Store) -> None:
    """The life of the crash tests, while this process has the store open."""
    life = Path(__file__).with_name("crash_life.py")
    done = subprocess.run([sys.executable, life, path, "0", "4"], capture_output=True, text=True, check=False)
    assert done.returncode != 0 and Unavailable.__name__ in done.stderr


def test_the_store_is_free_again_when_closed(path: Path, clock) -> None:
    with Store.open(path, KEY, clock), pytest.raises(Unavailable):
        Store.open(path, KEY, clock)
    Store.open(path, KEY, clock).close()


def test_two_processes_past_the_lock_still_cannot_take_one_slot(path: Path, clock) -> None:
    """Whoever goes around the code, as no program of ours does, meets the triggers: raw inserts of two processes."""
    Store.open(path, KEY, clock).close()
    racers = [
        subprocess.Popen([sys.executable, RACER, path, str(number)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(2)
    ]
    for racer in racers:
        assert racer.stdout is not None and racer.stdout.readline() == b"ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write(b"go\n")
        racer.stdin.flush()
    wins = [int(racer.communicate()[0]) for racer in racers]
    assert sum(wins) == 50, wins
    with Store.open(path, KEY, clock) as store:
        assert store.run(lambda books: books.number("SELECT count(*) FROM appointments")) == 50


def test_the_code_refuses_an_overlap_by_itself(store: Store) -> None:
    booked(store, "one", slot())
    for trigger in ("insert", "update"):
        store.run(lambda books, name=trigger: books.db.execute(f"DROP TRIGGER appointments_alone_{name}"))
    with pytest.raises(SlotTaken):
        booked(store, "two", slot())


def test_the_schema_refuses_an_overlap_by_update(store: Store) -> None:
    booked(store, "one", slot(1))
    booked(store, "two", slot(2))
    sql = """UPDATE appointments SET start_min = (SELECT min(start_min) FROM appointments),
             end_min = (SELECT min(end_min) FROM appointments)"""
    with pytest.raises(SlotTaken):
        store.run(lambda books: books.change(sql))


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE appointments SET reason = 'Husten'",
        "UPDATE appointments SET end_min = end_min + 1",
        "UPDATE appointments SET kind = 'urgent'",
        "UPDATE appointments SET start_min = 'tomorrow'",
        "UPDATE appointments SET kind = 'busy'",
    ],
)
def test_the_schema_refuses_what_makes_no_sense(store: Store, sql: str) -> None:
    """Free text in an enumerated column, an end that does not fit, a person on a busy time."""
    booked(store, "one", slot())
    with pytest.raises(StoreError) as refused:
        store.run(lambda books: books.change(sql))
    assert "Husten" not in str(refused.value) and refused.value.__cause__ is None


def test_a_failed_step_leaves_nothing_half_done(store: Store) -> None:
    """A disk error after the first statement of a move: the old slot is still the appointment's."""
    appointment, _ = booked(store, "one", slot(1))
    reservation = store.reserve("two", slot(2), START + FIVE_MINUTES)
    store.run(
        lambda books: books.change(
            "CREATE TEMP TRIGGER fails BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'disk'); END"
        )
    )
    with pytest.raises(StoreError):
        store.move("two", appointment, reservation)
    assert [row.slot for row in store.held("one").bookings] == [slot(1)]
    assert sorted(store.busy(START, slot(3).start)) == [slot(1), slot(2)]
