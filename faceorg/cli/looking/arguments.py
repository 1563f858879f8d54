"""What can be typed to look at what is known."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.options import FACE
from faceorg.cli.values import count
from faceorg.domain.errors import ProblemCode
from faceorg.domain.faces import FaceState

if TYPE_CHECKING:
    from argparse import ArgumentParser


def _explaining() -> Any:
    from faceorg.cli.looking import explaining

    return explaining


def _folders() -> Any:
    from faceorg.cli.looking import folders

    return folders


def _listings() -> Any:
    from faceorg.cli.looking import listings

    return listings


def _parting() -> Any:
    from faceorg.cli.deciding import parting

    return parting


def _problems() -> Any:
    from faceorg.cli.looking import problems

    return problems


def _add_folders(command: ArgumentParser) -> None:
    text = "care for it no more; its files stay, its photos go to the trash"
    command.add_argument("--remove", type=os.fsencode, metavar="FOLDER", help=text)


def _add_problems(command: ArgumentParser) -> None:
    codes = [code.value for code in ProblemCode]
    text = f"only those of this reason: {', '.join(codes)}"
    command.add_argument("--reason", choices=codes, metavar="CODE", help=text)
    command.add_argument("--retry", action="store_true", help="try to read them again first")
    command.add_argument("--ignored", action="store_true", help="list those put aside instead")
    for option, text in (("--ignore", "put these aside first"), ("--bring-back", "undo that")):
        command.add_argument(
            option,
            type=os.fsencode,
            nargs="*",
            metavar="PATH",
            help=f"{text}; without PATH all of --reason",
        )


def _add_faces(command: ArgumentParser) -> None:
    text = "only faces of this group or person, with what is suggested; may be repeated"
    command.add_argument("--of", action="append", metavar="GROUP|PERSON", help=text)
    states = [state.value for state in FaceState]
    command.add_argument("--state", choices=states, help="only faces in this state")


def _add_why(command: ArgumentParser) -> None:
    command.add_argument("face", metavar="FACE", help=FACE)


def _add_history(command: ArgumentParser) -> None:
    text = "how many; 20 without it"
    command.add_argument("--limit", type=count, default=20, metavar="N", help=text)


STATUS = Command(
    "status",
    lambda: _listings().show_status,
    "how many photos, faces, people, problems",
    about="Tells how much the library holds and how far it is settled: photos that are read,"
    " pending, gone or on drives that are not connected; faces by state; people, unnamed groups,"
    " and files that could not be read.",
    examples={
        "faceorg status": "For people.",
        "faceorg status --json": "For a script that watches over the library.",
    },
    json=Json.DOCUMENT,
)
FOLDERS = Command(
    "folders",
    lambda: _folders().folders,
    "the chosen folders; take one out",
    about="Lists the chosen folders: whether they are watched or not connected, how many photos"
    " they have, and how many are gone. With --remove one is taken out first: its files stay as"
    " they are, its photos go to the trash of the library and come back if it is indexed again.",
    examples={
        "faceorg folders": "Which folders FaceOrg cares for.",
        "faceorg folders --remove ~/Pictures/Work": "Care for one no more.",
    },
    json=Json.LINES,
    add_arguments=_add_folders,
)
PEOPLE = Command(
    "people",
    lambda: _listings().show_people,
    "people and unnamed groups, with counts",
    about="Lists everybody who has a name, then the groups without one, with their photos, faces"
    " and open suggestions. The words in front, such as person:3 or group:12, are how other"
    " commands want them.",
    examples={
        "faceorg people": "Everybody, and who is still to be named.",
        "faceorg people --json": "With birth dates, covers and relations.",
    },
    json=Json.DOCUMENT,
)
FACES = Command(
    "faces",
    lambda: _listings().show_faces,
    "every face: where it is and whose",
    about="Lists every face with its photo, its state and whose it is; a name with a question"
    " mark is a suggestion. Faces that were marked “not a face” are listed only with --state"
    " not_a_face. With --json the box of each face is told in pixels.",
    examples={
        "faceorg faces --of Anna": "Anna's faces, and those suggested for her.",
        "faceorg faces --state unassigned": "Faces that are in no group.",
        "faceorg faces --json": "All of them, with boxes, for a script.",
    },
    json=Json.LINES,
    add_arguments=_add_faces,
)
WHY = Command(
    "why",
    lambda: _explaining().why,
    "what speaks for and against a face being where it is",
    about="Explains where a face is: the faces that look most like it, what spoke for this person"
    " and what against, and who else it may be.",
    examples={"faceorg why face:345": "Why this face is suggested for somebody."},
    json=Json.DOCUMENT,
    add_arguments=_add_why,
)
REJECTIONS = Command(
    "rejections",
    lambda: _parting().show_rejections,
    "which faces are not which person",
    about="Lists what you have said no to, the latest first: these faces are never suggested for"
    " that person again. “faceorg reject --take-back” forgets one.",
    examples={"faceorg rejections": "All that was said no to."},
    json=Json.LINES,
)
HISTORY = Command(
    "history",
    lambda: _listings().show_history,
    "the latest edits, newest first",
    about="Lists the latest edits, newest first, also those made in the window. “faceorg undo"
    " --to edit:41” takes back everything down to one of them.",
    examples={
        "faceorg history": "The latest 20 edits.",
        "faceorg history --limit 100 --json": "More of them, for a script.",
    },
    json=Json.LINES,
    add_arguments=_add_history,
)
PROBLEMS = Command(
    "problems",
    lambda: _problems().problems,
    "the files that could not be read, by reason",
    about="Lists files that could not be read, by reason, with the day since when. They can be"
    " tried again, or put aside; files that were put aside are in no list and no count but"
    " --ignored. The exit status is 1 while any is left.",
    examples={
        "faceorg problems": "What could not be read, and why.",
        "faceorg problems --retry": "Try all of them again first.",
        "faceorg problems --reason truncated --ignore": "Put all damaged files aside.",
    },
    json=Json.LINES,
    add_arguments=_add_problems,
)
