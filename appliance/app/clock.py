"""The box's clock, and how far it is to be trusted."""

import datetime as dt
from dataclasses import dataclass

from appliance.model.zone import PRACTICE_ZONE

RELEASED = dt.datetime(2026, 11, 22, tzinfo=PRACTICE_ZONE)
"""No true clock shows an earlier time than this release: one without a battery starts decades before it."""


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock in practice time. `shift` is for trying out: how far it is moved."""

    shift: dt.timedelta = dt.timedelta()

    def now(self) -> dt.datetime:
        # The shift is added to the instant, not to the wall: there are days on which that is not the same.
        return (dt.datetime.now(dt.UTC) + self.shift).astimezone(PRACTICE_ZONE)

    def trusted(self) -> bool:
        return self.now() >= RELEASED

    @classmethod
    def beginning(cls, at: dt.datetime | None) -> "SystemClock":
        """A clock that shows `at` now and runs on; None: the machine's own time."""
        return cls(at - dt.datetime.now(dt.UTC)) if at is not None else cls()
