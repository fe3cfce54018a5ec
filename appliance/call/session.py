"""One call on one line as its driver uses it: time, sound out, status, and a voice that may be lost for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.audio.frames import RATE
from appliance.audio.vad import Detector
from appliance.call.latency import Anchor, Answered, Stopwatch, TurnReport
from appliance.model.call import Asks, Outcome
from appliance.model.errors import SpeechLost
from appliance.ports import Gone, Key, LineCall, Sound, Speech, StatusSink

RESTART_S = 10.0
"""How long a call waits for the engines to come back before it gives up."""
PROBE_S = 0.5
LOSSES = 3
"""So many losses in one call are borne."""
GRACE_S = 30.0
"""A call that has become too long gets this to say goodbye."""
TAIL_S = 0.1
"""After the last sample was sent the other side still plays what was sent ahead."""

APOLOGY = "Entschuldigung, ich hatte gerade eine Störung. Einen Moment bitte."
FAREWELL = (
    "Es tut mir leid, ich kann das Gespräch nicht weiterführen. Bitte rufen Sie später noch einmal an. "
    "Bei Lebensgefahr wählen Sie bitte sofort die eins eins zwei. Auf Wiederhören."
)
CONNECTING = "Es tut mir leid, ich habe eine Störung und verbinde Sie mit der Praxis."


class LineGone(Exception):
    """The caller has hung up, or the line broke."""


class TooLong(Exception):
    """The call has reached its longest duration."""


class SpeechGone(Exception):
    """The engines did not come back."""


@dataclass(frozen=True, slots=True)
class EmergencySounds:
    """Sound of APOLOGY, FAREWELL and CONNECTING, kept in memory: it needs no engine. 8 kHz signed 16-bit mono."""

    apology: bytes = field(repr=False)
    farewell: bytes = field(repr=False)
    connecting: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a call is driven with."""

    speech: Speech
    status: StatusSink
    detector: Detector
    """Of this call alone."""
    sounds: EmergencySounds
    longest_s: float = 600.0
    """The longest duration of a call, in seconds."""
    monotonic: Callable[[], float] = time.monotonic
    on_turn: Callable[[TurnReport], None] | None = None
    """Told of every turn, with what was said and heard: for calls in which nobody real speaks."""


class Session:
    """The line's sound is the only clock here: what waits, waits for samples. So a call can be run in virtual time."""

    def __init__(self, call: LineCall, means: Means) -> None:
        self.call, self.means = call, means
        self.index = 0
        """Samples heard since the answer."""
        self.turn = 0
        self.false_alarms = 0
        """Prompts in a row that were stopped by a sound without words."""
        self.anchor = Anchor()
        self._watch = Stopwatch(means.monotonic)
        self._events = call.events()
        self._losses = 0
        self._limit = means.longest_s * RATE

    async def next(self) -> Sound | Key:
        """What comes next from the caller. Raises LineGone and TooLong."""
        event = await anext(self._events, Gone())
        if isinstance(event, Gone):
            raise LineGone
        if isinstance(event, Sound):
            self.index = event.index + len(event.pcm) // 2
            self.anchor.note(self.index, self.means.monotonic())
            if self.index > self._limit:
                self._limit += GRACE_S * RATE
                raise TooLong
        return event

    async def wait(self, seconds: float) -> None:
        """Lets the call go on for so long; what is heard meanwhile is dropped."""
        until = self.index + seconds * RATE
        while self.index < until:
            await self.next()

    async def play_out(self, pcm: bytes = b"") -> None:
        """Plays it and waits until the caller has heard everything; keys and words are not heeded."""
        if pcm:
            await self.call.play(pcm)
        while self.call.queued_samples():
            await self.next()
        await self.wait(TAIL_S)

    async def say_sound(self, pcm: bytes) -> None:
        """A prompt that needs no voice."""
        self.turn += 1
        self.tell("speaking")
        await self.play_out(pcm)

    def tell(self, phase: str, *, asks: Asks | None = None, outcome: Outcome | None = None) -> None:
        self.means.status.call(self.call.id, phase, self.turn, asks=asks, outcome=outcome)

    # --- latency ------------------------------------------------------------------------------------------------------

    def answered(self, answer: Answered) -> None:
        self._watch.answered(answer)

    def thought(self) -> None:
        """What to say next is known."""
        self._watch.thought()

    def spoke(self) -> None:
        """The first sample of a prompt is out."""
        report = self._watch.spoke()
        if report is None:
            return
        if not report.keys and report.heard.reveal():
            self.means.status.turn_took(report.total)
        if self.means.on_turn:
            self.means.on_turn(report)

    # --- lost engines -------------------------------------------------------------------------------------------------

    async def recover(self) -> None:
        """The engines were lost: apologises and waits for them. Raises SpeechGone when they do not come back."""
        self._losses += 1
        if self._losses > LOSSES:
            raise SpeechGone
        self.call.stop_playing()
        await self.say_sound(self.means.sounds.apology)
        until = self.index + RESTART_S * RATE
        while not await self._hears():
            if self.index >= until:
                raise SpeechGone
            await self.wait(PROBE_S)

    async def _hears(self) -> bool:
        try:
            self.means.speech.begin(Asks.OTHER)
            await self.means.speech.peek()
        except SpeechLost:
            return False
        return True
