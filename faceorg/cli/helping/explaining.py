"""`faceorg help` and `faceorg completion`: explanations, a manual page, scripts for shells."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from faceorg.cli.helping import bash, fish, manual_page, powershell, zsh
from faceorg.cli.helping.words import all_words
from faceorg.cli.status import CommandError, Status

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.cli.parser import Parser

_SCRIPTS = {
    "bash": bash.script,
    "zsh": zsh.script,
    "fish": fish.script,
    "powershell": powershell.script,
}


def explain(arguments: Namespace) -> int:
    """`faceorg help`: the help of a command, or the manual page of all."""
    parser: Parser = arguments.whole
    if arguments.man:
        _write(manual_page.page(parser, arguments.sections))
        return Status.DONE
    for number, word in enumerate(arguments.words):
        if word not in parser.parts:
            before = " ".join(["faceorg", *arguments.words[:number]])
            raise CommandError(f"There is no “{word}” after “{before}”. See: {before} --help")
        parser = parser.parts[word]
    _write(parser.format_help())
    return Status.DONE


def complete(arguments: Namespace) -> int:
    """`faceorg completion`: the script for a shell."""
    _write(_SCRIPTS[arguments.shell](list(all_words(arguments.whole))))
    return Status.DONE


def _write(text: str) -> None:
    """Print text in UTF-8 whatever the terminal is: it is made to be kept in files."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
