"""Some faces of everybody, and the rows beside them, for grouping a few new faces among many."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.domain.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from faceorg.library.database import Database
    from faceorg.library.recognition.kept_vectors import KeptVectors

# Up to so many exemplars of each owner, spread over the better three quarters by quality: those
# that are most different from each other can't be told without reading all vectors.
EXEMPLARS_MAX = 20
# Of more loose faces the best, so that memory does not grow with the library: 115 MB as float32.
LOOSE_MAX = 150_000
_OWNERS = {
    "person_id": "person_id IS NOT NULL",
    "stranger_id": "stranger_id IS NOT NULL AND decision = 'ignored'",
    "group_id": "group_id IS NOT NULL",
}
# Read in the order of an index, or sorted before: owner by owner, the best face first.
_BY_QUALITY = {
    "person_id": f"faces INDEXED BY faces_by_person WHERE {_OWNERS['person_id']}",
    "stranger_id": "(SELECT stranger_id, id FROM faces"
    f" WHERE {_OWNERS['stranger_id']} ORDER BY stranger_id, quality DESC)",
    "group_id": f"faces INDEXED BY faces_by_group WHERE {_OWNERS['group_id']}",
}


class Exemplars(NamedTuple):
    """Some faces of everybody, by owner, the best of each first.

    Attributes:
        owners, face_ids: int64 (n,).
        vectors: unit float32 (n, dim).
        faces: int64 (n,), how many its owner has in all.
    """

    owners: NDArray[np.int64]
    face_ids: NDArray[np.int64]
    vectors: Vectors
    faces: NDArray[np.int64]

    @classmethod
    def nobody(cls) -> Exemplars:
        """Return none."""
        none = np.zeros(0, np.int64)
        return cls(none, none, Vectors(np.zeros((0, 1), np.float16)), none)


def exemplars(database: Database, owner: str, kept: KeptVectors, fewest: int = 1) -> Exemplars:
    """Return some faces of everybody.

    Args:
        database: where.
        owner: `person_id`, `stranger_id` (of ignored faces) or `group_id`.
        kept: has their vectors; faces without one are left out.
        fewest: owners of fewer faces are left out.
    """
    # A text for each owner: a row for each face would take four times as long to fetch.
    rows = database.rows(
        f"SELECT {owner}, group_concat(id) FROM {_BY_QUALITY[owner]} GROUP BY {owner}"
    )
    several = [row[1].count(",") + 1 for row in rows]
    owners = np.repeat(np.array([row[0] for row in rows], dtype=np.int64), several)
    face_ids = np.fromstring(",".join([row[1] for row in rows]), dtype=np.int64, sep=",")
    first = np.flatnonzero(np.diff(owners, prepend=-1))
    many = np.diff(first, append=len(owners))
    faces = np.repeat(many, many)
    place = np.arange(len(owners)) - np.repeat(first, many)
    chosen = np.flatnonzero((faces >= fewest) & _spread(place, faces))
    there, vectors = kept.vectors_of(face_ids[chosen])
    chosen = chosen[there]
    return Exemplars(owners[chosen], face_ids[chosen], Vectors(vectors), faces[chosen])


def _spread(place: NDArray[np.int64], faces: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell whether the face at a place among so many, by quality, stands for its owner."""
    good = np.maximum(EXEMPLARS_MAX, faces * 3 // 4)
    step = place * EXEMPLARS_MAX // good
    fresh = (step > (place - 1) * EXEMPLARS_MAX // good) | (place == 0)
    spread: NDArray[np.bool_] = (place < good) & fresh
    return spread


def loose_ids(database: Database) -> NDArray[np.int64]:
    """Return the best undecided faces in nothing, also of photos that are gone; int64 (n,)."""
    rows = database.rows(
        "SELECT id FROM faces INDEXED BY faces_loose WHERE decision IS NULL AND group_id IS NULL"
        " AND suggested_person_id IS NULL AND stranger_id IS NULL ORDER BY quality DESC LIMIT ?",
        (LOOSE_MAX,),
    )
    return np.array(rows, dtype=np.int64).ravel()


def days_of(database: Database, face_ids: Iterable[int]) -> dict[int, int]:
    """Return the day of the photo of each face, in days since 1970-01-01, or `DAY_UNKNOWN`."""
    return dict(
        database.rows(
            "SELECT f.id, coalesce(CASE WHEN p.dated"
            f" THEN CAST(julianday(date(p.taken_at)) - 2440587.5 AS INTEGER) END, {DAY_UNKNOWN})"
            " FROM json_each(?) AS wanted CROSS JOIN faces f ON f.id = wanted.value"
            " JOIN photos p ON p.id = f.photo_id",
            (json.dumps([int(i) for i in face_ids]),),
        )
    )


def owners_in_photos(
    database: Database, owner: str, photo_ids: Iterable[int]
) -> list[tuple[int, int]]:
    """Return the (photo, owner) pairs of the faces in some photos; `owner` as in `exemplars`."""
    return database.rows(
        f"SELECT f.photo_id, f.{owner} FROM json_each(?) AS wanted"
        f" CROSS JOIN faces f ON f.photo_id = wanted.value WHERE f.{_OWNERS[owner]}",
        (json.dumps(sorted({int(i) for i in photo_ids})),),
    )
