"""Who of the known people a face may be, and which ignored stranger: for grouping and the sweep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.grouping import Absorption, Suggestion
from faceorg.domain.ids import FaceId, PersonId, StrangerId
from faceorg.domain.vectors import part_of
from faceorg.people.brought import filled_up
from faceorg.people.matching import (
    BEST,
    Matches,
    Owner,
    exemplars_of,
    is_small_child,
    match,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.vectors import AnyVectors
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds

# One ignored face says little about a stranger: absorbing needs as many as a match averages.
STRANGER_FACES_MIN = BEST


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """Undecided faces, column by column; row i is one face.

    Attributes:
        face_ids, photo_ids: int64 (n,).
        quality: float32 (n,).
        days: int32 (n,), see `FaceTable`.
        vectors: unit float32 (n, dim), see `FaceTable`.
    """

    face_ids: NDArray[np.int64]
    photo_ids: NDArray[np.int64]
    quality: NDArray[np.float32]
    days: NDArray[np.int32]
    vectors: AnyVectors

    def take(self, rows: NDArray[np.intp]) -> Waiting:
        """Return some of the rows."""
        return Waiting(
            self.face_ids[rows],
            self.photo_ids[rows],
            self.quality[rows],
            self.days[rows],
            part_of(self.vectors, rows),
        )

    @classmethod
    def of_table(cls, table: FaceTable, rows: NDArray[np.intp]) -> Waiting:
        """Return some rows of a table."""
        return cls(
            table.face_ids[rows],
            table.photo_ids[rows],
            table.quality[rows],
            table.days[rows],
            part_of(table.vectors, rows),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Named people and ignored strangers, to match faces with.

    Attributes:
        ids: id of each: of a person, or of a stranger with a minus sign.
        owners: their exemplars.
        photo_ids, of: int64 (k,): owner `of[j]` has a decided face in photo `photo_ids[j]`.
        spoken_of: index of the owner of every decided face that a separation speaks of.
    """

    ids: NDArray[np.int64]
    owners: Sequence[Owner]
    photo_ids: NDArray[np.int64]
    of: NDArray[np.int64]
    spoken_of: Mapping[FaceId, int]


def rows_by(ids: NDArray[np.int64]) -> dict[int, NDArray[np.intp]]:
    """Return the rows of each id above 0."""
    order = np.argsort(ids, kind="stable")
    order = order[ids[order] > 0]
    if not len(order):
        return {}
    parts = np.split(order, np.flatnonzero(np.diff(ids[order])) + 1)
    return {int(ids[part[0]]): part for part in parts}


def known_of(table: FaceTable, spoken: Spoken) -> Known:
    """Return the people and strangers of a table."""
    found = rows_by(table.person_ids)
    ignored = np.where(table.decided & (table.person_ids == 0), table.stranger_ids, 0)
    found |= {-i: r for i, r in rows_by(ignored).items() if len(r) >= STRANGER_FACES_MIN}
    owners = {i: _owner(table, rows, spoken.births.get(PersonId(i))) for i, rows in found.items()}
    of = [np.full(len(rows), k, np.int64) for k, rows in enumerate(found.values())]
    owners = with_brought(owners, spoken)
    return Known(
        np.array(list(owners), dtype=np.int64),
        list(owners.values()),
        table.photo_ids[np.concatenate([*found.values(), np.zeros(0, np.intp)])],
        np.concatenate([*of, np.zeros(0, np.int64)]),
        _owners_spoken_of(table, found, spoken),
    )


def with_brought(owners: Mapping[int, Owner], spoken: Spoken) -> dict[int, Owner]:
    """Return owners by id, filled up with what was brought of people; new ones come last."""
    filled = {
        int(i): filled_up(owners.get(int(i)), brought, spoken.births.get(i))
        for i, brought in spoken.brought.items()
    }
    return {**owners, **filled}


def _owners_spoken_of(
    table: FaceTable, found: Mapping[int, NDArray[np.intp]], spoken: Spoken
) -> dict[FaceId, int]:
    wanted = {face_id for _, face_id, _ in spoken.separations}
    if not wanted:
        return {}
    owned = (
        (FaceId(int(face_id)), k)
        for k, rows in enumerate(found.values())
        for face_id in table.face_ids[rows]
    )
    return {face_id: k for face_id, k in owned if face_id in wanted}


def _owner(table: FaceTable, rows: NDArray[np.intp], born: int | None) -> Owner:
    best = rows[exemplars_of(table.vectors[rows], table.quality[rows])]
    return Owner(table.vectors[best], table.days[best], born)


def find_matches(
    waiting: Waiting, known: Known, spoken: Spoken, *, roughly: bool = False
) -> Matches:
    """Match faces with all who are known, but those whom something speaks against.

    Args:
        waiting: the faces.
        known: people and strangers.
        spoken: what people have said.
        roughly: as for `match`.
    """
    spoken_of = [*_rejected(waiting, known, spoken), *_separated(waiting, known, spoken)]
    shared = shared_photos(waiting.photo_ids, known)
    barred = np.concatenate([shared, np.array(spoken_of, dtype=np.int64).reshape(-1, 2)])
    return match(waiting.vectors, known.owners, barred, waiting.days, roughly=roughly)


def wanted_of(
    waiting: Waiting, known: Known, found: Matches, thresholds: Thresholds
) -> NDArray[np.float32]:
    """Return how like their best owner faces must be to be suggested, float32 (n,)."""
    few = np.array([len(o.vectors) < BEST for o in known.owners] + [False])[found.owner]
    wanted = np.where(few, thresholds.suggestion_min_few, thresholds.suggestion_min)
    wanted = wanted + thresholds.suggestion_poor_extra * (
        waiting.quality < thresholds.group_quality_min
    )
    for index in np.unique(found.owner[found.owner >= 0]).tolist():
        owner = known.owners[index]
        if owner.born is not None:
            rows = np.flatnonzero(found.owner == index)
            small = rows[is_small_child(owner, waiting.days[rows])]
            wanted[small] += thresholds.suggestion_child_extra
    result: NDArray[np.float32] = wanted.astype(np.float32)
    return result


def suggest(
    waiting: Waiting, known: Known, spoken: Spoken, thresholds: Thresholds
) -> tuple[list[Suggestion], list[Absorption]]:
    """Return whom faces are suggested for, and which ignored strangers take some in.

    At most one face of a photo for each person.
    """
    found = find_matches(waiting, known, spoken, roughly=True)
    wanted = wanted_of(waiting, known, found, thresholds)
    good = (found.owner >= 0) & (found.score > wanted)
    good &= found.margin > thresholds.suggestion_margin
    chosen = one_a_photo(np.flatnonzero(good), found.owner, found.score, waiting.photo_ids)
    suggestions, absorbed = [], []
    for row in chosen:
        face_id, owner_id = FaceId(int(waiting.face_ids[row])), int(known.ids[found.owner[row]])
        if owner_id > 0:
            score = float(found.score[row])
            suggestions.append(Suggestion(face_id, PersonId(owner_id), score))
        else:
            absorbed.append(Absorption(face_id, StrangerId(-owner_id)))
    return suggestions, absorbed


def one_a_photo(
    chosen: Iterable[int],
    owner: NDArray[np.int64],
    score: NDArray[np.float32],
    photo_ids: NDArray[np.int64],
) -> list[int]:
    """Keep the best face of each owner in each photo, best first."""
    rows = np.fromiter(chosen, np.intp)
    rows = rows[np.argsort(-score[rows], kind="stable")]
    order = np.lexsort((np.arange(len(rows)), photo_ids[rows], owner[rows]))
    pairs = np.stack([owner[rows], photo_ids[rows]], axis=1)[order]
    first = np.ones(len(rows), np.bool_)
    first[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)
    return [int(row) for row in rows[np.sort(order[first])]]


def shared_photos(photo_ids: NDArray[np.int64], known: Known) -> NDArray[np.int64]:
    """Return the (face, owner) pairs of faces in photos that hold a decided face of an owner."""
    return photos_in_common(photo_ids, known.photo_ids, known.of)


def photos_in_common(
    photo_ids: NDArray[np.int64], others: NDArray[np.int64], of: NDArray[np.integer]
) -> NDArray[np.int64]:
    """Return the (row, owner) pairs of rows in photos that an owner has a face in, int64 (k, 2).

    Args:
        photo_ids: of the rows.
        others: photos of faces that belong to somebody.
        of: owner of each of those.
    """
    order = np.argsort(others, kind="stable")
    first, last = (np.searchsorted(others[order], photo_ids, side) for side in ("left", "right"))
    counts = last - first
    rows = np.repeat(np.arange(len(photo_ids)), counts)
    place = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.stack([rows, of[order[first[rows] + place]]], axis=1).astype(np.int64)


def _rejected(waiting: Waiting, known: Known, spoken: Spoken) -> list[tuple[int, int]]:
    if not spoken.rejections:
        return []
    row_of = {int(f): i for i, f in enumerate(waiting.face_ids)}
    index_of = {int(p): k for k, p in enumerate(known.ids)}
    return [(row_of[f], index_of[p]) for f, p in spoken.rejections if f in row_of and p in index_of]


def _separated(waiting: Waiting, known: Known, spoken: Spoken) -> list[tuple[int, int]]:
    """Return the (face, owner) pairs that somebody has kept apart."""
    parts: dict[int, list[tuple[int, int]]] = {}
    for separation, face_id, part in spoken.separations:
        if face_id in known.spoken_of:
            parts.setdefault(separation, []).append((part, known.spoken_of[face_id]))
    if not parts:
        return []
    row_of = {int(face_id): row for row, face_id in enumerate(waiting.face_ids)}
    return [
        (row_of[face_id], owner)
        for separation, face_id, part in spoken.separations
        if face_id in row_of
        for other, owner in parts.get(separation, ())
        if other != part
    ]
