"""Photos that hold the same or look alike: what finding them reads and keeps. Any thread.

Hidden and missing photos are no duplicates of anything.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from faceorg.domain.ids import PhotoId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from faceorg.library.database import Database

_SEEN = "state = 'done' AND NOT hidden AND NOT missing"
_WITHOUT = "state = 'done' AND look IS NULL"
_SAME = f"""
    SELECT fingerprint, id FROM photos WHERE {_SEEN} AND fingerprint IN (
        SELECT fingerprint FROM photos WHERE {_SEEN} AND fingerprint IS NOT NULL
        GROUP BY fingerprint HAVING COUNT(*) > 1)
    ORDER BY fingerprint, id
"""
_TIMED = f"""
    SELECT id, look, CASE WHEN dated THEN CAST(strftime('%s', taken_at) AS INTEGER) END,
        COALESCE(camera, '') FROM photos WHERE {_SEEN} AND look IS NOT NULL AND look <> 0
"""
_SHOWN = """
    SELECT p.id, p.width, p.height, p.size_bytes, p.favourite, COUNT(f.id),
        COALESCE(MIN(f.quality), 0), COALESCE(AVG(f.quality), 0)
    FROM json_each(?) j JOIN photos p ON p.id = j.value
    LEFT JOIN faces f ON f.photo_id = p.id AND f.decision IS NOT 'not_a_face'
        AND f.decision IS NOT 'ignored'
    GROUP BY p.id
"""


class Looks(NamedTuple):
    """Photos that have a look, column by column.

    Attributes:
        ids: int64 (n,).
        looks: uint64 (n,).
        seconds: int64 (n,), camera's time since 1970; -1 where it is not known.
        cameras: int64 (n,), a number for each camera; 0 where it is not known.
    """

    ids: NDArray[np.int64]
    looks: NDArray[np.uint64]
    seconds: NDArray[np.int64]
    cameras: NDArray[np.int64]


class Shown(NamedTuple):
    """What tells which of several photos is the best, as the library knows it.

    Attributes:
        faces: how many of them count, and `worst`, `mean`: the quality of these.
    """

    photo_id: PhotoId
    pixels: int
    size_bytes: int
    favourite: bool
    faces: int
    worst: float
    mean: float


def count_without_look(database: Database) -> int:
    """Return how many photos nobody has compared yet."""
    return int(database.value(f"SELECT COUNT(*) FROM photos WHERE {_WITHOUT}") or 0)


def without_look(database: Database, after: int, limit: int) -> list[PhotoId]:
    """Return photos that have no look yet, from an id on."""
    sql = f"SELECT id FROM photos WHERE {_WITHOUT} AND id > ? ORDER BY id LIMIT ?"
    return [PhotoId(i) for (i,) in database.rows(sql, (after, limit))]


def record_looks(database: Database, looks: Iterable[tuple[PhotoId, int]]) -> None:
    """Keep looks of photos, signed numbers of 64 bits; one short transaction."""
    with database.transaction():
        database.run_many(
            "UPDATE photos SET look = ? WHERE id = ?", [(look, i) for i, look in looks]
        )


def same_files(database: Database) -> list[list[PhotoId]]:
    """Return sets of photos whose files hold the same."""
    found: dict[bytes, list[PhotoId]] = {}
    for mark, photo_id in database.rows(_SAME):
        found.setdefault(mark, []).append(PhotoId(photo_id))
    return list(found.values())


def looks(database: Database) -> Looks:
    """Return all photos that can be compared."""
    rows = database.rows(_TIMED)
    numbers: dict[str, int] = {"": 0}
    cameras = [numbers.setdefault(camera, len(numbers)) for *_, camera in rows]
    signed = np.array([row[1] for row in rows], np.int64)
    return Looks(
        np.array([row[0] for row in rows], np.int64),
        signed.view(np.uint64),
        np.array([-1 if row[2] is None else row[2] for row in rows], np.int64),
        np.array(cameras, np.int64),
    )


def shown(database: Database, photo_ids: Sequence[PhotoId]) -> list[Shown]:
    """Return what the library knows of some photos."""
    rows = database.rows(_SHOWN, (json.dumps([int(i) for i in photo_ids]),))
    return [
        Shown(PhotoId(i), w * h, size, bool(heart), faces, worst, mean)
        for i, w, h, size, heart, faces, worst, mean in rows
    ]
