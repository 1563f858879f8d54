"""New faces against known people or groups, by several exemplars each, never by a centroid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.domain.weakness import CHILD_YEARS
from faceorg.people.best import NOBODY, best_mean
from faceorg.people.shortlist import Shortlist
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

# Mean of the best 3 of 20 exemplars was right on 95.3 % of new faces and wrong on .03 % in trials
# over 24,000 known faces; a centroid accepted four times the strangers.
EXEMPLARS_MAX = 20
BEST = 3
BLOCK_ROWS = 512
BLOCK_ROWS_MIN = 64
# Above, only owners near a face are looked at: all pairs would take some seconds of one core.
PAIRS_MAX = 400_000_000
# Above, and with so many owners, those whom a few exemplars tell are looked at, where only the
# very like matter: of 2,644 faces above .55, 2,639 got the same owner, and three more got one.
ROUGH_PAIRS_MIN = 20_000_000
ROUGH_OWNERS_MIN = 500
SCORES_MAX = 1 << 23  # held at once, 32 MB
OWNERS_AT_ONCE = 256  # what is compared at once stays in the cache
DAYS_A_YEAR = 365.25
# Faces change fast until about fourteen: up to then they are compared with those of three years
# around, so that a chain of years is followed. No labelled photos of growing children are at hand:
# both are cautious guesses, and say so in `docs/accuracy.md`.
SMALL_CHILD_YEARS = 4
NEAR_YEARS = 3
_BARRED = -2.0


@dataclass(frozen=True, slots=True, eq=False)
class Owner:
    """Whoever faces may belong to.

    Attributes:
        vectors: exemplars, unit float32 (m, dim), m >= 1.
        days: int32 (m,), day of each exemplar or DAY_UNKNOWN; None where it does not matter.
        born: day of birth in days since 1970-01-01, None where it is not known.
    """

    vectors: NDArray[np.float32]
    days: NDArray[np.int32] | None = None
    born: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """For each face the best owner and how it compares; arrays of length n.

    Attributes:
        owner: int64, index of the best owner, -1 where there is none.
        score: float32, mean cosine similarity to its best exemplars.
        margin: float32, how much the score exceeds the runner-up's.
    """

    owner: NDArray[np.int64]
    score: NDArray[np.float32]
    margin: NDArray[np.float32]


def exemplars_of(vectors: NDArray[np.float32], quality: NDArray[np.float32]) -> NDArray[np.intp]:
    """Choose up to 20 faces that stand for their owner: the best one, then the most different.

    The worst quarter by quality is not used where there are enough others.

    Args:
        vectors: unit float32 (n, dim) of one owner.
        quality: float32 (n,).
    """
    order = np.argsort(-quality, kind="stable")
    if len(order) <= EXEMPLARS_MAX:
        return order
    order = order[: max(EXEMPLARS_MAX, len(order) * 3 // 4)]
    pool = vectors[order]
    chosen = [0]
    closest = pool @ pool[0]
    while len(chosen) < EXEMPLARS_MAX:
        closest[chosen[-1]] = np.inf  # copies of one photo are as close to each other as to it
        chosen.append(int(closest.argmin()))
        closest = np.maximum(closest, pool @ pool[chosen[-1]])
    return order[np.array(chosen, dtype=np.intp)]


def coherence_of(exemplars: NDArray[np.float32]) -> float:
    """Return how alike an owner's own exemplars are: the mean of each one's best three others.

    Args:
        exemplars: unit float32 (m, dim), m >= 1; a single one is as coherent as can be.
    """
    if len(exemplars) < 2:
        return 1.0
    likeness = exemplars @ exemplars.T
    np.fill_diagonal(likeness, -2)
    best = min(BEST, len(exemplars) - 1)
    return float(np.sort(likeness, axis=1)[:, -best:].mean())


def match(
    faces: AnyVectors,
    owners: Sequence[Owner],
    barred: Sequence[tuple[int, int]] | NDArray[np.int64] = (),
    days: NDArray[np.int32] | None = None,
    similarity_min: float = NOBODY,
    *,
    roughly: bool = False,
) -> Matches:
    """Find the best owner of each face.

    Args:
        faces: unit float32 (n, dim).
        owners: whom they may belong to.
        barred: (face, owner) pairs, by index, that must not match.
        days: int32 (n,), day of each face or DAY_UNKNOWN.
        similarity_min: where only owners near a face are looked at, none less alike is wanted, not
            even as a runner-up.
        roughly: whether only owners matter who are far more like a face than strangers are.
    """
    n = len(faces)
    result = Matches(
        np.full(n, -1, dtype=np.int64), np.full(n, -1, np.float32), np.zeros(n, np.float32)
    )
    if not owners or not n:
        return result
    pairs = np.asarray(barred, dtype=np.int64).reshape(-1, 2)
    pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
    roster = Roster(owners, faces, similarity_min, timeless=days is None, roughly=roughly)
    size = max(BLOCK_ROWS_MIN, min(BLOCK_ROWS, SCORES_MAX // roster.width))

    def look(rows: slice) -> None:
        start = rows.start
        whose, scores = roster.scores(rows, faces, None if days is None else days[rows])
        first, last = np.searchsorted(pairs[:, 0], (start, rows.stop))
        _bar(scores, whose, pairs[first:last, 0] - start, pairs[first:last, 1])
        best = scores.argmax(axis=1)
        line = np.arange(len(scores))
        result.score[rows] = top = np.maximum(scores[line, best], -1)
        found = best if whose is None else whose[line, best]
        result.owner[rows] = np.where(scores[line, best] > -1, found, -1)
        scores[line, best] = -1
        result.margin[rows] = top - np.maximum(scores.max(axis=1), -1)

    side_by_side(look, blocks_of(n, size))
    return result


def _bar(
    scores: NDArray[np.float32],
    whose: NDArray[np.int32] | None,
    rows: NDArray[np.int64],
    owners: NDArray[np.int64],
) -> None:
    """Let no (row, owner) pair match, in place; see `Roster.scores`."""
    if whose is None:
        scores[rows, owners] = _BARRED
        return
    pair, column = np.nonzero(whose[rows] == owners[:, None])
    scores[rows[pair], column] = _BARRED


class Roster:
    """Exemplars of many owners side by side, so that faces are compared with all at once.

    Attributes:
        width: how many owners of each face get a score.
    """

    def __init__(
        self,
        owners: Sequence[Owner],
        faces: AnyVectors,
        similarity_min: float,
        *,
        timeless: bool,
        roughly: bool,
    ) -> None:
        """Take owners, all faces that will be compared, and whether they come without days.

        The rest is as for `match`.
        """
        self._shortlist: Shortlist | None = None
        aged = [k for k, o in enumerate(owners) if o.born is not None and not timeless]
        self._aged = {k: owners[k] for k in aged}
        plain = np.array([k for k in range(len(owners)) if k not in self._aged], dtype=np.intp)
        sizes = np.array([len(owners[k].vectors) for k in plain], dtype=np.intp)
        self._parts: list[tuple[NDArray[np.intp], NDArray[np.float32]]] = []
        self.width = len(owners)
        pairs = len(faces) * int(sizes.sum())
        rough = roughly and pairs > ROUGH_PAIRS_MIN and len(plain) >= ROUGH_OWNERS_MIN
        if rough or pairs > PAIRS_MAX:
            few = [owners[k].vectors for k in plain]
            rough = pairs <= PAIRS_MAX
            self._shortlist = Shortlist(faces, few, BEST, similarity_min, roughly=rough)
            self._plain = plain.astype(np.int32)
            self.width = self._shortlist.owners.shape[1] + len(aged)
            return
        for size in np.unique(sizes):
            same = plain[sizes == size]
            for start in range(0, len(same), OWNERS_AT_ONCE):
                some = same[start : start + OWNERS_AT_ONCE]
                # The first exemplars of all of them, then the second ones, and so on.
                exemplars = np.stack([owners[k].vectors for k in some], axis=1)
                self._parts.append((some, exemplars))

    def scores(
        self, rows: slice, faces: AnyVectors, days: NDArray[np.int32] | None
    ) -> tuple[NDArray[np.int32] | None, NDArray[np.float32]]:
        """Return how like owners some of the faces are, as `likeness_to`.

        Args:
            rows: which of the faces.
            faces: all of them.
            days: int32 (n,) of those rows, where they matter.

        Returns:
            The owners, int32 (n, width), None where column k is owner k; float32 (n, width), -1
            where there is nobody.
        """
        if self._shortlist is not None:
            return self._few_scores(self._shortlist, rows, faces, days)
        some = faces[rows]
        scores = np.empty((len(some), self.width), np.float32)
        for owners, exemplars in self._parts:
            scores[:, owners] = _best_of_columns(some, exemplars)
        for k, owner in self._aged.items():
            scores[:, k] = likeness_to(some, owner, days)
        return None, scores

    def _few_scores(
        self, shortlist: Shortlist, rows: slice, faces: AnyVectors, days: NDArray[np.int32] | None
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        listed = shortlist.owners[rows]
        owners = np.empty((len(listed), self.width), np.int32)
        scores = np.empty((len(listed), self.width), np.float32)
        wide = listed.shape[1]
        owners[:, :wide] = np.where(listed < 0, -1, self._plain[listed])
        owners[:, wide:] = list(self._aged)
        scores[:, :wide] = shortlist.scores[rows]
        for column, owner in enumerate(self._aged.values(), wide):
            scores[:, column] = likeness_to(faces[rows], owner, days)
        return owners, scores


def _best_of_columns(
    faces: NDArray[np.float32], exemplars: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the mean of the best three of each owner, float32 (n, owners).

    Args:
        faces: float32 (n, dim).
        exemplars: float32 (m, owners, dim).
    """
    best: list[NDArray[np.float32]] = []
    for some in exemplars:
        fresh = faces @ some.T
        for k, former in enumerate(best):  # in order: the best, the second, the third
            last = k == BEST - 1
            worse = fresh if last else np.minimum(former, fresh)
            np.maximum(former, fresh, out=former)
            fresh = worse
        if len(best) < BEST:
            best.append(fresh)
    mean: NDArray[np.float32] = sum(best[1:], best[0]) / np.float32(len(best))
    return mean


def likeness_to(
    faces: NDArray[np.float32], owner: Owner, days: NDArray[np.int32] | None = None
) -> NDArray[np.float32]:
    """Return how like an owner faces are, float32 (n,): the mean of their best three exemplars.

    A face of a time before the owner's birth gets -2. A child's face is compared with those of
    the same years, where there are any.

    Args:
        faces: unit float32 (n, dim).
        owner: whose exemplars.
        days: int32 (n,), day of each face or DAY_UNKNOWN.
    """
    similarities = faces @ owner.vectors.T
    if owner.born is None or days is None:
        return best_mean(similarities, BEST)
    near = _near_in_time(owner, days)
    score = np.where(
        near.any(axis=1),
        _best_known_mean(np.where(near, similarities, np.nan)),
        best_mean(similarities, BEST),
    ).astype(np.float32)
    score[(days != DAY_UNKNOWN) & (days < owner.born)] = _BARRED
    return score


def is_small_child(owner: Owner, days: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whether an owner was a small child on each of `days`, bool (n,)."""
    if owner.born is None:
        return np.zeros(len(days), np.bool_)
    small: NDArray[np.bool_] = (days != DAY_UNKNOWN) & (
        days < owner.born + SMALL_CHILD_YEARS * DAYS_A_YEAR
    )
    return small


def _near_in_time(owner: Owner, days: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which exemplars are of a child's years, bool (n, m); none where it does not matter."""
    count = len(owner.vectors)
    if owner.born is None or owner.days is None:
        return np.zeros((len(days), count), np.bool_)
    child = (days != DAY_UNKNOWN) & (days < owner.born + CHILD_YEARS * DAYS_A_YEAR)
    apart = np.abs(days[:, None].astype(np.int64) - owner.days[None, :])
    near: NDArray[np.bool_] = (
        child[:, None] & (owner.days != DAY_UNKNOWN)[None, :] & (apart <= NEAR_YEARS * DAYS_A_YEAR)
    )
    return near


def _best_known_mean(similarities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the same of the columns that are known.

    Columns that are not a number don't count; a row of them alone has -1.
    """
    known = ~np.isnan(similarities)
    ordered = np.sort(np.where(known, similarities, -np.inf), axis=1)[:, -BEST:]
    used = np.isfinite(ordered)
    total = np.where(used, ordered, 0).sum(axis=1)
    best: NDArray[np.float32] = np.where(
        used.any(axis=1), total / np.maximum(used.sum(axis=1), 1), -1
    ).astype(np.float32)
    return best
