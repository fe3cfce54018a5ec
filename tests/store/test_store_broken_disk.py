"""A disk that fails under the real library: every call to it may be refused (disk.c), as the system would refuse it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from crash_disk import built


class Box:
    """A process with a store, and a disk that can be broken and mended."""

    def __init__(self, folder: Path) -> None:
        self.store = folder / "box" / "store.db"
        self.store.parent.mkdir()
        self.fault = folder / "fault"
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("fault_process.py")), str(self.store)],
            env={
                **os.environ,
                "LD_PRELOAD": str(built(folder)),
                "DISK_FOLDER": str(self.store.parent),
                "DISK_FAULT": str(self.fault),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def do(self, what: str) -> str:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def breaks(self, how: str) -> None:
        self.fault.write_text(how)

    def mended(self) -> None:
        self.fault.unlink()

    def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Box]:
    box = Box(tmp_path)
    assert box.do("open") == "opened"
    assert box.do("book 1") == "booked"
    yield box
    box.end()


def test_a_sync_that_fails_confirms_nothing_and_ends_at_opening_anew(box: Box) -> None:
    """Fault matrix 8. Nothing more is tried on that connection, though the disk says it is well again."""
    box.breaks("sync")
    assert box.do("book 2").startswith("DiskFailed: ")
    box.mended()
    assert box.do("book 3").startswith("DiskFailed: ") and box.do("look").startswith("DiskFailed: ")
    assert box.do("close") == "closed"
    assert box.do("open") == "opened"
    assert box.do("look") in ("1", "1 2")  # 2 was not confirmed: whole or not at all
    assert box.do("book 2") == "booked" and box.do("book 3") == "booked"
    assert box.do("look") == "1 2 3"


def test_a_disk_that_still_fails_refuses_the_next_start_too(box: Box) -> None:
    box.breaks("sync")
    box.do("book 2")
    box.do("close")
    assert box.do("open").startswith("DiskFailed: ")
    box.mended()
    assert box.do("open") == "opened" and box.do("look") in ("1", "1 2")


def test_a_full_disk_is_told_and_goes_on_by_itself(box: Box) -> None:
    """Fault matrix 10."""
    box.breaks("full")
    assert box.do("book 2") == "DiskFull: Der Datenträger der Ablage ist voll."
    assert box.do("look") == "1"  # what is there can still be read
    assert box.do("book 3").startswith("DiskFull: ")
    box.mended()
    assert box.do("book 3") == "booked" and box.do("look") == "1 3"


def test_a_backup_on_a_full_disk_leaves_nothing_half_done(box: Box) -> None:
    box.breaks("full")
    assert box.do("backup").startswith("DiskFull: ")
    assert list((box.store.parent / "backups").iterdir()) == []
    box.mended()
    assert box.do("backup").endswith(".backup")


def test_a_disk_that_turns_read_only_is_told_at_once_and_at_the_next_start(box: Box) -> None:
    """Fault matrix 12: what the system does when a card dies."""
    box.breaks("frozen")
    assert box.do("book 2").startswith("DiskFailed: ")
    box.do("close")
    assert box.do("open") == "StoreError: Die Ablage ist schreibgeschützt."
    box.mended()
    assert box.do("open") == "opened" and box.do("look") == "1"


def test_a_disk_that_cannot_be_read_is_not_taken_for_a_damaged_store(box: Box) -> None:
    """It may be a loose plug: nothing is put aside and no old backup takes its place."""
    box.do("backup")
    box.do("book 2")
    box.do("close")
    box.breaks("read")
    assert box.do("open").startswith("DiskFailed: ")
    box.mended()
    assert box.do("open") == "opened" and box.do("look") == "1 2"
