"""`faceorg photos`: the photos that answer a question, by options or as it would be typed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.deciding.albums import find_album
from faceorg.cli.options import add_json
from faceorg.cli.output import path_text, remark, show, show_json
from faceorg.cli.references import find_person
from faceorg.cli.status import CommandError, Status
from faceorg.cli.values import first_day, last_day, number_of_faces, place
from faceorg.domain.filters import Filters
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library.places import photo_places
from faceorg.ui.models.filters import album_name, condition_chips
from faceorg.ui.models.photo_search import asked_for, query_of

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from faceorg.domain.ids import AlbumId
    from faceorg.library.library import Library

_PEOPLE = (
    ("--with", "with_", "this person is in it; may be given several times"),
    ("--any", "any", "at least one of those given with --any is in it"),
    ("--without", "without", "this person is not in it"),
)
_FLAGS = (
    ("--exactly", "nobody else is in it, named or unnamed"),
    ("--alone", "nobody else is in it, and one face only"),
    ("--unnamed", "somebody unnamed is in it"),
    ("--favourite", "somebody has marked it"),
    ("--videos", "it is a video"),
    ("--undated", "nobody knows when it was taken"),
    ("--hidden", "it is hidden; such photos are in no other answer"),
)


def add_arguments(command: ArgumentParser) -> None:
    """Say what can be asked for."""
    text = "a question as it is typed in the window: “anna ben -carl 2019”"
    command.add_argument("--ask", default="", metavar="TEXT", help=text)
    for option, name, text in _PEOPLE:
        command.add_argument(
            option, dest=name, action="append", default=[], metavar="PERSON", help=text
        )
    for option, text in _FLAGS:
        command.add_argument(option, action="store_true", help=text)
    text = "how many faces are in it: 2, 2+ or 2..4"
    command.add_argument("--faces", type=number_of_faces, default=(None, None), help=text)
    text = "2019, 2019-07 or 2019-07-14"
    command.add_argument("--from", dest="from_", type=first_day, metavar="DATE", help=text)
    text = "the last day, month or year, included"
    command.add_argument("--to", type=last_day, metavar="DATE", help=text)
    text = "it lies in this folder or below it"
    command.add_argument("--folder", type=os.fsencode, default=b"", help=text)
    command.add_argument("--camera", default="", metavar="TEXT", help="part of the camera's name")
    text = "taken around there: LATITUDE,LONGITUDE or with a distance, as 48.1,11.6,20km"
    command.add_argument("--near", type=place, metavar="PLACE", help=text)
    command.add_argument("--album", help="it was put into this album")
    command.add_argument("--text", default="", help="part of the file name")
    text = "keep the question as a smart album, besides"
    command.add_argument("--keep-as", metavar="NAME", help=text)
    add_json(command)


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
    places = photo_places(library.database)
    for tile in tiles:
        path = places[tile.photo_id].path
        if not arguments.json:
            show(path_text(path))
            continue
        show_json(
            {
                "id": tile.photo_id,
                "photo": os.fsdecode(path),
                "taken_at": tile.taken_at.isoformat(),
                "dated": tile.dated,
                "width": tile.width,
                "height": tile.height,
                "favourite": tile.favourite,
            }
        )
    return Status.DONE


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
