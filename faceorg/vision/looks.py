"""What a photo looks like from afar, in 64 bits: nearly equal pictures differ in few of them.

Any thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import simplejpeg

if TYPE_CHECKING:
    from numpy.typing import NDArray

NO_LOOK: Final = 0
"""Of a picture that shows nothing, as a sky or a dark room: like any other such picture."""

SIDE_PX: Final = 32
SMALL_PX: Final = 16
KEPT: Final = 8  # coefficients each way, the coarsest ones
CONTRAST_MIN: Final = 4.0  # of 255, standard deviation from afar


def look_of(pixels: NDArray[np.uint8]) -> int:
    """Return the look of RGB uint8 (H, W, 3), as a signed number of 64 bits, or `NO_LOOK`.

    Signs of the coarsest waves in the picture against their median: sizes, codecs and exposures
    hardly matter to them.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    if float(small.std()) < CONTRAST_MIN:
        return NO_LOOK
    waves = np.asarray(cv2.dct(small))[:KEPT, :KEPT].ravel()
    bits = waves > np.median(waves[1:])
    bits[0] = False  # brightness
    return int(np.packbits(bits).view(">i8")[0]) or NO_LOOK


def small_picture(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return RGB uint8 (H, W, 3) from afar: float32 (256,), without brightness, of length 1.

    The product of two is their correlation, 1.0 for the same picture.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (SMALL_PX, SMALL_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    small -= small.mean()
    return np.asarray(small / max(float(np.linalg.norm(small)), 1e-6), np.float32).ravel()


def look_and_sharpness(jpeg: bytes) -> tuple[int, float]:
    """Return the look of a thumbnail that FaceOrg has made, and how sharp it is: 0 is a blur."""
    pixels = thumbnail_pixels(jpeg)
    if pixels is None:
        return NO_LOOK, 0.0
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return look_of(pixels), float(cv2.Laplacian(grey, cv2.CV_32F).std())


def thumbnail_pixels(jpeg: bytes) -> NDArray[np.uint8] | None:
    """Return RGB uint8 (H, W, 3) of a thumbnail that FaceOrg has made; None where it is damaged."""
    try:
        return np.asarray(simplejpeg.decode_jpeg(jpeg, "RGB"), dtype=np.uint8)
    except ValueError:
        return None
