"""What a video says of itself: its container, and when and with what it was made.

Read from the file's own boxes, in the process that decodes. A video's facts are told as an EXIF
block, so that whoever reads those of photos reads these.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO, Final

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterator

_ISO_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_FIRST_YEAR: Final = 1980
"""Cameras without a clock write their epoch, or 1970; no digital video is older than this."""

_ASF: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_MOOV_BYTES_MAX: Final = 64 << 20
"""An index of four hours at 60 frames a second takes 20 MB."""

_EXIF_IFD, _TAKEN = 0x8769, 0x9003
_APPLE_DATE: Final = b"com.apple.quicktime.creationdate"
_APPLE_MOMENT: Final = re.compile(rb"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[+-]\d\d:?\d\d|Z)")


def container_of(file: BinaryIO) -> str:
    """Return what a file is by its first bytes; "" where that is no video known here."""
    file.seek(0)
    head = file.read(400)
    found = {
        "MP4": head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"),
        "AVI": head[:4] == b"RIFF" and head[8:12] == b"AVI ",
        "MKV": head[:4] == b"\x1a\x45\xdf\xa3",
        "WMV": head[:16] == _ASF,
        "MPEG": head[:4] in (b"\0\0\1\xba", b"\0\0\1\xb3"),
        # Packets of 188 bytes begin with "G"; camcorders put four bytes before each.
        "MPEG-TS": any(head[a : a + 1] == head[b : b + 1] == b"G" for a, b in ((0, 188), (4, 196))),
    }
    return next((name for name, so in found.items() if so), "")


def exif_of_video(file: BinaryIO, container: str) -> bytes:
    """Return an EXIF block with the time on the wall when a video was made; empty: unknown.

    Args:
        file: an open file; its position is moved.
        container: as `container_of` names it; only MP4 and its kin tell.
    """
    moov = _moov(file) if container == "MP4" else b""
    taken = _apple_moment(moov) or _made_at(moov)
    if taken is None:
        return b""
    exif = Image.Exif()
    exif.get_ifd(_EXIF_IFD)[_TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    return exif.tobytes()


def _moov(file: BinaryIO) -> bytes:
    """Return the box with all facts; empty where there is none, or it makes no sense."""
    end = file.seek(0, 2)
    for kind, start, size in _boxes(file, 0, end):
        if kind == b"moov":
            file.seek(start)
            return file.read(min(size, _MOOV_BYTES_MAX))
    return b""


def _boxes(file: BinaryIO, position: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (kind, start of the content, its length) of boxes; the last may claim to go on."""
    while position + 8 <= end:
        file.seek(position)
        head = file.read(16)
        length, header = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, header = int.from_bytes(head[8:16], "big"), 16
        elif length == 0:
            length = end - position
        if length < header:
            return
        yield head[4:8], position + header, length - header
        position += length


def _made_at(moov: bytes) -> datetime | None:
    """Return the time of the `mvhd` box by the clock on the wall here; it is in UTC."""
    if moov[4:8] != b"mvhd" or len(moov) < 32:
        return None
    wide = moov[8] == 1
    seconds = int.from_bytes(moov[12:20] if wide else moov[12:16], "big")
    try:
        return _believed((_ISO_EPOCH + timedelta(seconds=seconds)).astimezone())
    except (OverflowError, ValueError, OSError):
        return None


def _apple_moment(moov: bytes) -> datetime | None:
    """Return the time on the wall where it was filmed: telephones note it with its zone."""
    found = _APPLE_MOMENT.search(moov) if _APPLE_DATE in moov else None
    if found is None:
        return None
    try:
        return _believed(datetime.fromisoformat(found[1].decode()))
    except ValueError:
        return None


def _believed(moment: datetime) -> datetime | None:
    """Return a time that a camera with a clock may have written."""
    plain = moment.replace(tzinfo=None)
    now = datetime.now().replace(tzinfo=None)  # noqa: DTZ005 - the clock on the wall
    return plain if plain.year >= _FIRST_YEAR and plain < now + timedelta(days=2) else None


def is_cut(file: BinaryIO) -> bool:
    """Whether an MP4 ends before its boxes say, or before the box with all facts."""
    end = file.seek(0, 2)
    position, kinds = 0, set[bytes]()
    for kind, start, size in _boxes(file, 0, end):
        kinds.add(kind)
        position = start + size
    return position > end or b"moov" not in kinds
