"""Photo files opened safely, and what an error while reading one means. Any thread.

The file is opened here, not by Pillow: names are bytes of the file system, only regular files are
read, and a file that is missing, forbidden or unreadable is told apart from one that is damaged.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zlib
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from PIL import Image, UnidentifiedImageError

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import FileFacts

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
    errno.EISDIR: ProblemCode.UNSUPPORTED,
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

UNSUPPORTED_PHRASES: Final = ("unsupported", "not been built in", "not identified by")
"""How decoders say that a file may be sound, but of a kind that they cannot read."""

PNG_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
MAX_REPAIR_BYTES: Final = 64_000_000
"""A damaged PNG above this size is not worth the memory that a second try takes."""

TIME_NS_MAX: Final = 2**63 - 1
"""What SQLite holds; some file systems have later times."""

FETCH_BYTES: Final = 1 << 20

TAIL_BYTES: Final = 4096
"""Some cameras and programs pad a JPEG behind its end marker; so far back it is looked for."""


@contextmanager
def opened(path: bytes | Path, bytes_max: int) -> Iterator[BinaryIO]:
    """Open a regular, non-empty file for reading; pipes and devices are not even touched.

    Raises:
        PhotoProblemError: it is missing, forbidden, unreadable, empty, too big or no file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        _check_regular(os.stat(path))  # noqa: PTH116 - may be bytes
        file = os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    except OSError as error:
        raise _file_problem(error) from error
    except ValueError as error:  # a NUL in the name
        raise PhotoProblemError(ProblemCode.VANISHED, str(error)) from error
    with file:
        status = os.fstat(file.fileno())
        _check_regular(status)  # it may be another one by now
        if status.st_size == 0:
            raise PhotoProblemError(ProblemCode.EMPTY)
        if status.st_size > bytes_max:
            raise PhotoProblemError(ProblemCode.TOO_BIG, f"{status.st_size} of {bytes_max} bytes")
        yield file


def fetch(path: bytes | Path, bytes_max: int) -> None:
    """Read a file and keep nothing: the system will have it in memory for whoever decodes it.

    Raises:
        PhotoProblemError: it can't be opened.
    """
    block = bytearray(FETCH_BYTES)
    with opened(path, bytes_max) as file, suppress(OSError):  # decoding it will tell
        while file.readinto(block):  # type: ignore[attr-defined]
            pass


def _check_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise PhotoProblemError(ProblemCode.UNSUPPORTED, "not a regular file")


@contextmanager
def unchanged(file: BinaryIO) -> Iterator[None]:
    """Make sure that nobody writes to a file meanwhile.

    Raises:
        PhotoProblemError: somebody did, so that neither what was read nor what failed counts.
    """
    before = _size_and_time(file)
    try:
        yield
    except PhotoProblemError as problem:
        if _size_and_time(file) != before:
            raise PhotoProblemError(ProblemCode.CHANGING) from problem
        raise
    if _size_and_time(file) != before:
        raise PhotoProblemError(ProblemCode.CHANGING)


def facts_of(file: BinaryIO, path: bytes | Path) -> FileFacts:
    """Return name, size and time of an open file."""
    return FileFacts(os.fsencode(path), *_size_and_time(file))


def _size_and_time(file: BinaryIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, min(max(status.st_mtime_ns, -TIME_NS_MAX), TIME_NS_MAX)


@contextmanager
def decoding(file: BinaryIO) -> Iterator[None]:
    """Turn what a decoder raises on the photo in `file` into the photo's problem.

    Raises:
        PhotoProblemError: the code says what the error means.
    """
    try:
        yield
    except DECODER_ERRORS as error:
        raise _problem(error, file) from error


def png_without_extras(file: BinaryIO) -> BinaryIO | None:
    """A copy of a PNG with nothing but what its pixels need; None if it is none or too large.

    Pillow refuses a PNG for a bad checksum in a colour profile or a comment.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    signature = file.read(8)
    if signature != b"\x89PNG\r\n\x1a\n" or size > MAX_REPAIR_BYTES:
        return None
    parts = [signature]
    while len(head := file.read(8)) == 8:
        length = min(int.from_bytes(head[:4], "big") + 4, size)  # `read` makes room first
        body = file.read(length)
        if head[4:] in PNG_CHUNKS:
            parts += [head, body]
    return io.BytesIO(b"".join(parts))


def _problem(error: BaseException, file: BinaryIO) -> PhotoProblemError:
    if isinstance(error, Image.DecompressionBombError):
        return PhotoProblemError(ProblemCode.TOO_LARGE, str(error))
    if isinstance(error, OSError) and error.errno not in {None, errno.EINVAL}:
        return _file_problem(error)  # EINVAL is a header that points before the file's beginning
    try:
        kind = kind_of(file)
        detail = _reason(kind, file) if isinstance(error, UnidentifiedImageError) else str(error)
        return PhotoProblemError(_content_code(kind, file, detail), detail)
    except OSError as again:
        return _file_problem(again)


def _file_problem(error: OSError) -> PhotoProblemError:
    code = ERRNO_CODES.get(error.errno or 0, ProblemCode.READ_ERROR)
    return PhotoProblemError(code, os.strerror(error.errno) if error.errno else str(error))


def _content_code(kind: str | None, file: BinaryIO, detail: str) -> ProblemCode:
    """Tell a cut photo from a damaged one, and both from what is no photo, or none we know."""
    words = detail.lower()
    if kind is None or any(phrase in words for phrase in UNSUPPORTED_PHRASES):
        return ProblemCode.UNSUPPORTED
    if "truncated" in words or _is_cut(kind, file):
        return ProblemCode.TRUNCATED
    return ProblemCode.DAMAGED


def _reason(kind: str | None, file: BinaryIO) -> str:
    """What the format's own parser says; `Image.open` keeps it to itself."""
    if kind is None:
        return ""
    file.seek(0)
    parse, accepts = Image.OPEN[kind]
    if kind == "HEIF" and accepts is not None and not accepts(file.read(16)):
        return "unsupported kind of HEIF"
    try:
        file.seek(0)
        parse(file, "")
    except DECODER_ERRORS as error:
        return str(error)
    return ""


def kind_of(file: BinaryIO) -> str | None:
    """Tell what a file claims to be by its first bytes; None where that is no photo."""
    file.seek(0)
    head = file.read(16)
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return "AVIF" if head[8:12] in (b"avif", b"avis") else "HEIF"
    return None


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
        "HEIF": lambda: size < _boxes_end(file, size),
        "AVIF": lambda: size < _boxes_end(file, size),
    }
    return kind in tests and tests[kind]()


def _boxes_end(file: BinaryIO, size: int) -> int:
    """Where the boxes of an ISO media file of `size` bytes say that it ends."""
    position = 0
    while position < size:
        file.seek(position)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8:  # 0 is "to the end of the file", others are nonsense
            break
        position += length
    return position
