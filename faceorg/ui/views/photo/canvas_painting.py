"""How a photo is painted on the canvas: blitted where it was decoded at the very size, else scaled.

GUI thread only. Scaling smoothly costs the GUI thread 10 ms a megapixel of the screen, so pictures
come at the size at which they are seen, and lie on whole pixels of the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPixmap

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from faceorg.ui.views.photo.canvas_geometry import CanvasGeometry, Fractions

Pictured = QImage | QPixmap

GROUND = QColor("#0F1010")  # near black in both schemes, so that colours of photos look the same
_SAME_PX = 1.5  # a size that is off by no more was only rounded


def paint_photo(
    painter: QPainter,
    geometry: CanvasGeometry,
    picture: Pictured | None,
    part: tuple[QImage, Fractions] | None,
) -> None:
    """Paint what there is of a photo, the sharpest on top."""
    x, y, width, height = geometry.turned_rect()
    if picture is None or picture.isNull():
        painter.fillRect(QRectF(x, y, width, height), theme.DARK.surface)
        return
    wide, high = geometry.upright_size()
    painter.save()
    if geometry.turns:
        painter.translate(x + width / 2, y + height / 2)
        painter.rotate(90 * geometry.turns)
        corner = QPointF(-wide / 2, -high / 2)
    else:
        corner = QPointF(x, y)
    if part is None or not _covers(part[1], geometry.seen()):
        _draw(painter, picture, QRectF(corner.x(), corner.y(), wide, high), geometry.turns)
    if part is not None:
        left, top, part_w, part_h = part[1]
        place = QRectF(left * wide, top * high, part_w * wide, part_h * high)
        _draw(painter, part[0], place.translated(corner), geometry.turns)
    painter.restore()


def _draw(painter: QPainter, picture: Pictured, target: QRectF, turns: int) -> None:
    ratio = painter.device().devicePixelRatio()
    off_x = abs(target.width() * ratio - picture.width())
    off_y = abs(target.height() * ratio - picture.height())
    if max(off_x, off_y) <= _SAME_PX and not turns:
        corner = QPointF(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio)
        target = QRectF(corner, picture.size().toSizeF() / ratio)
    if isinstance(picture, QImage):
        painter.drawImage(target, picture)
    else:
        painter.drawPixmap(target, picture, QRectF(picture.rect()))


def _covers(part: Fractions, seen: Fractions) -> bool:
    return (
        part[0] <= seen[0]
        and part[1] <= seen[1]
        and part[0] + part[2] >= seen[0] + seen[2]
        and part[1] + part[3] >= seen[1] + seen[3]
    )
