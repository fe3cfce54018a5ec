"""The service: store, engines, line and status put together, from start to clean stop.

It answers only while everything that an answer needs is there: the line is opened once the engines are loaded and the
greeting is rendered, so that until then the practice's own telephone rings (design, law 6).
"""

import asyncio
import datetime as dt
import importlib.metadata
import logging
import signal
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from appliance.app.lines import line_of
from appliance.app.settings import Settings
from appliance.audio.vad import silero
from appliance.call.desk import Desk
from appliance.call.driver import Driver
from appliance.call.latency import TurnReport
from appliance.call.session import APOLOGY, CONNECTING, FAREWELL, EmergencySounds, Means
from appliance.call.spoken import conversation
from appliance.dialogue import CallState
from appliance.dialogue.actions import Action, Say
from appliance.dialogue.prompts import fixed_texts
from appliance.line.audiosocket import AudioSocketLine
from appliance.model.call import Event
from appliance.model.errors import FreizeichenError, StoreError
from appliance.ports import LineCall
from appliance.speech.cache import PromptCache
from appliance.speech.client import EngineWorker
from appliance.speech.models import in_call
from appliance.status.board import StatusBoard
from appliance.status.payloads import Part, Severity
from appliance.store import backup, retention
from appliance.store.handlers import store_handlers
from appliance.store.recovery import open_or_recover
from appliance.system import journal, notify
from appliance.system.beats import Beats, Watchdog
from appliance.system.control import ControlServer

_log = logging.getLogger(__name__)
APOLOGIES = (APOLOGY, FAREWELL, CONNECTING)
LOOP_DEADLINE_S = 5.0
BEAT_S = 1.0
HOUSEKEEPING_S = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class CallBroke:
    """A call ended by a fault in the program. No traceback is logged, it could hold what was said: only the line of
    our own code where it happened."""

    line: int


@dataclass(frozen=True, slots=True)
class HousekeepingFailed:
    """Retention or backup could not be done; tried again the next day."""


@dataclass(frozen=True, slots=True)
class LateLoops:
    """Loops that have missed their deadline."""

    count: int


class Service:
    """One box. `run` ends when `stop` is called, or by the error that keeps it from starting."""

    def __init__(
        self,
        settings: Settings,
        on_turn: Callable[[TurnReport], None] | None = None,
        on_say: Callable[[Say], None] | None = None,
    ) -> None:
        """`on_turn` and `on_say` are told what is said and heard; only for calls in which nobody real speaks (the
        demo)."""
        self.settings = settings
        self.answering = asyncio.Event()
        """Set once calls are taken."""
        self.speech = EngineWorker(settings.engines, PromptCache(settings.engines.voice_key, settings.prompts))
        self.line = line_of(
            settings.line,
            settings.host,
            settings.port,
            may_answer=lambda: self.speech.ready.is_set(),
            on_state=lambda there: self.board.line(Part.OK if there else Part.DOWN),
        )
        self._on_turn, self._on_say = on_turn, on_say
        self._stop = asyncio.Event()
        self._beats = Beats()

    def stop(self) -> None:
        """Asks for a clean end: calls in progress are hung up, the store is closed, `disconnected` is told."""
        self._stop.set()

    async def run(self) -> None:
        settings = self.settings
        store, recovery = open_or_recover(settings.store, settings.key, settings.clock.now, settings.backups)
        with store as self.store:
            self.board = StatusBoard(
                settings.broker,
                settings.box,
                importlib.metadata.version("freizeichen"),
                settings.clock,
                self.store.counters,
                settings.store.parent,
            )
            self.board.store(Part.OK)
            self.board.start()
            if recovery is None:
                self.board.clear_alert("store")
            else:
                self.board.alert("store", Severity.ERROR, recovery.text)
            try:
                await self._supervised()
            except ExceptionGroup as group:
                raise _known(group) from None
            finally:
                notify.stopping()
                await asyncio.to_thread(self.board.stop)

    async def _supervised(self) -> None:
        """Engines, control socket and watchdog around the line, all ending together."""
        handlers = store_handlers(self.store, self.settings.practice)
        watchdog = Watchdog(self._beats, on_late=lambda late: _log.error(LateLoops(len(late))))
        async with self.speech, ControlServer(self.settings.control, handlers), asyncio.TaskGroup() as group:
            notify.ready()
            helpers = [
                group.create_task(work)
                for work in (self._beat(), watchdog.run(), self._watch_speech(), self._keep_house())
            ]
            try:
                await self._take_calls(group)
            finally:
                await self.line.close()
                for helper in helpers:
                    helper.cancel()

    async def _take_calls(self, group: asyncio.TaskGroup) -> None:
        stopped = group.create_task(self._stop.wait())
        texts = fixed_texts(self.settings.practice)
        loading = group.create_task(self._load(texts[0]))
        await asyncio.wait({stopped, loading}, return_when=asyncio.FIRST_COMPLETED)
        if loading.done():
            await self.line.open()
            if isinstance(self.line, AudioSocketLine):
                self.board.line(Part.OK)  # a modem tells by itself when it is there
            self.answering.set()
            taking = group.create_task(self._answer_calls(group, loading.result()))
            preparing = group.create_task(self.speech.prepare([*texts, *APOLOGIES]))
            await stopped
            taking.cancel()
            preparing.cancel()
        loading.cancel()

    async def _load(self, first: str) -> EmergencySounds:
        """Waits for the engines and for the sound of the first sentence, and keeps what must need no engine."""
        await self.speech.prepare([first], all_of_them=False)
        apology, farewell, connecting = [await self.speech.render(text) for text in APOLOGIES]
        return EmergencySounds(apology, farewell, connecting)

    async def _answer_calls(self, group: asyncio.TaskGroup, sounds: EmergencySounds) -> None:
        async for call in self.line.calls():
            group.create_task(self._answer(call, sounds))

    async def _answer(self, call: LineCall, sounds: EmergencySounds) -> None:
        settings = self.settings
        desk = Desk(settings.practice, self.store, settings.clock, call.id)
        talk = conversation(settings.practice, transfer=call.transfer, may_book=settings.clock.trusted())
        if self._on_say is not None:
            talk = replace(talk, step=_watched(talk.step, self._on_say))
        means = Means(
            speech=self.speech,
            status=self.board,
            detector=silero(),
            sounds=sounds,
            longest_s=settings.max_call_s,
            on_turn=self._on_turn,
        )
        with in_call(settings.models):  # models are not fetched meanwhile
            try:
                await Driver(call, talk, desk, settings.clock, means).run()
            except Exception as error:  # a fault of our own ends this call, never the service
                _log.error(CallBroke(traceback.extract_tb(error.__traceback__)[-1].lineno or 0))
                self.store.count_error()

    async def _beat(self) -> None:
        self._beats.expect("loop", LOOP_DEADLINE_S)
        while True:
            self._beats.beat("loop")
            if self.store.failed:  # nothing can be confirmed any more: systemd starts the service anew
                self.board.store(Part.DOWN)
                raise StoreError("Der Datenträger der Ablage versagt.", "Datenträger prüfen, notfalls ersetzen.")
            await asyncio.sleep(BEAT_S)

    async def _watch_speech(self) -> None:
        """Tells whether the engines are there."""
        while True:
            loaded = Part.OK if self.speech.ready.is_set() else Part.STARTING
            self.board.speech(Part.DOWN if self.speech.failure else loaded)
            await asyncio.sleep(BEAT_S / 4)

    async def _keep_house(self) -> None:
        """Deletes what is past its time and makes a backup: at the start, then once a day."""
        while True:
            try:
                await asyncio.to_thread(self._tidy)
            except FreizeichenError:
                _log.error(HousekeepingFailed())
            await asyncio.sleep(HOUSEKEEPING_S)

    def _tidy(self) -> None:
        retention.run(self.store, self.settings.practice.retention)
        backup.create(self.store)


def _known(group: ExceptionGroup) -> Exception:
    """The one failure with a remedy that ended the others, or the first of unforeseen ones."""
    known = group.subgroup(FreizeichenError) or group
    first = known.exceptions[0]
    return _known(first) if isinstance(first, ExceptionGroup) else first


Step = Callable[[CallState, Event, dt.datetime], tuple[CallState, Sequence[Action]]]


def _watched(step: Step, on_say: Callable[[Say], None]) -> Step:
    """The same steps, with everything that is said told."""

    def watched(state: CallState, event: Event, now: dt.datetime) -> tuple[CallState, Sequence[Action]]:
        state, actions = step(state, event, now)
        for action in actions:
            if isinstance(action, Say):
                on_say(action)
        return state, actions

    return watched


async def serve(settings: Settings) -> None:
    """The service until SIGTERM or SIGINT, which end it cleanly."""
    journal.start(settings.log_level)
    service = Service(settings)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, service.stop)
    await service.run()
