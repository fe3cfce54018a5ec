"""The machine's own condition: free disk space and temperature."""

import shutil
from pathlib import Path

ZONES = Path("/sys/class/thermal")
"""Linux thermal zones: `thermal_zone*/temp` in thousandths of a degree Celsius."""


def disk_free_mb(path: Path) -> int | None:
    """Free space on the file system of `path` in MB (10^6 bytes); None where it cannot be read."""
    try:
        return shutil.disk_usage(path).free // 1_000_000
    except OSError:
        return None


def temperature_c(zones: Path = ZONES) -> float | None:
    """The hottest zone in degrees Celsius; None on a machine that has no sensor."""
    readings = []
    for file in zones.glob("thermal_zone*/temp"):
        try:
            readings.append(int(file.read_text("ascii")) / 1000)
        except (OSError, ValueError):
            continue  # a zone that is switched off cannot be read
    return round(max(readings), 1) if readings else None
