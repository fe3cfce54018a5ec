"""Scripted calls, one behaviour a file, written to be read by practice staff (scenarios/README.md)."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from talk import Talk

from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason
from appliance.model.zone import PRACTICE_ZONE
from appliance.store.store import Store

FOLDER = Path(__file__).parent / "scenarios"
SCENARIOS = sorted(FOLDER.glob("*.yaml"))
TURN_KEYS = {"anrufer", "tasten", "schweigen", "auflegen", "frage", "sagt", "sagt_nicht"}


@pytest.mark.parametrize("path", SCENARIOS, ids=[path.stem for path in SCENARIOS])
def test_scenario(path: Path, call: Callable[..., Talk], store: Store) -> None:
    scenario = yaml.safe_load(path.read_text("utf-8"))
    for entry in scenario.get("termine", []):
        enter(store, entry)
    talk = call()
    for turn in scenario["gespräch"]:
        assert set(turn) <= TURN_KEYS
        play(talk, turn)
        if "frage" in turn:
            assert talk.asks is not None
            assert talk.asks.value == turn["frage"], talk.log
        assert turn.get("sagt", "") in talk.text, talk.log
        assert "sagt_nicht" not in turn or turn["sagt_nicht"] not in talk.text, talk.log
    assert talk.outcome is not None, talk.log
    assert talk.outcome.value == scenario["ende"], talk.log
    if scenario["ende"] == "refused":
        assert talk.desk.held().personal_bytes == 0


def play(talk: Talk, turn: dict[str, Any]) -> None:
    if "anrufer" in turn:
        talk.hears(turn["anrufer"])
    elif "tasten" in turn:
        talk.presses(str(turn["tasten"]))
    elif "schweigen" in turn:
        talk.is_silent()
    else:
        talk.hangs_up()


def enter(store: Store, entry: dict[str, Any]) -> None:
    first, last = entry["wer"].split()
    who = Caller(Personal(Name(last, first)), Personal(entry["geboren"]), Personal(entry["telefon"]))
    start = dt.datetime.strptime(str(entry["am"]), "%Y-%m-%d %H:%M").replace(tzinfo=PRACTICE_ZONE)
    store.add_appointment(None, start, entry["minuten"], Reason(entry["art"]), who)


def test_there_are_scenarios_and_each_says_what_it_shows() -> None:
    assert len(SCENARIOS) >= 20
    told = [yaml.safe_load(path.read_text("utf-8"))["was"] for path in SCENARIOS]
    assert len(set(told)) == len(told)
