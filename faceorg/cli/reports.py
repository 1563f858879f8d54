"""What every command that edits prints: the sentence of the edit, as the history has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.output import show
from faceorg.ui.messages import edit_text

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.library.journal import JournalEntry
    from faceorg.library.library import Library


def report(library: Library, changes: Changes) -> None:
    """Print what an edit did."""
    entries = library.journal.history(limit=20) if changes.edit_id is not None else []
    done = [entry for entry in entries if entry.edit_id == changes.edit_id]
    show(edit_sentence(done[0]) if done else "Nothing had to be changed.")


def edit_sentence(entry: JournalEntry) -> str:
    """Return what an edit did, as a sentence."""
    return f"{edit_text(entry.verb, entry.summary)}."
