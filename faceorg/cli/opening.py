"""Opens the library that a command works on, without making one by a slip of the finger."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from faceorg.cli.output import plain
from faceorg.cli.status import CommandError, Status
from faceorg.library.keys import is_encrypted, unlock
from faceorg.library.library import DATABASE_NAME, Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.library.keys import Key


@contextmanager
def open_library(folder: Path, *, new: bool = False) -> Iterator[Library]:
    """Open the library in `folder` and close it afterwards; with `new` it may be made first.

    Raises:
        CommandError: there is none, and it may not be made.
        EnvironmentFaultError: it can't be opened, or belongs to something else.
    """
    if not new and not (folder.is_file() or os.path.lexists(folder / DATABASE_NAME)):
        shown = plain(str(folder))
        sentence = f"There is no library in {shown} yet. Make one with: faceorg index FOLDER"
        raise CommandError(sentence, Status.FAULT)
    with closing(Library(folder, key_of(folder))) as library:
        yield library


def key_of(folder: Path) -> Key | None:
    """Return the key of an encrypted library; None for a plain one.

    Raises:
        EnvironmentFaultError: the keyring does not hold it.
    """
    return unlock(folder) if is_encrypted(folder) else None
