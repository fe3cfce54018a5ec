"""Practice profile and box configuration: what is read, and how every mistake is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from appliance.config.box import BoxConfig
from appliance.config.loading import (
    EXAMPLE_PRACTICE,
    box_problems,
    load_box,
    load_practice,
    practice_problems,
)
from appliance.config.practice import AppointmentType, Closure
from appliance.model.errors import ConfigError, Exit, MissingFile

PLAIN = """
name = "Praxis Beispiel"
phone = "0301234560"
address = "Musterstraße 1, 10115 Berlin"
"""
TABLES = """
[opening_hours]
mon = [["08:00", "12:00"], ["14:00", "18:00"]]
[appointment_types]
other = 15
"""


def profile(tmp_path: Path, plain: str = "", tables: str = "") -> Path:
    path = tmp_path / "practice.toml"
    path.write_text(PLAIN + plain + TABLES + tables, encoding="utf-8")
    return path


# --- what is right ----------------------------------------------------------------------------------------------------


def test_a_short_profile_has_every_default(tmp_path: Path) -> None:
    practice = load_practice(profile(tmp_path))
    assert (practice.slot_grid_minutes, practice.booking_window_days, practice.min_notice_minutes) == (15, 180, 60)
    assert practice.consent == "voice_and_keys" and practice.retention.consents == 1095
    assert practice.opening_hours.mon == [("08:00", "12:00"), ("14:00", "18:00")] and practice.opening_hours.tue == []


def test_without_a_path_the_example_practice_is_taken() -> None:
    practice = load_practice(None)
    assert practice_problems(None) == []
    assert practice.medicines and practice.practitioners and practice.handoff and practice.substitute is None
    assert isinstance(practice.appointment_types["dmp"], AppointmentType)


def test_json_says_the_same_as_toml(tmp_path: Path) -> None:
    data = {
        "name": "Praxis Beispiel",
        "phone": "0301234560",
        "address": "Musterstraße 1, 10115 Berlin",
        "federal_state": None,
        "opening_hours": {"mon": [["08:00", "12:00"], ["14:00", "18:00"]]},
        "appointment_types": {"other": 15},
    }
    by_suffix, by_content = tmp_path / "practice.json", tmp_path / "profile"
    for path in (by_suffix, by_content):
        path.write_text(json.dumps(data), encoding="utf-8")
        assert load_practice(path) == load_practice(profile(tmp_path))


def test_toml_dates_and_a_byte_order_mark_are_no_mistakes(tmp_path: Path) -> None:
    path = profile(tmp_path, "closed_dates = [2026-12-24, {from = 2026-12-28, to = '2026-12-30'}]")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_practice(path).closed_dates == ["2026-12-24", Closure(start="2026-12-28", end="2026-12-30")]


def test_an_empty_configuration_is_the_default_one(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("", encoding="utf-8")
    assert load_box(path) == BoxConfig()
    assert box_problems(path) == []


# --- what is wrong: the key's path is named, and the remedy -----------------------------------------------------------

PRACTICE_MISTAKES = [
    ("slot_grid_mintues = 15", "", "slot_grid_mintues", "slot_grid_minutes"),
    ("", "wen = []", "appointment_types.wen", "ganze Zahl"),
    ("", "[retention]\ncalbacks = 1", "retention.calbacks", "callbacks"),
    ("practitioners = [{id='a', name='A', tpyes=[]}]", "", "practitioners (Eintrag 1).tpyes", "types"),
    ("", "[[practitioners]]\nid = 'a'", "practitioners (Eintrag 1).name", "ergänzen"),
    ("slot_grid_minutes = '15'", "", "slot_grid_minutes", "ganze Zahl"),
    ("slot_grid_minutes = true", "", "slot_grid_minutes", "ganze Zahl"),
    ("slot_grid_minutes = 7", "", "slot_grid_minutes", "5, 6, 10"),
    ("booking_window_days = 0", "", "booking_window_days", "1 bis 730"),
    ("min_notice_minutes = -1", "", "min_notice_minutes", "0 bis"),
    ("federal_state = 'Berlin'", "", "federal_state", "BE"),
    ("federal_state = 10", "", "federal_state", "Anführungszeichen"),
    ("medicines = 'Ramipril'", "", "medicines", "Liste"),
    ("medicines = ['Ramipril', ' ']", "", "medicines (Eintrag 2)", "Text"),
    ("consent = 'keys'", "", "consent", "keys_only"),
    ("closed_dates = ['24.12.2026']", "", "closed_dates (Eintrag 1)", "JJJJ-MM-TT"),
    ("closed_dates = ['2027-02-29']", "", "closed_dates (Eintrag 1)", "JJJJ-MM-TT"),
    ("closed_dates = [7]", "", "closed_dates (Eintrag 1)", "Anführungszeichen"),
    ("closed_dates = [{from = '2026-12-30', to = '2026-12-24'}]", "", "closed_dates (Eintrag 1)", "frühere"),
    ("closed_dates = [{from = '2026-12-30'}]", "", "closed_dates (Eintrag 1).to", "ergänzen"),
    ("substitute = {name = 'Dr. Muster', phone = '030 12'}", "", "substitute.phone", "Ziffern"),
    (
        "closed_dates = [{from='2026-12-01', to='2026-12-02', substitute={name='', phone='0301'}}]",
        "",
        "closed_dates (Eintrag 1).substitute.name",
        "Text",
    ),
    ("handoff = {extension = 'Empfang'}", "", "handoff.extension", "Ziffern"),
    ("handoff = {extension = '20', hours = {mon = [['9:00', '10:00']]}}", "", "handoff.hours.mon (Eintrag 1)", "HH:MM"),
    ("retention = {calls = 0}", "", "retention.calls", "1 bis"),
    ("", "[appointment_types.yoga]\nminutes = 60", "appointment_types.yoga", "maps_to"),
    ("", "[appointment_types.yoga]\nminutes = 60\nmaps_to = 'sport'", "appointment_types.yoga.maps_to", "other"),
    ("", "[appointment_types.acute]\nminutes = 5\nmaps_to = 'other'", "appointment_types.acute.maps_to", "weglassen"),
    ("", "[appointment_types.acute]\nminutes = 0", "appointment_types.acute", "1 bis"),
    ("", "[appointment_types.acute]\nminutes = 5\nlabels = 'x'", "appointment_types.acute.labels", "label"),
    ("practitioners = [{id='a', name='A', types=['othr']}]", "", "practitioners (Eintrag 1).types", "other"),
    ("practitioners = [{id='a', name='A'}, {id='a', name='B'}]", "", "practitioners (Eintrag 2).id", "eigene"),
]


@pytest.mark.parametrize(("plain", "tables", "where", "remedy"), PRACTICE_MISTAKES)
def test_a_mistake_in_the_profile_is_told_with_its_path(
    tmp_path: Path, plain: str, tables: str, where: str, remedy: str
) -> None:
    path = profile(tmp_path, plain, tables)
    problems = practice_problems(path)
    assert len(problems) == 1 and problems[0].where.endswith(where), problems
    assert remedy in problems[0].remedy
    with pytest.raises(ConfigError) as told:
        load_practice(path)
    assert told.value.exit_code == Exit.CONFIG and "practice.toml" in told.value.wrong


@pytest.mark.parametrize(
    ("hours", "where", "remedy"),
    [
        ('[["8:00", "12:00"]]', "opening_hours.mon (Eintrag 1)", "HH:MM"),
        ('[["08:00", "24:00"]]', "opening_hours.mon (Eintrag 1)", "HH:MM"),
        ('[["12:00", "08:00"]]', "opening_hours.mon (Eintrag 1)", "frühere"),
        ('[["08:00", "08:00"]]', "opening_hours.mon (Eintrag 1)", "frühere"),
        ('[["08:00", "12:00"], ["11:59", "14:00"]]', "opening_hours.mon", "trennen"),
        ('["08:00", "12:00"]', "opening_hours.mon (Eintrag 1)", "Liste"),
        ('[["08:00"]]', "opening_hours.mon (Eintrag 1)", "2 Werte"),
        ('"08:00-12:00"', "opening_hours.mon", "Liste"),
    ],
)
def test_a_mistake_in_the_hours_is_told_with_its_day(tmp_path: Path, hours: str, where: str, remedy: str) -> None:
    path = profile(tmp_path)
    text = path.read_text(encoding="utf-8").replace('[["08:00", "12:00"], ["14:00", "18:00"]]', hours)
    path.write_text(text, encoding="utf-8")
    problems = practice_problems(path)
    assert problems and problems[0].where == where and remedy in problems[0].remedy


def test_a_misspelt_day_gets_the_nearest_one(tmp_path: Path) -> None:
    path = profile(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("mon =", "wen ="), encoding="utf-8")
    problem = practice_problems(path)[0]
    assert problem.where == "opening_hours.wen" and "wed" in problem.remedy


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    path = profile(tmp_path, "slot_grid_mintues = 15\nfederal_state = 'XX'\nphone2 = '1'")
    assert [problem.where for problem in practice_problems(path)] == ["slot_grid_mintues", "phone2", "federal_state"]
    with pytest.raises(ConfigError) as told:
        load_practice(path)
    assert "Weitere Fehler: 2" in told.value.remedy


BOX_MISTAKES = [
    ("no_such_key_here = 1", "no_such_key_here", "Möglich sind"),
    ("[mqtt]\nhots = '127.0.0.1'", "mqtt.hots", "host"),
    ("[mqtt]\nhost = 'localhost'", "mqtt.host", "127.0.0.1"),
    ("[mqtt]\nport = 0", "mqtt.port", "1 bis 65535"),
    ("[mqtt]\nhost = '192.0.2.1'\nusername = 'box'", "mqtt.tls", "tls = true"),
    ("[line]\nlisten = 'localhost:9092'", "line.listen", "127.0.0.1:9092"),
    ("[line]\nlisten = '127.0.0.1'", "line.listen", "127.0.0.1:9092"),
    ("[line]\nlisten = '127.0.0.1:99999'", "line.listen", "127.0.0.1:9092"),
    ("[line]\nadapter = 'audiosockt'", "line.adapter", "audiosocket"),
    ("[line]\nadapter = 1", "line.adapter", "audiosocket"),
    ("[speech]\nrecognizer = 'voks'", "speech.recognizer", "vosk"),
    ("[logging]\nlevel = 'laut'", "logging.level", "info"),
    ("box = 'Praxis'", "box", "a-z"),
    ("[store]\npath = ''", "store.path", "Text"),
    ("line = 'audiosocket'", "line", "Tabelle"),
]


@pytest.mark.parametrize(("text", "where", "remedy"), BOX_MISTAKES)
def test_a_mistake_in_the_configuration_is_told_with_its_path(
    tmp_path: Path, text: str, where: str, remedy: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    problems = box_problems(path)
    assert [problem.where for problem in problems] == [where] and remedy in problems[0].remedy
    with pytest.raises(ConfigError):
        load_box(path)


@pytest.mark.parametrize("listen", ["127.0.0.1:9092", "[::1]:9092", "0.0.0.0:1"])
def test_numeric_addresses_are_right(tmp_path: Path, listen: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f'[line]\nlisten = "{listen}"', encoding="utf-8")
    assert load_box(path).line.listen == listen


# --- files that are none ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "raw", "line"),
    [
        ("practice.toml", b"name = = 1\n", 1),
        ("practice.toml", b'name = "a"\nphone = "030\n', 2),
        ("practice.toml", b'name = "a"\n\nname = "b"\n', 3),
        ("practice.toml", b'name = "a"\nPraxis\n', 2),
        ("practice.toml", b'name = "a"\n[opening_hours\n', 2),
        ("practice.toml", 'name = "a"\naddress = "Straße"'.encode("latin-1"), 2),
        ("practice.json", b'{"name": "a",\n "phone": }', 2),
        ("profile", b'{"name": "a"\n', 2),
    ],
)
def test_a_file_of_another_form_is_told_with_its_line(tmp_path: Path, name: str, raw: bytes, line: int) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    with pytest.raises(ConfigError) as told:
        load_practice(path)
    assert name in told.value.wrong and f"Zeile {line} " in told.value.wrong


@pytest.mark.parametrize("text", ["[1, 2]", '"name"', "null", "7"])
def test_json_that_is_no_object_is_no_profile(tmp_path: Path, text: str) -> None:
    path = tmp_path / "practice.json"
    path.write_text(text, encoding="utf-8")
    assert practice_problems(path)


def test_a_key_twice_in_json_is_told(tmp_path: Path) -> None:
    path = tmp_path / "practice.json"
    path.write_text('{"name": "a", "name": "b"}', encoding="utf-8")
    assert practice_problems(path)[0].where == "name"


def test_json_nested_without_end_is_told(tmp_path: Path) -> None:
    path = tmp_path / "practice.json"
    path.write_text("[" * 100_000, encoding="utf-8")
    assert practice_problems(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingFile) as told:
        load_practice(tmp_path / "missing.toml")
    assert told.value.exit_code == Exit.INPUT_MISSING and "missing.toml" in told.value.wrong


def test_a_directory_is_no_profile(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        load_practice(tmp_path)


def test_whatever_is_in_the_file_it_is_told_as_problems(tmp_path: Path) -> None:
    """Each value of the example replaced by values of other forms: never an exception, never silence."""
    import tomllib

    example: dict[str, Any] = tomllib.loads(EXAMPLE_PRACTICE.read_text(encoding="utf-8"))
    path = tmp_path / "practice.json"
    wrongs: list[Any] = [True, -1, 1.5, [], {}, [[]], [{}], {"x": 1}, {"x": {}}, [None], "\u0000", 10**30]
    for key in example:
        for wrong in wrongs:
            path.write_text(json.dumps({**example, key: wrong}), encoding="utf-8")
            empty_is_right = wrong == [] and key in ("closed_dates", "medicines", "practitioners")
            tables = wrong == {} and key in ("opening_hours", "retention")
            problems = practice_problems(path)
            assert bool(problems) != (empty_is_right or tables) or key in ("name", "address"), (key, wrong, problems)


def test_a_second_call_at_once_is_refused_as_long_as_the_engines_hear_one(tmp_path: Path) -> None:
    """Two calls on one engine worker would mix their utterances."""
    config = tmp_path / "config.toml"
    config.write_text("[line]\nchannels = 2\n", encoding="utf-8")
    assert [problem.where for problem in box_problems(config)] == ["line.channels"]
