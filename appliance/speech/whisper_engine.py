"""Whisper (faster-whisper): the fallback where no German Vosk model is. Used by the engine worker only.

It hears whole utterances, not a stream, and invents text where there is none: the voice activity detector decides
whether there is any speech, and only that stretch is transcribed.
"""

import math
import re
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
from faster_whisper import WhisperModel
from faster_whisper.audio import pad_or_trim
from faster_whisper.tokenizer import Tokenizer

from appliance.audio.frames import ENGINE_RATE, Reblock, to_samples
from appliance.audio.vad import CHUNK, STEP, Activity, SpeechGate, silero
from appliance.model.call import Asks
from appliance.model.errors import BadInput, MissingFile
from appliance.model.personal import Personal
from appliance.ports import Hearing

_AROUND = ENGINE_RATE // 2
"""Samples kept before and after the speech: the detector hears a faint beginning late."""
_LONGEST = 29 * ENGINE_RATE
"""What the network takes at once is 30 s."""
_FRAME = ENGINE_RATE // 100
"""Samples of one feature frame, 10 ms."""
_SHORTEST_WINDOW = 1500
"""Feature frames. The network was trained on 30 s; with 15 s it heard as well here in a quarter of the time."""
_NO_SPEECH, _UNLIKELY = 0.6, -1.0
"""Thresholds that the makers of Whisper use: no speech, and mean log-probability of a token, when both are passed."""
_HOPELESS = -2.0
"""Mean log-probability below which text is a guess, whatever the no-speech figure says."""
_REPETITIVE = 2.4
"""Compression ratio above which the text is a loop (same source)."""
_FASTEST = 30.0
"""Letters a second of speech: nobody speaks faster; more is invented."""
_READINGS = 5
_NOTHING = Hearing(Personal(""), 0.0)


def _is_invented(text: str, seconds: float, log_probability: float, no_speech: float) -> bool:
    """True for text that nobody can have said."""
    raw = text.encode()
    return (
        log_probability < _HOPELESS
        or (no_speech > _NO_SPEECH and log_probability < _UNLIKELY)
        or len(raw) / len(zlib.compress(raw)) > _REPETITIVE
        or len(text) > _FASTEST * max(seconds, 0.3)
    )


def _confidence(texts: list[str], log_probabilities: list[float]) -> float:
    """How much of the probability of all readings lies on the words of the best one.

    The probability of one reading says little: "Nein.", "Nein!" and "nein" share what is meant by all three.
    """
    words = [re.findall(r"\w+", text.lower()) for text in texts]
    weights = [math.exp(score * (len(text) / 3 + 1)) for text, score in zip(texts, log_probabilities, strict=True)]
    return sum(weight for weight, said in zip(weights, words, strict=True) if said == words[0]) / sum(weights)


class WhisperRecognizer:
    """Recognizer on one Whisper model directory (CTranslate2 form), from local files only."""

    def __init__(self, path: Path, name: str, threads: int = 2) -> None:
        """Raises MissingFile or BadInput when there is no model in `path` that can be loaded."""
        if not (path / "model.bin").is_file():
            raise MissingFile(
                f"Das Erkennungsmodell {name} fehlt ({path}).", f"Es holen mit: freizeichen models fetch {name}"
            )
        try:
            self._whisper = WhisperModel(
                str(path), device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
            )
        except (RuntimeError, ValueError, OSError):
            raise BadInput(
                f"Das Erkennungsmodell {name} lässt sich nicht laden ({path}).",
                f"Es prüfen mit: freizeichen models verify {name}",
            ) from None
        self.name = name
        self.unknown: frozenset[str] = frozenset()
        self._tokens = Tokenizer(self._whisper.hf_tokenizer, True, task="transcribe", language="de")
        self._prompt = self._whisper.get_prompt(self._tokens, [], without_timestamps=True)
        self._detector = silero()
        self.begin(Asks.OPEN)

    def begin(self, asks: Asks) -> None:
        """The question makes no difference: a prompt turned a spoken "Donnerstag" into "Dienstag"."""
        self._activity, self._gate, self._blocks = Activity(self._detector), SpeechGate(), Reblock(CHUNK)
        self._sound = bytearray()
        self._checked = self._first = self._last = 0
        self._peeked: tuple[int, Hearing] | None = None

    def feed(self, pcm: bytes) -> None:
        self._sound += pcm
        for chunk in self._blocks.push(pcm):
            self._gate.push(STEP, self._activity.push(chunk))
            if self._gate.speaking:
                self._first = self._first or max(1, self._checked - 2 * CHUNK)
                self._last = self._checked + CHUNK
            self._checked += CHUNK

    def peek(self) -> Hearing:
        """Costs a whole transcription, unless nothing was spoken since the last one."""
        if self._peeked is None or self._peeked[0] != self._last:
            self._peeked = (self._last, self._transcribe())
        return self._peeked[1]

    def finish(self) -> Hearing:
        return self.peek()

    def _transcribe(self) -> Hearing:
        if not self._last:
            return _NOTHING
        start, end = max(0, self._first - _AROUND), self._last + _AROUND
        samples = to_samples(bytes(self._sound[2 * start : 2 * end])).astype(np.float32) / np.float32(32768)
        texts, log_probabilities, no_speech = self._decode(samples[-_LONGEST:])
        text, log_probability = texts[0], log_probabilities[0]
        if not text or _is_invented(text, (self._last - self._first) / ENGINE_RATE, log_probability, no_speech):
            return _NOTHING
        return Hearing(Personal(text), _confidence(texts, log_probabilities))

    def _decode(self, samples: npt.NDArray[np.float32]) -> tuple[list[str], list[float], float]:
        """The best readings with the mean log-probability of their tokens, and the probability of no speech."""
        window = max(_SHORTEST_WINDOW, math.ceil(len(samples) / _FRAME) + 50)
        features = pad_or_trim(self._whisper.feature_extractor(samples), window)
        found = self._whisper.model.generate(
            self._whisper.encode(features),
            [self._prompt],
            beam_size=_READINGS,
            num_hypotheses=_READINGS,
            max_length=224,
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        texts = [
            self._tokens.decode([token for token in tokens if token < self._tokens.eot]).strip()
            for tokens in found.sequences_ids
        ]
        return texts, [float(score) for score in found.scores], float(found.no_speech_prob)
