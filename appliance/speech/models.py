"""The models directory: what is there, whether it is what was pinned, and where an engine finds it."""

import contextlib
import fcntl
import hashlib
import importlib.util
import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from appliance.model.errors import BadInput, Exit, FreizeichenError, MissingFile
from appliance.speech import archive
from appliance.speech.manifest import MODELS, Model, PinnedFile

DEFAULT = Path("/var/lib/freizeichen/models")
VARIABLE = "FREIZEICHEN_MODELS"
_VERIFIED = ".verified.json"


class State(StrEnum):
    OK = "ok"
    MISSING = "missing"
    DAMAGED = "damaged"


def models_directory(wanted: Path | str | None = None) -> Path:
    """`wanted`, else what the variable FREIZEICHEN_MODELS says, else the default."""
    return Path(wanted or os.environ.get(VARIABLE) or DEFAULT)


def model_named(name: str) -> Model:
    """Raises FreizeichenError (usage) when there is no such model."""
    for model in MODELS:
        if model.name == name:
            return model
    names = ", ".join(model.name for model in MODELS)
    raise FreizeichenError(f"Ein Modell „{name}“ gibt es nicht.", f"Möglich sind: {names}.", Exit.USAGE)


def sha256_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _own_cache() -> Path:
    """Where a user who may not write to the models directory keeps what is joined from packages."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "freizeichen" / "models"


def _can_write(directory: Path) -> bool:
    while not directory.exists() and directory != directory.parent:
        directory = directory.parent
    return os.access(directory, os.W_OK)


class Shelf:
    """One models directory. A checksum once seen to be right is remembered by size and time of change."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    # --- where --------------------------------------------------------------------------------------------------------

    def folder(self, model: Model) -> Path:
        """The directory that holds, or is to hold, the files of the manifest."""
        if not model.folder:
            return self.directory
        places = [self.directory / model.folder, _own_cache() / model.folder]
        there = [place for place in places if place.is_dir()]
        return there[0] if there else next((place for place in places if _can_write(place)), places[0])

    def path(self, model: Model) -> Path:
        """What the engine is given: Piper's .onnx file, the directory of a recogniser's model."""
        if model.engine == "vosk":
            return self.directory / model.name
        return self.folder(model) / model.files[0].name if model.engine == "piper" else self.folder(model)

    # --- whether ------------------------------------------------------------------------------------------------------

    def file_state(self, model: Model, file: PinnedFile, thorough: bool = False) -> State:
        """By size and SHA-256; `thorough`: read it again even when it was right before and has not changed."""
        place = self.folder(model) / file.name
        if not place.is_file():
            return State.MISSING
        facts = place.stat()
        if facts.st_size != file.size:
            return State.DAMAGED
        known = self._verified(place.parent)
        mark = [facts.st_mtime_ns, file.sha256]
        if not thorough and known.get(file.name) == mark:
            return State.OK
        if sha256_of(place) != file.sha256:
            return State.DAMAGED
        self._remember(place.parent, known | {file.name: mark})
        return State.OK

    def state(self, model: Model, thorough: bool = False) -> State:
        """Of the whole model: damaged when anything is, missing when anything is, the package it needs included."""
        states = {self.file_state(model, file, thorough) for file in model.files}
        if State.DAMAGED in states:
            return State.DAMAGED
        if State.MISSING in states or (model.package and importlib.util.find_spec(model.package) is None):
            return State.MISSING
        if model.engine == "vosk":
            if not self.path(model).is_dir():
                return State.MISSING
            if not archive.is_unpacked(self.folder(model) / model.files[0].name, self.path(model)):
                return State.DAMAGED
        return State.OK

    def ready(self, model: Model) -> Path:
        """Its path, after checking it. Raises MissingFile or BadInput: nothing unchecked is ever loaded."""
        match self.state(model):
            case State.OK:
                return self.path(model)
            case State.DAMAGED:
                raise BadInput(
                    f"Das Modell {model.name} in {self.directory} ist beschädigt und wird nicht geladen.",
                    f"Es neu holen mit: freizeichen models fetch {model.name}",
                )
            case State.MISSING:
                raise missing(model, self.path(model))

    # --- what was checked before --------------------------------------------------------------------------------------

    @staticmethod
    def _verified(directory: Path) -> dict[str, list[object]]:
        try:
            return msgspec.json.decode((directory / _VERIFIED).read_bytes(), type=dict[str, list[object]])
        except (OSError, msgspec.DecodeError):
            return {}

    @staticmethod
    def _remember(directory: Path, verified: dict[str, list[object]]) -> None:
        with contextlib.suppress(OSError):  # a read-only directory only costs time at the next start
            part = directory / (_VERIFIED + ".part")
            part.write_bytes(msgspec.json.encode(verified))
            part.replace(directory / _VERIFIED)


def missing(model: Model, place: Path) -> MissingFile:
    """Says which file is missing and which command gets it."""
    if model.fetched:
        return MissingFile(
            f"Das Modell {model.name} fehlt ({place}).", f"Es holen mit: freizeichen models fetch {model.name}"
        )
    return MissingFile(
        f"Das Modell {model.name} fehlt: seine Python-Pakete sind nicht vollständig installiert.",
        "Sie nachinstallieren mit: pip install 'freizeichen[fallback]'",
    )


# --- no fetching during a call ----------------------------------------------------------------------------------------


@contextlib.contextmanager
def in_call(directory: Path) -> Iterator[None]:
    """Held by the service during each call: marks the models directory, so that nothing is fetched meanwhile.

    Never waits, and does nothing where there is no such directory.
    """
    try:
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        yield
        return
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


def call_running(directory: Path) -> bool:
    """True while any process holds `in_call` for that directory."""
    try:
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(handle)
