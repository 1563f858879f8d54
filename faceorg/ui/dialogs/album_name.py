"""Asks what an album is to be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from faceorg.domain.people import NAME_LENGTH_MAX, clean_name
from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AlbumNameDialog(Question):
    """A field for a name; Return keeps it.

    Attributes:
        field: the name.
    """

    def __init__(
        self, parent: QWidget | None, heading: str, consequence: str, verb: str, name: str
    ) -> None:
        super().__init__(
            parent,
            heading,
            consequence,
            [PrimaryButton(verb), SecondaryButton(tr("Cancel", "button"))],
        )
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name of the album"))
        self.field.setMaxLength(NAME_LENGTH_MAX)
        self.field.setFont(theme.font("body"))
        self.field.setMinimumHeight(theme.scaled(theme.CONTROL_HEIGHT))
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(self.field)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self.buttons[0].click)
        self.field.selectAll()
        self.field.setFocus()
        self._on_text_changed(name)

    def _on_text_changed(self, text: str) -> None:
        self.buttons[0].setEnabled(bool(clean_name(text)))


def ask_album_name(
    parent: QWidget | None, suggested: str, *, photos: str = "", verb: str = ""
) -> str:
    """Ask for the name of a smart album, or of one with some photos.

    Args:
        parent: the window it belongs to.
        suggested: stands in the field.
        photos: what is put into it; empty: a smart album.
        verb: on the button; "Keep" where there is none.

    Returns:
        The name; empty where nobody wants an album.
    """
    smart = tr("The album shows what answers this, also photos that come later.")
    dialog = AlbumNameDialog(
        parent,
        tr("What is the album called?"),
        photos or smart,
        verb or tr("Keep", "button: an album"),
        suggested,
    )
    dialog.exec()
    dialog.deleteLater()
    return clean_name(dialog.field.text()) if dialog.answer == 0 else ""
