"""docs/command-line.md names every command, every option and every exit code there is."""

import argparse
import re
from collections.abc import Iterator

import pytest
from house import ROOT

from appliance.cli import parser
from appliance.model.errors import Exit

PAGE = (ROOT / "docs/command-line.md").read_text("utf-8")


def commands(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """All commands that can be given; a command that only groups others is not one."""
    groups = [action for action in top._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups:
        yield top
    for group in groups:
        for inner in dict.fromkeys(group.choices.values()):
            yield from commands(inner)


COMMANDS = list(commands(parser()))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.prog)
def test_the_command_and_its_options_are_on_the_page(command: argparse.ArgumentParser) -> None:
    options = {option for action in command._actions for option in action.option_strings if option.startswith("--")}
    known = set(re.findall(r"--[a-z][a-z-]*", PAGE)) | {"--help"}
    assert f"`{command.prog}`" in PAGE
    assert options <= known


def test_the_page_names_no_option_that_is_gone() -> None:
    options = {
        option for command in [parser(), *COMMANDS] for action in command._actions for option in action.option_strings
    }
    assert set(re.findall(r"--[a-z][a-z-]*", PAGE)) <= options


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.prog)
def test_help_has_an_example(command: argparse.ArgumentParser) -> None:
    assert "Beispiel" in command.format_help()
    assert f"{command.prog.split()[1]}" in (command.epilog or "")


@pytest.mark.parametrize("code", Exit)
def test_every_exit_code_is_explained(code: Exit) -> None:
    assert f"| {int(code)} |" in PAGE
