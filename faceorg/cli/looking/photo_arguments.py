"""What can be typed to find photos: questions, and sets of photos that are alike."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.options import add_print0
from faceorg.cli.values import count, first_day, last_day, number_of_faces, place

if TYPE_CHECKING:
    from argparse import ArgumentParser

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


def _photos() -> Any:
    from faceorg.cli.looking import photos

    return photos


def _tidying() -> Any:
    from faceorg.cli.looking import tidying

    return tidying


def _add_photos(command: ArgumentParser) -> None:
    text = "a question as it is typed in the window: “anna ben -carl 2019”"
    command.add_argument("--ask", default="", metavar="TEXT", help=text)
    for option, name, text in _PEOPLE:
        command.add_argument(
            option, dest=name, action="append", default=[], metavar="PERSON", help=text
        )
    for option, text in _FLAGS:
        command.add_argument(option, action="store_true", help=text)
    _add_conditions(command)
    text = "keep the question as a smart album, besides"
    command.add_argument("--keep-as", metavar="NAME", help=text)
    how = command.add_argument_group("how they are listed")
    how.add_argument("--oldest-first", action="store_true", help="not the newest first")
    how.add_argument("--limit", type=count, metavar="N", help="so many at most; all without it")
    add_print0(how)


def _add_conditions(command: ArgumentParser) -> None:
    text = "how many faces are in it: 2, 2+ or 2..4"
    command.add_argument(
        "--faces", type=number_of_faces, default=(None, None), metavar="NUMBER", help=text
    )
    text = "taken since this day, month or year: 2019, 2019-07 or 2019-07-14"
    command.add_argument("--from", dest="from_", type=first_day, metavar="DATE", help=text)
    text = "taken until then, the last day, month or year included"
    command.add_argument("--to", type=last_day, metavar="DATE", help=text)
    text = "it lies in this folder or below it"
    command.add_argument("--folder", type=os.fsencode, default=b"", metavar="FOLDER", help=text)
    command.add_argument("--camera", default="", metavar="TEXT", help="part of the camera's name")
    text = "taken around there: LATITUDE,LONGITUDE or with a distance, as 48.1,11.6,20km"
    command.add_argument("--near", type=place, metavar="PLACE", help=text)
    command.add_argument("--album", metavar="ALBUM", help="it was put into this album")
    command.add_argument("--text", default="", metavar="TEXT", help="part of the file name")


def _add_duplicates(command: ArgumentParser) -> None:
    text = "only the paths of those that are not the best of their set"
    command.add_argument("--others", action="store_true", help=text)
    add_print0(command, "with --others: ")


PHOTOS = Command(
    "photos",
    lambda: _photos().show_photos,
    "photos that answer a question, newest first",
    about="Lists the photos that meet all conditions, a path on each line; without any condition"
    " all photos. Only confirmed faces count. --ask takes a question as it is typed in the window,"
    " and says on standard error how it was understood.",
    examples={
        "faceorg photos --with Anna --with Ben --from 2019 --to 2021": "Both of them, in these"
        " years.",
        'faceorg photos --ask "anna ben -carl 2019"': "The same words as in the window.",
        'faceorg photos --with Anna -0 | xargs -0 faceorg album make "Anna"': "Hand the photos to"
        " another command, whatever is in their names.",
    },
    json=Json.LINES,
    add_arguments=_add_photos,
)
DUPLICATES = Command(
    "duplicates",
    lambda: _tidying().show_duplicates,
    "photos that are there twice, nearly the same, or one of a burst",
    about="Lists sets of photos that are the same file, nearly the same picture, or taken within"
    " seconds by one camera; the best of each set first. Nothing is changed.",
    examples={
        "faceorg duplicates": "All sets, the best photo of each first.",
        "faceorg duplicates --others -0 | xargs -0 faceorg hide": "Hide all but the best; “faceorg"
        " undo” shows them again.",
    },
    resumes=True,
    json=Json.LINES,
    add_arguments=_add_duplicates,
)
