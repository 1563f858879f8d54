"""Says what came of an export, and shows where it lies. GUI thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from faceorg.engine.exporting.wishes import Form
from faceorg.ui import theme
from faceorg.ui.file_manager import open_elsewhere, show_in_file_manager
from faceorg.ui.texts.exporting_text import exported_lines, seen_names_text
from faceorg.ui.texts.sharing_text import left_out_lines
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from faceorg.engine.exporting.wishes import Exported, ExportWish

_WIDTH_PX, _LIST_PX = 560, 160


class ExportedWindow(QWidget):
    """Lies over the window it belongs to, which can be used meanwhile; it comes when a job ends.

    Attributes:
        list: a line for each photo that was left out; None where there is none.
        show_place: shows the result in the file manager.
        open: opens a gallery in the browser; None for other forms.
        copy, close_button: the other buttons; `copy` is None without a list.
    """

    def __init__(
        self, parent: QWidget | None, wish: ExportWish, exported: Exported, *, stopped: bool
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Somebody may be typing a name: Return would close what nobody has read yet.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("FaceOrg")
        self._path = exported.made[0] if exported.made else b""
        heading = Text(_heading(exported, stopped=stopped), "heading")
        lines = exported_lines(wish, exported)
        if exported.made:
            lines.append(seen_names_text(wish.form))
        told = Text("\n".join(lines), "body", "text2")
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription(told.text())
        self.list: QPlainTextEdit | None = None
        self.copy: SecondaryButton | None = None
        if exported.left_out:
            self.list = QPlainTextEdit(left_out_lines(exported.left_out))
            self.copy = SecondaryButton(tr("Copy the list"))
            self.copy.clicked.connect(self._on_copy)
        self.open: SecondaryButton | None = None
        if wish.form is Form.GALLERY and self._path:
            self.open = SecondaryButton(tr("Open in the browser"))
            self.open.clicked.connect(self._on_open)
        self.show_place = SecondaryButton(tr("Show in file manager"))
        self.show_place.setVisible(bool(self._path))
        self.show_place.clicked.connect(self._on_show)
        self.close_button = PrimaryButton(tr("Close", "button"))
        self.close_button.clicked.connect(self.close)
        self._lay_out(heading, told)
        FocusRing(self)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, as dialogs do."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_show(self) -> None:
        show_in_file_manager(self._path)

    @Slot()
    def _on_open(self) -> None:
        open_elsewhere(os.path.join(self._path, b"index.html"))  # noqa: PTH118 - bytes

    @Slot()
    def _on_copy(self) -> None:
        if self.list is not None:
            QGuiApplication.clipboard().setText(self.list.toPlainText())

    def _lay_out(self, heading: Text, told: Text) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        for text in (heading, told):
            text.setWordWrap(True)
            column.addWidget(text)
        if self.list is not None:
            self.list.setReadOnly(True)
            self.list.setTabChangesFocus(True)
            self.list.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.list.setFont(theme.font("body"))
            self.list.setAccessibleName(tr("Photos that were left out, and why"))
            self.list.setMinimumHeight(theme.scaled(_LIST_PX))
            column.addWidget(self.list, 1)
        column.addSpacing(theme.GAP_M)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        for button in (self.copy, self.open, self.show_place, self.close_button):
            if button is not None:
                row.addWidget(button)
        column.addLayout(row)
        room = self.screen().availableSize() * 0.9
        wide = min(max(theme.scaled(_WIDTH_PX), self.sizeHint().width()), room.width())
        self.resize(wide, min(column.totalHeightForWidth(wide), room.height()))


def _heading(exported: Exported, *, stopped: bool) -> str:
    if stopped:
        return tr("The export was stopped")
    return tr("Exported") if exported.made else tr("Nothing was exported")
