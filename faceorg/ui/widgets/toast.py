"""The toast: one sentence about what was just done, and a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.announcing import announce
from faceorg.ui.widgets.keycaps import key_cap_width, paint_key_cap
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent

_HEIGHT_PX, _UP_PX, _STAY_MS = 44, 24, 8000


class Toast(QWidget):
    """Lies over its parent, bottom centre, one text at a time, for eight seconds.

    It stays while the pointer or the focus is on it.

    Attributes:
        action_triggered: its button was pressed.
        foot: returns the height of what has to be seen below it, in logical pixels.
    """

    action_triggered = Signal()

    def __init__(self, parent: QWidget, action: str = "", key: str = "Ctrl Z") -> None:
        super().__init__(parent)
        self.foot: Callable[[], int] = lambda: 0
        self._label = Text("", "body", "toast_text")
        self._action = _ToastAction()
        self.set_action(action or tr("Undo", "button"), key)
        self._action.clicked.connect(self._on_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_S, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._label)
        row.addWidget(self._action)
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self._on_timeout)
        theme.notifier().changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()

    def set_action(self, text: str, key: str) -> None:
        """Say what the button does from now on, and which key does the same."""
        self._action.set_words(text, key)

    def show_text(self, text: str, *, with_action: bool = True) -> None:
        """Show a sentence, in place of the one before."""
        self._label.setText(text)
        self._action.setVisible(with_action)
        margin = theme.GAP_S if with_action else theme.GAP_L
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.GAP_L, 0, margin, 0)
        self.setAccessibleName(text)
        self.show()
        self.place()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count the eight seconds anew."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens().toast)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

    def place(self) -> None:
        """Go to the bottom of the parent, which calls this when its size changes."""
        parent = self.parentWidget()
        if parent is None:
            return
        height = theme.scaled(_HEIGHT_PX)
        width = min(self.sizeHint().width(), parent.width() - 2 * theme.GAP_2XL)
        left = (parent.width() - width) // 2
        below = _UP_PX + self.foot()
        self.setGeometry(left, parent.height() - height - below, width, height)

    def _on_action(self) -> None:
        self.hide()
        self.action_triggered.emit()

    def _on_timeout(self) -> None:
        if self._action.hasFocus():
            self._timer.start()
        else:
            self.hide()


class _ToastAction(QAbstractButton):
    """The words "Undo Ctrl Z" on the toast."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.setFont(theme.font("strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_words(self, text: str, key: str) -> None:
        """Show other words and another key."""
        self._key = key
        self.setText(text)
        self.setAccessibleName(f"{text} ({key_text(key)})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for word, cap and margins."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + key_cap_width(self._key) + 3 * theme.GAP_S, theme.scaled(28))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word and cap in the toast's action colour."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(t.toast_action)
            if self.hasFocus():
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(self.font())
            words = QFontMetrics(self.font()).horizontalAdvance(self.text())
            box = QRectF(theme.GAP_S, 0, words + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
            left = 2 * theme.GAP_S + words
            paint_key_cap(painter, left, self.height() / 2, self._key, t.toast_action)
