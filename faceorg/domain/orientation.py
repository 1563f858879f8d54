"""EXIF orientations as they turn boxes: from the pixels of a file to the photo as it is shown."""

from __future__ import annotations

from faceorg.domain.geometry import Box

ORIENTATIONS = range(1, 9)
_INVERSE = {6: 8, 8: 6}


def shown_box(box: Box, orientation: int) -> Box:
    """Return a box of the stored pixels as it lies in the photo that is shown.

    Args:
        box: fractions 0..1 of the picture as it lies in the file.
        orientation: 1..8, as EXIF has it; others count as 1.
    """
    x, y, w, h = box.x, box.y, box.w, box.h
    right, bottom = 1 - x - w, 1 - y - h  # what is left beside and below it
    turned = {
        2: (right, y, w, h),
        3: (right, bottom, w, h),
        4: (x, bottom, w, h),
        5: (y, x, h, w),
        6: (bottom, x, h, w),
        7: (bottom, right, h, w),
        8: (y, right, h, w),
    }
    return Box(*turned.get(orientation, (x, y, w, h)))


def stored_box(box: Box, orientation: int) -> Box:
    """Return a box of the photo that is shown as it lies in the stored pixels."""
    return shown_box(box, _INVERSE.get(orientation, orientation))
