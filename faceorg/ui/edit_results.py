"""What the edit thread of a session hands back to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class EditResult:
    """An edit that was done.

    Attributes:
        entry: its row in the journal; None where it has changed nothing.
        sentence: for the toast; None takes the journal's.
        on_done: called when everybody has been told.
    """

    changes: Changes
    entry: JournalEntry | None
    sentence: str | None
    on_done: Callable[[Changes], None] | None


def latest_edit(library: Library, changes: Changes) -> JournalEntry | None:
    """Return the journal's row of an edit that has just been done, if it changed anything."""
    return next((e for e in library.journal.history(10) if e.edit_id == changes.edit_id), None)
