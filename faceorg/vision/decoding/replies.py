"""What a process that decodes answers: messages made into pictures and problems.

All of it is checked as if an attacker had written it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import FileFacts
from faceorg.vision.decoding.decoder_process import EXIF_BYTES_MAX
from faceorg.vision.decoding.fingerprint import FINGERPRINT_BYTES
from faceorg.vision.decoding.picture import ALL, STILLS_MAX, Picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.vision.decoding.picture import Fractions

SIDE_MAX: Final = 1_000_000
NUMBER_MAX: Final = 2**63 - 1
FORMATS: Final = frozenset({"JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "AVIF", "RAW"}) | {
    *("MP4", "AVI", "MKV", "WMV", "MPEG", "MPEG-TS")
}
"""What a process may claim; SIDE_MAX is that of `decoding.images`, times and sizes are SQLite's."""


@dataclass(frozen=True, slots=True, eq=False)
class Reply:
    """A message with its bodies."""

    header: dict[str, Any]
    pixels: bytearray
    exif: bytes


def body_sizes(header: dict[str, Any], max_side: int) -> tuple[int, int]:
    """Return how many bytes of pixels and of EXIF follow a header.

    Raises:
        LookupError, TypeError, ValueError: it claims what cannot be.
    """
    if header["kind"] != "picture":
        return 0, 0
    stills = max(len(_moments(header)), 1)
    rows = _number(header, "rows", max_side * stills)
    columns = _number(header, "columns", max_side)
    if rows % stills:
        raise ValueError("rows")
    pixels = 0 if is_shared(header) else rows * columns * 3
    return pixels, _number(header, "exif", EXIF_BYTES_MAX, least=0)


def is_shared(header: dict[str, Any]) -> bool:
    """Whether the pixels are in shared memory instead of behind the header."""
    return header.get("shared") is True


def _number(header: dict[str, Any], name: str, most: int, least: int = 1) -> int:
    value = header[name]
    if type(value) is not int or not least <= value <= most:
        raise ValueError(name)
    return value


def picture_of(reply: Reply, pixels: NDArray[np.uint8], path: bytes) -> Picture:
    """Return the picture of a reply with these pixels.

    Raises:
        LookupError, TypeError, ValueError: it makes no sense.
    """
    header = reply.header
    mark = bytes.fromhex(header["fingerprint"])
    if header["format"] not in FORMATS or len(mark) != FINGERPRINT_BYTES:
        raise ValueError("header")
    return Picture(
        pixels,
        _number(header, "width", SIDE_MAX),
        _number(header, "height", SIDE_MAX),
        header["format"],
        reply.exif,
        mark,
        FileFacts(
            path,
            _number(header, "size", NUMBER_MAX),
            _number(header, "mtime", NUMBER_MAX, -NUMBER_MAX),
        ),
        header.get("several") is True,
        _part(header),
        _number(header, "frames", SIDE_MAX) if "frames" in header else 1,
        _number(header, "duration", SIDE_MAX, 0) if "duration" in header else 0,
        _moments(header),
        _seconds(header.get("length", 0.0)),
    )


def _moments(header: dict[str, Any]) -> tuple[float, ...]:
    """Return the seconds of the stills of a video; none for a photo."""
    moments = header.get("moments", [])
    if not isinstance(moments, list) or len(moments) > STILLS_MAX:
        raise ValueError("moments")
    seconds = tuple(_seconds(moment) for moment in moments)
    if list(seconds) != sorted(set(seconds)):
        raise ValueError("moments")
    return seconds


def _seconds(value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= SIDE_MAX:
        raise ValueError("seconds")
    return float(value)


def _part(header: dict[str, Any]) -> Fractions:
    """Return what of a photo the pixels are."""
    if "part" not in header:
        return ALL
    left, top, width, height = (float(value) for value in header["part"])
    if not (0 <= left < left + width <= 1.001 and 0 <= top < top + height <= 1.001):
        raise ValueError("part")
    return left, top, width, height


def problem_of(reply: Reply) -> PhotoProblemError:
    """Return the problem of a reply.

    Raises:
        LookupError, TypeError, ValueError: it makes no sense.
    """
    if reply.header["kind"] != "problem":
        raise ValueError("kind")
    return PhotoProblemError(ProblemCode(reply.header["code"]), str(reply.header["detail"]))
