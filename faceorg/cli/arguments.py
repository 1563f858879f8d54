"""What can be typed: every command with its arguments."""

from __future__ import annotations

import argparse
import difflib
import os
from enum import Enum, auto
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.cli import (
    backups,
    checks,
    edits,
    encrypting,
    explaining,
    folders,
    forgetting,
    inbox,
    jobs,
    listings,
    models,
    parting,
    privacy,
    problems,
    regrouping,
    watching,
    window,
)
from faceorg.cli.values import count, edit, first_day, folder, last_day, pixels
from faceorg.domain.faces import FaceState
from faceorg.domain.review import QuestionKind
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OPEN = "open"
_WITH_VALUE = ("--library", "--password-file")
_JSON = "print JSON"


class Needs(Enum):
    """What has to be there before a command runs."""

    NOTHING = auto()
    LIBRARY = auto()
    NEW_LIBRARY = auto()


_DESCRIPTION = """\
Find, name and browse the people in your own photos. Everything stays on this computer.

Without a command the window opens; folders that are given are read in it.
With "open" in front a folder may be called like a command."""

_EPILOG = """\
Faces, groups and people are written face:345, group:12, person:3; a person also by name.
“faceorg people” and “faceorg faces” list them.

exit status: 0 done, 1 finished with problems listed, 2 wrong usage, 3 the environment failed"""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; `run` is the function to call, `needs` what it needs.

    Raises:
        SystemExit: 2 for wrong usage, 0 after `--help` and `--version`.
    """
    parser, commands = _parser()
    at = _first_word(argv)
    words = list(argv)
    if at is None or words[at] not in commands:
        if at is not None and not _may_be_folder(words[at]):
            parser.error(_no_such_command(words[at], commands))
        words.insert(len(words) if at is None else at, OPEN)
    return parser.parse_args(words)


def command_names() -> list[str]:
    """Return every command, in the order of the help."""
    return _parser()[1]


def _first_word(argv: Sequence[str]) -> int | None:
    """Return where the first argument stands that is no option; None where there is none."""
    at = 0
    while at < len(argv):
        if not argv[at].startswith("-"):
            return at
        at += 2 if argv[at] in _WITH_VALUE else 1
    return None


def _may_be_folder(text: str) -> bool:
    return os.sep in text or os.path.lexists(text)


def _no_such_command(word: str, commands: Sequence[str]) -> str:
    near = difflib.get_close_matches(word, commands, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return f"there is no command and no folder called “{word}”.{hint}"


def _parser() -> tuple[argparse.ArgumentParser, list[str]]:
    parser = argparse.ArgumentParser(
        prog="faceorg",
        usage="faceorg [--library DIR] [FOLDER ...]\n       faceorg [--library DIR] COMMAND ...",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"FaceOrg {__version__}")
    _add_library(parser, default_library_dir())
    adder = _Adder(
        parser.add_subparsers(title="commands", metavar="COMMAND", prog="faceorg", required=True)
    )
    _add_window(adder)
    _add_jobs(adder)
    _add_listings(adder)
    _add_inbox(adder)
    _add_edits(adder)
    _add_parting(adder)
    _add_checks(adder)
    encrypting.add_commands(adder, Needs.NOTHING)
    _add_forgetting(adder)
    return parser, adder.names


class _Adder:
    """Adds commands that all understand `--library`."""

    def __init__(self, subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        self._subparsers = subparsers
        self.names: list[str] = []

    def __call__(
        self, name: str, run: Callable[..., int], text: str, needs: Needs = Needs.LIBRARY
    ) -> argparse.ArgumentParser:
        self.names.append(name)
        made = self._subparsers.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.set_defaults(run=run, needs=needs)
        _add_library(made, argparse.SUPPRESS)
        return made


def _add_window(add: _Adder) -> None:
    command = add(OPEN, window.open_window, "open the window", Needs.NOTHING)
    command.add_argument("folders", type=os.fsencode, nargs="*", metavar="FOLDER")


def _add_jobs(add: _Adder) -> None:
    command = add(
        "index", jobs.index, "find photos, find their faces, group them; resumes", Needs.NEW_LIBRARY
    )
    command.add_argument("folders", type=os.fsencode, nargs="+", metavar="FOLDER")
    _add_json(command)
    text = "read folders, and what changes in them, until Ctrl+C"
    command = add("watch", watching.watch, text, Needs.NEW_LIBRARY)
    text = "those that are watched in the window without any"
    command.add_argument("folders", type=os.fsencode, nargs="*", metavar="FOLDER", help=text)
    command = add("regroup", regrouping.regroup, "make groups and suggestions anew; decisions stay")
    command.add_argument("--preview", action="store_true", help="only say what it would change")
    command.add_argument(
        "--strictness",
        type=int,
        choices=range(-2, 3),
        metavar="N",
        help="-2, looser, to 2, stricter; kept for later unless with --preview",
    )
    _add_json(command)
    command = add("problems", problems.problems, "the files that could not be read, by reason")
    problems.add_arguments(command)
    _add_json(command)


def _add_listings(add: _Adder) -> None:
    _add_json(add("status", listings.show_status, "how many photos, faces, people, problems"))
    command = add("folders", folders.folders, "the chosen folders; take one out")
    folders.add_arguments(command)
    _add_json(command)
    _add_json(add("people", listings.show_people, "people and unnamed groups, with counts"))
    command = add("faces", listings.show_faces, "every face: where it is and whose")
    command.add_argument(
        "--of", action="append", metavar="GROUP|PERSON", help="only faces of this group or person"
    )
    states = [state.value for state in FaceState]
    command.add_argument("--state", choices=states, help="only faces in this state")
    _add_json(command)
    _add_photos(add)
    command = add("why", explaining.why, "what speaks for and against a face being where it is")
    command.add_argument("face", metavar="FACE")
    _add_json(command)
    _add_json(add("rejections", parting.show_rejections, "which faces are not which person"))
    command = add("history", listings.show_history, "the latest edits, newest first")
    command.add_argument("--limit", type=count, default=20, metavar="N", help="how many; 20")
    _add_json(command)


def _add_photos(add: _Adder) -> None:
    command = add("photos", listings.show_photos, "photos that show certain people, newest first")
    people = (
        ("--with", "with_", "this person is in it; may be given several times"),
        ("--any", "any", "at least one of those given with --any is in it"),
        ("--without", "without", "this person is not in it"),
    )
    for option, name, text in people:
        command.add_argument(
            option, dest=name, action="append", default=[], metavar="PERSON", help=text
        )
    command.add_argument(
        "--exactly", action="store_true", help="nobody else is in it, named or unnamed"
    )
    command.add_argument("--unnamed", action="store_true", help="somebody unnamed is in it")
    command.add_argument(
        "--from", dest="from_", type=first_day, metavar="DATE", help="2019, 2019-07 or 2019-07-14"
    )
    command.add_argument(
        "--to", type=last_day, metavar="DATE", help="the last day, month or year, included"
    )
    command.add_argument("--text", default="", help="part of the file name")
    _add_json(command)


def _add_edits(add: _Adder) -> None:
    command = add("name", edits.name, "name a group or faces, or rename a person")
    command.add_argument("targets", nargs="+", metavar="GROUP|FACE|PERSON")
    command.add_argument("name", metavar="NAME", help="the name, or person:ID")
    _add_without(command)
    _add_same_or_new(command)
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
    command = add("undo", edits.undo, "take back the latest edit")
    command.add_argument(
        "--to", type=edit, metavar="EDIT", help="take back everything down to this one, too"
    )
    add("redo", edits.redo, "do again what was taken back last")


def _add_parting(add: _Adder) -> None:
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
    _add_same_or_new(command)
    _add_json(command)
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
    _add_same_or_new(command)


def _add_inbox(add: _Adder) -> None:
    command = add("inbox", inbox.show_inbox, "what is undecided: questions and answers")
    _add_json(command)
    parts = command.add_subparsers(title="more", metavar="next|answer", prog="faceorg inbox")
    text = "the most useful question"
    part = parts.add_parser("next", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=inbox.show_next)
    part.add_argument("--kind", choices=[kind.value for kind in QuestionKind])
    part.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=_JSON)
    _add_library(part, argparse.SUPPRESS)
    text = "answer a question"
    part = parts.add_parser("answer", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=inbox.answer)
    part.add_argument("question", metavar="ID", help="as “inbox next” prints it")
    part.add_argument("answer", choices=inbox.ANSWERS)
    part.add_argument("name", nargs="?", metavar="NAME", help="with the answer “name”")
    _add_without(part)
    _add_same_or_new(part)
    _add_library(part, argparse.SUPPRESS)


def _add_checks(add: _Adder) -> None:
    text = "look for damage in the library and the models"
    command = add("check", checks.check_library, text, Needs.NOTHING)
    command.add_argument(
        "--repair",
        action="store_true",
        help="mend what can be mended; every finding says what that is",
    )
    _add_json(command)
    _add_backups(add)
    _add_json(add("privacy", privacy.show_privacy, "what is kept about people, and where"))
    command = add("models", models.list_models, "the models that find faces", Needs.NOTHING)
    parts = command.add_subparsers(
        title="commands", metavar="list|verify|use", prog="faceorg models", required=True
    )
    for name, run, text in (
        ("list", models.list_models, "all models; those in use are marked"),
        ("verify", models.verify, "compare them with their checksums"),
    ):
        part = parts.add_parser(name, help=text, description=text, allow_abbrev=False)
        part.set_defaults(run=run)
        _add_library(part, argparse.SUPPRESS)
        _add_json(part)
    text = "read all known faces with another pack, and use that one"
    part = parts.add_parser("use", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=models.use, needs=Needs.LIBRARY)
    part.add_argument("pack", metavar="NAME", help="as “models list” prints it in brackets")
    _add_library(part, argparse.SUPPRESS)


def _add_forgetting(add: _Adder) -> None:
    text = "forget a person, a folder, strangers or everything, for good"
    command = add("forget", forgetting.show_waiting, text)
    _add_json(command)
    parts = command.add_subparsers(
        title="what", metavar="person|folder|strangers|everything", prog="faceorg forget"
    )
    for name, argument, text in (
        ("person", "person", "a person, with all their faces"),
        ("folder", "folder", "all that is known of the photos in a folder; the files stay"),
        ("strangers", "", "all faces that were ignored"),
        ("everything", "", "the whole library; the photo files stay"),
    ):
        part = parts.add_parser(name, help=text, description=text, allow_abbrev=False)
        part.set_defaults(run=forgetting.forget, what=name)
        if argument:
            kind = os.fsencode if argument == "folder" else str
            part.add_argument(argument, type=kind, metavar=argument.upper())
        part.add_argument("--yes", action="store_true", help="don't ask")
        part.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=_JSON)
        _add_library(part, argparse.SUPPRESS)


def _add_backups(add: _Adder) -> None:
    command = add("backup", backups.backup, "write a checked copy of the library")
    command.add_argument(
        "file", nargs="?", metavar="FILE", help="a new file; one of the kept backups without it"
    )
    command = add("restore-backup", backups.restore, "list backups, or put one back", Needs.NOTHING)
    command.add_argument(
        "backup", nargs="?", metavar="BACKUP", help="its number in the list, or a file"
    )
    _add_json(command)


def _add_same_or_new(command: argparse.ArgumentParser) -> None:
    who = command.add_mutually_exclusive_group()
    who.add_argument("--same", action="store_true", help="a name like it means the same person")
    who.add_argument("--new", action="store_true", help="somebody else, even of the same name")


def _add_without(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--without",
        action="extend",
        nargs="+",
        default=[],
        metavar="FACE",
        help="but not these: they stay undecided, and are not this person",
    )


def _add_library(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library",
        type=folder,
        metavar="DIR",
        default=default,
        help="where FaceOrg keeps what it knows; the platform's data folder without it",
    )
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        default=None if default is not argparse.SUPPRESS else default,
        help="the password of an encrypted library is its first line; - for standard input",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=_JSON)
