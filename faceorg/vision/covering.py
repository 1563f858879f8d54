"""Faces covered in a picture: by a plain shape, or blurred beyond recognition. Pixels only."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Boxes = NDArray[np.float32]

# A detector's box goes from the eyebrows to the chin; hair, ears and the shape of a head tell who
# somebody is, too. Widths and heights of the box, and how far its middle moves up.
WIDER, HIGHER, UP = 1.5, 1.75, 0.1
# So many blocks are left across a blurred head, and noise of so much (of 255) on each. With 8 and
# none, MobileFaceNet still matches 1 in 12 faces of `groups`; with these none of them.
BLOCKS = 5
BLOCKS_FEW = 2  # where five were not enough: hardly more than the colour of skin and hair
NOISE = 14.0
KEPT_LARGER = 1.15  # of the box of a face that stays: chin and forehead belong to it
PLAIN = (72, 76, 75)


class Covering(StrEnum):
    """What a covered face looks like."""

    COVER = "cover"
    BLUR = "blur"
    STRONG_BLUR = "strong_blur"


def covered(
    pixels: Pixels,
    boxes: Boxes,
    kept: Boxes,
    way: Covering,
    *,
    yielding: NDArray[np.bool_] | None = None,
) -> tuple[Pixels, NDArray[np.bool_]]:
    """Cover faces in a copy of a picture.

    Where a covered face and one that stays overlap, every pixel goes to the one whose middle it is
    nearer to, as measured by the sizes of both.

    Args:
        pixels: RGB uint8 (H, W, 3).
        boxes: float32 (n, 4), x, y, w, h in its pixels: what is covered, with what is around it.
        kept: float32 (m, 4): faces that stay as they are.
        way: how.
        yielding: bool (n,), True for what may be no face at all and leaves kept ones alone.

    Returns:
        The copy, and bool (H, W): which pixels were covered.
    """
    made, done = pixels.copy(), np.zeros(pixels.shape[:2], np.bool_)
    yields = np.zeros(len(boxes), np.bool_) if yielding is None else yielding
    rng = np.random.default_rng()  # the same noise twice would tell what is below it
    for box, gives_way in zip(boxes, yields, strict=True):
        x0, y0, x1, y1 = _reach(box, pixels.shape)
        if x0 >= x1 or y0 >= y1:
            continue
        mask = _mask(box, kept, (x0, y0, x1, y1), yielding=bool(gives_way))
        part = made[y0:y1, x0:x1]
        if way is Covering.COVER:
            part[mask] = PLAIN
        else:
            blocks = BLOCKS if way is Covering.BLUR else BLOCKS_FEW
            part[mask] = _blurred(pixels[y0:y1, x0:x1], blocks, rng)[mask]
        done[y0:y1, x0:x1] |= mask
    return made, done


def _reach(box: NDArray[np.float32], shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of what is covered for a box, within the picture."""
    x, y, w, h = (float(v) for v in box)
    middle_x, middle_y = x + w / 2, y + h / 2 - UP * h
    left, right = middle_x - w * WIDER / 2, middle_x + w * WIDER / 2
    top, bottom = middle_y - h * HIGHER / 2, middle_y + h * HIGHER / 2
    height, width = shape[:2]
    return (
        max(0, int(left)),
        max(0, int(top)),
        min(width, int(right) + 1),
        min(height, int(bottom) + 1),
    )


def _mask(
    box: NDArray[np.float32],
    kept: Boxes,
    reach: tuple[int, int, int, int],
    *,
    yielding: bool,
) -> NDArray[np.bool_]:
    """Return which pixels of `reach` are covered for a box, bool (rows, columns)."""
    x0, y0, x1, y1 = reach
    rows, columns = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    x, y, w, h = (float(v) for v in box)
    head = ((columns - (x + w / 2)) / (w * WIDER / 2)) ** 2 + (
        (rows - (y + h / 2 - UP * h)) / (h * HIGHER / 2)
    ) ** 2
    mask: NDArray[np.bool_] = head <= 1.0
    own = _distance(box, rows, columns)
    for face in kept:
        theirs = _distance(face, rows, columns)
        inside = theirs <= KEPT_LARGER**2
        mask &= ~(inside if yielding else inside & (theirs < own))
    return mask


def _distance(
    box: NDArray[np.float32], rows: NDArray[np.float32], columns: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the squared distance of pixels from the middle of a box; 1 where its sides are."""
    x, y, w, h = (float(v) for v in box)
    across, down = (columns - (x + w / 2)) / (w / 2), (rows - (y + h / 2)) / (h / 2)
    return np.asarray(across * across + down * down, dtype=np.float32)


def _blurred(part: Pixels, number: int, rng: np.random.Generator) -> Pixels:
    """Return RGB uint8 (H, W, 3) of which `number` noisy blocks are left from side to side."""
    height, width = part.shape[:2]
    across = max(1, min(number, width))
    down = max(1, min(round(number * height / width), height, 2 * number))
    few = np.asarray(cv2.resize(part, (across, down), interpolation=cv2.INTER_AREA))
    noisy = few.reshape(down, across, 3) + rng.normal(0, NOISE, (down, across, 1))
    blocks = np.clip(noisy, 0, 255).astype(np.uint8)
    smooth = cv2.resize(blocks, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(smooth, dtype=np.uint8).reshape(part.shape)
