"""Faces without a vector of some model pack, and the vectors that are made for them later."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId, PhotoId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.library.database import Database

# Five points of two float32 each; a face drawn where none can be seen has no landmarks.
_LANDMARKS_BYTES = 40
_LACKING = (
    f"length(f.landmarks) = {_LANDMARKS_BYTES} AND NOT EXISTS"
    " (SELECT 1 FROM vectors v WHERE v.face_id = f.id AND v.pack = ?)"
)
_PUT = (
    "INSERT OR IGNORE INTO vectors (face_id, pack, vector)"
    " SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM faces WHERE id = ?1)"
)


@dataclass(frozen=True, slots=True)
class PhotoToEmbed:
    """A photo with faces that lack a vector; path, size and time as it was read.

    Attributes:
        faces: each with its landmarks, bytes of little-endian float32 (5, 2), fractions of the
            oriented photo.
    """

    photo_id: PhotoId
    path: bytes
    size_bytes: int
    mtime_ns: int
    faces: tuple[tuple[FaceId, bytes], ...]


def photos_to_embed(
    database: Database, pack: str, folders: Sequence[bytes] | None = None
) -> list[PhotoToEmbed]:
    """Return the photos whose faces lack a vector of `pack`, by path.

    Photos that are missing, could not be read, or are to be read again are left out: reading
    gives their faces vectors.

    Args:
        database: where.
        pack: id of the model pack.
        folders: only photos under these; all without it.
    """
    rows = database.rows(
        "SELECT p.id, d.path, p.name, p.size_bytes, p.mtime_ns, f.id, f.landmarks"
        " FROM faces f JOIN photos p ON p.id = f.photo_id"
        " JOIN directories d ON d.id = p.directory_id"
        f" WHERE p.state = 'done' AND p.missing = 0 AND {_LACKING}"
        " ORDER BY d.path, p.name, f.id",
        (pack,),
    )
    photos: dict[PhotoId, tuple[bytes, int, int]] = {}
    faces: dict[PhotoId, list[tuple[FaceId, bytes]]] = {}
    for photo_id, directory, name, size_bytes, mtime_ns, face_id, landmarks in rows:
        photos[photo_id] = os.path.join(directory, name), size_bytes, mtime_ns
        faces.setdefault(photo_id, []).append((FaceId(face_id), landmarks))
    found = (PhotoToEmbed(i, *facts, tuple(faces[i])) for i, facts in photos.items())
    if folders is None:
        return list(found)
    sep = os.sep.encode()
    inside = tuple(folder.rstrip(sep) + sep for folder in folders)
    return [photo for photo in found if photo.path.startswith(inside)]


def count_to_embed(database: Database, pack: str) -> int:
    """Return how many faces with landmarks lack a vector of `pack`."""
    return int(database.value(f"SELECT count(*) FROM faces f WHERE {_LACKING}", (pack,)))


def has_vectors(database: Database, pack: str) -> bool:
    """Whether any face has a vector of `pack`."""
    return bool(database.value("SELECT EXISTS (SELECT 1 FROM vectors WHERE pack = ?)", (pack,)))


def count_left_behind(database: Database, pack: str, others: Iterable[str]) -> int:
    """Return how many faces have a vector of one of `others`, but none of `pack`."""
    known = list(others)
    return int(
        database.value(
            f"SELECT count(*) FROM faces f WHERE {_LACKING} AND EXISTS (SELECT 1 FROM vectors o"
            f" WHERE o.face_id = f.id AND o.pack IN ({','.join('?' * len(known))}))",
            (pack, *known),
        )
    )


def record_vectors(
    database: Database, pack: str, vectors: Sequence[tuple[FaceId, NDArray[np.float32]]]
) -> None:
    """Keep unit vectors float32 (dim,) of faces; those of faces that are gone are dropped.

    Part of the caller's transaction.
    """
    database.run_many(_PUT, [(i, pack, vector.astype("<f2").tobytes()) for i, vector in vectors])
