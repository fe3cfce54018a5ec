"""What `rehearse --json` reads: every line of the contract, and every other line refused by its number."""

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.cli.rehearse import JsonCaller, read_bookings
from appliance.model.call import Event, Heard, HungUp, Pressed, Silence
from appliance.model.errors import BadInput, MissingFile
from appliance.model.personal import Personal
from appliance.model.values import Reason


def read(text: str) -> Event:
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(text.encode()))
    try:
        return JsonCaller().reply()
    finally:
        sys.stdin = stdin


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ('{"hear": "ja"}', Heard(Personal("ja"), 1.0)),
        ('{"hear": "", "confidence": 0.2}', Heard(Personal(""), 0.2)),
        ('{"keys": "15254599371#"}', Pressed(Personal("15254599371#"))),
        ('{"silence_s": 6}', Silence(6.0)),
        ('{"hangup": true}', HungUp()),
        ("", HungUp()),
    ],
)
def test_a_line_of_the_contract_is_its_event(line: str, event: Event) -> None:
    assert read(line and line + "\n") == event


@pytest.mark.parametrize(
    "line",
    [
        '{"hear": "ja"',
        '["ja"]',
        '{"heard": "ja"}',
        '{"silence_s": "lang"}',
        '{"silence_s": -1}',
        '{"silence_s": true}',
        '{"hear": "ja", "keys": "1"}',
        '{"hear": null}',
        '{"hear": "ja", "confidence": 2}',
        '{"keys": ""}',
        '{"keys": "a"}',
        '{"hangup": false}',
        "null",
    ],
)
def test_any_other_line_is_refused_and_named(line: str) -> None:
    with pytest.raises(BadInput, match="Zeile 1"):
        read(line + "\n")


@given(st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), min_size=1).filter(str.strip))
def test_no_line_whatever_raises_anything_else(line: str) -> None:
    try:
        read(line + "\n")
    except BadInput as error:
        assert "Zeile 1" in error.wrong


def test_bookings_are_read_with_and_without_a_patient(tmp_path: Path) -> None:
    path = tmp_path / "bookings.json"
    patient = {"name": {"last": "Beispiel", "first": "Erika"}, "birth_date": "1958-03-14", "phone": "03055501234"}
    entries = [
        {"id": "b1", "start": "2026-12-03T08:00", "minutes": 30},
        {"start": "2026-12-03T09:00", "minutes": 15, "type": "blood", "patient": patient},
    ]
    path.write_text(json.dumps(entries), "utf-8")
    busy, blood = read_bookings(path)
    assert (busy["id"], busy["start"].isoformat(), busy["caller"]) == ("b1", "2026-12-03T08:00:00+01:00", None)
    assert (blood["reason"], blood["caller"].phone) == (Reason.BLOOD, Personal("03055501234"))


@pytest.mark.parametrize("text", ["{", "{}", '[{"start": "morgen", "minutes": 15}]', "[1]", '[{"minutes": 15}]'])
def test_a_broken_list_of_bookings_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bookings.json"
    path.write_text(text, "utf-8")
    with pytest.raises(BadInput):
        read_bookings(path)


def test_a_missing_list_of_bookings_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match="nothing-here"):
        read_bookings(tmp_path / "nothing-here.json")
