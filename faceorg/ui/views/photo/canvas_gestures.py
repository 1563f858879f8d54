"""What wheels, touchpads and fingers mean on the canvas; GUI thread only.

A wheel zooms. Two fingers on a touchpad pan where there is something to pan, and zoom with Ctrl;
pinching zooms, on touchpads and on touch screens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

ZOOM_STEP = 1.25
_NOTCH = 120  # of a wheel, in eighths of a degree
_GRAB = Qt.GestureType.PinchGesture


def wheel_zoom(event: QWheelEvent, *, can_pan: bool) -> float | None:
    """Return the factor that a turn of a wheel zooms by; None where it pans, see `wheel_pan`."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if not control and can_pan and (_is_touchpad(event) or _is_sideways(event)):
        return None
    return float(ZOOM_STEP ** (event.angleDelta().y() / _NOTCH))


def wheel_pan(event: QWheelEvent) -> QPointF:
    """Return by how many view pixels fingers, or a wheel with Shift, move the photo."""
    moved = event.pixelDelta()
    if moved.isNull():
        moved = event.angleDelta() / 2
    shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if shifted and not moved.x():
        return QPointF(moved.y(), 0)
    return QPointF(moved)


def pinch(widget: QWidget, event: QEvent) -> tuple[float, QPointF] | None:
    """Return factor and place of a pinch, or None where the event is none."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            return 1 + event.value(), event.position()
    elif isinstance(event, QGestureEvent):
        gesture = event.gesture(_GRAB)
        if isinstance(gesture, QPinchGesture):
            middle = widget.mapFromGlobal(gesture.centerPoint())
            return gesture.scaleFactor(), QPointF(middle)
    return None


def feel_pinches(widget: QWidget) -> None:
    """Have a widget get pinches of touch screens."""
    widget.grabGesture(_GRAB)


def _is_touchpad(event: QWheelEvent) -> bool:
    kind = event.device().type() if event.device() is not None else None
    return kind == QInputDevice.DeviceType.TouchPad or not event.pixelDelta().isNull()


def _is_sideways(event: QWheelEvent) -> bool:
    """Whether a wheel is turned with Shift, or tilted."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return shifted or bool(event.angleDelta().x() and not event.angleDelta().y())
