"""What a photo carries beside its pixels: the EXIF block, and the orientation in it. Any thread."""

from __future__ import annotations

from typing import Final

from PIL import Image

from faceorg.vision.decoding.photo_files import DECODER_ERRORS

ORIENTATION_TAG: Final = 0x0112
TIFF_TAGS: Final = (0x010F, 0x0110, 0x0132)
"""Make, model and time."""
TIFF_GROUPS: Final = (0x8769, 0x8825)
"""EXIF and GPS."""


def orientation_of(image: Image.Image) -> int:
    """EXIF (or XMP) orientation 1..8 that is still to be applied; 1 where it is damaged.

    Pillow turns TIFFs by itself, pillow-heif HEIFs (and sets the tag to 1).
    """
    if image.format == "TIFF":
        return 1
    try:
        tag = image.getexif().get(ORIENTATION_TAG, 1)
    except DECODER_ERRORS:
        return 1
    return tag if isinstance(tag, int) and 1 <= tag <= 8 else 1


def exif_of(image: Image.Image) -> bytes:
    """The EXIF block; for TIFF, which is EXIF itself, one made of the tags that matter."""
    try:
        if image.format == "TIFF":
            return tiff_exif(image.getexif())
        if "exif" in image.info:
            return bytes(image.info["exif"])
        exif = image.getexif()
        return exif.tobytes() if len(exif) else b""
    except DECODER_ERRORS:
        return b""


def tiff_exif(source: Image.Exif) -> bytes:
    """Return an EXIF block made of the tags of a TIFF that matter."""
    exif = Image.Exif()
    exif.update({tag: source[tag] for tag in TIFF_TAGS if tag in source})
    for group in TIFF_GROUPS:
        if tags := dict(source.get_ifd(group)):
            exif.get_ifd(group).update(tags)
    return exif.tobytes() if len(exif) or any(map(exif.get_ifd, TIFF_GROUPS)) else b""
