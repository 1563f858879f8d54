"""The whole library as one JSON document, some thousand rows at a time. Any thread but the GUI's.

`docs/exporting.md` says what is in it, `docs/schemas/documents/export.json` holds it. One row
stands on one line, so that line tools can read it, too.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from faceorg import __version__
from faceorg.domain.query import QueryFormatError, query_from_json
from faceorg.library import exporting

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from faceorg.domain.albums import Album
    from faceorg.library.exporting import FaceRow, PersonRow, PhotoRow
    from faceorg.library.library import Library

FORMAT: Final = "faceorg-export"
VERSION: Final = 1
_PLACES: Final = 6  # of fractions: a thousandth of a pixel in the largest photos


class Chunk(NamedTuple):
    """Bytes to be written, and how many people, photos and faces are in them."""

    content: bytes
    people: int = 0
    photos: int = 0
    faces: int = 0


_encode = json.JSONEncoder(separators=(",", ":")).encode


def json_document(library: Library, made_at: str, *, hidden: bool) -> Generator[Chunk, None, None]:
    """Yield the document in pieces; ASCII.

    Args:
        library: whose.
        made_at: when, ISO 8601 in UTC.
        hidden: whether photos that somebody has hidden come along.
    """
    head = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"FaceOrg {__version__}",
        "made_at": made_at,
        "hidden": hidden,
    }
    yield Chunk(_encode(head)[:-1].encode())
    relations = library.relations.all()
    aside = set() if hidden else set(library.people.hidden_ids())

    def person(row: PersonRow) -> dict[str, Any]:
        related = relations.get(row.person_id, ())
        return {
            "id": row.person_id,
            "name": row.name,
            "birth_date": row.birth_date,
            "faces": row.faces,
            "photos": row.photos,
            "hidden": bool(row.hidden),
            "relations": [
                {"person": r.person_id, "is": r.relation.value}
                for r in related
                if r.person_id not in aside
            ],
        }

    with library.database.snapshot():
        db = library.database
        yield from _listed("people", exporting.people(db, hidden=hidden), person)
        yield from _listed("photos", exporting.photos(db, hidden=hidden), _photo)
        yield from _listed("faces", exporting.faces(db, hidden=hidden), _face)
        yield from _albums(library, hidden=hidden)
    yield Chunk(b"\n}\n")


def _listed(name: str, parts: Iterable[list[Any]], shown: Callable[[Any], Any]) -> Iterator[Chunk]:
    """Yield a list of objects, each on a line of its own."""
    yield Chunk(b',\n"%s":[' % name.encode())
    before = "\n"
    for rows in parts:
        text = before + ",\n".join([_encode(shown(row)) for row in rows])
        yield Chunk(text.encode(), **{name: len(rows)})
        before = ",\n"
    yield Chunk(b"\n]")


def _photo(row: PhotoRow) -> dict[str, Any]:
    return {
        "id": row.photo_id,
        "path": os.fsdecode(row.path),
        "size_bytes": row.size_bytes,
        "fingerprint": row.fingerprint.hex() if row.fingerprint else None,
        "state": row.state,
        "format": row.format,
        "width": row.width,
        "height": row.height,
        "taken_at": row.taken_at,
        "dated": bool(row.dated),
        "favourite": bool(row.favourite),
        "hidden": bool(row.hidden),
        "missing": bool(row.missing),
        "duration_s": row.duration_s,
    }


def _face(row: FaceRow) -> dict[str, Any]:
    box = (row.x, row.y, row.w, row.h)
    return {
        "id": row.face_id,
        "photo": row.photo_id,
        "box": [round(part, _PLACES) for part in box],
        "box_px": pixels(row),
        "state": row.state,
        "person": row.person_id,
        "suggested_person": row.suggested_person_id,
        "group": row.group_id,
        "source": row.source,
        "origin": row.origin,
        "quality": round(row.quality, 3),
        "moment_s": row.moment_s,
    }


def pixels(row: FaceRow) -> list[int] | None:
    """Return the box in pixels of the oriented photo; None where its size is not known."""
    if not row.width or not row.height:
        return None
    return [
        round(row.x * row.width),
        round(row.y * row.height),
        round(row.w * row.width),
        round(row.h * row.height),
    ]


def _albums(library: Library, *, hidden: bool) -> Iterator[Chunk]:
    """Yield the albums, with their photos in pieces: one may hold them all."""
    yield Chunk(b',\n"albums":[')
    before = "\n"
    for album in library.albums.all():
        query = json.loads(album.query) if album.query is not None else None
        head = _encode({"id": album.album_id, "name": album.name, "query": query})
        yield Chunk(f'{before}{head[:-1]},"photos":['.encode())
        between = ""
        for ids in _ids_in(library, album, hidden=hidden):
            yield Chunk((between + ",".join(map(str, ids))).encode())
            between = ","
        yield Chunk(b"]}")
        before = ",\n"
    yield Chunk(b"\n]")


def _ids_in(library: Library, album: Album, *, hidden: bool) -> Iterator[list[int]]:
    """Yield the photos of an album in its order; of a smart one those that answer now."""
    if album.query is None:
        yield from exporting.album_photos(library.database, album.album_id, hidden=hidden)
        return
    try:
        query = query_from_json(album.query)
    except QueryFormatError:
        return  # of a newer version: what it asks for is in the document, its answer is not
    if hidden or not query.hidden:
        found = [int(tile.photo_id) for tile in library.photos.tiles(query)]
        if found:
            yield found
