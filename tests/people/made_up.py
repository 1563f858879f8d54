"""Made-up people: points around centres on a sphere, from a seeded generator."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.faces import DAY_UNKNOWN, FaceTable
from faceorg.people.thresholds import Thresholds
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.grouping import Grouping

DIM = 64
THRESHOLDS = Thresholds.of_pack(default_pack().thresholds)


def unit(rows: NDArray[Any]) -> NDArray[np.float32]:
    """Return rows at unit length."""
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.asarray(rows / lengths, dtype=np.float32)


def people(
    sizes: Sequence[int], *, noise: float = 0.45, seed: int = 0, dim: int = DIM
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return vectors (n, dim) and whose they are; two faces of one person have about .83."""
    rng = np.random.default_rng(seed)
    of = np.repeat(np.arange(len(sizes)), sizes)
    centres = rng.standard_normal((max(len(sizes), 1), dim))
    return unit(centres[of] + noise * rng.standard_normal((len(of), dim))), of.astype(np.int64)


def table(vectors: NDArray[np.float32], **columns: Any) -> FaceTable:
    """Return a table of undecided good faces, one a photo; `columns` replace what they name."""
    n = len(vectors)
    made = FaceTable(
        face_ids=np.arange(1, n + 1, dtype=np.int64),
        photo_ids=np.arange(1, n + 1, dtype=np.int64),
        person_ids=np.zeros(n, np.int64),
        group_ids=np.zeros(n, np.int64),
        stranger_ids=np.zeros(n, np.int64),
        decided=np.zeros(n, np.bool_),
        quality=np.full(n, 0.65, np.float32),
        size_px=np.full(n, 150, np.float32),
        yaw=np.zeros(n, np.float32),
        days=np.full(n, DAY_UNKNOWN, np.int32),
        vectors=vectors,
    )
    given = {name: np.asarray(value, getattr(made, name).dtype) for name, value in columns.items()}
    return replace(made, **given)


def confirmed(made: FaceTable, rows: Sequence[int], person_id: int) -> FaceTable:
    """Return the table with rows confirmed as a person's faces."""
    person_ids, decided = made.person_ids.copy(), made.decided.copy()
    person_ids[list(rows)], decided[list(rows)] = person_id, True
    return replace(made, person_ids=person_ids, decided=decided)


def labels_of(grouping: Grouping, n: int) -> NDArray[np.int64]:
    """Return the number of each face's group, -1 for loose and suggested ones; ids are 1..n."""
    labels = np.full(n, -1, np.int64)
    for number, part in enumerate(grouping.groups):
        for face_id in part.face_ids:
            assert labels[face_id - 1] == -1, "a face in two groups"
            labels[face_id - 1] = number
    return labels


def same_partition(labels: NDArray[np.int64], truth: NDArray[np.int64]) -> bool:
    """Whether two labellings mean the same groups."""
    return bool(((labels[:, None] == labels) == (truth[:, None] == truth)).all())


def columns_of(made: FaceTable) -> dict[str, NDArray[Any]]:
    """Return all columns by name."""
    return {field.name: getattr(made, field.name) for field in fields(made)}
