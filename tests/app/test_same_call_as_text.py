"""The demo's call as a rehearsal: the very words of the spoken caller, typed, lead to the same booking."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from appliance.app.caller import BORN, NAME, PHONE, Caller
from appliance.call.desk import Desk
from appliance.call.rehearsal import Rehearsal, VirtualClock
from appliance.config.loading import load_practice
from appliance.dialogue import open_call
from appliance.model.call import Asks, Event, Heard, Pressed
from appliance.model.personal import Personal
from appliance.model.zone import PRACTICE_ZONE
from appliance.store.store import Store

NOW = datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)


def replying(lines: list[dict[str, Any]]) -> Callable[[], Event]:
    """The caller answers the last line that was said."""
    caller = Caller()

    def reply() -> Event:
        answer = caller.answer(Asks(lines[-1]["asks"]), lines[-1]["say"])
        return Pressed(Personal(answer.keys)) if answer.keys else Heard(Personal(answer.text))

    return reply


def test_the_demo_caller_gets_the_same_booking_in_text(tmp_path: Path) -> None:
    practice, clock = load_practice(None), VirtualClock(NOW)
    lines: list[dict[str, Any]] = []
    with Store.open(tmp_path / "store.db", secrets.token_bytes(32), clock.now) as store:
        rehearsal = Rehearsal(open_call(practice), Desk(practice, store, clock, "call"), clock)
        for line in rehearsal.lines(replying(lines)):
            lines.append(line)
    assert lines[-1]["ended"] == "booked"
    (booking,) = lines[-1]["records"]["bookings"]
    assert booking["name"] == {"last": NAME.last, "first": NAME.first}
    assert (booking["birth_date"], booking["phone"]) == (BORN.isoformat(), PHONE)
    assert (booking["reason"], booking["start"]) == ("blood", "2026-12-01T09:00")
