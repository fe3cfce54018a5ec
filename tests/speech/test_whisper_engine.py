"""Whisper on real German, spoken by Pico over a telephone channel."""

from pathlib import Path

import numpy as np
import pytest

from appliance.audio.channel import over_telephone
from appliance.audio.frames import silence, to_pcm
from appliance.audio.resample import Doubler
from appliance.language.normalise import normalise
from appliance.model.call import Asks
from appliance.model.errors import MissingFile
from appliance.speech.pico_voice import PicoVoice
from appliance.speech.spec import EngineChoice
from appliance.speech.whisper_engine import WhisperRecognizer, _is_invented
from appliance.speech.worker import rendered


@pytest.fixture(scope="module")
def whisper(german: EngineChoice) -> WhisperRecognizer:
    return WhisperRecognizer(Path(german.recognizer.path), "whisper-base")


def spoken(text: str, snr: float | None = 50) -> bytes:
    """16 kHz as the engine gets it from the line."""
    sound = silence(0.5) + rendered(PicoVoice("pico-de"), text) + silence(0.6)
    return Doubler().push(over_telephone(sound, snr))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ja.", "ja"),
        ("am dritten Dezember um neun Uhr dreißig", "am dritten dezember um neun uhr dreißig"),
        ("Eins zwei drei, vier fünf sechs.", "eins zwei drei vier fünf sechs"),  # a leading "null" is often lost
    ],
)
def test_german_over_the_telephone_is_understood(whisper: WhisperRecognizer, text: str, words: str) -> None:
    whisper.begin(Asks.OPEN)
    whisper.feed(spoken(text))
    heard = whisper.finish()
    assert " ".join(normalise(heard.text.reveal())) == words
    assert 0.2 < heard.confidence <= 1


@pytest.mark.parametrize("level", [0, 60, 600, 6000])
def test_noise_never_becomes_text(whisper: WhisperRecognizer, level: int) -> None:
    """Without the guards the network invents sentences from noise."""
    noise = to_pcm(np.random.default_rng(2).standard_normal(16000 * 4) * level)
    whisper.begin(Asks.OPEN)
    whisper.feed(noise)
    heard = whisper.finish()
    assert heard.text.reveal() == "" and heard.confidence == 0


def test_finish_after_a_peek_costs_nothing_unless_more_was_said(whisper: WhisperRecognizer) -> None:
    """Silence after the peek reuses its result; further words are heard."""
    calls = 0
    decode = whisper._decode

    def counted(samples: np.ndarray) -> object:
        nonlocal calls
        calls += 1
        return decode(samples)

    whisper._decode = counted  # type: ignore[method-assign,assignment]
    try:
        whisper.begin(Asks.OPEN)
        whisper.feed(spoken("Ich möchte einen Termin."))
        peeked = whisper.peek()
        whisper.feed(silence(0.5, 16000))
        assert whisper.finish() == peeked and calls == 1
        whisper.begin(Asks.OPEN)
        whisper.feed(spoken("Ich möchte einen Termin."))
        whisper.peek()
        whisper.feed(spoken("am Donnerstag"))
        assert len(whisper.finish().text.reveal()) > len(peeked.text.reveal()) and calls == 3
    finally:
        whisper._decode = decode  # type: ignore[method-assign]


def test_pieces_of_any_size_give_the_same_text(whisper: WhisperRecognizer) -> None:
    sound = spoken("am dritten Dezember")
    texts = set()
    for size in (len(sound), 640, 1000):
        whisper.begin(Asks.OPEN)
        for at in range(0, len(sound), size):
            whisper.feed(sound[at : at + size])
        texts.add(whisper.finish().text.reveal())
    assert len(texts) == 1


def test_what_nobody_can_have_said_is_invented() -> None:
    sane = ("Ich möchte einen Termin.", 1.5, -0.3, 0.01)
    assert not _is_invented(*sane)
    assert _is_invented("Untertitel im Auftrag des ZDF für funk, 2017", 0.5, -0.3, 0.1)  # too fast for anybody
    assert _is_invented("ja, " * 40, 20.0, -0.1, 0.0)  # a loop
    assert _is_invented("Vielen Dank.", 1.0, -1.2, 0.7)  # unlikely, and probably no speech
    assert _is_invented("Vielen Dank.", 1.0, -2.5, 0.0)  # a guess


def test_a_missing_model_is_named_with_the_command_that_gets_it(tmp_path: Path) -> None:
    with pytest.raises(MissingFile) as caught:
        WhisperRecognizer(tmp_path, "whisper-base")
    assert "models fetch whisper-base" in caught.value.remedy
