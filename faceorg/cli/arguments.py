"""What can be typed: every command, in the order of the help."""

from __future__ import annotations

import difflib
import os
from typing import TYPE_CHECKING

from faceorg.cli import window
from faceorg.cli.commands import Command, Needs, Section
from faceorg.cli.deciding import album_arguments as albums
from faceorg.cli.deciding import edit_arguments as edits
from faceorg.cli.deciding import parting_arguments as parting
from faceorg.cli.deciding.inbox_arguments import INBOX
from faceorg.cli.exchange.importing_arguments import IMPORT
from faceorg.cli.exchange.people_file_arguments import PEOPLE_FILE
from faceorg.cli.exchange.sharing_arguments import EXPORT
from faceorg.cli.exchange.sidecars_arguments import SIDECARS
from faceorg.cli.helping import arguments as helping
from faceorg.cli.helping.licences import ShowVersion
from faceorg.cli.helping.version import show_version_json
from faceorg.cli.indexing import arguments as indexing
from faceorg.cli.keeping import arguments as keeping
from faceorg.cli.keeping.forgetting_arguments import FORGET
from faceorg.cli.looking import arguments as looking
from faceorg.cli.looking import photo_arguments as photos
from faceorg.cli.parser import Parser, make_parser
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

VERSION = "--version"
_WITH_VALUE = ("--library", "--password-file")


def _add_window(command: ArgumentParser) -> None:
    text = "a folder that is read in the window"
    command.add_argument("folders", type=os.fsencode, nargs="*", metavar="FOLDER", help=text)


OPEN = Command(
    "open",
    lambda: window.run,
    "open the window",
    about="Opens the window; folders that are given are read in it. “faceorg” and “faceorg FOLDER”"
    " do the same; with “open” in front a folder may be called like a command.",
    examples={
        "faceorg": "Open the window.",
        "faceorg open status": "Open it, and read the folder “status”.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_window,
)

SECTIONS = (
    Section(
        "Photos in",
        (
            OPEN,
            indexing.INDEX,
            indexing.WATCH,
            looking.FOLDERS,
            looking.PROBLEMS,
            indexing.REGROUP,
            indexing.SPEED,
            indexing.MODELS,
        ),
    ),
    Section(
        "Looking",
        (
            looking.STATUS,
            looking.PEOPLE,
            looking.FACES,
            photos.PHOTOS,
            looking.WHY,
            looking.REJECTIONS,
            looking.HISTORY,
        ),
    ),
    Section(
        "Deciding",
        (
            INBOX,
            edits.NAME,
            edits.MERGE,
            edits.CONFIRM,
            edits.REJECT,
            edits.IGNORE,
            edits.NOT_A_FACE,
            edits.RESTORE,
            parting.SPLIT,
            parting.SEPARATE,
            parting.MOVE,
            parting.DISSOLVE,
            parting.DRAW,
            parting.DELETE,
            edits.RELATE,
            edits.UNDO,
            edits.REDO,
        ),
    ),
    Section(
        "Albums and photos",
        (
            albums.ALBUMS,
            albums.ALBUM,
            albums.FAVOURITE,
            albums.HIDE,
            albums.SHOW,
            albums.SHIFT_DATES,
            photos.DUPLICATES,
        ),
    ),
    Section("Names out and in, and photos out", (IMPORT, SIDECARS, PEOPLE_FILE, EXPORT)),
    Section(
        "Keeping safe",
        (
            keeping.CHECK,
            keeping.BACKUP,
            keeping.RESTORE_BACKUP,
            keeping.ENCRYPT,
            keeping.DECRYPT,
            keeping.PASSWORD,
            keeping.RECOVER,
            keeping.PRIVACY,
            FORGET,
        ),
    ),
    Section("Help", (helping.HELP, helping.COMPLETION, helping.LICENCES)),
)

ABOUT = (
    "Find, name and browse the people in your own photos. Everything stays on this computer.\n\n"
    "Without a command the window opens; folders that are given are read in it."
)
REFERENCES = (
    "Faces, groups, people, photos, albums and edits are written face:345, group:12, person:3,"
    " photo:7, album:2 and edit:41; a person and an album also by name, a photo by its path."
    " “faceorg people” and “faceorg faces” list them. “faceorg COMMAND --help” explains a command"
    " and shows examples."
)


def parse(argv: Sequence[str]) -> Namespace:
    """Return the arguments; `load` returns the function to call, `needs` what it needs.

    Raises:
        SystemExit: 2 for wrong usage, 0 after `--help` and `--version`.
    """
    if {"--json", VERSION} <= set(argv) and _first_word(argv) is None:
        show_version_json()
        raise SystemExit(0)
    parser = whole_parser()
    commands = command_names()
    at = _first_word(argv)
    words = list(argv)
    if at is None or words[at] not in commands:
        if at is not None and not _may_be_folder(words[at]):
            parser.error(_no_such_command(words[at], commands))
        words.insert(len(words) if at is None else at, OPEN.name)
    arguments, unknown = parser.parse_known_args(words)
    if unknown:
        _of_command(parser, arguments.command).error(_not_understood(unknown, parser, arguments))
    return arguments


def all_commands() -> Iterator[Command]:
    """Return every command, in the order of the help."""
    for section in SECTIONS:
        yield from section.commands


def command_names() -> list[str]:
    """Return the name of every command, in the order of the help."""
    return [command.name for command in all_commands()]


def whole_parser() -> Parser:
    """Return the parser of everything that can be typed."""
    usage = "faceorg [--library DIR] [FOLDER ...]\n       faceorg [--library DIR] COMMAND ..."
    parser = make_parser(
        SECTIONS, default_library_dir(), usage=usage, about=ABOUT, ending=REFERENCES
    )
    parser.set_defaults(whole=parser, sections=SECTIONS)  # for those that tell of all commands
    text = "print which FaceOrg this is, and what it was built of; with --json for programs"
    parser.add_argument(VERSION, action=ShowVersion, help=text)
    return parser


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


def _of_command(parser: Parser, command: str) -> Parser:
    for word in command.split():
        parser = parser.parts[word]
    return parser


def _not_understood(unknown: Sequence[str], parser: Parser, arguments: Namespace) -> str:
    """Return what was too much, and which option is meant by the first of it."""
    actions = _of_command(parser, arguments.command).actions
    options = [name for action in actions for name in action.option_strings]
    near = difflib.get_close_matches(unknown[0].partition("=")[0], options, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"not understood: {' '.join(unknown)}.{hint}"


def _no_such_command(word: str, commands: Sequence[str]) -> str:
    near = difflib.get_close_matches(word, commands, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return f"there is no command and no folder called “{word}”.{hint}"
