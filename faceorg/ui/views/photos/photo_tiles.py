"""How the photos of a grid are painted; GUI thread only."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from faceorg.ui import icons, theme
from faceorg.ui.texts.duration_text import duration_text

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.ui.thumbnails import Thumbnails

DISC = 24
_DISC_INSET = 8
_CACHE_BYTES = 24 * 2**20  # six screens, or not quite two at twice the size
_FRAME_S = 0.004  # at twice the size, painting what is there takes 10 ms of the 16
_ROUND_FROM_PX = 80
_DISC_FILL = QColor(0, 0, 0, 153)  # 60 % black
_WHITE = QColor("#FFFFFF")


@dataclass(frozen=True, slots=True)
class TileLook:
    """How one tile stands at the moment."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False


def tick_rect(tile: QRect) -> QRect:
    """Return where the tick of a tile is."""
    return QRect(tile.left() + _DISC_INSET, tile.top() + _DISC_INSET, DISC, DISC)


def heart_rect(tile: QRect, *, favourite: bool) -> QRect:
    """Return where the heart of a tile is: below where it stands for good, above to offer it."""
    left = tile.right() + 1 - _DISC_INSET - DISC
    low = tile.bottom() + 1 - _DISC_INSET - DISC
    return QRect(left, low if favourite else tile.top() + _DISC_INSET, DISC, DISC)


class TilePainter:
    """Paints tiles; keeps the pictures that were cut to size, up to a limit of memory.

    Cutting takes a millisecond each, so a frame cuts only as many as its time allows.

    Attributes:
        unfinished: the last frame has left something out; it wants to be painted again.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        self._thumbnails = thumbnails
        self._cut: OrderedDict[PhotoId, QPixmap] = OrderedDict()
        self._bytes = 0
        self._until, self._ratio = 0.0, 1.0
        self.unfinished = False

    def begin(self, ratio: float) -> None:
        """Begin a frame, on a device with so many pixels for each logical one."""
        self._ratio = ratio
        self._until = time.perf_counter() + _FRAME_S
        self.unfinished = False

    def forget(self, photo_id: PhotoId) -> None:
        """Cut this photo anew when it is painted next."""
        gone = self._cut.pop(photo_id, None)
        if gone is not None:
            self._bytes -= _bytes(gone)

    def cut(self, photo_id: PhotoId, size: QSize, ratio: float) -> None:
        """Cut a small photo as it comes, while the frame has time for it.

        Of small ones more are in view than `Thumbnails` keeps until they are painted. They are
        made twice as large as needed without care first, which takes a tenth of the time.
        """
        if time.perf_counter() > self._until:
            return
        source = self._thumbnails.photo(photo_id)
        if source is not None and not source.isNull():
            expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            rough = source.scaled(size * ratio * 2, expanding)
            self._keep(photo_id, _cut(rough, size * ratio, ratio))

    def paint(self, painter: QPainter, area: QRect, tile: PhotoTile, look: TileLook) -> None:
        """Paint one tile in `area`."""
        picture = self._picture(tile.photo_id, area.size(), self._ratio)
        if picture is None:
            self.paint_nothing(painter, area)
        else:
            painter.drawPixmap(area, picture)
        if look.focused:
            _paint_ring(painter, area)
        if look.selected:
            _paint_selected(painter, area)
        self._paint_marks(painter, area, tile, look)

    def paint_nothing(self, painter: QPainter, area: QRect) -> None:
        """Paint what stands in for a photo until it is there; hundreds of small ones, quickly."""
        if area.height() < _ROUND_FROM_PX:
            painter.fillRect(area, theme.tokens().pressed)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().pressed)
        painter.drawRoundedRect(area, theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)

    def _paint_marks(self, painter: QPainter, area: QRect, tile: PhotoTile, look: TileLook) -> None:
        if tile.duration_s is not None:
            _paint_duration(painter, area, tile.duration_s)
        if look.selected:
            _paint_disc(painter, tick_rect(area), theme.tokens().accent, ring=True)
            _paint_icon(painter, tick_rect(area), "check", theme.tokens().on_accent)
        elif look.hovered:
            _paint_disc(painter, tick_rect(area), _DISC_FILL, ring=True)
        if tile.favourite or look.hovered:
            heart = heart_rect(area, favourite=tile.favourite)
            _paint_disc(painter, heart, _DISC_FILL, ring=False)
            if tile.favourite:
                painter.fillPath(_heart_path(QRectF(heart)), _WHITE)
            else:
                _paint_icon(painter, heart, "heart", _WHITE)

    def _picture(self, photo_id: PhotoId, size: QSize, ratio: float) -> QPixmap | None:
        kept = self._cut.get(photo_id)
        wanted = size * ratio
        if kept is not None and kept.size() == wanted:
            self._cut.move_to_end(photo_id)
            return kept
        source = self._thumbnails.photo(photo_id)
        if source is None or source.isNull():
            return kept
        if time.perf_counter() > self._until:
            self.unfinished = True
            return kept
        made = _cut(source, wanted, ratio)
        self._keep(photo_id, made)
        return made

    def _keep(self, photo_id: PhotoId, picture: QPixmap) -> None:
        self.forget(photo_id)
        self._cut[photo_id] = picture
        self._bytes += _bytes(picture)
        while self._bytes > _CACHE_BYTES and len(self._cut) > 1:
            _, gone = self._cut.popitem(last=False)
            self._bytes -= _bytes(gone)


def _paint_duration(painter: QPainter, area: QRect, seconds: float) -> None:
    """Paint a triangle and how long a video is, at the bottom; without room, the triangle alone."""
    painter.setFont(theme.font("caption"))
    words = duration_text(seconds)
    metrics = painter.fontMetrics()
    height = max(DISC, metrics.height() + 4)
    width = height + metrics.horizontalAdvance(words) + _DISC_INSET // 2
    if width > area.width() - 2 * _DISC_INSET:
        words, width = "", height
    left, top = area.left() + _DISC_INSET, area.bottom() + 1 - _DISC_INSET - height
    pill = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DISC_FILL)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    middle, size = QPointF(left + height / 2, pill.center().y()), height / 5
    triangle = QPainterPath(middle + QPointF(-size * 0.8, -size))
    triangle.lineTo(middle + QPointF(size * 1.1, 0))
    triangle.lineTo(middle + QPointF(-size * 0.8, size))
    triangle.closeSubpath()
    painter.fillPath(triangle, _WHITE)
    painter.setPen(_WHITE)
    room = QRectF(left + height - 2, top, width - height, height)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def _cut(source: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Scale and crop a picture to `size` device pixels, with round corners."""
    scaled = source.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(1)
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scaled)
    shift = QPointF((size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2)
    painter.setBrushOrigin(shift)
    radius = theme.RADIUS_PHOTO * ratio
    painter.drawRoundedRect(made.rect(), radius, radius)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _paint_selected(painter: QPainter, area: QRect) -> None:
    """3 px accent and 2 px white inside it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(area)
    painter.setPen(QPen(_WHITE, 2))
    painter.drawRoundedRect(inside.adjusted(4, 4, -4, -4), 2, 2)
    painter.setPen(QPen(theme.tokens().accent, 3))
    painter.drawRoundedRect(inside.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)


def _paint_ring(painter: QPainter, area: QRect) -> None:
    """2 px accent, outside by 2."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.tokens().accent, 2))
    radius = theme.RADIUS_PHOTO + 3
    painter.drawRoundedRect(QRectF(area).adjusted(-3, -3, 3, 3), radius, radius)


def _paint_disc(painter: QPainter, area: QRect, fill: QColor, *, ring: bool) -> None:
    painter.setBrush(fill)
    painter.setPen(QPen(_WHITE, 2) if ring else Qt.PenStyle.NoPen)
    inset = 1.0 if ring else 0.0
    painter.drawEllipse(QRectF(area).adjusted(inset, inset, -inset, -inset))


def _paint_icon(painter: QPainter, disc: QRect, name: str, colour: QColor) -> None:
    ratio = painter.device().devicePixelRatioF()
    corner = disc.center() - QRect(0, 0, 16, 16).center()
    painter.drawPixmap(corner, icons.pixmap(name, 16, colour, ratio))


def _heart_path(disc: QRectF) -> QPainterPath:
    """A full heart in a disc of 24; the icon file has only its outline."""
    path = QPainterPath()
    x, y = disc.center().x(), disc.center().y() - 2.2
    path.moveTo(x, y)
    path.cubicTo(x - 1.6, y - 3.4, x - 6.2, y - 2.6, x - 6.0, y + 0.8)
    path.cubicTo(x - 5.8, y + 3.4, x - 2.4, y + 5.4, x, y + 7.6)
    path.cubicTo(x + 2.4, y + 5.4, x + 5.8, y + 3.4, x + 6.0, y + 0.8)
    path.cubicTo(x + 6.2, y - 2.6, x + 1.6, y - 3.4, x, y)
    path.closeSubpath()
    return path
