"""Finds what somebody without a mouse, or without eyes, can't get at or can't tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from tests.helpers.painted import name_of, shown_within

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_Role = QAccessible.Role
_BUTTONS = {
    *(_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.PageTab, _Role.Link),
    *(_Role.ButtonMenu, _Role.ButtonDropDown, _Role.ListItem, _Role.MenuItem),
}
_FIELDS = {_Role.EditableText, _Role.SpinBox, _Role.ComboBox}
_MOST_PRESSES = 120  # of Tab on one screen, all faces of a photo among them
# Keeps the keyboard while another album comes into it, and shows the ring with the next key.
_RING_UNSEEN = {"AlbumGrid"}
_RING_PX = 6  # outside of what has the focus


def unspoken(top: QWidget) -> list[str]:
    """Return what has no name, no role of its own, or neither words nor a tip."""
    faults = []
    for widget in _usable(top):
        face = QAccessible.queryAccessibleInterface(widget)
        words = name_of(widget)
        if face is None:
            faults.append(f"{words}: unknown to screen readers")
            continue
        if not face.text(QAccessible.Text.Name).strip():
            faults.append(f"{words}: has no name")
        if isinstance(widget, QAbstractButton) and face.role() not in _BUTTONS:
            faults.append(f"{words}: a button with the role {face.role().name}")
        if isinstance(widget, QLineEdit) and face.role() not in _FIELDS:
            faults.append(f"{words}: a field with the role {face.role().name}")
        if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
            faults.append(f"{words}: only an icon, and no tip says what it is")
        faults += [f"{words}: {fault}" for fault in _unspoken_items(face)]
    if isinstance(top, QMenu):
        faults += [
            f"{name_of(top)}: an entry without words"
            for action in top.actions()
            if not action.isSeparator() and action.isVisible() and not action.text()
        ]
    return faults


def unreachable(top: QWidget) -> list[str]:
    """Go round a window with Tab; return what is never reached, and what does not show it."""
    if isinstance(top, QMenu) or not _usable(top):
        return []
    reached, faults = _go_round(top)
    if not faults and not all(_reached(widget, reached) for widget in _wanted(top)):
        reached += _go_round(top)[0]  # some came up on the way, as what was typed was taken
    faults += [
        f"{name_of(widget)}: Tab does not go there"
        for widget in _wanted(top)
        if not _reached(widget, reached)
    ]
    return faults


def _wanted(top: QWidget) -> list[QWidget]:
    return [widget for widget in _usable(top) if widget.isEnabled()]


def _usable(top: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QAbstractSlider, QAbstractSpinBox)
    return [
        widget
        for widget in shown_within(top)
        if widget is not top
        and not widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
        and (isinstance(widget, kinds) or _is_stop(widget))
    ]


def _is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None


def _unspoken_items(face: object) -> list[str]:
    """Return what is wrong with the items of a grid or list that paints them itself."""
    assert hasattr(face, "childCount")
    faults = []
    for number in range(min(face.childCount(), 40)):
        child = face.child(number)
        if child is None or child.object() is not None:
            continue  # not made, or a widget, which is looked at by itself
        if not child.text(QAccessible.Text.Name).strip():
            faults.append(f"item {number} has no name")
    return faults


def _go_round(top: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until all has been seen; return the stops and faults found on the way."""
    stops: list[QWidget] = []
    faults: list[str] = []
    pressed = again = 0
    before: tuple[QWidget, QRect, QImage] | None = None
    while again < 2 and pressed < _MOST_PRESSES:
        pressed += 1
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        _rest()
        here = QApplication.focusWidget()
        if before is not None and here is before[0]:
            continue  # among its own parts: faces of a photo, day and month of a date
        known = before is not None and type(before[0]).__name__ not in _RING_UNSEEN
        if before is not None and known and _looks(top, before[1]) == before[2]:
            faults.append(f"{name_of(before[0])}: looks the same with the keyboard and without")
        if here is None or here.window() is not top.window():
            faults.append("Tab leaves the window")
            break
        again = again + 1 if here in stops else 0
        stops.append(here)
        box = _around(here, top)
        before = (here, box, _looks(top, box))
    if pressed == _MOST_PRESSES and len(_usable(top)) > 1:
        faults.append(f"{name_of(stops[-1]) if stops else top}: Tab does not lead away")
    return stops, faults


def _rest() -> None:
    """Let the event loop come to rest: a page scrolls, and then the ring follows."""
    loop = QEventLoop()
    QTimer.singleShot(2, loop.quit)
    loop.exec()
    QApplication.processEvents()


def _around(widget: QWidget, top: QWidget) -> QRect:
    at = widget.mapTo(top, QPoint(0, 0)) if top.isAncestorOf(widget) else QPoint(0, 0)
    return QRect(at, widget.size()).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX) & top.rect()


def _looks(top: QWidget, box: QRect) -> QImage:
    return top.grab(box).toImage()


def _reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """Whether a widget, or one that arrows go on from, was reached."""
    proxies = [stop.focusProxy() for stop in stops]
    if widget in stops or widget in proxies:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in stops for button in group.buttons())
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        siblings = widget.parentWidget().findChildren(QAbstractButton)
        return any(other in stops for other in siblings)
    inner = widget.findChildren(QWidget)
    return any(stop in inner for stop in stops)
