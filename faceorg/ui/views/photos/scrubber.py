"""The strip of years beside a grid of photos; GUI thread only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.dates import short_month_name
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

WIDTH = 80
_PAD = 16
_LABEL_WIDTH, _LABEL_HEIGHT = 68, 24
_LABEL_GAP, _TICK_GAP = 30, 14
_LABEL_AIR = 10  # beside its text, on both sides together
_TICK_WIDTH = 6


@dataclass(frozen=True, slots=True)
class Stop:
    """A month in the strip: `top` is where it begins in the content, in pixels."""

    top: int
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn at height `y` of the strip: a year, or a tick where `year` is None."""

    y: int
    year: int | None


def marks(stops: Sequence[Stop], content: int, length: int, gap: int = _LABEL_GAP) -> list[Mark]:
    """Return the years that fit in a strip, and ticks in the room between.

    Args:
        stops: the months, from the top.
        content: height of what they are months of, in pixels.
        length: of the strip, in pixels.
        gap: from one year to the next at least, in pixels.
    """
    heights = [round(stop.top / max(content, 1) * length) for stop in stops]
    years: list[Mark] = []
    for i, (stop, y) in enumerate(zip(stops, heights, strict=True)):
        begins = not i or stop.year != stops[i - 1].year
        if begins and (not years or y - years[-1].y >= gap):
            years.append(Mark(y, stop.year))
    labels, made, last = [mark.y for mark in years], list(years), -_TICK_GAP
    for y in heights:
        after = bisect_left(labels, y)
        beside = labels[max(after - 1, 0) : after + 1]
        if y - last >= _TICK_GAP and all(abs(y - label) >= gap // 2 for label in beside):
            made.append(Mark(y, None))
            last = y
    return sorted(made, key=lambda m: m.y)


class Scrubber(QWidget):
    """Years from newest to oldest; press or drag to go there.

    Attributes:
        moved: the height of the content, in pixels, that should come to the top.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: list[Stop] = []
        self._marks: list[Mark] = []
        self._content = 1
        self._value = 0
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Years", "a filter"))
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the fixed width: the longest month fits, in any language."""
        metrics = QFontMetrics(_label_font())
        label = max(metrics.horizontalAdvance(_month_text(month, 2020)) for month in range(1, 13))
        return QSize(max(theme.scaled(WIDTH), label + _LABEL_AIR + _PAD // 2), 200)

    def set_stops(self, stops: Sequence[Stop], content: int) -> None:
        """Show these months of a content `content` pixels high."""
        self._stops, self._content = list(stops), max(content, 1)
        self._mark()

    def set_value(self, value: int) -> None:
        """Show that `value` of the content is at the top."""
        self._value = value
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Choose again which years fit."""
        del event
        self._mark()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pressed mouse; name the month under a free one."""
        self._hovered = event.position().toPoint().y()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Name no month any more."""
        del event
        self._hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the grid below."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint years and ticks, the month under the mouse, and the month at the top."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._height_of(self._value)
        self._paint_marks(painter, here)
        colours = theme.tokens()
        if self._hovered is not None and abs(self._hovered - here) > _LABEL_HEIGHT:
            title = self._title(self._content_at(self._hovered))
            self._paint_label(painter, self._hovered, title, colours.surface, colours.text)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawLine(QPointF(self._label_rect(here).right(), here), QPointF(self.width(), here))
        self._paint_label(
            painter, here, self._title(self._value), colours.accent, colours.on_accent
        )

    def _paint_marks(self, painter: QPainter, here: int) -> None:
        colours = theme.tokens()
        painter.setFont(theme.font("caption"))
        right = self.width() - _PAD
        label = self._label_rect(here)
        for mark in self._marks:
            y = mark.y + _PAD
            if abs(y - label.center().y()) < label.height() - 4:
                continue
            if mark.year is None:
                painter.setPen(QPen(colours.disabled, 1))
                painter.drawLine(QPointF(right - _TICK_WIDTH, y + 0.5), QPointF(right, y + 0.5))
            else:
                painter.setPen(colours.text2)
                area = QRectF(0, y - 12, right, 24)
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, align, str(mark.year))

    def _paint_label(
        self, painter: QPainter, y: int, title: str, fill: QColor, ink: QColor
    ) -> None:
        area = self._label_rect(y)
        outlined = fill == theme.tokens().surface
        painter.setPen(QPen(theme.tokens().control, 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(area, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.setPen(ink)
        painter.setFont(_label_font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, title)

    def _label_rect(self, y: int) -> QRectF:
        width = max(
            theme.scaled(_LABEL_WIDTH),
            QFontMetrics(_label_font()).horizontalAdvance(self._title(self._value)) + _LABEL_AIR,
        )
        height = theme.scaled(_LABEL_HEIGHT)
        right = self.width() - _PAD // 2
        top = max(min(y - height / 2, self.height() - height), 0)
        return QRectF(max(right - width, 0.5), top, min(width, right), height)

    def _go(self, position: QPoint) -> None:
        self.moved.emit(self._content_at(position.y()))

    def _title(self, value: int) -> str:
        if not self._stops:
            return ""
        after = bisect_right(self._stops, value, key=lambda stop: stop.top)
        stop = self._stops[max(after - 1, 0)]
        return _month_text(stop.month, stop.year)

    def _height_of(self, value: int) -> int:
        return round(value / self._content * self._length()) + _PAD

    def _content_at(self, y: int) -> int:
        part = (y - _PAD) / max(self._length(), 1)
        return round(min(max(part, 0.0), 1.0) * self._content)

    def _length(self) -> int:
        return self.height() - 2 * _PAD

    def _mark(self) -> None:
        gap = theme.scaled(_LABEL_GAP)
        self._marks = marks(self._stops, self._content, self._length(), gap)
        self.update()


def _month_text(month: int, year: int) -> str:
    """Return a month as it is written on the label: "Jul 2019"."""
    return tr("{month} {year}", "a month").format(month=short_month_name(month), year=year)


def _label_font() -> QFont:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.DemiBold)
    return font
