"""Messages between the program and the processes that decode: a JSON header, then raw bytes.

Nothing is ever unpickled: whoever took over a decoder by a hostile photo could only send numbers.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from io import FileIO

    Message = Mapping[str, Any]

HEADER_BYTES_MAX: Final = 65_536
_LENGTH: Final = struct.Struct("!I")


class FramingError(ValueError):
    """What came is no message."""


def write(stream: FileIO, header: Message, *bodies: bytes | memoryview) -> None:
    """Write a message to an unbuffered stream.

    Raises:
        OSError: nobody reads any more.
    """
    text = json.dumps(header).encode()
    for body in (_LENGTH.pack(len(text)) + text, *bodies):
        rest = memoryview(body).cast("B") if len(body) else memoryview(b"")
        while rest:
            rest = rest[stream.write(rest) :]


def read_header(stream: FileIO) -> dict[str, Any]:
    """Read the header of a message from an unbuffered stream.

    Raises:
        EOFError: the other side is gone.
        FramingError: it is no header.
        OSError: the stream cannot be read.
    """
    (length,) = _LENGTH.unpack(read_bytes(stream, _LENGTH.size))
    if length > HEADER_BYTES_MAX:
        raise FramingError(f"a header of {length} bytes")
    try:
        header = json.loads(read_bytes(stream, length))
    except (ValueError, RecursionError) as error:
        raise FramingError(str(error)) from error
    if not isinstance(header, dict):
        raise FramingError("no object")
    return header


def read_bytes(stream: FileIO, count: int) -> bytearray:
    """Read exactly so many bytes from an unbuffered stream.

    Raises:
        EOFError: the other side is gone.
        OSError: the stream cannot be read.
    """
    data = bytearray(count)
    rest = memoryview(data)
    while rest:
        got = stream.readinto(rest)
        if not got:
            raise EOFError
        rest = rest[got:]
    return data
