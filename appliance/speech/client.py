"""The engines as the service uses them: starts the worker, talks to it, notices when it dies or hangs, replaces it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass

from appliance.audio.frames import silence
from appliance.model.call import Asks
from appliance.model.errors import BadInput, Exit, FreizeichenError, MissingFile, SpeechLost
from appliance.model.personal import Personal
from appliance.ports import Hearing
from appliance.speech import wire
from appliance.speech.cache import PromptCache
from appliance.speech.life import Life
from appliance.speech.sentences import sentences
from appliance.speech.spec import EngineChoice

_log = logging.getLogger(__name__)

BETWEEN_SENTENCES = silence(0.25)
"""Pause after every sentence but the last."""
_KINDS = {int(kind.exit_code): kind for kind in (MissingFile, BadInput)}
_PROVEN = 60.0
"""Seconds that a worker has to live for its end to count as a first failure again."""


@dataclass(frozen=True, slots=True)
class WorkerLost:
    """For the log: the worker ended with that exit code; how often that has happened since the start."""

    exit: int
    restarts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Seconds. A worker that passes one is killed and replaced."""

    load: float = 90.0
    """From its start until both engines are loaded."""
    hear: float = 8.0
    """For a peek or a finish."""
    speak: float = 8.0
    """For one sentence."""
    beat: float = 3.0
    """For the answer to a sign of life, asked for every second."""
    back_off: tuple[float, ...] = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
    """Before the first, second, … restart in a row; the last one is repeated."""


class EngineWorker:
    """Speech (ports) in a child process. Use as `async with EngineWorker(choice) as speech:`.

    While the worker is away (`ready` is cleared), everything but sentences in the cache raises SpeechLost. It comes
    back by itself; an utterance begun before is lost.
    """

    def __init__(
        self, choice: EngineChoice, cache: PromptCache | None = None, deadlines: Deadlines | None = None
    ) -> None:
        self.choice = choice
        self.ready = asyncio.Event()
        self.restarts = 0
        self.engine_names = (choice.recognizer.name, choice.voice.name)
        """Recogniser, voice."""
        self.unknown_words: tuple[str, ...] = ()
        """Words of our grammars that the recogniser's model does not know."""
        self.failure: FreizeichenError | None = None
        """Why the engines cannot be loaded at present; None while they can."""
        self._cache = cache or PromptCache(choice.voice_key)
        self._deadlines = deadlines or Deadlines()
        self._tried = asyncio.Event()
        self._life: Life | None = None
        self._utterance: Life | None = None
        self._peeking = 0
        self._keeper: asyncio.Task[None] | None = None

    # --- life ---------------------------------------------------------------------------------------------------------

    @property
    def pid(self) -> int | None:
        """The worker's process id; None while there is none."""
        return self._life.pid if self._life else None

    @property
    def rss_bytes(self) -> int:
        """Memory of the worker at its last sign of life; 0 while there is none."""
        return self._life.rss_bytes if self._life else 0

    async def start(self) -> None:
        """Starts the worker and waits until it is ready.

        Raises MissingFile or BadInput when a model is missing or damaged, FreizeichenError when loading it crashed.
        """
        self._tried.clear()
        self._keeper = asyncio.create_task(self._keep())
        try:
            await self._tried.wait()
        except asyncio.CancelledError:
            await self.close()
            raise
        if self.failure is not None:
            await self.close()
            raise self.failure

    async def close(self) -> None:
        """Ends the worker for good."""
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.wait([self._keeper])
            self._keeper = None

    async def __aenter__(self) -> "EngineWorker":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _keep(self) -> None:
        """One life after the other, for ever."""
        failures = 0
        while True:
            born = asyncio.get_running_loop().time()
            code = await self._one_life()
            proven = asyncio.get_running_loop().time() - born > _PROVEN
            failures = 0 if proven else failures + 1
            self.restarts += 1
            _log.warning(WorkerLost(code, self.restarts))
            pauses = self._deadlines.back_off
            await asyncio.sleep(pauses[min(max(failures - 1, 0), len(pauses) - 1)])

    async def _one_life(self) -> int:
        life = self._life = await Life.begin(self.ready.clear)
        try:
            answer = await life.load(self.choice, self._deadlines.load)
            if isinstance(answer, wire.NotLoaded):
                kind = _KINDS.get(answer.code, FreizeichenError)
                self.failure = kind(answer.wrong, answer.remedy, Exit(answer.code))
            else:
                self.failure = None
                self.engine_names = (answer.recognizer, answer.voice)
                self.unknown_words = tuple(answer.unknown)
                self.ready.set()
                self._tried.set()
                await life.listen(self._deadlines.beat)
        except SpeechLost:
            self.failure = FreizeichenError(
                "Die Sprachmodelle lassen sich nicht laden: der Sprachprozess endet dabei.",
                "Die Modelle prüfen mit: freizeichen models verify",
            )
        finally:
            self.ready.clear()
            code = await life.bury()
            self._life = None
            self._tried.set()
        return code

    # --- hearing ------------------------------------------------------------------------------------------------------

    def begin(self, asks: Asks) -> None:
        """A new utterance. Without a worker it is lost: peek and finish will say so."""
        self._forget_peek()
        self._utterance = self._life if self.ready.is_set() else None
        if self._utterance is not None:
            self._utterance.send(wire.Begin(asks))

    def feed(self, pcm: bytes) -> None:
        """8 kHz signed 16-bit little-endian mono, any length; never blocks."""
        if self._utterance is not None:
            self._utterance.send(wire.Feed(pcm))

    async def peek(self) -> Hearing:
        """What has been said so far; empty when a later peek or finish came before it was done."""
        life = self._listener()
        self._forget_peek()
        id = self._peeking = life.next_id()
        return _hearing(await life.ask(wire.Peek(id), self._deadlines.hear))

    async def finish(self) -> Hearing:
        """The whole utterance. At once when nothing was spoken since the last peek."""
        life = self._listener()
        self._forget_peek()
        self._utterance = None
        return _hearing(await life.ask(wire.Finish(life.next_id()), self._deadlines.hear))

    def _listener(self) -> Life:
        if self._utterance is None or self._utterance.dead:
            raise SpeechLost
        return self._utterance

    def _forget_peek(self) -> None:
        """An outdated peek is answered with nothing; the worker skips it unless it is at it already."""
        if self._peeking and self._utterance is not None:
            self._utterance.settle(self._peeking, wire.Heard(self._peeking, "", 0.0))
        self._peeking = 0

    # --- speaking -----------------------------------------------------------------------------------------------------

    async def render(self, text: str) -> bytes:
        """Speech for one or more sentences: 8 kHz signed 16-bit little-endian mono, without silence around it."""
        return b"".join([pcm async for pcm in self.render_sentences(text)])

    async def render_sentences(self, text: str) -> AsyncIterator[bytes]:
        """The same sentence by sentence, so that the first can be played while the others are rendered."""
        parts = sentences(text)
        waiting = [asyncio.ensure_future(self._sentence(part, place)) for place, part in enumerate(parts, 1)]
        try:
            for place, pcm in enumerate(waiting, 1):
                yield await pcm + (BETWEEN_SENTENCES if place < len(waiting) else b"")
        finally:
            for pcm in waiting:
                pcm.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    async def prepare(self, texts: Iterable[str], *, all_of_them: bool = True) -> None:
        """Renders the fixed texts that are not in the cache yet, in that order, whenever nobody is listened to.

        Only fixed texts: they are kept on disk; sentences of no text among them are removed from there, unless these
        are not all of them. Survives the worker: what was lost with it is rendered by the next one.
        """
        fixed = list(dict.fromkeys(sentence for text in texts for sentence in sentences(text)))
        missing = [sentence for sentence in fixed if not self._cache.load(sentence)]
        for sentence in missing:
            await self._prepare(sentence)
        if all_of_them:
            self._cache.keep_only(fixed)

    async def _prepare(self, sentence: str) -> None:
        for _ in range(3):  # a sentence that kills the voice is left out, not tried for ever
            await self.ready.wait()
            try:
                self._cache.put(sentence, await self._live(sentence, None, background=True))
                return
            except SpeechLost:
                await asyncio.sleep(0)

    async def _sentence(self, sentence: str, place: int) -> bytes:
        known = self._cache.get(sentence)
        return known if known is not None else await self._live(sentence, place * self._deadlines.speak)

    async def _live(self, sentence: str, within: float | None, background: bool = False) -> bytes:
        life = self._life
        if life is None or not self.ready.is_set():
            raise SpeechLost
        answer = await life.ask(wire.Render(life.next_id(), sentence, background), within)
        if not isinstance(answer, wire.Rendered):
            raise SpeechLost
        return answer.pcm


def _hearing(answer: wire.Heard | wire.Rendered) -> Hearing:
    if not isinstance(answer, wire.Heard):
        raise SpeechLost
    return Hearing(Personal(answer.text), answer.confidence)
