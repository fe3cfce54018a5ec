"""Disk and temperature as they are read."""

from pathlib import Path

from appliance.status import machine


def test_free_disk_space_is_told_where_it_can_be_read(tmp_path: Path) -> None:
    free = machine.disk_free_mb(tmp_path)
    assert free is not None and free >= 0
    assert machine.disk_free_mb(tmp_path / "missing") is None


def test_the_hottest_zone_counts_and_broken_ones_do_not(tmp_path: Path) -> None:
    assert machine.temperature_c(tmp_path) is None
    for number, text in enumerate(["48312\n", "61250\n", "kaputt"]):
        zone = tmp_path / f"thermal_zone{number}"
        zone.mkdir()
        (zone / "temp").write_text(text)
    assert machine.temperature_c(tmp_path) == 61.2
