"""The store's key: 256 random bits, from a systemd credential or a file only the service may read."""

import os
import secrets
import stat
from pathlib import Path

from appliance.model.errors import ConfigError, Exit, FreizeichenError, MissingFile

CREDENTIAL = "store_key"
"""Name of the systemd credential (`LoadCredentialEncrypted=store_key:…`)."""


def make_key() -> bytes:
    """A new raw key of 32 bytes."""
    return secrets.token_bytes(32)


def write_key(path: Path, key: bytes) -> None:
    """Writes a key file (64 hexadecimal digits) that only its owner may read. Never overwrites one: FileExistsError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())


def load_key(key_file: Path | None) -> bytes:
    """The key: from the systemd credential where the service manager gave one, else from `key_file`.

    Raises MissingFile when there is none, ConfigError when it is no key, and FreizeichenError with exit code 77 when
    others than its owner could read the file.
    """
    given = os.environ.get("CREDENTIALS_DIRECTORY")
    if given and (Path(given) / CREDENTIAL).exists():
        return _parse((Path(given) / CREDENTIAL).read_bytes())
    if key_file is None or not key_file.exists():
        raise MissingFile(
            "Der Schlüssel der Ablage fehlt.",
            f"Die Schlüsseldatei {key_file} wiederherstellen oder 'freizeichen setup' ausführen."
            if key_file
            else "Eine Schlüsseldatei angeben oder 'freizeichen setup' ausführen.",
        )
    state = key_file.stat()
    if stat.S_IMODE(state.st_mode) & 0o077 or state.st_uid not in (0, os.geteuid()):
        raise FreizeichenError(
            f"Die Schlüsseldatei {key_file} ist für andere zugänglich.",
            f"chmod 600 {key_file} ausführen und prüfen, wem sie gehört.",
            Exit.PERMISSION,
        )
    return _parse(key_file.read_bytes())


def _parse(content: bytes) -> bytes:
    if len(content) == 32:
        return content
    try:
        key = bytes.fromhex(content.decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise ConfigError("Die Schlüsseldatei enthält keinen Schlüssel.", "Die richtige Schlüsseldatei angeben.")
    return key
