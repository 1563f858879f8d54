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
        self._rows: dict[int, int] = {}  # by face; -1 for a face without a vector
        self._faces: Waiting | None = None
        self._owners: dict[int, tuple[tuple[int, ...], Owner]] = {}

    def forget(self, face_ids: Iterable[int]) -> None:
        """Drop vectors that may have changed, and the exemplars made of them."""
        with self._lock:
            for face_id in face_ids:
                self._rows.pop(int(face_id), None)
            self._owners.clear()

    def faces(self, library: Library, face_ids: Sequence[int]) -> Waiting:
        """Return faces with their vectors, in the order given; those without one are left out."""
        with self._lock:
            missing = [i for i in face_ids if i not in self._rows]
            if missing or self._faces is None:
                self._read(library, missing)
            rows = np.array([self._rows[i] for i in face_ids], dtype=np.intp)
            assert self._faces is not None  # noqa: S101 - `_read` has just made it
            return self._faces.take(rows[rows >= 0])

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
        faces = self.faces(library, candidates.faces_of_owner(library.database, owner_id))
        best = exemplars_of(faces.vectors, faces.quality)
        return Owner(faces.vectors[best], faces.days[best])

    def _read(self, library: Library, face_ids: list[int]) -> None:
        """Read faces that are not in memory yet, and put them after the others."""
        read = candidates.candidates(library.database, face_ids, self.pack_id)
        self._rows.update(dict.fromkeys(face_ids, -1))
        fresh = _waiting(read)
        start = 0
        if self._faces is not None and len(self._faces.face_ids):
            start = len(self._faces.face_ids)
            fresh = _joined(self._faces, fresh) if read else self._faces
        self._rows.update({face.face_id: start + k for k, face in enumerate(read)})
        self._faces = fresh


def _waiting(faces: Sequence[Candidate]) -> Waiting:
    columns = list(zip(*faces, strict=True)) if faces else [()] * 5
    dim = len(faces[0].vector) // 2 if faces else 0
    packed = np.frombuffer(b"".join(columns[4]), dtype="<f2").reshape(len(faces), dim)
    vectors = packed.astype(np.float32)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return Waiting(
        np.array(columns[0], dtype=np.int64),
        np.array(columns[1], dtype=np.int64),
        np.array(columns[2], dtype=np.float32),
        np.array(columns[3], dtype=np.int32),
        vectors,
    )


def _joined(first: Waiting, second: Waiting) -> Waiting:
    return Waiting(
        np.concatenate([first.face_ids, second.face_ids]),
        np.concatenate([first.photo_ids, second.photo_ids]),
        np.concatenate([first.quality, second.quality]),
        np.concatenate([first.days, second.days]),
        np.concatenate([first.vectors, second.vectors]),
    )
