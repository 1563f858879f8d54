"""Where commands have passwords from: a file, a pipe or a terminal; never from an argument."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.cli.output import plain, remark
from faceorg.cli.status import CommandError
from faceorg.domain.errors import EnvironmentFaultError, FaultCode

if TYPE_CHECKING:
    from argparse import Namespace

ENVIRONMENT = "FACEORG_PASSWORD_FILE"


class _Named:
    """The file that `--password-file` names, for the whole command."""

    file: str | None = None


def name_password_file(arguments: Namespace) -> None:
    """Remember where the password of the library is to be read."""
    _Named.file = getattr(arguments, "password_file", None)


def known_password(folder: Path) -> str:
    """Return the password of an encrypted library.

    Raises:
        EnvironmentFaultError: there is no terminal to ask at, and no file was named.
        CommandError: the file can't be read.
    """
    file = _Named.file or os.environ.get(ENVIRONMENT)
    if file:
        return password_in(file)
    if not at_terminal():
        remark(
            "There is no terminal to ask for the password at. It may be the first line of a file:"
            f" --password-file FILE, or {ENVIRONMENT}=FILE."
        )
        raise EnvironmentFaultError(FaultCode.LIBRARY_ENCRYPTED, str(folder))
    return getpass.getpass("Password of the library: ")


def new_password(file: str | None) -> str:
    """Return a new password: from a file, asked twice at a terminal, else a line of stdin.

    Raises:
        CommandError: it is empty, the two differ, or the file can't be read.
    """
    if file:
        password = password_in(file)
    elif at_terminal():
        password = getpass.getpass("New password: ")
        if password and getpass.getpass("The same again: ") != password:
            raise CommandError("The two passwords differ. Nothing was changed.")
    else:
        line = sys.stdin.readline() if sys.stdin is not None else ""
        if not line:
            raise CommandError(
                "No password was given: there is no terminal to ask at, and standard input is"
                " empty. Nothing was changed."
            )
        password = line.rstrip("\r\n")
    if not password:
        raise CommandError("A password has at least one character. Nothing was changed.")
    from faceorg.library.files.keys import ADVISED_PASSWORD_LENGTH

    if len(password) < ADVISED_PASSWORD_LENGTH:
        advised = f"at least {ADVISED_PASSWORD_LENGTH} characters are advised"
        remark(f"This password is short and can be found by trying; {advised}.")
    return password


def typed_recovery_key() -> str:
    """Return the recovery key that is typed at the terminal, or is a line of stdin."""
    if at_terminal():
        print("Recovery key: ", end="", file=sys.stderr, flush=True)
    return next_line()


def password_in(file: str) -> str:
    """Return the first line of a file; of stdin where it is called "-".

    Raises:
        CommandError: it can't be read.
    """
    if file == "-":
        return next_line()
    try:
        lines = Path(file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"The password file cannot be read: {plain(file)}") from error
    return lines[0] if lines else ""


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def next_line() -> str:
    """Return the next line of stdin without its end."""
    return sys.stdin.readline().rstrip("\r\n")
