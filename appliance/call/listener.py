"""Hears one utterance after the other in the caller's sound and has it recognised."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from appliance.audio.endpointing import Ear, EndOfTurn, Event, PauseReached, SpeechStarted
from appliance.audio.frames import RATE
from appliance.audio.vad import Detector
from appliance.call.complete import is_complete
from appliance.model.call import Asks
from appliance.model.meaning import Meaning
from appliance.ports import Hearing, Sound, Speech

PRE_ROLL_S = 0.5
"""Sound before the detected start that is recognised too: soft consonants come before what a detector notices,
and engines hear better with some silence around the words."""
_KEPT = round(1.0 * RATE)
"""Samples kept for the pre-roll: it, and what the detector needs to be sure, with room to spare."""
SURE = 0.5
"""Below this confidence more is waited for: half a word before a pause must not pass for the answer."""
_NEVER = 24 * 3600.0

Understand = Callable[[str], Meaning]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said from sample `began` to `last`. Moments `decided` and `recognised` of a monotonic clock, seconds."""

    hearing: Hearing
    began: int
    last: int
    decided: float
    recognised: float
    urgent: bool
    """An emergency: to be answered at once, whatever is being said."""


class Listener:
    """From sound to utterances, for one question. Sound outside of utterances is forgotten after a second.

    Every method may raise SpeechLost.
    """

    def __init__(
        self,
        speech: Speech,
        detector: Detector,
        asks: Asks,
        understand: Understand,
        clock: Callable[[], float],
    ) -> None:
        self._speech, self._detector, self._asks = speech, detector, asks
        self._understand, self._clock = understand, clock
        self._recent: deque[Sound] = deque()
        self._ear: Ear | None = None
        self._began: int | None = None
        self._speaking = 0

    @property
    def hearing(self) -> bool:
        """An utterance is going on."""
        return self._began is not None

    @property
    def speaking_s(self) -> float:
        """How long somebody has been speaking without a pause."""
        return self._speaking / RATE

    async def hear(self, sound: Sound) -> Utterance | None:
        """The next sound: the utterance that ended with it."""
        self._keep(sound)
        if self._ear is None:
            self._ear = Ear(self._detector, self._asks, sound.index, no_speech_after=_NEVER)
        if self._began is not None:
            self._speech.feed(sound.pcm)
        for event in self._ear.push(sound.pcm):
            if utterance := await self._heed(event):
                return utterance
        samples = len(sound.pcm) // 2
        self._speaking = self._speaking + samples if self._ear.endpointer.speaking else 0
        return None

    def forget(self) -> None:
        """Drops the utterance that is going on."""
        self._ear, self._began, self._speaking = None, None, 0

    async def _heed(self, event: Event) -> Utterance | None:
        match event:
            case SpeechStarted(index):
                self._began = index
                self._speech.begin(self._asks)
                for sound in self._recent:
                    if sound.index >= index - PRE_ROLL_S * RATE:
                        self._speech.feed(sound.pcm)
            case PauseReached() if await self._is_complete() and self._ear is not None:
                for end in self._ear.answer_complete():
                    return await self._heed(end)
            case EndOfTurn(last=last):
                return await self._finish(last)
            case _:
                pass
        return None

    async def _is_complete(self) -> bool:
        hearing = await self._speech.peek()
        text = hearing.text.reveal()
        return hearing.confidence >= SURE and bool(text) and is_complete(text, self._understand(text), self._asks)

    async def _finish(self, last: int) -> Utterance:
        decided = self._clock()
        hearing = await self._speech.finish()
        recognised = self._clock()
        urgent = self._understand(hearing.text.reveal()).urgent is not None
        began = self._began if self._began is not None else last
        self.forget()
        return Utterance(hearing, began, last, decided, recognised, urgent)

    def _keep(self, sound: Sound) -> None:
        self._recent.append(sound)
        while self._recent[0].index < sound.index - _KEPT:
            self._recent.popleft()
