"""Commands that change or ask about people and faces: edits, splits and the inbox."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from faceorg.cli.deciding import edits, inbox, parting, relating
from faceorg.cli.options import JSON, add_json, add_library, add_same_or_new, add_without
from faceorg.cli.values import edit, pixels
from faceorg.domain.review import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable


def add_edits(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    _add_inbox(add)
    _add_decisions(add)
    _add_parting(add)


def _add_decisions(add: Callable[..., argparse.ArgumentParser]) -> None:
    command = add("name", edits.name, "name a group or faces, or rename a person")
    command.add_argument("targets", nargs="+", metavar="GROUP|FACE|PERSON")
    command.add_argument("name", metavar="NAME", help="the name, or person:ID")
    add_without(command)
    add_same_or_new(command)
    command = add("merge", edits.merge, "make one of several; all join the first person")
    command.add_argument("targets", nargs="+", metavar="PERSON|GROUP")
    command = add("confirm", edits.confirm, "say yes to suggestions")
    command.add_argument("targets", nargs="+", metavar="FACE|PERSON")
    command = add("reject", edits.reject, "say that faces are not this person; never asked again")
    command.add_argument("faces", nargs="+", metavar="FACE")
    command.add_argument("--person", help="who they are not; whoever they are taken for without it")
    command.add_argument("--take-back", action="store_true", help="forget that it was said")
    decisions = (
        ("ignore", edits.ignore, "put strangers aside"),
        ("not-a-face", edits.not_a_face, "posters, statues, shadows"),
        ("restore", edits.restore, "take back “ignore” and “not a face”"),
    )
    for name, run, text in decisions:
        add(name, run, text).add_argument("targets", nargs="+", metavar="FACE|GROUP")
    command = add("relate", relating.relate, "say who is the parent, child or partner of whom")
    command.add_argument("person", metavar="PERSON")
    command.add_argument("relation", choices=relating.RELATIONS, help="what they are to the other")
    command.add_argument("other", metavar="PERSON")
    command = add("undo", edits.undo, "take back the latest edit")
    command.add_argument(
        "--to", type=edit, metavar="EDIT", help="take back everything down to this one, too"
    )
    add("redo", edits.redo, "do again what was taken back last")


def _add_parting(add: Callable[..., argparse.ArgumentParser]) -> None:
    command = add("split", parting.split, "give some faces of a person or group to somebody else")
    command.add_argument("target", metavar="PERSON|GROUP")
    command.add_argument("faces", nargs="*", metavar="FACE")
    to = command.add_mutually_exclusive_group()
    to.add_argument("--name", default="", help="who they are; a group without a name else")
    to.add_argument("--to", metavar="PERSON", help="a known person whose they are")
    to.add_argument("--propose", action="store_true", help="only show how it may be split")
    command.add_argument(
        "--by", choices=["likeness", "year"], default="likeness", help="how to propose it"
    )
    add_same_or_new(command)
    add_json(command)
    command = add("move", parting.move, "put faces that nobody has named into a group")
    command.add_argument("faces", nargs="+", metavar="FACE")
    command.add_argument("group", metavar="GROUP")
    command = add("dissolve", parting.dissolve, "make a group's faces loose, and keep them apart")
    command.add_argument("group", metavar="GROUP")
    command = add("separate", parting.separate, "say that these two are not the same person")
    command.add_argument("one", metavar="PERSON|GROUP")
    command.add_argument("other", metavar="PERSON|GROUP")
    command = add("delete", parting.delete, "remove a person or faces; photos always stay")
    command.add_argument("targets", nargs="+", metavar="PERSON|FACE")
    command = add("draw", parting.draw, "add a face that was not found")
    command.add_argument("photo", metavar="PHOTO", help="its path, or photo:ID")
    for name in ("x", "y", "width", "height"):
        command.add_argument(name, type=pixels, help="pixels of the photo as it is shown")
    command.add_argument("--name", default="", help="whose face it is")
    add_same_or_new(command)


def _add_inbox(add: Callable[..., argparse.ArgumentParser]) -> None:
    command = add("inbox", inbox.show_inbox, "what is undecided: questions and answers")
    add_json(command)
    parts = command.add_subparsers(title="more", metavar="next|answer", prog="faceorg inbox")
    text = "the most useful question"
    part = parts.add_parser("next", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=inbox.show_next)
    part.add_argument("--kind", choices=[kind.value for kind in QuestionKind])
    part.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=JSON)
    add_library(part, argparse.SUPPRESS)
    text = "answer a question"
    part = parts.add_parser("answer", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=inbox.answer)
    part.add_argument("question", metavar="ID", help="as “inbox next” prints it")
    part.add_argument("answer", choices=inbox.ANSWERS)
    part.add_argument("name", nargs="?", metavar="NAME", help="with the answer “name”")
    add_without(part)
    add_same_or_new(part)
    add_library(part, argparse.SUPPRESS)
