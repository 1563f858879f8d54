"""What can be typed to write names beside the photos."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json

if TYPE_CHECKING:
    from argparse import ArgumentParser

_PATH = "a photo, or a folder with all below it; the whole library without any"
_OURS = "where a sidecar says otherwise, write what the library says"
_THEIRS = "where a sidecar says otherwise, take that over into the library, as one undoable edit"
_LEAVE = "where a sidecar says otherwise, let each keep its own for good"
_INTO = "in the photo files themselves, which ExifTool writes; RAW files get sidecars"
_OUT_OF = "out of the photo files themselves, which ExifTool writes; sidecars stay"


def _sidecars() -> Any:
    from faceorg.cli.exchange import sidecars

    return sidecars


def _add_paths(command: ArgumentParser) -> None:
    command.add_argument("paths", nargs="*", type=os.fsencode, metavar="PATH", help=_PATH)


def _add_status(command: ArgumentParser) -> None:
    _add_paths(command)
    command.add_argument("--into-files", action="store_true", help=_INTO)


def _add_remove(command: ArgumentParser) -> None:
    _add_paths(command)
    command.add_argument("--dry-run", action="store_true", help="only say what would change")
    command.add_argument("--into-files", action="store_true", help=_OUT_OF)


def _add_write(command: ArgumentParser) -> None:
    _add_paths(command)
    command.add_argument("--dry-run", action="store_true", help="only say what would change")
    command.add_argument("--into-files", action="store_true", help=_INTO)
    sides = command.add_mutually_exclusive_group()
    sides.add_argument("--ours", action="store_true", help=_OURS)
    sides.add_argument("--theirs", action="store_true", help=_THEIRS)
    sides.add_argument("--leave", action="store_true", help=_LEAVE)


SIDECARS = Command(
    "sidecars",
    lambda: _sidecars().show_status,
    "names beside the photos, in XMP, for other programs; only when it is asked for",
    about="Writes the names of confirmed faces into XMP files beside the photos, where other"
    " programs find them, and where they outlive this one. Nothing is written unless “sidecars"
    " write” asks for it, and photo files are never written, unless --into-files asks for that."
    " Alone it tells how things stand.",
    examples={
        "faceorg sidecars": "Which sidecars are in step with the library; changes nothing.",
        "faceorg sidecars write ~/Pictures/2019": "Write those of a folder.",
        "faceorg sidecars remove": "Take everything out again.",
    },
    json=Json.DOCUMENT,
    parts=(
        Command(
            "status",
            lambda: _sidecars().show_status,
            "which sidecars are in step with the library; changes nothing",
            about="Tells what “sidecars write” would change, and changes nothing. The exit status"
            " is 1 where sidecars say otherwise than the library, or cannot be read.",
            examples={"faceorg sidecars status ~/Pictures/2019": "How it stands in a folder."},
            json=Json.DOCUMENT,
            add_arguments=_add_status,
        ),
        Command(
            "write",
            lambda: _sidecars().write,
            "write the names of confirmed faces into sidecars",
            about="Writes the names of confirmed faces into photo.jpg.xmp, or into a photo.xmp"
            " that is there; what others have written there stays. Once more it changes nothing;"
            " names that are gone from the library are taken out. A sidecar that says otherwise is"
            " listed and left alone, unless --ours, --theirs or --leave says what becomes of it.",
            examples={
                "faceorg sidecars write --dry-run": "Only see what would change.",
                "faceorg sidecars write ~/Pictures/2019 --ours": "Write those of a folder; where a"
                " sidecar says otherwise the library counts.",
                "faceorg sidecars write --into-files ~/Pictures/2019": "Have ExifTool put them into"
                " the photos of a folder.",
            },
            json=Json.DOCUMENT,
            resumes=True,
            add_arguments=_add_write,
        ),
        Command(
            "remove",
            lambda: _sidecars().clear,
            "take everything out that FaceOrg has written into sidecars",
            about="Takes out all that FaceOrg has written into sidecars, also where the photo is"
            " gone; files in which nothing else is are removed.",
            examples={"faceorg sidecars remove ~/Pictures/2019": "Those of a folder."},
            json=Json.DOCUMENT,
            add_arguments=_add_remove,
        ),
    ),
)
