"""What systemd gets to read, on a real notification socket."""

import socket
from pathlib import Path

import pytest

from appliance.system import notify


def test_every_message_arrives_as_systemd_expects_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        server.bind(address)
        server.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        notify.ready()
        notify.status("bereit")
        notify.alive()
        notify.stopping()
        assert [server.recv(100) for _ in range(4)] == [b"READY=1", b"STATUS=bereit", b"WATCHDOG=1", b"STOPPING=1"]


def test_without_systemd_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify.ready()
    notify.alive()
