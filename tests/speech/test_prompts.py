"""Sentences and the cache of rendered prompts."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.speech.cache import PromptCache
from appliance.speech.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guten Tag. Was kann ich für Sie tun?", ["Guten Tag.", "Was kann ich für Sie tun?"]),
        ("Hier ist die Praxis Dr. Beispiel. Einverstanden?", ["Hier ist die Praxis Dr. Beispiel.", "Einverstanden?"]),
        ("Am 3. Dezember, z. B. um neun. Gut?", ["Am 3. Dezember, z. B. um neun.", "Gut?"]),
        ("Sie heißen E. Beispiel! Richtig?", ["Sie heißen E. Beispiel!", "Richtig?"]),
        ("Einen Augenblick …", ["Einen Augenblick …"]),
        (" Ohne Punkt ", ["Ohne Punkt"]),
        ("", []),
        ("…  ! ", []),
    ],
)
def test_texts_are_cut_at_sentences_only(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(max_size=200))
def test_cutting_loses_no_letter(text: str) -> None:
    kept = "".join("".join(sentences(text)).split())
    letters = [c for c in text if c.isalnum()]
    assert [c for c in kept if c.isalnum()] == letters


def test_a_sentence_survives_a_restart_on_disk_and_nothing_else_does(tmp_path: Path) -> None:
    cache = PromptCache("voice-1", tmp_path / "prompts")
    cache.put("Guten Tag.", b"\x01\x02" * 100)
    again = PromptCache("voice-1", tmp_path / "prompts")
    assert again.get("Guten Tag.") is None  # not before it is asked for
    assert again.load("Guten Tag.") and again.get("Guten Tag.") == b"\x01\x02" * 100
    assert not again.load("Auf Wiederhören.")


def test_another_voice_has_its_own_sound(tmp_path: Path) -> None:
    PromptCache("voice-1", tmp_path).put("Guten Tag.", b"\x01\x02")
    assert not PromptCache("voice-2", tmp_path).load("Guten Tag.")


@pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: raw[:2], lambda raw: raw[:6] + b"\xff" + raw[7:]])
def test_a_damaged_file_is_rendered_anew_not_played(tmp_path: Path, damage: object) -> None:
    PromptCache("voice", tmp_path).put("Guten Tag.", b"\x01\x02" * 10)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert not PromptCache("voice", tmp_path).load("Guten Tag.")


def test_what_is_no_prompt_any_more_is_removed(tmp_path: Path) -> None:
    cache = PromptCache("voice", tmp_path)
    cache.put("Alt.", b"\x01\x02")
    cache.put("Neu.", b"\x03\x04")
    cache.keep_only(["Neu."])
    assert cache.get("Alt.") is None and cache.get("Neu.") == b"\x03\x04"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_disk_that_takes_nothing_costs_only_the_file(tmp_path: Path) -> None:
    directory = tmp_path / "prompts"
    cache = PromptCache("voice", directory)
    directory.rmdir()
    cache.put("Guten Tag.", b"\x01\x02")
    assert cache.get("Guten Tag.") == b"\x01\x02"
