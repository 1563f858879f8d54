"""Covers every face in a picture but those of chosen people, and looks whether that was enough.

Everything that the models may take for a face is covered, at their lowest setting; a face stays
only where somebody has confirmed that it is one of the chosen people. Then the result is looked at
with the same models: what they still recognise, and what they find besides, is covered more
strongly, and in the end plainly. Where even that does not help the picture is not safe, and whoever
asked must not give it away.

Any thread; infers, so never the GUI's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.engine.sharing.judging import SAME_IOU, Chosen, Judge, Layers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.geometry import Box
    from faceorg.engine.sharing.judging import Finder, Mask, Verdict
    from faceorg.vision.covering import Claim, Covering

    Pixels = NDArray[np.uint8]
    Boxes = NDArray[np.float32]

ROUNDS = 8  # what is covered may look like a face again
# After so many rounds that did not help, a face that surely is one is covered whole, and then with
# the hair around it, though a chosen one overlaps it.
FACE_AFTER, ALL_AFTER = 2, 4


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
        safe: whether the models found nothing more to cover in just these pixels; where they did,
            they must not be given away.
    """

    pixels: Pixels
    mask: Mask
    faces: int
    strengthened: int
    safe: bool


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
    from faceorg.vision.thorough import together

    others = _pixels_of(known.others, pixels)
    chosen = Chosen(_pixels_of(known.chosen, pixels), others)
    faintest, found = finder.lowest(pixels), finder.sure(pixels)
    sure = np.concatenate([others, found.boxes[~chosen.fits(found.boxes)]])
    chosen = Chosen(chosen.kept, sure)
    faint = np.concatenate([faintest.boxes, finder.more(pixels)])
    faint = faint[~chosen.fits_or_is_part(faint)]
    cover = _Cover(pixels, chosen.kept, way, sure, faint)
    seen = together(faintest, found)
    judge = Judge(finder, chosen, seen, pixels, suggestion_min)
    verdict = judge.look(cover.layers())
    for _ in range(ROUNDS):
        if verdict.safe:
            break
        cover.strengthen(verdict)
        verdict = judge.look(cover.layers())
    heads = len(merged(np.concatenate([sure, faint])))
    return Covered(cover.pixels, cover.mask, heads, cover.strengthened, verdict.safe)


class _Cover:
    """What is covered in one picture, and how; more comes where that was not enough.

    Attributes:
        pixels: RGB uint8 (H, W, 3), as they would be given away.
        mask: bool (H, W), which of them are covered.
        strengthened: how many faces were covered once more.
    """

    def __init__(
        self, pixels: Pixels, kept: Boxes, way: Covering, sure: Boxes, faint: Boxes
    ) -> None:
        from faceorg.vision.covering import Claim, Covering, covered

        self._kept, self._way, self._sure, self._faint = kept, way, sure, faint
        claims = [Claim.NOTHING] * len(faint) + [Claim.ITS_SIDE] * len(sure)
        self.pixels, self.mask = covered(pixels, np.concatenate([faint, sure]), kept, way, claims)
        self._plain = self.mask if way is Covering.COVER else np.zeros_like(self.mask)
        self.strengthened = 0
        self._rounds = 0

    def layers(self) -> Layers:
        """Return the picture as it is now."""
        from faceorg.vision.covering import Claim, Covering, covered

        boxes = np.concatenate([self._faint, self._sure])
        claims = [Claim.NOTHING] * len(self._faint) + [Claim.ITS_FACE] * len(self._sure)
        patched = covered(self.pixels, boxes, self._kept, Covering.COVER, claims)[0]
        return Layers(self.pixels, self.mask, self._plain, patched)

    def strengthen(self, verdict: Verdict) -> None:
        """Cover some more strongly: who was recognised, and what was not covered."""
        from faceorg.vision.covering import OTHERS_PLAIN, PLAIN, Claim, Covering, covered

        blurred = self._way is not Covering.COVER and not self._rounds
        way = Covering.STRONG_BLUR if blurred else Covering.COVER
        told, bare = merged(verdict.told), merged(verdict.bare)
        boxes = np.concatenate([told, bare])
        claims = [*(self._claim(box) for box in told), *[Claim.NOTHING] * len(bare)]
        colour = [PLAIN, *OTHERS_PLAIN][self._rounds % (1 + len(OTHERS_PLAIN))]
        self.pixels, more = covered(self.pixels, boxes, self._kept, way, claims, colour)
        self.mask = self.mask | more
        if way is Covering.COVER:
            self._plain = self._plain | more
        self.strengthened = self.strengthened or len(boxes)
        self._rounds += 1

    def _claim(self, told: NDArray[np.float32]) -> Claim:
        """Return what somebody who is still recognised may take of a chosen face."""
        from faceorg.vision.covering import Claim
        from faceorg.vision.detector import box_iou

        surely = len(self._sure) and box_iou(told, self._sure).max() >= SAME_IOU
        if not surely:
            return Claim.NOTHING
        overlaps = len(self._kept) and box_iou(told, self._kept).max() > 0
        if not overlaps or self._rounds < FACE_AFTER:
            return Claim.ITS_SIDE
        return Claim.ITS_FACE if self._rounds < ALL_AFTER else Claim.ALL


def merged(boxes: Boxes) -> Boxes:
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
