"""A rehearsal typed by hand: each line is what a caller does, and what was understood is shown under it."""

import subprocess
import sys

import pytest

from appliance.cli.rehearse_typed import typed
from appliance.model.call import Event, Heard, HungUp, Pressed, Silence
from appliance.model.personal import Personal


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("ja bitte\n", Heard(Personal("ja bitte"))),
        ("0305*#\n", Pressed(Personal("0305*#"))),
        ("\n", Silence(7.0)),
        ("/auf\n", HungUp()),
        ("", HungUp()),
    ],
)
def test_a_line_is_what_the_caller_does(line: str, event: Event) -> None:
    assert typed(line) == event


def test_what_was_understood_is_shown_without_colours_in_a_pipe() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "appliance", "rehearse", "--now", "2026-11-25T10:00:00+01:00"],
        input="ja\neinen termin zur kontrolle am donnerstag vormittag\nden zweiten\n/auf\n",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "verstanden: ja/nein yes" in done.stdout
    assert "Tag 2026-11-26" in done.stdout
    assert "Wahl 2" in done.stdout
    assert "— Ende: abandoned" in done.stdout
    assert "\033" not in done.stdout
