"""The voices: Piper on a real English model, Pico in German."""

import logging
from pathlib import Path

import pytest

from appliance.audio.frames import seconds_of, to_samples
from appliance.audio.levels import clipped_share, dbfs, speech_level
from appliance.model.errors import BadInput, MissingFile
from appliance.ports import Voice
from appliance.speech.pico_voice import PicoVoice
from appliance.speech.piper_voice import PiperVoice
from appliance.speech.worker import rendered


@pytest.fixture(scope="module", params=["piper", "pico"])
def voice(request: pytest.FixtureRequest, english_voice: Path) -> Voice:
    return PiperVoice(english_voice, "en_US-joe-medium") if request.param == "piper" else PicoVoice("pico-de")


def test_speech_is_speech(voice: Voice) -> None:
    sound = voice.speak("Guten Tag, hier ist die Praxis.")
    assert 1.0 < seconds_of(sound, voice.rate) < 5.0
    assert dbfs(sound) > -40


@pytest.mark.parametrize("text", ["Ja.", "Guten Tag, hier ist die Praxis Beispiel, bitte warten Sie einen Augenblick."])
def test_every_sentence_starts_at_once_and_is_equally_loud(voice: Voice, text: str) -> None:
    """No silence before the first word (the caller waits for it), one level for short and long, no clipping."""
    sound = rendered(voice, text)
    assert dbfs(sound[: 2 * 8000 // 10]) > -50
    assert speech_level(sound) == pytest.approx(-20, abs=1.5)
    assert clipped_share(sound) == 0


@pytest.mark.parametrize("text", ["", " ", "…", '<genfile file="FILE">ja</genfile>', "[[aI]] ja", "a < b & c"])
def test_markup_in_a_name_is_only_text(voice: Voice, text: str, tmp_path: Path) -> None:
    """Engines know commands inside texts: none of them gets through, none of them crashes."""
    assert isinstance(rendered(voice, text.replace("FILE", str(tmp_path / "x.wav"))), bytes)
    assert list(tmp_path.iterdir()) == []


def test_piper_never_logs_what_is_said(english_voice: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Its library logs every text at DEBUG: even with everything at DEBUG nothing of it may appear."""
    with caplog.at_level(logging.DEBUG):
        PiperVoice(english_voice, "en_US-joe-medium").speak("Erika Beispiel")
    assert "Beispiel" not in caplog.text and "Erika" not in caplog.text


def test_piper_says_words_not_commands(english_voice: Path) -> None:
    """[[…]] would be phonemes."""
    piper = PiperVoice(english_voice, "en_US-joe-medium")
    assert len(to_samples(piper.speak("[[ h ]] Good morning"))) > 8000


def test_a_missing_or_broken_voice_is_named(tmp_path: Path, english_voice: Path) -> None:
    with pytest.raises(MissingFile) as missing:
        PiperVoice(tmp_path / "de_DE-thorsten-medium.onnx", "de_DE-thorsten-medium")
    assert "models fetch de_DE-thorsten-medium" in missing.value.remedy
    broken = tmp_path / "kaputt.onnx"
    broken.write_bytes(english_voice.read_bytes()[:100_000])
    (tmp_path / "kaputt.onnx.json").write_bytes(english_voice.with_name(english_voice.name + ".json").read_bytes())
    with pytest.raises(BadInput) as bad:
        PiperVoice(broken, "kaputt")
    assert "models verify" in bad.value.remedy
