"""Grouping a few new faces among many: reads those, exemplars of everybody, and loose faces."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.engine.facts import owners_spoken_of, spoken_of, thresholds_of
from faceorg.library.recognition.exemplars import (
    EXEMPLARS_MAX,
    Exemplars,
    days_of,
    exemplars,
    loose_ids,
    owners_in_photos,
)
from faceorg.library.recognition.groupings import places
from faceorg.library.recognition.kept_vectors import KeptVectors
from faceorg.library.recognition.ungrouped import kept_vectors
from faceorg.people.growing import Around, groups_near, grow_groups, neighbourhood, place_new
from faceorg.people.matching import Owner
from faceorg.people.suggesting import STRANGER_FACES_MIN, Known, with_brought

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping, Rests
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.database import Database
    from faceorg.library.library import Library
    from faceorg.people.spoken import Spoken
    from faceorg.vision.packs import Pack


def growth(library: Library, pack: Pack, face_ids: Collection[FaceId], rests: Rests) -> Grouping:
    """Return what becomes of a few undecided faces and of the loose ones around them.

    Args:
        library: where.
        pack: in use.
        face_ids: which have changed.
        rests: what this will rest on.
    """
    database, pack_id, thresholds = library.database, pack.pack_id, thresholds_of(library, pack)
    with database.snapshot():
        kept = KeptVectors(library, pack_id, *kept_vectors(database))
        new = library.faces.table(pack_id, face_ids)
        spoken = spoken_of(library, pack)
        placed = place_new(new, _known(library, new, spoken, kept), spoken, thresholds)
        left = new.vectors[placed.left], thresholds.attach_min
        loose = library.faces.table(pack_id, _loose(library, new, kept, *left).tolist())
        around = _around(library, new, kept, loose, *left)
        looked_at = np.concatenate([new.face_ids, loose.face_ids, around.grouped.face_ids])
        before = places(database, looked_at.tolist())
    kept.keep()
    found = grow_groups(new, placed, around, spoken, thresholds)
    rests = replace(rests, vectors=kept.name, stale=kept.stale)
    return replace(found, places=before, rests=rests)


def _loose(
    library: Library,
    new: FaceTable,
    kept: KeptVectors,
    left: NDArray[np.float32],
    similarity_min: float,
) -> NDArray[np.int64]:
    """Return the loose faces around those of the new ones who are left."""
    if not len(left):
        return np.zeros(0, np.int64)
    ids = np.setdiff1d(loose_ids(library.database), new.face_ids)
    there, vectors = kept.vectors_of(ids)
    return ids[there[neighbourhood(left, Vectors(vectors), similarity_min)]]


def _around(
    library: Library,
    new: FaceTable,
    kept: KeptVectors,
    loose: FaceTable,
    left: NDArray[np.float32],
    similarity_min: float,
) -> Around:
    """Return who is around those who are left: loose ones, and exemplars of groups."""
    rows, close = np.zeros(0, np.intp), np.zeros(0, np.int64)
    some = exemplars(library.database, "group_id", kept) if len(left) else Exemplars.nobody()
    if len(left):
        rows = np.flatnonzero(~np.isin(some.face_ids, new.face_ids))
        near, most = groups_near(left, some.vectors.part(rows), some.owners[rows], similarity_min)
        rows, close = rows[np.isin(some.owners[rows], near)], near[:most]
    chosen = rows[np.isin(some.owners[rows], close)]
    grouped = library.faces.table(kept.pack, some.face_ids[chosen].tolist())
    standing = some.owners[chosen[some.faces[chosen] > EXEMPLARS_MAX]]
    return Around(
        loose, grouped, frozenset(standing.tolist()), some.vectors[rows], some.owners[rows]
    )


def _known(library: Library, new: FaceTable, spoken: Spoken, kept: KeptVectors) -> Known:
    """Return people, and strangers with a minus, by some faces of each."""
    database = library.database
    owners = _owners(database, exemplars(database, "person_id", kept), spoken.births)
    owners = with_brought(owners, spoken)
    strangers = _owners(database, exemplars(database, "stranger_id", kept, STRANGER_FACES_MIN))
    owners |= {-i: owner for i, owner in strangers.items()}
    index_of = {owner_id: k for k, owner_id in enumerate(owners)}
    photo_ids, of = _in_photos(database, "person_id", new, index_of, 1)
    more_ids, more_of = _in_photos(database, "stranger_id", new, index_of, -1)
    return Known(
        np.array(list(owners), dtype=np.int64),
        list(owners.values()),
        np.concatenate([photo_ids, more_ids]),
        np.concatenate([of, more_of]),
        owners_spoken_of(library, index_of, spoken),
    )


def _owners(
    database: Database, some: Exemplars, births: Mapping[PersonId, int] | None = None
) -> dict[int, Owner]:
    """Return owners by id; only of those whose birth is known it matters when their faces were."""
    vectors = some.vectors[:]
    ends = np.append(np.flatnonzero(np.diff(some.owners, prepend=-1)), len(vectors))
    found = {}
    for start, end in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True):
        owner_id = int(some.owners[start])
        born = (births or {}).get(cast("PersonId", owner_id))
        days = None
        if born is not None:
            by_face = days_of(database, some.face_ids[start:end].tolist())
            days = np.array([by_face[i] for i in some.face_ids[start:end].tolist()], np.int32)
        found[owner_id] = Owner(vectors[start:end], days, born)
    return found


def _in_photos(
    database: Database, column: str, new: FaceTable, index_of: Mapping[int, int], sign: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return photos of the new faces, and the index of an owner who has a face there."""
    pairs = owners_in_photos(database, column, new.photo_ids)
    found = [(photo, index_of[sign * i]) for photo, i in pairs if sign * i in index_of]
    columns = np.array(found, dtype=np.int64).reshape(-1, 2)
    return columns[:, 0], columns[:, 1]
