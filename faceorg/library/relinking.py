"""Rows of photos whose files are gone, moved or copied."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId, PersonId, PhotoId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.database import Database
    from faceorg.library.library import Library

_IN = "IN (SELECT value FROM json_each(?))"


# the trash -----------------------------------------------------------------------------------


def missing_files(database: Database) -> list[tuple[PhotoId, bytes, str, int]]:
    """Return (photo, path, missing since, number of faces) of what is gone, oldest first."""
    rows = database.rows(
        "SELECT p.id, d.path, p.name, p.missing_since, (SELECT count(*) FROM faces f"
        " WHERE f.photo_id = p.id AND f.decision IS NOT 'not_a_face') FROM photos p"
        " JOIN directories d ON d.id = p.directory_id"
        " WHERE p.missing AND p.missing_since IS NOT NULL ORDER BY p.missing_since, 2, 3"
    )
    return [(PhotoId(i), os.path.join(d, n), since, faces) for i, d, n, since, faces in rows]


def missing_by_time(database: Database) -> list[str]:
    """Return the moments at which files were first seen to be gone, each once, oldest first."""
    rows = database.rows(
        "SELECT DISTINCT missing_since FROM photos WHERE missing AND missing_since IS NOT NULL"
        " ORDER BY 1"
    )
    return [row[0] for row in rows]


def purge(
    library: Library, times: Sequence[str]
) -> tuple[list[PhotoId], list[FaceId], list[PersonId]]:
    """Delete the photos that are gone since one of `times`; return photos, faces and people."""
    db, wanted = library.database, (json.dumps(list(times)),)
    with db.transaction():
        gone = [
            r[0]
            for r in db.rows(f"SELECT id FROM photos WHERE missing AND missing_since {_IN}", wanted)
        ]
        ids = (json.dumps(gone),)
        faces = db.rows(f"SELECT id, person_id FROM faces WHERE photo_id {_IN}", ids)
        db.run(f"DELETE FROM photos WHERE id {_IN}", ids)
        library.thumbnails.remove([PhotoId(i) for i in gone], [FaceId(i) for i, _ in faces])
    return (
        [PhotoId(i) for i in gone],
        [FaceId(i) for i, _ in faces],
        sorted({PersonId(p) for _, p in faces if p}),
    )
