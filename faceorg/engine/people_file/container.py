"""A people file as bytes: a ZIP of three members, sealed by a password where one is wished.

Nothing in it is ever unpacked to the disk, no name in it is used as one, and what a member may
hold is limited before it is read.
"""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.engine.exporting.placing import finish, remove_parts, writing_beside
from faceorg.engine.people_file import MEDIA_TYPE
from faceorg.engine.people_file.as_json import from_json, to_json
from faceorg.library.files.sealed import (
    SealedDamagedError,
    WrongPasswordError,
    is_sealed,
    seal,
    unseal,
)
from faceorg.metadata.foreign_files import read_small

if TYPE_CHECKING:
    from faceorg.engine.people_file.contents import Contents

FILE_MAX: Final = 512 << 20
JSON_MAX: Final = 256 << 20
"""A decision about a face takes some 100 bytes."""

_TYPE, _JSON, _VECTORS = "mimetype", "people.json", "vectors.f16"
_MEMBERS: Final = {_TYPE: 256, _JSON: JSON_MAX, _VECTORS: FILE_MAX}
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_TIME: Final = (1980, 1, 1, 0, 0, 0)  # the file itself tells when it was made
_END, _END_BYTES = b"PK\x05\x06", 22
_LARGE_END, _LARGE_END_BYTES = b"PK\x06\x07", 20
_DIRECTORY_MAX: Final = 4096
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def to_bytes(contents: Contents, password: str | None) -> bytes:
    """Return the file that holds these contents, open where there is no password."""
    text, block = to_json(contents)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        # First and as it is, so that the system knows the file by it, as those of offices.
        _add(archive, _TYPE, MEDIA_TYPE.encode(), zipfile.ZIP_STORED)
        _add(archive, _JSON, text, zipfile.ZIP_DEFLATED)
        _add(archive, _VECTORS, block, zipfile.ZIP_STORED)
    plain = target.getvalue()
    return plain if password is None else seal(plain, password)


def _add(archive: zipfile.ZipFile, name: str, content: bytes, method: int) -> None:
    member = zipfile.ZipInfo(name, _TIME)
    member.compress_type = method
    archive.writestr(member, content)


def read_bytes(path: bytes) -> bytes:
    """Return the file as it is.

    Raises:
        EnvironmentFaultError: it can't be read, or is far too large.
    """
    subject = os.fsdecode(os.path.basename(path))  # noqa: PTH119 - bytes
    try:
        return read_small(path, FILE_MAX)
    except ForeignFileError as error:
        large = error.code is ForeignCode.TOO_LARGE
        code = FaultCode.PEOPLE_FILE_DAMAGED if large else FaultCode.PEOPLE_FILE_UNREADABLE
        raise EnvironmentFaultError(code, subject) from error


def needs_password(path: bytes) -> bool:
    """Whether a file is sealed; of what can't be read nothing is known, so False."""
    with suppress(OSError), open(path, "rb", buffering=0, opener=_opened) as file:
        return is_sealed(file.read(64) or b"")
    return False


def from_bytes(content: bytes, password: str | None, subject: str) -> Contents:
    """Return what a file holds.

    Args:
        content: all of it.
        password: of a sealed one.
        subject: what the file is called, for the sentence.

    Raises:
        EnvironmentFaultError: sealed and there is no password, another password, newer than this
            program, damaged, or no people file at all.
    """
    if is_sealed(content):
        if password is None:
            raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_SEALED, subject)
        try:
            content = unseal(content, password)
        except WrongPasswordError as error:
            raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_PASSWORD, subject) from error
        except SealedDamagedError as error:
            raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_DAMAGED, subject) from error
    try:
        text, block = _members(content)
    except _BROKEN as error:
        raise EnvironmentFaultError(FaultCode.PEOPLE_FILE_DAMAGED, subject) from error
    return from_json(text, block, subject)


def _members(content: bytes) -> tuple[bytes, bytes]:
    """Return the JSON and the vectors.

    Raises:
        ValueError: and others of `_BROKEN`, where the archive is none of this program's.
    """
    _check_end(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        if sorted(names) != sorted(_MEMBERS):
            raise ValueError(names)
        found = {name: _read(archive, name) for name in names}
    if found[_TYPE] != MEDIA_TYPE.encode():
        raise ValueError(found[_TYPE])
    return found[_JSON], found[_VECTORS]


def _check_end(content: bytes) -> None:
    """See that the list of members is a short one before it is read."""
    at = content.rfind(_END)
    if at < 0 or at + _END_BYTES > len(content):
        raise ValueError("no end")
    directory_bytes = int.from_bytes(content[at + 12 : at + 16], "little")
    large = content[max(0, at - _LARGE_END_BYTES) : at].startswith(_LARGE_END)
    if large or directory_bytes > _DIRECTORY_MAX:
        raise ValueError("too many members")


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    facts = archive.getinfo(name)
    if facts.compress_type not in _METHODS or facts.file_size > _MEMBERS[name]:
        raise ValueError(name)
    with archive.open(facts) as member:
        found = member.read(_MEMBERS[name] + 1)
    if len(found) > _MEMBERS[name]:
        raise ValueError(name)
    return found


def write_bytes(path: bytes, content: bytes) -> None:
    """Write a file whole or not at all, for nobody else to read, in place of one that is there.

    Raises:
        EnvironmentFaultError: the disk is full, or nothing may be written there.
    """
    folder = os.path.dirname(path)  # noqa: PTH120 - bytes
    remove_parts(folder)
    with writing_beside(folder, 0o600) as (file, part):
        file.write(content)
        finish(file)
        os.replace(part, path)  # noqa: PTH105 - bytes


def _opened(path: bytes | str, flags: int) -> int:
    """Open without waiting: somebody may have put a pipe there."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
