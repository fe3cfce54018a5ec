"""What the tests of conversations share."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from talk import NOW, Talk

from appliance.call.desk import Desk
from appliance.call.rehearsal import VirtualClock
from appliance.config.loading import load_practice
from appliance.config.practice import Practice
from appliance.dialogue import open_call
from appliance.store.store import Store


@pytest.fixture
def practice() -> Practice:
    return load_practice(None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store.db", secrets.token_bytes(32), lambda: NOW) as opened:
        yield opened


@pytest.fixture
def call(practice: Practice, store: Store) -> Callable[..., Talk]:
    """Begins a call: `call(transfer="by_pbx", number="030…", practice=…)`."""

    def begin(
        *, transfer: str = "none", number: str | None = None, practice: Practice = practice, id: str = "call-1"
    ) -> Talk:
        clock = VirtualClock(NOW)
        return Talk(open_call(practice, transfer=transfer), Desk(practice, store, clock, id), clock).start(number)

    return begin
