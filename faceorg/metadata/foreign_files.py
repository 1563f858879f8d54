"""Small files of other programs, read whole. Any thread."""

from __future__ import annotations

import json
import os
from stat import S_ISREG
from typing import Final

from faceorg.domain.importing import ForeignCode, ForeignFileError

FILE_MAX: Final = 16 << 20
"""The `.picasa.ini` of 10,000 photos has 2 MB."""


def read_small(path: bytes, bytes_max: int = FILE_MAX) -> bytes:
    """Return what a file holds.

    Raises:
        ForeignFileError: it cannot be read, is no file, or too large.
    """
    try:
        # Without O_NONBLOCK opening a pipe that somebody put there would wait for ever.
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(handle, "rb") as file:
            facts = os.fstat(handle)
            if not S_ISREG(facts.st_mode):
                raise ForeignFileError(ForeignCode.UNREADABLE, "no file")
            if facts.st_size > bytes_max:
                raise ForeignFileError(ForeignCode.TOO_LARGE, f"{facts.st_size} bytes")
            return file.read(bytes_max)
    except OSError as error:
        raise ForeignFileError(ForeignCode.UNREADABLE, error.strerror or str(error)) from error


def text_in(content: bytes) -> str:
    """Return text that is UTF-8, or else what Windows wrote in western Europe."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def read_json(content: bytes) -> object:
    """Return a document of JSON.

    Raises:
        ForeignFileError: it is none.
    """
    try:
        return json.loads(text_in(content))
    except (ValueError, RecursionError) as error:
        raise ForeignFileError(ForeignCode.DAMAGED, type(error).__name__) from error


def is_plain_name(name: str) -> bool:
    """Whether a name can be that of a file beside another one: it leads to no other folder."""
    if not name or name in (".", "..") or set(name) & {"/", "\\", "\0"}:
        return False
    try:
        os.fsencode(name)
    except UnicodeEncodeError:  # half a character, as JSON may have it
        return False
    return True
