"""A disk whose power is cut: replays what a process did to its files (recorded by disk.c) and gives what may be left.

The model: what was synced is there. Of what was written since, each 512-byte sector is there, lost, or junk, in any
order, and the last write may be torn anywhere; bytes that nobody wrote stay as they are (SQLite calls that powersafe
overwrite, and relies on it too). Names (new files, renames, removals) become durable when their folder is synced; until
then the first so many of them are there, as journalling file systems do it. Shared memory and locks do not survive.
"""

import os
import random
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

HERE = Path(__file__).parent
SECTOR = 512
UNTOLD = ("-shm", ".lock", ".scratch", "told")
"""Ends of names that do not matter after a cut."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One call that changed something; see disk.c."""

    kind: str
    file: int
    offset: int
    data: bytes


def built(folder: Path) -> Path:
    """disk.c as a library."""
    library = folder / "disk.so"
    command = ["gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(HERE / "disk.c"), "-ldl", "-lpthread"]
    subprocess.run(command, check=True)
    return library


def recorded(folder: Path, seed: int, steps: int, synchronous: str = "FULL") -> list[Entry]:
    """Everything one life of the store (crash_life.py) did to the files in `folder`/box."""
    (folder / "box" / "backups").mkdir(parents=True)
    return recorded_run(folder, "crash_life.py", str(seed), str(steps), synchronous)


def recorded_run(folder: Path, program: str, *words: str, told: str = "") -> list[Entry]:
    """The same of a program that takes the path of the store first, and `told` on its standard input."""
    box, record = folder / "box", folder / "record"
    watched = {"LD_PRELOAD": str(built(folder)), "DISK_FOLDER": str(box), "DISK_RECORD": str(record)}
    command = [sys.executable, str(HERE / program), str(box / "store.db"), *words]
    subprocess.run(command, env={**os.environ, **watched}, input=told, text=True, check=True, capture_output=True)
    return list(entries(record.read_bytes()))


def entries(record: bytes) -> Iterator[Entry]:
    head, at = struct.Struct("<cqqq"), 0
    while at < len(record):
        kind, file, offset, length = head.unpack_from(record, at)
        at += head.size + length
        yield Entry(kind.decode(), file, offset, record[at - length : at])


@dataclass(eq=False)
class File:
    """`since`: what was done to it after the last sync; a truncation has no data."""

    durable: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.durable, self.since = applied(self.durable, self.since), []

    def after_cut(self, chance: random.Random, kept: float, junk: float) -> bytes:
        """Truncations keep their place among the writes; between them the sectors come in any order, or when all are
        kept in their own order up to some point."""
        content = self.durable
        for cutting, steps in groupby(self.since, key=lambda step: step[1] is None):
            if cutting:
                content = applied(content, [step for step in steps if chance.random() < kept])
                continue
            pieces = [piece for offset, data in steps for piece in sectors(offset, data or b"")]
            if kept < 1:
                chance.shuffle(pieces)
                fates = [(piece, chance.random()) for piece in pieces]
                pieces = [
                    (at, data if luck < kept else chance.randbytes(len(data)))
                    for (at, data), luck in fates
                    if luck < kept + junk
                ]
            else:
                pieces = pieces[: len(pieces) - int(chance.expovariate(0.3))]
            content = applied(content, pieces)
        return content


def sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    at = offset
    while at < offset + len(data):
        end = min((at // SECTOR + 1) * SECTOR, offset + len(data))
        yield at, data[at - offset : end - offset]
        at = end


def applied(content: bytes, steps: Sequence[tuple[int, bytes | None]]) -> bytes:
    if not steps:
        return content
    result = bytearray(content)
    for offset, data in steps:
        end = offset + len(data or b"")
        if len(result) < end:
            result += bytes(end - len(result))
        if data is None:
            del result[offset:]
        else:
            result[offset:end] = data
    return bytes(result)


Step = tuple[str, str, File | None, str]
"""A change of a name: kind, the name, the new file, the new name."""


class Disk:
    """The files of one folder as they are known to be on the disk, and what has been done to them since."""

    def __init__(self, there: Mapping[str, bytes] | None = None) -> None:
        """`there`: the files that were on it before, by path."""
        self.names: dict[str, File] = {name: File(content) for name, content in (there or {}).items()}
        self.durable: dict[str, File] = dict(self.names)
        self.since: dict[str, list[Step]] = {}
        self.handles: dict[int, File | str] = {}
        self.told: list[str] = []

    def do(self, entry: Entry) -> None:
        if entry.kind == "o":
            self._open(entry)
        elif entry.kind == "s":
            self._sync(self.handles[entry.file])
        elif entry.kind in "ru":
            old, _, new = entry.data.decode().partition("\0")
            self._name((entry.kind, old, None, new))
        else:
            file = self.handles[entry.file]
            if file is self.names.get(self._told_name):
                self.told += entry.data.decode().splitlines()
            elif isinstance(file, File):
                file.since.append((entry.offset, entry.data if entry.kind == "w" else None))

    @property
    def _told_name(self) -> str:
        return next((name for name in self.names if name.endswith("/told")), "")

    def _open(self, entry: Entry) -> None:
        path = entry.data.decode()
        if Path(path).suffix == "" and Path(path).name in ("box", "backups"):
            self.handles[entry.file] = path
            return
        if path not in self.names:
            self._name(("c", path, File(), ""))
        elif entry.offset:
            self.names[path].since.append((0, None))
        self.handles[entry.file] = self.names[path]

    def _name(self, step: Step) -> None:
        renamed(self.names, step)
        self.since.setdefault(str(Path(step[1]).parent), []).append(step)

    def _sync(self, what: File | str) -> None:
        if isinstance(what, File):
            what.sync()
            return
        for step in self.since.pop(what, []):
            renamed(self.durable, step)

    @property
    def calm(self) -> bool:
        """Whether everything is synced: then a cut can leave one thing only."""
        files = [file for name, file in self.names.items() if not name.endswith(UNTOLD)]
        open_names = [step for steps in self.since.values() for step in steps if not step[1].endswith(UNTOLD)]
        return not open_names and not any(file.since for file in files)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """What may be left, by path."""
        names = dict(self.durable)
        for steps in self.since.values():
            for step in steps[: chance.randint(0, len(steps))]:
                renamed(names, step)
        kept, junk = chance.choice([(0.0, 0.0), (0.45, 0.05), (0.45, 0.0), (0.9, 0.05), (0.98, 0.0), (1.0, 0.0)])
        return {name: file.after_cut(chance, kept, junk) for name, file in names.items() if not name.endswith(UNTOLD)}


def renamed(names: dict[str, File], step: Step) -> None:
    kind, name, file, new = step
    if kind == "c" and file is not None:
        names[name] = file
    elif kind == "u":
        names.pop(name, None)
    elif kind == "r" and name in names:
        names[new] = names.pop(name)
