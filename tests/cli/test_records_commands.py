"""The commands about records: on a store of their own, and on a running box."""

import asyncio
import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from appliance.cli import appointments, audit, backup, callbacks, requests, retention, subject
from appliance.cli._records import now
from appliance.config.loading import load_practice
from appliance.model.call import By
from appliance.model.errors import BadInput, Exit, FreizeichenError, MissingFile, Unavailable
from appliance.model.personal import Personal
from appliance.model.values import Caller, DataRight, Item, Name, Reason, Topic
from appliance.ports import Callback, Consent, DataRequest, Request
from appliance.store.handlers import store_handlers
from appliance.store.key import make_key, write_key
from appliance.store.store import Store
from appliance.system.control import ControlServer, control_path

COMMANDS = (appointments, callbacks, requests, subject, retention, audit, backup)
ERIKA = ("--name", "Beispiel, Erika", "--birth-date", "02.01.1980")


class Box:
    """A store on disk, and the commands given to it."""

    def __init__(self, folder: Path) -> None:
        self.store, self.key_file = folder / "store.db", folder / "store.key"
        write_key(self.key_file, make_key())
        self.key = bytes.fromhex(self.key_file.read_text())
        with Store.open(self.store, self.key, now) as store:
            self.fill(store)

    @staticmethod
    def fill(store: Store) -> None:
        who = Caller(
            Personal(Name("Beispiel", "Erika")), Personal(now().date().replace(1980, 1, 2)), Personal("03012345")
        )
        start = now().replace(hour=10, minute=0, second=0, microsecond=0).replace(year=now().year + 1, day=5)
        store.add_appointment("aaa", start, 30, Reason.CHECKUP, who)
        store.add_consent("call", Consent("appointment", True, By.VOICE, "v1"))
        store.add_callback("call", Callback(Topic.RESULTS, who))
        store.add_request("call", Request(Item.PRESCRIPTION, "Ramipril", who))
        store.add_data_request("call", DataRequest(DataRight.ACCESS, who))

    def __call__(self, *words: str) -> int:
        return command(*words, "--store", str(self.store), "--key-file", str(self.key_file))


def command(*words: str) -> int:
    args = parsed(*words)
    return int(args.run(args))


def parsed(*words: str) -> Namespace:
    parser = ArgumentParser()
    commands = parser.add_subparsers(required=True)
    for module in COMMANDS:
        module.register(commands)
    return parser.parse_args(words)


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


@pytest.mark.parametrize(
    "words, expected",
    [
        (("appointments",), ["aaa", "10:00", "30 min", "Vorsorge", "Beispiel, Erika", "geb. 02.01.1980", "[gebucht]"]),
        (("callbacks",), ["Befund", "Beispiel, Erika", "Tel. 03012345", "[offen]"]),
        (("requests",), ["Rezept: Ramipril", "Auskunft über eigene Daten", "bis ", "[offen]"]),
        (("subject", "access", *ERIKA), ["Art. 15 DSGVO", "Vorsorge", "Befund", "erteilt mündlich", "Widerruf"]),
        (("audit", "verify"), ["lückenlos: 5 Einträge"]),
        (("retention", "run"), ["über ihrer Frist: 0", "Noch offen"]),
        (("backup", "create"), ["Gesichert und geprüft", "4 Einträge"]),
    ],
)
def test_people_read_german(box: Box, capsys, words: tuple[str, ...], expected: list[str]) -> None:
    assert box(*words) == Exit.DONE
    printed = capsys.readouterr().out
    assert not [text for text in expected if text not in printed], printed


@pytest.mark.parametrize(
    "words, fields",
    [
        (("appointments",), {"id", "start", "minutes", "reason", "name", "birth_date", "phone", "created", "state"}),
        (("callbacks",), {"id", "topic", "name", "birth_date", "phone", "created", "state"}),
        (("requests",), {"id", "kind", "item", "name", "birth_date", "phone", "created", "state"}),
    ],
)
def test_scripts_read_json(box: Box, capsys, words: tuple[str, ...], fields: set[str]) -> None:
    assert box(*words, "--json") == Exit.DONE
    first = json.loads(capsys.readouterr().out)[0]
    assert set(first) == fields and first["name"] == {"last": "Beispiel", "first": "Erika"}


def test_erasing_prints_a_receipt_that_names_nobody(box: Box, capsys) -> None:
    assert box("subject", "erase", *ERIKA) == Exit.DONE
    printed = capsys.readouterr().out
    assert "Termine: 1 gelöscht" in printed and "Beispiel" not in printed and "1980" not in printed
    assert box("subject", "erase", *ERIKA) == Exit.DONE
    assert "nichts gespeichert" in capsys.readouterr().out


def test_finishing_needs_an_id_that_exists(box: Box, capsys) -> None:
    assert box("appointments", "finish", "aaa") == Exit.DONE
    with pytest.raises(BadInput):
        box("appointments", "finish", "bbb")
    with pytest.raises(FreizeichenError) as refused:
        box("callbacks", "finish")
    assert refused.value.exit_code == Exit.USAGE


def test_a_restore_is_told_with_its_gap(box: Box, capsys) -> None:
    assert box("backup", "create") == box("backup", "verify") == Exit.DONE
    assert box("subject", "erase", *ERIKA) == Exit.DONE
    assert box("backup", "restore") == Exit.DONE
    printed = capsys.readouterr().out
    assert "Eingespielt: freizeichen-" in printed and "mit dem Kalender der Praxis abgleichen" in printed
    assert box("appointments") == Exit.DONE
    assert "keine Termine" in capsys.readouterr().out  # erased stays erased


def test_backups_can_be_verified_while_the_store_is_damaged(box: Box, capsys) -> None:
    box("backup", "create")
    box.store.write_bytes(b"damaged")
    assert box("backup", "verify") == Exit.DONE
    assert box("backup", "restore") == Exit.DONE
    assert box("appointments") == Exit.DONE
    assert "Beispiel, Erika" in capsys.readouterr().out


def test_no_backup_is_a_finding(box: Box, capsys) -> None:
    assert box("backup", "verify") == Exit.CHECK_FAILED


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    write_key(tmp_path / "k", make_key())
    with pytest.raises(MissingFile):
        command("appointments", "--store", str(tmp_path / "none.db"), "--key-file", str(tmp_path / "k"))
    assert not list(tmp_path.glob("none*"))


@pytest.fixture
async def running(box: Box, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The box as a running scratch service called `probe`."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with Store.open(box.store, box.key, now) as store:
        async with ControlServer(control_path("probe"), store_handlers(store, load_practice(None))):
            yield box


async def test_commands_ask_the_running_box(running: Box, capsys) -> None:
    """While it has the store open nobody else can open it."""
    with pytest.raises(Unavailable):
        await asyncio.to_thread(running, "appointments")
    for words in (
        ("appointments",),
        ("callbacks",),
        ("requests",),
        ("subject", "access", *ERIKA),
        ("audit", "verify"),
        ("backup", "create"),
        ("backup", "verify"),
        ("retention", "run"),
        ("subject", "erase", *ERIKA),
    ):
        capsys.readouterr()
        assert await asyncio.to_thread(command, *words, "--json", "--scratch", "probe") == Exit.DONE
        assert json.loads(capsys.readouterr().out)


async def test_another_box_is_not_asked_instead(running: Box) -> None:
    for words in (("appointments",), ("backup", "verify")):
        with pytest.raises(Unavailable):
            await asyncio.to_thread(command, *words, "--json", "--scratch", "other")


@pytest.mark.parametrize(
    "words",
    [
        ("appointments",),
        ("callbacks",),
        ("requests",),
        ("subject",),
        *(("subject", right) for right in ("access", "erase", "rectify", "withdraw")),
        ("retention",),
        ("retention", "run"),
        ("audit",),
        ("audit", "verify"),
        ("backup",),
        *(("backup", what) for what in ("create", "restore", "verify")),
    ],
)
def test_help_has_an_example(capsys, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit):
        parsed(*words, "--help")
    assert "Beispiel:\n  freizeichen " in capsys.readouterr().out
