"""The conversation, without input or output.

`open_call(practice, transfer=…) -> CallState`, then `step(state, event, now) -> (state, actions)` for every event. The
last of the actions is a Say with `asks` (the caller's turn), a data action (answered by an event) or End.
"""

from appliance.dialogue.core import step
from appliance.dialogue.state import CallState, open_call

__all__ = ["CallState", "open_call", "step"]
