"""How files, folders, sizes and places are written for people. No Qt."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.ui.texts.translation import decimal_text, marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS = (
    marked("{number} kB", "size of a file"),
    marked("{number} MB", "size of a file"),
    marked("{number} GB", "size of a file"),
)
_LARGEST = len(_UNITS) - 1
_NEXT_UNIT = 999.5  # from here on it would be written as 1,000


def path_text(path: bytes) -> str:
    """Return a path fit for the screen and the clipboard, whatever its bytes are."""
    return os.fsdecode(path).encode("utf-8", "replace").decode("utf-8")


def file_text(path: bytes) -> str:
    """Return the name of a file or folder."""
    return Path(path_text(path)).name or path_text(path)


def folder_text(path: bytes, roots: Sequence[bytes]) -> str:
    """Return a file's folder as seen from the chosen folder: "Pictures / 2023 / Lake".

    Args:
        path: of the file.
        roots: the chosen folders; outside of all of them the whole path is written.
    """
    folder = Path(path_text(path)).parent
    root = root_of(path, roots)
    if root is None:
        return str(folder)
    return " / ".join(folder.relative_to(Path(path_text(root)).parent).parts)


def root_of(path: bytes, roots: Sequence[bytes]) -> bytes | None:
    """Return the chosen folder that holds a file, the innermost one, or None."""
    sep = os.sep.encode()
    holding = [r for r in roots if path.startswith(r.rstrip(sep) + sep)]
    return max(holding, key=len, default=None)


def size_text(size_bytes: int) -> str:
    """Return a file's size as people write it: 5.1 MB."""
    if size_bytes < 1000:
        return tr("%Ln bytes||%Ln bytes", "", size_bytes)
    size, unit = size_bytes / 1000, 0
    while size >= _NEXT_UNIT and unit < _LARGEST:
        size, unit = size / 1000, unit + 1
    digits = 1 if size < 10 or unit == _LARGEST else 0
    return tr(_UNITS[unit], "size of a file").format(number=decimal_text(size, digits))


def coordinates_text(latitude: float, longitude: float) -> str:
    """Return a place as degrees: 47.61 N, 9.42 E."""
    north, east = f"{abs(latitude):.2f}", f"{abs(longitude):.2f}"
    pattern = {
        (True, True): tr("{latitude} N, {longitude} E"),
        (True, False): tr("{latitude} N, {longitude} W"),
        (False, True): tr("{latitude} S, {longitude} E"),
        (False, False): tr("{latitude} S, {longitude} W"),
    }[latitude >= 0, longitude >= 0]
    return pattern.format(latitude=north, longitude=east)
