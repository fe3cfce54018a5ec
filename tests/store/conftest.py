"""A store in a temporary folder, with a clock that only the test moves, and obviously invented people."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store_box import KEY, START, Clock

from appliance.store.store import Store


@pytest.fixture
def clock() -> Clock:
    return Clock(START)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path, clock: Callable[[], dt.datetime]) -> Iterator[Store]:
    with Store.open(path, KEY, clock) as opened:
        yield opened
