"""The grid of photos that pages use: selection, keyboard and mouse as in a file manager.

GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence

from faceorg.ui.models.levels import Level, step_of
from faceorg.ui.models.photo_order import Along
from faceorg.ui.models.photo_pages import Standing
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.views.photos.photo_drag import drag_photos, is_far
from faceorg.ui.views.photos.photo_menu import FAVOURITE, photo_menu, wish_of_key
from faceorg.ui.views.photos.photo_tiles import heart_rect, tick_rect
from faceorg.ui.views.photos.photo_zoom import PhotoZoom

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from faceorg.domain.ids import AlbumId, PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.ui.models.photo_pages import Opening
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_ORDER_REACH = 100  # photos before and after one that is opened
_HIT_GROWTH = 4  # discs of 24 are hit as if they were 32


class PhotoGrid(PhotoZoom):
    """Photos by date, newest first; pressing one that is too small to be looked at goes into it.

    Attributes:
        opened: a photo to be shown large.
        selection_changed: how many photos are selected now.
        favourite_asked: photos, and whether they shall be favourites.
        folder_asked: a photo whose file somebody wants to see in the file manager.
        path_asked: photos whose paths somebody wants to copy.
        asked: one of the wishes of `photo_menu`, and photos.
        album_id: the album filled by hand whose photos are shown; None elsewhere.
        shown_album: the album whose photos are shown, of either kind.

    `PhotoActions` answers all that is asked.
    """

    opened = Signal(int)
    selection_changed = Signal(int)
    favourite_asked = Signal(list, bool)
    folder_asked = Signal(int)
    path_asked = Signal(list)
    asked = Signal(str, list)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, thumbnails, parent)
        self._session = session
        self._asked = 0
        self._goal: tuple[int, Qt.KeyboardModifier, bool] | None = None
        self._pressed: tuple[QPoint, PhotoId] | None = None
        self._choose_later = self._entered = False
        self.album_id: AlbumId | None = None
        self.shown_album: AlbumId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Photos", "a page"))

    def standing(self, changed: Collection[PhotoId] | None = None) -> Standing:
        """Return what has to be found again when other photos come.

        Args:
            changed: all that may be gone, None where nobody knows.
        """
        places = [*super().standing().places, *self._selection.places]
        if changed is None:
            return Standing(places, self._selection.ids())
        return Standing(places, [i for i in changed if i in self._selection])

    def show_opening(self, opening: Opening) -> None:
        """Show other photos; place and selection stay as far as their photos are still there."""
        before = len(self._selection)
        self._goal = None
        super().show_opening(opening)
        self._selection.drop(opening.gone)
        rows = {i: opening.rows.get(i, self.model.row_of(i)) for i in self._selection.places}
        self._selection.place({i: row for i, row in rows.items() if row is not None})
        if self._selection.reading is not None:
            self._read_ids(self._selection.reading)
        self._say_selection(before)

    @property
    def shows_hidden(self) -> bool:
        """Whether these are photos that somebody has hidden."""
        query = self.answer.query if self.answer is not None else None
        return query is not None and query.hidden

    def selected(self) -> list[PhotoId]:
        """Return the selected photos, in their order as far as it is known."""
        ids = self._selection.ids()
        rows = [self.model.row_of(photo_id) for photo_id in ids]
        known = [(row, i) for row, i in zip(rows, ids, strict=True) if row is not None]
        return [i for _, i in sorted(known)] if len(known) == len(ids) else ids

    @property
    def selected_count(self) -> int:
        """How many photos are selected."""
        return len(self._selection)

    def current(self) -> PhotoId | None:
        """Return the photo that the keyboard is at."""
        return self._selection.current

    def order_at(self, photo_id: PhotoId) -> Along | None:
        """Return what leads from a photo to the next ones and those before."""
        row = self.model.row_of(photo_id)
        if self.answer is None:
            return None
        known = None if row is None else self.model.loaded_around(row, _ORDER_REACH)
        return Along(self.answer, known)

    # mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; the tick adds to the selection, the heart marks a favourite."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._ring, self._pressed, self._choose_later = False, None, False
        self._entered = False
        position = event.position().toPoint()
        if self.step.overview and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._go_into(self._row_pointed_at(position))
            self._entered = True
            return
        row = self._row_at(position)
        if row is None:
            self._change_selection(self._selection.clear)
            return
        tile = self.model.tile(row)
        if tile is None:
            self._go(row, event.modifiers())
        elif self._hits(heart_rect(self._tile_rect(row), favourite=tile.favourite), position):
            self.favourite_asked.emit([tile.photo_id], not tile.favourite)
        elif self._hits(tick_rect(self._tile_rect(row)), position):
            self._change_selection(lambda: self._selection.toggle(tile.photo_id, row))
        else:
            self._pressed = position, tile.photo_id
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            # Somebody may be about to drag all that is selected: see `mouseReleaseEvent`.
            self._choose_later = plain and self._selection.has(row, tile.photo_id)
            if not self._choose_later:
                self._go(row, event.modifiers())

    def _go_into(self, row: int | None) -> None:
        """Show the photos around one in a size in which they can be looked at."""
        if row is not None:
            self._zoom_to(step_of(Level.MONTHS), row)
            self._show_row(row)
            self._go(row, Qt.KeyboardModifier.ControlModifier, by_key=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the photo that was pressed among others; the page below hears nothing of it."""
        pressed, self._pressed = self._pressed, None
        row = self.model.row_of(pressed[1]) if pressed is not None else None
        if self._choose_later and row is not None:
            self._go(row, event.modifiers())
        self._choose_later = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo."""
        position = event.position().toPoint()
        row = self._row_at(position)
        if row is None or event.button() != Qt.MouseButton.LeftButton or self._entered:
            return
        area, tile = self._tile_rect(row), self.model.tile(row)
        if tile is None:
            return
        discs = (tick_rect(area), heart_rect(area, favourite=tile.favourite))
        if any(self._hits(disc, position) for disc in discs):
            self.mousePressEvent(event)
        else:
            self.opened.emit(tile.photo_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer tick and heart on the photo under the mouse; drag what is selected."""
        position = event.position().toPoint()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if held and self._pressed is not None and is_far(self._pressed[0], position):
            self._drag(self._pressed[1])
        else:
            self._hover(self._row_at(position))

    def _drag(self, photo_id: PhotoId) -> None:
        """Drag the selected photos, or the one that was pressed where it is not among them."""
        self._pressed, self._choose_later = None, False
        photos = self.selected() if photo_id in self._selection else [photo_id]
        drag_photos(self, self._session.library, photos, self._thumbnails.photo(photo_id))

    def viewportEvent(self, event: QEvent) -> bool:
        """Take tick and heart away when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return bool(super().viewportEvent(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the photo under the mouse, or the current one."""
        keyboard = event.reason() == event.Reason.Keyboard
        row = self._selection.row if keyboard else self._row_at(event.pos())
        tile = self.model.tile(row) if row is not None else None
        if row is None or tile is None:
            return
        if not self._selection.has(row, tile.photo_id):
            self._change_selection(lambda: self._selection.choose(tile.photo_id, row))
        place = self._tile_rect(row).center() if keyboard else event.pos()
        self.menu_for(tile).popup(self.viewport().mapToGlobal(place))

    def menu_for(self, tile: PhotoTile) -> QMenu:
        """Return the context menu of a photo; it deletes itself when closed."""
        return photo_menu(self, tile)

    @staticmethod
    def _hits(disc: QRect, position: QPoint) -> bool:
        grown = disc.adjusted(-_HIT_GROWTH, -_HIT_GROWTH, _HIT_GROWTH, _HIT_GROWTH)
        return grown.contains(position)

    def _hover(self, row: int | None) -> None:
        row = None if self.step.overview else row  # no room for tick and heart
        if row != self._hovered:
            self._repaint_row(self._hovered)
            self._hovered = row
            self._repaint_row(row)

    def _go(self, row: int, modifiers: Qt.KeyboardModifier, *, by_key: bool = False) -> None:
        """Go to a photo and select as the keys held down say, once it is loaded."""
        tile = self.model.tile(row)
        if tile is None:
            self._goal = (row, modifiers, by_key)
            return
        self._goal = None
        selection, photo_id = self._selection, tile.photo_id
        if modifiers & Qt.KeyboardModifier.ControlModifier and by_key:
            self._change_selection(lambda: selection.move(photo_id, row))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._change_selection(lambda: self._stretch(photo_id, row))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._change_selection(lambda: selection.toggle(photo_id, row))
        else:
            self._change_selection(lambda: selection.choose(photo_id, row))

    def _stretch(self, photo_id: PhotoId, row: int) -> None:
        rows = self._selection.stretch(photo_id, row)
        self._select_rows(rows)

    def _select_rows(self, rows: range) -> None:
        known = self.model.ids_between(rows.start, rows.stop)
        if known is not None:
            self._selection.take(known)
        else:
            self._selection.begin(rows)
            self._read_ids(rows)

    def _read_ids(self, rows: range) -> None:
        """Read which photos these are, so that those that come later are not among them."""
        answer = self.answer
        if answer is None:
            return
        self._asked += 1
        asked = self._asked

        def read(_library: object) -> tuple[int, NDArray[np.int64]]:
            return asked, answer.ids(rows.start, rows.stop)

        self._session.fetch(read, self._on_ids)

    def _on_ids(self, read: tuple[int, NDArray[np.int64]]) -> None:
        asked, ids = read
        if asked == self._asked and self._selection.reading is not None:
            self._change_selection(lambda: self._selection.take_many(ids))

    def _on_loaded(self, blocks: list[int]) -> None:
        super()._on_loaded(blocks)
        if self._goal is not None and self.model.tile(self._goal[0]) is not None:
            row, modifiers, by_key = self._goal
            self._go(row, modifiers, by_key=by_key)

    def _change_selection(self, change: Callable[[], None]) -> None:
        before = len(self._selection)
        change()
        self._say_selection(before)

    def _say_selection(self, before: int) -> None:
        self.viewport().update()
        row, current = self._selection.row, self.current()
        if row is not None and current is not None:
            selected = self._selection.has(row, current)
            spoken = [self.model.spoken(row), *([tr("selected", "a photo")] if selected else [])]
            self.setAccessibleDescription(commas_text(spoken))
        if before != len(self._selection):
            self.selection_changed.emit(len(self._selection))

    # keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, open and zoom as in a file manager."""
        keys = (self._zoom_key, self._select_key, self._move_key, self._wish_key)
        if not any(take(event) for take in keys):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came here by Tab."""
        super().focusInEvent(event)
        why = Qt.FocusReason
        by_tab = (why.TabFocusReason, why.BacktabFocusReason, why.ShortcutFocusReason)
        by_key = event.reason() in by_tab
        self._ring = self._ring or by_key
        if by_key and self.model.blocks.photos:
            first = self._layout.first_below(self.verticalScrollBar().value()) or 0
            row = first if self.current() is None else self._selection.row or 0
            self._go(row, Qt.KeyboardModifier.ControlModifier, by_key=True)  # and scroll there
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _select_key(self, event: QKeyEvent) -> bool:
        current = self.current()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._change_selection(lambda: self._select_rows(range(self.model.blocks.photos)))
        elif event.key() == Qt.Key.Key_Escape and len(self._selection):
            self._change_selection(self._selection.clear)
        elif current is None:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.step.overview:
                self._go_into(self._selection.row)
            else:
                self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Space:
            row = self._selection.row or 0
            self._change_selection(lambda: self._selection.toggle(current, row))
        else:
            return False
        return True

    def _wish_key(self, event: QKeyEvent) -> bool:
        """Ask for what a menu offers, too."""
        wish = wish_of_key(self, Qt.Key(event.key()), event.modifiers())
        row = self._selection.row
        tile = self.model.tile(row) if row is not None else None
        if wish is None or tile is None or not len(self._selection):
            return False
        if wish == FAVOURITE:
            self.favourite_asked.emit(self.selected(), not tile.favourite)
        else:
            self.asked.emit(wish, self.selected())
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        if not self.model.blocks.photos:
            return False
        row = self._selection.row if self._goal is None else self._goal[0]
        target = self._target(Qt.Key(event.key()), row)
        if target is None:
            return False
        self._ring = True
        self._go(target, event.modifiers(), by_key=True)
        self._show_row(target)
        return True

    def _target(self, key: Qt.Key, row: int | None) -> int | None:
        """Return the row that a key leads to, or None where it leads nowhere."""
        last = self.model.blocks.photos - 1
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
