"""Says which photos were not shared, and why: a list to read and to copy. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.sharing_text import left_out_lines, left_out_number
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from faceorg.engine.sharing.wishes import LeftOut

_WIDTH_PX, _HEIGHT_PX = 640, 400


class LeftOutWindow(QWidget):
    """Lies over the window it belongs to, which can be used meanwhile; it comes when a job ends.

    Attributes:
        list: a line for each photo; read-only.
        copy, close_button: the buttons.
    """

    def __init__(self, parent: QWidget | None, left_out: Sequence[LeftOut]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Somebody may be typing a name: Return would close what nobody has read yet.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("FaceOrg")
        heading = Text(left_out_number(len(left_out)), "heading")
        unchanged = tr("Nothing was written of these. The photos themselves are unchanged.")
        told = Text(unchanged, "body", "text2")
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription(told.text())
        self.list = QPlainTextEdit(left_out_lines(left_out))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.list.setFont(theme.font("body"))
        self.list.setAccessibleName(tr("Photos that were left out, and why"))
        self.copy = SecondaryButton(tr("Copy the list"))
        self.close_button = PrimaryButton(tr("Close", "button"))
        self._lay_out(heading, told)
        self.copy.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.close)
        FocusRing(self)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, as dialogs do."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())

    def _lay_out(self, heading: Text, told: Text) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        for text in (heading, told):
            text.setWordWrap(True)
            column.addWidget(text)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        column.addLayout(row)
        room = self.screen().availableSize() * 0.9
        self.resize(theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX))
        self.resize(self.size().boundedTo(room))
