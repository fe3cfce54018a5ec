"""Vosk: streaming recognition with Kaldi. Import and models are heavy: only the engine worker uses this module."""

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import vosk

from appliance.audio.frames import ENGINE_RATE
from appliance.model.call import Asks
from appliance.model.errors import BadInput, MissingFile
from appliance.model.personal import Personal
from appliance.ports import Hearing
from appliance.speech.grammars import BIASED, CHECKED

_AGREE = 0.6
"""Likeness of letters (0..1) from which grammar and free decode are the same answer: "neun" and "nein" are."""
_UNKNOWN = "[unk]"
_NOTHING = Hearing(Personal(""), 0.0)


@dataclass(slots=True)
class _Words:
    """Words heard by one decoder, with their confidences."""

    words: list[str] = field(default_factory=list, repr=False)
    confidences: list[float] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def hearing(self) -> Hearing:
        if not self.words:
            return _NOTHING
        return Hearing(Personal(self.text), sum(self.confidences) / len(self.confidences))


def read_result(raw: str, key: str = "text") -> tuple[list[str], list[float]]:
    """Words and confidences of one answer of the library; `key` is "text", or "partial" for a partial one.

    The library prints numbers with the decimal sign of the process locale: "0,98" is read as 0.98.
    """
    try:
        answer: dict[str, Any] = json.loads(raw)
    except json.JSONDecodeError:
        answer = json.loads(re.sub(r"(?<=\d),(?=\d)", ".", raw))
    details = answer.get("result" if key == "text" else "partial_result")
    if details:
        return [str(word["word"]) for word in details], [float(word.get("conf", 1.0)) for word in details]
    words = str(answer.get(key, "")).split()
    return words, [1.0] * len(words)


class _Decoder:
    """One Kaldi recogniser. The library cuts at pauses by itself: the pieces are put together again."""

    def __init__(self, model: "vosk.Model", words: Iterable[str] | None = None) -> None:
        arguments = [] if words is None else [json.dumps(sorted(words), ensure_ascii=False)]
        self._kaldi = vosk.KaldiRecognizer(model, ENGINE_RATE, *arguments)
        self._kaldi.SetWords(True)
        self._kaldi.SetPartialWords(True)
        self._done = _Words()

    def reset(self) -> None:
        self._kaldi.Reset()
        self._done = _Words()

    def feed(self, pcm: bytes) -> None:
        if self._kaldi.AcceptWaveform(pcm):
            self._add(self._done, self._kaldi.Result())

    def peek(self) -> _Words:
        heard = _Words(list(self._done.words), list(self._done.confidences))
        self._add(heard, self._kaldi.PartialResult(), "partial")
        return heard

    def finish(self) -> _Words:
        self._add(self._done, self._kaldi.FinalResult())
        return self._done

    @staticmethod
    def _add(to: _Words, raw: str, key: str = "text") -> None:
        words, confidences = read_result(raw, key)
        to.words += words
        to.confidences += confidences


def agreed(free: _Words, narrow: _Words) -> _Words:
    """What was said, from the free decode and the one with the question's grammar.

    The grammar hardly ever rejects, so it counts only where the free decode heard much the same; where it heard
    something else (an emergency in place of a yes, a cough), that is what was said.
    """
    if not free.words or not narrow.words or _UNKNOWN in narrow.words:
        return free
    alike = difflib.SequenceMatcher(None, free.text, narrow.text, autojunk=False).ratio()
    return narrow if alike >= _AGREE else free


class VoskRecognizer:
    """Recognizer on one Vosk model.

    `unknown` are the words of our grammars that its lexicon lacks: they are dropped, and told by `models` and `check`.
    """

    def __init__(
        self,
        path: Path,
        name: str,
        grammars: Mapping[Asks, frozenset[str]] = BIASED,
        checked: frozenset[str] = CHECKED,
    ) -> None:
        """Loads the model in `path`. Raises MissingFile or BadInput when there is none that can be loaded."""
        if not (path / "am" / "final.mdl").is_file():
            raise MissingFile(
                f"Das Erkennungsmodell {name} fehlt ({path}).", f"Es holen mit: freizeichen models fetch {name}"
            )
        vosk.SetLogLevel(-1)
        try:
            self._model = vosk.Model(model_path=str(path))
        except Exception:
            raise BadInput(
                f"Das Erkennungsmodell {name} lässt sich nicht laden ({path}).",
                f"Es prüfen mit: freizeichen models verify {name}",
            ) from None
        self.name = name
        self._free = _Decoder(self._model)
        self._grammars = grammars if self._takes_grammar(path) else {}
        self._decoders: dict[frozenset[str], _Decoder] = {}
        self._narrow: _Decoder | None = None
        self.unknown = frozenset(word for word in checked if not self.knows(word))

    @staticmethod
    def _takes_grammar(path: Path) -> bool:
        """Only a model with a look-ahead graph takes a grammar at run time."""
        return all((path / "graph" / file).is_file() for file in ("HCLr.fst", "Gr.fst"))

    def knows(self, word: str) -> bool:
        """True when the word is in the model's lexicon."""
        return int(self._model.vosk_model_find_word(word)) >= 0

    def begin(self, asks: Asks) -> None:
        """Decoders are kept: a fresh one has to compose its graph anew and is four times slower."""
        words = frozenset(word for word in self._grammars.get(asks, ()) if self.knows(word))
        if words and words not in self._decoders:
            unknown = {_UNKNOWN} if self.knows(_UNKNOWN) else set()
            self._decoders[words] = _Decoder(self._model, words | unknown)
        self._narrow = self._decoders.get(words)
        self._free.reset()
        if self._narrow is not None:
            self._narrow.reset()

    def feed(self, pcm: bytes) -> None:
        self._free.feed(pcm)
        if self._narrow is not None:
            self._narrow.feed(pcm)

    def peek(self) -> Hearing:
        free = self._free.peek()
        return (agreed(free, self._narrow.peek()) if self._narrow else free).hearing()

    def finish(self) -> Hearing:
        free = self._free.finish()
        return (agreed(free, self._narrow.finish()) if self._narrow else free).hearing()
