"""What can be typed to take over names from other programs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.domain.importing import OTHER_PROGRAMS, Origin

if TYPE_CHECKING:
    from argparse import ArgumentParser

AUTO = "auto"


def _importing() -> Any:
    from faceorg.cli.exchange import importing

    return importing


def _add_import(command: ArgumentParser) -> None:
    text = "a photo, a file of the other program, or a folder with all below it"
    command.add_argument("paths", nargs="+", type=os.fsencode, metavar="PATH", help=text)
    command.add_argument(
        "--from",
        dest="origin",
        choices=[*(origin.value for origin in Origin if origin in OTHER_PROGRAMS), AUTO],
        default=AUTO,
        help="what to look for; everything that is known without it",
    )
    add_file_password(command)
    add_whom(command)


def add_file_password(command: ArgumentParser) -> None:
    """Add where the password of a people file is to be read."""
    text = "a file whose first line is the password of the people file; - for standard input"
    command.add_argument("--file-password", metavar="FILE", help=text)


def add_whom(command: ArgumentParser) -> None:
    """Add whom names mean, and that it is only to be looked at."""
    command.add_argument(
        "--as",
        dest="people",
        action="append",
        default=[],
        metavar="NAME=PERSON",
        help="a name there means this person here; NAME= leaves it out; may be repeated",
    )
    command.add_argument("--dry-run", action="store_true", help="only say what it would do")


IMPORT = Command(
    "import",
    lambda: _importing().import_names,
    "names from other programs: XMP, Picasa, digiKam, Google Takeout",
    about="Takes over the names that other programs have given: XMP in photos and beside them,"
    " Picasa's .picasa.ini and contacts, digiKam's database, Google Takeout, JSON of ExifTool,"
    " osxphotos and Immich. What was decided here stands. It is one edit, and once more it changes"
    " nothing. Photos have to be in the library: index them first.",
    examples={
        "faceorg import ~/Pictures --dry-run": "See which names there are, and what would be done.",
        "faceorg import ~/Pictures --as mum=Anna --as Unknown=": "Take them over; “mum” is Anna,"
        " and “Unknown” is left out.",
        "faceorg import ~/digikam4.db --from digikam": "Names of digiKam's database.",
    },
    json=Json.DOCUMENT,
    add_arguments=_add_import,
)
