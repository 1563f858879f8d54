"""Edits of albums: made, kept as a query, filled, put in order, renamed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.query import PhotoQuery, query_to_json
from faceorg.engine.edits.common import known_photos, wanted_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.domain.albums import Album
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import AlbumId, PhotoId
    from faceorg.library.library import Library

_NARROW = 1e-6  # between two places: below it, an album is numbered anew


def keep_album(
    library: Library, name: str, query: PhotoQuery, *, album_id: AlbumId | None = None
) -> Changes:
    """Keep a query as a smart album, or let a smart album ask for it from now on.

    Args:
        library: where.
        name: of the new album; an album that there is keeps its own.
        query: what it asks for.
        album_id: the smart album that is to ask for something else; None makes a new one.

    Raises:
        EditRefusedError: the name or the query is empty, or there is no such smart album.
    """
    if query == PhotoQuery():
        raise EditRefusedError(RefusalCode.QUERY_EMPTY)
    text = query_to_json(query)
    with library.journal.edit("keep_album" if album_id is None else "change_album") as edit:
        if album_id is None:
            wanted = wanted_name(name)
            edit.add_album(wanted, text)
        else:
            album = known_album(library, album_id)
            if not album.is_smart:
                raise EditRefusedError(RefusalCode.NOT_A_SMART_ALBUM, album.name)
            wanted = album.name
            edit.set_album_query(album_id, text)
        edit.summary = {"album": wanted}
    return edit.changes


def make_album(library: Library, name: str, photo_ids: Sequence[PhotoId] = ()) -> Changes:
    """Make an album, with photos in this order.

    Raises:
        EditRefusedError: the name is empty, or a photo is unknown.
    """
    wanted = wanted_name(name)
    with library.journal.edit("make_album") as edit:
        photos = known_photos(library, photo_ids) if photo_ids else []
        album_id = edit.add_album(wanted)
        edit.place_in_album(album_id, [(i, float(n)) for n, i in enumerate(photos, 1)])
        edit.summary = {"album": wanted, "photos": len(photos)}
    return edit.changes


def rename_album(library: Library, album_id: AlbumId, name: str) -> Changes:
    """Give an album another name.

    Raises:
        EditRefusedError: there is no such album, or the name is empty.
    """
    wanted = wanted_name(name)
    with library.journal.edit("rename_album") as edit:
        album = known_album(library, album_id)
        edit.rename_album(album_id, wanted)
        edit.summary = {"old": album.name, "album": wanted}
    return edit.changes


def add_to_album(library: Library, album_id: AlbumId, photo_ids: Sequence[PhotoId]) -> Changes:
    """Put photos at the end of an album; those that are in it stay where they are.

    Raises:
        EditRefusedError: there is no such album, it is a smart one, or a photo is unknown.
    """
    with library.journal.edit("add_to_album") as edit:
        album, places = _filled_by_hand(library, album_id)
        fresh = [i for i in known_photos(library, photo_ids) if i not in places]
        last = max(places.values(), default=0.0)
        edit.place_in_album(album_id, [(i, last + n) for n, i in enumerate(fresh, 1)])
        edit.summary = {"album": album.name, "photos": len(fresh)}
    return edit.changes


def remove_from_album(library: Library, album_id: AlbumId, photo_ids: Sequence[PhotoId]) -> Changes:
    """Take photos out of an album.

    Raises:
        EditRefusedError: there is no such album, it is a smart one, or none of them is in it.
    """
    with library.journal.edit("remove_from_album") as edit:
        album, places = _filled_by_hand(library, album_id)
        there = [i for i in dict.fromkeys(photo_ids) if i in places]
        if not there:
            raise EditRefusedError(RefusalCode.NOT_IN_ALBUM, album.name)
        edit.take_from_album(album_id, there)
        edit.summary = {"album": album.name, "photos": len(there)}
    return edit.changes


def move_in_album(
    library: Library, album_id: AlbumId, photo_ids: Sequence[PhotoId], before: PhotoId | None
) -> Changes:
    """Put photos of an album before another one of it, in this order; at the end without one.

    Raises:
        EditRefusedError: there is no such album, it is a smart one, or a photo is not in it.
    """
    with library.journal.edit("move_in_album") as edit:
        album, places = _filled_by_hand(library, album_id)
        moved = list(dict.fromkeys(photo_ids))
        wanted = {*moved, *([before] if before is not None else [])}
        if not moved or not wanted <= places.keys():
            raise EditRefusedError(RefusalCode.NOT_IN_ALBUM, album.name)
        new = _places_before(places, moved, before)
        if sorted(places, key=(places | new).__getitem__) != [*places]:
            edit.place_in_album(album_id, new.items())
        edit.summary = {"album": album.name, "photos": len(moved)}
    return edit.changes


def set_album_cover(library: Library, album_id: AlbumId, photo_id: PhotoId) -> Changes:
    """Let a photo stand for an album.

    Raises:
        EditRefusedError: there is no such album, or the photo is unknown.
    """
    with library.journal.edit("set_album_cover") as edit:
        album = known_album(library, album_id)
        (cover,) = known_photos(library, [photo_id])
        edit.set_album_cover(album_id, cover)
        edit.summary = {"album": album.name}
    return edit.changes


def delete_album(library: Library, album_id: AlbumId) -> Changes:
    """Delete an album; its photos stay.

    Raises:
        EditRefusedError: there is no such album.
    """
    with library.journal.edit("delete_album") as edit:
        album = known_album(library, album_id)
        edit.remove_album(album_id)
        edit.summary = {"album": album.name}
    return edit.changes


def known_album(library: Library, album_id: AlbumId) -> Album:
    """Return an album.

    Raises:
        EditRefusedError: there is no such album (any more).
    """
    album = library.albums.get(album_id)
    if album is None:
        raise EditRefusedError(RefusalCode.UNKNOWN_ALBUM, str(album_id))
    return album


def _filled_by_hand(library: Library, album_id: AlbumId) -> tuple[Album, dict[PhotoId, float]]:
    album = known_album(library, album_id)
    if album.is_smart:
        raise EditRefusedError(RefusalCode.SMART_ALBUM, album.name)
    return album, library.albums.places(album_id)


def _places_before(
    places: Mapping[PhotoId, float], moved: Sequence[PhotoId], before: PhotoId | None
) -> dict[PhotoId, float]:
    """Return the new places: of those moved, or of all where there is no room between two."""
    going = set(moved)
    order = [i for i in places if i not in going]
    # Somebody who drops photos on one of them means where that one was.
    after = [*places][[*places].index(before) :] if before is not None else []
    anchor = next((i for i in after if i not in going), None)
    at = len(order) if anchor is None else order.index(anchor)
    low = places[order[at - 1]] if at else None
    high = places[order[at]] if at < len(order) else None
    if low is None:
        low = (high if high is not None else 0.0) - len(moved) - 1
    step = 1.0 if high is None else (high - low) / (len(moved) + 1)
    if step < _NARROW:
        return {i: float(n) for n, i in enumerate([*order[:at], *moved, *order[at:]], 1)}
    return {i: low + step * n for n, i in enumerate(moved, 1)}
