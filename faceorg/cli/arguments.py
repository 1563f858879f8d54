"""What can be typed: every command with its arguments, and dates and folders as values."""

from __future__ import annotations

import argparse
import calendar
import difflib
import os
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.cli import checks, edits, jobs, listings, window
from faceorg.domain.faces import FaceState
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OPEN = "open"


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
        at += 2 if argv[at] == "--library" else 1
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
    _add_edits(adder)
    _add_checks(adder)
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
    command = add("regroup", jobs.regroup, "make groups and suggestions anew; decisions stay")
    _add_json(command)
    command = add("problems", jobs.problems, "list the files that could not be read, and why")
    command.add_argument("--retry", action="store_true", help="try to read them again first")
    _add_json(command)


def _add_listings(add: _Adder) -> None:
    _add_json(add("status", listings.show_status, "how many photos, faces, people, problems"))
    _add_json(add("people", listings.show_people, "people and unnamed groups, with counts"))
    command = add("faces", listings.show_faces, "every face: where it is and whose")
    command.add_argument(
        "--of", action="append", metavar="GROUP|PERSON", help="only faces of this group or person"
    )
    states = [state.value for state in FaceState]
    command.add_argument("--state", choices=states, help="only faces in this state")
    _add_json(command)
    _add_photos(add)
    command = add("history", listings.show_history, "the latest edits, newest first")
    command.add_argument("--limit", type=_count, default=20, metavar="N", help="how many; 20")
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
        "--from", dest="from_", type=_first_day, metavar="DATE", help="2019, 2019-07 or 2019-07-14"
    )
    command.add_argument(
        "--to", type=_last_day, metavar="DATE", help="the last day, month or year, included"
    )
    command.add_argument("--text", default="", help="part of the file name")
    _add_json(command)


def _add_edits(add: _Adder) -> None:
    command = add("name", edits.name, "name a group or faces, or rename a person")
    command.add_argument("targets", nargs="+", metavar="GROUP|FACE|PERSON")
    command.add_argument("name", metavar="NAME", help="the name, or person:ID")
    who = command.add_mutually_exclusive_group()
    who.add_argument("--same", action="store_true", help="a name like it means the same person")
    who.add_argument("--new", action="store_true", help="somebody else, even of the same name")
    command = add("merge", edits.merge, "make one of several; all join the first person")
    command.add_argument("targets", nargs="+", metavar="PERSON|GROUP")
    command = add("confirm", edits.confirm, "say yes to suggestions")
    command.add_argument("targets", nargs="+", metavar="FACE|PERSON")
    command = add("reject", edits.reject, "say that faces are not this person; never asked again")
    command.add_argument("faces", nargs="+", metavar="FACE")
    command.add_argument("--person", help="who they are not; whoever they are taken for without it")
    decisions = (
        ("ignore", edits.ignore, "put strangers aside"),
        ("not-a-face", edits.not_a_face, "posters, statues, shadows"),
        ("restore", edits.restore, "take back “ignore” and “not a face”"),
    )
    for name, run, text in decisions:
        add(name, run, text).add_argument("targets", nargs="+", metavar="FACE|GROUP")
    add("undo", edits.undo, "take back the latest edit")
    add("redo", edits.redo, "do again what was taken back last")


def _add_checks(add: _Adder) -> None:
    command = add("check", checks.check_library, "look for damage in the library and the models")
    command.add_argument(
        "--repair",
        action="store_true",
        help="have photos that lack something read again by the next index",
    )
    _add_json(command)
    models = add("models", checks.models, "the models that find and tell faces", Needs.NOTHING)
    models.add_argument("what", choices=["list", "verify"], help="list or verify them")
    _add_json(models)


def _add_library(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library",
        type=_folder,
        metavar="DIR",
        default=default,
        help="where FaceOrg keeps what it knows; the platform's data folder without it",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("a folder is needed")
    return Path(os.path.abspath(os.path.expanduser(text)))  # noqa: PTH100, PTH111 - never raises


def _first_day(text: str) -> date:
    return _days(text)[0]


def _last_day(text: str) -> date:
    return _days(text)[1]


def _days(text: str) -> tuple[date, date]:
    """Return first and last day of a year, a month or a day."""
    try:
        year, *rest = [int(part) for part in text.split("-")]
        if not rest:
            return date(year, 1, 1), date(year, 12, 31)
        month, *days = rest
        if not days:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        day = date(year, month, *days)
    except (ValueError, TypeError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no date; write 2019, 2019-07 or 2019-07-14"
        ) from error
    return day, day


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no number above 0")
    return int(text)
