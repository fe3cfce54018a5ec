"""The command itself: failures are two lines and an exit code, never a traceback."""

import argparse

import pytest

from appliance import cli
from appliance.model.errors import ConfigError


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def parser() -> argparse.ArgumentParser:
        top = argparse.ArgumentParser()
        top.add_argument("--debug", action="store_true")

        def run(args: argparse.Namespace) -> int:
            raise error

        top.set_defaults(run=run)
        return top

    monkeypatch.setattr(cli, "parser", parser)


def test_a_known_failure_is_told_in_two_lines_with_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing(monkeypatch, ConfigError("Das ist falsch.", "Das ist zu tun."))
    assert cli.main([]) == 78
    out, err = capsys.readouterr()
    assert (out, err) == ("", "Fehler: Das ist falsch.\nAbhilfe: Das ist zu tun.\n")


def test_an_unforeseen_failure_tells_its_kind_but_not_its_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing(monkeypatch, ValueError("Erika Beispiel"))
    assert cli.main([]) == 70
    err = capsys.readouterr().err
    assert "ValueError" in err
    assert "Erika" not in err
    assert len(err.splitlines()) == 2


def test_debug_shows_where_it_happened(monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, ConfigError("Das ist falsch.", "Das ist zu tun."))
    with pytest.raises(ConfigError):
        cli.main(["--debug"])


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    assert "Beispiel" in capsys.readouterr().out


def test_an_unknown_command_is_a_usage_error() -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["no-such-command"])
    assert ended.value.code == 2
