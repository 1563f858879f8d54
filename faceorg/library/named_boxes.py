"""Confirmed faces with their names, folder by folder, as they are written beside photos."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.domain.sidecars import NamedBox
from faceorg.library.places import UNDER, under

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.database import Database


@dataclass(frozen=True, slots=True)
class NamedPhoto:
    """A photo that was read and is in its place.

    Attributes:
        photo_id: of the photo.
        name: of its file.
        width, height: pixels of the photo as it is shown.
        faces: its confirmed faces; boxes in fractions of the photo as it is shown.
        face_ids: of them, in the same order.
    """

    photo_id: PhotoId
    name: bytes
    width: int
    height: int
    faces: tuple[NamedBox, ...]
    face_ids: tuple[FaceId, ...]


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


def photos_in(database: Database, directory: bytes) -> list[tuple[PhotoId, bytes]]:
    """Return (id, name) of the photos directly in a directory that were read and are there."""
    rows = database.rows(
        "SELECT p.id, p.name FROM photos p"
        " WHERE p.directory_id = (SELECT id FROM directories WHERE path = ?)"
        " AND p.state = 'done' AND p.missing = 0 ORDER BY p.name",
        (directory,),
    )
    return [(PhotoId(photo_id), name) for photo_id, name in rows]


def named_photos(database: Database, photo_ids: Sequence[PhotoId]) -> list[NamedPhoto]:
    """Return photos by name, hidden ones too; without those that are not read or are gone."""
    rows = database.rows(
        "SELECT p.id, p.name, p.width, p.height, f.id, w.name, f.x, f.y, f.w, f.h"
        " FROM json_each(?) AS wanted CROSS JOIN photos p ON p.id = wanted.value"
        " LEFT JOIN faces f ON f.photo_id = p.id AND f.person_id IS NOT NULL"
        " LEFT JOIN people w ON w.id = f.person_id"
        " WHERE p.state = 'done' AND p.missing = 0 ORDER BY p.name, f.x, f.id",
        (json.dumps(list(photo_ids)),),
    )
    found: dict[int, tuple[bytes, int, int, list[tuple[FaceId, NamedBox]]]] = {}
    for photo_id, name, width, height, face_id, who, *box in rows:
        faces = found.setdefault(photo_id, (name, width or 0, height or 0, []))[3]
        if who is not None:
            faces.append((FaceId(face_id), NamedBox(who, Box(*box))))
    return [
        NamedPhoto(PhotoId(i), name, w, h, tuple(b for _, b in faces), tuple(f for f, _ in faces))
        for i, (name, w, h, faces) in found.items()
    ]
