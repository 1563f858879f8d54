"""A choice among a few, side by side in one frame; left and right go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PADDING = 14


class Segments(QWidget):
    """Exactly one of the words is chosen.

    Attributes:
        chosen: the number of the one that somebody chose.
    """

    chosen = Signal(int)

    def __init__(self, name: str, *words: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons = [_Segment(text, f"{name}: {text}") for text in words]
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            row.addWidget(button)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
        theme.notifier().changed.connect(self.update)

    @property
    def wide(self) -> int:
        """The width that all need beside each other, in logical pixels."""
        return sum(button.sizeHint().width() for button in self.buttons) + 2

    def set_upright(self, *, upright: bool) -> None:
        """Let them stand below each other, where there is no room for all in a line."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if upright else ways.LeftToRight)
        self.updateGeometry()
        self.update()

    def choose(self, number: int) -> None:
        """Show another choice, without telling."""
        self.buttons[number].setChecked(True)
        self.update()

    @property
    def choice(self) -> int:
        """The number of the one that is chosen."""
        return self._group.checkedId()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the chosen one's ground and the lines between."""
        t = theme.tokens()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(outline, t.surface)
            painter.setClipPath(outline)
            upright = self._row.direction() == QBoxLayout.Direction.TopToBottom
            painter.fillRect(self.buttons[self.choice].geometry().adjusted(-1, 0, 1, 0), t.soft)
            painter.setClipping(False)
            painter.setPen(QPen(t.control, 1))
            for button in self.buttons[1:]:
                if upright:
                    painter.drawLine(1, button.y(), self.width() - 2, button.y())
                else:
                    edge = button.geometry().right() + 1 if self.isRightToLeft() else button.x()
                    painter.drawLine(edge, 1, edge, self.height() - 2)
            painter.drawPath(outline)


class _Segment(QAbstractButton):
    """One of them; `Segments` paints the ground."""

    radius = theme.RADIUS_CONTROL

    def __init__(self, text: str, spoken: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(spoken)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._on_toggled)

    def sizeHint(self) -> QSize:
        """Return the room for the words, were they chosen."""
        width = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(width + 2 * theme.scaled(_PADDING), theme.scaled(theme.CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        with QPainter(self) as painter:
            painter.setFont(theme.font("strong" if self.isChecked() else "body"))
            painter.setPen(theme.tokens().text)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _on_toggled(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.update()
