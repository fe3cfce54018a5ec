"""Secrets: from systemd's credentials, else from files that only the service may read. Never from the configuration."""

import os
from pathlib import Path

from appliance.model.errors import Exit, FreizeichenError
from appliance.model.personal import Personal


def credential(name: str, folder: Path) -> Personal[str] | None:
    """The secret of that name; None when there is none.

    Raises FreizeichenError (77) when others than its owner may read the file.
    """
    given = os.environ.get("CREDENTIALS_DIRECTORY")
    if given and (Path(given) / name).exists():
        return Personal((Path(given) / name).read_text("utf-8").strip())
    path = folder / name
    if not path.exists():
        return None
    if path.stat().st_mode & 0o077:
        raise FreizeichenError(
            f"Die Datei {path} mit einem Kennwort können andere lesen.", f"chmod 600 {path}", Exit.PERMISSION
        )
    return Personal(path.read_text("utf-8").strip())
