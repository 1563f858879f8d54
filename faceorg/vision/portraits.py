"""Cuts the portrait of a face: a square that shows the head as the design draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.vision.decoding.geometry import resized

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE_PX = 208  # twice the largest portrait circle on the screen, 104 logical px
SIDE_IN_FACES = 1.9  # side over face height
SIDE_IN_FACES_MIN = 1.4  # near an edge it may shrink to this
EYE_LINE = 0.46  # of the side, from the top


def portrait(
    pixels: NDArray[np.uint8], box: NDArray[np.float32], landmarks: NDArray[np.float32]
) -> NDArray[np.uint8]:
    """Return the portrait, RGB uint8 (s, s, 3), s <= 208: never enlarged.

    Near an edge the square shifts, then shrinks to 1.4 face heights, then is padded with the
    mean colour of the edge.

    Args:
        pixels: RGB uint8 (H, W, 3).
        box: float32 (4,): x, y, w, h in its pixels.
        landmarks: float32 (5, 2) in its pixels.
    """
    x, y = landmarks[:2].mean(axis=0)
    return _framed(pixels, box, (float(x), float(y)), EYE_LINE)


def portrait_of_box(pixels: NDArray[np.uint8], box: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the portrait of a face without landmarks, centred on its box; else as `portrait`.

    Args:
        pixels: RGB uint8 (H, W, 3).
        box: float32 (4,): x, y, w, h in its pixels.
    """
    x, y, w, h = (float(v) for v in box)
    return _framed(pixels, box, (x + w / 2, y + h / 2), 0.5)


def _framed(
    pixels: NDArray[np.uint8],
    box: NDArray[np.float32],
    point: tuple[float, float],
    share: float,
) -> NDArray[np.uint8]:
    """Return the square that has a point in its middle, at `share` of its height."""
    height, width = pixels.shape[:2]
    face = max(float(box[3]), float(box[2]), 2.0)
    side = max(min(SIDE_IN_FACES * face, width, height), SIDE_IN_FACES_MIN * face)
    left = _shifted(point[0] - side / 2, side, width)
    top = _shifted(point[1] - side * share, side, height)
    square = _cut(pixels, round(left), round(top), max(2, round(side)))
    if len(square) <= SIDE_PX:
        return square
    return resized(square, (SIDE_PX, SIDE_PX))


def _shifted(start: float, side: float, limit: int) -> float:
    """Move the square's start into 0..limit where it fits, else centre it on the picture."""
    if side > limit:
        return (limit - side) / 2
    return min(max(start, 0.0), limit - side)


def _cut(pixels: NDArray[np.uint8], left: int, top: int, side: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    x0, y0 = min(max(left, 0), width - 1), min(max(top, 0), height - 1)
    x1, y1 = max(min(left + side, width), x0 + 1), max(min(top + side, height), y0 + 1)
    inside = pixels[y0:y1, x0:x1]
    if inside.shape[:2] == (side, side):
        return inside
    edge = np.concatenate([inside[0], inside[-1], inside[:, 0], inside[:, -1]]).mean(axis=0)
    square = np.empty((side, side, 3), dtype=np.uint8)
    square[:] = edge.astype(np.uint8)
    down, right = max(y0 - top, 0), max(x0 - left, 0)
    part = inside[: side - down, : side - right]
    square[down : down + part.shape[0], right : right + part.shape[1]] = part
    return square
