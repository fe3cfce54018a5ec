"""A desk over records in memory."""

import pytest
from call_fakes import PRACTICE, FixedClock
from call_records import MemoryRecords

from appliance.call.desk import Desk


@pytest.fixture
def records() -> MemoryRecords:
    return MemoryRecords()


@pytest.fixture
def desk(records: MemoryRecords) -> Desk:
    return Desk(PRACTICE, records, FixedClock(), "call")
