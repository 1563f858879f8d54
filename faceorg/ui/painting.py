"""What several views paint alike: portraits, faces, badges; GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from faceorg.ui import theme
from faceorg.ui.pixmap_cache import PixmapCache

_SCALED_BYTES = 48 * 1024 * 1024
_scaled: PixmapCache[tuple[int, int, int]] = PixmapCache(_SCALED_BYTES)

BADGE_HEIGHT_PX = 22


def paint_circle(painter: QPainter, box: QRect, picture: QPixmap | None) -> None:
    """Paint a portrait as a circle; a person or a group. None paints the placeholder."""
    path = QPainterPath()
    path.addEllipse(QRectF(box))
    _paint_clipped(painter, box, path, picture)


def paint_rounded(painter: QPainter, box: QRect, radius: float, picture: QPixmap | None) -> None:
    """Paint a picture with round corners, filling the box; a face or a photo."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), radius, radius)
    _paint_clipped(painter, box, path, picture)


def paint_dashed(painter: QPainter, box: QRectF, radius: float, colour: QColor) -> None:
    """Paint the dashed frame that means: the program's guess."""
    painter.save()
    painter.setPen(dashed_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def dashed_pen(colour: QColor) -> QPen:
    """Return the pen of guesses."""
    pen = QPen(colour, 1.5)
    pen.setDashPattern([4, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_badge(painter: QPainter, right: int, middle: int, number: int, ground: QColor) -> QRectF:
    """Paint the dashed pill "14?" with its right edge at `right`; return its box."""
    font = theme.font("caption")
    font.setWeight(font.Weight.DemiBold)
    text = f"{number:,}?"
    height = theme.scaled(BADGE_HEIGHT_PX)
    width = QFontMetrics(font).horizontalAdvance(text) + 18
    box = QRectF(right - width, middle - height / 2, width, height)
    painter.save()
    painter.setPen(dashed_pen(theme.tokens().accent))
    painter.setBrush(ground)
    radius = (height - 2) / 2
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box


def paint_focus_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """Paint the accent ring of what has the focus, 2 px wide and 2 px outside of `box`."""
    painter.save()
    painter.setPen(QPen(theme.tokens().accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
    painter.restore()


def paint_tick(painter: QPainter, middle: QPointF, *, filled: bool) -> None:
    """Paint the round tick box of a tile: empty on hover, filled when selected."""
    t, radius = theme.tokens(), 12.0
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(t.control, 1.5))
    painter.setBrush(t.accent if filled else t.surface)
    painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
    if filled:
        pen = QPen(t.on_accent, 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y = middle.x(), middle.y()
        painter.drawPolyline(
            [QPointF(x - 4.5, y), QPointF(x - 1.5, y + 3.2), QPointF(x + 4.5, y - 3.5)]
        )
    painter.restore()


def _paint_clipped(
    painter: QPainter, box: QRect, path: QPainterPath, picture: QPixmap | None
) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if picture is None:
        painter.fillPath(path, theme.tokens().pressed)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_filling(picture, box, painter.device().devicePixelRatio()))
        painter.drawPath(path)
    painter.restore()


def is_cut(picture: QPixmap, box: QRect, ratio: float) -> bool:
    """Whether painting a picture into a box takes next to no time, as it was done before."""
    return _cut_key(picture, box, ratio) in _scaled


def _cut_key(picture: QPixmap, box: QRect, ratio: float) -> tuple[int, int, int]:
    return picture.cacheKey(), round(box.width() * ratio), round(box.height() * ratio)


def _filling(picture: QPixmap, box: QRect, ratio: float) -> QBrush:
    """Return a brush that covers `box` with the middle of a picture, smoothly scaled."""
    key = _cut_key(picture, box, ratio)
    shown = _scaled.get(key)
    if shown is None:
        shown = _covering(picture, *key[1:])
        _scaled.put(key, shown)
    brush = QBrush(shown)
    brush.setTransform(QTransform(1 / ratio, 0, 0, 1 / ratio, box.x(), box.y()))
    return brush


def _covering(picture: QPixmap, width: int, height: int) -> QPixmap:
    """Scale a picture so that it covers width x height device pixels, and cut out its middle."""
    scaled = picture.scaled(
        width,
        height,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - width) // 2, (scaled.height() - height) // 2
    return scaled.copy(left, top, width, height)
