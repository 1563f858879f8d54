"""Warps a part of a picture upright or to size, without aliasing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.vision.decoding.geometry import halved

if TYPE_CHECKING:
    from numpy.typing import NDArray


def warped(pixels: NDArray[np.uint8], turn: NDArray[np.float64], side: int) -> NDArray[np.uint8]:
    """Return RGB uint8 (side, side, 3), black where the picture does not reach.

    Args:
        pixels: RGB uint8 (H, W, 3).
        turn: (2, 3), maps its pixels to the result's.
        side: of the result, in pixels.
    """
    source, fitted = _shrunk(pixels, turn, side)
    return np.asarray(cv2.warpAffine(source, fitted, (side, side)), dtype=np.uint8)


def _shrunk(
    pixels: NDArray[np.uint8], turn: NDArray[np.float64], side: int
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Return a picture to warp, and the turn that fits it.

    A warp samples single pixels; where it shrinks by more than half, the part of the picture that
    it sees is halved by area first, as often as it takes.
    """
    scale = float(np.hypot(turn[0, 0], turn[1, 0]))
    if scale >= 0.5:
        return pixels, turn
    times = 1
    while scale * times < 0.5 and 2 * times <= min(pixels.shape[:2]):
        times *= 2
    left, top, right, bottom = _seen(pixels, turn, side, 2 * times)
    part = pixels[top:bottom, left:right]
    for _ in range(times.bit_length() - 1):
        part = halved(part)
    # The middle of the first pixel of the small part is the middle of a block of the large one.
    corner = np.array([left, top]) + (times - 1) / 2
    shift = turn[:, 2] + turn[:, :2] @ corner
    return part, np.concatenate([turn[:, :2] * times, shift[:, None]], axis=1)


def _seen(
    pixels: NDArray[np.uint8], turn: NDArray[np.float64], side: int, margin: int
) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the part of the picture that the warp sees.

    Never without any pixel, and with a margin wherever the picture goes on.
    """
    back = np.asarray(cv2.invertAffineTransform(turn))
    corners = np.array([[0, 0], [side, 0], [0, side], [side, side]]) @ back[:, :2].T + back[:, 2]
    limits = np.array(pixels.shape[1::-1])
    first = np.floor(corners.min(axis=0)) - margin
    last = np.ceil(corners.max(axis=0)) + margin
    left, top = np.clip(first, 0, np.maximum(limits - margin, 0)).astype(int)
    right, bottom = np.clip(last, np.minimum([left + margin, top + margin], limits), limits)
    return int(left), int(top), int(right), int(bottom)
