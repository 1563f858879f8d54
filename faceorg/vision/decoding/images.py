"""Photos decoded once: oriented, reduced by the codec, in sRGB.

Runs in processes of its own, see `decoding.decoders`; the program itself only encodes here.
"""

from __future__ import annotations

import io
import logging
import os
import re
import warnings
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import cv2
import numpy as np
import pillow_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding.colours import to_srgb
from faceorg.vision.decoding.exif_block import exif_of, orientation_of
from faceorg.vision.decoding.fingerprint import fingerprint
from faceorg.vision.decoding.geometry import fitted, resized, upright
from faceorg.vision.decoding.jpegs import decoded_jpeg, encode_jpeg
from faceorg.vision.decoding.photo_files import (
    DECODER_ERRORS,
    decoding,
    facts_of,
    opened,
    png_without_extras,
    unchanged,
)
from faceorg.vision.decoding.picture import Picture
from faceorg.vision.decoding.raw_previews import exif_of_raw, preview_of
from faceorg.vision.decoding.suffixes import RAW_SUFFIXES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["SUFFIXES", "Picture", "decode", "encode_jpeg", "thumbnail"]

DEFAULT_LIMITS: Final = DecodingLimits()
"""300 megapixels are 1.2 GB in Pillow's four bytes a pixel; the largest sensors in use have 200."""

PIXEL_SHARES: Final = {"HEIF": 2 / 3, "AVIF": 0.43, "WEBP": 0.25}
"""As much memory for what Pillow holds more than once: measured 5.5, 9 and 16 bytes a pixel."""

LONGEST_SIDE: Final = 1_000_000
"""Pillow allocates row by row: 263 million rows of one pixel took 2.1 GB."""

SLOW_PIXELS: Final = 20_000_000
"""The limit for run-length BMPs, which Pillow decodes in Python: a hostile one of 4 KB that claims
277 megapixels took 36 s."""

BIG_PIXELS: Final = 20_000_000
"""Above it (80 MB in Pillow) only one picture at a time is decoded, whatever the processes."""

BAND_PIXELS: Final = 2_000_000
"""Conversions at full size go band by band of about so many pixels: nothing is held twice."""

FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "HEIF", "AVIF")
"""Pillow's names of what is decoded; its other, seldom used decoders never see a file. JPEG brings
MPO along."""

FORMAT_NAMES: Final = {"MPO": "JPEG", "DIB": "BMP"}
"""An MPO is a JPEG with more JPEGs behind it, a DIB a BMP without its first header."""

PLUGINS: Final = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
"""Imported here, each registers itself; else Pillow would import all its plugins in a worker."""

PLAIN_MODES: Final = frozenset({"L", "RGB", "CMYK", "YCbCr", "LAB"})
"""Modes of eight bits a channel that can be averaged as they are."""

DEEP_MODES: Final = frozenset({"I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
"""Grey of more than eight bits."""

WHITE_LEVELS: Final = (255.0, 65_535.0, 2.0**31, 2.0**32)
"""What is white in deep grey of unknown depth: the first that its brightest pixel fits in."""


_pillow_modules = re.compile(r"(PIL|pillow_heif)\.")

pillow_heif.register_heif_opener(
    thumbnails=False, depth_images=False, aux_images=False, decode_threads=1
)
AvifImagePlugin.DEFAULT_MAX_THREADS = 1  # the workers are the threads
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # the photo's problem says it all


def use_one_thread() -> None:
    """Have OpenCV use one thread, where this process is one of several that decode."""
    cv2.setNumThreads(1)


def decode(
    path: bytes | Path,
    max_side: int,
    limits: DecodingLimits = DEFAULT_LIMITS,
    room: AbstractContextManager[object] | None = None,
) -> Picture:
    """Decode the first frame of a photo; its longest side is at most `max_side`, never enlarged.

    A hostile file may crash or hang this process: the program decodes by `decoding.decoders`.

    Args:
        path: of the file.
        max_side: longest side wanted, in pixels.
        limits: of pixels and bytes; those of time and memory are not held here.
        room: entered while a picture of more than `BIG_PIXELS` is in memory.

    Raises:
        PhotoProblemError: the photo cannot be read; the code says why.
    """
    try:
        with opened(path, limits.file_bytes) as file, unchanged(file):
            decoded = _decoded_raw if _is_raw(path) else _decoded_somehow
            picture = decoded(file, max_side, limits, room or nullcontext())
            facts = facts_of(file, path)
            with decoding(file):
                return replace(picture, fingerprint=fingerprint(file), file=facts)
    except MemoryError as error:
        raise PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY) from error


def thumbnail(pixels: NDArray[np.uint8], max_side: int) -> NDArray[np.uint8]:
    """Reduce uint8 (H, W, 3) to a longest side of `max_side`; never enlarge."""
    height, width = pixels.shape[:2]
    return resized(pixels, fitted(width, height, max_side))


def _is_raw(path: bytes | Path) -> bool:
    """Whether a file says it is RAW by its name: by content it is a TIFF, or nothing known."""
    return os.path.splitext(os.fsdecode(path))[1].lower() in RAW_SUFFIXES  # noqa: PTH122


def _decoded_raw(
    file: BinaryIO, max_side: int, limits: DecodingLimits, room: AbstractContextManager[object]
) -> Picture:
    """Decode the preview of a RAW file; a file without one as whatever else it may be."""
    with decoding(file):
        preview = preview_of(file)
    if preview is None:
        return _decoded_somehow(file, max_side, limits, room)
    with decoding(file):
        exif, orientation = exif_of_raw(file)
    inner = io.BytesIO(preview)
    with decoding(inner), Image.open(inner, formats=("JPEG",)) as image:
        turned = orientation_of(image) != 1  # by itself, then
    picture = replace(_decoded(inner, max_side, limits, room), format="RAW")
    picture = replace(picture, exif=exif or picture.exif)
    if turned or orientation == 1:
        return picture
    size = (picture.width, picture.height)
    width, height = size[::-1] if orientation >= 5 else size
    pixels = upright(picture.pixels, orientation)
    return replace(picture, pixels=pixels, width=width, height=height)


def _decoded_somehow(
    file: BinaryIO, max_side: int, limits: DecodingLimits, room: AbstractContextManager[object]
) -> Picture:
    """Decode; a PNG whose extras are damaged is read without them, as viewers do."""
    try:
        return _decoded(file, max_side, limits, room)
    except PhotoProblemError as problem:
        if problem.code not in {ProblemCode.DAMAGED, ProblemCode.TRUNCATED}:
            raise
        with decoding(file):
            plain = png_without_extras(file)
        if plain is None:
            raise
    return _decoded(plain, max_side, limits, room)


def _decoded(
    file: BinaryIO, max_side: int, limits: DecodingLimits, room: AbstractContextManager[object]
) -> Picture:
    """Read the header, refuse what is too large, then read the pixels."""
    with opened_image(file, limits) as image:
        big = image.width * image.height > BIG_PIXELS
        return _read(image, file, max_side, room if big else nullcontext())


def opened_image(file: BinaryIO, limits: DecodingLimits) -> ImageFile.ImageFile:
    """Read the header of an image.

    Raises:
        PhotoProblemError: it is none, or too large.
    """
    _mute_pillow()
    Image.MAX_IMAGE_PIXELS = limits.pixels  # Pillow refuses above twice this
    with decoding(file):
        image = Image.open(file, formats=FORMATS)
    too_long = max(image.size) > LONGEST_SIDE
    if too_long or image.width * image.height > _limit(image, limits.pixels):
        raise PhotoProblemError(ProblemCode.TOO_LARGE, f"{image.width} x {image.height}")
    return image


def _limit(image: ImageFile.ImageFile, pixels: int) -> float:
    """How many pixels an image of this kind may have."""
    if any(tile.codec_name == "bmp_rle" for tile in image.tile):
        return min(SLOW_PIXELS, pixels)
    return PIXEL_SHARES.get(image.format or "", 1) * pixels


def _read(
    image: ImageFile.ImageFile, file: BinaryIO, max_side: int, room: AbstractContextManager[object]
) -> Picture:
    """Read the pixels of an image whose header has been read.

    Metadata comes last: of a PNG it may lie behind the pixels, and Pillow would decode them on the
    way to it, where a failure goes unheard.
    """
    width, height = image.size
    size = fitted(width, height, max_side)
    with room, decoding(file):
        pixels, source = _small(image, file, size)
    orientation = orientation_of(image)
    pixels = upright(to_srgb(resized(pixels, size), source), orientation)
    if orientation >= 5:
        width, height = height, width
    exif = exif_of(image)
    return Picture(pixels, width, height, format_of(image), exif, several=_holds_several(image))


def format_of(image: Image.Image) -> str:
    """Return the name of an image's format as the library knows it."""
    return FORMAT_NAMES.get(image.format or "", image.format or "")


def _holds_several(image: Image.Image) -> bool:
    """Whether there are more pictures to be seen in a file; asked last, as a GIF is read for it."""
    if image.format in {"JPEG", "MPO"}:  # what lies behind a JPEG is a preview, or half of a pair
        return False
    with suppress(*DECODER_ERRORS):
        return bool(getattr(image, "is_animated", False))
    return False


def _small(
    image: ImageFile.ImageFile, file: BinaryIO, size: tuple[int, int]
) -> tuple[NDArray[np.uint8], Image.Image]:
    """Decode, to `size` or more; return the pixels and an image of their mode and profile."""
    whole = _whole(image, file, size) if image.mode in {"RGB", "L"} else None
    if whole is not None:
        return whole, image
    image.draft(None, size)
    image.load()
    small = reduced(image, size)
    return np.asarray(small), small


def _mute_pillow() -> None:
    """Silence Pillow's warnings for good: what matters of them ends as the photo's problem.

    `warnings.catch_warnings` would not do, it is not made for several threads.
    """
    if not any(rule[3] == _pillow_modules for rule in warnings.filters):
        warnings.filterwarnings("ignore", module=_pillow_modules.pattern)


# --- colour ---------------------------------------------------------------------------------------


def reduced(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Average whole blocks of pixels, down to no less than `size`; the result is a plain mode."""
    factor = (max(1, image.width // size[0]), max(1, image.height // size[1]))
    if image.mode in PLAIN_MODES and not image.has_transparency_data:
        return image if factor == (1, 1) else image.reduce(factor)
    return _joined([_opaque(band.reduce(factor)) for band in _bands(image, factor[1])])


def _whole(
    image: ImageFile.ImageFile, file: BinaryIO, size: tuple[int, int]
) -> NDArray[np.uint8] | None:
    """Pixels of a JPEG, HEIF or WebP from the codec itself, uint8 (H, W) or (H, W, 3); else None.

    Pillow would copy them once or thrice: for 48 megapixels 0.1 GB more with HEIF, 0.5 with WebP.
    """
    if image.format in {"JPEG", "MPO"}:
        return decoded_jpeg(image, file, size)
    file.seek(0)
    if image.format == "HEIF":
        heif = pillow_heif.open_heif(file, convert_hdr_to_8bit=True)
        pixels = np.asarray(heif)
        return pixels[: heif.size[1], : heif.size[0]]
    if image.format == "WEBP" and getattr(image, "n_frames", 1) == 1:
        flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
        data = np.frombuffer(file.read(), np.uint8)
        return cast("NDArray[np.uint8] | None", cv2.imdecode(data, flags))
    return None


def _strips(image: Image.Image, factor: int = 1) -> Iterator[Image.Image]:
    """Cut an image into strips whose heights are multiples of `factor`."""
    rows = max(1, BAND_PIXELS // image.width // factor) * factor
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(image.height, top + rows)))


def _bands(image: Image.Image, factor: int) -> Iterator[Image.Image]:
    """Cut an image into strips in a mode that averages."""
    white = _white_level(image) if image.mode in DEEP_MODES else 0.0
    for strip in _strips(image, factor):
        if white:
            yield _shallow(strip, white)
        elif image.has_transparency_data:
            yield strip.convert("RGBA")
        else:
            yield strip.convert("L" if image.mode == "1" else "RGB")


def _white_level(image: Image.Image) -> float:
    """The value that is white in deep grey."""
    if image.mode.startswith("I;16"):
        return 65_535.0
    brightest = max(map(_brightest, _strips(image)))
    if image.mode == "F" and brightest <= 1.0:
        return 1.0
    return next((level for level in WHITE_LEVELS if brightest <= level), brightest)


def _brightest(image: Image.Image) -> float:
    values = np.asarray(image)
    return float(values.max(where=np.isfinite(values), initial=0))


def _shallow(image: Image.Image, white: float) -> Image.Image:
    """Scale deep grey to eight bits."""
    values = np.asarray(image).astype(np.float32) * (255.0 / white)
    values = np.nan_to_num(values, nan=0.0).clip(0.0, 255.0)
    flat = Image.fromarray(np.rint(values).astype(np.uint8))
    flat.info = image.info
    return flat


def _opaque(image: Image.Image) -> Image.Image:
    """Lay a transparent image on white; others are returned as they are."""
    if image.mode != "RGBA":
        return image
    white = Image.new("RGBA", image.size, "white")
    flat = Image.alpha_composite(white, image).convert("RGB")
    flat.info = image.info
    return flat


def _joined(bands: list[Image.Image]) -> Image.Image:
    """Put bands of one width and mode under each other."""
    whole = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    whole.info = bands[0].info
    top = 0
    for band in bands:
        whole.paste(band, (0, top))
        top += band.height
    return whole
