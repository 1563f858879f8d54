"""Opens the library that a command works on, without making one by a slip of the finger."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from faceorg.cli.output import plain
from faceorg.cli.passwords import known_password
from faceorg.cli.status import CommandError, Status
from faceorg.engine.safety.encryption import Protection, finish, protection
from faceorg.library.files.backup import files
from faceorg.library.files.keys import unlock
from faceorg.library.library import DATABASE_NAME, Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.library.files.keys import Key


@contextmanager
def open_library(folder: Path, *, new: bool = False) -> Iterator[Library]:
    """Open the library in `folder` and close it afterwards; with `new` it may be made first.

    Raises:
        CommandError: there is none, and it may not be made.
        EnvironmentFaultError: it can't be opened, or belongs to something else.
    """
    if not new:
        check_library(folder)
    with closing(Library(folder, key_of(folder))) as library:
        yield library


def check_library(folder: Path) -> None:
    """See that there is a library.

    Raises:
        CommandError: there is none.
    """
    known = folder.is_file() or os.path.lexists(folder / DATABASE_NAME) or files(folder)
    if not known:
        shown = plain(str(folder))
        sentence = f"There is no library in {shown} yet. Make one with: faceorg index FOLDER"
        raise CommandError(sentence, Status.FAULT, "no_library")


def key_of(folder: Path) -> Key | None:
    """Return what opens the library in `folder`; None for one that is not encrypted.

    The password comes from the file that was named for it, or from the terminal. What a killed
    conversion left is finished.

    Raises:
        EnvironmentFaultError: it is not known, wrong, or the keyring does not have it.
    """
    kind = protection(folder)
    if kind is Protection.NONE:
        return None
    password = known_password(folder) if kind is Protection.PASSWORD else None
    return finish(folder, unlock(folder, password))
