"""Decoded pixels made smaller and set upright. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROTATIONS: Final = {
    3: cv2.ROTATE_180,
    6: cv2.ROTATE_90_CLOCKWISE,
    8: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_FLIPS: Final = {2: 1, 4: 0}
"""EXIF orientation -> what sets the picture upright; 5 and 7 are transposed."""


def fitted(width: int, height: int, max_side: int) -> tuple[int, int]:
    """Width and height in the same aspect with a longest side of at most `max_side`.

    Rounded down, so that 4000 / 1000 stays a whole factor for the codec.
    """
    scale = min(1.0, max_side / max(width, height))
    return max(1, int(width * scale + 1e-6)), max(1, int(height * scale + 1e-6))


def resized(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """Reduce uint8 (H, W) or (H, W, C) to `size` (width, height); nothing aliases.

    Blocks of 2 x 2 pixels are averaged as often as possible, the rest is less than by half:
    averaging areas at a broken factor takes seven times as long (2016 to 1600 px 34 ms, 5 ms).
    """
    while pixels.shape[1] >= 2 * size[0] and pixels.shape[0] >= 2 * size[1]:
        pixels = halved(pixels)
    if pixels.shape[1::-1] == size:
        return pixels
    return cast("NDArray[np.uint8]", cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR))


def halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Average blocks of 2 x 2 pixels; an odd last row or column is left out."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    half = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    return cast("NDArray[np.uint8]", half)


def upright(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Apply an EXIF orientation to uint8 (H, W, 3); the result is contiguous."""
    if orientation in _ROTATIONS:
        return np.asarray(cv2.rotate(pixels, _ROTATIONS[orientation]), dtype=np.uint8)
    if orientation in _FLIPS:
        return np.asarray(cv2.flip(pixels, _FLIPS[orientation]), dtype=np.uint8)
    if orientation in {5, 7}:
        turned = cv2.transpose(pixels)
        turned = turned if orientation == 5 else cv2.rotate(turned, cv2.ROTATE_180)
        return np.asarray(turned, dtype=np.uint8)
    return np.ascontiguousarray(pixels)
