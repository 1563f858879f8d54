"""Confirmed faces with their names, folder by folder, as they are written beside photos."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box
from faceorg.domain.sidecars import NamedBox
from faceorg.library.places import UNDER, under

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.database import Database


@dataclass(frozen=True, slots=True)
class NamedPhoto:
    """A photo that was read and is in its place.

    Attributes:
        name: of its file.
        width, height: pixels of the photo as it is shown.
        faces: its confirmed faces; boxes in fractions of the photo as it is shown.
    """

    name: bytes
    width: int
    height: int
    faces: tuple[NamedBox, ...]


def directories_of(database: Database, paths: Sequence[bytes]) -> list[bytes]:
    """Return the directories with photos at or below paths (or a photo's own), all without any."""
    if not paths:
        return [row[0] for row in database.rows("SELECT path FROM directories ORDER BY path")]
    found = set[bytes]()
    for path in paths:
        rows = database.rows(
            f"SELECT d.path FROM directories d WHERE {UNDER} OR d.path = ?",
            (*under(path), os.path.dirname(path)),
        )
        found |= {row[0] for row in rows}
    return sorted(found)


def photos_in(database: Database, directory: bytes) -> list[NamedPhoto]:
    """Return the photos directly in a directory, by name; hidden ones too."""
    rows = database.rows(
        "SELECT p.name, p.width, p.height, w.name, f.x, f.y, f.w, f.h"
        " FROM directories d JOIN photos p ON p.directory_id = d.id"
        " LEFT JOIN faces f ON f.photo_id = p.id AND f.person_id IS NOT NULL"
        " LEFT JOIN people w ON w.id = f.person_id"
        " WHERE d.path = ? AND p.state = 'done' AND p.missing = 0"
        " ORDER BY p.name, f.x, f.id",
        (directory,),
    )
    found: dict[bytes, tuple[int, int, list[NamedBox]]] = {}
    for name, width, height, who, *box in rows:
        faces = found.setdefault(name, (width or 0, height or 0, []))[2]
        if who is not None:
            faces.append(NamedBox(who, Box(*box)))
    return [NamedPhoto(name, w, h, tuple(faces)) for name, (w, h, faces) in found.items()]
