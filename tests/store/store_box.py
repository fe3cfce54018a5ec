"""What the tests of the store share."""

import datetime as dt

from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason, Slot
from appliance.model.zone import PRACTICE_ZONE
from appliance.store.store import Store

KEY = bytes(range(32))
START = dt.datetime(2026, 11, 25, 10, 0, tzinfo=PRACTICE_ZONE)
FIVE_MINUTES = dt.timedelta(minutes=5)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now = (self.now.astimezone(dt.UTC) + dt.timedelta(**by)).astimezone(PRACTICE_ZONE)


def person(
    last: str = "Beispiel", first: str | None = "Erika", born: str = "1980-01-02", phone: str | None = "0301234567"
) -> Caller:
    return Caller(
        Personal(Name(last, first)), Personal(dt.date.fromisoformat(born)), Personal(phone) if phone else None
    )


def slot(days: float = 1, minutes: int = 15, resource: str = "practice") -> Slot:
    return Slot(START + dt.timedelta(days=days), minutes, resource)


def booked(store: Store, call: str, where: Slot, who: Caller | None = None) -> tuple[str, str]:
    """An appointment, made as a call makes it: (id, code)."""
    reservation = store.reserve(call, where, store.run(lambda books: books.clock()) + FIVE_MINUTES)
    return store.book(call, reservation, Reason.CHECKUP, who or person(), None)
