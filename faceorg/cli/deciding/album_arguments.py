"""Commands about albums and about what is known of photos."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from faceorg.cli.deciding import albums, photo_edits
from faceorg.cli.options import JSON, add_json, add_library
from faceorg.cli.values import moment, seconds

if TYPE_CHECKING:
    from collections.abc import Callable

_PHOTO = "its path, or photo:ID"
_ALBUM = "its name, or album:ID"


def add_albums(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    add_json(add("albums", albums.show_albums, "the albums, with counts"))
    command = add("album", albums.show_albums, "make, fill, order, rename or delete an album")
    command.set_defaults(json=False)
    words = command.add_subparsers(title="what to do", metavar="WHAT", prog="faceorg album")
    _add_album_parts(_Parts(words))
    command = add("hide", photo_edits.hide, "hide photos; “faceorg show” shows them again")
    _photos(command)
    command = add("show", photo_edits.show_again, "show hidden photos again")
    _photos(command)
    command = add("favourite", photo_edits.favourite, "mark photos as favourites")
    command.add_argument("--take-back", action="store_true", help="take the mark back")
    _photos(command)
    _add_shift(add)


class _Parts:
    """Adds the words that follow `faceorg album`."""

    def __init__(self, words: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        self._words = words

    def __call__(
        self, name: str, run: Callable[..., int], text: str, *, album: bool = True
    ) -> argparse.ArgumentParser:
        part = self._words.add_parser(name, help=text, description=text, allow_abbrev=False)
        part.set_defaults(run=run)
        add_library(part, argparse.SUPPRESS)
        if album:
            part.add_argument("album", metavar="ALBUM", help=_ALBUM)
        return part


def _add_album_parts(add: _Parts) -> None:
    part = add("show", albums.show_album, "its photos in their order")
    part.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=JSON)
    part = add("make", albums.make, "make an album", album=False)
    part.add_argument("name", metavar="NAME")
    part.add_argument("photos", nargs="*", metavar="PHOTO", help=_PHOTO)
    _photos(add("add", albums.add, "put photos at its end"))
    _photos(add("remove", albums.remove, "take photos out of it; they stay where they are"))
    part = add("move", albums.move, "put photos of it in another place")
    _photos(part)
    part.add_argument("--before", metavar="PHOTO", help="in front of this one; at the end without")
    add("rename", albums.rename, "give it another name").add_argument("name", metavar="NAME")
    add("delete", albums.delete, "delete it; its photos stay where they are")


def _add_shift(add: Callable[..., argparse.ArgumentParser]) -> None:
    text = "correct a camera's clock, in the library only; files stay as they are"
    command = add("shift-dates", photo_edits.shift_dates, text)
    how = command.add_mutually_exclusive_group(required=True)
    how.add_argument("--later", type=seconds, metavar="TIME", help="such as 1h, 30m or 2d12h")
    how.add_argument("--earlier", type=seconds, metavar="TIME", help="the same the other way")
    text = "when the first of the photos was taken, 2019-07-14T15:30; all shift by the same"
    how.add_argument("--first-at", type=moment, metavar="DATE", help=text)
    _photos(command)


def _photos(command: argparse.ArgumentParser) -> None:
    command.add_argument("photos", nargs="+", metavar="PHOTO", help=_PHOTO)
