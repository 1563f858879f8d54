"""A few faces of everybody who is compared with others, kept in memory. One thread at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.library.recognition import candidates, undecided
from faceorg.people.likeness import ASKING_FACES_MAX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.library.database import Database
    from faceorg.people.drafts import Key

_READ_AT_ONCE = 2048
_FACES_MAX = 20_000  # of one person or group, spread by quality; 8 MB
_SETS: tuple[Literal["group"], Literal["person"]] = ("group", "person")


class Askers:
    """Vectors of the best faces of groups and people, and of single faces; 400 bytes each."""

    def __init__(self, pack_id: str) -> None:
        """Take whose vectors."""
        self._pack_id = pack_id
        self._asking: dict[Key, tuple[Any, int]] = {}  # float16 (k, dim), day of a single face

    def __contains__(self, key: Key) -> bool:
        return key in self._asking

    def drop(self, key: Key) -> None:
        """Let go of somebody."""
        self._asking.pop(key, None)

    def read(self, database: Database, keys: Sequence[Key]) -> int:
        """Read a few faces of each that are not in memory; return how many were read."""
        lacking = [k for k in keys if k not in self._asking]
        ids: dict[Key, list[int]] = {k: [k[1]] for k in lacking if k[0] in {"loose", "suspect"}}
        for kind in _SETS:
            some = [k[1] for k in lacking if k[0] == kind]
            best = undecided.best_members(database, f"{kind}_id", some, ASKING_FACES_MAX)
            ids |= {(kind, i): list(faces) for i, faces in best.items()}
        wanted = [i for faces in ids.values() for i in faces]
        read = 0
        for start in range(0, len(wanted), _READ_AT_ONCE):
            rows = candidates.candidates(
                database, wanted[start : start + _READ_AT_ONCE], self._pack_id
            )
            read += len(rows)
            self._keep(ids, {row.face_id: (row.vector, row.day) for row in rows})
        return read

    def _keep(self, ids: dict[Key, list[int]], rows: dict[Any, tuple[bytes, int]]) -> None:
        for key, faces in ids.items():
            packed = [rows[i][0] for i in faces if i in rows]
            if packed:
                vectors = np.frombuffer(b"".join(packed), "<f2").reshape(len(packed), -1)
                former = self._asking.get(key)
                if former is not None:  # its faces came in two parts
                    vectors = np.concatenate([former[0], vectors])
                day = next(rows[i][1] for i in faces if i in rows)
                self._asking[key] = vectors, day

    def stacked(
        self, keys: Sequence[Key]
    ) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.int32] | None]:
        """Return the faces of askers of one kind, where each begins, and days of single ones."""
        some = [self._asking[k] for k in keys]
        if not some:
            return np.zeros((0, 1), np.float32), np.zeros(0, np.intp), None
        counts = np.array([len(vectors) for vectors, _ in some], dtype=np.intp)
        days = None
        if keys[0][0] in {"loose", "suspect"}:
            days = np.array([day for _, day in some], dtype=np.int32)
        faces = Vectors(np.concatenate([vectors for vectors, _ in some]))[:]
        return faces, np.cumsum(counts) - counts, days


def vectors_of_faces(
    database: Database, pack_id: str, faces: Sequence[tuple[int, float]]
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float16]]:
    """Return ids, quality and vectors, float16 (n, dim), of those faces that have one.

    Args:
        database: where.
        pack_id: whose vectors.
        faces: of one person or group, each with its quality, best first; of very many some.
    """
    step = -(-len(faces) // _FACES_MAX) or 1
    quality = dict(faces[::step])
    order, ids = list(quality), sorted(quality)
    found: dict[int, int] = {}
    vectors = np.zeros((0, 1), np.float16)
    for start in range(0, len(ids), _READ_AT_ONCE):
        part = ids[start : start + _READ_AT_ONCE]
        rows = candidates.vectors_of(database, part, pack_id)
        if rows:
            if not found:
                vectors = np.empty((len(ids), len(rows[0][1]) // 2), np.float16)
            some = slice(len(found), len(found) + len(rows))
            packed = b"".join(vector for _, vector in rows)
            vectors[some] = np.frombuffer(packed, "<f2").reshape(len(rows), -1)
            found |= {face_id: some.start + k for k, (face_id, _) in enumerate(rows)}
    known = [i for i in order if i in found]
    return (
        np.array(known, dtype=np.int64),
        np.array([quality[i] for i in known], dtype=np.float32),
        vectors[[found[i] for i in known]],
    )
