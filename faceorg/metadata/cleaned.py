"""An EXIF block as a copy of a photo may carry it: nothing in it shows the photo or names anybody.

Any thread.
"""

from __future__ import annotations

from typing import Final

from PIL import Image

from faceorg.metadata.exif import (
    EXIF_GROUP,
    GPS_GROUP,
    MAKE,
    MODEL,
    ORIENTATION,
    PARSER_ERRORS,
    mute_pillow,
)

KEPT_MAIN: Final = (MAKE, MODEL, ORIENTATION, 0x0132, 0x8298)
"""Make, model, orientation, time and copyright. No description, artist, or names of Windows."""

KEPT_PHOTO: Final = (
    *(0x829A, 0x829D, 0x8822, 0x8827, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012),
    *(0x9201, 0x9202, 0x9204, 0x9207, 0x9209, 0x920A, 0x9290, 0x9291, 0x9292),
    *(0xA402, 0xA403, 0xA405, 0xA406, 0xA433, 0xA434),
)
"""Exposure, times with their zones, lens. No maker's note (previews, serial numbers, recognised
names), no comment."""

BYTES_MAX: Final = 60_000
"""A JPEG segment holds 64 KB."""


def cleaned_exif(exif: bytes) -> bytes:
    """Return a block with time, place, camera and exposure; empty where there is nothing of it.

    Thumbnails, previews, maker's notes, comments and descriptions go; the orientation is said to be
    upright, as the pixels of a copy are.

    Args:
        exif: as it stands in the photo, perhaps damaged.
    """
    if not exif:
        return b""
    mute_pillow()
    block, made = Image.Exif(), Image.Exif()
    try:
        block.load(exif)
        made.update({tag: block[tag] for tag in KEPT_MAIN if tag in block})
        made[ORIENTATION] = 1
        photo = block.get_ifd(EXIF_GROUP)
        made.get_ifd(EXIF_GROUP).update({t: photo[t] for t in KEPT_PHOTO if t in photo})
        made.get_ifd(GPS_GROUP).update(dict(block.get_ifd(GPS_GROUP)))
        content = made.tobytes()
    except PARSER_ERRORS:
        return b""
    return content if len(content) <= BYTES_MAX else b""
