"""The JPEG that a camera puts into its RAW files for looking at. Any thread.

Found by walking the directories of TIFF, which DNG, NEF, CR2, ARW, PEF, SRW and RW2 are built of,
or by the header of RAF. What the sensor saw is not developed.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from PIL import Image

from faceorg.vision.decoding.exif_block import ORIENTATION_TAG, tiff_exif
from faceorg.vision.decoding.photo_files import DECODER_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterator

PREVIEW_BYTES_MAX: Final = 100_000_000
DIRECTORIES_MAX: Final = 32
ENTRIES_MAX: Final = 512
VALUES_MAX: Final = 16
HEADER_BYTES_MAX: Final = 1 << 20
"""A hostile file may claim more; cameras stay far below."""

_SIZES: Final = {3: "H", 4: "I", 13: "I"}
_STRIP, _STRIP_BYTES, _JPEG, _JPEG_BYTES = 0x111, 0x117, 0x201, 0x202
_SUB_DIRECTORIES, _PANASONIC_JPEG = 0x14A, 0x2E
_SHOWABLE: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Frames of an ordinary JPEG; RAW data itself is often a lossless one."""

Piece = tuple[int, int]


def preview_of(file: BinaryIO) -> bytes | None:
    """Return the largest ordinary JPEG in a RAW file; None without one.

    Raises:
        OSError: the file can't be read.
    """
    size = file.seek(0, os.SEEK_END)
    inside = {p for p in _pieces(file) if 0 < p[1] <= PREVIEW_BYTES_MAX and sum(p) <= size}
    for start, length in sorted(inside, key=lambda piece: -piece[1]):
        file.seek(start)
        content = file.read(length)
        if _is_showable(content):
            return content
    return None


def exif_of_raw(file: BinaryIO) -> tuple[bytes, int]:
    """Return the EXIF block of a RAW file and its orientation; empty and 1 where it has none."""
    file.seek(0)
    exif = Image.Exif()
    try:
        exif.load_from_fp(file)
        turn = exif.get(ORIENTATION_TAG, 1)
        return tiff_exif(exif), turn if isinstance(turn, int) and 1 <= turn <= 8 else 1
    except DECODER_ERRORS:
        return b"", 1


def _pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield where JPEGs may lie: start and length."""
    file.seek(0)
    head = file.read(92)
    if head.startswith(b"FUJIFILM") and len(head) == 92:
        yield struct.unpack(">II", head[84:92])
        return
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        return
    waiting, seen = [struct.unpack(order + "I", head[4:8])[0]], set[int]()
    while waiting and len(seen) < DIRECTORIES_MAX:
        start = waiting.pop()
        if start in seen or not start:
            continue
        seen.add(start)
        tags, following = _directory(file, start, order)
        waiting += [following, *tags.get(_SUB_DIRECTORIES, [])]
        for at, count in ((_JPEG, _JPEG_BYTES), (_STRIP, _STRIP_BYTES), (_PANASONIC_JPEG,) * 2):
            found = tags.get(at, []), tags.get(count, [])
            if at == count and len(found[0]) == 2:
                yield found[0][0], found[0][1]
            elif len(found[0]) == len(found[1]) == 1:
                yield found[0][0], found[1][0]


def _directory(file: BinaryIO, start: int, order: str) -> tuple[dict[int, list[int]], int]:
    """Return the numbers of a directory by tag, and where the next one begins, or 0."""
    file.seek(start)
    head = file.read(2)
    if len(head) < 2:
        return {}, 0
    count = min(struct.unpack(order + "H", head)[0], ENTRIES_MAX)
    body = file.read(12 * count + 4)
    tags: dict[int, list[int]] = {}
    for i in range(len(body) // 12):
        tag, kind, many, value = struct.unpack(order + "HHII", body[12 * i : 12 * i + 12])
        if tag == _PANASONIC_JPEG:
            tags[tag] = [value, many]
        elif kind in _SIZES and 0 < many <= VALUES_MAX:
            raw = body[12 * i + 8 : 12 * i + 12]
            tags[tag] = _numbers(file, order, _SIZES[kind], many, value, raw)
    rest = body[12 * count :]
    return tags, struct.unpack(order + "I", rest)[0] if len(rest) == 4 else 0


def _numbers(file: BinaryIO, order: str, kind: str, many: int, at: int, raw: bytes) -> list[int]:
    """Return the numbers of one entry, which stand in it or elsewhere."""
    form = f"{order}{many}{kind}"
    size = struct.calcsize(form)
    if size > len(raw):
        file.seek(at)
        raw = file.read(size)
    values: tuple[Any, ...] = struct.unpack(form, raw[:size]) if len(raw) >= size else ()
    return list(values)


def _is_showable(content: bytes) -> bool:
    """Whether this is a JPEG of the usual kind, by the markers before its first frame."""
    position = 2
    if not content.startswith(b"\xff\xd8\xff"):
        return False
    while position + 4 <= min(len(content), HEADER_BYTES_MAX) and content[position] == 0xFF:
        marker = content[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return marker in _SHOWABLE
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return False
