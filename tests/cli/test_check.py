"""`freizeichen check`: every finding has its line, its remedy and its weight."""

import argparse
import datetime as dt
import json
import socket
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

from appliance.cli import check
from appliance.cli.check import Finding, Result, findings_of
from appliance.config.box import BoxConfig, LineConfig, MqttConfig, SpeechConfig, StoreConfig
from appliance.config.loading import EXAMPLE_PRACTICE
from appliance.model.errors import Exit, Unavailable
from appliance.speech.spec import EngineChoice, RecognizerSpec, VoiceSpec
from appliance.store.key import make_key, write_key


def box(tmp_path: Path, **changes: Any) -> BoxConfig:
    store = StoreConfig(path=str(tmp_path / "store.db"), key_file=str(tmp_path / "store_key"))
    return BoxConfig(**{"store": store, "credentials_dir": str(tmp_path), **changes})


def only(findings: Iterator[Finding]) -> Finding:
    (finding,) = list(findings)
    return finding


@pytest.fixture
def free_port() -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    yield port


# --- configuration and profile ----------------------------------------------------------------------------------------


def test_every_mistake_in_both_files_has_its_line(tmp_path: Path) -> None:
    config, practice = tmp_path / "config.toml", tmp_path / "practice.toml"
    config.write_text("no_such_key = 1\nbox = 'A'\n", encoding="utf-8")
    practice.write_text("slot_grid_mintues = 15\n" + EXAMPLE_PRACTICE.read_text(encoding="utf-8"), encoding="utf-8")
    findings = list(findings_of(config, practice))
    wrong = [finding.text for finding in findings if finding.result is Result.ERROR]
    assert ["no_such_key" in wrong[0], "config.toml" in wrong[1], "slot_grid_mintues" in wrong[2]] == [True] * 3
    assert "slot_grid_minutes" in next(one.remedy for one in findings if "slot_grid_mintues" in one.text)


def test_without_a_usable_configuration_the_rest_is_said_to_be_unchecked(tmp_path: Path) -> None:
    findings = list(findings_of(tmp_path / "config.toml", EXAMPLE_PRACTICE))
    assert [(finding.check, finding.result) for finding in findings] == [
        ("Konfiguration", Result.ERROR),
        ("Praxisprofil", Result.OK),
        ("Uhr", Result.OK),
        ("Übriges", Result.WARNING),
    ]
    assert "freizeichen setup" in findings[0].remedy


def test_a_check_that_fails_is_a_finding_and_the_others_follow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def lost(box: BoxConfig) -> Iterator[Finding]:
        raise Unavailable("Das Beispiel ist weg.", "Suchen.")
        yield

    def forbidden(box: BoxConfig) -> Iterator[Finding]:
        raise PermissionError(13, "Permission denied", "/geheim")
        yield

    monkeypatch.setattr(check, "_keys", lost)
    monkeypatch.setattr(check, "_disk", forbidden)
    monkeypatch.setattr(check, "_models", lambda box: ())
    config = tmp_path / "config.toml"
    config.write_text("[mqtt]\nenabled = false\n", encoding="utf-8")
    findings = {finding.check: finding for finding in findings_of(config, EXAMPLE_PRACTICE)}
    assert (findings["Schlüssel"].text, findings["Schlüssel"].remedy) == ("Das Beispiel ist weg.", "Suchen.")
    assert "/geheim" in findings["Speicherplatz"].text and findings["Broker"].result is Result.OK


# --- the parts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "result"), [(1970, Result.ERROR), (2026, Result.ERROR), (2027, Result.OK), (2060, Result.ERROR)]
)
def test_a_clock_before_the_release_or_decades_after_is_wrong(
    monkeypatch: pytest.MonkeyPatch, year: int, result: Result
) -> None:
    now = dt.datetime(year, 1, 2, 12, tzinfo=dt.UTC)
    monkeypatch.setattr("appliance.app.clock.SystemClock.now", lambda self: now)
    finding = only(check._clock())
    assert finding.result is result and f"02.01.{year}" in finding.text


def test_a_free_port_is_right_and_is_left_free(tmp_path: Path, free_port: int) -> None:
    here = box(tmp_path, line=LineConfig(listen=f"127.0.0.1:{free_port}"))
    assert [only(check._line(here)).result for _ in range(2)] == [Result.OK, Result.OK]


def test_a_port_of_a_foreign_program_is_wrong_and_of_our_service_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        here = box(tmp_path, line=LineConfig(listen=f"127.0.0.1:{other.getsockname()[1]}"))
        monkeypatch.setattr("appliance.system.control.SERVICE", tmp_path / "nobody.sock")
        assert only(check._line(here)).result is Result.ERROR
        monkeypatch.setattr(check, "_service_runs", lambda: True)
        assert only(check._line(here)).result is Result.OK


def test_an_address_that_is_not_the_boxs_own_is_wrong(tmp_path: Path) -> None:
    finding = only(check._line(box(tmp_path, line=LineConfig(listen="192.0.2.1:9092"))))
    assert finding.result is Result.ERROR and "192.0.2.1:9092" in finding.text


def test_a_broker_that_is_away_is_told(tmp_path: Path, free_port: int) -> None:
    here = box(tmp_path, mqtt=MqttConfig(port=free_port))
    finding = only(check._guarded("Broker", lambda: check._broker(here)))
    assert finding.result is Result.ERROR and str(free_port) in finding.text and finding.remedy


def test_a_broker_that_answers_is_right(tmp_path: Path) -> None:
    from appliance.system.broker import LocalBroker

    with LocalBroker() as broker:
        finding = only(check._broker(box(tmp_path, mqtt=MqttConfig(port=broker.port))))
    assert finding.result is Result.OK


def test_a_missing_or_open_key_is_told(tmp_path: Path) -> None:
    here, key = box(tmp_path), tmp_path / "store_key"
    results = [only(check._guarded("Schlüssel", lambda: check._keys(here))).result]
    write_key(key, make_key())
    results.append(only(check._keys(here)).result)
    key.chmod(0o644)
    results.append(only(check._guarded("Schlüssel", lambda: check._keys(here))).result)
    assert results == [Result.ERROR, Result.OK, Result.ERROR]


def test_a_login_without_a_password_is_told(tmp_path: Path) -> None:
    write_key(tmp_path / "store_key", make_key())
    here = box(tmp_path, mqtt=MqttConfig(username="box"))
    assert [finding.result for finding in check._keys(here)] == [Result.OK, Result.ERROR]
    (tmp_path / "mqtt_password").write_text("geheim", encoding="utf-8")
    (tmp_path / "mqtt_password").chmod(0o600)
    findings = list(check._keys(here))
    assert [finding.result for finding in findings] == [Result.OK, Result.OK]
    assert "geheim" not in repr(findings)


@pytest.mark.parametrize(("free_mb", "result"), [(100, Result.ERROR), (500, Result.WARNING), (5000, Result.OK)])
def test_little_space_is_told_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_mb: int, result: Result
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(0, 0, free_mb * 2**20))
    assert only(check._disk(box(tmp_path))).result is result


def test_a_store_without_its_folder_is_told(tmp_path: Path) -> None:
    assert only(check._disk(box(tmp_path / "nowhere"))).result is Result.ERROR


def test_an_engine_that_is_not_installed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"vosk"}
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object() if name in there else None)
    assert [finding.result for finding in check._packages(box(tmp_path))] == [Result.OK, Result.ERROR]
    there |= {"piper"}
    wanted = box(tmp_path, speech=SpeechConfig(recognizer="whisper", voice="piper"))
    assert [finding.result for finding in check._packages(wanted)] == [Result.ERROR, Result.OK]


# --- what is printed --------------------------------------------------------------------------------------------------


def printed(monkeypatch: pytest.MonkeyPatch, as_json: bool, *findings: Finding) -> int:
    monkeypatch.setattr(check, "findings_of", lambda config, practice: iter(findings))
    return check.run(argparse.Namespace(config=Path("c"), practice=Path("p"), json=as_json))


def test_the_exit_code_is_one_when_there_is_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fine, odd = Finding("Uhr", Result.OK, "läuft"), Finding("Modelle", Result.WARNING, "Ersatz.", "Holen.")
    assert printed(monkeypatch, False, fine, odd) == Exit.DONE
    assert capsys.readouterr().out == "ok       Uhr: läuft\nWarnung  Modelle: Ersatz. → Holen.\n"
    assert printed(monkeypatch, False, fine, Finding("Uhr", Result.ERROR, "steht.")) == Exit.CHECK_FAILED


def test_json_has_the_same(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(monkeypatch, True, Finding("Uhr", Result.ERROR, "steht.", "Stellen.")) == Exit.CHECK_FAILED
    expected = [{"check": "Uhr", "result": "error", "text": "steht.", "remedy": "Stellen."}]
    assert json.loads(capsys.readouterr().out) == expected


# --- models -----------------------------------------------------------------------------------------------------------


def test_a_missing_model_is_named_with_the_command_that_gets_it(tmp_path: Path) -> None:
    here = box(tmp_path, speech=SpeechConfig(recognizer="vosk", voice="pico", models_dir=str(tmp_path)))
    finding = only(check._guarded("Modelle", lambda: check._models(here)))
    assert finding.result is Result.ERROR
    assert "vosk-model-small-de-0.15" in finding.text + finding.remedy and "models fetch" in finding.remedy


@pytest.mark.parametrize(
    ("recognizer", "asked", "result"),
    [("vosk", "auto", Result.OK), ("whisper", "auto", Result.WARNING), ("whisper", "whisper", Result.OK)],
)
def test_a_fallback_that_nobody_asked_for_is_a_warning(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    recognizer: Literal["vosk", "whisper"],
    asked: Literal["auto", "whisper"],
    result: Result,
) -> None:
    choice = EngineChoice(
        recognizer=RecognizerSpec(kind=recognizer, path="", name=recognizer),
        voice=VoiceSpec(kind="piper", name="thorsten"),
        description="Erkennung: Beispiel.",
    )
    monkeypatch.setattr("appliance.speech.choose.choose_engines", lambda *_: choice)
    finding = only(check._models(box(tmp_path, speech=SpeechConfig(recognizer=asked))))
    assert finding.result is result and "Erkennung: Beispiel." in finding.text


def test_a_modem_that_is_there_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not opened: a running service has it. The USB id is looked for where no path is set."""
    monkeypatch.setattr("serial.tools.list_ports.comports", list)
    there = tmp_path / "modem"
    there.touch()
    for device, result in ((str(there), Result.OK), (str(tmp_path / "none"), Result.ERROR), ("auto", Result.ERROR)):
        finding = only(check._line(box(tmp_path, line=LineConfig(adapter="voice_modem", device=device))))
        assert finding.result is result
