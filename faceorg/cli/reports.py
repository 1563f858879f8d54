"""What every command that edits prints: the sentence of the edit, as the history has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.output import remark, show
from faceorg.ui.texts.messages import count_text, edit_text

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import GroupId
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library


def report(library: Library, changes: Changes) -> None:
    """Print what an edit did."""
    entries = library.journal.history(limit=20) if changes.edit_id is not None else []
    done = [entry for entry in entries if entry.edit_id == changes.edit_id]
    show(edit_sentence(done[0]) if done else "Nothing had to be changed.")


def edit_sentence(entry: JournalEntry) -> str:
    """Return what an edit did, as a sentence."""
    return f"{edit_text(entry.verb, entry.summary)}."


def report_held_back(library: Library, group_id: GroupId) -> None:
    """Say how many faces of a group just named were left out, and why."""
    left = len(library.faces.of_group(group_id))
    if left:
        remark(
            f"Left out {count_text(left, 'face')}: this person is in the same photo already,"
            " or you said that it is somebody else."
        )
