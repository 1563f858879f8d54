"""The ring around the button that has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from faceorg.ui.painting import paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_OUTSIDE_PX = 4


class FocusRing(QWidget):
    """Lies over a window, outside of its focused button by 2 px; buttons have no room for it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button."""
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
        if watched is self._target and event.type() in kinds:
            self._place()
        elif watched is self._target and event.type() is QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            paint_focus_ring(painter, box, getattr(self._target, "radius", 6))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        ours = isinstance(new, QAbstractButton) and new.window() is self.window()
        ours = ours and getattr(new, "focus_by_keyboard", True)
        self._target = new if ours else None
        if self._target is None:
            self.hide()
            return
        self._target.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        corner = self._target.mapTo(self.window(), QPoint(0, 0))
        box = QRect(corner, self._target.size())
        self.setGeometry(box.adjusted(*[-_OUTSIDE_PX] * 2, *[_OUTSIDE_PX] * 2))
        self.show()
        self.raise_()
        self.update()
