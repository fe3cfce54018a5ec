"""`freizeichen understand`: its protocol and its table (contract understanding)."""

import json
import subprocess
import sys

import pytest

from appliance.cli.understand import read_question, reasons, table
from appliance.model.errors import BadInput

NOW = "2026-11-25T10:00:00+01:00"


def ask(lines: str, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appliance", "understand", *more],
        input=lines,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_each_line_gets_its_answer_with_its_id() -> None:
    """One for one, in order; what is not there is left out, never null."""
    questions = [
        {"id": "a", "text": "ja bitte", "state": "confirm", "now": NOW},
        {"text": "", "state": "other", "now": NOW},
        {"id": 3, "text": "mein mann ist bewusstlos", "state": "consent", "now": NOW},
    ]
    done = ask("".join(json.dumps(question) + "\n" for question in questions), "--json")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert answers == [
        {"id": "a", "yes_no": "yes"},
        {},
        {"id": 3, "intent": "emergency", "urgent": True, "urgent_kind": "medical"},
    ]


def test_a_broken_line_is_named_and_ends_with_65() -> None:
    """The number of the line is told, its text is not, and there is no traceback."""
    good = json.dumps({"text": "ja", "state": "confirm", "now": NOW})
    done = ask(f"{good}\n{{geheim\n", "--json")
    assert done.returncode == 65
    assert "Zeile 2" in done.stderr
    assert "geheim" not in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        b"{}",
        b'{"text": 5}',
        b'{"text": "ja", "state": "nowhere"}',
        b'{"text": "ja", "now": "never"}',
        b'{"text": "ja", "context": {"offered": [1]}}',
        b'{"text": "ja", "context": {"summary": {"reason": "x"}}}',
    ],
)
def test_what_is_not_as_agreed_is_refused(line: bytes) -> None:
    """Every other form than the contract's is bad input."""
    with pytest.raises(BadInput):
        read_question(line, 1)


def test_typed_sentences_get_a_table() -> None:
    """Without --json the values are told in German."""
    done = ask("ich hätte gern einen termin zur blutabnahme\n")
    assert done.returncode == 0
    assert "Anliegen" in done.stdout
    assert "book" in done.stdout
    assert "blood" in done.stdout


def test_nothing_understood_is_said() -> None:
    """An empty answer is no empty table."""
    assert table({}, {}) == "  nichts verstanden"
    assert "ja" in table({"urgent": True}, {})
    assert "mo, di" in table({"constraint": {"weekdays": ["mo", "di"]}}, {})


def test_each_value_names_the_words_it_rests_on() -> None:
    """A word is a reason when the value goes or changes without it; what several words say alone has none."""

    def answer(words: str) -> dict[str, bool]:
        said = words.split()
        return {key: True for key, on in (("urgent", "rührt" in said and "nicht" in said), ("slower", said)) if on}

    assert reasons("er rührt sich nicht", answer) == {"urgent": ["rührt", "nicht"], "slower": []}
    assert "wegen „rührt nicht“" in table({"urgent": True}, {"urgent": ["rührt", "nicht"]})
