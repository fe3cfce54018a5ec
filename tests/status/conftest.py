"""A real mosquitto on loopback, and readers of it."""

from collections.abc import Callable, Iterator

import pytest
from mqtt_reader import Reader

from appliance.status.connection import Broker
from appliance.system.broker import LocalBroker


@pytest.fixture
def mosquitto() -> Iterator[LocalBroker]:
    with LocalBroker() as broker:
        yield broker


@pytest.fixture
def broker(mosquitto: LocalBroker) -> Broker:
    return Broker(mosquitto.host, mosquitto.port)


@pytest.fixture
def late_reader(mosquitto: LocalBroker) -> Iterator[Callable[[], Reader]]:
    """Makes readers whenever they are wanted."""
    readers: list[Reader] = []

    def make() -> Reader:
        readers.append(Reader(mosquitto.port))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()


@pytest.fixture
def reader(late_reader: Callable[[], Reader]) -> Reader:
    return late_reader()
