"""Colours brought to sRGB from whatever profile a photo carries. Any thread."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, ImageCms

from faceorg.vision.decoding.photo_files import DECODER_ERRORS

if TYPE_CHECKING:
    from numpy.typing import NDArray

SRGB_TOLERANCE: Final = 4
"""A profile that moves no test colour by more than so many of 255 counts as sRGB."""


def to_srgb(pixels: NDArray[np.uint8], source: Image.Image) -> NDArray[np.uint8]:
    """Convert uint8 (H, W) or (H, W, C) of the mode and profile of `source` to sRGB (H, W, 3)."""
    profile = source.info.get("icc_profile")
    mode = source.mode
    transform = transform_of(profile if isinstance(profile, bytes) else b"", mode)
    if mode == "RGB" and transform is None:
        return pixels
    image = Image.frombuffer(mode, pixels.shape[1::-1], pixels.tobytes(), "raw", mode, 0, 1)
    return np.asarray(image.convert("RGB") if transform is None else transform.apply(image))


@lru_cache(maxsize=16)
def transform_of(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The way from a profile to sRGB; None where there is none to go or the profile is broken."""
    if not profile and mode != "LAB":
        return None
    srgb = ImageCms.createProfile("sRGB")
    try:
        source = (
            ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if profile
            else ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        )
        transform = ImageCms.ImageCmsTransform(source, ImageCms.ImageCmsProfile(srgb), mode, "RGB")
        return None if mode == "RGB" and _changes_little(transform) else transform
    except DECODER_ERRORS:
        return None


def _changes_little(transform: ImageCms.ImageCmsTransform) -> bool:
    """Tell whether a transform from RGB moves no colour of a 6 x 6 x 6 cube noticeably."""
    steps = np.arange(0, 256, 51)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(36, 6, 3).astype(np.uint8)
    moved = np.asarray(transform.apply(Image.fromarray(cube)))
    return int(np.abs(moved.astype(np.int16) - cube).max()) <= SRGB_TOLERANCE
