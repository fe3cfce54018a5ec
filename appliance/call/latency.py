"""How long the caller waits: from his last sample to the first sample of the answer, in four parts."""

from collections.abc import Callable
from dataclasses import dataclass

from appliance.audio.frames import RATE
from appliance.model.call import Asks
from appliance.model.personal import Personal


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnReport:
    """One turn, for whoever watches a call of his own (the demo). Times in seconds."""

    turn: int
    asks: Asks
    said: Personal[str]
    """The prompt that the caller answered."""
    heard: Personal[str]
    """Words, or the keys pressed; empty for silence."""
    confidence: float
    keys: bool
    end_of_turn: float
    """Last sample of speech until it was clear that the caller has finished."""
    recognition: float
    thinking: float
    """Dialogue and records."""
    voice: float
    """Until the first sample of the answer was sent."""

    @property
    def total(self) -> float:
        return self.end_of_turn + self.recognition + self.thinking + self.voice


class Anchor:
    """Puts the sample index on the clock.

    Sound comes late when anything hiccups, and never early: the smallest distance seen between clock and index is the
    true one. It is sought anew for each turn, because lost frames shift the index.
    """

    def __init__(self) -> None:
        self._offset: float | None = None

    def note(self, index: int, now: float) -> None:
        """The samples up to `index` were there at `now` (seconds of a monotonic clock)."""
        offset = now - index / RATE
        self._offset = offset if self._offset is None else min(self._offset, offset)

    def renew(self) -> None:
        self._offset = None

    def moment(self, index: int) -> float:
        """When that sample was spoken."""
        return (self._offset or 0.0) + index / RATE


@dataclass(slots=True)
class Answered:
    """An answer of the caller with its moments so far."""

    turn: int
    asks: Asks
    said: Personal[str]
    heard: Personal[str]
    confidence: float
    keys: bool
    spoken: float
    """Its last sample."""
    decided: float
    recognised: float


class Stopwatch:
    """From an answer to the first sample of what the box says to it. `clock` is monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._answered: Answered | None = None
        self._thought = 0.0

    def answered(self, answer: Answered) -> None:
        self._answered = answer

    def thought(self) -> None:
        """What to say is known."""
        self._thought = self._clock()

    def spoke(self) -> TurnReport | None:
        """The first sample is out: the report, when there was an answer that it answers."""
        answer, self._answered = self._answered, None
        if answer is None:
            return None
        return TurnReport(
            turn=answer.turn,
            asks=answer.asks,
            said=answer.said,
            heard=answer.heard,
            confidence=answer.confidence,
            keys=answer.keys,
            end_of_turn=max(0.0, answer.decided - answer.spoken),
            recognition=answer.recognised - answer.decided,
            thinking=self._thought - answer.recognised,
            voice=self._clock() - self._thought,
        )
