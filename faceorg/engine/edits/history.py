"""Taking edits back, and doing them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import EditId
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library


def undo(library: Library) -> tuple[JournalEntry, Changes] | None:
    """Take back the latest edit; None where there is none."""
    return library.journal.undo()


def redo(library: Library) -> tuple[JournalEntry, Changes] | None:
    """Do the edit again that was taken back last; None where there is none."""
    return library.journal.redo()


def undo_to(library: Library, edit_id: EditId) -> list[tuple[JournalEntry, Changes]]:
    """Take back everything down to an edit and this one too; latest first, none if it's gone."""
    return library.journal.undo_to(edit_id)
