"""A few new faces among many that are grouped: only their neighbourhood is touched.

A new face is suggested to somebody known, or else grouped as always, together with the loose faces
around it and with the groups around it, which keep their identity. Of a large group a few faces
stand for all: others may join it, but it stays as it is. Everybody else stays where they are, and
of very many that are a little alike only the most alike are looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from faceorg.domain.grouping import Absorption, Grouping, GroupPart, Suggestion
from faceorg.domain.ids import FaceId, GroupId
from faceorg.people.best import best_columns
from faceorg.people.grouping import attached, group_waiting
from faceorg.people.matching import Owner
from faceorg.people.suggesting import Waiting, photos_in_common, rows_by, suggest
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.vectors import AnyVectors
    from faceorg.people.spoken import Spoken
    from faceorg.people.suggesting import Known
    from faceorg.people.thresholds import Thresholds

# So many loose ones around a new face, and around each of those: among very many faces each has
# somebody a little like it, and what is asked for in a step would lead to all of them.
STEPS = (16, 4)
GROUPED_NEAR = 16  # faces in groups whose groups are looked at
# The likest of all that are around: so many, or so many times the new ones, where that is more. On
# labelled photos in five instalments two for each gave the same groups as all, 1.5 lost .006 of F1.
AROUND_MIN, AROUND_EACH = 400, 4
BLOCK_ROWS = 256


class Placed(NamedTuple):
    """What known people make of new faces; `left` are the rows of those who are nobody known."""

    suggestions: Sequence[Suggestion]
    absorbed: Sequence[Absorption]
    left: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Around:
    """Who is around some new faces.

    Attributes:
        loose: faces in no group, without a suggestion or a stranger.
        grouped: faces of the nearest groups: all, or a few that stand for it.
        standing: the groups of which there are only a few.
        near, of: unit float32 (n, dim), a few faces of all groups near one of them, and int64
            (n,), their groups.
    """

    loose: FaceTable
    grouped: FaceTable
    standing: frozenset[int]
    near: AnyVectors
    of: NDArray[np.int64]


def place_new(new: FaceTable, known: Known, spoken: Spoken, thresholds: Thresholds) -> Placed:
    """Suggest new faces to people, let strangers absorb some, and tell who is left.

    Args:
        new: undecided faces that are new or have changed.
        known: people and strangers.
        spoken: what people have said.
        thresholds: of the pack that made the vectors.
    """
    everybody = np.arange(len(new.face_ids))
    suggestions, absorbed = suggest(Waiting.of_table(new, everybody), known, spoken, thresholds)
    placed = [s.face_id for s in suggestions] + [a.face_id for a in absorbed]
    left = everybody[~np.isin(new.face_ids, np.array(placed, dtype=np.int64))]
    return Placed(suggestions, absorbed, left)


def grow_groups(
    new: FaceTable, placed: Placed, around: Around, spoken: Spoken, thresholds: Thresholds
) -> Grouping:
    """Decide about new faces who are nobody known, and about the loose ones around them.

    Args:
        new: undecided faces that are new or have changed.
        placed: which of them are somebody known.
        around: who is around those who are left.
        spoken: what people have said.
        thresholds: of the pack that made the vectors.
    """
    left = _rows(new, placed.left)
    # Groups that are too many to be looked at come first: else their fellows would make new ones.
    looked_at = set(around.grouped.group_ids.tolist())
    far = _joining(left, around, set(around.of.tolist()) - looked_at, thresholds)
    left = _but(left, far)
    some = _together(left, around.loose, around.grouped)
    made = group_waiting(some, np.arange(len(some.face_ids)), spoken, thresholds)
    parts = _moving(made, around)
    parts += far + _joining(_but(left, parts), around, around.standing, thresholds)
    only = _written(new, around.grouped, made, parts) - _of_standing(around)
    return Grouping(tuple(parts), tuple(placed.suggestions), tuple(placed.absorbed), only=only)


def _of_standing(around: Around) -> frozenset[FaceId]:
    rows = np.isin(around.grouped.group_ids, list(around.standing))
    return frozenset(map(FaceId, around.grouped.face_ids[rows].tolist()))


def _moving(made: Sequence[GroupPart], around: Around) -> list[GroupPart]:
    """Return groups without the faces that stay where they are; one face alone is no group."""
    of = dict(zip(around.grouped.face_ids.tolist(), around.grouped.group_ids.tolist(), strict=True))
    parts = []
    for part in made:
        own = [i for i in part.face_ids if of.get(i) not in around.standing]
        if part.group_id not in around.standing and len(own) < 2:
            continue
        moving = tuple(i for i in own if part.group_id is None or of.get(i) != part.group_id)
        if moving:
            parts.append(GroupPart(part.group_id, moving))
    return parts


def _written(
    new: FaceTable, grouped: FaceTable, made: Sequence[GroupPart], parts: Sequence[GroupPart]
) -> frozenset[FaceId]:
    """Return the faces that are new or move; all others need not be written."""
    same = {(i, part.group_id) for part in made if len(part.face_ids) > 1 for i in part.face_ids}
    before = zip(grouped.face_ids.tolist(), grouped.group_ids.tolist(), strict=True)
    leaving = {FaceId(i) for i, group_id in before if (i, group_id) not in same}
    joining = {i for part in parts for i in part.face_ids}
    return frozenset(map(FaceId, new.face_ids.tolist())) | leaving | joining


def _but(faces: FaceTable, parts: Sequence[GroupPart]) -> FaceTable:
    """Return the faces that are in none of some groups."""
    gone = {face_id for part in parts for face_id in part.face_ids}
    return _rows(faces, np.flatnonzero([i not in gone for i in faces.face_ids.tolist()]))


def _joining(
    alone: FaceTable, around: Around, chosen: Collection[int], thresholds: Thresholds
) -> list[GroupPart]:
    """Let new faces join the group that they clearly belong to, where it is one of the chosen."""
    groups = rows_by(around.of)
    if not chosen or not len(alone.face_ids):
        return []
    owners = [Owner(around.near[rows]) for rows in groups.values()]
    index_of = {group_id: k for k, group_id in enumerate(groups)}
    of = np.array([index_of.get(i, -1) for i in around.grouped.group_ids.tolist()], np.int64)
    barred = photos_in_common(alone.photo_ids, around.grouped.photo_ids[of >= 0], of[of >= 0])
    joined = attached(alone.vectors, alone.photo_ids, alone.quality, owners, barred, thresholds)
    return [
        GroupPart(GroupId(group_id), tuple(map(FaceId, alone.face_ids[joined == k].tolist())))
        for group_id, k in index_of.items()
        if group_id in chosen and (joined == k).any()
    ]


def neighbourhood(new: AnyVectors, loose: AnyVectors, similarity_min: float) -> NDArray[np.intp]:
    """Return the rows of the loose faces around some new ones, in a few steps of likeness.

    Args:
        new: unit float32 (n, dim).
        loose: unit float32 (m, dim).
        similarity_min: of a step.
    """
    most = max(AROUND_MIN, AROUND_EACH * len(new))
    found = np.zeros(len(loose), np.bool_)
    edge, everybody = new[:], loose[:]
    for each in STEPS:
        room = most - int(found.sum())
        if not room or not len(edge):
            break
        likeness = near(edge, everybody, similarity_min, each)
        likeness[found] = 0
        fresh = _likest(likeness, room)
        found[fresh] = True
        edge = everybody[fresh]
    return np.flatnonzero(found)


def groups_near(
    new: AnyVectors, grouped: AnyVectors, of: NDArray[np.int64], similarity_min: float
) -> tuple[NDArray[np.int64], int]:
    """Return the groups around some new faces, the likest first, and how many to look at closely.

    Args:
        new: unit float32 (n, dim).
        grouped: faces that stand for groups, unit float32 (m, dim).
        of: int64 (m,), their groups.
        similarity_min: no group less alike is near.
    """
    likeness = near(new[:], grouped[:], similarity_min, GROUPED_NEAR)
    rows = _likest(likeness, len(likeness))
    groups, whose, sizes = np.unique(of, return_inverse=True, return_counts=True)
    found, first = np.unique(whose[rows], return_index=True)
    found = found[np.argsort(first, kind="stable")]
    most = max(AROUND_MIN, AROUND_EACH * len(new))
    return groups[found], int(np.count_nonzero(np.cumsum(sizes[found]) <= most))


def near(
    some: NDArray[np.float32], others: NDArray[np.float32], similarity_min: float, most: int
) -> NDArray[np.float32]:
    """Return how like one of some the others are, of the few nearest to each; float32 (m,).

    Args:
        some: unit float32 (n, dim).
        others: unit float32 (m, dim).
        similarity_min: nobody less alike is near.
        most: how many are for each; all others have 0.
    """
    found = np.zeros(len(others), np.float32)
    if not len(others):
        return found
    columns = others.T
    lock = Lock()

    def look(rows: slice) -> None:
        best, likeness = best_columns(some[rows] @ columns, min(most, len(others)))
        close = likeness >= similarity_min
        with lock:
            np.maximum.at(found, best[close], likeness[close])

    side_by_side(look, blocks_of(len(some), BLOCK_ROWS))
    return found


def _likest(likeness: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    """Return the rows of those who are like anybody, the likest first, at most so many."""
    return np.argsort(-likeness, kind="stable")[: min(most, int((likeness > 0).sum()))]


def _rows(table: FaceTable, rows: NDArray[np.intp]) -> FaceTable:
    names = type(table).__dataclass_fields__
    return type(table)(**{name: getattr(table, name)[rows] for name in names})


def _together(*tables: FaceTable) -> FaceTable:
    """Return tables as one."""
    some = [table for table in tables if len(table.face_ids)] or tables[:1]
    names = type(tables[0]).__dataclass_fields__
    return type(tables[0])(
        **{name: np.concatenate([getattr(table, name)[:] for table in some]) for name in names}
    )
