"""What the inbox says while it asks nothing."""

from __future__ import annotations

from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.labels import EmptyState


def empty_states() -> dict[str, EmptyState]:
    """Return what is shown, by why nothing is asked."""
    return {
        "reading": EmptyState(
            "inbox", tr("Looking for questions"), tr("In a large library this takes a moment.")
        ),
        "indexing": EmptyState(
            "inbox", tr("No questions yet"), tr("They come as people are found.", "questions")
        ),
        "empty": EmptyState(
            "inbox", tr("Nothing to decide"), tr("New questions come with new photos.")
        ),
        "other": EmptyState(
            "inbox",
            tr("No such questions"),
            tr("There are others.", "questions"),
            tr("Show all questions"),
        ),
    }
