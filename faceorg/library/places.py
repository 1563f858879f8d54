"""Where every photo lies and how large it is, in one read: what long lists of faces need."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.ids import PhotoId

if TYPE_CHECKING:
    from faceorg.library.database import Database


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A photo's file and size.

    Attributes:
        path: bytes of the file system.
        width, height: pixels, orientation applied; 0 where the photo was never read.
        missing: the file was not there when its folder was last looked through.
    """

    path: bytes
    width: int
    height: int
    missing: bool


def photo_places(database: Database) -> dict[PhotoId, PhotoPlace]:
    """Return the place of every photo, known or missing."""
    rows = database.rows(
        "SELECT p.id, d.path, p.name, coalesce(p.width, 0), coalesce(p.height, 0), p.missing"
        " FROM photos p JOIN directories d ON d.id = p.directory_id"
    )
    return {
        PhotoId(i): PhotoPlace(os.path.join(folder, name), width, height, bool(missing))
        for i, folder, name, width, height, missing in rows
    }
