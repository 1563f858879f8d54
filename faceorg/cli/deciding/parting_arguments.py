"""What can be typed to take people, groups and faces apart, and to add and remove faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.options import FACE, GROUP, PHOTO, add_same_or_new
from faceorg.cli.values import pixels

if TYPE_CHECKING:
    from argparse import ArgumentParser

_ONE = "a person or a group: a name, person:ID or group:ID"


def _parting() -> Any:
    from faceorg.cli.deciding import parting

    return parting


def _add_split(command: ArgumentParser) -> None:
    command.add_argument("target", metavar="PERSON|GROUP", help=_ONE)
    command.add_argument("faces", nargs="*", metavar="FACE", help=f"{FACE}; none with --propose")
    to = command.add_mutually_exclusive_group()
    text = "who they are; a group without a name else"
    to.add_argument("--name", default="", metavar="NAME", help=text)
    to.add_argument("--to", metavar="PERSON", help="a known person whose they are")
    to.add_argument("--propose", action="store_true", help="only show how it may be split")
    text = "how to propose it: by how they look, or by when they were taken"
    command.add_argument("--by", choices=["likeness", "year"], default="likeness", help=text)
    add_same_or_new(command)


def _add_separate(command: ArgumentParser) -> None:
    command.add_argument("one", metavar="PERSON|GROUP", help=_ONE)
    command.add_argument("other", metavar="PERSON|GROUP", help="the other one")


def _add_move(command: ArgumentParser) -> None:
    command.add_argument("faces", nargs="+", metavar="FACE", help=FACE)
    command.add_argument("group", metavar="GROUP", help=GROUP)


def _add_dissolve(command: ArgumentParser) -> None:
    command.add_argument("group", metavar="GROUP", help=GROUP)


def _add_delete(command: ArgumentParser) -> None:
    text = "one person, or faces: a name, person:ID, face:ID"
    command.add_argument("targets", nargs="+", metavar="PERSON|FACE", help=text)


def _add_draw(command: ArgumentParser) -> None:
    command.add_argument("photo", metavar="PHOTO", help=PHOTO)
    for name, what in (
        ("x", "left edge"),
        ("y", "upper edge"),
        ("width", "width"),
        ("height", "height"),
    ):
        text = f"its {what}, in pixels of the photo as it is shown"
        command.add_argument(name, type=pixels, metavar=name.upper(), help=text)
    command.add_argument("--name", default="", metavar="NAME", help="whose face it is")
    add_same_or_new(command)


SPLIT = Command(
    "split",
    lambda: _parting().split,
    "give some faces of a person or group to somebody else",
    about="Takes faces out of a person or a group. Of a person they become somebody else: of the"
    " name given with --name, the known person given with --to, or a group without a name. Of a"
    " group they become a group of their own.\n\n"
    "With --propose nothing is changed: it shows how the faces may be parted in two, by how they"
    " look or by year.",
    examples={
        "faceorg split Anna --propose": "Which of Anna's faces look like somebody else.",
        "faceorg split Anna face:345 face:346 --name Mira": "These two are Mira, not Anna.",
        "faceorg split group:12 face:345": "This face gets a group of its own.",
    },
    json=Json.DOCUMENT,
    add_arguments=_add_split,
)
SEPARATE = Command(
    "separate",
    lambda: _parting().separate,
    "say that these two are not the same person",
    about="Says that two people, or groups, are not the same person. They are never grouped"
    " together and never asked about again.",
    examples={"faceorg separate Anna group:12": "This group is not Anna, however alike they are."},
    add_arguments=_add_separate,
)
MOVE = Command(
    "move",
    lambda: _parting().move,
    "put faces that nobody has named into a group",
    about="Puts undecided faces into a group, loose ones or those of another group.",
    examples={"faceorg move face:345 face:346 group:12": "These two belong to group 12."},
    add_arguments=_add_move,
)
DISSOLVE = Command(
    "dissolve",
    lambda: _parting().dissolve,
    "make a group's faces loose, and keep them apart",
    about="Says that no two faces of a group are the same person: all become loose, and are never"
    " grouped with each other again.",
    examples={"faceorg dissolve group:12": "These are all different people."},
    add_arguments=_add_dissolve,
)
DELETE = Command(
    "delete",
    lambda: _parting().delete,
    "remove a person or faces; photos always stay",
    about="Removes a person: there is nobody of this name, and their faces become a group without"
    " one. Or removes faces: those that were drawn go, those that were found become “not a face”."
    " Photo files always stay. To forget somebody for good, see “faceorg forget”.",
    examples={
        "faceorg delete Anna": "There is no Anna; her faces are a group again.",
        "faceorg delete face:345": "This face goes.",
    },
    add_arguments=_add_delete,
)
DRAW = Command(
    "draw",
    lambda: _parting().draw,
    "add a face that was not found",
    about="Adds a face that was not found, at a place of a photo. Pixels are those of the photo as"
    " it is shown, turned as its camera was held, as “faceorg faces --json” tells them.",
    examples={
        "faceorg draw ~/Pictures/lake.jpg 120 80 64 64 --name Anna": "Anna's face, 64 pixels wide"
        " and high, 120 from the left and 80 from the top.",
    },
    add_arguments=_add_draw,
)
