"""People, photos and faces as tables: CSV after RFC 4180, in UTF-8. Any thread but the GUI's."""

from __future__ import annotations

import csv
import io
import os
from typing import TYPE_CHECKING, Any, Final

from faceorg.domain.relations import Relation
from faceorg.engine.exporting.documents import Chunk, pixels
from faceorg.library import exporting

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from faceorg.domain.ids import PersonId
    from faceorg.library.exporting import FaceRow, PersonRow, PhotoRow
    from faceorg.library.library import Library

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
# With the wide forms, which spreadsheets of eastern Asia read as the narrow ones.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

PEOPLE: Final = ("person", "name", "birth_date", "faces", "photos", "parents", "partners")
PHOTOS: Final = (
    *("photo", "path", "size_bytes", "fingerprint", "width", "height", "taken_at", "dated"),
    *("favourite", "hidden", "missing", "duration_s"),
)
FACES: Final = (
    *("face", "photo", "path", "x", "y", "width", "height"),
    *("x_share", "y_share", "width_share", "height_share"),
    *("state", "person", "name", "group", "source", "origin", "moment_s"),
)
TABLES: Final = ("people.csv", "photos.csv", "faces.csv")


def tables(
    library: Library, *, hidden: bool, byte_order_mark: bool
) -> list[tuple[str, Generator[Chunk, None, None]]]:
    """Return the tables: the name of a file, and its content in pieces.

    They are to be read within one snapshot of the library, one after the other.

    Args:
        library: whose.
        hidden: whether photos that somebody has hidden come along.
        byte_order_mark: whether each begins with one.
    """
    mark = BYTE_ORDER_MARK if byte_order_mark else b""
    return [
        (TABLES[0], _people(library, mark, hidden=hidden)),
        (TABLES[1], _photos(library, mark, hidden=hidden)),
        (TABLES[2], _faces(library, mark, hidden=hidden)),
    ]


def guarded(text: str) -> str:
    """Return a text that no program for tables takes for a formula, behind an apostrophe if needed.

    Names and paths come from anywhere: “=HYPERLINK(…)” would be run by whoever opens the table.
    """
    return "'" + text if text.startswith(_FORMULA) else text


def _people(library: Library, mark: bytes, *, hidden: bool) -> Generator[Chunk, None, None]:
    relations = library.relations.all()
    aside = set() if hidden else set(library.people.hidden_ids())

    def person(row: PersonRow) -> tuple[Any, ...]:
        related = [r for r in relations.get(row.person_id, ()) if r.person_id not in aside]
        of = {kind: [r.person_id for r in related if r.relation is kind] for kind in Relation}
        parents, partners = of[Relation.PARENT], of[Relation.PARTNER]
        numbers = (" ".join(map(str, ids)) for ids in (parents, partners))
        birth = row.birth_date or ""
        return (row.person_id, guarded(row.name), birth, row.faces, row.photos, *numbers)

    rows = exporting.people(library.database, hidden=hidden)
    yield from _table("people", PEOPLE, rows, person, mark)


def _photos(library: Library, mark: bytes, *, hidden: bool) -> Generator[Chunk, None, None]:
    parts = exporting.photos(library.database, hidden=hidden)
    yield from _table("photos", PHOTOS, parts, _photo, mark)


def _faces(library: Library, mark: bytes, *, hidden: bool) -> Generator[Chunk, None, None]:
    parts = exporting.faces(library.database, hidden=hidden)
    people = exporting.people(library.database, hidden=hidden)
    names = {row.person_id: row.name for rows in people for row in rows}

    def with_paths() -> Iterator[list[tuple[Any, ...]]]:
        for rows in parts:
            paths = library.photos.paths(sorted({row.photo_id for row in rows}))
            yield [_face(row, paths[row.photo_id], names) for row in rows]

    yield from _table("faces", FACES, with_paths(), tuple, mark)


def _photo(row: PhotoRow) -> tuple[Any, ...]:
    return (
        row.photo_id,
        _path(row.path),
        row.size_bytes,
        row.fingerprint.hex() if row.fingerprint else "",
        row.width,
        row.height,
        row.taken_at,
        int(bool(row.dated)),
        row.favourite,
        row.hidden,
        row.missing,
        row.duration_s,
    )


def _face(row: FaceRow, path: bytes, names: dict[PersonId, str]) -> tuple[Any, ...]:
    name = names.get(row.person_id, "") if row.person_id is not None else ""
    return (
        row.face_id,
        row.photo_id,
        _path(path),
        *(pixels(row) or ("", "", "", "")),
        *(f"{part:.6f}" for part in (row.x, row.y, row.w, row.h)),
        row.state,
        row.person_id,
        guarded(name),
        row.group_id,
        row.source,
        row.origin,
        row.moment_s,
    )


def _path(path: bytes) -> str:
    return guarded(os.fsdecode(path))


def _table(
    what: str,
    head: tuple[str, ...],
    parts: Iterable[list[Any]],
    cells: Callable[[Any], tuple[Any, ...]],
    mark: bytes,
) -> Iterator[Chunk]:
    """Yield a table in pieces: lines end with CR LF, None is an empty cell."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(head)
    yield Chunk(mark + _taken(buffer))
    for rows in parts:
        writer.writerows(map(cells, rows))
        yield Chunk(_taken(buffer), **{what: len(rows)})


def _taken(buffer: io.StringIO) -> bytes:
    """Return what was written as UTF-8, and empty the buffer; bytes that are none are escaped."""
    content = buffer.getvalue().encode("utf-8", "backslashreplace")
    buffer.seek(0)
    buffer.truncate()
    return content
