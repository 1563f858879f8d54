"""Photos of a question with the face outlined: a strip on the card, and a closer look over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets.keycaps import key_cap_height, key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.thumbnails import Thumbnails

_STRIP_PX, _ALL_PX, _GAP = 116, 88, 8
_COLUMNS, _PHOTOS, _PHOTO_W, _PHOTO_H, _PADDING = 4, 8, 200, 150, 16
_LARGER = ((1, 2.5), (2, 2.0))  # up to so many photos are so many times larger
_OUTLINE = ((4, QColor(0, 0, 0, 128)), (2, QColor(255, 255, 255)))


@dataclass(frozen=True, slots=True)
class PhotoFace:
    """A photo and the box of the face that is asked about, in fractions of the photo."""

    photo_id: PhotoId
    box: Box


def photos_of(library: Library, face_ids: Sequence[FaceId], most: int) -> list[PhotoFace]:
    """Return the photos of some faces, each once; a quick read."""
    found: dict[PhotoId, PhotoFace] = {}
    for face in library.faces.by_id(face_ids[: 3 * most]):
        found.setdefault(face.photo_id, PhotoFace(face.photo_id, face.box))
    return list(found.values())[:most]


class PhotoCells(QWidget):
    """Photos that can be opened by a click, or with the arrows and Enter.

    Attributes:
        opened: a photo, and all those shown.
    """

    opened = Signal(object, object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._current = 0
        self.photos: list[PhotoFace] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        thumbnails.photo_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_photos(self, photos: Iterable[PhotoFace]) -> None:
        """Show photos in place of those before."""
        self.photos = list(photos)
        self._go_to(0)
        self.updateGeometry()

    def cell(self, number: int) -> QRect:
        """Return where a photo lies."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose, Enter opens; other keys are for the page."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self.photos):
            self._go_to(self._current + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.photos:
            self._open(self._current)
        elif not step:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the photo under the pointer."""
        point = event.position().toPoint()
        for number in range(len(self.photos)):
            if self.cell(number).contains(point):
                self._open(number)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the photos."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            for number, shown in enumerate(self.photos):
                cell = self.cell(number)
                picture = self._thumbnails.photo(shown.photo_id)
                paint_outlined(painter, cell, picture, shown.box)
                if self.hasFocus() and number == self._current:
                    paint_focus_ring(painter, QRectF(cell).adjusted(3, 3, -3, -3), 2)

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint what lies below the photos."""

    def _open(self, number: int) -> None:
        around = [shown.photo_id for shown in self.photos]
        self.opened.emit(around[number], around)

    def _go_to(self, number: int) -> None:
        self._current = number
        self.setAccessibleName(
            tr("Photo {number} of {total}").format(
                number=number_text(number + 1), total=number_text(len(self.photos))
            )
        )
        self.update()


class PhotoStrip(PhotoCells):
    """Two photos, and how to see the others.

    Attributes:
        all_wanted: the others are wanted.
    """

    all_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_some(self, photos: Sequence[PhotoFace], number: int) -> None:
        """Show the first two photos of `number`."""
        self._number = number
        self.show_photos(photos[:2])

    def sizeHint(self) -> QSize:
        """Return a width that gives way and the height of the photos."""
        return QSize(320, _STRIP_PX)

    def cell(self, number: int) -> QRect:
        """Return where a photo lies."""
        width = (self.width() - self._all_width() - 2 * _GAP) // 2
        return QRect(number * (width + _GAP), 0, width, self.height())

    def all_cell(self) -> QRect:
        """Return where "All 29" stands."""
        left = self.cell(len(self.photos)).x()
        return QRect(left, 0, self._all_width(), self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a photo, or show all."""
        if self.all_cell().contains(event.position().toPoint()):
            self.all_wanted.emit()
        else:
            super().mouseReleaseEvent(event)

    def _all_width(self) -> int:
        words = theme.metrics("body").horizontalAdvance(self._all_words())
        return max(_ALL_PX, max(key_cap_width("Space"), words) + 2 * theme.GAP_L)

    def _all_words(self) -> str:
        if self._number > 1:
            return tr("All %Ln||All %Ln", "photos", self._number)
        return tr("Look", "at the photos")

    def _paint_ground(self, painter: QPainter) -> None:
        t, box = theme.tokens(), QRectF(self.all_cell()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(t.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)
        painter.setFont(theme.font("body"))
        painter.setPen(t.text2)
        height = painter.fontMetrics().height()
        top = box.center().y() - (height + theme.GAP_S + key_cap_height()) / 2
        words = QRectF(box.x(), top, box.width(), height)
        text = self._all_words()
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        left = box.center().x() - key_cap_width("Space") / 2
        middle = top + height + theme.GAP_S + key_cap_height() / 2
        paint_key_cap(painter, left, middle, "Space", t.text2)


class PhotoLook(PhotoCells):
    """Up to eight photos over the card; Space or Escape closes it.

    Attributes:
        closed: the keyboard goes back to the question.
    """

    closed = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(thumbnails, parent)
        self._host = parent
        self._columns = _COLUMNS
        self._photo = QSize(_PHOTO_W, _PHOTO_H)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open_over(self, card: QRect, photos: Sequence[PhotoFace]) -> None:
        """Show photos in the middle of the card, as many as there is room for."""
        room = self._host.size() - QSize(2 * _PADDING, 2 * _PADDING)
        self._photo = _photo_size(len(photos), room)
        wide, high = self._photo.width() + _GAP, self._photo.height() + _GAP
        self._columns = max(1, min(_COLUMNS, room.width() // wide))
        fitting = max(1, min(_PHOTOS // self._columns, room.height() // high))
        self.show_photos(photos[: self._columns * fitting])
        if not self.photos:
            return
        columns = min(self._columns, len(self.photos))
        lines = -(-len(self.photos) // self._columns)
        inside = QSize(columns * wide - _GAP, lines * high - _GAP)
        size = inside + QSize(2 * _PADDING, 2 * _PADDING)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(card.center())
        box.moveLeft(max(0, box.left()))
        box.moveTop(max(0, box.top()))
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.setFocus()

    def cell(self, number: int) -> QRect:
        """Return where a photo lies."""
        line, column = divmod(number, self._columns)
        wide, high = self._photo.width() + _GAP, self._photo.height() + _GAP
        return QRect(QPoint(_PADDING + column * wide, _PADDING + line * high), self._photo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Space and Escape; up and down choose too."""
        steps = {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        step = steps.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.hide()
            self.closed.emit()
        elif step and 0 <= self._current + step < len(self.photos):
            self._go_to(self._current + step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when somebody goes on elsewhere."""
        super().focusOutEvent(event)
        self.hide()

    def _paint_ground(self, painter: QPainter) -> None:
        t = theme.tokens()
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(t.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _photo_size(number: int, room: QSize) -> QSize:
    """Return how large photos are shown: few of them larger, where there is room."""
    usual = QSize(_PHOTO_W, _PHOTO_H)
    for most, factor in _LARGER:
        size = usual * factor
        fits = number * (size.width() + _GAP) <= room.width() and size.height() <= room.height()
        if number <= most and fits:
            return size
    return usual


def paint_outlined(painter: QPainter, cell: QRect, picture: QPixmap | None, face: Box) -> None:
    """Paint a photo so that it covers a cell and the face is in sight, with a line around it."""
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(cell), theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)
    painter.save()
    if picture is None:
        painter.fillPath(frame, theme.tokens().pressed)
        painter.restore()
        return
    part = part_with_face(picture.width(), picture.height(), cell.width(), cell.height(), face)
    scale = cell.width() / part.width()
    painter.setClipPath(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(cell), picture, part)
    x, y, w, h = face.in_pixels(picture.width(), picture.height())
    to_cell = QTransform.fromTranslate(cell.x(), cell.y()).scale(scale, scale)
    to_cell.translate(-part.x(), -part.y())
    box = to_cell.mapRect(QRectF(x, y, w, h))
    outlined = QRectF(cell).contains(box)  # of a face larger than the cell only lines would be seen
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in _OUTLINE if outlined else ():
        painter.setPen(QPen(colour, width))
        painter.drawRoundedRect(box, 6, 6)
    painter.restore()


def part_with_face(width: int, height: int, wide: int, high: int, face: Box) -> QRectF:
    """Return the part of a photo that fills `wide` x `high` with the face as central as can be.

    All in pixels of the photo, but `face`, which is in fractions of it.
    """
    scale = max(wide / width, high / height)
    part_w, part_h = wide / scale, high / scale
    middle = QPointF((face.x + face.w / 2) * width, (face.y + face.h / 2) * height)
    left = min(max(0.0, middle.x() - part_w / 2), width - part_w)
    top = min(max(0.0, middle.y() - part_h / 2), height - part_h)
    return QRectF(left, top, part_w, part_h)
