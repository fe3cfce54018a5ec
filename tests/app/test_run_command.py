"""`freizeichen run` as a process: what keeps it from starting is told, and it ends cleanly and leaves nothing."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.system.control import ask, control_path

COMMAND = [sys.executable, "-m", "appliance"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, "run", *arguments], capture_output=True, text=True, timeout=100)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_port_that_is_taken_is_told_with_a_remedy() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("--scratch", "--listen", f"127.0.0.1:{taken.getsockname()[1]}", "--mqtt", "127.0.0.1:1")
    assert done.returncode == 69
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--now", "2026-11-25T10:00:00+01:00"), 2),
        (("--scratch", "--now", "bald"), 2),
        (("--scratch", "--listen", "nirgends"), 2),
        (("--scratch", "--box", "Groß"), 2),
        (("--config", "no-such-file.toml"), 66),
        (("--scratch", "--practice", "no-such-file.toml"), 66),
    ],
)
def test_wrong_arguments_are_told(arguments: tuple[str, ...], code: int) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a name short enough for a socket's path."""
    with tempfile.TemporaryDirectory(prefix="fz-") as name:
        yield Path(name)


def test_a_scratch_box_answers_commands_and_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Started without a broker it takes calls all the same; SIGTERM ends it with 0; key and store are gone."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    port = free_port()
    arguments = ["run", "--scratch", "--listen", f"127.0.0.1:{port}", "--mqtt", "127.0.0.1:1", "--box", "scratch-test"]
    box = subprocess.Popen([*COMMAND, *arguments], env=dict(os.environ), stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not connects(port):
            assert box.poll() is None
        assert ask(control_path("scratch-test"), "appointments.list", {}) == []
        assert list(folder.glob("freizeichen-scratch-*/store.db"))
    finally:
        box.send_signal(signal.SIGTERM)
        assert box.wait(30) == 0
    assert not list(folder.glob("freizeichen-scratch-*/store.db"))
    assert not control_path("scratch-test").exists()


def connects(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 0.2).close()
    except OSError:
        return False
    return True
