"""Getting models into the models directory: from their public home, an address, a directory or a USB stick, packages.

Only on an explicit command, never during a call, and nothing is kept that is not what the manifest pins. What was
interrupted goes on where it stopped.
"""

import hashlib
import http.client
import importlib.util
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import unquote, urlsplit

from appliance.model.errors import BadInput, Exit, FreizeichenError, MissingFile, Unavailable
from appliance.speech import archive
from appliance.speech.manifest import Model, PinnedFile
from appliance.speech.models import Shelf, State, call_running, missing

_BLOCK = 1 << 18
_SPARE = 64 << 20
"""Bytes that stay free on the disk: the store must never run out of space for a model."""


class Tell(Protocol):
    """Is told how far a file has come."""

    def __call__(self, file: str, done: int, size: int) -> None: ...


def _silent(file: str, done: int, size: int) -> None:
    pass


class Fetcher:
    """Brings models to one shelf."""

    def __init__(
        self,
        shelf: Shelf,
        busy: Callable[[], bool] | None = None,
        timeout: float = 30.0,
        tell: Tell = _silent,
    ) -> None:
        """`busy` says whether a call is going on; `timeout` is in seconds without any data."""
        self._shelf, self._timeout, self._tell = shelf, timeout, tell
        self._busy = busy or (lambda: call_running(shelf.directory))

    def fetch(self, model: Model, source: str | None = None) -> bool:
        """Gets what is missing or damaged of the model; False when all was there.

        `source`: an http, https or file address of a directory or of one of the files, or a directory (a USB stick)
        that is searched; None: the public home. Raises MissingFile when the source does not have it, BadInput when
        what it has is not what is pinned, Unavailable when it cannot be reached or a call is going on.
        """
        if self._shelf.state(model, thorough=True) is State.OK:
            return False
        self._refuse_in_call()
        folder = self._shelf.folder(model)
        self._need_space(folder, 3 * model.size if model.engine == "vosk" else model.size)
        for file in model.files:
            if self._shelf.file_state(model, file) is not State.OK:
                self._get(model, file, folder / file.name, source)
        if model.engine == "vosk":
            zipped = folder / model.files[0].name
            self._need_space(folder, archive.unpacked_size(zipped))
            archive.unpack(zipped, self._shelf.path(model))
        if self._shelf.state(model) is not State.OK:
            raise missing(model, self._shelf.path(model))
        return True

    def _get(self, model: Model, file: PinnedFile, target: Path, source: str | None) -> None:
        part = target.with_name(target.name + ".part")
        if file.parts:
            pieces = _packaged(model, file, target)
            part.unlink(missing_ok=True)
            for piece in pieces:
                with piece.open("rb") as opened:
                    self._write(file, part, _blocks(opened))
        elif source is None or source.startswith(("http://", "https://")):
            self._download(file, part, _address(model, file, source))
        else:
            part.unlink(missing_ok=True)
            with _found(file, _local(source)).open("rb") as opened:
                self._write(file, part, _blocks(opened))
        self._accept(file, part, target)

    def _download(self, file: PinnedFile, part: Path, url: str) -> None:
        """Goes on behind what is there already, where the server can do that."""
        start = part.stat().st_size if part.exists() else 0
        if start == file.size:
            return
        if start > file.size:
            part.unlink()
            start = 0
        headers = {"Range": f"bytes={start}-"} if start else {}
        try:
            request = urllib.request.Request(url, headers=headers | {"Accept-Encoding": "identity"})
            with urllib.request.urlopen(request, timeout=self._timeout) as answer:
                resumed = answer.status == 206 and str(answer.headers.get("Content-Range")).startswith(
                    f"bytes {start}-"
                )
                if start and not resumed:
                    part.unlink()
                self._write(file, part, _blocks(answer))
        except urllib.error.HTTPError as error:
            raise MissingFile(
                f"{urlsplit(url).hostname} gibt {file.name} nicht heraus (HTTP {error.code}).",
                "Mit --from eine andere Adresse oder ein Verzeichnis angeben.",
            ) from None
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, OSError) and error.filename:
                raise  # our own disk
            raise Unavailable(
                f"{file.name} kommt nicht an: {urlsplit(url).hostname} ist nicht erreichbar oder bricht ab.",
                "Den Befehl wiederholen (er setzt fort) oder mit --from ein Verzeichnis angeben.",
            ) from None

    def _write(self, file: PinnedFile, part: Path, blocks: Iterator[bytes]) -> None:
        part.parent.mkdir(parents=True, exist_ok=True)
        with part.open("ab") as opened:
            done = opened.tell()
            for block in blocks:
                done += len(block)
                if done > file.size:
                    break  # more than was pinned: cannot be it, and must not fill the disk
                opened.write(block)
                self._tell(file.name, done, file.size)
                self._refuse_in_call()
        if done > file.size:
            part.unlink()
            raise _not_pinned(file)

    def _accept(self, file: PinnedFile, part: Path, target: Path) -> None:
        if part.stat().st_size < file.size:
            raise Unavailable(
                f"{file.name} ist nicht vollständig angekommen.", "Den Befehl wiederholen: er setzt fort."
            )
        with part.open("rb") as opened:
            right = hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
        if not right:
            part.unlink()
            raise _not_pinned(file)
        part.replace(target)

    def _refuse_in_call(self) -> None:
        if self._busy():
            raise Unavailable(
                "Es läuft gerade ein Gespräch: währenddessen wird kein Modell geholt.",
                "Den Befehl nach dem Gespräch wiederholen: er setzt fort.",
            )

    @staticmethod
    def _need_space(folder: Path, size: int) -> None:
        there = next(place for place in (folder, *folder.parents) if place.exists())
        if shutil.disk_usage(there).free < size + _SPARE:
            raise FreizeichenError(
                f"Auf dem Datenträger von {folder} ist zu wenig Platz ({size >> 20} MB nötig).",
                "Platz schaffen oder mit --models-dir ein anderes Verzeichnis angeben.",
                Exit.IO,
            )


def _blocks(opened: BinaryIO) -> Iterator[bytes]:
    while block := opened.read(_BLOCK):
        yield block


def _packaged(model: Model, file: PinnedFile, target: Path) -> list[Path]:
    """Its pieces in installed packages, in order. Raises MissingFile when one is not there."""
    places = []
    for piece in file.parts:
        spec = importlib.util.find_spec(piece.package)
        if spec is None or not spec.submodule_search_locations:
            raise missing(model, target)
        places.append(Path(spec.submodule_search_locations[0]) / piece.path)
        if not places[-1].is_file():
            raise missing(model, target)
    return places


def _address(model: Model, file: PinnedFile, source: str | None) -> str:
    """The file's own address: `source` may name the directory or any file of the model in it."""
    if source is None:
        return file.url
    base = source.rstrip("/")
    if base.rsplit("/", 1)[-1] in {other.name for other in model.files}:
        base = base.rsplit("/", 1)[0]
    return f"{base}/{file.name}"


def _local(source: str) -> Path:
    """Raises BadInput for an address of another kind, MissingFile when there is nothing."""
    parts = urlsplit(source)
    if "://" in source and parts.scheme != "file":
        raise BadInput(
            f"Eine Adresse mit {parts.scheme}:// kann nicht geholt werden.", "Möglich: http, https, file, Verzeichnis."
        )
    place = Path(unquote(parts.path)) if parts.scheme == "file" else Path(source)
    if not place.exists():
        raise MissingFile(f"{place} gibt es nicht.", "Den Pfad prüfen; ein USB-Stick muss eingehängt sein.")
    return place if place.is_dir() else place.parent


def _found(file: PinnedFile, directory: Path) -> Path:
    """The file of that name somewhere below `directory`, the one with the right size first."""
    there = [place for place in sorted(directory.rglob(file.name)) if place.is_file()]
    right = [place for place in there if place.stat().st_size == file.size]
    if right:
        return right[0]
    if there:
        raise _not_pinned(file)
    raise MissingFile(
        f"{file.name} liegt nicht unter {directory}.", "Die Datei dorthin kopieren oder eine andere Quelle angeben."
    )


def _not_pinned(file: PinnedFile) -> BadInput:
    return BadInput(
        f"{file.name} ist beschädigt oder eine andere Fassung: Größe oder SHA-256 stimmen nicht.",
        "Die Datei aus einer anderen Quelle holen; sie wurde nicht übernommen.",
    )
