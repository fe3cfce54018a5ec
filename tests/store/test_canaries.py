"""Names that nobody has, said in calls at log level DEBUG: afterwards they stand in the encrypted store and nowhere
else (what the store's own pages still hold is tested in test_store_secrecy.py)."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import paho.mqtt.client as mqtt
import pytest
from paho.mqtt.enums import CallbackAPIVersion
from test_store_secrecy import all_pages, found_in

from appliance.system.broker import LocalBroker

ROOT = Path(__file__).parents[2]
FORMS = [
    *("zyxquarian", "quendolina"),
    *("0309876", "309876123", "null drei null neun"),
    *("1931-03-07", "07.03.1931", "einunddreißig", "1931"),
]
"""As said, as stored, as shown."""


@dataclass
class Left:
    """Everything a few calls left behind, by where."""

    folder: Path
    told: str
    error: str
    mqtt: str
    topics: int

    def found(self) -> set[str]:
        """Where any of the canaries stands in clear text."""
        places = {"output": self.told, "error": self.error, "mqtt": self.mqtt}
        for file in self.folder.rglob("*"):
            if file.is_file():
                places[file.name] = file.read_bytes().decode("utf-8", "ignore")
        return {where for where, text in places.items() if any(form in text.casefold() for form in FORMS)}


@contextmanager
def everything_published(port: int) -> Iterator[list[str]]:
    """Topics and payloads; whole when the block is left and the box has said that it is gone."""
    published: list[str] = []
    ready, gone = threading.Event(), threading.Event()

    def take(_: mqtt.Client, __: object, message: mqtt.MQTTMessage) -> None:
        published.append(f"{message.topic} {message.payload.decode('utf-8', 'replace')}")
        if '"disconnected"' in published[-1]:
            gone.set()

    reader = mqtt.Client(CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
    reader.on_connect = lambda client, *_: client.subscribe("#", qos=1)
    reader.on_subscribe = lambda *_: ready.set()
    reader.on_message = take
    reader.connect("127.0.0.1", port)
    reader.loop_start()
    assert ready.wait(5)
    yield published
    gone.wait(5)
    reader.disconnect()
    reader.loop_stop()


def calls_in(folder: Path, *more: str) -> Left:
    for name in ("tmp", "box"):
        (folder / name).mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'tests' / 'dialogue'}:{ROOT / 'tests' / 'store'}",
        "TMPDIR": str(folder / "tmp"),
        "HOME": str(folder / "tmp"),
    }
    with LocalBroker() as broker, everything_published(broker.port) as published:
        done = subprocess.run(
            [sys.executable, str(ROOT / "tests/store/canary_calls.py"), str(folder), str(broker.port), *more],
            env=environment,
            cwd=folder / "tmp",
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stderr
    return Left(folder, done.stdout, done.stderr, "\n".join(published), len(published))


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    return calls_in(tmp_path_factory.mktemp("canary"))


def test_a_caller_stands_in_the_encrypted_store_and_nowhere_else(left: Left) -> None:
    """Log at DEBUG, standard error, everything published, every file written; one of the calls met a disk that had
    turned read-only."""
    assert left.found() == set()
    store = left.folder / "box" / "store.db"
    assert found_in(store, "Zyxquarian") or found_in(store, "zyxquarian")
    (backup,) = (left.folder / "box" / "backups").glob("*.backup")
    assert any(b"yxquarian" in page for page in all_pages(backup))


def test_the_calls_were_real_and_heard_of_everywhere(left: Left) -> None:
    """Else nothing found would mean nothing: booked, published and logged."""
    booked, core, dumpable = left.told.split()
    assert int(booked) >= 2 and left.topics >= 20 and '"booked"' in left.mqtt
    assert "debug: [somebody.elses]" in left.error and "StoreError" in left.error
    assert (core, dumpable) == ("0", "0")  # no core dump, and nobody of the same user reads the memory


def test_what_leaks_is_found(tmp_path: Path) -> None:
    """So the first test can fail."""
    left = calls_in(tmp_path, "leak")
    assert [name for name in left.found() if name.startswith("tmp")] == list(left.found()) != []


def test_the_service_unit_forbids_core_dumps_and_shared_temporary_files() -> None:
    unit = (ROOT / "systemd" / "freizeichen.service").read_text("utf-8").splitlines()
    assert {"LimitCORE=0", "PrivateTmp=yes", "UMask=0077"} <= set(unit)
