"""The ring around the button that has the keyboard's focus, and who gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QAbstractEventDispatcher, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from faceorg.ui.painting import paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_OUTSIDE_PX = 4
_INSIDE = "ring_inside"


class FocusPart(QWidget):
    """Hands the keyboard on to one of its parts.

    In place of a focus proxy: from there Tab would leave all of it, and its other parts be out of
    reach (seen with Qt 6.11).
    """

    _part: QWidget | None = None

    def hand_focus_to(self, part: QWidget) -> None:
        """Name the part that gets the keyboard."""
        self._part = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand it on."""
        super().focusInEvent(event)
        if self._part is not None:
            self._part.setFocus(event.reason())


def ring_inside(widget: QWidget) -> None:
    """Let the ring of a window lie just inside of a list or text while that has the keyboard."""
    widget.setProperty(_INSIDE, True)  # noqa: FBT003 - of Qt


def _has_it_inside(widget: QWidget | None) -> bool:
    return widget is not None and widget.property(_INSIDE) is True


def _scroll_to(widget: QWidget) -> None:
    """Scroll what holds a widget so that it is seen, unless somebody may be clicking there."""
    by_keys = isinstance(widget, QAbstractButton) and not (
        widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
    )
    seen = widget.visibleRegion().boundingRect()
    if not seen.isEmpty() and (seen == widget.rect() or not by_keys):
        return
    outer = widget.parentWidget()
    while outer is not None and not outer.isWindow():
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget)
        outer = outer.parentWidget()


class FocusRing(QWidget):
    """Lies over a window, outside of its focused button by 2 px; buttons have no room for it.

    Within lists and texts that show by nothing else that they have the keyboard, see `ring_inside`.

    It follows the button whenever something has happened, and costs nothing while nothing does.
    What gets the focus is scrolled to: scroll areas do so only where Tab moves within them.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._following = False
        self._placed: QRect | None = None
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            paint_focus_ring(painter, box, getattr(self._target, "radius", 6))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self.window():
            _scroll_to(new)
        wants = isinstance(new, QAbstractButton) or _has_it_inside(new)
        ours = wants and new is not None and new.window() is self.window()
        ours = ours and getattr(new, "focus_by_keyboard", True)
        before, self._target = self._target, new if ours else None
        self._place()
        if self._target is not None and self._target is not before:
            self.update()

    def _follow(self, *, follow: bool) -> None:
        """Look before each rest of the event loop whether the button has moved, or no longer.

        Not by an event filter, which would be called once more while the button dies.
        """
        dispatcher = QAbstractEventDispatcher.instance()
        if follow is self._following or dispatcher is None:
            return
        self._following = follow
        if follow:
            dispatcher.aboutToBlock.connect(self._look)
        else:
            dispatcher.aboutToBlock.disconnect(self._look)

    @Slot()
    def _look(self) -> None:
        """Only look: while the event loop goes to rest, nothing is moved, shown or hidden."""
        if self._box() != self._placed:
            QTimer.singleShot(0, self, self._place)

    @Slot()
    def _place(self) -> None:
        self._placed = box = self._box()
        self._follow(follow=box is not None)
        if box is None:
            self._target = None
            self.hide()
        elif box != self.geometry() or not self.isVisible():
            self.setGeometry(box)
            self.show()
            self.raise_()

    def _box(self) -> QRect | None:
        """Return where it belongs in the window; None where no button wants it."""
        target = self._target
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            return None
        box = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        if _has_it_inside(target):
            return box
        return box.adjusted(-_OUTSIDE_PX, -_OUTSIDE_PX, _OUTSIDE_PX, _OUTSIDE_PX)
