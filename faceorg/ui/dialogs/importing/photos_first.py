"""Asks for photos where somebody wants to bring names along and there are none yet. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def wants_to_choose(parent: QWidget) -> bool:
    """Return whether somebody wants to choose folders now."""
    question = Question(
        parent,
        tr("First the photos, then the names"),
        tr(
            "Choose the folders that hold your photos. As soon as FaceOrg has found the faces in"
            " them, it offers to take over the names that Picasa, digiKam, Lightroom, Windows,"
            " Google Photos or Apple Photos know."
        ),
        [
            PrimaryButton(tr("Choose folders")),
            SecondaryButton(tr("Cancel", "button")),
        ],
    )
    question.exec()
    question.deleteLater()
    return question.answer == 0
