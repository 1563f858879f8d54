"""Rows of faces as the arrays that grouping works on."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.faces import FaceTable
from faceorg.domain.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TYPES = (
    *(np.int64, np.int64, np.int64, np.int64, np.int64, np.bool_),
    *(np.float32, np.float32, np.float32, np.int32),
)


def face_table(parts: Iterable[Sequence[tuple[Any, ...]]]) -> FaceTable:
    """Turn rows into columns, part by part: as Python objects they take six times the room.

    Args:
        parts: rows of face, photo, person, group, stranger, decided, quality, size, yaw, day, and
            the vector as bytes of little-endian float16, all of one length.
    """
    columns: list[list[Any]] = [[np.zeros(0, kind)] for kind in _TYPES]
    vectors = []
    for rows in parts:
        *plain, packed = zip(*rows, strict=True)
        for column, values, kind in zip(columns, plain, _TYPES, strict=True):
            column.append(np.array(values, dtype=kind))
        some = np.frombuffer(b"".join(packed), dtype="<f2").reshape(len(rows), -1)
        vectors.append(some)
    names = [field.name for field in fields(FaceTable) if field.name != "vectors"]
    found = {n: np.concatenate(column) for n, column in zip(names, columns, strict=True)}
    kept = np.concatenate(vectors) if vectors else np.zeros((0, 1), np.float16)
    return FaceTable(**found, vectors=Vectors(kept))
