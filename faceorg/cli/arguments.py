"""What can be typed: every command with its arguments."""

from __future__ import annotations

import argparse
import difflib
import os
from enum import Enum, auto
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.cli import window
from faceorg.cli.deciding import parting
from faceorg.cli.deciding.album_arguments import add_albums
from faceorg.cli.deciding.edit_arguments import add_edits
from faceorg.cli.exchange import importing, sharing, sidecars
from faceorg.cli.indexing import jobs, models, regrouping, speed, watching
from faceorg.cli.keeping import backups, checks, encrypting, forgetting, privacy
from faceorg.cli.looking import explaining, folders, listings, photos, problems, tidying
from faceorg.cli.options import JSON, add_json, add_library
from faceorg.cli.values import count, folder, threads
from faceorg.domain.faces import FaceState
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OPEN = "open"
_WITH_VALUE = ("--library", "--password-file")


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
    add_library(parser, default_library_dir())
    adder = _Adder(
        parser.add_subparsers(title="commands", metavar="COMMAND", prog="faceorg", required=True)
    )
    _add_window(adder)
    _add_jobs(adder)
    _add_speed(adder)
    _add_listings(adder)
    add_edits(adder)
    add_albums(adder)
    text = "give photos away: copies, smaller, without metadata, with faces covered"
    command = adder("export", sharing.export, text)
    sharing.add_arguments(command)
    add_json(command)
    text = "names from other programs: XMP, Picasa, digiKam, Google Takeout"
    command = adder("import", importing.import_names, text)
    importing.add_arguments(command)
    add_json(command)
    text = "names beside the photos, in XMP, for other programs; only when it is asked for"
    sidecars.add_commands(adder(sidecars.NAME, sidecars.show_status, text))
    text = "photos that are there twice, nearly the same, or one of a burst"
    add_json(adder("duplicates", tidying.show_duplicates, text))
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
        add_library(made, argparse.SUPPRESS)
        return made


def _add_window(add: _Adder) -> None:
    command = add(OPEN, window.run, "open the window", Needs.NOTHING)
    command.add_argument("folders", type=os.fsencode, nargs="*", metavar="FOLDER")


def _add_jobs(add: _Adder) -> None:
    command = add(
        "index", jobs.index, "find photos, find their faces, group them; resumes", Needs.NEW_LIBRARY
    )
    command.add_argument("folders", type=os.fsencode, nargs="+", metavar="FOLDER")
    text = "how many photos are read at once, this time; else as “faceorg speed” says"
    command.add_argument("--threads", type=threads, metavar="N", help=text)
    text = "whether new videos are looked into; kept for later, also for the window"
    command.add_argument("--videos", action=argparse.BooleanOptionalAction, help=text)
    add_json(command)
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
    add_json(command)
    command = add("problems", problems.problems, "the files that could not be read, by reason")
    problems.add_arguments(command)
    add_json(command)


def _add_speed(add: _Adder) -> None:
    text = "how much of the computer indexing takes, and when it waits"
    speed.add_arguments(add("speed", speed.choose, text))


def _add_listings(add: _Adder) -> None:
    add_json(add("status", listings.show_status, "how many photos, faces, people, problems"))
    command = add("folders", folders.folders, "the chosen folders; take one out")
    folders.add_arguments(command)
    add_json(command)
    add_json(add("people", listings.show_people, "people and unnamed groups, with counts"))
    command = add("faces", listings.show_faces, "every face: where it is and whose")
    command.add_argument(
        "--of", action="append", metavar="GROUP|PERSON", help="only faces of this group or person"
    )
    states = [state.value for state in FaceState]
    command.add_argument("--state", choices=states, help="only faces in this state")
    add_json(command)
    text = "photos that answer a question, newest first"
    photos.add_arguments(add("photos", photos.show_photos, text))
    command = add("why", explaining.why, "what speaks for and against a face being where it is")
    command.add_argument("face", metavar="FACE")
    add_json(command)
    add_json(add("rejections", parting.show_rejections, "which faces are not which person"))
    command = add("history", listings.show_history, "the latest edits, newest first")
    command.add_argument("--limit", type=count, default=20, metavar="N", help="how many; 20")
    add_json(command)


def _add_checks(add: _Adder) -> None:
    text = "look for damage in the library and the models"
    command = add("check", checks.check_library, text, Needs.NOTHING)
    command.add_argument(
        "--repair",
        action="store_true",
        help="mend what can be mended; every finding says what that is",
    )
    add_json(command)
    _add_backups(add)
    add_json(add("privacy", privacy.show_privacy, "what is kept about people, and where"))
    command = add("models", models.list_models, "the models that find faces", Needs.NOTHING)
    parts = command.add_subparsers(
        title="commands", metavar="list|verify|use|add|remove", prog="faceorg models", required=True
    )
    for name, run, text in (
        ("list", models.list_models, "all models; those in use are marked"),
        ("verify", models.verify, "compare them with their checksums"),
    ):
        part = parts.add_parser(name, help=text, description=text, allow_abbrev=False)
        part.set_defaults(run=run)
        add_library(part, argparse.SUPPRESS)
        add_json(part)
    text = "read all known faces with another pack, and use that one"
    part = parts.add_parser("use", help=text, description=text, allow_abbrev=False)
    part.set_defaults(run=models.use, needs=Needs.LIBRARY)
    part.add_argument("pack", metavar="NAME", help="as “models list” prints it in brackets")
    add_library(part, argparse.SUPPRESS)
    for name, run, argument, kind, text in (
        ("add", models.add, "file", folder, "take up a model pack, a zip file; it is tried first"),
        ("remove", models.remove, "pack", str, "let go of a pack that was added"),
    ):
        part = parts.add_parser(name, help=text, description=text, allow_abbrev=False)
        part.set_defaults(run=run)
        part.add_argument(argument, type=kind, metavar="FILE" if name == "add" else "NAME")
        add_library(part, argparse.SUPPRESS)


def _add_forgetting(add: _Adder) -> None:
    text = "forget a person, a folder, strangers or everything, for good"
    command = add("forget", forgetting.show_waiting, text)
    add_json(command)
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
        part.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=JSON)
        add_library(part, argparse.SUPPRESS)


def _add_backups(add: _Adder) -> None:
    command = add("backup", backups.backup, "write a checked copy of the library")
    command.add_argument(
        "file", nargs="?", metavar="FILE", help="a new file; one of the kept backups without it"
    )
    command = add("restore-backup", backups.restore, "list backups, or put one back", Needs.NOTHING)
    command.add_argument(
        "backup", nargs="?", metavar="BACKUP", help="its number in the list, or a file"
    )
    add_json(command)
