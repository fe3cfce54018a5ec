"""When the next frames are due, so that sound leaves in real time. Pure: the time comes in as a number."""

from math import floor

FRAME_S = 0.02
LEAD_S = 0.04
"""Sent ahead of real time, so that a late tick of the scheduler is not heard."""
_ROUNDING = 1e-6


class Pacer:
    """Keeps the account of what the other side still has to play.

    The horizon is the moment until which the sound sent so far lasts when it is played without a break. Frames are due
    until it lies more than the lead ahead: with `LEAD_S` at most 60 ms are ever ahead (AudioSocket's limit). When the
    horizon has passed, the other side has run dry, in a pause between prompts or by a hiccup of this machine: the
    account starts again at now, and at most the same 60 ms are sent at once.
    """

    def __init__(self, lead_s: float = LEAD_S) -> None:
        self._lead_s = lead_s
        self._horizon = float("-inf")

    def due(self, now: float) -> int:
        """Frames to be sent now. Tell with `sent` how many really went out."""
        ahead = max(0.0, self._horizon - now)
        return max(0, floor((self._lead_s - ahead) / FRAME_S + _ROUNDING) + 1)

    def sent(self, frames: int, now: float) -> None:
        self._horizon = max(self._horizon, now) + frames * FRAME_S
