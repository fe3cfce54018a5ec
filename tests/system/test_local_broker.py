"""The demo's own mosquitto."""

import os
import socket
from pathlib import Path

import pytest

from appliance.model.errors import MissingFile
from appliance.system.broker import LocalBroker


def reachable(port: int) -> bool:
    try:
        socket.create_connection((LocalBroker.host, port), 1).close()
    except OSError:
        return False
    return True


def test_it_listens_inside_the_context_only_and_leaves_nothing() -> None:
    with LocalBroker() as broker:
        folder = Path(broker._folder.name) if broker._folder else Path()
        assert folder.is_dir()
        assert reachable(broker.port)
    assert not reachable(broker.port)
    assert not folder.exists()


def test_it_comes_back_on_the_same_port() -> None:
    with LocalBroker() as broker:
        broker.stop()
        assert not reachable(broker.port)
        broker.start()
        assert reachable(broker.port)


def test_without_mosquitto_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.setattr("appliance.system.broker.PLACES", ())
    with pytest.raises(MissingFile) as failure, LocalBroker():
        pass
    assert "mosquitto" in failure.value.remedy
