"""Drives one dialogue on one line, from the answer to the end."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from appliance.call.desk import Desk
from appliance.call.session import LineGone, Means, Session, SpeechGone, TooLong
from appliance.call.turns import Answer, Turn
from appliance.dialogue.actions import Action, DataAction, End, Find, HandOff, LookUp, Release, Say
from appliance.model.call import Event, HearingLost, HungUp, Outcome, Started
from appliance.model.errors import SpeechLost, StoreError
from appliance.model.meaning import Meaning
from appliance.ports import Clock, LineCall

_log = logging.getLogger(__name__)

HAND_OFF_S = 0.2
"""From the `ended` message, on which the telephone system acts, to the hang-up (contract audiosocket)."""
STUCK_S = 60.0
"""Real time beyond the longest call after which it is ended, should its line have fallen silent."""
LAST_STEPS = 8
"""Steps a dialogue may take after the hang-up before it is left."""

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class CallStuck:
    """Neither the line nor anything else moved any more; the prompts spoken until then."""

    turn: int


@dataclass(frozen=True, slots=True)
class CallNotClosed:
    """The store could not note the end of a call; what it reserved runs out by itself."""


@dataclass(slots=True)
class Conversation(Generic[State]):
    """The dialogue to be driven."""

    state: State
    step: Callable[[State, Event, datetime], tuple[State, Sequence[Action]]]
    understand: Callable[[str, Say, datetime], Meaning]
    """What words mean as an answer to a prompt: tells whether they are complete, and emergencies at once."""
    hears: Callable[[State], bool]
    """Whether words may be recognised now."""


class Driver(Generic[State]):
    """One call. Nothing that happens on the line, in the engines or in the store makes `run` raise; a fault of the
    dialogue does, after a farewell to the caller."""

    def __init__(
        self, call: LineCall, conversation: Conversation[State], desk: Desk, clock: Clock, means: Means
    ) -> None:
        self._call, self._conversation, self._desk, self._clock = call, conversation, desk, clock
        self._means = means
        self._session = Session(call, means)
        self._handed_off = False

    async def run(self) -> Outcome:
        """Drives the call to its end; how it ended. Tells `ended` exactly once, whatever happens."""
        outcome = Outcome.ABANDONED
        self._session.tell("greeting")
        try:
            async with asyncio.timeout(self._means.longest_s + STUCK_S):
                outcome = await self._converse()
        except TimeoutError:
            _log.error(CallStuck(self._session.turn))
            outcome = await self._leave()
        finally:
            await self._end(outcome)
        return outcome

    async def _converse(self) -> Outcome:
        event: Event = Started(self._clock.now(), self._call.caller_number)
        try:
            while True:
                done = await self._step(event)
                if isinstance(done, Outcome):
                    return done
                event = done
        except LineGone:
            pass
        except (TooLong, SpeechGone) as reason:
            await self._excuse(isinstance(reason, SpeechGone))
        except Exception:
            await self._excuse(speech_gone=False)
            raise
        return await self._leave()

    async def _step(self, event: Event) -> Event | Outcome:
        """One step of the dialogue and what it asks for: the next event, or how the call ended."""
        if self._desk.should_renew:
            await asyncio.to_thread(self._desk.renew)
        actions = self._next(event)
        for place, action in enumerate(actions):
            match action:
                case Say(asks=None):
                    answer = await self._tell(action)
                    # The farewell may be interrupted; anything else that was begun is carried through.
                    if answer and all(isinstance(rest, End) for rest in actions[place + 1 :]):
                        return answer
                case Say():
                    return await self._ask(action)
                case HandOff():
                    self._handed_off = True
                case Release():
                    await asyncio.to_thread(self._desk.release)
                case End(outcome):
                    await self._session.play_out()
                    return outcome
                case _:
                    return await self._answer(action)
        raise AssertionError("the dialogue neither asks nor ends")

    def _next(self, event: Event) -> Sequence[Action]:
        talk = self._conversation
        talk.state, actions = talk.step(talk.state, event, self._clock.now())
        return actions

    async def _tell(self, say: Say) -> Answer | None:
        """A prompt without a question. Lost engines do not matter once it is being played."""
        try:
            return await self._turn(say).run()
        except SpeechLost:
            await self._session.recover()
            return None

    async def _ask(self, say: Say) -> Event:
        try:
            answer = await self._turn(say).run()
        except SpeechLost:
            await self._session.recover()
            return HearingLost()
        assert answer is not None, "a question has an answer"
        return answer

    def _turn(self, say: Say) -> Turn:
        talk = self._conversation
        return Turn(
            self._session,
            say,
            lambda text: talk.understand(text, say, self._clock.now()),
            hears=talk.hears(talk.state),
        )

    async def _answer(self, action: DataAction) -> Event:
        if isinstance(action, LookUp | Find):
            self._session.tell("looking_up")
        return await asyncio.to_thread(self._desk.answer, action)

    async def _excuse(self, speech_gone: bool) -> None:
        """The call cannot go on: to a person where the line can, else a farewell that needs no engine."""
        sounds = self._means.sounds
        self._call.stop_playing()
        self._handed_off = speech_gone and self._call.transfer == "by_pbx"
        with contextlib.suppress(LineGone, TooLong):
            await self._session.say_sound(sounds.connecting if self._handed_off else sounds.farewell)

    async def _leave(self) -> Outcome:
        """Nobody is there any more: the dialogue closes what it has open."""
        event: Event = HungUp()
        for _ in range(LAST_STEPS):
            answer: Event | None = None
            for action in self._next(event):
                match action:
                    case End(outcome):
                        weights = list(Outcome)
                        return min(outcome, Outcome.HANDOFF, key=weights.index) if self._handed_off else outcome
                    case Release():
                        await asyncio.to_thread(self._desk.release)
                    case Say() | HandOff():
                        pass
                    case _:
                        answer = await asyncio.to_thread(self._desk.answer, action)
            event = answer or event
        return Outcome.ABANDONED

    async def _end(self, outcome: Outcome) -> None:
        connects = self._handed_off and self._call.transfer == "by_pbx"
        self._session.tell("ended", outcome=_published(outcome, connects))
        if connects:
            with contextlib.suppress(LineGone, TooLong):
                await self._session.wait(HAND_OFF_S)
        await self._call.hang_up()
        try:
            await asyncio.to_thread(self._desk.end, outcome)
        except StoreError:
            _log.error(CallNotClosed())


def _published(outcome: Outcome, connects: bool) -> Outcome:
    """What is told about the end: of an emergency nothing leaves the call (contract mqtt)."""
    if connects:
        return Outcome.HANDOFF
    return Outcome.INFORMED if outcome is Outcome.EMERGENCY else outcome
