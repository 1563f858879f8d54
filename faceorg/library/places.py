"""Where photos lie: chosen folders, directories and mount points, and the files known in them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoState

if TYPE_CHECKING:
    from faceorg.library.database import Database

# A directory at or below a folder, found by the index of paths; its parameters are `under`.
UNDER = "(d.path = ? OR (d.path > ? AND d.path < ?))"


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A photo's file and size.

    Attributes:
        path: bytes of the file system.
        width, height: pixels, orientation applied; 0 where the photo was never read.
        missing: the file was not there when its folder was last looked through.
    """

    path: bytes
    width: int
    height: int
    missing: bool


def photo_places(database: Database) -> dict[PhotoId, PhotoPlace]:
    """Return the place of every photo, known or missing."""
    rows = database.rows(
        "SELECT p.id, d.path, p.name, coalesce(p.width, 0), coalesce(p.height, 0), p.missing"
        " FROM photos p JOIN directories d ON d.id = p.directory_id"
    )
    return {
        PhotoId(i): PhotoPlace(os.path.join(folder, name), width, height, bool(missing))
        for i, folder, name, width, height, missing in rows
    }


@dataclass(frozen=True, slots=True)
class ChosenFolder:
    """A folder that a person chose, with how many photos lie under it.

    Attributes:
        path: bytes of the file system.
        watched: whether changes in it are noticed by themselves.
        away: it is not there now, or holds nothing although it has photos: a drive that is not
            connected.
        photos: whose files were there when it was last looked through.
        missing: whose files were not; they are in the trash.
    """

    path: bytes
    watched: bool
    away: bool
    photos: int
    missing: int


class KnownFile(NamedTuple):
    """A file of a directory as the library knows it."""

    photo_id: PhotoId
    size_bytes: int
    mtime_ns: int
    missing: bool
    state: PhotoState


def known_in(
    database: Database, directory: bytes, after: bytes, upto: bytes | None
) -> dict[bytes, KnownFile]:
    """Return {name: file} of what is known in a directory, with names in (after, upto].

    Args:
        database: where.
        directory: its path.
        after: name before the first, b"" for the beginning.
        upto: the last name; None for the end.
    """
    where, parameters = _between(directory, after, upto)
    rows = database.rows(
        f"SELECT p.name, p.id, p.size_bytes, p.mtime_ns, p.missing, p.state {where}", parameters
    )
    return {
        name: KnownFile(PhotoId(i), size, mtime, bool(missing), PhotoState(state))
        for name, i, size, mtime, missing, state in rows
    }


def facts_in(
    database: Database, directory: bytes, after: bytes, upto: bytes | None
) -> list[tuple[bytes, int, int]]:
    """Return (name, size_bytes, mtime_ns) of the files known in a directory, by name.

    Those that are missing are left out. Arguments are those of `known_in`; this is what a scan
    asks for where nothing has changed.
    """
    where, parameters = _between(directory, after, upto)
    return database.rows(
        f"SELECT p.name, p.size_bytes, p.mtime_ns {where} AND NOT p.missing ORDER BY p.name",
        parameters,
    )


def _between(directory: bytes, after: bytes, upto: bytes | None) -> tuple[str, tuple[bytes, ...]]:
    """Return what selects the photos of a directory with names in (after, upto]."""
    where = (
        "FROM photos p WHERE p.directory_id = (SELECT id FROM directories WHERE path = ?)"
        " AND p.name > ?"
    )
    if upto is None:
        return where, (directory, after)
    return f"{where} AND p.name <= ?", (directory, after, upto)


def known_directories(database: Database, folder: bytes) -> list[bytes]:
    """Return the directories at or below `folder` that hold files which were there, by path."""
    rows = database.rows(
        f"SELECT d.path FROM directories d WHERE {UNDER} AND EXISTS (SELECT 1 FROM photos p"
        " WHERE p.directory_id = d.id AND NOT p.missing) ORDER BY d.path",
        under(folder),
    )
    return [row[0] for row in rows]


def directories(database: Database) -> list[bytes]:
    """Return every directory in which a photo was found, by path."""
    return [row[0] for row in database.rows("SELECT path FROM directories ORDER BY path")]


def mounts(database: Database, folder: bytes) -> set[bytes]:
    """Return the directories at or below `folder` where a drive was when last looked at."""
    rows = database.rows(
        f"SELECT d.path FROM directories d WHERE d.mounted AND {UNDER}", under(folder)
    )
    return {row[0] for row in rows}


def set_mounted(database: Database, directory: bytes, *, mounted: bool) -> None:
    """Remember whether another file system is mounted at a directory."""
    if mounted:
        database.run(
            "INSERT INTO directories (path, mounted) VALUES (?, 1)"
            " ON CONFLICT (path) DO UPDATE SET mounted = 1 WHERE NOT mounted",
            (directory,),
        )
    else:
        database.run("UPDATE directories SET mounted = 0 WHERE path = ? AND mounted", (directory,))


def under(folder: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the parameters of `UNDER` for a folder."""
    sep = os.sep.encode()
    bare = folder.rstrip(sep)
    return bare or sep, bare + sep, bare + bytes([sep[0] + 1])


def is_in(directory: bytes, folder: bytes) -> bool:
    """Whether a directory or file is `folder` or lies below it."""
    sep = os.sep.encode()
    return directory == folder or directory.startswith(folder.rstrip(sep) + sep)


def is_vacant(folder: bytes) -> bool:
    """Whether a folder isn't there or holds nothing, as where no drive is connected."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # it is there, but may not be read
