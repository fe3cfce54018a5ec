"""`freizeichen setup`: everything is written, or nothing."""

import argparse
import datetime as dt
import io
import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.cli import _questions, check, setup
from appliance.cli._questions import asked
from appliance.cli._toml import toml
from appliance.config.loading import EXAMPLE_PRACTICE, load_box, load_practice
from appliance.model.errors import BadInput, ConfigError, MissingFile
from appliance.store.key import load_key

PRACTICE = """
[practice]
name = "Praxis Beispiel"
phone = "0301234560"
address = 'Musterstraße 1, "Hinterhaus", 10115 Berlin'
closed_dates = [2026-12-24, {from = "2026-12-28", to = "2026-12-30"}]
[practice.opening_hours]
mon = [["08:00", "12:00"]]
[practice.appointment_types]
other = 15
"""
CONFIG = """
[config]
box = "anmeldung"
[config.mqtt]
username = "box"
"""


def set_up(tmp_path: Path, answers: str, force: bool = False) -> tuple[int, Path]:
    path, root = tmp_path / "antworten.toml", tmp_path / "root"
    path.write_text(answers, encoding="utf-8")
    args = argparse.Namespace(non_interactive=path, root=root, force=force)
    return setup.run(args), root


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_answers_become_configuration_profile_key_and_password(tmp_path: Path) -> None:
    code, root = set_up(tmp_path, PRACTICE + CONFIG)
    etc = root / "etc/freizeichen"
    assert code == 0
    assert load_box(etc / "config.toml").box == "anmeldung"
    practice = load_practice(etc / "practice.toml")
    assert practice.address == 'Musterstraße 1, "Hinterhaus", 10115 Berlin' and len(practice.closed_dates) == 2
    assert len(load_key(etc / "credentials/store_key")) == 32
    password = etc / "credentials/mqtt_password"
    assert len(password.read_text().strip()) >= 24
    key, folder, config = etc / "credentials/store_key", etc / "credentials", etc / "config.toml"
    assert [mode(path) for path in (key, password, folder, config)] == [0o600, 0o600, 0o700, 0o644]
    assert (root / "var/lib/freizeichen/backups").is_dir()


def test_two_boxes_share_no_secret(tmp_path: Path) -> None:
    secrets = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        _, root = set_up(tmp_path / name, PRACTICE + CONFIG)
        secrets += [path.read_text() for path in sorted((root / "etc/freizeichen/credentials").iterdir())]
    assert len(set(secrets)) == 4


def test_a_password_that_is_given_is_kept_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, root = set_up(tmp_path, 'mqtt_password = "nur-ein-beispiel"' + PRACTICE + CONFIG)
    assert (root / "etc/freizeichen/credentials/mqtt_password").read_text() == "nur-ein-beispiel\n"
    told = capsys.readouterr()
    assert "nur-ein-beispiel" not in told.out + told.err


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        (PRACTICE + "sport = 60", "sport"),
        (PRACTICE.replace("name =", "nam ="), "nam"),
        (PRACTICE + CONFIG + 'hots = "127.0.0.1"', "mqtt.hots"),
        (PRACTICE + "[confg]\n", "confg"),
        (CONFIG, "practice"),
        ("practice = = 1", "Zeile 1"),
        (PRACTICE + "[config.line]\nlisten = 'localhost:1'", "line.listen"),
    ],
)
def test_wrong_answers_end_with_78_and_write_nothing(tmp_path: Path, answers: str, named: str) -> None:
    with pytest.raises(ConfigError) as told:
        set_up(tmp_path, answers)
    assert named in told.value.wrong and "antworten.toml" in told.value.wrong
    assert not (tmp_path / "root").exists()


def test_missing_answers_end_with_66(tmp_path: Path) -> None:
    with pytest.raises(MissingFile):
        setup.run(argparse.Namespace(non_interactive=tmp_path / "none.toml", root=tmp_path / "root", force=False))
    assert not (tmp_path / "root").exists()


def test_what_is_there_is_replaced_only_by_force_and_the_key_never(tmp_path: Path) -> None:
    _, root = set_up(tmp_path, PRACTICE + CONFIG)
    etc = root / "etc/freizeichen"
    before = [path.read_bytes() for path in sorted((etc / "credentials").iterdir())]
    with pytest.raises(ConfigError, match="gibt es schon"):
        set_up(tmp_path, PRACTICE)
    set_up(tmp_path, PRACTICE + CONFIG.replace("anmeldung", "empfang"), force=True)
    assert load_box(etc / "config.toml").box == "empfang"
    assert [path.read_bytes() for path in sorted((etc / "credentials").iterdir())] == before


def test_a_disk_that_fails_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "config.toml"
    path.write_text("alt", encoding="utf-8")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        setup._write(path, "neu", 0o644)
    assert path.read_text(encoding="utf-8") == "alt" and list(tmp_path.iterdir()) == [path]


def test_on_the_box_itself_it_ends_with_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "_refuse_existing", lambda root, force: None)
    monkeypatch.setattr(setup, "_provision", lambda answers, box, root: None)
    monkeypatch.setattr(check, "run", lambda args: 1 if args.config == Path("/etc/freizeichen/config.toml") else 0)
    path = tmp_path / "antworten.toml"
    path.write_text(PRACTICE, encoding="utf-8")
    assert setup.run(argparse.Namespace(non_interactive=path, root=Path("/"), force=False)) == 1


# --- questions --------------------------------------------------------------------------------------------------------


def answer(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_questions_make_what_an_answer_file_makes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong number, state and time are asked for again; empty answers are the default."""
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream: "")
    practice = ["Praxis Beispiel", "030/12", "0301234560", "Musterstraße 1, 10115 Berlin", "Berlin", "BE"]
    week = ["8-12 Uhr, 14:00–18:00", "8-25", "8-12", "", "", "", "", ""]
    answer(monkeypatch, *practice, *week, "", "", "localhost:1883", "", "", "box")
    setup.run(argparse.Namespace(non_interactive=None, root=tmp_path, force=False))
    profile = load_practice(tmp_path / "etc/freizeichen/practice.toml")
    assert (profile.name, profile.phone, profile.federal_state) == ("Praxis Beispiel", "0301234560", "BE")
    assert profile.opening_hours.mon == [("08:00", "12:00"), ("14:00", "18:00")]
    assert profile.opening_hours.tue == [("08:00", "12:00")] and profile.opening_hours.wed == []
    box = load_box(tmp_path / "etc/freizeichen/config.toml")
    assert (box.box, box.line.listen, box.mqtt.host, box.mqtt.username) == (
        "praxis",
        "127.0.0.1:9092",
        "127.0.0.1",
        "box",
    )
    told = capsys.readouterr().err
    assert [told.count(word) for word in ("„phone“", "kein Bundesland", "ungültige Uhrzeit", "keine IP-Adresse")] == [
        1
    ] * 4


def test_no_broker_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "Praxis Beispiel", "0301234560", "Musterstraße 1", "", *[""] * 7, "", "", "-")
    answers = asked()
    assert answers["config"]["mqtt"] == {"enabled": False} and "federal_state" not in answers["practice"]


def test_an_input_that_ends_writes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answer(monkeypatch, "Praxis Beispiel")
    with pytest.raises(BadInput):
        setup.run(argparse.Namespace(non_interactive=None, root=tmp_path / "root", force=False))
    assert not (tmp_path / "root").exists()


@pytest.mark.parametrize("text", ["acht bis zwölf", "8-12-14", "8", "-", "8-", ":-:", "25:00-26:00", "12-8"])
def test_what_is_no_time_is_told_and_never_breaks(text: str) -> None:
    assert _questions._wrong_times("mon", text)


# --- TOML -------------------------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    texts | st.integers(-(2**60), 2**60) | st.booleans() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(table=st.dictionaries(texts, values, max_size=5))
def test_what_is_written_is_read_back(table: dict[str, Any]) -> None:
    assert tomllib.loads(toml(table)) == table


def test_the_example_practice_survives_writing() -> None:
    example = tomllib.loads(EXAMPLE_PRACTICE.read_text(encoding="utf-8"))
    assert tomllib.loads(toml(example)) == example
    assert toml({"tag": dt.date(2026, 12, 24), "leer": None}) == "tag = 2026-12-24\n"
