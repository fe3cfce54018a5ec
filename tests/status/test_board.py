"""The board against a real mosquitto: what a reader sees in good times and in bad."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mqtt_reader import Reader
from status_box import Counted, FixedClock, all_ok, make_board

from appliance.model.call import Asks, Outcome
from appliance.model.errors import ConfigError, StoreError, Unavailable
from appliance.status.board import StatusBoard
from appliance.status.connection import MAX_WAITING, Broker, probe
from appliance.status.payloads import FIELDS, BoxState, Part
from appliance.system.broker import LocalBroker


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.fixture
def board(broker: Broker, clock: FixedClock, counted: Counted) -> Iterator[StatusBoard]:
    board = make_board(broker, clock, counted)
    board.start()
    yield board
    board.stop()


def one_call(board: StatusBoard, call: str = "11111111-2222-3333-4444-555555555555") -> None:
    board.call(call, "ringing", 0)
    board.call(call, "greeting", 1)
    board.call(call, "asking", 1, asks=Asks.CONSENT)
    board.call(call, "listening", 1)
    board.call(call, "ended", 1, outcome=Outcome.BOOKED)


def test_from_start_to_stop_the_state_is_told(board: StatusBoard, reader: Reader) -> None:
    all_ok(board)
    assert reader.wait(lambda: "ready" in reader.states())
    one_call(board)
    assert reader.wait(lambda: reader.states()[-2:] == ["in_call", "ready"])
    assert board.stop()
    assert reader.wait(lambda: reader.states()[-1] == "disconnected")
    assert "lost" not in reader.states()


def test_a_call_is_told_step_by_step_and_in_order(board: StatusBoard, reader: Reader) -> None:
    assert reader.wait(lambda: bool(reader.of("state")))
    one_call(board)
    assert reader.wait(lambda: len(reader.of("call")) == 5)
    assert [entry["phase"] for entry in reader.of("call")] == ["ringing", "greeting", "asking", "listening", "ended"]
    assert reader.of("call")[2]["asks"] == "consent"
    assert reader.of("call")[4]["outcome"] == "booked"
    assert not any(retained for name, retained, _ in reader.messages if name == "call")


def test_an_unknown_phase_is_left_out_and_disturbs_nobody(board: StatusBoard, reader: Reader) -> None:
    board.call("c", "Frau Beispiel spricht", 1)
    one_call(board)
    assert reader.wait(lambda: len(reader.of("call")) == 5)
    assert board.state is not BoxState.IN_CALL


def test_a_late_reader_gets_state_health_and_counters(
    board: StatusBoard, reader: Reader, late_reader: Callable[[], Reader]
) -> None:
    all_ok(board)
    assert reader.wait(lambda: "ready" in reader.states() and bool(reader.of("health")) and bool(reader.of("counters")))
    late = late_reader()
    assert late.wait(lambda: {name for name, _, _ in late.messages} >= {"state", "health", "counters"})
    assert all(retained for _, retained, _ in late.messages)
    assert late.states() == ["ready"]


def test_a_killed_box_is_lost(reader: Reader, mosquitto: LocalBroker) -> None:
    """A real process, ended by SIGKILL: the broker publishes the last will."""
    script = Path(__file__).with_name("status_box.py")
    box = subprocess.Popen([sys.executable, str(script), str(mosquitto.port)])
    try:
        assert reader.wait(lambda: reader.states()[-1:] == ["ready"], 20)
    finally:
        box.kill()
        box.wait()
    assert reader.wait(lambda: reader.states()[-1:] == ["lost"])
    assert set(reader.of("state")[-1]) == FIELDS["state"]


def test_the_status_is_back_within_five_seconds_of_the_broker(
    board: StatusBoard, reader: Reader, late_reader: Callable[[], Reader], mosquitto: LocalBroker
) -> None:
    """Contract: a broker that comes back (empty, it kept nothing) has the box's state and health within 5 s."""
    all_ok(board)
    assert reader.wait(lambda: reader.states()[-1:] == ["ready"])
    mosquitto.stop()
    one_call(board)
    board.speech(Part.DOWN)
    mosquitto.start()
    began = time.monotonic()
    back = late_reader()
    assert back.wait(lambda: bool(back.states() and back.of("health") and back.of("call")))
    assert time.monotonic() - began < 5
    assert back.states() == ["degraded"]
    assert back.wait(lambda: back.of("call")[-1]["phase"] == "ended"), "what was missed of a call comes later"


def test_without_a_broker_nothing_waits_and_nothing_fails() -> None:
    """Ten times as many messages as are kept, to a port where nobody listens."""
    board = make_board(Broker("127.0.0.1", 9))
    board.start()
    began = time.monotonic()
    all_ok(board)
    for number in range(2 * MAX_WAITING):
        one_call(board, str(number))
        board.turn_took(0.5)
    assert time.monotonic() - began < 2
    assert board.state is BoxState.READY
    assert not board.connected
    assert not board.stop()


def test_a_board_without_any_broker_still_knows_its_state() -> None:
    board = make_board(None)
    board.start()
    all_ok(board)
    one_call(board)
    assert board.state is BoxState.READY
    assert board.stop()


def test_health_tells_changes_latency_and_the_self_test(board: StatusBoard, reader: Reader, clock: FixedClock) -> None:
    for tenth in range(1, 101):
        board.turn_took(tenth / 10)
    board.self_tested(ok=False)
    clock.sure = False
    assert reader.wait(lambda: bool(reader.of("health")) and reader.of("health")[-1]["clock"] == "doubtful")
    told = reader.of("health")[-1]
    assert (told["latency_p50_ms"], told["latency_p95_ms"], told["latency_turns"]) == (5000, 9500, 100)
    assert told["self_test"] == {"at": "2026-11-25T10:00:00+01:00", "ok": False}
    assert (told["line"], told["version"]) == ("starting", "0.1.0")


def test_counters_follow_the_end_of_a_call(board: StatusBoard, reader: Reader, counted: Counted) -> None:
    assert reader.wait(lambda: bool(reader.of("counters")))
    counted.values["booked"] = 1
    one_call(board)
    assert reader.wait(lambda: reader.of("counters")[-1]["today"]["booked"] == 1)


def test_a_store_that_fails_does_not_stop_the_status(broker: Broker, reader: Reader) -> None:
    class Broken(Counted):
        def __call__(self, *_: object) -> tuple[dict[str, int], dict[str, int]]:
            raise StoreError("Der Speicher ist nicht lesbar.", "Sicherung einspielen.")

    board = make_board(broker, counters=Broken())
    board.start()
    board.store(Part.DOWN)
    assert reader.wait(lambda: reader.states()[-1:] == ["fault"] and bool(reader.of("health")))
    assert board.stop()


def test_ticks_tell_health_once_a_minute(broker: Broker, reader: Reader) -> None:
    """By its own clock: in 180 seconds of ticks there are four, at 0, 60, 120 and 180 s."""
    seconds = 0.0
    board = StatusBoard(broker, "probe", "0.1.0", FixedClock(), Counted(), Path.cwd(), lambda: seconds)
    board.start()
    assert reader.wait(lambda: len(reader.of("health")) == 1)
    for second in range(1, 181):
        seconds = float(second)
        board.tick()
    assert board.stop()
    assert reader.wait(lambda: reader.states()[-1:] == ["disconnected"])
    assert [entry["uptime_s"] for entry in reader.of("health")] == [0, 60, 120, 180]


def test_names_are_not_resolved() -> None:
    with pytest.raises(ConfigError):
        Broker("localhost", 1883)


def test_the_probe_says_what_stands_in_the_way(broker: Broker, mosquitto: LocalBroker) -> None:
    probe(broker)
    mosquitto.stop()
    with pytest.raises(Unavailable, match="nicht erreichbar"):
        probe(broker)
