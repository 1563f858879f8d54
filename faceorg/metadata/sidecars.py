"""XMP beside photos and in them: which file belongs to which, and what both say. Any thread."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import Said, joined
from faceorg.metadata.foreign_files import read_small
from faceorg.metadata.packets import carried_by
from faceorg.metadata.people_notations import OWN
from faceorg.metadata.regions import said_by
from faceorg.metadata.xmp import read_xmp

if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIX: Final = b".xmp"


def is_sidecar(name: bytes) -> bool:
    """Whether a file says by its name that it holds XMP."""
    return name.lower().endswith(SUFFIX)


def photos_beside(photos: Sequence[bytes], sidecars: Sequence[bytes]) -> dict[bytes, list[bytes]]:
    """Return the sidecars of each photo of a folder, and those of no photo under b"".

    `photo.jpg.xmp` is of that very file; `photo.xmp` of all files of the name, as Adobe's programs
    have it.

    Args:
        photos: names of the photos in a folder.
        sidecars: names of the XMP files in it.
    """
    by_name: dict[bytes, list[bytes]] = {}
    for photo in photos:
        by_name.setdefault(photo.lower(), []).append(photo)
        by_name.setdefault(os.path.splitext(photo)[0].lower(), []).append(photo)  # noqa: PTH122
    found: dict[bytes, list[bytes]] = {}
    for sidecar in sorted(sidecars, key=len, reverse=True):  # the one of that very file first
        for photo in by_name.get(sidecar[: -len(SUFFIX)].lower(), [b""]):
            found.setdefault(photo, []).append(sidecar)
    return found


def said_in_sidecar(path: bytes) -> Said:
    """Return what an XMP file says.

    Raises:
        ForeignFileError: it cannot be read.
    """
    return _said_by(read_small(path))


def said_in_photo(path: bytes) -> Said:
    """Return what the XMP in a photo file says.

    Raises:
        ForeignFileError: the file, or what it carries, cannot be read.
    """
    return joined(*map(_said_by, carried_by(path).packets))


def _said_by(packet: bytes) -> Said:
    ours = OWN.encode() in packet.replace(b"\0", b"")  # UTF-16 has zeros between
    return replace(said_by(read_xmp(packet)), ours=ours)


def orientation_of(path: bytes) -> int:
    """Return the EXIF orientation of a photo file, 1..8; 1 where it says nothing.

    Raises:
        ForeignFileError: the file cannot be opened.
    """
    return carried_by(path).orientation
