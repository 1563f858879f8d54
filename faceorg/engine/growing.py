"""Grouping a few new faces among many: reads those, exemplars of everybody, and loose faces."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, cast

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.engine.facts import owners_spoken_of, spoken_of, thresholds_of
from faceorg.library.groupings import places
from faceorg.library.ungrouped import exemplars, faces_of_groups, loose_vectors, owners_in_photos
from faceorg.people.growing import GROUPED_NEAR, grow_groups, near, neighbourhood
from faceorg.people.matching import Owner
from faceorg.people.suggesting import STRANGER_FACES_MIN, Known

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.database import Database
    from faceorg.library.library import Library
    from faceorg.people.spoken import Spoken
    from faceorg.vision.packs import Pack


def growth(library: Library, pack: Pack, face_ids: Collection[FaceId]) -> Grouping:
    """Return what becomes of a few undecided faces and of the loose ones around them."""
    database, pack_id, thresholds = library.database, pack.pack_id, thresholds_of(library, pack)
    with database.snapshot():
        new = library.faces.table(pack_id, face_ids)
        loose = _loose(library, new, pack_id, thresholds.attach_min)
        grouped = _grouped(library, new, pack_id, thresholds.attach_min)
        spoken = spoken_of(library)
        known = _known(library, new, spoken, pack_id)
        tables = (new, loose, grouped)
        before = places(database, [int(i) for table in tables for i in table.face_ids])
    found = grow_groups(new, loose, grouped, known, spoken, thresholds)
    return replace(found, places=before)


def _loose(library: Library, new: FaceTable, pack_id: str, similarity_min: float) -> FaceTable:
    """Return the loose faces around new ones."""
    rows = loose_vectors(library.database, pack_id) if len(new.face_ids) else []
    taken = set(new.face_ids.tolist())
    rows = [row for row in rows if row[0] not in taken]
    if not rows:
        return library.faces.table(pack_id, ())
    around = neighbourhood(new.vectors, _vectors([row[1] for row in rows]), similarity_min)
    return library.faces.table(pack_id, [rows[k][0] for k in around.tolist()])


def _grouped(library: Library, new: FaceTable, pack_id: str, similarity_min: float) -> FaceTable:
    """Return the faces of the groups around new ones, but for those that are new themselves."""
    rows = exemplars(library.database, "group_id", pack_id) if len(new.face_ids) else []
    taken = set(new.face_ids.tolist())
    rows = [row for row in rows if row[1] not in taken]
    if not rows:
        return library.faces.table(pack_id, ())
    vectors = _vectors([row[3] for row in rows])
    groups = {rows[k][0] for k in near(new.vectors, vectors, similarity_min, GROUPED_NEAR).tolist()}
    members = faces_of_groups(library.database, groups)
    return library.faces.table(pack_id, [i for i in members if i not in taken])


def _vectors(packed: Sequence[bytes]) -> Vectors:
    return Vectors(np.frombuffer(b"".join(packed), dtype="<f2").reshape(len(packed), -1))


def _known(library: Library, new: FaceTable, spoken: Spoken, pack_id: str) -> Known:
    """Return people, and strangers with a minus, by some faces of each."""
    database = library.database
    owners = _owners(database, "person_id", pack_id)
    owners = {i: replace(o, born=spoken.births.get(cast("PersonId", i))) for i, o in owners.items()}
    strangers = _owners(database, "stranger_id", pack_id, STRANGER_FACES_MIN)
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


def _owners(database: Database, column: str, pack_id: str, fewest: int = 1) -> dict[int, Owner]:
    rows = exemplars(database, column, pack_id, fewest)
    if not rows:
        return {}
    vectors = _vectors([row[3] for row in rows])[:]
    days = np.array([row[2] for row in rows], dtype=np.int32)
    owners, start = {}, 0
    for owner_id, some in groupby(rows, itemgetter(0)):
        end = start + sum(1 for _ in some)
        owners[owner_id] = Owner(vectors[start:end], days[start:end])
        start = end
    return owners


def _in_photos(
    database: Database, column: str, new: FaceTable, index_of: Mapping[int, int], sign: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return photos of the new faces, and the index of an owner who has a face there."""
    pairs = owners_in_photos(database, column, new.photo_ids)
    found = [(photo, index_of[sign * i]) for photo, i in pairs if sign * i in index_of]
    columns = np.array(found, dtype=np.int64).reshape(-1, 2)
    return columns[:, 0], columns[:, 1]
