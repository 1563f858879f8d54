"""Rows of faces as the arrays that grouping works on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.faces import FaceTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def face_table(rows: Sequence[tuple[Any, ...]]) -> FaceTable:
    """Turn rows into columns.

    Args:
        rows: face, photo, person, group, stranger, decided, quality, size, yaw, day, and the
            vector as bytes of little-endian float16, all of one length.
    """
    columns = list(zip(*rows, strict=True)) if rows else [()] * 11
    dim = len(rows[0][10]) // 2 if rows else 1
    vectors = np.frombuffer(b"".join(columns[10]), dtype="<f2").reshape(-1, dim)
    return FaceTable(
        face_ids=np.array(columns[0], dtype=np.int64),
        photo_ids=np.array(columns[1], dtype=np.int64),
        person_ids=np.array(columns[2], dtype=np.int64),
        group_ids=np.array(columns[3], dtype=np.int64),
        stranger_ids=np.array(columns[4], dtype=np.int64),
        decided=np.array(columns[5], dtype=np.bool_),
        quality=np.array(columns[6], dtype=np.float32),
        size_px=np.array(columns[7], dtype=np.float32),
        yaw=np.array(columns[8], dtype=np.float32),
        days=np.array(columns[9], dtype=np.int32),
        vectors=_unit(vectors.astype(np.float32)),
    )


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Undo the rounding of float16 to the length of a vector."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[np.float32] = vectors / np.maximum(lengths, 1e-9)
    return unit
