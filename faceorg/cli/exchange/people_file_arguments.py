"""What can be typed to write people files, and to take them in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.exchange.importing_arguments import add_file_password, add_whom

if TYPE_CHECKING:
    from argparse import ArgumentParser


def _module() -> Any:
    from faceorg.cli.exchange import people_file

    return people_file


def _add_write(command: ArgumentParser) -> None:
    command.add_argument("file", type=os.fsencode, metavar="FILE", help="ends in .faceorg-people")
    command.add_argument("people", nargs="*", metavar="PERSON", help="only these; else everybody")
    add_file_password(command)
    text = "without a password: whoever gets the file can read it"
    command.add_argument("--open", action="store_true", help=text)
    command.add_argument("--replace", action="store_true", help="also where there is such a file")


def _add_read(command: ArgumentParser) -> None:
    command.add_argument("file", type=os.fsencode, metavar="FILE", help="the people file")
    add_file_password(command)
    add_whom(command)


PEOPLE_FILE = Command(
    "people-file",
    lambda: _module().write,
    "names and what faces look like, to another computer and from one",
    about="Writes names, the numbers by which faces are recognised, and decisions into one file,"
    " and takes such a file in. On the same photos names carry over exactly; in other photos faces"
    " of the same people are suggested. No photo and no path is in the file.",
    examples={
        "faceorg people-file write family.faceorg-people": "Write everybody; asks for a password.",
        "faceorg people-file read family.faceorg-people --dry-run": "See what it would bring.",
    },
    parts=(
        Command(
            "write",
            lambda: _module().write,
            "write a people file",
            about="Writes a people file: of everybody, with what was said of strangers, or of some"
            " people only. The numbers by which faces are recognised are biometric data: the file"
            " is locked with a password unless --open says otherwise.",
            examples={
                "faceorg people-file write family.faceorg-people": "Everybody; the password is"
                " asked for.",
                "faceorg people-file write grandma.faceorg-people Grandma person:7": "Two people"
                " only.",
                "faceorg people-file write all.faceorg-people --file-password p.txt": "The password"
                " is the first line of a file.",
            },
            json=Json.DOCUMENT,
            add_arguments=_add_write,
        ),
        Command(
            "read",
            lambda: _module().read,
            "take a people file in",
            about="Takes a people file in, as one edit. What was decided here stands, and once"
            " more it changes nothing. “faceorg import FILE” does the same.",
            examples={
                "faceorg people-file read family.faceorg-people --dry-run": "See who is in it, and"
                " what would be done.",
                "faceorg people-file read family.faceorg-people --as Oma=Grandma --as Tim=": "Oma"
                " is Grandma here, and Tim is left out.",
            },
            json=Json.DOCUMENT,
            add_arguments=_add_read,
        ),
    ),
    part_needed=True,
)
