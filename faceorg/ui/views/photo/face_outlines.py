"""How faces are outlined and labelled on a photo; GUI thread only.

The canvas is near black in both schemes, so these colours are fixed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from faceorg.ui import theme
from faceorg.ui.widgets.keycaps import key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.domain.ids import FaceId
    from faceorg.ui.models.face_marks import FaceMark

RADIUS = 8
LABEL_GAP = 8
_LABEL_HEIGHT = 28
_PADDING = 10
_SIDE_MIN = 12  # a face that is smaller on the screen is outlined at this size
_WHITE = QColor("#FFFFFF")
_EDGE = QColor(0, 0, 0, 128)
_LABEL_FILL = QColor(0, 0, 0, 219)  # 86 % black
_FIELD_FILL, _FIELD_TEXT, _FIELD_EDGE = QColor("#FAFAF8"), QColor("#565B58"), QColor("#787E7A")


@dataclass(frozen=True, slots=True)
class Placed:
    """A face where it is in the view.

    Attributes:
        outline: of the face.
        label: where its label is; None where there is no room for one.
    """

    mark: FaceMark
    outline: QRectF
    label: QRectF | None

    def keys(self) -> tuple[QRectF, QRectF]:
        """Return where "Y" and "N" are on the label of a suggestion."""
        label = self.label or QRectF()
        right = label.right() - 5
        no = QRectF(right - key_cap_width("N"), label.top(), key_cap_width("N"), label.height())
        left = no.left() - 5 - key_cap_width("Y")
        return QRectF(left, label.top(), key_cap_width("Y"), label.height()), no


def place_faces(
    marks: Iterable[tuple[FaceMark, QRectF]], bounds: QRectF, first: set[FaceId]
) -> list[Placed]:
    """Find room for labels: below the face or above it, on no other label and on no other face.

    A face in a crowd has none until the mouse or the keyboard is on it.

    Args:
        marks: faces and their boxes in the view.
        bounds: what is seen of the photo.
        first: faces whose label is shown whatever is in the way.
    """
    taken: list[QRectF] = []
    placed = []
    outlines = [(mark, _at_least(box)) for mark, box in marks]
    for mark, outline in sorted(outlines, key=lambda m: m[0].face_id not in first):
        others = [*taken, *(other for whose, other in outlines if whose is not mark)]
        label = _label_place(mark, outline, bounds, others, forced=mark.face_id in first)
        if label is not None:
            taken.append(label)
        placed.append(Placed(mark, outline, label))
    return placed


def paint_face(painter: QPainter, placed: Placed, *, focused: bool) -> None:
    """Paint outline and label of one face."""
    mark, box = placed.mark, placed.outline
    if mark.unnamed or mark.ignored:
        _stroke(painter, _corners(box))
    elif mark.suggested:
        _stroke(painter, _frame(box), dashes=[4.5, 3.5])
    else:
        _stroke(painter, _frame(box))
    if focused:
        painter.setPen(QPen(theme.DARK.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4.5, -4.5, 4.5, 4.5), RADIUS + 4, RADIUS + 4)
    if placed.label is not None:
        _paint_label(painter, placed)


def paint_frame(painter: QPainter, box: QRectF) -> None:
    """Paint the full outline of a face that is being drawn."""
    _stroke(painter, _frame(box))


def label_height() -> int:
    """Return the height of labels."""
    return theme.scaled(_LABEL_HEIGHT)


def _label_width(mark: FaceMark) -> float:
    font = theme.font("body" if mark.unnamed else "strong")
    width = QFontMetrics(font).horizontalAdvance(mark.label) + 2 * _PADDING
    if mark.suggested:
        width += key_cap_width("Y") + key_cap_width("N") + 8
    return float(width)


def _label_place(
    mark: FaceMark, outline: QRectF, bounds: QRectF, taken: list[QRectF], *, forced: bool
) -> QRectF | None:
    if mark.ignored and not forced:
        return None
    width, height = _label_width(mark), label_height()
    left = outline.center().x() - width / 2
    left = min(max(left, bounds.left()), bounds.right() - width)
    below = QRectF(left, outline.bottom() + LABEL_GAP, width, height)
    above = QRectF(left, outline.top() - LABEL_GAP - height, width, height)
    inside = [
        p for p in (below, above) if p.bottom() <= bounds.bottom() and p.top() >= bounds.top()
    ]
    free = [p for p in inside if not any(p.intersects(other) for other in taken)]
    if free:
        return free[0]
    return (inside or [below])[0] if forced else None


def _at_least(box: QRectF) -> QRectF:
    grow_x = max(_SIDE_MIN - box.width(), 0) / 2
    grow_y = max(_SIDE_MIN - box.height(), 0) / 2
    return box.adjusted(-grow_x, -grow_y, grow_x, grow_y)


def _frame(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    radius = min(RADIUS, box.width() / 3)
    path.addRoundedRect(box, radius, radius)
    return path


def _corners(box: QRectF) -> QPainterPath:
    """Return the four corners of a frame, each a fifth of its side long."""
    path = QPainterPath()
    radius = min(RADIUS, box.width() / 3)
    arm = max(min(box.width(), box.height()) * 0.2, radius + 2)
    for x, dx in ((box.left(), 1), (box.right(), -1)):
        for y, dy in ((box.top(), 1), (box.bottom(), -1)):
            path.moveTo(x, y + dy * arm)
            path.lineTo(x, y + dy * radius)
            path.quadTo(QPointF(x, y), QPointF(x + dx * radius, y))
            path.lineTo(x + dx * arm, y)
    return path


def _stroke(painter: QPainter, path: QPainterPath, dashes: list[float] | None = None) -> None:
    """2 px white with 1 px of half black on either side."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge, line = QPen(_EDGE, 4), QPen(_WHITE, 2)
    if dashes:
        for pen, width in ((edge, 4), (line, 2)):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([d * 2 / width for d in dashes])
    for pen in (edge, line):
        painter.setPen(pen)
        painter.drawPath(path)


def _paint_label(painter: QPainter, placed: Placed) -> None:
    mark, area = placed.mark, placed.label or QRectF()
    unnamed = mark.unnamed
    pen = QPen(_FIELD_EDGE if unnamed else _WHITE, 1)
    if mark.suggested:
        pen = QPen(_WHITE, 1.5)
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen if unnamed or mark.suggested else Qt.PenStyle.NoPen)
    painter.setBrush(_FIELD_FILL if unnamed else _LABEL_FILL)
    inset = 0.5 if unnamed else 0.75 if mark.suggested else 0.0
    frame = area.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(frame, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
    painter.setFont(theme.font("body" if unnamed else "strong"))
    painter.setPen(_FIELD_TEXT if unnamed else _WHITE)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area.adjusted(_PADDING, 0, 0, 0), middle, mark.label)
    if mark.suggested:
        for key, where in zip("YN", placed.keys(), strict=True):
            paint_key_cap(painter, where.left(), where.center().y(), key, _WHITE)
