"""What can be typed to be helped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Needs

if TYPE_CHECKING:
    from argparse import ArgumentParser

SHELLS = ("bash", "zsh", "fish", "powershell")


def _explaining() -> Any:
    from faceorg.cli.helping import explaining

    return explaining


def _add_help(command: ArgumentParser) -> None:
    text = "a command, and what may follow it; all of them without any"
    command.add_argument("words", nargs="*", metavar="COMMAND", help=text)
    text = "print the manual page of all commands, for man, instead"
    command.add_argument("--man", action="store_true", help=text)


def _add_completion(command: ArgumentParser) -> None:
    text = f"the shell: {', '.join(SHELLS)}"
    command.add_argument("shell", choices=SHELLS, metavar="SHELL", help=text)


def _licences() -> Any:
    from faceorg.cli.helping import licences

    return licences


def _add_licences(command: ArgumentParser) -> None:
    text = "a part, or a piece of its name: print its licences in full"
    command.add_argument("names", nargs="*", metavar="NAME", help=text)


HELP = Command(
    "help",
    lambda: _explaining().explain,
    "what a command does, with examples; the manual page",
    about="Explains a command, as --help after it does. With --man it prints the manual page of all"
    " commands.",
    examples={
        "faceorg help photos": "What can be asked of photos.",
        "faceorg help inbox answer": "What may follow “inbox answer”.",
        "faceorg help --man > faceorg.1": "The manual page; “man ./faceorg.1” shows it.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_help,
)
COMPLETION = Command(
    "completion",
    lambda: _explaining().complete,
    "a script that completes commands in a shell",
    about="Prints a script by which a shell completes commands, options, choices and files when Tab"
    " is pressed. Its first lines say where to put it. The script is whole in itself: pressing Tab"
    " starts no program, opens no library and tells nothing of the people in it.",
    examples={
        "source <(faceorg completion bash)": "In this bash, now.",
        "faceorg completion fish > ~/.config/fish/completions/faceorg.fish": "In fish, for good.",
        "faceorg completion powershell | Out-String | Invoke-Expression": "In PowerShell, now.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_completion,
)
LICENCES = Command(
    "licences",
    lambda: _licences().show_licences,
    "whose work FaceOrg stands on, and under which licences",
    about="Lists all that others have made and FaceOrg is built on: libraries, models and Python"
    " itself, each with its version and licence. With names it prints the texts of their licences."
    " FaceOrg itself comes under the MIT licence.",
    examples={
        "faceorg licences": "All parts.",
        "faceorg licences pyside": "The full texts of one.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_licences,
)
