"""Faces without a vector of some model pack, and the vectors that are made for them later."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.library.queries import touched

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.library.database import Database

# A setting: of which pack no face lacked a vector, and the latest note of `touched` then. Who takes
# vectors away otherwise than with their faces takes it away, too.
EMBEDDED = "embedded"
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
    """A photo, or a moment of a video, with faces that lack a vector.

    Path, size and time are those as it was read.

    Attributes:
        faces: each with its landmarks, bytes of little-endian float32 (5, 2), fractions of the
            oriented photo.
        moment_s: of a video; None for photos.
    """

    photo_id: PhotoId
    path: bytes
    size_bytes: int
    mtime_ns: int
    faces: tuple[tuple[FaceId, bytes], ...]
    moment_s: float | None = None


def photos_to_embed(
    database: Database, pack: str, folders: Sequence[bytes] | None = None
) -> list[PhotoToEmbed]:
    """Return the photos whose faces lack a vector of `pack`, by path.

    Photos that are missing, could not be read, or are to be read again are left out: reading
    gives their faces vectors. Where none lacked one lately, only photos are looked at that have
    changed since; all of 1,000,000 take seven seconds.

    Args:
        database: where.
        pack: id of the model pack.
        folders: only photos under these; all without it.
    """
    with database.snapshot():
        upto = touched.latest(database)
        among = _changed(database, pack, upto)
        found = _lacking(database, pack, among)
    if not found and among != []:
        kept = json.dumps({"pack": pack, "upto": upto})
        sql = "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"
        database.run(sql, (EMBEDDED, kept))
    if folders is None:
        return found
    sep = os.sep.encode()
    inside = tuple(folder.rstrip(sep) + sep for folder in folders)
    return [photo for photo in found if photo.path.startswith(inside)]


def _changed(database: Database, pack: str, upto: int) -> list[int] | None:
    """Return the photos that have changed since no face lacked a vector; None: it may be any."""
    text = database.value("SELECT value FROM settings WHERE key = ?", (EMBEDDED,))
    kept = json.loads(text) if text else {}
    if kept.get("pack") != pack:
        return None
    return [] if kept["upto"] == upto else touched.since(database, kept["upto"])


def _lacking(database: Database, pack: str, among: list[int] | None) -> list[PhotoToEmbed]:
    if among == []:
        return []
    source = "faces f JOIN photos p ON p.id = f.photo_id"
    if among is not None:
        source = (
            "json_each(?) AS wanted CROSS JOIN photos p ON p.id = wanted.value"
            " CROSS JOIN faces f ON f.photo_id = p.id"
        )
    rows = database.rows(
        "SELECT p.id, d.path, p.name, p.size_bytes, p.mtime_ns, f.moment_s, f.id, f.landmarks"
        f" FROM {source} JOIN directories d ON d.id = p.directory_id"
        f" WHERE p.state = 'done' AND p.missing = 0 AND {_LACKING}"
        " ORDER BY d.path, p.name, f.id",
        (pack,) if among is None else (json.dumps(among), pack),
    )
    photos: dict[PhotoId, tuple[bytes, int, int]] = {}
    faces: dict[tuple[PhotoId, float | None], list[tuple[FaceId, bytes]]] = {}
    for photo_id, directory, name, size_bytes, mtime_ns, moment_s, face_id, landmarks in rows:
        photos[photo_id] = os.path.join(directory, name), size_bytes, mtime_ns
        faces.setdefault((photo_id, moment_s), []).append((FaceId(face_id), landmarks))
    return [PhotoToEmbed(i, *photos[i], tuple(found), at) for (i, at), found in faces.items()]


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
