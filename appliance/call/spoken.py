"""The conversation of a practice, as a driver takes it."""

from datetime import datetime

from appliance.call.driver import Conversation
from appliance.config.practice import Practice
from appliance.dialogue import CallState, open_call, step
from appliance.dialogue.actions import Say
from appliance.language.understand import understand
from appliance.model.call import Asks
from appliance.model.meaning import Meaning


def conversation(practice: Practice, *, transfer: str = "none", may_book: bool = True) -> Conversation[CallState]:
    """A conversation that has not begun. `transfer` as in ports.LineCall; `may_book`: the clock is trusted."""

    def meaning(text: str, say: Say, now: datetime) -> Meaning:
        offered = tuple(slot.start for slot in say.offered)
        return understand(text, say.asks or Asks.OTHER, now, practice, offered, say.summary)

    def hears(state: CallState) -> bool:
        return practice.consent != "keys_only" or state.consent is not None

    return Conversation(open_call(practice, transfer=transfer, may_book=may_book), step, meaning, hears)
