"""The control socket: how commands ask the running service, which alone has the store open.

One request a connection: a line of JSON `{"do": NAME, "with": {…}}`, answered by a line `{"result": …}` or
`{"error": {"wrong", "remedy", "exit"}}`. Who asks is known from the kernel (SO_PEERCRED): root or the service's own
user, nobody else. What is asked and answered may be about people and is logged nowhere.
"""

import asyncio
import json
import os
import re
import socket
import stat
import struct
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias

from appliance.model.errors import BadInput, Exit, FreizeichenError, Unavailable

Handler: TypeAlias = Callable[[dict[str, Any]], Any]
"""Does one thing; called in a thread. Takes and returns what JSON can hold; may raise FreizeichenError."""

SERVICE = Path("/run/freizeichen/control.sock")
MAX_REQUEST = 64 * 1024
MAX_ANSWER = 64 * 1024 * 1024
"""Some 200,000 appointments."""
MAX_CLIENTS = 8
READ_TIMEOUT_S = 10.0
ANSWER_TIMEOUT_S = 120.0
"""Erasing from every backup may take up to a minute."""

_BOX = re.compile(r"[a-z0-9-]{1,32}")
_LONGEST_ADDRESS = 107
"""Bytes of a Unix socket's path (sockaddr_un)."""


class NobodyListens(Unavailable):
    """No service is running behind that socket."""


def control_path(box: str | None) -> Path:
    """The socket of the service, or with `box` that of the scratch box of that name, run by the same user.

    Raises BadInput for a name that no box can have.
    """
    if box is None:
        return SERVICE
    if not _BOX.fullmatch(box):
        raise BadInput(
            "Das ist kein Name einer Box.", "1 bis 32 Zeichen aus a bis z, 0 bis 9 und Bindestrich.", Exit.USAGE
        )
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    return base / f"freizeichen-scratch-{os.geteuid()}" / box / "control.sock"


# --- the service's side -----------------------------------------------------------------------------------------------


class ControlServer:
    """Listens at `path` while the context is entered. `handlers`: what may be asked, by name."""

    def __init__(self, path: Path, handlers: Mapping[str, Handler]) -> None:
        self.path, self._handlers = path, handlers
        self._clients = 0
        # Its own threads: a question must not wait for whatever else the service does in its loop's default ones.
        self._threads = ThreadPoolExecutor(MAX_CLIENTS, thread_name_prefix="control")
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> "ControlServer":
        """Raises Unavailable when another service listens there, FreizeichenError (77) when the folder is not ours."""
        _own_folder(self.path)
        if self.path.exists():
            _refuse_if_answered(self.path)
            self.path.unlink(missing_ok=True)
        self._server = await asyncio.start_unix_server(self._serve, self.path, limit=MAX_REQUEST)
        self.path.chmod(0o600)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            self._threads.shutdown(wait=False)
            self.path.unlink(missing_ok=True)
            if _is_scratch(self.path):
                with suppress(OSError):
                    self.path.parent.rmdir()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._clients += 1
        try:
            writer.write(_line(await self._answer(reader, writer)))
            await asyncio.wait_for(writer.drain(), READ_TIMEOUT_S)
        except (TimeoutError, OSError):
            pass  # the other side is gone: there is nobody to tell
        finally:
            self._clients -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> dict[str, Any]:
        try:  # read first: an answer to somebody who is still writing would not arrive
            line = await asyncio.wait_for(reader.readline(), READ_TIMEOUT_S)
        except (TimeoutError, ValueError):
            line = b""
        if _peer(writer.get_extra_info("socket")) not in (0, os.geteuid()):
            return _told("Dafür fehlt die Berechtigung.", "Den Befehl als der Dienst oder mit sudo geben.", 77)
        if self._clients > MAX_CLIENTS:
            return _told("Zu viele Anfragen zugleich.", "Gleich noch einmal versuchen.", Exit.UNAVAILABLE)
        try:
            request = json.loads(line)
            handler, params = self._handlers[request["do"]], request.get("with", {})
            if not isinstance(params, dict):
                raise TypeError
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return _told("Diese Anfrage versteht der Dienst nicht.", "Befehl und Dienst auf einen Stand bringen.", 65)
        try:
            loop = asyncio.get_running_loop()
            answer = {"result": await loop.run_in_executor(self._threads, handler, params)}
            if len(_line(answer)) > MAX_ANSWER:
                return _told("Die Antwort ist zu groß.", "Die Auswahl einschränken.", Exit.UNAVAILABLE)
            return answer
        except FreizeichenError as error:
            return _told(error.wrong, error.remedy, error.exit_code)
        except Exception as error:  # its text may be about somebody: only its kind is told
            return _told(f"Unerwarteter Fehler ({type(error).__name__}).", "Den Fehler melden.", Exit.SOFTWARE)


def _told(wrong: str, remedy: str, code: int) -> dict[str, Any]:
    return {"error": {"wrong": wrong, "remedy": remedy, "exit": int(code)}}


def _line(message: Any) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _peer(link: Any) -> int:
    """The user id at the other end."""
    return int(struct.unpack("3i", link.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[1])


def _own_folder(path: Path) -> None:
    """Makes the socket's folder, for us alone, and refuses one that somebody else has prepared."""
    _fits(path)
    scratch = _is_scratch(path)
    for folder in (path.parent.parent, path.parent) if scratch else (path.parent,):
        folder.mkdir(mode=0o700, exist_ok=True, parents=not scratch)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
            raise FreizeichenError(
                f"Das Verzeichnis {folder} gehört nicht diesem Dienst allein.", "Es entfernen.", Exit.PERMISSION
            )


def _is_scratch(path: Path) -> bool:
    return path.parent.parent.name.startswith("freizeichen-scratch-")


def _fits(path: Path) -> None:
    if len(os.fsencode(path)) > _LONGEST_ADDRESS:
        raise FreizeichenError(
            f"Der Pfad {path} ist zu lang für einen Socket.", "XDG_RUNTIME_DIR auf ein kürzeres Verzeichnis setzen."
        )


def _refuse_if_answered(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return  # left over from a service that was killed
    raise Unavailable("Eine Box dieses Namens läuft schon.", "Sie anhalten oder einen anderen Namen nehmen.")


# --- the command's side -----------------------------------------------------------------------------------------------


def ask(path: Path, name: str, params: Mapping[str, Any]) -> Any:
    """What the service behind the socket answers.

    Raises NobodyListens (an Unavailable, 69) when none is there, and the FreizeichenError that the service told.
    """
    _fits(path)
    with socket.socket(socket.AF_UNIX) as link:
        link.settimeout(ANSWER_TIMEOUT_S)
        try:
            link.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError):
            raise NobodyListens("Der Dienst läuft nicht.", "Ihn starten oder den Namen der Box prüfen.") from None
        if os.geteuid() != 0 and _peer(link) not in (0, os.geteuid()):
            raise FreizeichenError(
                "Hinter dem Socket steht ein fremdes Programm.", "Den Befehl mit sudo geben.", Exit.PERMISSION
            )
        try:
            link.sendall(_line({"do": name, "with": dict(params)}))
            with link.makefile("rb") as answers:
                line = answers.readline(MAX_ANSWER + 1)
            answer = json.loads(line)
        except (OSError, ValueError):
            raise Unavailable("Der Dienst hat nicht geantwortet.", "Noch einmal versuchen.") from None
    if "error" in answer:
        error = answer["error"]
        raise FreizeichenError(error["wrong"], error["remedy"], Exit(error["exit"]))
    return answer["result"]
