"""`faceorg albums` and `faceorg album`: what albums there are, and all that can be done to them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.output import remark, show, show_json, show_paths, show_table
from faceorg.cli.references import find_photo
from faceorg.cli.reports import report
from faceorg.cli.status import CommandError, Status
from faceorg.domain.people import clean_name
from faceorg.domain.query import QueryFormatError, query_from_json
from faceorg.engine import edits
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.albums import Album
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

ALBUM = "album"


def show_albums(arguments: Namespace, library: Library) -> int:
    """`faceorg albums`: all of them with their photos counted."""
    albums = library.albums.all()
    counts = [len(photos_of(library, album)) for album in albums]
    if arguments.json:
        show_json(
            [
                {"id": a.album_id, "name": a.name, "smart": a.is_smart, "photos": number}
                for a, number in zip(albums, counts, strict=True)
            ]
        )
    elif albums:
        show_table(
            (
                (f"{ALBUM}:{a.album_id}", a.name, count_text(number, "photo"), _kind(a))
                for a, number in zip(albums, counts, strict=True)
            ),
            right=[2],
        )
    else:
        show("There is no album yet.")
    return Status.DONE


def show_album(arguments: Namespace, library: Library) -> int:
    """`faceorg album show`: its photos in their order, a path on each line."""
    photos = photos_of(library, find_album(library, arguments.album))
    paths = library.photos.paths(photos)
    if arguments.json:
        show_json([{"id": i, "photo": os.fsdecode(paths[i])} for i in photos if i in paths])
        return Status.DONE
    show_paths((paths[photo_id] for photo_id in photos), zero=arguments.print0)
    if not photos:
        remark("No photos.")
    return Status.DONE


def make(arguments: Namespace, library: Library) -> int:
    """`faceorg album make`: an album, with photos at once if they are given."""
    report(library, edits.make_album(library, arguments.name, photos_meant(arguments, library)))
    return Status.DONE


def add(arguments: Namespace, library: Library) -> int:
    """`faceorg album add`: put photos at the end of it."""
    album, photos = find_album(library, arguments.album), photos_meant(arguments, library)
    report(library, edits.add_to_album(library, album.album_id, photos))
    return Status.DONE


def remove(arguments: Namespace, library: Library) -> int:
    """`faceorg album remove`: take photos out of it."""
    album, photos = find_album(library, arguments.album), photos_meant(arguments, library)
    report(library, edits.remove_from_album(library, album.album_id, photos))
    return Status.DONE


def move(arguments: Namespace, library: Library) -> int:
    """`faceorg album move`: put photos before another one of it, or at its end."""
    album, photos = find_album(library, arguments.album), photos_meant(arguments, library)
    before = find_photo(library, arguments.before) if arguments.before else None
    report(library, edits.move_in_album(library, album.album_id, photos, before))
    return Status.DONE


def rename(arguments: Namespace, library: Library) -> int:
    """`faceorg album rename`: give it another name."""
    album = find_album(library, arguments.album)
    report(library, edits.rename_album(library, album.album_id, arguments.name))
    return Status.DONE


def delete(arguments: Namespace, library: Library) -> int:
    """`faceorg album delete`: its photos stay where they are."""
    album = find_album(library, arguments.album)
    report(library, edits.delete_album(library, album.album_id))
    return Status.DONE


def find_album(library: Library, text: str) -> Album:
    """Return the album given by `album:ID` or by its exact name.

    Raises:
        CommandError: none or more than one is meant.
    """
    albums = library.albums.all()
    kind, colon, digits = text.partition(":")
    if kind == ALBUM and colon and digits.isdecimal():
        found = [album for album in albums if album.album_id == int(digits)]
    else:
        found = [album for album in albums if album.name == clean_name(text)]
    if not found:
        raise CommandError(f"There is no album called “{text}”. “faceorg albums” lists them all.")
    if len(found) > 1:
        several = ", ".join(f"{ALBUM}:{album.album_id}" for album in found)
        raise CommandError(f"More than one album is called “{text}”: {several}.")
    return found[0]


def photos_of(library: Library, album: Album) -> Sequence[PhotoId]:
    """Return the photos of an album in their order; of a smart one newest first.

    Raises:
        CommandError: what it asks for can't be read.
    """
    if album.query is None:
        answer = library.albums.in_order(album.album_id)
        return [*answer.rows_of(library.albums.places(album.album_id))]
    try:
        query = query_from_json(album.query)
    except QueryFormatError as error:
        raise CommandError(f"The album “{album.name}” cannot be read: {error}.") from error
    found: list[PhotoId] = [tile.photo_id for tile in library.photos.tiles(query)]
    return found


def photos_meant(arguments: Namespace, library: Library) -> list[PhotoId]:
    """Return the photos given, each by its path or as photo:ID."""
    return [find_photo(library, text) for text in arguments.photos]


def _kind(album: Album) -> str:
    return "smart" if album.is_smart else ""
