"""`faceorg photos`: the photos that answer a question, by options or as it would be typed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.deciding.albums import find_album
from faceorg.cli.output import remark, show_json, show_paths
from faceorg.cli.references import find_person
from faceorg.cli.status import CommandError, Status
from faceorg.domain.filters import Filters
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library.places import photo_places
from faceorg.ui.models.filters import album_name, condition_chips
from faceorg.ui.models.photo_search import asked_for, query_of

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.domain.ids import AlbumId
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.library import Library


def show_photos(arguments: Namespace, library: Library) -> int:
    """`faceorg photos`: the photos that answer a question, newest first, a path on each line."""
    if (arguments.exactly or arguments.alone) and not (
        arguments.with_ or arguments.any or arguments.ask
    ):
        option = "--exactly" if arguments.exactly else "--alone"
        raise CommandError(f"{option} needs somebody: give --with or --any, too.")
    query = _query(arguments, library)
    if arguments.keep_as is not None:
        edits.keep_album(library, arguments.keep_as, query)
        remark(f"Kept as the smart album “{arguments.keep_as}”.")
    tiles = library.photos.tiles(query)
    if not tiles:
        remark("No photos.")
    wanted = (tiles[::-1] if arguments.oldest_first else tiles)[: arguments.limit]
    places = photo_places(library.database)
    if not arguments.json:
        paths = (places[tile.photo_id].path for tile in wanted)
        show_paths(paths, zero=arguments.print0)
        return Status.DONE
    for tile in wanted:
        show_json(_json(tile, places[tile.photo_id].path))
    return Status.DONE


def _json(tile: PhotoTile, path: bytes) -> dict[str, object]:
    return {
        "id": tile.photo_id,
        "photo": os.fsdecode(path),
        "taken_at": tile.taken_at.isoformat(),
        "dated": tile.dated,
        "width": tile.width,
        "height": tile.height,
        "favourite": tile.favourite,
    }


def _query(arguments: Namespace, library: Library) -> PhotoQuery:
    least, most = arguments.faces
    folder = arguments.folder
    query = PhotoQuery(
        all_of=tuple(find_person(library, text) for text in arguments.with_),
        any_of=tuple(find_person(library, text) for text in arguments.any),
        none_of=tuple(find_person(library, text) for text in arguments.without),
        exactly=arguments.exactly or arguments.alone,
        since=arguments.from_,
        until=arguments.to,
        text=arguments.text,
        unnamed=arguments.unnamed,
        faces_min=least,
        faces_max=1 if arguments.alone else most,
        favourite=arguments.favourite,
        folder=os.path.abspath(folder) if folder else b"",  # noqa: PTH100 - bytes
        camera=arguments.camera,
        near=arguments.near,
        album=_album(arguments.album, library) if arguments.album else None,
        undated=arguments.undated,
        videos=arguments.videos,
        hidden=arguments.hidden,
    )
    return _asked(arguments.ask, query, library) if arguments.ask else query


def _album(text: str, library: Library) -> AlbumId:
    album = find_album(library, text)
    if album.is_smart:
        raise CommandError(
            f"“{album.name}” is a smart album: “faceorg album show” lists its photos."
        )
    return album.album_id


def _asked(text: str, query: PhotoQuery, library: Library) -> PhotoQuery:
    """Add what a text asks for, and say what was understood."""
    people = library.people.all()
    found = asked_for(library, Filters.of(query), text, people)
    if found.missed:
        raise CommandError(f"Not known: {', '.join(f'“{word}”' for word in found.missed)}.")
    names = {person.person_id: person.name for person in people}
    albums = {album.album_id: album.name for album in library.albums.all()}
    chips = condition_chips(found.filters, lambda album_id: albums[album_id])
    remark(f"Asked for: {album_name(found.filters, lambda i: names[i], chips)}")
    return query_of(found.filters, people)
