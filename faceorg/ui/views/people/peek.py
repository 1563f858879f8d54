"""A look at somebody's photos without leaving the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from faceorg.domain.ids import GroupId, PersonId
from faceorg.ui import theme
from faceorg.ui.models.people import Section
from faceorg.ui.painting import paint_rounded
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.models.people import Entry
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_COLUMNS, _ROWS, _PHOTO_W, _PHOTO_H, _GAP, _PADDING = 4, 2, 132, 99, 8, 12
_LOOK_MS = 150  # how often it is seen whether the pointer has gone


class Peek(QWidget):
    """Up to eight photos; a click opens one.

    Opened by key, Space or Escape closes it. Opened where the pointer rests, it leaves the keyboard
    where it is, and goes when the pointer does.

    Attributes:
        photo_opened: a photo, and all those shown.
    """

    photo_opened = Signal(object, object)

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._session = session
        self._thumbnails = thumbnails
        self._tile = QRect()
        self._photos: list[PhotoId] = []
        self._words = ""
        self._resting = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        thumbnails.photo_ready.connect(self.update)

    def open_for(self, entry: Entry, tile: QRect) -> None:
        """Show an entry's photos beside its tile (in global coordinates)."""
        self._resting = False
        self._open(entry, tile)

    def rest_on(self, entry: Entry, tile: QRect) -> None:
        """Show an entry's photos as long as the pointer is on its tile or on them."""
        if not self.hasFocus():
            self._resting = True
            self._open(entry, tile)

    def _open(self, entry: Entry, tile: QRect) -> None:
        self._tile = tile
        self._words = entry.spoken
        self._session.fetch(lambda library: _photos_of(library, entry), self._on_photos)

    @Slot(object)
    def _on_photos(self, photos: list[PhotoId]) -> None:
        self._photos = photos[: _COLUMNS * _ROWS]
        if not self._photos or (self._resting and not self._is_pointed_at()):
            return
        self.setAccessibleName(tr("Photos of {name}").format(name=self._words))
        self._place()
        self.show()
        self.raise_()
        if self._resting:
            self._timer.start()
        else:
            self._timer.stop()
            self.setFocus()

    @Slot()
    def _on_look(self) -> None:
        if not self._is_pointed_at():
            self._timer.stop()
            self.hide()

    def _is_pointed_at(self) -> bool:
        """Whether the pointer is on the tile, on the photos, or on its way between them."""
        if not self._host.isVisible():
            return False
        own = QRect(self._host.mapToGlobal(self.pos()), self.size())
        on_photos = self.isVisible() and own.adjusted(0, -8, 0, 8).contains(QCursor.pos())
        return self._tile.contains(QCursor.pos()) or on_photos

    def _place(self) -> None:
        window = self._host
        columns = min(_COLUMNS, len(self._photos))
        lines = -(-len(self._photos) // _COLUMNS)
        width = columns * (_PHOTO_W + _GAP) - _GAP + 2 * _PADDING
        height = lines * (_PHOTO_H + _GAP) - _GAP + 2 * _PADDING
        corner = window.mapFromGlobal(QPoint(self._tile.left(), self._tile.bottom() + 4))
        if corner.y() + height > window.height():
            corner.setY(max(0, corner.y() - height - self._tile.height() - 8))
        corner.setX(max(0, min(corner.x(), window.width() - width - theme.GAP_S)))
        self.setGeometry(corner.x(), corner.y(), width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Space and Escape; other keys go to the page."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self._close()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when somebody goes on elsewhere."""
        super().focusOutEvent(event)
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the photo under the pointer."""
        point = event.position().toPoint()
        for number, photo_id in enumerate(self._photos):
            if self._box(number).contains(point):
                self.hide()
                self.photo_opened.emit(photo_id, list(self._photos))
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and photos."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.control, 1))
            painter.setBrush(t.surface)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            for number, photo_id in enumerate(self._photos):
                picture = self._thumbnails.photo(photo_id)
                paint_rounded(painter, self._box(number), theme.RADIUS_PHOTO, picture)

    def _box(self, number: int) -> QRect:
        line, column = divmod(number, _COLUMNS)
        left, top = _PADDING + column * (_PHOTO_W + _GAP), _PADDING + line * (_PHOTO_H + _GAP)
        return QRect(left, top, _PHOTO_W, _PHOTO_H)

    def _close(self) -> None:
        self.hide()
        self._host.setFocus()


def _photos_of(library: Library, entry: Entry) -> list[PhotoId]:
    if entry.person_id is not None:
        faces = library.faces.of_person(PersonId(entry.person_id))
    elif entry.section is Section.GROUPS:
        faces = library.faces.of_group(GroupId(entry.number))
    else:
        faces = library.faces.by_id([entry.face_id] if entry.face_id is not None else [])
    return list(dict.fromkeys(face.photo_id for face in faces))
