"""The control socket: who may ask, and what happens to whoever asks nonsense."""

import asyncio
import json
import os
import socket
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from appliance.model.errors import BadInput, Exit, FreizeichenError, StoreError, Unavailable
from appliance.system import control
from appliance.system.control import MAX_REQUEST, ControlServer, NobodyListens, ask, control_path

ODD_USER = 65534


def echo(params):
    return params


def failing(params):
    raise StoreError("Die Ablage ist voll.", "Platz schaffen.")


def broken(params):
    raise ValueError("Erika Beispiel")


HANDLERS = {"echo": echo, "failing": failing, "broken": broken, "odd": lambda _: object()}


@pytest.fixture
async def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Path]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    where = control_path("scratch")
    async with ControlServer(where, HANDLERS):
        yield where


async def asked(path: Path, name: str, params: dict | None = None):
    return await asyncio.to_thread(ask, path, name, params or {})


async def raw(path: Path, content: bytes) -> dict:
    """What the service answers to bytes that are no request of ours."""
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(content)
    if len(content) <= MAX_REQUEST:
        writer.write_eof()
    answer = json.loads(await reader.readline())
    writer.close()
    return answer


async def test_what_is_asked_is_answered(path: Path) -> None:
    question = {"name": "Müller, Jörg", "list": [1, None, "ß"]}
    assert await asked(path, "echo", question) == question


async def test_many_at_once_are_answered_or_told_to_wait(path: Path) -> None:
    answers = await asyncio.gather(*(asked(path, "echo", {"n": n}) for n in range(30)), return_exceptions=True)
    assert all(answer == {"n": n} or isinstance(answer, FreizeichenError) for n, answer in enumerate(answers))
    assert sum(answer == {"n": n} for n, answer in enumerate(answers)) >= control.MAX_CLIENTS


async def test_the_services_error_reaches_the_command(path: Path) -> None:
    with pytest.raises(FreizeichenError) as told:
        await asked(path, "failing")
    assert (told.value.wrong, told.value.remedy) == ("Die Ablage ist voll.", "Platz schaffen.")
    assert told.value.exit_code == Exit.IO


@pytest.mark.parametrize("name", ["broken", "odd"])
async def test_an_unforeseen_failure_tells_only_its_kind(path: Path, name: str) -> None:
    with pytest.raises(FreizeichenError) as told:
        await asked(path, name)
    assert "Erika" not in f"{told.value.wrong} {told.value.remedy}" and told.value.exit_code == Exit.SOFTWARE
    assert await asked(path, "echo") == {}  # the service lives on


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"nonsense\n",
        b"\xff\xfe\x00\n",
        b"[]\n",
        b"null\n",
        b"7\n",
        b'{"do": "nothing"}\n',
        b'{"do": ["echo"]}\n',
        b'{"do": "echo", "with": [1]}\n',
        b'{"do": "echo", "with": 1',
        b"[" * 60_000 + b"\n",
        b'{"do": "echo", "with": {"a": "' + b"x" * MAX_REQUEST + b'"}}\n',
        b"x" * (4 * MAX_REQUEST),
    ],
    ids=lambda content: content[:24],
)
async def test_garbage_is_refused_and_the_service_lives_on(path: Path, content: bytes) -> None:
    answer = await raw(path, content)
    assert answer["error"]["exit"] == 65
    assert await asked(path, "echo", {"a": 1}) == {"a": 1}


async def test_whoever_hangs_up_early_harms_nobody(path: Path) -> None:
    for content in (b"", b'{"do": "echo"', b'{"do": "echo"}\n'):
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(str(path))
            link.sendall(content)
    assert await asked(path, "echo", {"a": 1}) == {"a": 1}


async def test_an_answer_that_is_too_large_is_not_sent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "MAX_ANSWER", 300)
    with pytest.raises(FreizeichenError) as told:
        await asked(path, "echo", {"a": "x" * 400})
    assert told.value.wrong == "Die Antwort ist zu groß."


async def test_only_root_and_the_service_itself_are_answered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel says who asks; another user's question is not acted on."""
    monkeypatch.setattr(control, "_peer", lambda link: ODD_USER)
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b'{"do": "echo"}\n')
    answer = json.loads(await reader.readline())
    writer.close()
    assert answer["error"]["exit"] == Exit.PERMISSION


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
async def test_the_kernel_names_another_user(tmp_path: Path) -> None:
    """A real process of another user, with the folder opened up so that only the credentials stand in its way."""
    where = Path("/tmp") / f"freizeichen-test-{os.getpid()}" / "control.sock"
    async with ControlServer(where, HANDLERS):
        where.parent.chmod(0o755)
        where.chmod(0o666)
        script = (
            f"import os, socket; os.setuid({ODD_USER}); s = socket.socket(socket.AF_UNIX); s.connect({str(where)!r});"
            's.sendall(b\'{"do": "echo"}\\n\'); print(s.recv(1000).decode())'
        )
        other = await asyncio.create_subprocess_exec("python3", "-c", script, stdout=asyncio.subprocess.PIPE)
        answer, _ = await other.communicate()
    where.parent.rmdir()
    assert json.loads(answer)["error"]["exit"] == Exit.PERMISSION


def test_the_socket_is_for_its_owner_alone(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)} == {0o700}


async def test_a_second_box_of_that_name_is_refused(path: Path) -> None:
    with pytest.raises(Unavailable):
        await ControlServer(path, {}).__aenter__()
    assert await asked(path, "echo", {"a": 1}) == {"a": 1}


async def test_a_socket_left_by_a_killed_service_is_taken_over(path: Path) -> None:
    left = control_path("left")
    left.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(left))
    async with ControlServer(left, HANDLERS):
        assert await asked(left, "echo", {"a": 1}) == {"a": 1}
    assert not left.exists() and not left.parent.exists()


async def test_a_folder_that_others_can_write_to_is_refused(path: Path) -> None:
    foreign = control_path("foreign")
    foreign.parent.mkdir()
    foreign.parent.chmod(0o777)
    with pytest.raises(FreizeichenError) as refused:
        await ControlServer(foreign, {}).__aenter__()
    assert refused.value.exit_code == Exit.PERMISSION


async def test_a_link_in_place_of_the_folder_is_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    linked = control_path("linked")
    linked.parent.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FreizeichenError):
        await ControlServer(linked, {}).__aenter__()


def test_without_a_service_the_command_says_so(tmp_path: Path) -> None:
    with pytest.raises(NobodyListens) as told:
        ask(tmp_path / "control.sock", "echo", {})
    assert told.value.exit_code == Exit.UNAVAILABLE


@pytest.mark.parametrize("box", ["", "../up", "Praxis", "a" * 33, "a b", "box\n"])
def test_a_box_name_is_no_path(box: str) -> None:
    with pytest.raises(BadInput):
        control_path(box)


def test_each_scratch_box_of_each_user_has_its_own_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert control_path("a") == Path(f"/run/user/1000/freizeichen-scratch-{os.geteuid()}/a/control.sock")
    assert control_path(None) == Path("/run/freizeichen/control.sock")


def test_a_path_too_long_for_a_socket_is_told(tmp_path: Path) -> None:
    with pytest.raises(FreizeichenError, match="zu lang"):
        ask(tmp_path / ("x" * 100) / "control.sock", "echo", {})
