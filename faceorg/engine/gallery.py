"""What a sweep needs of a library, kept in memory within bounds. Any thread.

Loose faces and a few faces of everybody known are kept as codes of a byte a number: they tell which
faces and people are worth a closer look, and those are read. Exemplars that were read are kept for
the people last looked at. `Revision` tells what edits have touched since, and that alone is read
again; after a change of a job or of another process all that is kept is compared with the library.
A face that is read again gets another quality, by which that shows; whoever reads photos in this
process says `forget` besides.
"""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.vectors import unit
from faceorg.engine.codes import ROUNDING, Codes
from faceorg.engine.facts import brought_of
from faceorg.engine.packs import current_pack
from faceorg.library.recognition import candidates
from faceorg.library.recognition.brought import brought_people
from faceorg.library.revision import Touched
from faceorg.people.brought import filled_up
from faceorg.people.matching import BEST, EXEMPLARS_MAX, Owner, exemplars_of
from faceorg.people.suggesting import STRANGER_FACES_MIN, Waiting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.library.library import Library
    from faceorg.library.recognition.candidates import Candidate

LOOSE_MAX = 150_000  # the best; 30 MB
OWNERS_MAX = 512  # of whom all are looked at; of more, those near a face
RIVALS_MAX = 256  # looked at then
RIVALS_OF_FACE = 8
RIVAL_SLACK = (
    0.1  # a face may be so much more like somebody's likest exemplars than their best faces
)
POOL_FACES = 240  # of one owner, among whom exemplars are chosen
KEPT_OWNERS = 1024  # whose exemplars stay; 16 MB
_READ_FACES = 5000  # at once

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
    gallery = gallery_of(library, current_pack(library).pack_id)
    gallery.sync(library)
    gallery.know_rivals(library)


class Gallery:
    """Loose faces and everybody known, as one pack sees them.

    Attributes:
        pack_id: whose vectors.
    """

    def __init__(self, pack_id: str) -> None:
        self.pack_id = pack_id
        self._lock = threading.RLock()
        self._seen: int | None = None  # the revision up to which all is known
        self._unsure = Touched()  # by an edit under way, which may come to nothing
        self._loose = Codes()
        self._best: dict[int, list[tuple[FaceId, float]]] = {}  # faces of everybody known
        self._rivals: Codes | None = None  # of those, by owner, where there are many
        self._owners: OrderedDict[int, tuple[tuple[float, ...], Owner]] = OrderedDict()

    def forget(self, face_ids: Iterable[int]) -> None:
        """Drop vectors that may have changed, and all that was made of others."""
        with self._lock:
            self._loose.drop(np.array([int(i) for i in face_ids], dtype=np.int64))
            self._best, self._rivals, self._seen = {}, None, None
            self._owners.clear()

    def sync(self, library: Library, under_way: Touched | None = None) -> None:
        """Learn what has changed since it was last asked.

        Args:
            library: where.
            under_way: what the transaction under way has touched so far.
        """
        with self._lock:
            now, touched = library.revision.since(self._seen or 0)
            under_way = under_way or Touched()
            under_way |= Touched(
                owners=frozenset(candidates.owners_of(library.database, under_way.faces))
            )
            unsure, self._unsure = self._unsure | under_way, under_way
            if self._seen is None or touched is None:
                self._seen = None  # until all is compared
                self._loose.drop(np.array(list(unsure.faces), dtype=np.int64))
                self._compare(library)
                touched = Touched()
            self._follow(library, unsure | touched)
            self._seen = now

    def loose_like(self, owner: Owner, similarity_min: float) -> dict[int, float]:
        """Return the loose faces that may be so like an owner, and how like they may be."""
        with self._lock:
            rows, score = self._loose.like(owner.vectors, BEST, similarity_min)
            if owner.born is None:  # a child's face may be compared with a single one
                close = score >= similarity_min - ROUNDING
                rows, score = rows[close], score[close]
            return dict(zip(self._loose.ids[rows].tolist(), score.tolist(), strict=True))

    def waiting(self, library: Library, face_ids: Iterable[int]) -> Waiting:
        """Return those of some faces that are loose, as the library has them now."""
        ids = [face_id for face_id, _ in candidates.loose_among(library.database, face_ids)]
        return _waiting(candidates.candidates(library.database, ids, self.pack_id))

    def owners(
        self, library: Library, owner_ids: Iterable[int], births: Mapping[PersonId, int]
    ) -> dict[int, Owner]:
        """Return exemplars of people by id, and with a minus of strangers; some may have none."""
        with self._lock:
            found = {i: self._owner(library, i) for i in owner_ids}
        return _born(found, births)

    def rivals(
        self,
        library: Library,
        waiting: Waiting,
        likeness: NDArray[np.float32],
        births: Mapping[PersonId, int],
    ) -> dict[int, Owner]:
        """Return who may be as like some faces as somebody is; everybody, where they are few.

        Args:
            library: where.
            waiting: the faces.
            likeness: float32 (n,), how like that somebody they are.
            births: as of `owners`.
        """
        with self._lock:
            known = self.know_rivals(library)
            if known is None:
                return self.owners(library, list(self._best), births)
            near = known.nearest(waiting.vectors[:], likeness - RIVAL_SLACK)
        most = min(RIVALS_OF_FACE * len(likeness), RIVALS_MAX)
        chosen = sorted(near, key=near.__getitem__, reverse=True)[:most]
        return _born(self._best_of(library, chosen), births)

    def know_rivals(self, library: Library) -> Codes | None:
        """Return the best faces of everybody, where they are many; to be called after `sync`."""
        with self._lock:
            if self._rivals is None and len(self._best) > OWNERS_MAX:
                self._rivals = Codes()
                self._read_rivals(library, self._rivals, self._best)
            return self._rivals

    def _best_of(self, library: Library, owner_ids: Sequence[int]) -> dict[int, Owner]:
        """Return owners by their best faces, all read at once."""
        best = candidates.best_faces(library.database, owner_ids, EXEMPLARS_MAX)
        wanted = [face_id for faces in best.values() for face_id, _ in faces]
        found = _waiting(candidates.candidates(library.database, wanted, self.pack_id))
        row_of = {face_id: row for row, face_id in enumerate(found.face_ids.tolist())}
        rows = {i: [row_of[f] for f, _ in faces if f in row_of] for i, faces in best.items()}
        owners = {i: Owner(found.vectors[some], found.days[some]) for i, some in rows.items()}
        brought = brought_of(library, self.pack_id, owner_ids)
        return owners | {i: filled_up(owners.get(i), some) for i, some in brought.items()}

    # what is kept ------------------------------------------------------------------------------

    def _follow(self, library: Library, touched: Touched) -> None:
        """Read again what was touched."""
        if not touched.faces and not touched.owners:
            return
        faces, database = touched.faces, library.database
        self._loose.drop(np.array(list(faces), dtype=np.int64))
        self._take_loose(library, candidates.loose_among(database, faces))
        owners = touched.owners | candidates.owners_of(database, faces)
        for owner_id in owners:
            self._owners.pop(owner_id, None)
        self._take_best(library, owners, candidates.best_faces(database, owners, BEST))

    def _compare(self, library: Library) -> None:
        """Compare all that is kept with the library."""
        database = library.database
        found = candidates.loose_faces(database, LOOSE_MAX)
        self._take_loose(library, [found[k] for k in self._loose.keep_same(found)])
        stamps = candidates.owner_stamps(database, self._owners)
        for owner_id, stamp in stamps.items():
            if self._owners[owner_id][0] != stamp:
                del self._owners[owner_id]
        known = {*candidates.owner_ids(database), *self._best}
        best = candidates.best_faces(database, known, BEST)
        changed = [i for i in known if best.get(i, []) != self._best.get(i)]
        self._take_best(library, changed, best)

    def _take_loose(self, library: Library, found: Sequence[tuple[int, float]]) -> None:
        quality = dict(found)
        for ids, vectors in self._vectors(library, quality):
            self._loose.add(ids, vectors, np.array([quality[i] for i in ids.tolist()]))

    def _take_best(
        self,
        library: Library,
        owners: Collection[int],
        best: Mapping[int, list[tuple[FaceId, float]]],
    ) -> None:
        """Learn the best faces of some owners; those who have too few are not known."""
        lacking = any(i > 0 and i not in best for i in owners)
        brought = brought_people(library.database, self.pack_id) if lacking else {}
        fresh = {
            i: best.get(i, [])
            for i in owners
            if len(best.get(i, ())) >= (1 if i > 0 else STRANGER_FACES_MIN) or i in brought
        }
        for owner_id in owners:
            self._best.pop(owner_id, None)
        self._best.update(fresh)
        if self._rivals is not None and len(self._best) <= OWNERS_MAX:
            self._rivals = None
        if self._rivals is not None:
            self._rivals.drop(np.array(list(owners), dtype=np.int64))
            self._read_rivals(library, self._rivals, fresh)

    def _read_rivals(
        self, library: Library, into: Codes, best: Mapping[int, list[tuple[FaceId, float]]]
    ) -> None:
        owner_of = {face_id: i for i, faces in best.items() for face_id, _ in faces}
        for ids, vectors in self._vectors(library, owner_of):
            owners = np.array([owner_of[FaceId(i)] for i in ids.tolist()], dtype=np.int64)
            into.add(owners, vectors)
        few = [i for i, faces in best.items() if i > 0 and len(faces) < BEST]
        for owner_id, brought in brought_of(library, self.pack_id, few).items():
            vectors = brought.vectors[: BEST - len(best[owner_id])]
            into.add(np.full(len(vectors), owner_id, np.int64), vectors)

    def _owner(self, library: Library, owner_id: int) -> Owner:
        known = self._owners.get(owner_id)
        if known is None:
            database = library.database
            (stamp,) = candidates.owner_stamps(database, [owner_id]).values()
            ids = candidates.faces_of_owner(database, owner_id, POOL_FACES)
            faces = _waiting(candidates.candidates(database, ids, self.pack_id))
            best = exemplars_of(faces.vectors[:], faces.quality)
            owner = Owner(faces.vectors[best], faces.days[best])
            if stamp[0]:
                for brought in brought_of(library, self.pack_id, [owner_id]).values():
                    owner = filled_up(owner, brought)
            known = self._owners[owner_id] = stamp, owner
            if len(self._owners) > KEPT_OWNERS:
                self._owners.popitem(last=False)
        self._owners.move_to_end(owner_id)
        return known[1]

    def _vectors(
        self, library: Library, face_ids: Collection[int]
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float32]]]:
        """Yield ids and unit vectors of faces, some thousand at a time."""
        ordered = sorted(face_ids)
        for start in range(0, len(ordered), _READ_FACES):
            part = ordered[start : start + _READ_FACES]
            rows = candidates.vectors_of(library.database, part, self.pack_id)
            if rows:
                ids, packed = zip(*rows, strict=True)
                yield np.array(ids, dtype=np.int64), _unpacked(packed)


def _born(owners: Mapping[int, Owner], births: Mapping[PersonId, int]) -> dict[int, Owner]:
    """Return owners who have an exemplar, with the births that are known."""
    return {
        i: replace(o, born=births[PersonId(i)]) if i in births else o
        for i, o in owners.items()
        if len(o.vectors)
    }


def _waiting(faces: Sequence[Candidate]) -> Waiting:
    columns = list(zip(*faces, strict=True)) if faces else [()] * 5
    return Waiting(
        np.array(columns[0], dtype=np.int64),
        np.array(columns[1], dtype=np.int64),
        np.array(columns[2], dtype=np.float32),
        np.array(columns[3], dtype=np.int32),
        _unpacked(columns[4]),
    )


def _unpacked(packed: Sequence[bytes]) -> NDArray[np.float32]:
    """Return unit vectors float32 (n, dim) of little-endian float16."""
    halves = np.frombuffer(b"".join(packed), dtype="<f2").reshape(len(packed), -1 if packed else 0)
    return unit(halves.astype(np.float32))
