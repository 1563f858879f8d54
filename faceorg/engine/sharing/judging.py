"""Looks at a covered picture as the program itself would: who is still recognised, who was missed.

Any thread; infers, so never the GUI's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.detector import Detections

    Pixels = NDArray[np.uint8]
    Boxes = NDArray[np.float32]
    Mask = NDArray[np.bool_]

SAME_IOU = 0.35  # a faint detection over a chosen face is that face, as loosely as it is drawn
PART_SHARE = 0.6  # of a chosen face's side: what is smaller and within it is an eye or a mouth
POINTS_WITHIN = 4  # of the eyes, nose and corners of the mouth: then it is that very face
# A face is still somebody where it is half as like its own original as a suggestion needs: the
# program knows people by several photos, and one of them may be nearer.
SAFE_SHARE = 0.5
# Where nothing is left of a face but a plain patch, which the detector takes for one, only a real
# match counts: what likeness there is comes from the patch, not from anybody.
PLAIN_SHARE, WHOLLY = 0.9, 0.98
# Looked at where it was, a covered face is "like" its original as far as both are like no face at
# all: small and dark faces of `groups` are up to .9 like a plain patch in their place. Only what is
# more than that tells anything; but what is above the threshold itself ends as a plain patch.
PATCH_MARGIN = 0.04
COVERED_SHARE = 0.5  # of what is found in the result: less of a blur or a patch is none of theirs
CHIP_LARGER = 2.0  # than a box is what the embedder is shown of a face, at most


class Finder(Protocol):
    """Finds all that may be a face; `vision.thorough.ThoroughFinder` does."""

    def sure(self, pixels: Pixels) -> Detections:
        """Return what indexing would take for faces."""
        ...

    def lowest(self, pixels: Pixels) -> Detections:
        """Return all that the detector answers at its lowest setting."""
        ...

    def more(self, pixels: Pixels) -> Boxes:
        """Return the boxes of what else may be a face."""
        ...

    def vectors(self, pixels: Pixels, landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the unit vectors of faces."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """The faces that stay in a picture, and those that are known to be others'.

    Attributes:
        kept: float32 (n, 4), x, y, w, h in pixels.
        others: float32 (m, 4), the same.
    """

    kept: Boxes
    others: Boxes

    def fits(self, boxes: Boxes) -> Mask:
        """Return which boxes (n, 4) are a chosen face, and no other known one: bool (n,)."""
        from faceorg.vision.thorough import overlap

        if not len(boxes) or not len(self.kept):
            return np.zeros(len(boxes), np.bool_)
        mine = overlap(boxes, self.kept).max(axis=1)
        fits: Mask = (mine >= SAME_IOU) & (mine >= self._theirs(boxes))
        return fits

    def fits_or_is_part(self, boxes: Boxes) -> Mask:
        """Return the same, and what is an eye or a mouth of a chosen face."""
        if not len(boxes) or not len(self.kept):
            return np.zeros(len(boxes), np.bool_)
        small = boxes[:, None, 2:].max(axis=2) <= PART_SHARE * self.kept[None, :, 2:].max(axis=2)
        middles = (boxes[:, None, :2] + boxes[:, None, 2:] / 2).astype(np.float32)
        parts: Mask = (self._within(middles) & small[:, None, :]).any(axis=(1, 2))
        return self.fits(boxes) | (parts & ~self.is_others(boxes))

    def is_looked_at(self, found: Detections) -> Mask:
        """Return the same, and what was drawn around a chosen face, however large: bool (n,)."""
        if not len(found) or not len(self.kept):
            return np.zeros(len(found), np.bool_)
        on_it: Mask = self._within(found.landmarks).sum(axis=1).max(axis=1) >= POINTS_WITHIN
        return self.fits_or_is_part(found.boxes) | (on_it & ~self.is_others(found.boxes))

    def is_others(self, boxes: Boxes) -> Mask:
        """Return which boxes (n, 4) are faces that are surely somebody else's: bool (n,)."""
        others: Mask = self._theirs(boxes) >= SAME_IOU
        return others

    def _theirs(self, boxes: Boxes) -> NDArray[np.float32]:
        from faceorg.vision.thorough import overlap

        theirs: NDArray[np.float32] = overlap(boxes, self.others).max(axis=1, initial=0)
        return theirs

    def _within(self, points: NDArray[np.float32]) -> Mask:
        """Return which points (n, p, 2) lie within which chosen face: bool (n, p, faces)."""
        from_corner = points[:, :, None, :] - self.kept[None, None, :, :2]
        inside = (from_corner >= 0) & (from_corner <= self.kept[None, None, :, 2:])
        return np.asarray(inside.all(axis=-1), np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """A covered picture.

    Attributes:
        pixels: RGB uint8 (H, W, 3), as it would be given away.
        mask: bool (H, W), what of it is covered.
        plain: bool (H, W), what of that is a plain patch, which tells nothing.
        patched: RGB uint8 (H, W, 3), the same picture if the places of all faces were plain.
    """

    pixels: Pixels
    mask: Mask
    plain: Mask
    patched: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What a look at a covered picture has found.

    Attributes:
        told: float32 (n, 4), boxes of faces that could still be recognised.
        bare: float32 (m, 4), boxes of what may be a face and is not covered.
    """

    told: Boxes
    bare: Boxes

    @property
    def safe(self) -> bool:
        """Whether there is nothing left to cover."""
        return not len(self.told) and not len(self.bare)


class Judge:
    """Looks at one picture as often as it is covered more.

    What has not changed since the last look is not looked at again.
    """

    def __init__(
        self,
        finder: Finder,
        chosen: Chosen,
        seen: Detections,
        original: Pixels,
        suggestion_min: float,
    ) -> None:
        """Remember who was seen where.

        Args:
            finder: the models.
            chosen: the faces that stay.
            seen: what the detector answers at its lowest setting in the original, and what
                indexing finds there.
            original: RGB uint8 (H, W, 3).
            suggestion_min: the cosine similarity from which the program suggests somebody.
        """
        from faceorg.vision.covering import faces_that_stay

        self._finder, self._chosen = finder, chosen
        self._suggested = suggestion_min
        self._limit, self._limit_plain = SAFE_SHARE * suggestion_min, PLAIN_SHARE * suggestion_min
        self._stays = faces_that_stay(original.shape, chosen.kept)
        self._seen = seen.take(~chosen.is_looked_at(seen))
        self._vectors = finder.vectors(original, self._seen.landmarks)
        self._told = np.ones(len(self._seen), np.bool_)
        self._last = original

    def look(self, covered: Layers) -> Verdict:
        """Return what is found in a covered picture."""
        told = [self._seen.boxes[self._told_in_place(covered)]]
        found = self._finder.lowest(covered.pixels)
        found = found.take(~self._chosen.is_looked_at(found))
        settled = covered.mask | self._stays
        bare = np.array([share(settled, box) < COVERED_SHARE for box in found.boxes], np.bool_)
        told.append(found.boxes[~bare][self._told_anew(covered, found.take(~bare))])
        return Verdict(np.concatenate(told), found.boxes[bare])

    def _told_in_place(self, covered: Layers) -> Mask:
        """Return who is recognised where they were, which is where somebody who knows it looks."""
        boxes, pixels = self._seen.boxes, covered.pixels
        changed = [n for n, b in enumerate(boxes) if _differ(pixels, self._last, _larger(b))]
        left = [n for n in changed if share(covered.plain, boxes[n]) < 1.0]
        self._told[changed] = False
        rows = np.array(left, np.intp)
        like = self._likeness(pixels, rows)
        rows, like = rows[like >= self._limit], like[like >= self._limit]
        more_than_patch = like >= self._likeness(covered.patched, rows) + PATCH_MARGIN
        apart = np.array([share(self._stays, boxes[n]) <= 0.0 for n in rows], np.bool_)
        self._told[rows] = more_than_patch | (apart & (like >= self._suggested))
        self._last = pixels
        return self._told & ~self._only_chosen_left(covered, boxes)

    def _told_anew(self, covered: Layers, found: Detections) -> Mask:
        """Return which faces found in a covered picture are like who was seen near them."""
        from faceorg.vision.thorough import overlap

        if not len(found) or not len(self._seen):
            return np.zeros(len(found), np.bool_)
        again = self._finder.vectors(covered.pixels, found.landmarks)
        near = overlap(found.boxes, self._seen.boxes) > 0.1
        likest = np.where(near, again @ self._vectors.T, -1.0).max(axis=1)
        wholly = np.array([share(covered.plain, b) >= WHOLLY for b in found.boxes], np.bool_)
        told: Mask = likest >= np.where(wholly, self._limit_plain, self._limit)
        return told & ~self._only_chosen_left(covered, found.boxes)

    def _only_chosen_left(self, covered: Layers, boxes: Boxes) -> Mask:
        """Return of which boxes (n, 4) nothing is left to see but a chosen face.

        Only of those that are no face which is surely somebody else's.
        """
        rest = covered.plain | self._stays
        left = [share(rest, b) >= WHOLLY > share(covered.plain, b) for b in boxes]
        return np.array(left, np.bool_) & ~self._chosen.is_others(boxes)

    def _likeness(self, pixels: Pixels, rows: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return how like who was seen is to what is in their places now, cosine (n,)."""
        again = self._finder.vectors(pixels, self._seen.landmarks[rows])
        like: NDArray[np.float32] = (again * self._vectors[rows]).sum(axis=1)
        return like


def share(mask: Mask, box: NDArray[np.float32]) -> float:
    """Return how much of a box (4,) lies in a mask, 0..1."""
    part = mask[_slices(box)]
    return float(part.mean()) if part.size else 1.0


def _slices(box: NDArray[np.float32]) -> tuple[slice, slice]:
    x, y, w, h = (int(v) for v in box)
    return slice(max(0, y), max(0, y + h)), slice(max(0, x), max(0, x + w))


def _larger(box: NDArray[np.float32]) -> NDArray[np.float32]:
    size = box[2:] * CHIP_LARGER
    return np.concatenate([box[:2] + (box[2:] - size) / 2, size])


def _differ(one: Pixels, other: Pixels, box: NDArray[np.float32]) -> bool:
    place = _slices(box)
    return not np.array_equal(one[place], other[place])
