"""Text that is to be read and copied, not changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from faceorg.ui import theme


class ReadOnlyText(QPlainTextEdit):
    """Many lines; Tab goes on to what stands behind them."""

    def __init__(self, name: str, text: str = "", *, style: theme.Role = "body") -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(theme.font(style))
        self.document().setDocumentMargin(theme.GAP_S)
        self.setAccessibleName(name)
