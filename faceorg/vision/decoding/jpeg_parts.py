"""The segments of a JPEG file: taken out or put in without touching its pixels. Any thread.

Nothing is decoded here, segments are only told apart by their lengths; what does not look like a
JPEG through and through is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

START, END, SCAN = 0xD8, 0xD9, 0xDA
APP0, APP1, APP2, APP14, APP15, COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
PROFILE: Final = b"ICC_PROFILE\0"
ADOBE: Final = b"Adobe"
JFIF: Final = b"JFIF\0"
JFIF_BYTES: Final = 14  # without the thumbnail that may follow
EXIF: Final = b"Exif\0\0"


def without_metadata(content: bytes) -> bytes | None:
    """Return a JPEG with its pixels and its colour profile, and nothing else; None if it is none.

    EXIF, XMP, IPTC, comments, previews of cameras and whatever lies behind the picture are gone.
    """
    kept = [b"\xff\xd8"]
    position = 2
    try:
        for marker, start, end in _segments(content):
            body = content[start + 4 : end]
            if marker == SCAN:
                position = start
                break
            if marker == APP0 and body.startswith(JFIF):
                bare = body[: JFIF_BYTES - 2] + b"\0\0"
                kept.append(_segment(APP0, bare))
            elif not _is_metadata(marker, body):
                kept.append(content[start:end])
        else:
            return None
        finish = _end_of_picture(content, position)
    except (IndexError, ValueError):
        return None
    return b"".join([*kept, content[position:finish]])


def exif_in(content: bytes) -> bytes:
    """Return the EXIF block of a JPEG; empty where there is none, or no JPEG."""
    try:
        for marker, start, end in _segments(content):
            if marker == APP1 and content[start + 4 : start + 10] == EXIF:
                return content[start + 4 : end]
            if marker == SCAN:
                break
    except (IndexError, ValueError):
        pass
    return b""


def with_exif(content: bytes, exif: bytes) -> bytes:
    """Return a JPEG that this program has made with an EXIF block in front."""
    if not exif:
        return content
    block = exif if exif.startswith(EXIF) else EXIF + exif
    return content[:2] + _segment(APP1, block) + content[2:]


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and end of each segment before the picture's first scan, and of that.

    Raises:
        ValueError: it is no JPEG, or breaks off.
    """
    if content[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    at = 2
    while True:
        if content[at] != 0xFF:
            raise ValueError("no marker")
        while content[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = content[at + 1]
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in (START, END, 0) or end > len(content) or end < at + 4:
            raise ValueError("no segment")
        yield marker, at, end
        at = end


def _is_metadata(marker: int, body: bytes) -> bool:
    if marker == APP2:
        return not body.startswith(PROFILE)
    if marker == APP14:
        return not body.startswith(ADOBE)
    return APP0 <= marker <= APP15 or marker == COMMENT


def _end_of_picture(content: bytes, scan: int) -> int:
    """Return where the picture ends whose first scan begins there: progressive ones have several.

    Raises:
        ValueError: it breaks off, or there is metadata between its scans.
    """
    at = scan
    while True:
        at = content.index(b"\xff", at)
        marker = content[at + 1]
        if marker == END:
            return at + 2
        if marker == 0 or 0xD0 <= marker <= 0xD7:  # part of a scan
            at += 2
        elif marker == 0xFF:
            at += 1
        elif APP0 <= marker <= APP15 or marker == COMMENT:
            raise ValueError("metadata within")
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body
