"""digiKam's database `digikam4.db`: who is in which photo, and where. Any thread.

People are tags with a property `person`; a confirmed face is a property `tagRegion` of an image and
such a tag: `<rect x="2170" y="1074" width="393" height="393"/>`, in pixels of the photo as it is
shown. The file is only read, and nothing is written beside it. `docs/importing.md` tells where all
this is from.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from faceorg.domain.geometry import Box
from faceorg.domain.importing import (
    ForeignCode,
    ForeignFileError,
    ForeignPhoto,
    Frame,
    Origin,
    Region,
    Said,
)
from faceorg.domain.orientation import ORIENTATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = b"digikam4.db"
MAGIC: Final = b"SQLite format 3\0"
FACES_MAX: Final = 10_000_000
_RECT = re.compile(
    r'<rect (?=.*x="(-?\d{1,7})")(?=.*y="(-?\d{1,7})")'
    r'(?=.*width="(\d{1,7})")(?=.*height="(\d{1,7})")'
)
_ROOT = re.compile(r"(?:volumeid:\?path|networkshareid:\?mountpath)=([^&]+)")
_IS_PERSON = "SELECT 1 FROM TagProperties WHERE tagid = t.id AND property = 'person'"
_TABLES = (
    *("AlbumRoots", "Albums", "Images", "ImageInformation"),
    *("ImageTags", "ImageTagProperties", "Tags", "TagProperties"),
)
_VISIBLE = 1  # of `Images.status`; others are in the trash, or gone
_NOBODY = ("unknownPerson", "unconfirmedPerson", "ignoredPerson")
_FACES = f"""
    SELECT i.id, r.identifier, r.specificPath, a.relativePath, i.name, i.fileSize,
        d.width, d.height, d.orientation, t.name, p.value
    FROM Images i JOIN Albums a ON a.id = i.album JOIN AlbumRoots r ON r.id = a.albumRoot
    JOIN ImageTags g ON g.imageid = i.id JOIN Tags t ON t.id = g.tagid AND EXISTS ({_IS_PERSON})
    LEFT JOIN ImageTagProperties p
        ON p.imageid = i.id AND p.tagid = t.id AND p.property = 'tagRegion'
    LEFT JOIN ImageInformation d ON d.imageid = i.id
    WHERE i.status = {_VISIBLE}
        AND t.id NOT IN (SELECT tagid FROM TagProperties WHERE property IN (?, ?, ?))
    ORDER BY i.id LIMIT ?
"""


def photos_in(path: bytes) -> Iterator[ForeignPhoto]:
    """Yield the photos of a database that somebody is in.

    Raises:
        ForeignFileError: it cannot be opened, is damaged, or no database of digiKam's.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - bytes
            if file.read(len(MAGIC)) != MAGIC:
                raise ForeignFileError(ForeignCode.UNKNOWN_KIND, "no SQLite database")
        log = os.path.exists(path + b"-wal") and os.path.getsize(path + b"-wal")  # noqa: PTH110, PTH202
        uri = f"file:{quote(os.path.abspath(path))}?mode=ro{'' if log else '&immutable=1'}"  # noqa: PTH100
        with closing(sqlite3.connect(uri, uri=True)) as database:
            database.execute("PRAGMA trusted_schema=OFF")
            database.execute("PRAGMA cell_size_check=ON")
            _check_tables(database)
            yield from _photos(database)
    except OSError as error:
        raise ForeignFileError(ForeignCode.UNREADABLE, error.strerror or str(error)) from error
    except sqlite3.OperationalError as error:
        code = ForeignCode.UNKNOWN_KIND if "no such" in str(error) else ForeignCode.DAMAGED
        raise ForeignFileError(code, str(error)) from error
    except (sqlite3.Error, ValueError, OverflowError) as error:
        raise ForeignFileError(ForeignCode.DAMAGED, str(error)) from error


def _check_tables(database: sqlite3.Connection) -> None:
    """See that it is digiKam's, and all of it plain tables: a view may go on for ever.

    Raises:
        ForeignFileError: it is not.
    """
    rows = database.execute("SELECT lower(name), type FROM sqlite_master")
    kinds = {name: kind for name, kind in rows if kind in ("table", "view")}
    odd = [name for name in _TABLES if kinds.get(name.lower()) != "table"]
    if odd:
        raise ForeignFileError(ForeignCode.UNKNOWN_KIND, f"no table {odd[0]}")


def _photos(database: sqlite3.Connection) -> Iterator[ForeignPhoto]:
    """Put the rows of a photo together."""
    rows = database.execute(_FACES, (*_NOBODY, FACES_MAX))
    regions: list[Region] = []
    names: list[str] = []
    last: tuple[Any, ...] | None = None
    for row in rows:
        if last is not None and row[0] != last[0]:
            yield _photo(last, regions, names)
            regions, names = [], []
        last, (name, value) = row, row[9:]
        box = _box(value, row[6:9])
        if not isinstance(name, str) or not name.strip():
            continue
        if box is None:
            names.append(name.strip())
        else:
            regions.append(Region(name.strip(), box, Frame.SHOWN, "digikam"))
    if last is not None:
        yield _photo(last, regions, names)


def _photo(row: tuple[Any, ...], regions: list[Region], names: list[str]) -> ForeignPhoto:
    size = row[5] if isinstance(row[5], int) and row[5] > 0 else 0
    said = Said(tuple(regions), tuple(dict.fromkeys(names)))
    turned = row[8] if isinstance(row[8], int) and row[8] in ORIENTATIONS else 1
    return ForeignPhoto(Origin.DIGIKAM, _path(*row[1:5]), said, turned, size)


def _path(identifier: object, specific: object, relative: object, name: object) -> bytes:
    """Return where a photo lies: absolute where digiKam notes the whole path, else its end.

    A collection on a drive is noted by the drive, and where that is mounted is not told.
    """
    parts = [str(part or "").strip("/") for part in (specific, relative, name)]
    path = "/".join(part for part in parts if part)
    match = _ROOT.match(str(identifier or ""))
    if match is not None:
        path = f"{unquote(match[1]).rstrip('/')}/{path}"
    return os.fsencode(os.path.normpath(path.replace("\0", "").replace("/", os.sep)))


def _box(value: object, facts: tuple[Any, ...]) -> Box | None:
    """Return a region as fractions of the photo as it is shown; None where it is none.

    Args:
        value: of the property.
        facts: width and height in pixels as stored in the file, and the EXIF orientation.
    """
    match = _RECT.search(value) if isinstance(value, str) else None
    width, height, orientation = facts
    if match is None or not all(isinstance(n, int) and 0 < n < 1_000_000 for n in (width, height)):
        return None
    if isinstance(orientation, int) and 5 <= orientation <= 8:
        width, height = height, width
    x, y, w, h = map(int, match.groups())
    if not w or not h or x >= width or y >= height:
        return None
    return Box.from_pixels(x, y, w, h, width=width, height=height)
