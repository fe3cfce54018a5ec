"""Only numbers, truth values and enumerations get into the log."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import pytest

from appliance.model.personal import Personal
from appliance.system import journal


class Side(StrEnum):
    CALLER = "caller"


@dataclass(frozen=True, slots=True)
class CallEnded:
    seconds: float
    turns: int
    by: Side
    broken: bool


@dataclass(frozen=True, slots=True)
class Careless:
    text: str
    name: Personal[str]
    turns: int


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[logging.Logger]:
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    journal.start("info")
    yield logging.getLogger("appliance.call")
    root.handlers[:], root.level = before, level


def test_an_event_is_one_line_with_its_fields(logged: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    logged.info(CallEnded(seconds=61.5, turns=9, by=Side.CALLER, broken=False))
    assert capsys.readouterr().err == "info: CallEnded seconds=61.5 turns=9 by=caller broken=False\n"


def test_texts_inside_an_event_stay_out(logged: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    logged.warning(Careless(text="Erika Beispiel", name=Personal("Erika Beispiel"), turns=2))
    assert capsys.readouterr().err == "warning: Careless turns=2\n"


def test_free_texts_and_tracebacks_stay_out(logged: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("Erika Beispiel")
    except ValueError:
        logged.exception("Anruf von %s", "Erika Beispiel")
    logging.getLogger("piper.voice").error("text=%s", "Erika Beispiel")
    assert capsys.readouterr().err == "error: [appliance.call]\nerror: [piper.voice]\n"


def test_below_the_level_nothing_is_written(logged: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    logged.debug(CallEnded(seconds=1, turns=1, by=Side.CALLER, broken=False))
    assert capsys.readouterr().err == ""


def test_under_systemd_the_fields_are_fields_of_the_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[str, dict[str, str]]] = []
    monkeypatch.setattr("appliance.system.journal.journal.send", lambda text, **rest: sent.append((text, rest)))
    record = logging.makeLogRecord(
        {"name": "appliance.call", "levelno": logging.INFO, "msg": CallEnded(2.0, 1, Side.CALLER, True)}
    )
    journal.JournalHandler().emit(record)
    [(text, named)] = sent
    assert text == "CallEnded seconds=2.0 turns=1 by=caller broken=True"
    assert named["PRIORITY"] == "6"
    assert (named["FREIZEICHEN_EVENT"], named["FREIZEICHEN_TURNS"]) == ("CallEnded", "1")
