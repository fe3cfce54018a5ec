"""What tests of the house itself share: where the checkout is and which files belong to it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tracked() -> list[Path]:
    """The files of the project, relative to ROOT: those git knows, or without git all that are not made by tools."""
    if (ROOT / ".git").exists():
        command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
        return [Path(name) for name in names if name and (ROOT / name).exists()]
    places = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [path for path in places if not any(part.startswith(".") and part != ".ci" for part in path.parts)]


def scripts() -> list[Path]:
    """The shell scripts: what stands in script/ and .ci/ without a suffix."""
    return [path for path in tracked() if path.parts[0] in ("script", ".ci") and not path.suffix]
