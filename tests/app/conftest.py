"""What the tests of the whole box share: a scratch box with a broker of its own."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.app.settings import Settings, scratch
from appliance.config.loading import load_practice
from appliance.system.broker import LocalBroker


@pytest.fixture
def settings() -> Iterator[Settings]:
    """Settings of a box on free loopback ports; the socket's folder has a name short enough for its path."""
    with (
        tempfile.TemporaryDirectory(prefix="fz-") as folder,
        LocalBroker() as broker,
        scratch(
            load_practice(None),
            listen="127.0.0.1:0",
            mqtt=f"{broker.host}:{broker.port}",
            box="test",
            now=None,
            models_dir=None,
        ) as made,
    ):
        yield replace(made, control=Path(folder) / "control.sock")
