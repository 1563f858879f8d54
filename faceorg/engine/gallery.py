"""Vectors and exemplars kept in memory, so that an edit need not read them again. Any thread.

A vector changes only where a photo is read again, which changes the quality of its face, too: that
is looked up every time, for another process may have read it. Whoever reads photos in this process
says `forget` besides. Exemplars are chosen anew when a person's faces have changed.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PersonId
from faceorg.engine.facts import births_of
from faceorg.engine.packs import current_pack
from faceorg.library import candidates
from faceorg.people.matching import Owner, exemplars_of
from faceorg.people.suggesting import STRANGER_FACES_MIN, Waiting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.library.candidates import Candidate
    from faceorg.library.library import Library

_UNREAD, _NO_VECTOR = -2, -1

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


def let_go(library: Library) -> None:
    """Keep nothing of a library in memory: something of it was forgotten."""
    with _LOCK:
        _KEPT.pop(library, None)


def read_ahead(library: Library) -> None:
    """Read what the next edit's sweep will need; slow the first time, not for the GUI thread."""
    pack_id = current_pack(library).pack_id
    gallery = gallery_of(library, pack_id)
    gallery.owners(library, births_of(library))
    gallery.faces(library, candidates.loose_faces(library.database))


class Gallery:
    """Vectors of one pack and exemplars of everybody known.

    Attributes:
        pack_id: whose vectors.
    """

    def __init__(self, pack_id: str) -> None:
        self.pack_id = pack_id
        self._lock = threading.RLock()
        self._row_of = np.zeros(0, np.int32)  # by id of a face: its row, or _UNREAD, _NO_VECTOR
        self._faces = _empty(0, 0)  # with room for more than `_count`
        self._count = 0
        self._owners: dict[int, tuple[tuple[float, ...], Owner]] = {}
        self._versions: dict[
            object, int
        ] = {}  # of the database, by connection, when last looked at

    def forget(self, face_ids: Iterable[int]) -> None:
        """Drop vectors that may have changed, and the exemplars made of them."""
        with self._lock:
            ids = np.array([int(i) for i in face_ids], dtype=np.intp)
            ids = ids[ids < len(self._row_of)]
            rows = self._row_of[ids]
            self._faces.quality[rows[rows >= 0]] = np.nan  # like no other: to be read again
            self._row_of[ids[rows < 0]] = _UNREAD
            self._owners.clear()

    def faces(self, library: Library, found: Sequence[tuple[int, float]]) -> Waiting:
        """Return faces with their vectors, in the order given; those without one are left out.

        Args:
            library: where.
            found: id and quality of each, as they are in the library now.
        """
        ids = np.array([row[0] for row in found], dtype=np.intp)
        quality = np.array([row[1] for row in found], dtype=np.float32)
        with self._lock:
            rows = self._rows(ids)
            stale = rows == _UNREAD
            if self._others_wrote(library):
                stale |= rows == _NO_VECTOR
            kept = rows >= 0
            stale[kept] |= self._faces.quality[rows[kept]] != quality[kept]
            if stale.any():
                self._read(library, ids[stale])
                rows = self._row_of[ids]
            return self._faces.take(rows[rows >= 0].astype(np.intp))

    def owners(self, library: Library, births: Mapping[PersonId, int]) -> dict[int, Owner]:
        """Return exemplars of all people by id, and with a minus those of ignored strangers."""
        stamps = candidates.owner_stamps(library.database)
        stamps = {i: s for i, s in stamps.items() if i > 0 or s[0] >= STRANGER_FACES_MIN}
        found = self._with_births(library, stamps, births)
        with self._lock:
            for owner_id in self._owners.keys() - stamps.keys():
                del self._owners[owner_id]
        return found

    def people(
        self, library: Library, people: Collection[PersonId], births: Mapping[PersonId, int]
    ) -> dict[int, Owner]:
        """Return exemplars of some people by id, without a look at all others."""
        stamps = candidates.owner_stamps(library.database, people)
        return self._with_births(library, stamps, births)

    def _with_births(
        self,
        library: Library,
        stamps: Mapping[int, tuple[float, ...]],
        births: Mapping[PersonId, int],
    ) -> dict[int, Owner]:
        found = {i: self._owner(library, i, stamp) for i, stamp in stamps.items()}
        return {
            i: replace(o, born=births[PersonId(i)]) if i in births else o
            for i, o in found.items()
            if len(o.vectors)
        }

    def _owner(self, library: Library, owner_id: int, stamp: tuple[float, ...]) -> Owner:
        with self._lock:  # not for all at once: an edit must not wait for somebody reading ahead
            known = self._owners.get(owner_id)
            if known is not None and known[0] == stamp:
                return known[1]
            faces = self.faces(library, candidates.faces_of_owner(library.database, owner_id))
            best = exemplars_of(faces.vectors[:], faces.quality)
            owner = Owner(faces.vectors[best], faces.days[best])
            self._owners[owner_id] = stamp, owner
            return owner

    def _rows(self, ids: NDArray[np.intp]) -> NDArray[np.int32]:
        """Return the row of each face; there is room for all of them afterwards."""
        size = int(ids.max(initial=-1)) + 1
        if size > len(self._row_of):
            grown = np.full(size + size // 4, _UNREAD, np.int32)
            grown[: len(self._row_of)] = self._row_of
            self._row_of = grown
        return self._row_of[ids]

    def _others_wrote(self, library: Library) -> bool:
        """Whether another connection has written since this thread's was asked."""
        connection = library.database.connection()
        version = library.database.value("PRAGMA data_version")
        before = self._versions.get(connection)
        self._versions[connection] = version
        return bool(before != version)

    def _read(self, library: Library, ids: NDArray[np.intp]) -> None:
        """Read faces, into the row that each has or behind all others."""
        fresh = _waiting(candidates.candidates(library.database, ids.tolist(), self.pack_id))
        more = int(np.count_nonzero(self._row_of[fresh.face_ids] < 0))
        if self._count + more > len(self._faces.face_ids):
            self._drop_gone(library)
            self._faces = _with_room(self._faces, self._count + more, fresh.vectors.shape[1])
        rows = self._row_of[fresh.face_ids]
        self._row_of[ids] = _NO_VECTOR
        if not len(rows):
            return
        added = rows < 0
        rows[added] = np.arange(self._count, self._count + np.count_nonzero(added))
        self._count += int(np.count_nonzero(added))
        for name in _COLUMNS:
            getattr(self._faces, name)[rows] = getattr(fresh, name)
        self._row_of[fresh.face_ids] = rows

    def _drop_gone(self, library: Library) -> None:
        """Keep nothing of faces that the library has no longer, before making more room."""
        ids = self._faces.face_ids[: self._count]
        current = self._row_of[ids] == np.arange(self._count)
        kept = np.flatnonzero(current & np.isin(ids, candidates.face_ids(library.database)))
        self._row_of[ids] = _UNREAD
        self._faces, self._count = self._faces.take(kept), len(kept)
        self._row_of[self._faces.face_ids] = np.arange(self._count)


_COLUMNS = ("face_ids", "photo_ids", "quality", "days", "vectors")


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


def _empty(count: int, dim: int) -> Waiting:
    return Waiting(
        np.zeros(count, np.int64),
        np.zeros(count, np.int64),
        np.zeros(count, np.float32),
        np.zeros(count, np.int32),
        np.zeros((count, dim), np.float32),
    )


def _with_room(faces: Waiting, count: int, dim: int) -> Waiting:
    """Return the same rows with room for at least `count`, and a quarter more."""
    larger = _empty(count + count // 4, dim)
    for name in _COLUMNS:
        former = getattr(faces, name)
        if len(former):
            getattr(larger, name)[: len(former)] = former
    return larger
