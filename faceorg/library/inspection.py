"""Rows that don't fit together: what SQLite's own checks can't see."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.library.database import Database
from faceorg.library.library import THUMBNAILS_NAME

if TYPE_CHECKING:
    from faceorg.library.library import Library

UNIT_LENGTH_SLACK = 0.01  # a unit vector rounded to float16 is off by 0.0005 at most

BLOCK = 10_000


@dataclass(frozen=True, slots=True)
class Inspection:
    """Numbers of photos and faces that lack something; all zero in a sound library."""

    photos_without_thumbnail: int
    faces_without_portrait: int
    photos_without_size: int
    faces_without_vector: int
    photos_missing: int
    problems_not_listed: int
    faces_by_pack: dict[str, int]
    bad_vectors_by_pack: dict[str, int]


def check_thumbnails(library: Library) -> list[str]:
    """Return what SQLite finds wrong with the file of thumbnails."""
    with closing(Database(library.folder / THUMBNAILS_NAME)) as thumbnails:
        found = [row[0] for row in thumbnails.rows("PRAGMA integrity_check")]
    return [text for text in found if text != "ok"]


def inspect(library: Library) -> Inspection:
    """Look at every row once; changes nothing."""
    db = library.database
    photos = _ids(db, "SELECT id FROM photos WHERE state = 'done'")
    faces = _ids(db, "SELECT id FROM faces WHERE source = 'detected'")
    with closing(Database(library.folder / THUMBNAILS_NAME)) as thumbnails:
        pictures = _ids(thumbnails, "SELECT id FROM photos")
        portraits = _ids(thumbnails, "SELECT id FROM faces")
    return Inspection(
        photos_without_thumbnail=len(photos - pictures),
        faces_without_portrait=len(faces - portraits),
        photos_without_size=_count(
            db, "photos WHERE state = 'done' AND NOT (coalesce(width, 0) > 0 AND height > 0)"
        ),
        faces_without_vector=_count(
            db,
            "faces WHERE source = 'detected'"
            " AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.face_id = faces.id)",
        ),
        photos_missing=_count(
            db,
            "photos WHERE missing AND EXISTS (SELECT 1 FROM faces f WHERE f.photo_id = photos.id)",
        ),
        problems_not_listed=_count(
            db,
            "photos WHERE state = 'problem'"
            " AND NOT EXISTS (SELECT 1 FROM problems p WHERE p.photo_id = photos.id)",
        ),
        faces_by_pack=dict(db.rows("SELECT pack, count(*) FROM vectors GROUP BY 1 ORDER BY 1")),
        bad_vectors_by_pack=_bad_vectors(db),
    )


def _ids(database: Database, sql: str) -> set[int]:
    return {row[0] for row in database.rows(sql)}


def _count(database: Database, what: str) -> int:
    return int(database.value(f"SELECT count(*) FROM {what}"))


def _bad_vectors(database: Database) -> dict[str, int]:
    """Return the vectors of each pack that aren't of the pack's usual size and of unit length."""
    by_pack: dict[str, list[bytes]] = {}
    for pack, vector in database.rows("SELECT pack, vector FROM vectors ORDER BY pack"):
        by_pack.setdefault(pack, []).append(vector)
    bad = {pack: _bad_count(vectors) for pack, vectors in by_pack.items()}
    return {pack: count for pack, count in bad.items() if count}


def _bad_count(packed: list[bytes]) -> int:
    sizes = Counter(map(len, packed))
    usual = sizes.most_common(1)[0][0]
    whole = [vector for vector in packed if len(vector) == usual and usual % 2 == 0]
    sound = 0
    for start in range(0, len(whole), BLOCK):
        block = b"".join(whole[start : start + BLOCK])
        vectors = np.frombuffer(block, dtype="<f2").reshape(-1, usual // 2).astype(np.float32)
        lengths = np.linalg.norm(vectors, axis=1)
        sound += int(np.count_nonzero(np.abs(lengths - 1.0) < UNIT_LENGTH_SLACK))
    return len(packed) - sound
