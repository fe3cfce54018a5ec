"""Birth dates, telephone numbers and codes in utterances that were labelled by hand."""

from datetime import date
from pathlib import Path

import pytest

from appliance.language.birth_dates import read_birth_date
from appliance.language.normalise import normalise
from appliance.language.phones import read_code, read_phone

TODAY = date(2026, 11, 25)


def _table() -> list[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "values_table.txt").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]
    return [(kind, text, expected) for kind, text, expected in rows]


def _read(kind: str, words: list[str]) -> str:
    asked = not kind.endswith("?")
    if kind.startswith("birth"):
        born = read_birth_date(words, TODAY, asked)
        return born.value.isoformat() if born else ""
    if kind.startswith("phone"):
        phone = read_phone(words, asked)
        return phone.value if phone else ""
    return read_code(words) or ""


@pytest.mark.parametrize(("kind", "text", "expected"), _table())
def test_utterance_gives_its_labelled_value(kind: str, text: str, expected: str) -> None:
    """The labelled value is read, and where the label is empty nothing is."""
    assert _read(kind, normalise(text)) == expected


def test_read_tells_which_words_it_used() -> None:
    """The span covers the number and nothing around it, so that the rest can be read for names."""
    words = normalise("meine nummer ist null eins sieben eins drei neun zwo null null fünf vier danke")
    phone = read_phone(words, True)
    assert phone is not None
    assert words[phone.start : phone.end] == words[3:14]
