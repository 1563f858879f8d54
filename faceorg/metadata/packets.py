"""What a photo file carries beside its pixels: XMP packets and the EXIF orientation. Any thread.

Only headers are looked at, never pixels, and no codec is loaded: lengths are checked before they
are believed, and what makes no sense is as if it were not there. JPEG, PNG, WebP, TIFF (with DNG
and most RAW files) are read by their structure. HEIC, AVIF and the like are searched for a packet:
there it lies in one piece, and anywhere in the file.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import re
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.metadata.hardened_xml import BYTES_MAX

if TYPE_CHECKING:
    from collections.abc import Iterator

Bytes = mmap.mmap | bytes

XMP_TAG, ORIENTATION_TAG = 0x02BC, 0x0112
_JPEG_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_JPEG_MORE: Final = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF: Final = b"Exif\0\0"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_XMP: Final = b"XML:com.adobe.xmp\0"
_SEGMENTS_MAX: Final = 5000
_ENTRIES_MAX: Final = 1000
_SEARCHED_MAX: Final = 64 << 20
_PACKET = re.compile(rb"<(x|rdf):(xmpmeta|RDF)[\s>]")
_EXIF_BLOCK = re.compile(rb"Exif\0\0(?=II\*\0|MM\0\*)")


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file carries.

    Attributes:
        packets: XMP, the main one first.
        orientation: 1..8 as EXIF has it; 1 where it says nothing.
    """

    packets: tuple[bytes, ...] = ()
    orientation: int = 1


def carried_by(path: bytes) -> Carried:
    """Return what a photo file carries.

    Raises:
        ForeignFileError: the file cannot be opened.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a path in bytes
            if os.fstat(file.fileno()).st_size < 12:
                return Carried()
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return read_carried(content)
    except (OSError, ValueError) as error:
        raise ForeignFileError(ForeignCode.UNREADABLE, str(error)) from error


def read_carried(content: Bytes) -> Carried:
    """Return what the content of a photo file carries."""
    head = bytes(content[:12])
    if head.startswith(b"\xff\xd8"):
        return _jpeg(content)
    if head.startswith(_PNG):
        return _chunked(_png_chunks(content))
    if head.startswith(b"RIFF") and head[8:] == b"WEBP":
        return _chunked(_riff_chunks(content))
    if head[:4] in (b"II*\0", b"MM\0*", b"IIU\0", b"IIRO"):
        return _tiff(content)
    return _searched(content)


def _jpeg(content: Bytes) -> Carried:
    main: list[bytes] = []
    more: dict[bytes, dict[int, bytes]] = {}
    orientation = 1
    for data in _app1_segments(content):
        if data.startswith(_JPEG_XMP):
            main.append(data[len(_JPEG_XMP) :])
        elif data.startswith(_JPEG_MORE) and len(data) > len(_JPEG_MORE) + 40:
            rest = data[len(_JPEG_MORE) :]
            offset = int.from_bytes(rest[36:40], "big")
            more.setdefault(rest[:32], {})[offset] = rest[40:]
        elif data.startswith(_EXIF) and orientation == 1:
            orientation = _orientation_of(data[len(_EXIF) :])
    wholes = (_put_together(digest, parts) for digest, parts in more.items())
    return Carried((*main, *(whole for whole in wholes if whole)), orientation)


def _app1_segments(content: Bytes) -> Iterator[bytes]:
    """Yield the data of the APP1 segments before the first scan."""
    at = 2
    for _ in range(_SEGMENTS_MAX):
        if at + 4 > len(content) or content[at] != 0xFF:
            return
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker in (0xDA, 0xD9) or length < 2:
            return
        if marker == 0xE1:
            yield bytes(content[at + 4 : at + 2 + length])
        at += 2 + length


def _put_together(digest: bytes, parts: dict[int, bytes]) -> bytes:
    """Return a packet of several segments; empty where it is not whole, or another's."""
    whole = bytearray()
    for offset, part in sorted(parts.items()):
        if offset != len(whole) or len(whole) + len(part) > BYTES_MAX:
            return b""
        whole += part
    known = hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode()
    return bytes(whole) if digest.upper() == known else b""


def _chunked(chunks: Iterator[tuple[bytes, bytes]]) -> Carried:
    """Return what the chunks of PNG and WebP say; both call them nearly the same."""
    packets: list[bytes] = []
    orientation = 1
    for kind, data in chunks:
        if kind == b"XMP ":
            packets.append(data)
        elif kind == b"iTXt" and data.startswith(_PNG_XMP):
            packets += [text] if (text := _itxt(data[len(_PNG_XMP) :])) else []
        elif kind in (b"eXIf", b"EXIF"):
            orientation = _orientation_of(data.removeprefix(_EXIF))
    return Carried(tuple(packets), orientation)


def _png_chunks(content: Bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    for _ in range(_SEGMENTS_MAX):
        length, kind = int.from_bytes(content[at : at + 4], "big"), bytes(content[at + 4 : at + 8])
        if len(kind) < 4 or kind == b"IEND":
            return
        if kind in (b"iTXt", b"eXIf") and length <= BYTES_MAX:
            yield kind, bytes(content[at + 8 : at + 8 + length])
        at += 12 + length


def _riff_chunks(content: Bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    for _ in range(_SEGMENTS_MAX):
        kind = bytes(content[at : at + 4])
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        if len(kind) < 4:
            return
        if kind in (b"XMP ", b"EXIF") and length <= BYTES_MAX:
            yield kind, bytes(content[at + 8 : at + 8 + length])
        at += 8 + length + length % 2


def _itxt(data: bytes) -> bytes:
    """Return the text of a PNG chunk behind its keyword; empty where it is damaged or too long."""
    packed, (_, *rest) = data[:1] == b"\1", data[2:].split(b"\0", 2) or [b""]
    if len(rest) < 2:
        return b""
    if not packed:
        return rest[1]
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(rest[1], BYTES_MAX)
    except zlib.error:
        return b""
    return b"" if unpacker.unconsumed_tail else text


def _tiff(content: Bytes) -> Carried:
    tags = dict(_tags(content))
    packet = tags.get(XMP_TAG, b"")
    return Carried((packet,) if packet else (), _orientation(tags, content))


def _orientation_of(block: bytes) -> int:
    return _orientation(dict(_tags(block)), block)


def _orientation(tags: dict[int, bytes], content: Bytes) -> int:
    value = tags.get(ORIENTATION_TAG, b"\0\0")[:2]
    number = int.from_bytes(value, "little" if content[:1] == b"I" else "big")
    return number if 1 <= number <= 8 else 1


def _tags(content: Bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the wanted tags of the first directory of a TIFF structure with their raw values."""
    order = "<" if content[:1] == b"I" else ">"
    try:
        (at,) = struct.unpack_from(f"{order}I", content, 4)
        (count,) = struct.unpack_from(f"{order}H", content, at)
        for number in range(min(count, _ENTRIES_MAX)):
            entry = at + 2 + 12 * number
            tag, kind, length = struct.unpack_from(f"{order}HHI", content, entry)
            if tag == ORIENTATION_TAG and kind == 3:
                yield tag, bytes(content[entry + 8 : entry + 10])
            elif tag == XMP_TAG and kind in (1, 2, 7) and 4 < length <= BYTES_MAX:
                (start,) = struct.unpack_from(f"{order}I", content, entry + 8)
                yield tag, bytes(content[start : start + length])
    except struct.error:
        return


def _searched(content: Bytes) -> Carried:
    """Return the first packet that lies anywhere in a file, and the orientation of its EXIF."""
    end = min(len(content), _SEARCHED_MAX)
    packet = b""
    found = _PACKET.search(content, 0, end)
    if found is not None:
        closing = b"</" + found.group()[1:].rstrip(b" \t\r\n>") + b">"
        stop = content.find(closing, found.start(), found.start() + BYTES_MAX)
        packet = bytes(content[found.start() : stop + len(closing)]) if stop >= 0 else b""
    block = _EXIF_BLOCK.search(content, 0, end)
    orientation = (
        1 if block is None else _orientation_of(content[block.end() : block.end() + 65536])
    )
    return Carried((packet,) if packet else (), orientation)
