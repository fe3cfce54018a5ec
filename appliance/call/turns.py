"""One prompt and the answer to it: words, keys, an interruption, or silence."""

from appliance.audio.endpointing import NO_SPEECH_AFTER
from appliance.audio.frames import RATE
from appliance.call.keypad import KeyPad
from appliance.call.latency import Answered
from appliance.call.listener import Listener, Understand, Utterance
from appliance.call.prompts import Rendering
from appliance.call.session import Session
from appliance.dialogue.actions import Say
from appliance.model.call import Asks, Heard, Pressed, Silence
from appliance.model.errors import SpeechLost
from appliance.model.personal import Personal
from appliance.ports import Key, Sound

BARGE_IN_S = 0.25
"""Speech of this length during a prompt stops it; what is shorter is a cough or a "mhm"."""
DICTATED_SILENCE_S = 9.0
"""Silence before a question for a name, a date or a number is put again: people look for their calendar."""
EARLY_S = {Asks.CONSENT: 3.0}
EARLY_DEFAULT_S = 1.0
"""An answer over the last seconds of a question counts; the consent question ends with how to answer it."""
QUEUED_S = 10.0
"""More than this is not rendered ahead of what is played."""

FALSE_ALARMS = 2
"""So many prompts in a row stopped by a noise: from then on only keys and emergencies stop one in this call, else a
caller in a loud street would never hear a question to its end."""
HASTY_S = 0.3
"""Nobody reacts to a prompt faster than this."""

_DICTATED = frozenset({Asks.NAME, Asks.SPELL_NAME, Asks.BIRTH_DATE, Asks.PHONE, Asks.DATE_TIME})
_PERSON = "0"

Answer = Heard | Pressed | Silence


def silence_after(asks: Asks) -> float:
    """Seconds without speech after which a question counts as not answered."""
    return DICTATED_SILENCE_S if asks in _DICTATED else NO_SPEECH_AFTER


class Turn:
    """Speaks one prompt and takes the answer. `hears`: whether words may be recognised (consent by keys only)."""

    def __init__(self, session: Session, say: Say, understand: Understand, *, hears: bool) -> None:
        self._session, self._call, self._say = session, session.call, say
        asks = say.asks or Asks.OTHER
        self._pad = KeyPad(asks)
        means = session.means
        self._ear = Listener(means.speech, means.detector, asks, understand, means.monotonic) if hears else None
        self._started: int | None = None
        """Samples the line had played when the prompt began."""
        self._skipped = False
        self._cut_in = False
        self._early: Utterance | None = None
        """The last thing said that did not interrupt the prompt."""

    async def run(self) -> Answer | None:
        """The answer. To a prompt without a question: None, or what cannot wait (an emergency, the key for a person).

        Raises SpeechLost when an utterance was lost, LineGone, TooLong, SpeechGone.
        """
        answer = await self._speak()
        if self._say.asks is None:
            return answer
        self._session.tell("listening", asks=self._say.asks)
        return answer or self._early_answer() or await self._listen(self._say.asks)

    # --- the box speaks -----------------------------------------------------------------------------------------------

    async def _speak(self) -> Answer | None:
        """Plays the prompt to its end, or until it is interrupted."""
        self._session.thought()
        rendering = Rendering(self._session.means.speech.render, self._say.text.reveal())
        try:
            while rendering.more or self._call.queued_samples():
                if rendering.more and self._is_time_for_more(rendering):
                    await self._play(rendering)
                    continue
                event = await self._session.next()
                answer = self._key(event) if isinstance(event, Key) else await self._over_prompt(event)
                if answer or self._is_interrupted():
                    self._call.stop_playing()
                    return answer
            return None
        finally:
            rendering.close()

    def _is_time_for_more(self, rendering: Rendering) -> bool:
        queued = self._call.queued_samples()
        return not queued or (rendering.ready and queued < QUEUED_S * RATE)

    async def _play(self, rendering: Rendering) -> None:
        while True:
            try:
                pcm = await rendering.next()
                break
            except SpeechLost:
                await self._session.recover()
                self._started = None
        await self._call.play(pcm)
        if self._started is None:
            self._begun()

    def _begun(self) -> None:
        """The first sample is out, of the prompt or of what is left of it after an apology."""
        asks = self._say.asks
        self._started = self._call.played_samples()
        self._session.turn += 1
        self._session.spoke()
        self._session.tell("asking" if asks else "speaking", asks=asks)
        self._session.anchor.renew()

    def _is_interrupted(self) -> bool:
        if self._pad.collecting or self._skipped:
            return True
        may = self._say.asks is not None and not self._say.heard_out and not self._is_hasty()
        quiet_enough = self._session.false_alarms < FALSE_ALARMS
        self._cut_in = may and quiet_enough and self._ear is not None and self._ear.speaking_s >= BARGE_IN_S
        return self._cut_in

    async def _over_prompt(self, sound: Sound) -> Answer | None:
        """The caller's sound while the box speaks: an emergency is an answer, everything else waits."""
        utterance = await self._ear.hear(sound) if self._ear else None
        if utterance is None:
            return None
        if utterance.urgent:
            return self._heard(utterance)
        self._early = utterance
        return None

    def _early_answer(self) -> Answer | None:
        """What was said over the end of the question, where it was heard to its end."""
        within = EARLY_S.get(self._say.asks or Asks.OTHER, EARLY_DEFAULT_S)
        early = self._early
        going_on = self._pad.collecting or (self._ear is not None and self._ear.hearing)
        if early is None or going_on or early.began < self._session.index - within * RATE:
            return None
        return self._heard(early) if early.hearing.text.reveal() else None

    # --- the box listens ----------------------------------------------------------------------------------------------

    async def _listen(self, asks: Asks) -> Answer:
        since = self._session.index
        while True:
            event = await self._session.next()
            answer = self._key(event) if isinstance(event, Key) else await self._hear(event)
            if answer:
                return answer
            if self._pad.collecting or (self._ear and self._ear.hearing):
                since = self._session.index
            elif self._session.index - since >= silence_after(asks) * RATE:
                return Silence(silence_after(asks))

    async def _hear(self, sound: Sound) -> Answer | None:
        utterance = await self._ear.hear(sound) if self._ear else None
        if self._pad.collecting:
            if utterance and utterance.urgent:
                return self._heard(utterance)
            keys = self._pad.passed(self._session.index)
            return self._pressed(keys) if keys else None
        return self._heard(utterance) if utterance else None

    # --- answers ------------------------------------------------------------------------------------------------------

    def _key(self, event: Key) -> Answer | None:
        """A key always interrupts. Where nothing is asked, only the one for a person is kept."""
        digit = event.digit.reveal()
        if self._is_hasty() and digit != _PERSON:
            return None
        if self._ear:
            self._ear.forget()
        if self._say.asks is None:
            self._skipped = True
            return self._pressed(digit) if digit == _PERSON else None
        keys = self._pad.press(digit, self._session.index)
        return self._pressed(keys) if keys else None

    def _is_hasty(self) -> bool:
        """The prompt has hardly begun: a key now was pressed twice, or is meant for what came before, and so are words
        that were said while the box was thinking. They must not answer a question that nobody has heard."""
        played = self._call.played_samples() - (self._started or 0)
        return bool(self._call.queued_samples()) and played < HASTY_S * RATE

    def _pressed(self, keys: str) -> Pressed:
        now = self._session.means.monotonic()
        self._note(keys, 1.0, True, now, now, now)
        return Pressed(Personal(keys))

    def _heard(self, utterance: Utterance) -> Heard:
        hearing = utterance.hearing
        if self._cut_in:
            self._session.false_alarms = 0 if hearing.text.reveal() else self._session.false_alarms + 1
        spoken = self._session.anchor.moment(utterance.last)
        decided, recognised = utterance.decided, utterance.recognised
        self._note(hearing.text.reveal(), hearing.confidence, False, spoken, decided, recognised)
        return Heard(hearing.text, hearing.confidence)

    def _note(self, heard: str, confidence: float, keys: bool, spoken: float, decided: float, known: float) -> None:
        session, say = self._session, self._say
        session.answered(
            Answered(
                session.turn,
                say.asks or Asks.OTHER,
                say.text,
                Personal(heard),
                confidence,
                keys,
                spoken,
                decided,
                known,
            )
        )
