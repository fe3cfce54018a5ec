"""When has the caller finished? A state machine that counts samples and knows what was asked."""

from dataclasses import dataclass

from appliance.audio.frames import RATE
from appliance.audio.vad import STEP, Detector, GateTuning, Probabilities, SpeechGate, State
from appliance.model.call import Asks

_SHORT, _OPEN, _LONG = 0.6, 1.0, 1.2
"""Seconds of pause inside an answer that are borne (contract audiosocket): yes/no, open, and dictated answers."""
_MARGIN = 0.15
"""Added to them: the detector hears the faint end of a word as silence already, and works in steps of 32 ms."""
PEEK_AFTER = 0.3
"""Seconds of pause after which a complete answer ends the turn (contract audiosocket)."""
NO_SPEECH_AFTER = 7.0
"""Seconds without any speech after which the question is put again; old callers take their time."""
LONGEST = 25.0
"""Seconds after which an utterance is cut: what is longer is a radio or a queue, and engines hear 30 s at most."""

_BORNE = {
    Asks.CONSENT: _SHORT,
    Asks.CONFIRM: _SHORT,
    Asks.ANYTHING_ELSE: _SHORT,
    Asks.NAME: _LONG,
    Asks.SPELL_NAME: _LONG,
    Asks.DATE_TIME: _LONG,
    Asks.BIRTH_DATE: _LONG,
    Asks.PHONE: _LONG,
}


def pause_borne(asks: Asks) -> float:
    """Seconds of pause inside an answer to that question that do not end the turn."""
    return _BORNE.get(asks, _OPEN)


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Somebody speaks for sure; `index` is the first sample of it."""

    index: int


@dataclass(frozen=True, slots=True)
class PauseReached:
    """0.3 s of pause: the moment to peek whether the answer is complete. `last` is the last sample of speech."""

    last: int
    index: int


@dataclass(frozen=True, slots=True)
class EndOfTurn:
    """The answer is over: `last` is its last sample of speech, `index` is now. `cut`: it was too long."""

    last: int
    index: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class NoSpeech:
    """Nothing was said up to `index`."""

    index: int


Event = SpeechStarted | PauseReached | EndOfTurn | NoSpeech


class Endpointer:
    """One answer: fed with probabilities of speech, it tells when the answer starts, pauses and ends.

    After EndOfTurn or NoSpeech it is `done` and tells nothing more.
    """

    def __init__(
        self,
        asks: Asks,
        index: int = 0,
        *,
        no_speech_after: float = NO_SPEECH_AFTER,
        longest: float = LONGEST,
        tuning: GateTuning | None = None,
    ) -> None:
        """`index` is the sample (8 kHz, since the answer of the call) at which listening starts."""
        self._pause = round((pause_borne(asks) + _MARGIN) * RATE)
        self._no_speech, self._longest = round(no_speech_after * RATE), round(longest * RATE)
        self._tuning = tuning or GateTuning()
        self._gate = SpeechGate(self._tuning)
        self._begun = self._index = self._onset = self._last = index
        self._heard = self._peeked = self._complete = False
        self.done = False

    @property
    def speaking(self) -> bool:
        return self._gate.speaking

    def push(self, samples: int, probability: float) -> list[Event]:
        """`samples` more samples of the line, spoken with that probability (0..1)."""
        if self.done:
            return []
        if self._gate.state is State.QUIET:
            self._onset = self._index
        self._index += samples
        self._gate.push(samples, probability)
        return self._speech(probability) if self._gate.speaking else self._quiet()

    def answer_complete(self) -> list[Event]:
        """What was said so far answers the question: 0.3 s of pause now end the turn, until more is said."""
        if self.done or not self._heard or self._gate.speaking:
            return []
        self._complete = True
        return self._quiet()

    def _speech(self, probability: float) -> list[Event]:
        events: list[Event] = []
        if not self._heard:
            self._heard, self._begun = True, self._onset
            events.append(SpeechStarted(self._onset))
        if probability >= self._tuning.stop:
            self._last = self._index
            self._peeked = self._complete = False
        if self._index - self._begun >= self._longest:
            events.append(self._end(cut=True))
        return events

    def _quiet(self) -> list[Event]:
        if not self._heard:
            waited = self._index - self._begun
            if waited < self._no_speech or self._gate.state is State.STARTING:
                return []
            self.done = True
            return [NoSpeech(self._index)]
        pause = self._index - self._last
        peek = pause >= round(PEEK_AFTER * RATE)
        # A sound that just starts may be the next word: one step later it is known.
        if self._gate.state is State.QUIET and (pause >= self._pause or (peek and self._complete)):
            return [self._end()]
        if peek and not self._peeked:
            self._peeked = True
            return [PauseReached(self._last, self._index)]
        return []

    def _end(self, cut: bool = False) -> EndOfTurn:
        self.done = True
        return EndOfTurn(self._last, self._index, cut)


class Ear:
    """Sound of one answer to events: doubling, voice activity and endpointing in a row.

    The events are the same however the sound was split. The detector is reset: one ear at a time may use it.
    """

    def __init__(
        self, detector: Detector, asks: Asks, index: int = 0, *, no_speech_after: float = NO_SPEECH_AFTER
    ) -> None:
        self._probabilities = Probabilities(detector)
        self.endpointer = Endpointer(asks, index, no_speech_after=no_speech_after)

    def push(self, pcm: bytes) -> list[Event]:
        """8 kHz signed 16-bit little-endian mono, any length."""
        events: list[Event] = []
        for probability in self._probabilities.push(pcm):
            events += self.endpointer.push(STEP, probability)
        return events

    def answer_complete(self) -> list[Event]:
        """See Endpointer."""
        return self.endpointer.answer_complete()
