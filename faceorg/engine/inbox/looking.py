"""Takes looks at faces for the inbox, a few thousand vectors at a time. Any thread."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Literal

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.engine.facts import births_of
from faceorg.engine.gallery import RIVAL_SLACK, gallery_of
from faceorg.engine.inbox.askers import Askers, vectors_of_faces
from faceorg.engine.inbox.pairs import Pairs
from faceorg.library.recognition import undecided
from faceorg.people.drafts import Key, Look
from faceorg.people.likeness import (
    ASKING_FACES_MAX,
    likeness_of_sets,
    likeness_to_own,
    seen_too_often,
)
from faceorg.people.parts import second_part
from faceorg.people.review import COMPARED_GROUPS_MAX, COMPARED_PEOPLE_MAX, GUESSED_GROUPS_MAX
from faceorg.people.suggesting import Waiting
from faceorg.people.threads import alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from faceorg.engine.gallery import Gallery
    from faceorg.library.library import Library
    from faceorg.people.thresholds import Thresholds

LOOSE_ASKED_MAX = 2000  # loose faces that are compared: the best
SUSPECTS_MAX = 2000  # confirmed faces that are compared: those least like their own person
SUSPECTS_OF_PERSON = 16
BEST_KEPT = 12  # people of whom it is remembered how like a group they are
TWO_FACES_MIN = 6
TWO_PART_MIN = 3
OUTLIER_FACES_MIN = 4
SETS_AT_ONCE = 32
OWNERS_AT_ONCE = 64  # after more have changed, everybody is compared with all again
ROWS_AT_ONCE = 2048  # vectors compared at once, 1.5 MB

_ASKERS: tuple[Literal["group"], Literal["person"], Literal["loose"], Literal["suspect"]] = (
    "group",
    "person",
    "loose",
    "suspect",
)


class Looker:
    """Takes the looks that are lacking, the most useful first.

    Attributes:
        changed: whose looks are other than when somebody emptied this.
    """

    def __init__(self, pack_id: str, thresholds: Thresholds, looks: dict[Key, Look]) -> None:
        """Take whose vectors, the thresholds, and where looks are kept."""
        self._pack_id, self._thresholds, self._looks = pack_id, thresholds, looks
        self.changed: set[Key] = set()
        self._asking = Askers(pack_id)
        self._pairs = Pairs(pack_id, thresholds, looks, self._asking, self.changed)
        self._suspected: dict[int, list[int]] = {}  # faces of each person
        self._fresh_suspects = 0
        # Owners whom all who were compared are compared with again, and those of them who are no
        # more, or by too few faces.
        self._again: set[int] = set()
        self._unknown: set[int] = set()
        self._ready = False  # the gallery knows of all changes

    # what others tell --------------------------------------------------------------------------

    def loaded(self) -> None:
        """Looks were put where they are kept."""
        for (kind, number), look in self._looks.items():
            if kind == "suspect":
                self._suspected.setdefault(look.person_id, []).append(number)

    def replace(self, key: Key, look: Look) -> None:
        """Forget what was seen of somebody, who now is as `look` says."""
        self.drop(key)
        self._looks[key] = look

    def drop(self, key: Key) -> None:
        """Forget somebody who is no more."""
        self._asking.drop(key)
        self.changed.add(key)
        if self._looks.pop(key, None) is None:
            return
        if key[0] == "group":
            self._pairs.drop(key[1])
        if key[0] == "person":
            for suspect in self._suspected.pop(key[1], ()):
                self.drop(("suspect", suspect))

    def owners_changed(self, owners: set[int], unknown: set[int]) -> None:
        """Note people, and with a minus strangers, who look otherwise, or are no more.

        Args:
            owners: who.
            unknown: those of them who are no more, or by too few faces.
        """
        self._again |= owners
        self._unknown = (self._unknown - owners) | unknown
        if len(self._again) > OWNERS_AT_ONCE:
            self._again.clear()
            for key, look in self._looks.items():
                if look.best is not None:
                    look.best = None
                    self.changed.add(key)

    # looks -------------------------------------------------------------------------------------

    def take(self, library: Library, faces_max: int | None) -> bool:
        """Take looks until about so many faces were looked at; return whether none is lacking."""
        with alone():
            return self._take(library, faces_max)

    def _take(self, library: Library, faces_max: int | None) -> bool:
        self._ready = False
        left = float("inf") if faces_max is None else faces_max
        if self._again:
            if left <= 0:
                return False
            left -= self._compare_again(library)
        for step in self._steps():
            if left <= 0:
                return False
            left -= step(library)
        return True

    def _steps(self) -> Iterator[Callable[[Library], int]]:
        """Yield what is to be done, the most useful first; each returns how many faces it read."""
        groups, people = self._largest("group"), self._largest("person")
        lacking = [k for k in groups[:GUESSED_GROUPS_MAX] if self._looks[k].best is None]
        yield from self._in_sets(lacking)
        compared = groups[:COMPARED_GROUPS_MAX]
        if any(self._looks[k].alike is None for k in compared):
            yield lambda library: self._pairs.compare(library.database, compared)
        yield from self._parting(groups, TWO_FACES_MIN)
        loose = [k for k, look in self._looks.items() if k[0] == "loose" and look.best is None]
        yield from self._in_sets(loose, ASKING_FACES_MAX * SETS_AT_ONCE)
        yield from self._parting(people, OUTLIER_FACES_MIN)
        lacking = [k for k in people[:COMPARED_PEOPLE_MAX] if self._looks[k].best is None]
        yield from self._in_sets(lacking)
        suspects = [k for k in self._suspects() if self._looks[k].best is None]
        yield from self._in_sets(suspects, ASKING_FACES_MAX * SETS_AT_ONCE)

    def _largest(self, kind: str) -> list[Key]:
        found = [k for k in self._looks if k[0] == kind]
        return sorted(found, key=lambda k: (-self._looks[k].faces, k[1]))

    def _suspects(self) -> list[Key]:
        """Return the confirmed faces that are least like their own person."""
        found = [k for k in self._looks if k[0] == "suspect"]
        return sorted(found, key=lambda k: (self._looks[k].own, k[1]))[:SUSPECTS_MAX]

    def _in_sets(
        self, keys: Sequence[Key], size: int = SETS_AT_ONCE
    ) -> Iterator[Callable[[Library], int]]:
        for start in range(0, len(keys), size):
            some = keys[start : start + size]
            yield lambda library, some=some: self._compare(library, some)  # type: ignore[misc]

    # one or two, and who does not fit ----------------------------------------------------------

    def _parting(self, keys: Sequence[Key], fewest: int) -> Iterator[Callable[[Library], int]]:
        for key in keys:
            look = self._looks[key]
            if look.faces < fewest:
                return
            if not look.parted:
                yield lambda library, key=key: self._part(library, key)  # type: ignore[misc]

    def _part(self, library: Library, key: Key) -> int:
        """See whether a group or a person may be two, and which faces of a person don't fit."""
        look = self._looks[key]
        column = "group_id" if key[0] == "group" else "person_id"
        faces = undecided.members(library.database, column, key[1])
        ids, quality, vectors = vectors_of_faces(library.database, self._pack_id, faces)
        good = np.flatnonzero(quality >= self._thresholds.group_quality_min)
        self.changed.add(key)
        look.parted = True
        look.second, look.likeness = (), 0.0
        if len(good) >= TWO_FACES_MIN:
            found = second_part(Vectors(vectors, good))
            if found is not None and found[1] <= self._thresholds.part_max:
                second = ids[good[found[0]]]
                if len(second) >= TWO_PART_MIN:
                    look.second, look.likeness = tuple(second.tolist()), found[1]
        if key[0] == "person" and len(ids) >= OUTLIER_FACES_MIN:
            self._suspect(key[1], ids, quality, Vectors(vectors))
        return len(ids)

    def _suspect(
        self,
        person_id: int,
        ids: NDArray[np.int64],
        quality: NDArray[np.float32],
        vectors: Vectors,
    ) -> None:
        """Note the faces of a person that are least like the others."""
        own = likeness_to_own(vectors, quality)
        for row in np.argsort(own, kind="stable")[:SUSPECTS_OF_PERSON].tolist():
            look = Look((1.0,), person_id=person_id, own=round(float(own[row]), 5))
            self.replace(("suspect", int(ids[row])), look)
            self._suspected.setdefault(person_id, []).append(int(ids[row]))
            self._fresh_suspects += 1
        if self._fresh_suspects > SUSPECTS_MAX:  # most of them are never compared
            self._fresh_suspects = 0
            kept = set(self._suspects())
            for key in [k for k in self._looks if k[0] == "suspect" and k not in kept]:
                self.drop(key)

    # who is like whom --------------------------------------------------------------------------

    def _compare(self, library: Library, keys: Sequence[Key]) -> int:
        """Compare some groups, people or faces with everybody."""
        read = self._asking.read(library.database, keys)
        gallery = self._gallery(library)
        for key in keys:
            self._looks[key].best = []
        self.changed.update(keys)
        keys = [k for k in keys if k in self._asking]
        faces, starts, days = self._asking.stacked(keys)
        if keys:
            middles = _middles(faces, starts)
            limit = max(self._least(keys[0]), self._thresholds.maybe_min) + RIVAL_SLACK
            limits = np.full(len(middles), limit, np.float32)
            waiting = _waiting(middles)
            owners = gallery.rivals(library, waiting, limits, births_of(library))
            if owners:
                scores = likeness_of_sets(faces, starts, list(owners.values()), days)
                like = np.flatnonzero(scores.max(axis=1) > self._least(keys[0]))
                keys, scores = [keys[row] for row in like], scores[like]
                self._note(keys, list(owners), scores, self._met(library, keys))
        return read + len(faces)

    def _gallery(self, library: Library) -> Gallery:
        """Return exemplars of everybody, as they are now."""
        gallery = gallery_of(library, self._pack_id)
        if not self._ready:
            gallery.sync(library)
            self._ready = True
        return gallery

    def _note(
        self,
        keys: Sequence[Key],
        owners: Sequence[int],
        scores: NDArray[np.float32],
        met: Counter[tuple[Key, int]],
    ) -> None:
        """Note how like owners some are, float32 (keys, owners), where that is worth noting."""
        order = np.argsort(-scores, axis=1, kind="stable")
        for row, key in enumerate(keys):
            found: list[tuple[int, float]] = []
            for column in order[row].tolist():
                score = round(float(scores[row, column]), 5)
                if score <= self._least(key) or len(found) == BEST_KEPT:
                    break
                if self._may_be(key, owners[column], met[key, owners[column]]):
                    found.append((owners[column], score))
            if found:
                look = self._looks[key]
                best = [*(look.best or ()), *found]
                look.best = sorted(best, key=lambda pair: -pair[1])[:BEST_KEPT]
                self.changed.add(key)

    def _least(self, key: Key) -> float:
        if key[0] == "group":
            return 0.0
        same = key[0] == "person"
        return (self._thresholds.same_min if same else self._thresholds.maybe_min) - 1e-3

    def _may_be(self, key: Key, owner_id: int, met: int) -> bool:
        """Whether an asker may be an owner at all, by photos and by what they are."""
        if key[0] == "suspect":
            return self._looks[key].person_id != owner_id
        if key[0] == "loose":
            return not met
        if owner_id < 0 or key == ("person", owner_id):
            return False
        other = self._looks.get(("person", owner_id))
        return other is None or not seen_too_often(met, self._looks[key].faces, other.faces)

    def _met(self, library: Library, keys: Sequence[Key]) -> Counter[tuple[Key, int]]:
        """Count how often askers of one kind share a photo with whom."""
        found = Counter[tuple[Key, int]]()
        if keys and keys[0][0] == "person":
            for key in keys:
                for kind, i, number in undecided.met_by_owner(library.database, key[1]):
                    if kind == "person":
                        found[key, i] += number
        elif keys and keys[0][0] != "suspect":
            of: dict[int, Key] = {}
            for key in keys:
                faces = [key[1]]
                if key[0] == "group":
                    rows = undecided.members(library.database, "group_id", key[1])
                    faces = [i for i, _ in rows]
                of |= dict.fromkeys(faces, key)
            for face_id, owner_id, _, number in undecided.met_by_faces(library.database, of):
                if owner_id is not None:
                    found[of[face_id], owner_id] += number
        return found

    def _compare_again(self, library: Library) -> int:
        """Compare all who were compared with those who have changed since."""
        compared = [k for k, look in self._looks.items() if look.best is not None]
        for key in compared:
            look = self._looks[key]
            if any(i in self._again for i, _ in look.best or ()):
                look.best = [pair for pair in look.best or () if pair[0] not in self._again]
                self.changed.add(key)
        read = self._asking.read(library.database, compared)
        known = sorted(self._again - self._unknown)
        owners = self._gallery(library).owners(library, known, births_of(library))
        for owner_id, owner in owners.items():
            met = Counter[tuple[Key, int]]()
            for seen, i, number in undecided.met_by_owner(library.database, owner_id):
                met[(seen, i), owner_id] += number
            for kind in _ASKERS:
                keys = iter([k for k in compared if k[0] == kind and k in self._asking])
                while some := list(islice(keys, ROWS_AT_ONCE // ASKING_FACES_MAX)):
                    faces, starts, days = self._asking.stacked(some)
                    scores = likeness_of_sets(faces, starts, [owner], days)
                    self._note(some, [owner_id], scores, met)
        self._again.clear()
        return read


def _middles(faces: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the middle of each set of faces, unit float32 (sets, dim).

    A set is never more like a face than its middle is.
    """
    sums = np.add.reduceat(faces, starts)
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9))


def _waiting(faces: NDArray[np.float32]) -> Waiting:
    """Return faces of which nothing but the vectors matters."""
    nothing = np.zeros(len(faces), np.int64)
    quality, days = np.zeros(len(faces), np.float32), np.zeros(len(faces), np.int32)
    return Waiting(nothing, nothing, quality, days, faces)
