"""The grid of photos that pages use: selection, keyboard and mouse as in a file manager.

GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from faceorg.ui import icons
from faceorg.ui.models.photos import spoken_name
from faceorg.ui.views.photos.photo_area import PhotoArea
from faceorg.ui.views.photos.photo_tiles import heart_rect, tick_rect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.ui.thumbnails import Thumbnails

_HIT_GROWTH = 4  # discs of 24 are hit as if they were 32


class PhotoGrid(PhotoArea):
    """Photos by month, newest first.

    Attributes:
        opened: a photo to be shown large.
        selection_changed: the selected photos, as a list in their order.
        favourite_asked: photos, and whether they shall be favourites.
        folder_asked: a photo whose file somebody wants to see in the file manager.
        path_asked: photos whose paths somebody wants to copy.

    `PhotoActions` answers the last three.
    """

    opened = Signal(int)
    selection_changed = Signal(list)
    favourite_asked = Signal(list, bool)
    folder_asked = Signal(int)
    path_asked = Signal(list)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(thumbnails, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos"))

    def set_photos(self, tiles: Sequence[PhotoTile]) -> None:
        """Show these photos; place and selection stay as far as their photos are still there."""
        super().set_photos(tiles)
        known = set(self.model.ids)
        self._change_selection(lambda: self._selection.keep_only(known))

    def selected(self) -> list[PhotoId]:
        """Return the selected photos in their order."""
        return [i for i in self.model.ids if i in self._selection.ids]

    def current(self) -> PhotoId | None:
        """Return the photo that the keyboard is at."""
        return self._selection.current

    # mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; the tick adds to the selection, the heart marks a favourite."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._ring = False
        position = event.position().toPoint()
        row = self._row_at(position)
        if row is None:
            self._change_selection(self._selection.clear)
            return
        tile = self.model.tiles[row]
        if self._hits(heart_rect(self._tile_rect(row), favourite=tile.favourite), position):
            self.favourite_asked.emit([tile.photo_id], not tile.favourite)
        elif self._hits(tick_rect(self._tile_rect(row)), position):
            self._change_selection(lambda: self._selection.toggle(tile.photo_id))
        else:
            self._select(row, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what belongs to a press from the page below."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo."""
        position = event.position().toPoint()
        row = self._row_at(position)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        area, tile = self._tile_rect(row), self.model.tiles[row]
        discs = (tick_rect(area), heart_rect(area, favourite=tile.favourite))
        if any(self._hits(disc, position) for disc in discs):
            self.mousePressEvent(event)
        else:
            self.opened.emit(tile.photo_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer tick and heart on the photo under the mouse."""
        self._hover(self._row_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Take tick and heart away when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return bool(super().viewportEvent(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the photo under the mouse, or the current one."""
        keyboard = event.reason() == event.Reason.Keyboard
        row = self.model.row_of(self.current()) if keyboard else self._row_at(event.pos())
        if row is None:
            return
        tile = self.model.tiles[row]
        if tile.photo_id not in self._selection.ids:
            self._change_selection(lambda: self._selection.choose(tile.photo_id))
        place = self._tile_rect(row).center() if keyboard else event.pos()
        self.menu_for(tile).popup(self.viewport().mapToGlobal(place))

    def menu_for(self, tile: PhotoTile) -> QMenu:
        """Return the context menu of a photo; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        photo_id = tile.photo_id
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(photo_id))
        menu.addAction(
            icons.icon("open-outside"),
            self.tr("Show in file manager"),
            lambda: self.folder_asked.emit(photo_id),
        )
        menu.addAction(self.tr("Copy path"), lambda: self.path_asked.emit(self.selected()))
        menu.addSeparator()
        heart = menu.addAction(icons.icon("heart"), self.tr("Favourite"))
        heart.setCheckable(True)
        heart.setChecked(tile.favourite)
        heart.triggered.connect(lambda on: self.favourite_asked.emit(self.selected(), on))
        return menu

    @staticmethod
    def _hits(disc: QRect, position: QPoint) -> bool:
        grown = disc.adjusted(-_HIT_GROWTH, -_HIT_GROWTH, _HIT_GROWTH, _HIT_GROWTH)
        return grown.contains(position)

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._repaint_row(self._hovered)
            self._hovered = row
            self._repaint_row(row)

    def _select(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        photo_id = self.model.ids[row]
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            anchor = self.model.row_of(self._selection.anchor)
            self._change_selection(lambda: self._selection.extend(self.model.ids, row, anchor))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._change_selection(lambda: self._selection.toggle(photo_id))
        else:
            self._change_selection(lambda: self._selection.choose(photo_id))

    def _change_selection(self, change: Callable[[], None]) -> None:
        before = set(self._selection.ids)
        change()
        self.viewport().update()
        row = self.model.row_of(self.current())
        if row is not None:
            state = self.tr("selected") if self.current() in self._selection.ids else ""
            spoken = [spoken_name(self.model.tiles[row]), *([state] if state else [])]
            self.setAccessibleDescription(", ".join(spoken))
        if before != self._selection.ids:
            self.selection_changed.emit(self.selected())

    # keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, open and zoom as in a file manager."""
        if not (self._zoom_key(event) or self._select_key(event) or self._move_key(event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came here by Tab."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._ring = self._ring or by_key
        if by_key and self.current() is None and self.model.ids:
            start = self._layout.first_below(self.verticalScrollBar().value())
            self._selection.move(self.model.ids[start or 0])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _zoom_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case _:
                return False
        return True

    def _select_key(self, event: QKeyEvent) -> bool:
        current = self.current()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._change_selection(lambda: self._selection.ids.update(self.model.ids))
        elif event.key() == Qt.Key.Key_Escape and self._selection.ids:
            self._change_selection(self._selection.clear)
        elif current is None:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Space:
            self._change_selection(lambda: self._selection.toggle(current))
        else:
            return False
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        if not self.model.ids:
            return False
        row = self.model.row_of(self.current())
        target = self._target(Qt.Key(event.key()), row)
        if target is None:
            return False
        self._ring = True
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._change_selection(lambda: self._selection.move(self.model.ids[target]))
        else:
            self._select(target, modifiers)
        self._show_row(target)
        return True

    def _target(self, key: Qt.Key, row: int | None) -> int | None:
        """Return the row that a key leads to, or None where it leads nowhere."""
        last = len(self.model.ids) - 1
        page = max(self.viewport().height() // self.row_height - 1, 1)
        here = 0 if row is None else row
        targets: dict[Qt.Key, Callable[[], int]] = {
            Qt.Key.Key_Left: lambda: max(here - 1, 0),
            Qt.Key.Key_Right: lambda: min(here + 1, last),
            Qt.Key.Key_Up: lambda: self._layout.neighbour_row(here, -1),
            Qt.Key.Key_Down: lambda: self._layout.neighbour_row(here, 1),
            Qt.Key.Key_PageUp: lambda: self._layout.neighbour_row(here, -page),
            Qt.Key.Key_PageDown: lambda: self._layout.neighbour_row(here, page),
            Qt.Key.Key_Home: lambda: 0,
            Qt.Key.Key_End: lambda: last,
        }
        if key not in targets:
            return None
        return here if row is None and key != Qt.Key.Key_End else targets[key]()
