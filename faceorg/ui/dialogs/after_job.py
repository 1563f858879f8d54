"""A window that says what came of a job, with what was left out of it. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.sharing_text import left_out_lines
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.reading import ReadOnlyText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from faceorg.engine.sharing.wishes import LeftOut


class AfterJob(QWidget):
    """Lies over the window it belongs to, which can be used meanwhile; it comes when a job ends.

    Attributes:
        list: a line for each photo that was left out; None where there is none.
        copy, close_button: the buttons; `copy` is None without a list.
    """

    def __init__(
        self, parent: QWidget | None, heading: str, told: str, left_out: Sequence[LeftOut]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Somebody may be typing a name: Return would close what nobody has read yet.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("FaceOrg")
        self._texts = Text(heading, "heading"), Text(told, "body", "text2")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(told)
        self.list: ReadOnlyText | None = None
        self.copy: SecondaryButton | None = None
        if left_out:
            name = tr("Photos that were left out, and why")
            self.list = ReadOnlyText(name, left_out_lines(left_out))
            self.copy = SecondaryButton(tr("Copy the list"))
            self.copy.clicked.connect(self._on_copy)
        self.close_button = PrimaryButton(tr("Close", "button"))
        self.close_button.clicked.connect(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, as dialogs do."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def lay_out(self, *buttons: SecondaryButton | PrimaryButton) -> QVBoxLayout:
        """Put texts, list and buttons below each other; the list takes the room that is left."""
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        for text in self._texts:
            text.setWordWrap(True)
            column.addWidget(text)
        if self.list is not None:
            column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        for button in (self.copy, *buttons, self.close_button):
            if button is not None:
                row.addWidget(button)
        column.addLayout(row)
        return column

    @Slot()
    def _on_copy(self) -> None:
        if self.list is not None:
            QGuiApplication.clipboard().setText(self.list.toPlainText())
