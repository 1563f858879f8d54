"""Which unnamed groups are like each other: the largest ones, each compared with each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.engine.gallery import POOL_FACES
from faceorg.engine.inbox.askers import vectors_of_faces
from faceorg.library.recognition import undecided
from faceorg.people.likeness import likeness_of_sets, seen_too_often
from faceorg.people.matching import Owner, exemplars_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from faceorg.engine.inbox.askers import Askers
    from faceorg.library.database import Database
    from faceorg.people.drafts import Key, Look
    from faceorg.people.thresholds import Thresholds

_SETS_AT_ONCE = 256


class Pairs:
    """Compares groups, and keeps exemplars of them: 8 kB a group."""

    def __init__(
        self,
        pack_id: str,
        thresholds: Thresholds,
        looks: dict[Key, Look],
        asking: Askers,
        changed: set[Key],
    ) -> None:
        """Take whose vectors, where looks are kept, who asks, and where changed looks are noted."""
        self._pack_id, self._thresholds = pack_id, thresholds
        self._looks, self._asking, self._changed = looks, asking, changed
        self._exemplars: dict[int, NDArray[np.float16]] = {}

    def drop(self, group_id: int) -> None:
        """Let go of a group."""
        self._exemplars.pop(group_id, None)

    def compare(self, database: Database, keys: Sequence[Key]) -> int:
        """Compare the largest groups that were not, with each of the others."""
        read = self._read_exemplars(database, keys) + self._asking.read(database, keys)
        new = [k for k in keys if self._looks[k].alike is None]
        keys = [k for k in keys if k in self._asking and k[1] in self._exemplars]
        fresh = [k for k in keys if self._looks[k].alike is None]
        met = _met(database, [k[1] for k in fresh])
        former = [k for k in keys if self._looks[k].alike is not None]
        again = {k[1] for k in fresh}
        for key in former:
            look = self._looks[key]
            if any(i in again for i, _ in look.alike or ()):
                look.alike = [pair for pair in look.alike or () if pair[0] not in again]
                self._changed.add(key)
        for some, others in ((fresh, keys), (former, fresh)):
            if some and others:
                self._note_alike(some, others, met)
        for key in new:  # also those without a vector
            self._looks[key].alike = self._looks[key].alike or []
        self._changed.update(new)
        return read + len(fresh)

    def _note_alike(
        self, some: Sequence[Key], others: Sequence[Key], met: Counter[tuple[int, int]]
    ) -> None:
        for start in range(0, len(some), _SETS_AT_ONCE):
            part = some[start : start + _SETS_AT_ONCE]
            faces, starts, _ = self._asking.stacked(part)
            owners = [Owner(Vectors(self._exemplars[i])[:]) for _, i in others]
            scores = likeness_of_sets(faces, starts, owners)
            for row, column in np.argwhere(scores >= self._thresholds.same_min).tolist():
                key, other = part[row], others[column]
                look, sizes = self._looks[key], (self._looks[k].faces for k in (key, other))
                if key != other and not seen_too_often(met[key[1], other[1]], *sizes):
                    score = round(float(scores[row, column]), 5)
                    look.alike = [*(look.alike or ()), (other[1], score)]
                    self._changed.add(key)

    def _read_exemplars(self, database: Database, keys: Sequence[Key]) -> int:
        """Read exemplars of groups that are not in memory; return how many faces were read."""
        read = 0
        for _, group_id in keys:
            if group_id in self._exemplars:
                continue
            faces = undecided.members(database, "group_id", group_id)
            step = max(1, -(-len(faces) // POOL_FACES))
            _, quality, vectors = vectors_of_faces(database, self._pack_id, faces[::step])
            if len(vectors):
                chosen = exemplars_of(Vectors(vectors)[:], quality)
                self._exemplars[group_id] = vectors[chosen]
            read += len(vectors)
        return read


def _met(database: Database, groups: Iterable[int]) -> Counter[tuple[int, int]]:
    """Count how often groups share a photo with which others, both ways."""
    met = Counter[tuple[int, int]]()
    for one in groups:
        faces = [i for i, _ in undecided.members(database, "group_id", one)]
        for _, _, other, number in undecided.met_by_faces(database, faces):
            if other is not None:
                met[one, other] += number
                met[other, one] = met[one, other]
    return met
