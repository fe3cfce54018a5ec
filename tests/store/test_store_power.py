"""Power cuts on the engine that ships: recorded from the real library, cut at every call (`script/bench-crash` cuts
more often). What a disk may do at a cut is told in crash_disk.py."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from crash_cuts import cut_everywhere, laid_out, quick_folder
from crash_disk import Disk, Entry, recorded, recorded_run
from store_box import KEY, START, booked, slot

from appliance.store import backup
from appliance.store.recovery import open_or_recover
from appliance.store.store import Store

CUTS = 2000


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    return recorded(tmp_path_factory.mktemp("power"), seed=5, steps=40)


@pytest.mark.timeout(300)
def test_no_power_cut_loses_doubles_or_brings_back_anything(entries: list[Entry]) -> None:
    """After each: the store opens, what was confirmed is there, nothing else is, no slot twice, nothing erased is in a
    page of store or backup, the audit trail is whole."""
    report = cut_everywhere(entries, CUTS + CUTS // 10, seed=1)
    assert report.failures == []
    assert report.cuts >= CUTS and report.promises >= 80


@pytest.mark.parametrize("setting", ["NORMAL", "OFF"])
def test_a_weaker_setting_is_found_out(tmp_path: Path, setting: str) -> None:
    """So the test above can fail: with `synchronous = NORMAL`, as often recommended, confirmed bookings get lost."""
    report = cut_everywhere(recorded(tmp_path, seed=5, steps=16, synchronous=setting), 200, seed=1)
    assert len([one for one in report.failures if "confirmed and lost" in one]) >= 10


def test_the_record_is_whole(tmp_path: Path) -> None:
    """Nothing the library does to its files escapes the recorder: replayed with nothing lost, they are the same."""
    disk = Disk()
    for entry in recorded(tmp_path, seed=7, steps=12):
        disk.do(entry)
    for file in disk.names.values():
        file.sync()
    there = [file for folder in ("box", "box/backups") for file in (tmp_path / folder).iterdir() if file.is_file()]
    there = [file for file in there if not file.name.endswith(("told", ".lock"))]
    assert {str(file) for file in there} == {name for name in disk.names if not name.endswith(("told", ".lock"))}
    assert len(there) >= 2
    for file in there:
        assert disk.names[str(file)].durable == file.read_bytes(), file.name


def test_a_power_cut_while_coming_back_from_damage_costs_nothing_more(tmp_path: Path) -> None:
    """The next start comes back just so, the damaged file is kept, and there is never an empty store."""
    path = tmp_path / "box" / "store.db"
    with Store.open(path, KEY, lambda: START) as store:
        booked(store, "saved", slot(1))
        backup.create(store)
        booked(store, "since", slot(2))
    damaged = path.read_bytes()[:5000] + bytes(100) + path.read_bytes()[5100:]
    path.write_bytes(damaged)
    files = [file for file in (tmp_path / "box").rglob("*") if file.is_file()]
    disk = Disk({str(file): file.read_bytes() for file in files if not file.name.endswith(".lock")})
    chance, checked = random.Random(4), 0
    with quick_folder() as folder:
        for entry in recorded_run(tmp_path, "fault_process.py", told="open\nlook\nclose\n"):
            disk.do(entry)
            for _ in range(1 if disk.calm else 4):
                box = laid_out(folder, disk.cut(chance))
                restored, _ = open_or_recover(box / "store.db", KEY, lambda: START)
                with restored:
                    kept = restored.run(lambda books: books.rows("SELECT call FROM appointments WHERE kind = 'booked'"))
                assert [row["call"] for row in kept] == ["saved"]
                assert damaged in [file.read_bytes() for file in box.glob("store.db*")]
                shutil.rmtree(box)
                checked += 1
    assert checked >= 100


def disk_of(*entries: tuple[str, int, bytes]) -> Disk:
    """One file, opened and synced with its name, and what is done to it then."""
    disk = Disk()
    disk.do(Entry("o", 2, 0, b"/x/box"))
    disk.do(Entry("o", 3, 0, b"/x/box/file"))
    disk.do(Entry("s", 2, 0, b""))
    for kind, offset, data in entries:
        disk.do(Entry(kind, 3, offset, data))
    return disk


def outcomes(disk: Disk, what: Callable[[bytes], object] = bytes) -> set[object]:
    chance = random.Random(3)
    return {what(disk.cut(chance).get("/x/box/file", b"none")) for _ in range(400)}


def test_what_is_synced_stays_and_what_is_not_may_go() -> None:
    disk = disk_of(("w", 0, b"a" * 512), ("s", 0, b""), ("w", 512, b"b" * 512))
    found = outcomes(disk)
    assert {b"a" * 512, b"a" * 512 + b"b" * 512} <= found
    assert all(isinstance(one, bytes) and one[:512] == b"a" * 512 for one in found)


def test_sectors_are_lost_one_by_one_and_a_part_written_one_keeps_its_rest() -> None:
    disk = disk_of(("w", 0, b"a" * 1024), ("s", 0, b""), ("w", 500, b"b" * 24))
    found = outcomes(disk, lambda content: (content[:500], content[524:]))
    assert found == {(b"a" * 500, b"a" * 500)}
    assert {b"a" * 24, b"b" * 24, b"a" * 12 + b"b" * 12, b"b" * 12 + b"a" * 12} <= outcomes(
        disk, lambda content: content[500:524]
    )


def test_the_older_of_two_writes_may_win() -> None:
    disk = disk_of(("w", 0, b"1" * 512), ("w", 0, b"2" * 512))
    assert {b"1" * 512, b"2" * 512, b""} <= outcomes(disk)


def test_a_name_is_there_once_its_folder_is_synced() -> None:
    disk = Disk()
    disk.do(Entry("o", 2, 0, b"/x/box"))
    disk.do(Entry("o", 3, 0, b"/x/box/file"))
    disk.do(Entry("w", 3, 0, b"a"))
    disk.do(Entry("s", 3, 0, b""))
    assert outcomes(disk) == {b"none", b"a"}
    disk.do(Entry("s", 2, 0, b""))
    assert outcomes(disk) == {b"a"}
    disk.do(Entry("r", 0, 0, b"/x/box/file\0/x/box/other"))
    assert outcomes(disk) == {b"a", b"none"}
