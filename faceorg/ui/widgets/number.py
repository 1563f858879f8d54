"""A field for a number with its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_WIDTH_PX = 152


class NumberField(QSpinBox):
    """Up and Down change it by one step; the wheel does not, as it scrolls the page."""

    def __init__(self, name: str, unit: str, least: int, most: int, step: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(theme.font("body"))
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}")
        self.setGroupSeparatorShown(True)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one width for all fields, so that they stand below each other."""
        return QSize(theme.scaled(_WIDTH_PX), theme.scaled(theme.CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
