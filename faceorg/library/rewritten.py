"""Photo files that FaceOrg itself has written into: what they hold now, without reading them anew.

Part of a transaction.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from faceorg.library.database import Database

WRITTEN_INTO_FILES: Final = "names_in_photo_files"
"""The setting that notes that there may be names in photo files, to be looked for."""


class FileMark(NamedTuple):
    """Size in bytes, time in nanoseconds, and fingerprint of a file (see `decoding`)."""

    size_bytes: int
    mtime_ns: int
    fingerprint: bytes


def note_rewritten(database: Database, path: bytes, before: tuple[int, int], now: FileMark) -> None:
    """Let a photo be what its file is now, unless somebody else has changed that before.

    Args:
        database: of the library.
        path: of the file.
        before: its size and time until now.
        now: what it holds.
    """
    folder, name = os.path.split(path)
    database.run(
        "UPDATE photos SET size_bytes = ?, mtime_ns = ?, fingerprint = ? WHERE name = ?"
        " AND directory_id = (SELECT id FROM directories WHERE path = ?)"
        " AND size_bytes = ? AND mtime_ns = ?",
        (now.size_bytes, now.mtime_ns, now.fingerprint or None, name, folder, *before),
    )
