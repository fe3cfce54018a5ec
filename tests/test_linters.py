"""The linters, as tests: a change that one of them refuses is not done. `script/lint` runs just these."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from house import ROOT, scripts

PYTHON = Path(sys.executable).parent

LINTERS = {
    "ruff check": [str(PYTHON / "ruff"), "check", "--no-cache", "."],
    "ruff format": [str(PYTHON / "ruff"), "format", "--check", "--no-cache", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "import-linter": [str(PYTHON / "lint-imports"), "--no-cache"],
    "shellcheck": ["shellcheck", *map(str, scripts())],
}


@pytest.mark.parametrize("name", LINTERS)
@pytest.mark.timeout(300)
def test_linter_is_content(name: str) -> None:
    done = subprocess.run(LINTERS[name], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_service_unit_is_one_that_systemd_understands(tmp_path: Path) -> None:
    """An unknown key is only a warning to systemd: any output fails. The program is given a name that exists."""
    unit = (ROOT / "systemd/freizeichen.service").read_text("utf-8")
    copy = tmp_path / "freizeichen.service"
    copy.write_text(unit.replace("/opt/freizeichen/.venv/bin/freizeichen", shutil.which("true") or ""), "utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(copy)], capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_service_unit_is_tightly_shut() -> None:
    """Exposure at most 1.5 of 10 by systemd's own count (docs/architecture.md)."""
    unit = str(ROOT / "systemd/freizeichen.service")
    rating = ["systemd-analyze", "security", "--offline=true", "--threshold=15", "--no-pager", unit]
    done = subprocess.run(rating, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
