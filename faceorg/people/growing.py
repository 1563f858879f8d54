"""A few new faces among many that are grouped: only their neighbourhood is touched.

A new face is suggested to somebody known, or else grouped as always, together with the loose faces
around it and with the groups around it, which keep their identity. Everybody else stays where they
are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.grouping import Grouping
from faceorg.domain.ids import FaceId
from faceorg.people.best import best_columns
from faceorg.people.grouping import group_waiting
from faceorg.people.suggesting import Waiting, suggest
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
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
BLOCK_ROWS = 256


def grow_groups(
    new: FaceTable,
    loose: FaceTable,
    grouped: FaceTable,
    known: Known,
    spoken: Spoken,
    thresholds: Thresholds,
) -> Grouping:
    """Decide about new faces, and about the loose ones around those that belong to nobody.

    Args:
        new: undecided faces that are new or have changed.
        loose: faces around them in no group, without a suggestion or a stranger.
        grouped: faces of the groups around them.
        known: people and strangers.
        spoken: what people have said.
        thresholds: of the pack that made the vectors.
    """
    everybody = np.arange(len(new.face_ids))
    suggestions, absorbed = suggest(Waiting.of_table(new, everybody), known, spoken, thresholds)
    placed = [s.face_id for s in suggestions] + [a.face_id for a in absorbed]
    left = everybody[~np.isin(new.face_ids, np.array(placed, dtype=np.int64))]
    some = _together(_rows(new, left), loose, grouped)
    made = group_waiting(some, np.arange(len(some.face_ids)), spoken, thresholds)
    looked_at = np.concatenate([t.face_ids for t in (new, loose, grouped)])
    only = frozenset(map(FaceId, looked_at.tolist()))
    return Grouping(made, tuple(suggestions), tuple(absorbed), only=only)


def neighbourhood(new: AnyVectors, loose: AnyVectors, similarity_min: float) -> NDArray[np.intp]:
    """Return the rows of the loose faces around some new ones, in a few steps of likeness.

    Args:
        new: unit float32 (n, dim).
        loose: unit float32 (m, dim).
        similarity_min: of a step.
    """
    found = np.zeros(len(loose), np.bool_)
    edge = new[:]
    for most in STEPS:
        fresh = near(edge, loose, similarity_min, most)
        fresh = fresh[~found[fresh]]
        found[fresh] = True
        edge = loose[fresh]
    return np.flatnonzero(found)


def near(
    some: AnyVectors, others: AnyVectors, similarity_min: float, most: int
) -> NDArray[np.intp]:
    """Return the rows of the few others nearest to each of some, all of them at least so alike.

    Args:
        some: unit float32 (n, dim).
        others: unit float32 (m, dim).
        similarity_min: nobody less alike is near.
        most: how many for each.
    """
    near_any = np.zeros(len(others), np.bool_)
    if not len(others):
        return np.flatnonzero(near_any)
    columns = others[:].T

    def look(rows: slice) -> None:
        best, likeness = best_columns(some[rows] @ columns, min(most, len(others)))
        near_any[best[likeness >= similarity_min]] = True

    side_by_side(look, blocks_of(len(some), BLOCK_ROWS))
    return np.flatnonzero(near_any)


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
