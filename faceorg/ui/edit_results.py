"""What the edit thread of a session does, and hands back to the GUI thread.

`engine.edits` is loaded by that thread, when there is something to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.ui.texts.messages import edit_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import EditId
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class EditResult:
    """An edit that was done.

    Attributes:
        entry: its row in the journal; None where it has changed nothing.
        sentence: for the toast; None takes the journal's.
        on_done: called when everybody has been told.
        number: how many edits were taken back or done again at once.
    """

    changes: Changes
    entry: JournalEntry | None
    sentence: str | None
    on_done: Callable[[Changes], None] | None
    number: int = 1


def done_edit(
    library: Library,
    edit: Callable[[Library], Changes],
    sentence: str | None,
    on_done: Callable[[Changes], None] | None,
) -> EditResult:
    """Do an edit."""
    changes = edit(library)
    entries = library.journal.history(10)
    entry = next((e for e in entries if e.edit_id == changes.edit_id), None)
    return EditResult(changes, entry, sentence, on_done)


def undone(library: Library) -> EditResult:
    """Take back the latest edit.

    Raises:
        EditRefusedError: there is none.
    """
    from faceorg.engine import edits

    return _turned(edits.undo(library), RefusalCode.NOTHING_TO_UNDO)


def redone(library: Library, number: int = 1) -> EditResult:
    """Do again what was taken back last.

    Args:
        library: where it is done.
        number: of how many edits; those that are there are done again.

    Raises:
        EditRefusedError: there is nothing.
    """
    from faceorg.engine import edits

    turned: list[tuple[JournalEntry, Changes]] = []
    while len(turned) < number and (one := edits.redo(library)) is not None:
        turned.append(one)
    if len(turned) < 2:
        return _turned(turned[0] if turned else None, RefusalCode.NOTHING_TO_REDO)
    changes = reduce(or_, (step for _, step in turned))
    words = tr("Done again: %Ln edit||Done again: %Ln edits", "", len(turned))
    return EditResult(changes, turned[-1][0], words, None, len(turned))


def undone_to(library: Library, edit_id: EditId) -> EditResult:
    """Take back everything down to an edit, and this one too.

    Raises:
        EditRefusedError: nothing is left of it.
    """
    from faceorg.engine import edits

    turned = edits.undo_to(library, edit_id)
    if not turned:
        raise EditRefusedError(RefusalCode.NOTHING_TO_UNDO)
    entry = turned[-1][0]
    changes = reduce(or_, (step for _, step in turned))
    what, number = edit_text(entry.verb, entry.summary), len(turned)
    words = tr("Taken back: {what}")
    if number > 1:
        words = tr(
            "Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}",
            "",
            number,
        )
    return EditResult(changes, entry, words.format(what=what), None, number)


def _turned(turned: tuple[JournalEntry, Changes] | None, nothing: RefusalCode) -> EditResult:
    if turned is None:
        raise EditRefusedError(nothing)
    entry, changes = turned
    words = tr("Taken back: {what}") if entry.undone else tr("Done again: {what}")
    sentence = words.format(what=edit_text(entry.verb, entry.summary))
    return EditResult(changes, entry, sentence, None)
