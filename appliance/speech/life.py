"""One life of the engine worker: its process, the stream to it, and who waits for which answer."""

import asyncio
import contextlib
import itertools
import os
import socket
import sys
from collections.abc import Callable

from appliance.model.errors import SpeechLost
from appliance.speech import wire
from appliance.speech.spec import EngineChoice

_UNSENT = 1 << 20
"""Bytes that may wait for a worker that does not read, a minute of sound: then it hangs."""
_ENVIRONMENT = {"LC_NUMERIC": "C", "HF_HUB_OFFLINE": "1"}
"""Decimal points in what the engines print; no library of theirs may reach for the network."""

Answer = wire.Heard | wire.Rendered


class Life:
    """From the start of the process to its end; `dead` once it is over, then every wait ends with SpeechLost."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        streams: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        on_death: Callable[[], None],
    ) -> None:
        self._process, self._on_death = process, on_death
        self._reader, self._writer = streams
        self._waiting: dict[int, asyncio.Future[Answer]] = {}
        self._ids = itertools.count(1)
        self._pong = asyncio.Event()
        self.pid = process.pid
        self.rss_bytes = 0
        self.dead = False

    @classmethod
    async def begin(cls, on_death: Callable[[], None]) -> "Life":
        """Starts the process; `on_death` is called at once when it is lost.

        Nothing of what is recognised or said is on its command line or in its output.
        """
        here, there = socket.socketpair()
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "appliance.speech.worker", str(there.fileno())),
                pass_fds=(there.fileno(),),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                env=os.environ | _ENVIRONMENT,
            )
        except BaseException:
            here.close()
            raise
        finally:
            there.close()
        return cls(process, await asyncio.open_unix_connection(sock=here), on_death)

    async def load(self, choice: EngineChoice, within: float) -> wire.Ready | wire.NotLoaded:
        """Has the engines loaded. Raises SpeechLost when the worker dies of it or needs longer than `within` s."""
        self.send(wire.Start(choice))
        try:
            answer = await asyncio.wait_for(wire.read_from_worker(self._reader), within)
        except (wire.BrokenStream, TimeoutError):
            raise SpeechLost from None
        if not isinstance(answer, wire.Ready | wire.NotLoaded):
            raise SpeechLost
        return answer

    async def listen(self, beat: float) -> None:
        """Takes what the worker says until it dies; a missing sign of life within `beat` seconds kills it."""
        pulse = asyncio.create_task(self._pulse(beat))
        try:
            while True:
                match await wire.read_from_worker(self._reader):
                    case wire.Heard(id=id) | wire.Rendered(id=id) as answer:
                        self.settle(id, answer)
                    case wire.Pong(rss=rss):
                        self.rss_bytes = rss
                        self._pong.set()
        except wire.BrokenStream:
            return
        finally:
            pulse.cancel()

    async def _pulse(self, beat: float) -> None:
        while True:
            self._pong.clear()
            self.send(wire.Ping())
            try:
                await asyncio.wait_for(self._pong.wait(), beat)
            except TimeoutError:
                self.kill()
                return
            await asyncio.sleep(1.0)

    def send(self, message: wire.ToWorker) -> None:
        """Never blocks. Does nothing when the worker is dead, kills it when it does not read any more."""
        if self.dead or self._writer.is_closing():
            return
        self._writer.write(wire.pack(message))
        if self._writer.transport.get_write_buffer_size() > _UNSENT:
            self.kill()

    def next_id(self) -> int:
        return next(self._ids)

    def settle(self, id: int, answer: Answer) -> None:
        """Gives the answer to whoever waits for it, if anybody still does."""
        waiting = self._waiting.pop(id, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    async def ask(self, question: wire.Peek | wire.Finish | wire.Render, within: float | None) -> Answer:
        """The answer. Raises SpeechLost when the worker dies first, or, and then kills it, is late."""
        if self.dead:
            raise SpeechLost
        waiting = self._waiting[question.id] = asyncio.get_running_loop().create_future()
        self.send(question)
        try:
            return await asyncio.wait_for(waiting, within)
        except TimeoutError:
            self.kill()
            raise SpeechLost from None
        except asyncio.CancelledError:
            self.send(wire.Drop(question.id))
            raise
        finally:
            self._waiting.pop(question.id, None)

    def kill(self) -> None:
        """Ends the worker at once; `listen` then returns."""
        self.dead = True
        self._on_death()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(SpeechLost())

    async def bury(self) -> int:
        """Makes sure that the process is gone and frees what it held. Its exit code (negative: a signal)."""
        self.kill()
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()
        return await self._process.wait()
