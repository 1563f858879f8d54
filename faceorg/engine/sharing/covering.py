"""Covers every face in a picture but those of chosen people, and looks whether that was enough.

Everything that the models may take for a face is covered, at their lowest setting; a face stays
only where somebody has confirmed that it is one of the chosen people. Then the result is looked at
with the same models: what they still recognise, and what they find besides, is covered more
strongly, and in the end plainly.

Any thread; infers, so never the GUI's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.geometry import Box
    from faceorg.vision.covering import Covering
    from faceorg.vision.detector import Detections

    Pixels = NDArray[np.uint8]
    Boxes = NDArray[np.float32]

SAME_IOU = 0.35  # a faint detection over a chosen face is that face, as loosely as it is drawn
PART_SHARE = 0.6  # of a chosen face's side: what is smaller and within it is an eye or a mouth
GIVES_WAY_AFTER = 2  # attempts to cover what overlaps a chosen face beside that face
ROUNDS = 8  # what is covered may look like a face again; plain patches never do
# A face is still somebody where it is half as like its own original as a suggestion needs: the
# program knows people by several photos, and one of them may be nearer.
SAFE_SHARE = 0.5
# Looked at where it was, a covered face is "like" its original as far as both are like no face at
# all: small and dark faces of `groups` are up to .8 like a plain patch. Only what is more than that
# tells anything.
PATCH_MARGIN = 0.1


class Finder(Protocol):
    """Finds all that may be a face; `vision.thorough.ThoroughFinder` does."""

    def sure(self, pixels: Pixels) -> Boxes:
        """Return the boxes of what indexing would take for faces."""
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
class Known:
    """What the library knows of the faces in a photo, in fractions of it.

    Attributes:
        chosen: confirmed faces of people who stay visible.
        others: all other faces, drawn ones too.
    """

    chosen: Sequence[Box] = ()
    others: Sequence[Box] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """A picture in which nobody is seen but the chosen people.

    Attributes:
        pixels: RGB uint8 (H, W, 3).
        mask: bool (H, W), which of them were covered.
        faces: how many faces were covered.
        strengthened: how many of them had to be covered once more, as a blur was not enough.
    """

    pixels: Pixels
    mask: NDArray[np.bool_]
    faces: int
    strengthened: int


def cover_faces(
    finder: Finder, pixels: Pixels, known: Known, way: Covering, suggestion_min: float
) -> Covered:
    """Cover all faces of a picture but those that are known to be of chosen people.

    Args:
        finder: the models.
        pixels: RGB uint8 (H, W, 3), as large as they will be given away.
        known: faces of the library in this very photo.
        way: what covered faces look like.
        suggestion_min: the cosine similarity from which the program suggests somebody.
    """
    kept = _pixels_of(known.chosen, pixels)
    others = _pixels_of(known.others, pixels)
    seen = finder.lowest(pixels)
    sure = np.concatenate([others, _not_kept(finder.sure(pixels), kept, others)])
    faint = np.concatenate([seen.boxes, finder.more(pixels)])
    faint = _not_kept(faint, kept, others, parts=True)
    cover = _Cover(pixels, kept, way, sure, faint)
    judge = _Judge(finder, seen, cover, pixels, SAFE_SHARE * suggestion_min)
    for _ in range(ROUNDS):
        if not cover.strengthen(*judge.recognised()):
            break
    made, mask = cover.made()
    heads = _merged(np.concatenate([sure, faint]))
    return Covered(made, mask, len(heads), cover.strengthened)


class _Cover:
    """What is covered in one picture, and how; more comes where that was not enough."""

    def __init__(self, pixels: Pixels, kept: Boxes, way: Covering, sure: Boxes, faint: Boxes):
        self.kept = kept
        self._pixels = pixels
        self._way = way
        self._sure = sure
        self._boxes = np.concatenate([faint, sure])
        self._yielding = np.arange(len(self._boxes)) < len(faint)
        self._stronger: list[tuple[Boxes, Covering, Boxes]] = []
        self._made: tuple[Pixels, NDArray[np.bool_]] | None = None

    @property
    def strengthened(self) -> int:
        """How many faces are covered once more."""
        return sum(len(boxes) for boxes, *_ in self._stronger[:1])

    def made(self) -> tuple[Pixels, NDArray[np.bool_]]:
        """Return the picture and which pixels of it are covered."""
        from faceorg.vision.covering import covered

        if self._made is None:
            picture, mask = covered(
                self._pixels, self._boxes, self.kept, self._way, yielding=self._yielding
            )
            for boxes, way, kept in self._stronger:
                picture, more = covered(picture, boxes, kept, way)
                mask |= more
            self._made = picture, mask
        return self._made

    def plain(self) -> Pixels:
        """Return the picture as it were with plain patches, which tell nothing."""
        from faceorg.vision.covering import Covering, covered

        return covered(self._pixels, self._boxes, self.kept, Covering.COVER)[0]

    def strengthen(self, told: Boxes, bare: Boxes) -> bool:
        """Cover some more strongly; return whether there was anything to cover.

        Args:
            told: can still be recognised. Where that does not help, even a chosen face gives way
                to one that surely is another.
            bare: has not been covered.
        """
        from faceorg.vision.covering import Covering
        from faceorg.vision.thorough import overlap

        blurred = self._way is not Covering.COVER and not self._stronger
        way = Covering.STRONG_BLUR if blurred else Covering.COVER
        surely = overlap(told, self._sure).max(axis=1, initial=0) >= SAME_IOU
        late = len(self._stronger) >= GIVES_WAY_AFTER
        over = surely & late
        beside = np.concatenate([told[~over], bare])
        for boxes, kept in ((told[over], self.kept[:0]), (beside, self.kept)):
            if len(boxes):
                self._stronger.append((_merged(boxes), way, kept))
        self._made = None
        return bool(len(told) or len(bare))


class _Judge:
    """Looks at a covered picture with the models."""

    def __init__(
        self, finder: Finder, seen: Detections, cover: _Cover, pixels: Pixels, limit: float
    ) -> None:
        self._finder, self._cover, self._limit = finder, cover, limit
        _, mask = cover.made()
        hidden = np.array([_share(mask, box) > 0.0 for box in seen.boxes], np.bool_)
        hidden &= ~_is_kept(seen.boxes, cover.kept)
        self._seen = seen.take(hidden)
        self._original = finder.vectors(pixels, self._seen.landmarks)
        self._like_patch = self._likeness(cover.plain()) if hidden.any() else np.zeros(0)

    def recognised(self) -> tuple[Boxes, Boxes]:
        """Return the boxes of faces that could still be recognised, and of uncovered ones."""
        from faceorg.vision.thorough import overlap

        made, mask = self._cover.made()
        seen, known = self._seen, [self._seen.boxes[:0]]
        if len(seen):  # whoever knows where the face was looks just there
            like = self._likeness(made)
            told = (like >= self._limit) & (like >= self._like_patch + PATCH_MARGIN)
            known.append(seen.boxes[told])
        found = self._finder.lowest(made)
        fresh = ~_is_kept(found.boxes, self._cover.kept)
        bare = np.array([_share(mask, box) < 0.5 for box in found.boxes], np.bool_)
        rest = fresh & ~bare
        if rest.any() and len(seen):
            again = self._finder.vectors(made, found.landmarks[rest])
            near = overlap(found.boxes[rest], seen.boxes) > 0.1
            likest = np.where(near, again @ self._original.T, -1.0).max(axis=1)
            known.append(found.boxes[rest][likest >= self._limit])
        return np.concatenate(known), found.boxes[fresh & bare]

    def _likeness(self, pixels: Pixels) -> NDArray[np.float32]:
        """Return how like hidden faces are to what is in their places now, cosine (n,)."""
        again = self._finder.vectors(pixels, self._seen.landmarks)
        like: NDArray[np.float32] = (again * self._original).sum(axis=1)
        return like


def _share(mask: NDArray[np.bool_], box: NDArray[np.float32]) -> float:
    """Return how much of a box (4,) lies in a mask, 0..1."""
    x, y, w, h = (int(v) for v in box)
    part = mask[max(0, y) : max(0, y + h), max(0, x) : max(0, x + w)]
    return float(part.mean()) if part.size else 1.0


def _not_kept(boxes: Boxes, kept: Boxes, others: Boxes, *, parts: bool = False) -> Boxes:
    """Return the boxes that are no second look at a face that stays.

    One that fits another known face better is that one's. With `parts` what lies within a kept
    face and is much smaller is dropped as well: an eye, taken for a face.
    """
    from faceorg.vision.thorough import overlap

    if not len(boxes) or not len(kept):
        return boxes
    mine = overlap(boxes, kept).max(axis=1)
    theirs = overlap(boxes, others).max(axis=1) if len(others) else np.zeros(len(boxes))
    drop = (mine >= SAME_IOU) & (mine >= theirs)
    if parts:
        middle = boxes[:, None, :2] + boxes[:, None, 2:] / 2
        within = (middle >= kept[None, :, :2]) & (middle <= kept[None, :, :2] + kept[None, :, 2:])
        small = boxes[:, None, 2:].max(axis=2) <= PART_SHARE * kept[None, :, 2:].max(axis=2)
        drop |= (within.all(axis=2) & small).any(axis=1) & (theirs < SAME_IOU)
    left: Boxes = boxes[~drop]
    return left


def _is_kept(boxes: Boxes, kept: Boxes) -> NDArray[np.bool_]:
    """Return which boxes (n, 4) are faces that stay, or parts of them: bool (n,)."""
    left = _not_kept(boxes, kept, np.zeros((0, 4), np.float32), parts=True)
    known = {tuple(box) for box in left.tolist()}
    return np.array([tuple(box) not in known for box in boxes.tolist()], np.bool_)


def _merged(boxes: Boxes) -> Boxes:
    """Return the boxes with those left out that nearly equal a larger one."""
    from faceorg.vision.detector import kept_of

    if not len(boxes):
        return boxes
    kept: Boxes = boxes[kept_of(boxes, boxes[:, 2] * boxes[:, 3])]
    return kept


def _pixels_of(boxes: Sequence[Box], pixels: Pixels) -> Boxes:
    """Return boxes, in fractions, in pixels: float32 (n, 4)."""
    height, width = pixels.shape[:2]
    rows = [box.in_pixels(width, height) for box in boxes]
    return np.array(rows, np.float32).reshape(-1, 4)
