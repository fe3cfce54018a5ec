"""The engine worker: recogniser and voice in a process of their own, so that a call survives their crash.

Started by client.EngineWorker as `python -m appliance.speech.worker FD`; it ends with its parent. The main thread only
reads, so that it knows at once what is not wanted any more; one thread recognises, another speaks. Whatever goes wrong
inside an engine ends the process: the client starts a fresh one.
"""

import contextlib
import ctypes
import functools
import itertools
import locale
import os
import queue
import resource
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from appliance.audio.frames import silence
from appliance.audio.levels import at_speech_level, trimmed
from appliance.audio.resample import Doubler, resampled
from appliance.model.call import Asks
from appliance.model.errors import FreizeichenError, MissingFile
from appliance.ports import Recognizer, Voice
from appliance.speech import wire
from appliance.speech.spec import EngineChoice, RecognizerSpec, VoiceSpec

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4  # linux/prctl.h
_CRASHED = 70
_LISTENING = 1.0
"""Seconds after the last sound of a caller during which no prompt is rendered in the background."""

_WARM_UP = "Guten Tag, ich möchte bitte einen Termin am Donnerstag um neun Uhr."

Send = Callable[[wire.ToService], None]


def _ends_the_process(work: Callable[..., None]) -> Callable[..., None]:
    """Without an engine the worker is of no use; its text, which may be personal, goes nowhere."""

    @functools.wraps(work)
    def guarded(*arguments: object) -> None:
        try:
            work(*arguments)
        finally:
            os._exit(_CRASHED)

    return guarded


def load_recognizer(spec: RecognizerSpec) -> tuple[Recognizer, frozenset[str]]:
    """The recogniser, and the words of our grammars that it does not know. Raises MissingFile or BadInput."""
    if spec.kind == "vosk":
        from appliance.speech.vosk_engine import VoskRecognizer

        vosk = VoskRecognizer(Path(spec.path), spec.name)
        return vosk, vosk.unknown
    from appliance.speech.whisper_engine import WhisperRecognizer

    return WhisperRecognizer(Path(spec.path), spec.name), frozenset()


def load_voice(spec: VoiceSpec) -> Voice:
    """Raises MissingFile or BadInput."""
    if spec.kind == "piper":
        from appliance.speech.piper_voice import PiperVoice

        return PiperVoice(Path(spec.path), spec.name)
    from appliance.speech.pico_voice import PicoVoice

    return PicoVoice(spec.name)


def rendered(voice: Voice, sentence: str) -> bytes:
    """One sentence as the line takes it: 8 kHz, without silence around it, at one loudness."""
    return at_speech_level(trimmed(resampled(voice.speak(sentence), voice.rate)))


class _Ears(threading.Thread):
    """Recognition: what was fed, in order. A peek that is not the newest question any more is skipped."""

    def __init__(self, recognizer: Recognizer, send: Send) -> None:
        super().__init__(name="recognition", daemon=True)
        self._recognizer, self._send = recognizer, send
        self._work: queue.SimpleQueue[wire.Begin | wire.Feed | wire.Peek | wire.Finish] = queue.SimpleQueue()
        self._newest = 0
        self._fed = -_LISTENING

    def listening(self) -> bool:
        """Somebody is being listened to."""
        return time.monotonic() - self._fed < _LISTENING

    def put(self, message: wire.Begin | wire.Feed | wire.Peek | wire.Finish) -> None:
        match message:
            case wire.Peek(id=id) | wire.Finish(id=id):
                self._newest = id
            case wire.Begin():
                self._newest = 0
            case wire.Feed():
                self._fed = time.monotonic()
        self._work.put(message)

    def drop(self, id: int) -> None:
        if self._newest == id:
            self._newest = 0

    @_ends_the_process
    def run(self) -> None:
        double = Doubler()
        while True:
            match self._work.get():
                case wire.Begin(asks=asks):
                    double = Doubler()
                    self._recognizer.begin(asks)
                case wire.Feed(pcm=pcm):
                    self._recognizer.feed(double.push(pcm))
                case wire.Peek(id=id) if id == self._newest:
                    heard = self._recognizer.peek()
                    self._send(wire.Heard(id, heard.text.reveal(), heard.confidence))
                case wire.Finish(id=id):
                    heard = self._recognizer.finish()
                    self._send(wire.Heard(id, heard.text.reveal(), heard.confidence))


class _Mouth(threading.Thread):
    """Synthesis: what a caller waits for first, prompts for the cache only while nobody is being listened to."""

    def __init__(self, voice: Voice, send: Send, listening: Callable[[], bool]) -> None:
        super().__init__(name="synthesis", daemon=True)
        self._voice, self._send, self._listening = voice, send, listening
        self._work: queue.PriorityQueue[tuple[int, int, wire.Render]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._dropped: set[int] = set()

    def put(self, message: wire.Render) -> None:
        self._work.put((int(message.background), next(self._order), message))

    def drop(self, id: int) -> None:
        self._dropped.add(id)

    @_ends_the_process
    def run(self) -> None:
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 5)  # recognition goes first
        while True:
            priority, order, message = self._work.get()
            if message.background and self._listening():
                self._work.put((priority, order, message))
                time.sleep(_LISTENING / 10)
                continue
            if message.id in self._dropped:
                self._dropped.discard(message.id)
                continue
            self._send(wire.Rendered(message.id, rendered(self._voice, message.text)))


class Worker:
    """Reads what the service wants and hands it to the two threads."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._sending = threading.Lock()

    def _send(self, message: wire.ToService) -> None:
        with self._sending:
            self._connection.sendall(wire.pack(message))

    def _load(self, choice: EngineChoice) -> tuple[_Ears, _Mouth]:
        try:
            recognizer, unknown = load_recognizer(choice.recognizer)
            voice = load_voice(choice.voice)
        except ImportError as error:
            raise MissingFile(
                f"Das Python-Paket {error.name} fehlt.", "Es nachinstallieren: pip install 'freizeichen[fallback]'"
            ) from None
        # The first sentence and the first utterance are slower than all others: nobody shall wait for them.
        sound = Doubler().push(rendered(voice, _WARM_UP) + silence(0.5))
        for asks in (Asks.OPEN, Asks.CONFIRM):
            recognizer.begin(asks)
            recognizer.feed(sound)
            recognizer.finish()
        ears = _Ears(recognizer, self._send)
        mouth = _Mouth(voice, self._send, ears.listening)
        self._send(wire.Ready(recognizer.name, voice.name, sorted(unknown)))
        return ears, mouth

    def run(self) -> None:
        """Until the service closes the connection. Raises BrokenStream then."""
        first = wire.read_from_service(self._connection)
        if not isinstance(first, wire.Start):
            raise wire.BrokenStream
        try:
            ears, mouth = self._load(first.choice)
        except FreizeichenError as error:
            self._send(wire.NotLoaded(error.wrong, error.remedy, int(error.exit_code)))
            return
        ears.start()
        mouth.start()
        while True:
            match wire.read_from_service(self._connection):
                case wire.Begin() | wire.Feed() | wire.Peek() | wire.Finish() as message:
                    ears.put(message)
                case wire.Render() as message:
                    mouth.put(message)
                case wire.Drop(id=id):
                    ears.drop(id)
                    mouth.drop(id)
                case wire.Ping():
                    self._send(wire.Pong(resident_bytes()))


def resident_bytes() -> int:
    """Memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def harden() -> None:
    """No memory image, end with the parent, first to go when memory runs out, decimal points in numbers."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("200")  # before the process becomes opaque
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the service, which then ends this process
    locale.setlocale(locale.LC_NUMERIC, "C")


def main(arguments: list[str]) -> None:
    """`arguments`: the number of the file descriptor that leads to the service."""
    harden()
    with contextlib.suppress(wire.BrokenStream, OSError):
        Worker(socket.socket(fileno=int(arguments[0]))).run()
    os._exit(0)  # engine threads may be in the middle of something: there is nothing to tidy


if __name__ == "__main__":
    main(sys.argv[1:])
