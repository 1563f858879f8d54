"""Photo files opened safely, and what an error while reading one means. Any thread.

The file is opened here, not by Pillow: names are bytes of the file system, only regular files are
read, and a file that is missing, forbidden or unreadable is told apart from one that is damaged.
"""

from __future__ import annotations

import errno
import os
import stat
import struct
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from PIL import Image, UnidentifiedImageError

from faceorg.domain.errors import PhotoProblemError, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DECODER_ERRORS: Final = (
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
    zlib.error,
    Image.DecompressionBombError,
)
"""What Pillow's and pillow-heif's parsers raise on hostile files: they trust headers, so a lying
one ends in an index, a key, a division or an unpacking that fails. Seen with the go-fuzz and
Pillow corpora; anything else is a bug and must be heard of."""

ERRNO_CODES: Final = {
    errno.ENOENT: ProblemCode.VANISHED,
    errno.ENOTDIR: ProblemCode.VANISHED,
    errno.EACCES: ProblemCode.NO_PERMISSION,
    errno.EPERM: ProblemCode.NO_PERMISSION,
    errno.ENOMEM: ProblemCode.NOT_ENOUGH_MEMORY,
}

MAGIC: Final = (
    (b"\xff\xd8", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
)

TAIL_BYTES: Final = 4096
"""Some cameras and programs pad a JPEG behind its end marker; so far back it is looked for."""


@contextmanager
def opened(path: bytes | Path) -> Iterator[BinaryIO]:
    """Open a regular, non-empty file for reading; never wait for a pipe or a device.

    Raises:
        PhotoProblemError: it is missing, forbidden, unreadable, empty or no file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        file = os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    except OSError as error:
        raise _file_problem(error) from error
    except ValueError as error:  # a NUL in the name
        raise PhotoProblemError(ProblemCode.VANISHED, str(error)) from error
    with file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise PhotoProblemError(ProblemCode.UNSUPPORTED, "not a regular file")
        if facts.st_size == 0:
            raise PhotoProblemError(ProblemCode.EMPTY)
        yield file


def problem(error: BaseException, file: BinaryIO) -> PhotoProblemError:
    """Say what an error of `DECODER_ERRORS` means for the photo in `file`."""
    if isinstance(error, MemoryError):
        return PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY)
    if isinstance(error, Image.DecompressionBombError):
        return PhotoProblemError(ProblemCode.TOO_LARGE, str(error))
    if isinstance(error, OSError) and error.errno:
        return _file_problem(error)
    detail = "" if isinstance(error, UnidentifiedImageError) else str(error)
    try:
        return PhotoProblemError(_content_code(file, detail), detail)
    except OSError as again:
        return _file_problem(again)


def _file_problem(error: OSError) -> PhotoProblemError:
    code = ERRNO_CODES.get(error.errno or 0, ProblemCode.READ_ERROR)
    return PhotoProblemError(code, os.strerror(error.errno) if error.errno else str(error))


def _content_code(file: BinaryIO, detail: str) -> ProblemCode:
    """Tell a cut photo from a damaged one, and both from what is no photo at all."""
    file.seek(0)
    kind = _kind(file.read(16))
    if kind is None:
        return ProblemCode.UNSUPPORTED
    if "truncated" in detail.lower() or _is_cut(kind, file):
        return ProblemCode.TRUNCATED
    return ProblemCode.DAMAGED


def _kind(head: bytes) -> str | None:
    """Tell what a file claims to be by its first bytes; None where that is no photo."""
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return "HEIF" if head[4:8] == b"ftyp" else None


def _is_cut(kind: str, file: BinaryIO) -> bool:
    """Tell whether the file ends before its format allows."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL_BYTES))
    tail = file.read()
    file.seek(0)
    head = file.read(16)
    tests = {
        "JPEG": lambda: b"\xff\xd9" not in tail,
        "PNG": lambda: b"IEND" not in tail,
        "GIF": lambda: not tail.rstrip(b"\0").endswith(b";"),
        "WEBP": lambda: size < 8 + int.from_bytes(head[4:8], "little"),
        "BMP": lambda: size < int.from_bytes(head[2:6], "little"),
        "HEIF": lambda: size < _boxes_end(file),
    }
    return kind in tests and tests[kind]()


def _boxes_end(file: BinaryIO) -> int:
    """Where the boxes of an ISO media file say that it ends, in bytes from its start."""
    position = 0
    while True:
        file.seek(position)
        head = file.read(16)
        if len(head) < 8:
            return position
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8:  # 0 is "to the end of the file", others are nonsense
            return position
        position += length
