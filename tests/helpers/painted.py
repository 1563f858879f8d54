"""Sees what widgets write when they paint, however they paint it: whether it is cut, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPaintDevice, QPaintEngine, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEngineState, QTextItem

_Metric = QPaintDevice.PaintDeviceMetric
_DPI = (_Metric.PdmDpiX, _Metric.PdmDpiY, _Metric.PdmPhysicalDpiX, _Metric.PdmPhysicalDpiY)


@dataclass(frozen=True, slots=True)
class Written:
    """A line of text as a widget paints it.

    Attributes:
        text: the line; where it was shortened, with the ellipsis.
        widget: what painted it.
        box: what it takes, in the frame of the widget.
        seen: the part of the widget that may be painted on, in its frame.
    """

    text: str
    widget: QWidget
    box: QRectF
    seen: QRectF


class _Engine(QPaintEngine):
    """Notes text and forgets all else."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[tuple[str, QRectF, QRectF | None]] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:  # noqa: N802
        pass

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802
        painter = self.painter()
        if painter.opacity() == 0 or not painter.pen().color().alpha():
            return
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        to_widget = painter.combinedTransform()
        clip = to_widget.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        self.lines.append((item.text(), to_widget.mapRect(box), clip))

    def _nothing(self, *_: object) -> None:
        pass

    drawPixmap = drawImage = drawTiledPixmap = drawPath = drawPolygon = _nothing  # noqa: N815
    drawRects = drawLines = drawEllipse = drawPoints = _nothing  # noqa: N815


class _Paper(QPaintDevice):
    """What widgets paint on."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = size

    def paintEngine(self) -> QPaintEngine:  # noqa: N802
        return self.engine

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        known = {
            _Metric.PdmWidth: self._size.width(),
            _Metric.PdmHeight: self._size.height(),
            _Metric.PdmDepth: 32,
            _Metric.PdmNumColors: 2**31 - 1,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: 1 << 16,
        }
        return known.get(asked, 96 if asked in _DPI else 300)


def written_by(widget: QWidget) -> list[Written]:
    """Return the lines that a widget paints itself, without those of its children."""
    paper = _Paper(widget.size())
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    room = QRectF(widget.rect())
    return [
        Written(text, widget, box, room if clip is None else clip & room)
        for text, box, clip in paper.engine.lines
        if text.strip()
    ]


def shown_within(top: QWidget) -> Iterator[QWidget]:
    """Go through all widgets that are seen, from the outermost to the innermost."""
    if top.isVisible() and top.width() and top.height():
        yield top
        for child in top.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from shown_within(child)


def written_in(top: QWidget) -> list[Written]:
    """Return all lines that are painted in a window."""
    return [line for widget in shown_within(top) for line in written_by(widget)]


def name_of(widget: QWidget) -> str:
    """Return what a fault says of a widget: its class, its name, and whose it is."""
    words = [type(widget).__name__, widget.objectName() or widget.accessibleName()]
    parent = widget.parentWidget()
    return " ".join(filter(None, words)) + (f" in {type(parent).__name__}" if parent else "")


def is_field(widget: QWidget) -> bool:
    """Whether somebody types there: the text scrolls."""
    return isinstance(widget, QLineEdit | QPlainTextEdit)


def scroller(widget: QWidget) -> QAbstractScrollArea | None:
    """Return the scroll area whose ground a widget is, if it is one."""
    parent = widget.parentWidget()
    scrolls = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return parent if scrolls else None
