"""What can be typed to give photos away."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.exchange import exporting_arguments
from faceorg.cli.values import count, first_day, last_day
from faceorg.domain.people import clean_name

if TYPE_CHECKING:
    from argparse import ArgumentParser


FACES = ("cover", "blur")


def _sharing() -> Any:
    from faceorg.cli.exchange import sharing

    return sharing


def _add_export(command: ArgumentParser) -> None:
    which, how = command.add_argument_group("which"), command.add_argument_group("how")
    text = "a photo: its path, or photo:ID"
    which.add_argument("photos", nargs="*", metavar="PHOTO", help=text)
    which.add_argument("--all", action="store_true", help="all photos")
    which.add_argument("--album", metavar="ALBUM", help="the photos of an album, in its order")
    for option, name, text in (
        ("--with", "with_", "photos that this person is in; may be given several times"),
        ("--without", "without", "but not those that this person is in"),
    ):
        which.add_argument(
            option, dest=name, action="append", default=[], metavar="PERSON", help=text
        )
    for option, name, kind, text in (
        ("--from", "from_", first_day, "since this day, month or year"),
        ("--to", "to", last_day, "until the end of this day, month or year"),
    ):
        which.add_argument(option, dest=name, type=kind, metavar="DATE", help=text)
    text = "the folder that copies are written to; nothing there is overwritten"
    how.add_argument("--into", metavar="FOLDER", help=text)
    text = "a contact sheet instead: .pdf or .png"
    how.add_argument("--sheet", metavar="FILE", help=text)
    text = "a poster of the people in these photos instead: .pdf or .png"
    how.add_argument("--poster", metavar="FILE", help=text)
    _add_how(how)
    exporting_arguments.add_arguments(command)


def _add_how(how: argparse._ArgumentGroup) -> None:
    text = "cover or blur all faces that the models can find"
    how.add_argument("--faces", choices=FACES, help=text)
    text = "but not the confirmed faces of this person; may be given several times"
    how.add_argument(
        "--except", dest="visible", action="append", default=[], metavar="PERSON", help=text
    )
    text = "longest side in pixels; smaller photos stay as they are"
    how.add_argument("--resize", type=_side, metavar="PIXELS", help=text)
    text = "without time, place, camera and everything else beside the picture"
    how.add_argument("--no-metadata", action="store_true", help=text)
    text = "of a sheet, a poster or a gallery"
    how.add_argument("--title", type=clean_name, default="", metavar="TEXT", help=text)
    how.add_argument("--no-names", action="store_true", help="none on a sheet or a poster")
    text = "write also into a folder of the library's photos"
    how.add_argument("--among-photos", action="store_true", help=text)


def _side(text: str) -> int:
    side = count(text)
    if not 16 <= side <= 65_500:
        raise argparse.ArgumentTypeError(f"“{text}” is not between 16 and 65500 pixels")
    return side


EXPORT = Command(
    "export",
    lambda: _sharing().export,
    "give photos and names away: copies, a gallery, folders of people, JSON, CSV",
    about="Writes copies of photos into a folder, or a contact sheet, or a poster of the people in"
    " them. Nothing of the library changes, and no file is overwritten. Copies that are the very"
    " files keep all that is in them; where anything is changed, a copy is a JPEG that keeps time,"
    " place and camera unless --no-metadata is given. What can't be read, or can't be covered"
    " safely, is left out and listed; the exit status is 1 then."
    "\n\n--gallery-into makes web pages that"
    " need neither network nor FaceOrg, --folders-into a folder for each person, --json-to and"
    " --csv-to documents of all that the library knows. They take what is shown: hidden photos and"
    " people only with --hidden. Without saying which photos, all are meant.",
    examples={
        'faceorg export --album "School play" --into ~/for-the-class --faces blur --except Anna'
        " --resize 2048 --no-metadata": "For people who know only Anna.",
        "faceorg export --with Anna --from 2019 --sheet anna.pdf": "A contact sheet.",
        "faceorg export --all --poster family.png --title Family": "Everybody, as a poster.",
        "faceorg export --gallery-into ~/for-grandma --person Anna --faces blur": "Web pages of"
        " Anna; everybody else is blurred.",
        "faceorg export --folders-into ~/people --link hard": "A folder for each person.",
        "faceorg export --json-to - | jq .people": "Everything, for another program.",
    },
    json=Json.DOCUMENT,
    add_arguments=_add_export,
)
