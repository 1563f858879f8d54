"""What can be typed to decide about people and faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command
from faceorg.cli.deciding.words import RELATIONS
from faceorg.cli.options import (
    FACE,
    NEW_NAME,
    PERSON,
    add_same_or_new,
    add_without,
)
from faceorg.cli.values import edit

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

_FACES = "faces, or groups with all their faces: face:ID, group:ID"


def _edits() -> Any:
    from faceorg.cli.deciding import edits

    return edits


def _relating() -> Any:
    from faceorg.cli.deciding import relating

    return relating


def _add_name(command: ArgumentParser) -> None:
    text = "a group, one face or more, or a person who is to be called otherwise"
    command.add_argument("targets", nargs="+", metavar="GROUP|FACE|PERSON", help=text)
    command.add_argument("name", metavar="NAME", help=NEW_NAME)
    add_without(command)
    add_same_or_new(command)


def _add_targets(metavar: str, text: str) -> Callable[[ArgumentParser], object]:
    return lambda command: command.add_argument("targets", nargs="+", metavar=metavar, help=text)


def _add_reject(command: ArgumentParser) -> None:
    command.add_argument("faces", nargs="+", metavar="FACE", help=FACE)
    text = "who they are not; whoever they are taken for without it"
    command.add_argument("--person", metavar="PERSON", help=text)
    command.add_argument("--take-back", action="store_true", help="forget that it was said")


def _add_relate(command: ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON", help=PERSON)
    text = f"what they are to the other: {', '.join(RELATIONS)}"
    command.add_argument("relation", choices=RELATIONS, metavar="RELATION", help=text)
    command.add_argument("other", metavar="PERSON", help="the other person")


def _add_undo(command: ArgumentParser) -> None:
    text = "take back everything down to this one, too: edit:ID, as “faceorg history” lists it"
    command.add_argument("--to", type=edit, metavar="EDIT", help=text)


NAME = Command(
    "name",
    lambda: _edits().name,
    "name a group or faces, or rename a person",
    about="Says who somebody is. A group: everybody in it is this person, but for the faces given"
    " with --without. Faces: these faces are this person. A person: they are called so from now"
    " on.\n\n"
    "A name that nearly equals a known one may mean the same person. At a terminal this is asked;"
    " elsewhere it is refused unless --same or --new is given. person:3 as the name is always that"
    " person.",
    examples={
        "faceorg name group:12 Anna": "Everybody in this group is Anna.",
        'faceorg name face:345 face:346 "Ben Berg"': "These two faces are Ben Berg.",
        "faceorg name person:3 Annika --new": "Person 3 is called Annika; not one who is known.",
    },
    add_arguments=_add_name,
)
MERGE = Command(
    "merge",
    lambda: _edits().merge,
    "make one of several; all join the first person",
    about="Says that several people, or people and groups, are one. All become the first person"
    " given; groups alone become the largest of them.",
    examples={
        "faceorg merge Anna group:12 group:15": "These two groups are Anna, too.",
        "faceorg merge person:3 person:8": "Two people are one; the first name stays.",
    },
    add_arguments=_add_targets("PERSON|GROUP", "people and groups that are one"),
)
CONFIRM = Command(
    "confirm",
    lambda: _edits().confirm,
    "say yes to suggestions",
    about="Says yes to suggestions: to those of single faces, or to all that are open for a"
    " person.",
    examples={
        "faceorg confirm face:345 face:346": "These two suggestions are right.",
        "faceorg confirm Anna": "Everything suggested for Anna is her.",
    },
    add_arguments=_add_targets("FACE|PERSON", "suggested faces, or people with all of theirs"),
)
REJECT = Command(
    "reject",
    lambda: _edits().reject,
    "say that faces are not this person; never asked again",
    about="Says that faces are not the person they are confirmed as or suggested for, or not the"
    " one given with --person. It is remembered for good and never asked again; “faceorg"
    " rejections” lists it, and --take-back forgets it.",
    examples={
        "faceorg reject face:345": "This is not who it is taken for.",
        "faceorg reject face:345 --person Anna --take-back": "It may be Anna after all.",
    },
    add_arguments=_add_reject,
)
IGNORE = Command(
    "ignore",
    lambda: _edits().ignore,
    "put strangers aside",
    about="Puts the faces of strangers aside: they are in no group and no question any more."
    " “faceorg restore” takes it back.",
    examples={"faceorg ignore group:12 face:345": "Nobody you know."},
    add_arguments=_add_targets("FACE|GROUP", _FACES),
)
NOT_A_FACE = Command(
    "not-a-face",
    lambda: _edits().not_a_face,
    "posters, statues, shadows",
    about="Says that what was found is no face of a living person: a poster, a statue, a shadow."
    " It is remembered when the photo is read again. “faceorg restore” takes it back.",
    examples={"faceorg not-a-face face:345": "That is a statue."},
    add_arguments=_add_targets("FACE|GROUP", _FACES),
)
RESTORE = Command(
    "restore",
    lambda: _edits().restore,
    "take back “ignore” and “not a face”",
    about="Takes back “ignore” and “not-a-face”: the faces are undecided again. “faceorg faces"
    " --state ignored” and “--state not_a_face” list those there are.",
    examples={"faceorg restore face:345": "It is a face of somebody after all."},
    add_arguments=_add_targets("FACE", FACE),
)
RELATE = Command(
    "relate",
    lambda: _relating().relate,
    "say who is the parent, child or partner of whom",
    about="Says what the first person is to the other: parent, child or partner; “none” takes it"
    " back. Brothers and sisters follow from their parents.",
    examples={
        "faceorg relate Anna parent Ben": "Ben is a child of Anna.",
        "faceorg relate Anna none Ben": "They are not said to be related any more.",
    },
    add_arguments=_add_relate,
)
UNDO = Command(
    "undo",
    lambda: _edits().undo,
    "take back the latest edit",
    about="Takes back the latest edit, made here or in the window, also after a restart; with --to"
    " all edits down to that one. Forgetting is the one thing that cannot be taken back.",
    examples={
        "faceorg undo": "Take back the latest edit.",
        "faceorg undo --to edit:41": "Take back edit 41 and all that came after it.",
    },
    add_arguments=_add_undo,
)
REDO = Command(
    "redo",
    lambda: _edits().redo,
    "do again what was taken back last",
    about="Does again what “faceorg undo” took back last, as long as nothing else was edited"
    " since.",
    examples={"faceorg redo": "Do it again."},
)
