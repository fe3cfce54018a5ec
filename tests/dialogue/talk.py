"""A conversation as a test holds it: the caller's words in, the box's lines out, with the real desk and store."""

import datetime as dt
from dataclasses import dataclass, field

from appliance.call.desk import Desk
from appliance.call.rehearsal import VirtualClock
from appliance.dialogue import CallState, step
from appliance.dialogue.actions import Action, End, HandOff, Release, Say
from appliance.model.call import Asks, Event, Heard, HungUp, Outcome, Pressed, Silence, Started
from appliance.model.personal import Personal
from appliance.model.zone import PRACTICE_ZONE

NOW = dt.datetime(2026, 11, 25, 10, 0, tzinfo=PRACTICE_ZONE)
"""A Wednesday."""


@dataclass
class Talk:
    """One call. `hears`, `presses`, `is_silent` and `hangs_up` go on to the caller's next turn or to the end."""

    state: CallState
    desk: Desk
    clock: VirtualClock
    said: list[Say] = field(default_factory=list)
    outcome: Outcome | None = None
    handed_off: bool = False
    log: list[str] = field(default_factory=list)
    """The whole call to read: what was said by whom."""

    @property
    def last(self) -> Say:
        return self.said[-1]

    @property
    def asks(self) -> Asks | None:
        return self.last.asks

    @property
    def text(self) -> str:
        return self.last.text.reveal()

    def start(self, number: str | None = None) -> "Talk":
        return self.takes(Started(self.clock.now(), Personal(number) if number else None))

    def hears(self, *texts: str, confidence: float = 1.0) -> "Talk":
        for text in texts:
            self.takes(Heard(Personal(text), confidence))
        return self

    def presses(self, *keys: str) -> "Talk":
        for key in keys:
            self.takes(Pressed(Personal(key)))
        return self

    def is_silent(self) -> "Talk":
        return self.takes(Silence(7.0))

    def hangs_up(self) -> "Talk":
        return self.takes(HungUp())

    def takes(self, event: Event) -> "Talk":
        self.log.append(f"CALLER {shown(event)}")
        following: Event | None = event
        while following is not None:
            assert self.outcome is None, "the call has ended"
            self.state, actions = step(self.state, following, self.clock.now())
            following = self._do(actions)
        return self

    def _do(self, actions: tuple[Action, ...]) -> Event | None:
        for action in actions:
            match action:
                case Say():
                    self.said.append(action)
                    self.log.append(f"BOX    {action.text.reveal()}")
                case Release():
                    self.desk.release()
                case HandOff():
                    self.handed_off = True
                case End(outcome=outcome):
                    self.outcome = outcome
                    self.desk.end(outcome)
                case _:
                    return self.desk.answer(action)
        return None


def shown(event: Event) -> str:
    """An event of the caller as a line to read."""
    match event:
        case Heard(text=text):
            return text.reveal()
        case Pressed(keys=keys):
            return f"[{keys.reveal()}]"
        case _:
            return f"({type(event).__name__})"
