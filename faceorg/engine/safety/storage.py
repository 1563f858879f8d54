"""What the library keeps of people and photos, where, and how large it is. For a worker thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.safety import StoredPart
from faceorg.library.library import DATABASE_NAME, THUMBNAILS_NAME
from faceorg.library.stored import stored_values

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library

BACKUPS = "backups"
_DATABASES = (DATABASE_NAME, THUMBNAILS_NAME)
_LIVING = {f"{name}{end}" for name in _DATABASES for end in ("", "-wal", "-shm", "-journal")}


def stored_parts(library: Library) -> list[StoredPart]:
    """Return every kind of thing that is kept, the most telling first.

    The sizes are those of the values themselves; "other" is whatever else the files hold: boxes of
    faces, settings, indexes, space to be used again. All of them together are the library's size
    on the disk.
    """
    folder = library.folder
    values, pictures = stored_values(library.database), library.thumbnails.stored()
    database, thumbnails = folder / DATABASE_NAME, folder / THUMBNAILS_NAME
    copies = _copies(folder)
    photos, lists = values["photos"], ("photos", "directories", "problems")
    vectors, alike = values["vectors"], values["looked"]
    parts = [
        StoredPart("vectors", vectors[0], vectors[1] + alike[1], database),
        StoredPart("portraits", *pictures["faces"], thumbnails),
        StoredPart("thumbnails", *pictures["photos"], thumbnails),
        StoredPart("names", *values["names"], database),
        StoredPart("relations", *values["relations"], database),
        StoredPart("albums", *values["albums"], database),
        StoredPart("history", *values["history"], database),
        StoredPart("photos", photos[0], sum(values[kind][1] for kind in lists), database),
        StoredPart("backups", len(copies), sum(map(_size, copies)), folder / BACKUPS),
    ]
    if values["brought"][0]:
        parts.insert(1, StoredPart("brought", *values["brought"], database))
    rest = stored_bytes(folder) - sum(part.size_bytes for part in parts)
    return [*parts, StoredPart("other", 0, max(0, rest), folder)]


def stored_bytes(folder: Path) -> int:
    """Return the size of all files in the library's folder."""
    return sum(map(_size, folder.rglob("*")))


def _copies(folder: Path) -> list[Path]:
    """Return whole copies of the library: backups, and what was kept before a migration."""
    kept = [path for path in folder.glob("*.sqlite") if path.name not in _LIVING]
    return kept + list((folder / BACKUPS).glob("*.sqlite"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # gone meanwhile
        return 0
