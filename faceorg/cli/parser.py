"""Makes the parser of declared commands, and helps that teach."""

from __future__ import annotations

import argparse
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, Any, NoReturn

from faceorg.cli.commands import Needs
from faceorg.cli.options import JSON, add_library
from faceorg.cli.status import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.cli.commands import Command, Section

PROGRAM = "faceorg"
EXIT_STATUS = (
    "exit status: 0 done, 1 finished with problems listed, 2 wrong usage, 3 the environment failed,"
    " 130 stopped with Ctrl+C"
)
_WIDTH_MAX = 100
_NAMES_WIDTH = 16  # of the commands in a list


class Parser(argparse.ArgumentParser):
    """Parses one command; its help says in sentences what it does, and shows examples."""

    def __init__(
        self,
        *,
        text: str = "",
        about: str = "",
        examples: Mapping[str, str] | None = None,
        ending: str = "",
        **others: Any,
    ) -> None:
        shape = argparse.RawDescriptionHelpFormatter
        super().__init__(allow_abbrev=False, formatter_class=shape, **others)
        self.text = text
        self.about = about
        self.examples = examples or {}
        self.ending = ending
        self.parts: dict[str, Parser] = {}

    @property
    def actions(self) -> Sequence[argparse.Action]:
        """The options and arguments of this command itself, in the order they were declared."""
        return [action for action in self._actions if action.nargs != argparse.PARSER]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with what was typed, and end."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: error: {message}", file=sys.stderr)
        raise WrongUsage(message)

    def format_help(self) -> str:
        """Return the help, as wide as the terminal but never too wide to read."""
        width = min(shutil.get_terminal_size().columns - 2, _WIDTH_MAX)
        if self.about:
            self.description = filled(self.about, width)
        shown = "\n".join(_example(typed, text, width) for typed, text in self.examples.items())
        parts = [f"examples:\n{shown}"] if shown else []
        parts += [filled(text, width) for text in (self.ending, EXIT_STATUS) if text]
        self.epilog = "\n\n".join(parts)
        return super().format_help()


def _example(typed: str, text: str, width: int) -> str:
    filled_in = textwrap.fill(text, width, initial_indent="  ", subsequent_indent="  ")
    return f"{filled_in}\n    {typed}"


def filled(text: str, width: int) -> str:
    """Return paragraphs with lines of at most `width` characters; indented ones as they are."""
    return "\n\n".join(
        part if part.startswith(" ") else textwrap.fill(part, width) for part in text.split("\n\n")
    )


def make_parser(sections: Sequence[Section], library: object, **others: Any) -> Parser:
    """Return the parser of all commands.

    Args:
        sections: the commands in the order of the help.
        library: the folder of the library where none is given.
        others: what argparse takes, such as the usage.
    """
    parser = Parser(prog=PROGRAM, **others)
    add_library(parser, library)
    for section in sections:
        listed = "\n".join(map(_row, section.commands))
        parser.add_argument_group(section.title, listed)
    words = parser.add_subparsers(
        metavar="COMMAND",
        prog=PROGRAM,
        required=True,
        help=argparse.SUPPRESS,
        parser_class=Parser,
    )
    for section in sections:
        for command in section.commands:
            parser.parts[command.name] = _add(words, command, (), Needs.LIBRARY)
    return parser


def _row(command: Command) -> str:
    lines = textwrap.wrap(command.text, 100 - _NAMES_WIDTH - 4)
    return f"{command.name:{_NAMES_WIDTH}}" + f"\n{'':{_NAMES_WIDTH}}".join(lines)


def _add(
    words: argparse._SubParsersAction[Parser],
    command: Command,
    before: tuple[Command, ...],
    needs: Needs,
) -> Parser:
    """Add a command, and the words that may follow it, after those `before` it."""
    needs = command.needs or needs
    made = words.add_parser(
        command.name,
        help=command.text,
        text=command.text,
        about=command.about,
        examples=command.examples,
    )
    typed = " ".join(each.name for each in (*before, command))
    made.set_defaults(
        load=command.load,
        needs=needs,
        command=typed,
        resumes=command.resumes,
        **command.defaults,
    )
    if command.add_arguments is not None:
        command.add_arguments(made)
    _add_json(made, command, before)
    add_library(made, argparse.SUPPRESS)
    if command.parts:
        parts = made.add_subparsers(
            title="what follows",
            metavar="|".join(part.name for part in command.parts),
            prog=f"{PROGRAM} {typed}",
            required=command.part_needed,
            parser_class=Parser,
        )
        for part in command.parts:
            made.parts[part.name] = _add(parts, part, (*before, command), needs)
    return made


def _add_json(made: Parser, command: Command, before: tuple[Command, ...]) -> None:
    """Add JSON as a way to print; it may stand before the word that follows a command, too."""
    above = any(each.json is not None for each in before)
    if command.json is not None:
        default = argparse.SUPPRESS if above else False
        made.add_argument("--json", action="store_true", default=default, help=JSON)
    elif not above:
        made.set_defaults(json=False)
