"""Power cuts: after every call that changed a file, the disk as it may be left, opened as the service opens it."""

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from crash_disk import Disk, Entry
from crash_history import Broken, History
from crash_life import name_of
from store_box import KEY, START
from test_store_secrecy import all_pages

from appliance.model.errors import StoreError
from appliance.store import backup
from appliance.store.store import Store


@dataclass
class Report:
    """`cuts`: disks rebuilt and checked, all different; `failures`: what was found, by where."""

    cuts: int = 0
    calls: int = 0
    promises: int = 0
    failures: list[str] = field(default_factory=list)


@contextmanager
def quick_folder() -> Iterator[Path]:
    """In memory where there is such a thing: what is checked is what is left, not how fast this disk is."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def cut_everywhere(entries: list[Entry], number: int, seed: int) -> Report:
    """About `number` cuts spread evenly over all calls, the same for the same seed."""
    disk, chance, report, seen = Disk(), random.Random(seed), Report(calls=len(entries)), set[bytes]()
    sound: set[bytes] = set()
    share = number / len(entries)
    due = 0.0
    with quick_folder() as folder:
        for at, entry in enumerate(entries):
            disk.do(entry)
            due += share
            for _ in range(min(int(due), 1 if disk.calm else int(due) + 1)):
                left = disk.cut(chance)
                digest = _digest(left, disk.told)
                if digest in seen:
                    continue
                seen.add(digest)
                report.cuts += 1
                due -= 1
                try:
                    survives(folder, left, disk.told, sound)
                except (Broken, StoreError) as error:
                    report.failures.append(f"call {at} ({entry.kind}): {error}")
    report.promises = len(disk.told)
    return report


def _digest(left: dict[str, bytes], told: list[str]) -> bytes:
    digest = hashlib.blake2b(str(len(told)).encode())
    for name in sorted(left):
        digest.update(f"{name} {len(left[name])} ".encode() + left[name])
    return digest.digest()


def survives(folder: Path, left: dict[str, bytes], told: list[str], sound: set[bytes]) -> None:
    """Starts the store on what is left. Raises Broken or StoreError. `sound`: backups that were proven before."""
    box = laid_out(folder, left)
    try:
        history = History()
        for line in told:
            history.told(line)
        with Store.open(box / "store.db", KEY, lambda: START) as store:
            store.run(history.check)
            _prove_backups(store, history, sound)
        pages = b"".join(all_pages(box / "store.db"))
        if any(name_of(call).encode() in pages for call in history.gone):
            raise Broken("erased and still in a page")
    finally:
        shutil.rmtree(box)


def laid_out(folder: Path, left: dict[str, bytes]) -> Path:
    """The files in `folder`/box, which is returned."""
    box = folder / "box"
    (box / "backups").mkdir(parents=True)
    for name, content in left.items():
        (box / name.partition("/box/")[2]).write_bytes(content)
    return box


def _prove_backups(store: Store, history: History, sound: set[bytes]) -> None:
    for file in backup.newest_first(store.backups):
        content = file.read_bytes()
        digest = hashlib.blake2b(content).digest()
        if digest not in sound and not all(one["ok"] for one in backup.verify(store.backups, KEY)):
            raise Broken("a backup is damaged")
        sound.add(digest)
        pages = b"".join(all_pages(file))
        if any(name_of(call).encode() in pages for call in history.erased):
            raise Broken("erased and still in a backup")
