"""Makes test images of every format and mode, with Pillow, in the folder of a test."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pillow_heif
from PIL import Image, ImageCms

if TYPE_CHECKING:
    from pathlib import Path

pillow_heif.register_heif_opener()

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 160, 30), (30, 30, 200), (220, 200, 40)
CORNERS = {"top_left": RED, "top_right": GREEN, "bottom_left": BLUE, "bottom_right": YELLOW}

STORED_BY_ORIENTATION = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""EXIF orientation -> how an upright picture lies in a file that says so."""


def four_corners(width: int = 96, height: int = 64) -> Image.Image:
    """An upright RGB picture: red, green / blue, yellow quarters."""
    image = Image.new("RGB", (width, height))
    half_x, half_y = width // 2, height // 2
    for colour, place in zip(
        CORNERS.values(), ((0, 0), (half_x, 0), (0, half_y), (half_x, half_y)), strict=True
    ):
        image.paste(colour, (*place, place[0] + width - half_x, place[1] + height - half_y))
    return image


def ramp(mode: str, width: int = 256, height: int = 16) -> Image.Image:
    """A picture of deep grey from black on the left to white on the right."""
    white = 1.0 if mode == "F" else 65_535
    row = [white * x / (width - 1) for x in range(width)]
    image = Image.new(mode, (width, height))
    image.putdata([value if mode == "F" else round(value) for value in row] * height)
    return image


def orientation_exif(orientation: int) -> bytes:
    """An EXIF block that says nothing but the orientation."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif.tobytes()


def turned(orientation: int, width: int = 96, height: int = 64) -> Image.Image:
    """`four_corners` as a camera stores it under this EXIF orientation."""
    way = STORED_BY_ORIENTATION[orientation]
    upright = four_corners(width, height)
    return upright if way is None else upright.transpose(way)


def profile_with_swapped_red_and_green() -> bytes:
    """sRGB, but with its red and green primaries exchanged: easily seen whether it is applied."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)


def saved(folder: Path, name: str, image: Image.Image, **options: object) -> Path:
    """Save an image in a folder; the format follows the suffix."""
    path = folder / name
    image.save(path, **options)
    return path


def encoded(image: Image.Image, image_format: str, **options: object) -> bytes:
    """The bytes of a picture in a format."""
    buffer = io.BytesIO()
    image.save(buffer, image_format, **options)
    return buffer.getvalue()
