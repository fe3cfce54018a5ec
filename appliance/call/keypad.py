"""Keys of the caller to answers: single keys at once, numbers when complete. Pure; time is the sample index."""

from appliance.audio.frames import RATE
from appliance.model.call import Asks

PAUSE_S = 3.0
"""Without a further key for so long a number is over."""
LONE_ZERO_S = 2.0
"""Without a further key for so long a first 0 was no number: it asks for a person."""
MAX_DIGITS = 20
"""More than any telephone number: a key that hangs must not fill the memory."""

_LENGTH = {Asks.DATE_TIME: 4, Asks.BIRTH_DATE: 8}
"""Dates are DDMM and DDMMYYYY (contract rehearsal)."""
_FIRST_OF_DAY = frozenset("0123")


class KeyPad:
    """Collects the keys that answer one question.

    Questions for a number take digits, and so do questions without a name of their own once a 0 comes first: there a
    number for a call-back may be keyed in. A first 0 then asks for a person only when no further digit follows.
    Elsewhere every key is an answer at once. Inside a number `*` starts it anew.
    """

    def __init__(self, asks: Asks) -> None:
        self._length = _LENGTH.get(asks)
        self._phone = asks is Asks.PHONE
        self._maybe_phone = asks is Asks.OTHER
        self._digits = ""
        self._last = 0

    @property
    def collecting(self) -> bool:
        return bool(self._digits)

    def press(self, key: str, index: int) -> str | None:
        """A key at that sample: the complete answer, or None while more digits are to come."""
        if not self._collects(key):
            return key
        self._last = index
        if key == "*":
            self._digits = ""
            return None
        if key == "#":
            return self._take()
        self._digits += key
        return self._take() if len(self._digits) == (self._length or MAX_DIGITS) else None

    def passed(self, index: int) -> str | None:
        """Time goes on: the answer when the number is over because nothing followed."""
        pause = LONE_ZERO_S if self._digits == "0" else PAUSE_S
        return self._take() if self._digits and index - self._last >= pause * RATE else None

    def _collects(self, key: str) -> bool:
        if self._digits:
            return True
        if self._length:
            return key in _FIRST_OF_DAY
        return (self._phone and key.isdigit()) or (self._maybe_phone and key == "0")

    def _take(self) -> str:
        """What was collected; a telephone number always ends with #, however the caller ended it."""
        digits, self._digits = self._digits, ""
        return digits if self._length or len(digits) < 2 else digits + "#"
