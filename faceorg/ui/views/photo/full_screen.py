"""Nothing but the photo: bar, arrows and pointer go away, and come back when the mouse moves.

GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QVBoxLayout

    from faceorg.ui.views.photo.photo_bar import PhotoBar
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

_STAY_MS = 2500


class FullScreen(QObject):
    """Follows the window's state; the page's bar lies over the photo while it fills the screen.

    Attributes:
        changed: the photo fills the screen now, or no longer.
        revealed_changed: what is hidden was shown, or hidden again.
        active: whether it fills the screen.
    """

    changed = Signal(bool)
    revealed_changed = Signal()

    def __init__(
        self, page: QWidget, bar: PhotoBar, canvas: PhotoCanvas, column: QVBoxLayout
    ) -> None:
        super().__init__(page)
        self._page = page
        self._bar = bar
        self._canvas = canvas
        self._column = column
        self._followed: QWindow | None = None
        self.active = False
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self._on_timeout)
        canvas.mouse_moved.connect(self.reveal)
        canvas.left.connect(self.reveal)

    @property
    def revealed(self) -> bool:
        """Whether bar and arrows are there."""
        return not self.active or self._timer.isActive()

    def toggle(self) -> None:
        """Fill the screen, or be a window again."""
        window = self._page.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.follow()

    def follow(self) -> None:
        """See whether the window fills the screen, now and from now on."""
        handle = self._page.window().windowHandle()
        if handle is not None and handle is not self._followed:
            self._followed = handle
            handle.windowStateChanged.connect(self._on_state)
        self._set(active=self._page.isVisible() and self._page.window().isFullScreen())

    def place_bar(self) -> None:
        """Lay the bar over the top of the photo."""
        if self.active:
            self._bar.setGeometry(0, 0, self._page.width(), self._bar.sizeHint().height())
            self._bar.raise_()

    @Slot()
    def reveal(self) -> None:
        """Show what is hidden, for a while."""
        if self.active:
            new = not self._timer.isActive()
            self._timer.start()
            if new:
                self._show_parts()

    def leave(self) -> None:
        """Give the bar back to the page, which is no longer seen."""
        self._set(active=False)

    @Slot(Qt.WindowState)
    def _on_state(self, _state: Qt.WindowState) -> None:
        if self._page.isVisible():
            self._set(active=self._page.window().isFullScreen())

    def _set(self, *, active: bool) -> None:
        if active == self.active:
            return
        self.active = active
        self._timer.stop()
        self._bar.setAutoFillBackground(active)
        if active:
            self._column.removeWidget(self._bar)
            self.place_bar()
        else:
            self._column.insertWidget(0, self._bar)
        self._canvas.set_margins(kept=not active)
        self._show_parts()
        self.changed.emit(active)

    def _show_parts(self) -> None:
        self._bar.setVisible(self.revealed)
        if self.active and self.revealed:
            self.place_bar()
        elif self.active:
            self._canvas.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self._canvas.setCursor(Qt.CursorShape.ArrowCursor)
        self.revealed_changed.emit()

    @Slot()
    def _on_timeout(self) -> None:
        focused = QApplication.focusWidget()
        kept = self._bar.underMouse() or (focused is not None and self._is_over(focused))
        if kept or QApplication.activePopupWidget() is not None:
            self._timer.start()
        else:
            self._show_parts()

    def _is_over(self, widget: QWidget) -> bool:
        """Whether the keyboard is on something that would be hidden, or in a field."""
        return widget is not self._canvas and self._page.isAncestorOf(widget)
