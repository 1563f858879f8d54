"""JPEGs decoded and encoded by libjpeg-turbo itself: reduced on the way, without Pillow's copies.

Any thread. What is not an ordinary, sound JPEG is left to Pillow, which also says what is wrong.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
import simplejpeg

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

FILE_BYTES_MAX: Final = 100_000_000
"""The file is held in memory whole; above this Pillow reads it piece by piece."""

FACTORS: Final = (8, 4, 2)
"""Reductions that libjpeg-turbo is fast at; 3/8 of 12 megapixels takes longer than a half."""

_COLOURS: Final = {"RGB": "RGB", "L": "GRAY"}


def decoded_jpeg(
    image: Image.Image, file: BinaryIO, size: tuple[int, int]
) -> NDArray[np.uint8] | None:
    """Decode a JPEG of mode RGB or L, whose header Pillow has read, to `size` or a little more.

    Returns:
        uint8 (H, W, 3) or, of mode L, (H, W); None where it takes Pillow.
    """
    length = file.seek(0, os.SEEK_END)
    if length > FILE_BYTES_MAX:
        return None
    file.seek(0)
    content = file.read(length)
    width, height = image.size
    fits = (f for f in FACTORS if width // f >= size[0] and height // f >= size[1])
    factor = next(fits, 1)
    try:
        pixels = simplejpeg.decode_jpeg(
            content,
            _COLOURS[image.mode],
            min_width=-(-width // factor) if factor > 1 else 0,
            min_height=-(-height // factor) if factor > 1 else 0,
        )
    except ValueError:  # also where libjpeg only warns
        return None
    whole = pixels[:, :, 0] if image.mode == "L" else pixels
    return np.asarray(whole, dtype=np.uint8)


def encode_jpeg(pixels: NDArray[np.uint8], quality: int) -> bytes:
    """Encode uint8 (H, W, 3) RGB as a JPEG of this quality, 1..95."""
    whole = np.ascontiguousarray(pixels)
    return bytes(simplejpeg.encode_jpeg(whole, quality, "RGB", "420", fastdct=False))
