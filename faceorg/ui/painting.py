"""What several views paint alike: portraits, faces, badges; GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QWidget

from faceorg.ui import theme
from faceorg.ui.pixmap_cache import PixmapCache
from faceorg.ui.texts.translation import number_text, tr

_SHAPED_BYTES = 32 * 1024 * 1024
_SMALL_BYTES = 4 * 1024 * 1024
_ROUND = -1.0  # a radius that makes a circle, or an ellipse
# Pictures as they are shown: scaled, cut to size and shape. By picture, size and radius.
_shaped: PixmapCache[tuple[int, int, int, float]] = PixmapCache(_SHAPED_BYTES)
_radii: set[float] = set()
# What stands for pictures that have not come, and badges.
_small: PixmapCache[tuple[object, ...]] = PixmapCache(_SMALL_BYTES)

BADGE_HEIGHT_PX = 22
_ABOVE = 5  # a fifth of the height that does not fit is left out above, the rest below


def paint_circle(painter: QPainter, box: QRect, picture: QPixmap | None) -> None:
    """Paint a portrait as a circle; a person or a group. None paints the placeholder."""
    _paint_shaped(painter, box, _ROUND, picture)


def paint_rounded(painter: QPainter, box: QRect, radius: float, picture: QPixmap | None) -> None:
    """Paint a picture with round corners, filling the box; a face or a photo.

    Of what is higher than the box rather the upper part is seen: there are the heads.
    """
    _paint_shaped(painter, box, radius, picture)


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
    ratio, height = painter.device().devicePixelRatio(), theme.scaled(BADGE_HEIGHT_PX)
    colour = theme.tokens().accent
    key = ("badge", number, height, ground.rgba(), colour.rgba(), ratio)
    shown = _small.get(key)
    if shown is None:
        shown = _badge(number, height, ground, ratio)
        _small.put(key, shown)
    width = shown.deviceIndependentSize().width()
    box = QRectF(right - width, middle - height / 2, width, height)
    painter.drawPixmap(box.topLeft(), shown)
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


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Return where a part of a widget lies that is on this place where one reads to the right."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


def is_cut(picture: QPixmap, box: QRect, ratio: float) -> bool:
    """Whether painting a picture into a box takes next to no time, as it was done before."""
    return any(_key(picture, box, radius, ratio) in _shaped for radius in _radii)


def _badge(number: int, height: int, ground: QColor, ratio: float) -> QPixmap:
    font = theme.font("caption")
    font.setWeight(font.Weight.DemiBold)
    text = tr("{number}?", "faces that the program guesses").format(number=number_text(number))
    width = QFontMetrics(font).horizontalAdvance(text) + 18
    made = _empty(width, height, ratio)
    box, radius = QRectF(0, 0, width, height), (height - 2) / 2
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(dashed_pen(theme.tokens().accent))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return made


def _paint_shaped(painter: QPainter, box: QRect, radius: float, picture: QPixmap | None) -> None:
    ratio = painter.device().devicePixelRatio()
    if picture is None:
        shown = _placeholder(box, radius, ratio)
    else:
        key = _key(picture, box, radius, ratio)
        found = _shaped.get(key)
        if found is None:
            _radii.add(radius)
            found = _cut(picture, box, radius, ratio)
            _shaped.put(key, found)
        shown = found
    painter.drawPixmap(box.topLeft(), shown)


def _key(picture: QPixmap, box: QRect, radius: float, ratio: float) -> tuple[int, int, int, float]:
    return picture.cacheKey(), round(box.width() * ratio), round(box.height() * ratio), radius


def _placeholder(box: QRect, radius: float, ratio: float) -> QPixmap:
    colour = theme.tokens().pressed
    key = ("placeholder", box.width(), box.height(), radius, colour.rgba(), ratio)
    shown = _small.get(key)
    if shown is None:
        shown = _in_shape(QBrush(colour), box, radius, ratio)
        _small.put(key, shown)
    return shown


def _cut(picture: QPixmap, box: QRect, radius: float, ratio: float) -> QPixmap:
    """Return what is shown of a picture in a box, smoothly scaled, in a shape.

    That is the middle of its width, and of its height what begins after a fifth of the rest.
    """
    width, height = round(box.width() * ratio), round(box.height() * ratio)
    scaled = picture.scaled(
        width,
        height,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - width) // 2, (scaled.height() - height) // _ABOVE
    brush = QBrush(scaled)
    brush.setTransform(QTransform(1 / ratio, 0, 0, 1 / ratio, -left / ratio, -top / ratio))
    return _in_shape(brush, box, radius, ratio)


def _in_shape(brush: QBrush, box: QRect, radius: float, ratio: float) -> QPixmap:
    """Return a picture as large as a box, of which a shape is filled."""
    made = _empty(box.width(), box.height(), ratio)
    whole = QRectF(0, 0, box.width(), box.height())
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        if radius == _ROUND:
            painter.drawEllipse(whole)
        else:
            painter.drawRoundedRect(whole, radius, radius)
    return made


def _empty(width: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
