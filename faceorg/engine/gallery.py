"""Vectors and exemplars kept in memory, so that an edit need not read them again. Any thread.

Vectors never change but when a photo is read again; whoever does that says `forget`. Exemplars are
chosen anew when a person's faces have changed, which is looked up in the library every time.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PersonId
from faceorg.library import candidates
from faceorg.people.matching import Owner, exemplars_of
from faceorg.people.suggesting import STRANGER_FACES_MIN, Waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.library.candidates import Candidate
    from faceorg.library.library import Library

_KEPT: weakref.WeakKeyDictionary[Library, Gallery] = weakref.WeakKeyDictionary()
_LOCK = threading.Lock()


def gallery_of(library: Library, pack_id: str) -> Gallery:
    """Return the gallery of a library; another one when the pack has changed."""
    with _LOCK:
        kept = _KEPT.get(library)
        if kept is None or kept.pack_id != pack_id:
            kept = _KEPT[library] = Gallery(pack_id)
        return kept


def forget(library: Library, face_ids: Iterable[int]) -> None:
    """Read the vectors of these faces again when they are next needed."""
    with _LOCK:
        kept = _KEPT.get(library)
    if kept is not None:
        kept.forget(face_ids)


class Gallery:
    """Vectors of one pack and exemplars of everybody known.

    Attributes:
        pack_id: whose vectors.
    """

    def __init__(self, pack_id: str) -> None:
        self.pack_id = pack_id
        self._lock = threading.RLock()
        self._rows: dict[int, int] = {}
        self._vectors: NDArray[np.float16] = np.zeros((0, 0), np.float16)
        self._owners: dict[int, tuple[tuple[int, ...], Owner]] = {}

    def forget(self, face_ids: Iterable[int]) -> None:
        """Drop vectors that may have changed, and the exemplars made of them."""
        with self._lock:
            for face_id in face_ids:
                self._rows.pop(int(face_id), None)
            self._owners.clear()

    def waiting(self, library: Library, faces: Sequence[Candidate]) -> Waiting:
        """Return faces with their vectors, those without a vector left out."""
        columns = list(zip(*faces, strict=True)) if faces else [()] * 4
        ids = np.array(columns[0], dtype=np.int64)
        vectors = self._vectors_of(library, ids)
        found = Waiting(
            ids,
            np.array(columns[1], dtype=np.int64),
            np.array(columns[2], dtype=np.float32),
            np.array(columns[3], dtype=np.int32),
            vectors,
        )
        known = vectors.any(axis=1)
        return found if known.all() else found.take(np.flatnonzero(known))

    def owners(self, library: Library, births: Mapping[PersonId, int]) -> dict[int, Owner]:
        """Return exemplars of all people by id, and with a minus those of ignored strangers."""
        stamps = candidates.owner_stamps(library.database)
        stamps = {i: s for i, s in stamps.items() if i > 0 or s[0] >= STRANGER_FACES_MIN}
        with self._lock:
            for owner_id, stamp in stamps.items():
                known = self._owners.get(owner_id)
                if known is None or known[0] != stamp:
                    self._owners[owner_id] = stamp, self._owner(library, owner_id)
            for owner_id in self._owners.keys() - stamps.keys():
                del self._owners[owner_id]
            found = [(i, owner) for i, (_, owner) in self._owners.items() if len(owner.vectors)]
        return {i: Owner(o.vectors, o.days, births.get(PersonId(i))) for i, o in found}

    def _owner(self, library: Library, owner_id: int) -> Owner:
        faces = self.waiting(library, candidates.faces_of_owner(library.database, owner_id))
        best = exemplars_of(faces.vectors, faces.quality)
        return Owner(faces.vectors[best], faces.days[best])

    def _vectors_of(self, library: Library, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return unit float32 (n, dim); rows of faces without a vector are zero."""
        with self._lock:
            missing = [i for i in ids.tolist() if i not in self._rows]
            if missing:
                self._read(library, missing)
            rows = [self._rows[i] for i in ids.tolist()]
            found = self._vectors[rows].astype(np.float32)
        found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
        return found

    def _read(self, library: Library, face_ids: list[int]) -> None:
        rows = candidates.packed_vectors(library.database, face_ids, self.pack_id)
        length = next((len(vector) for _, vector in rows if vector), 0) // 2
        if self._vectors.shape[1] != length and length:
            kept = np.zeros((len(self._vectors), length), np.float16)  # nothing but zeros so far
            self._vectors = kept
        empty = bytes(2 * self._vectors.shape[1])
        fresh = np.frombuffer(b"".join(vector or empty for _, vector in rows), dtype="<f2")
        start = len(self._vectors)
        self._vectors = np.concatenate([self._vectors, fresh.reshape(len(rows), -1)])
        self._rows.update({int(row[0]): start + k for k, row in enumerate(rows)})
