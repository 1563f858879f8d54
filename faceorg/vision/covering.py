"""Faces covered in a picture: by a plain shape, or blurred beyond recognition. Pixels only."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

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
# The detector takes some patches for heads, and small dark faces are as like a dark patch as
# they are like themselves: then another one is tried.
OTHERS_PLAIN = ((148, 152, 151), (206, 209, 208), (24, 26, 25), (176, 150, 128), (104, 126, 150))


class Covering(StrEnum):
    """What a covered face looks like."""

    COVER = "cover"
    BLUR = "blur"
    STRONG_BLUR = "strong_blur"


class Claim(IntEnum):
    """What a covered head takes of a face that stays, where they overlap."""

    NOTHING = 0
    """It may be no face at all."""
    ITS_SIDE = 1
    """Every pixel goes to the one whose middle it is nearer to, measured by the sizes of both."""
    ITS_FACE = 2
    """The face is covered whole, the hair beside it gives way."""
    ALL = 3


def covered(
    pixels: Pixels,
    boxes: Boxes,
    kept: Boxes,
    way: Covering,
    claims: Sequence[Claim] | Claim = Claim.ITS_SIDE,
    plain: tuple[int, int, int] = PLAIN,
) -> tuple[Pixels, NDArray[np.bool_]]:
    """Cover faces in a copy of a picture.

    Args:
        pixels: RGB uint8 (H, W, 3).
        boxes: float32 (n, 4), x, y, w, h in its pixels: what is covered, with what is around it.
        kept: float32 (m, 4): faces that stay as they are.
        way: how.
        claims: what each of the boxes, or all of them, takes of those.
        plain: the colour of a patch, RGB.

    Returns:
        The copy, and bool (H, W): which pixels were covered.
    """
    made, done = pixels.copy(), np.zeros(pixels.shape[:2], np.bool_)
    each = [claims] * len(boxes) if isinstance(claims, Claim) else claims
    rng = np.random.default_rng()  # the same noise twice would tell what is below it
    for box, claim in zip(boxes, each, strict=True):
        x0, y0, x1, y1 = _reach(box, pixels.shape)
        if x0 >= x1 or y0 >= y1:
            continue
        mask = _mask(box, kept, (x0, y0, x1, y1), claim)
        part = made[y0:y1, x0:x1]
        if way is Covering.COVER:
            part[mask] = plain
        else:
            blocks = BLOCKS if way is Covering.BLUR else BLOCKS_FEW
            part[mask] = _blurred(pixels[y0:y1, x0:x1], blocks, rng)[mask]
        done[y0:y1, x0:x1] |= mask
    return made, done


def faces_that_stay(shape: tuple[int, ...], kept: Boxes) -> NDArray[np.bool_]:
    """Return which pixels of a picture, bool (H, W), belong to faces (n, 4) that stay."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    inside = np.zeros(shape[:2], np.bool_)
    for face in kept:
        inside |= _distance(face, rows, columns) <= KEPT_LARGER**2
    return inside


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
    claim: Claim,
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
    for face in kept if claim is not Claim.ALL else ():
        theirs = _distance(face, rows, columns)
        stays = theirs <= KEPT_LARGER**2
        if claim is not Claim.NOTHING:
            stays &= theirs < own
        if claim is Claim.ITS_FACE:
            stays &= own > KEPT_LARGER**2
        mask &= ~stays
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
