"""A model that comes as a zip: unpacking it safely, and comparing what was unpacked with the zip later on."""

import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from appliance.model.errors import BadInput

_LONGEST_RATIO = 20
"""Times its own size that a zip may unpack to: a model shrinks to a half, a bomb to a thousandth."""
_BLOCK = 1 << 20


def _entries(archive: zipfile.ZipFile, folder: str) -> list[zipfile.ZipInfo]:
    """The files of the zip. Raises ValueError when one lies outside `folder`, is a link, or all are too big."""
    files = [entry for entry in archive.infolist() if not entry.is_dir()]
    for entry in files:
        path = PurePosixPath(entry.filename)
        outside = path.is_absolute() or ".." in path.parts or path.parts[0] != folder or "\\" in entry.filename
        if outside or stat.S_ISLNK(entry.external_attr >> 16):
            raise ValueError
    if sum(entry.file_size for entry in files) > _LONGEST_RATIO * sum(entry.compress_size for entry in files) + _BLOCK:
        raise ValueError
    return files


def unpacked_size(archive: Path) -> int:
    """Bytes that its files take."""
    with zipfile.ZipFile(archive) as opened:
        return sum(entry.file_size for entry in opened.infolist())


def unpack(archive: Path, target: Path) -> None:
    """Unpacks the zip, whose files all lie in a folder named as `target`, and puts it in the place of `target`.

    Raises BadInput when the zip is damaged or wants to write anywhere else; `target` is then as before.
    """
    part = target.with_name(target.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        with zipfile.ZipFile(archive) as opened:
            for entry in _entries(opened, target.name):
                place = part.joinpath(*PurePosixPath(entry.filename).parts[1:])
                place.parent.mkdir(parents=True, exist_ok=True)
                with opened.open(entry) as source, place.open("wb") as file:
                    shutil.copyfileobj(source, file, _BLOCK)  # checks length and checksum of the entry
    except (zipfile.BadZipFile, ValueError, zlib.error, EOFError, NotImplementedError, RuntimeError):
        shutil.rmtree(part, ignore_errors=True)
        raise BadInput(
            f"{archive.name} ist kein brauchbares Modellarchiv.", "Die Datei aus der angegebenen Quelle neu holen."
        ) from None
    shutil.rmtree(target, ignore_errors=True)
    part.rename(target)


def is_unpacked(archive: Path, target: Path) -> bool:
    """True when every file of the zip lies in `target` with the same length and checksum (CRC-32)."""
    try:
        with zipfile.ZipFile(archive) as opened:
            return all(
                _same(target.joinpath(*PurePosixPath(entry.filename).parts[1:]), entry)
                for entry in _entries(opened, target.name)
            )
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _same(file: Path, entry: zipfile.ZipInfo) -> bool:
    if not file.is_file() or file.stat().st_size != entry.file_size:
        return False
    checksum = 0
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            checksum = zlib.crc32(block, checksum)
    return checksum == entry.CRC
