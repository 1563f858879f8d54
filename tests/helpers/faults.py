"""Finds what is wrong with how a screen looks: text that is cut, or lies over other text."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible

from tests.helpers.painted import is_field, name_of, scroller, written_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from tests.helpers.painted import Written

_SIDE_PX = 2.5  # letters lean over, places are rounded, half a space hangs out at a line's end
_LINE = 0.2  # of a line's height: room above capitals and below letters that go down
_FLOATING = ("Toast", "CompletionPopup", "NameList", "Peek", "CanvasPill", "NameField")


def cut_texts(top: QWidget) -> list[str]:
    """Return what is painted outside of what is seen, or shortened without a way to read it."""
    faults = []
    for line in written_in(top):
        if is_field(line.widget):
            continue
        words = f"{line.text!r} of {name_of(line.widget)}"
        (left, right), height = _room(line, top)
        box, spare = line.box, _LINE * line.box.height()
        if box.left() < left - _SIDE_PX or box.right() > right + _SIDE_PX:
            needs = f"{box.left():.0f}..{box.right():.0f}"
            faults.append(f"{words}: takes {needs}, has {left:.0f}..{right:.0f}")
        if height is not None and (
            box.top() < height[0] - spare or box.bottom() > height[1] + spare
        ):
            needs = f"{box.top():.0f}..{box.bottom():.0f}"
            faults.append(f"{words}: takes {needs} down, has {height[0]:.0f}..{height[1]:.0f}")
        if "…" in line.text and not _said_elsewhere(line):
            faults.append(f"{words}: shortened, and nothing says it in full")
    return faults


def overlaps(top: QWidget) -> list[str]:
    """Return lines that lie over lines of other widgets, but for what floats over a page."""
    lines = [line for line in written_in(top) if not _floats(line.widget)]
    placed = [(_in_window(line, top), line) for line in lines]
    faults = []
    for (one_box, one), (other_box, other) in combinations(placed, 2):
        if one.widget is other.widget:
            continue
        common = one_box & other_box
        if common.width() > 2 and common.height() > 0.4 * one_box.height():
            faults.append(
                f"{one.text!r} of {name_of(one.widget)} lies over"
                f" {other.text!r} of {name_of(other.widget)}"
            )
    return faults


def _room(line: Written, top: QWidget) -> tuple[tuple[float, float], tuple[float, float] | None]:
    """Return from where to where a line is seen, sideways and down, in its widget's frame.

    Down it is None where one can scroll: what is not seen now can be.
    """
    left, right = line.seen.left(), line.seen.right()
    above, below, scrolls = line.seen.top(), line.seen.bottom(), False
    for widget in _outwards(line.widget, top):
        rect = _rect_in(widget, line.widget)
        left, right = max(left, rect.left()), min(right, rect.right())
        scrolls = scrolls or scroller(widget) is not None
        if not scrolls:
            above, below = max(above, rect.top()), min(below, rect.bottom())
    return (left, right), None if scroller(line.widget) else (above, below)


def _outwards(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    inner: QWidget | None = widget
    while inner is not None:
        yield inner
        inner = None if inner is top else inner.parentWidget()


def _rect_in(widget: QWidget, other: QWidget) -> QRectF:
    """Return what is seen of a widget in the frame of one inside of it."""
    at = other.mapTo(widget, QPoint(0, 0))
    return QRectF(widget.rect()).translated(-at.x(), -at.y())


def _in_window(line: Written, top: QWidget) -> QRectF:
    at = line.widget.mapTo(top, QPoint(0, 0))
    seen = line.box & line.seen
    for widget in _outwards(line.widget, top):
        seen &= _rect_in(widget, line.widget)
    return seen.translated(at.x(), at.y())


def _said_elsewhere(line: Written) -> bool:
    """Whether a line is not shortened at all, or a tip or a screen reader has all of it."""
    widget = line.widget
    source = getattr(widget, "text", None)
    texts = [source() if callable(source) else "", widget.toolTip(), widget.accessibleName()]
    texts += [widget.accessibleDescription(), *_spoken_items(widget)]
    start, _, end = line.text.partition("…")
    return any(line.text in text for text in texts) or any(
        start in text and end in text and "…" not in text for text in texts
    )


def _spoken_items(widget: QWidget) -> Iterator[str]:
    """Go through what is said of the items of a grid or list, and of all parts of a label."""
    area = scroller(widget)
    face = QAccessible.queryAccessibleInterface(area or widget)
    if face is None:
        return
    for number in range(min(face.childCount(), 500)):
        child = face.child(number)
        if child is not None:
            yield child.text(QAccessible.Text.Name)
            yield child.text(QAccessible.Text.Description)


def _floats(widget: QWidget) -> bool:
    return any(type(outer).__name__ in _FLOATING for outer in _outwards(widget, widget.window()))
