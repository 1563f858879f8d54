"""All of a photo file that is not its XMP, in one sum: to see that nothing else was changed.

Of JPEG, PNG and WebP these are all segments and chunks but the ones with XMP; of TIFF and DNG the
strips, tiles and tags; of HEIC and AVIF the items and their properties. Places within the file are
left out, as they move. Any thread.
"""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING, Final

from faceorg.metadata.packets import XMP_TAG

if TYPE_CHECKING:
    import mmap
    from collections.abc import Generator, Iterator

    Bytes = mmap.mmap | bytes

_XMP: Final = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_MPF: Final = b"MPF\0"  # where the other pictures of the file lie
_EXIF: Final = b"Exif\0\0"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SAID: Final = {b"iTXt", b"tEXt", b"zTXt", b"eXIf", b"tIME"}
_PNG_XMP: Final = b"XML:com.adobe.xmp\0"
_HEIF: Final = {b"heic", b"heix", b"mif1", b"heim", b"heis", b"avif", b"hevc", b"msf1", b"avis"}
_TIFF: Final = (b"II*\0", b"MM\0*")
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_DATA: Final = {273: 279, 324: 325, 513: 514}
"""Tags with places of pixels: the tags with their lengths."""
_DIRECTORIES: Final = {330, 34665, 34853, 40965}
_MOVED: Final = {37500, 50740}
"""Notes of makers, which may hold places in the file."""
_MANY: Final = 100_000


def picture_sum(content: Bytes) -> bytes | None:
    """Return a sum of 16 bytes over all but XMP; None of formats and files not understood."""
    head = bytes(content[:12])
    if head.startswith(b"\xff\xd8"):
        parts = _jpeg(content)
    elif head.startswith(_PNG):
        parts = _png(content)
    elif head.startswith(b"RIFF") and head[8:] == b"WEBP":
        parts = _webp(content)
    elif head[:4] in _TIFF:
        parts = _tiff(content)
    elif head[4:8] == b"ftyp" and head[8:] in _HEIF:
        parts = _heif(content)
    else:
        return None
    digest = hashlib.blake2b(digest_size=16)
    try:
        for part in parts:
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    except (struct.error, ValueError, LookupError, RecursionError):
        return None
    return digest.digest()


def _jpeg(content: Bytes) -> Iterator[bytes]:
    at = 2
    for _ in range(_MANY):
        marker, length = struct.unpack_from(">xBH", content, at)
        if content[at] != 0xFF:
            raise ValueError("no marker")
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker in (0xDA, 0xD9):
            yield bytes(content[at:])
            return
        data = bytes(content[at + 4 : at + 2 + length])
        if marker == 0xE1 and data.startswith(_EXIF):
            yield from _tiff(data[len(_EXIF) :])
        elif not data.startswith(_MPF) and not (marker == 0xE1 and data.startswith(_XMP)):
            yield bytes([marker]) + data
        at += 2 + length
    raise ValueError("too many segments")


def _png(content: Bytes) -> Iterator[bytes]:
    at, said = len(_PNG), list[bytes]()
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        data = bytes(content[at + 8 : at + 8 + length])
        if kind in _SAID:
            said += [] if data.startswith(_PNG_XMP) else [kind + data]
        else:
            yield kind + data
        at += 12 + length
    yield from sorted(said)  # they may stand anywhere


def _webp(content: Bytes) -> Iterator[bytes]:
    at = 12
    while at + 8 <= len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        if kind not in (b"XMP ", b"VP8X"):  # VP8X tells what else there is, and is added for XMP
            yield kind + bytes(content[at + 8 : at + 8 + length])
        at += 8 + length + length % 2


def _tiff(content: Bytes) -> Iterator[bytes]:
    order = "<" if content[:1] == b"I" else ">"
    (at,) = struct.unpack_from(f"{order}I", content, 4)
    seen: set[int] = set()
    while at:
        if at in seen:
            raise ValueError("a loop of directories")
        at = yield from _directory(content, order, at, seen)


def _directory(content: Bytes, order: str, at: int, seen: set[int]) -> Generator[bytes, None, int]:
    """Yield what a directory holds; return where the next one lies, 0 where there is none."""
    seen.add(at)
    (count,) = struct.unpack_from(f"{order}H", content, at)
    tags: dict[int, tuple[int, bytes]] = {}
    for number in range(count):
        tag, kind, length = struct.unpack_from(f"{order}HHI", content, at + 2 + 12 * number)
        size, place = _SIZES[kind] * length, at + 10 + 12 * number
        if size > 4:
            (place,) = struct.unpack_from(f"{order}I", content, place)
        tags[tag] = kind, bytes(content[place : place + size])
    for tag, (kind, value) in sorted(tags.items()):
        if tag in _DATA and _DATA[tag] in tags:
            lengths = _numbers(order, *tags[_DATA[tag]])
            for place, length in zip(_numbers(order, kind, value), lengths, strict=True):
                yield bytes(content[place : place + length])
        elif tag in _DIRECTORIES:
            for place in _numbers(order, kind, value):
                if place not in seen:
                    yield from _directory(content, order, place, seen)
        elif tag != XMP_TAG and tag not in _MOVED:
            yield tag.to_bytes(2, "big") + value
    (following,) = struct.unpack_from(f"{order}I", content, at + 2 + 12 * count)
    return int(following)


def _numbers(order: str, kind: int, value: bytes) -> tuple[int, ...]:
    letter = {3: "H", 4: "I", 13: "I"}.get(kind)
    if letter is None:
        raise ValueError("no numbers")
    return struct.unpack(f"{order}{len(value) // _SIZES[kind]}{letter}", value)


# HEIC and AVIF (ISO 14496-12 and 23008-12) --------------------------------------------------


def _boxes(content: Bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (kind, where its data begins, where it ends) of the boxes in a stretch of a file."""
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", content, at)
        start = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", content, start)
            start += 8
        stop = end if size == 0 else at + size
        if not start <= stop <= end:
            raise ValueError("a box that is longer than what it lies in")
        yield kind, start, stop
        at = stop


def _heif(content: Bytes) -> Iterator[bytes]:
    top = {kind: (start, stop) for kind, start, stop in _boxes(content, 0, len(content))}
    if b"moov" in top:
        raise ValueError("a film, whose pictures lie elsewhere")
    start, stop = top.get(b"meta", (0, 0))
    inner = {kind: (a, b) for kind, a, b in _boxes(content, start + 4, stop)}
    for kind in (b"pitm", b"iprp", b"idat"):
        if kind in inner:
            yield kind + bytes(content[slice(*inner[kind])])
    about_xmp = _mime_items(content, *inner[b"iinf"]) if b"iinf" in inner else set()
    within = inner.get(b"idat", (0, 0))[0]
    items = _items(content, *inner[b"iloc"]) if b"iloc" in inner else {}
    if not items:
        raise ValueError("no pictures")
    for number, (method, extents) in sorted(items.items()):
        if number not in about_xmp:
            yield number.to_bytes(4, "big")
            base = within if method == 1 else 0
            for place, length in extents:
                yield bytes(content[base + place : base + place + length])


def _mime_items(content: Bytes, start: int, stop: int) -> set[int]:
    """Return the ids of the items that are text about the pictures: XMP."""
    at = start + (6 if content[start] == 0 else 8)
    found = set()
    for kind, a, _ in _boxes(content, at, stop):
        version = content[a]
        wide = version >= 3
        (number,) = struct.unpack_from(">I" if wide else ">H", content, a + 4)
        if kind == b"infe" and bytes(content[a + 4 + (6 if wide else 4) :][:4]) == b"mime":
            found.add(number)
    return found


def _items(content: Bytes, start: int, stop: int) -> dict[int, tuple[int, list[tuple[int, int]]]]:
    """Return {item: (how places are counted, [(place, length)])}."""
    version, sizes = content[start], int.from_bytes(content[start + 4 : start + 6], "big")
    of_offset, of_length, of_base = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    of_index, at = (sizes & 15) if version else 0, start + 6

    def number(size: int) -> int:
        nonlocal at
        if at + size > stop:
            raise ValueError("a list that is cut off")
        at += size
        return int.from_bytes(content[at - size : at], "big")

    wide = 4 if version == 2 else 2
    found: dict[int, tuple[int, list[tuple[int, int]]]] = {}
    for _ in range(number(wide)):
        item = number(wide)
        method = number(2) & 15 if version else 0
        number(2)  # which file: this one
        base = number(of_base)
        extents = []
        for _ in range(number(2)):
            number(of_index)
            offset, length = number(of_offset), number(of_length)
            extents.append((base + offset, length))
        found[item] = method, extents
    return found
