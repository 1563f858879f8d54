"""What a photo's EXIF block says of when, where and with what it was taken. Any thread."""

from __future__ import annotations

import math
import re
import struct
import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PIL import Image

from faceorg.domain.photos import PhotoMetadata

if TYPE_CHECKING:
    from collections.abc import Mapping

    Tags = Mapping[int, object]

MAKE, MODEL, ORIENTATION, DATE_TIME = 0x010F, 0x0110, 0x0112, 0x0132
EXIF_GROUP, GPS_GROUP = 0x8769, 0x8825
DATE_TIME_ORIGINAL, DATE_TIME_DIGITIZED = 0x9003, 0x9004
EXPOSURE_TIME, F_NUMBER, ISO, FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE = 1, 2, 3, 4

FIRST_YEAR: Final = 1826
"""The year of the oldest photograph there is."""

PARSER_ERRORS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    MemoryError,
    struct.error,
)
"""What Pillow's TIFF directory parser raises on damaged blocks; found by the random-bytes test."""

_pillow_modules = re.compile(r"PIL\.")
_date = re.compile(
    r"\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:\D+(\d{1,2})\D+(\d{1,2})(?:\D+(\d{1,2}))?)?"
)


def read_metadata(exif: bytes) -> PhotoMetadata:
    """Read an EXIF block as it stands in the photo; what is damaged or absurd is left out."""
    if not exif:
        return PhotoMetadata()
    mute_pillow()
    block = Image.Exif()
    try:
        block.load(exif)
        main = dict(block)
    except PARSER_ERRORS:
        return PhotoMetadata()
    photo, gps = _group(block, EXIF_GROUP), _group(block, GPS_GROUP)
    latitude, longitude = _position(gps)
    return PhotoMetadata(
        taken_at=_taken_at(main, photo),
        camera=_camera(main),
        exposure=_exposure(photo),
        latitude=latitude,
        longitude=longitude,
    )


def is_upright(exif: bytes) -> bool:
    """Whether a photo with this EXIF block is seen as its pixels lie in the file."""
    if not exif:
        return True
    mute_pillow()
    block = Image.Exif()
    try:
        block.load(exif)
        return bool(block.get(ORIENTATION, 1) == 1)
    except PARSER_ERRORS:
        return True


def mute_pillow() -> None:
    """Silence Pillow's warnings of damaged EXIF for good; it is of no use to anybody.

    `warnings.catch_warnings` would not do, it is not made for several threads.
    """
    if not any(rule[3] == _pillow_modules for rule in warnings.filters):
        warnings.filterwarnings("ignore", module=_pillow_modules.pattern)


def _group(block: Image.Exif, tag: int) -> Tags:
    try:
        return dict(block.get_ifd(tag))
    except PARSER_ERRORS:
        return {}


def _text(value: object) -> str:
    """A tag's text without what cameras pad it with."""
    if isinstance(value, str):  # read as Latin-1 by Pillow; many write UTF-8
        value = value.encode("latin-1", "replace")
    if not isinstance(value, bytes):
        return ""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("latin-1")
    printable = "".join(sign if sign.isprintable() else " " for sign in text.split("\0")[0])
    return " ".join(printable.split())


def _number(value: object) -> float | None:
    """A tag's number, the first one of several; None where it is none or not finite."""
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        number = float(value)  # type: ignore[arg-type]  # a Pillow rational, int, float or junk
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if math.isfinite(number) else None


def _taken_at(main: Tags, photo: Tags) -> datetime | None:
    values = (photo.get(DATE_TIME_ORIGINAL), photo.get(DATE_TIME_DIGITIZED), main.get(DATE_TIME))
    return next((time for time in map(_time, values) if time is not None), None)


def _time(value: object) -> datetime | None:
    """Read "2019:07:28 15:04:05" and its many dialects."""
    match = _date.match(_text(value))
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        time = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  # cameras tell none
    except ValueError:
        return None
    return time if FIRST_YEAR <= year <= datetime.now(UTC).year + 1 else None


def _camera(main: Tags) -> str | None:
    """Make and model, the make not twice: "NIKON CORPORATION" + "NIKON D90" is "NIKON D90"."""
    make, model = _text(main.get(MAKE)), _text(main.get(MODEL))
    if model and model.split()[0].casefold() in make.casefold().split():
        return model
    return f"{make} {model}".strip() or None


def _exposure(photo: Tags) -> str | None:
    parts = (
        _measure(photo.get(FOCAL_LENGTH), "{} mm"),
        _measure(photo.get(F_NUMBER), "f/{}"),
        _shutter(_number(photo.get(EXPOSURE_TIME))),
        _measure(photo.get(ISO), "ISO {}"),
    )
    return ", ".join(part for part in parts if part) or None


def _measure(value: object, pattern: str) -> str:
    """A positive number in a pattern, with one digit behind the point at most."""
    number = _number(value)
    if number is None or not 0.05 <= number < 1e7:
        return ""
    return pattern.format(f"{number:.1f}".removesuffix(".0"))


def _shutter(seconds: float | None) -> str:
    if seconds is None or not 1e-6 <= seconds < 1e6:
        return ""
    if seconds < 0.3:
        return f"1/{round(1 / seconds)} s"
    return f"{seconds:.1f}".removesuffix(".0") + " s"


def _position(gps: Tags) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, both or none."""
    refs = _text(gps.get(LATITUDE_REF)).upper(), _text(gps.get(LONGITUDE_REF)).upper()
    latitude, longitude = _degrees(gps.get(LATITUDE)), _degrees(gps.get(LONGITUDE))
    if latitude is None or longitude is None or latitude > 90 or longitude > 180:
        return None, None
    if latitude == longitude == 0 and not all(refs):
        return None, None
    south, west = refs[0].startswith("S"), refs[1].startswith("W")
    return -latitude if south else latitude, -longitude if west else longitude


def _degrees(value: object) -> float | None:
    """Degrees, minutes and seconds (or fewer of them) as degrees, not negative."""
    parts = value if isinstance(value, tuple) else (value,)
    numbers = [_number(part) for part in parts[:3]]
    if not numbers or numbers[0] is None:
        return None
    degrees = sum((number or 0.0) / 60**power for power, number in enumerate(numbers))
    return round(degrees, 7) if degrees >= 0 else None
