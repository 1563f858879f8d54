"""The keys of the photo page: what each does, with drawing, with a face, and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from faceorg.ui.models.face_marks import active_suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from faceorg.ui.views.photo.photo_page import PhotoPage

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def action_of(page: PhotoPage, event: QKeyEvent) -> Callable[[], None] | None:
    """Return what a key does on the photo page, or None; see the tooltips and labels."""
    tool = page.canvas.draw
    if tool.active:
        return _nothing if tool.key(event) else _view_key(page, event)
    return _face_key(page, event) or _view_key(page, event)


def _view_key(page: PhotoPage, event: QKeyEvent) -> Callable[[], None] | None:
    if event.matches(QKeySequence.StandardKey.Cancel):
        return page.showing.escape
    if event.matches(QKeySequence.StandardKey.Copy):
        return page.photo_actions.copy
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~_SHIFT:
        return None
    canvas, bar = page.canvas, page.bar
    actions: dict[int, Callable[[], None]] = {
        **_arrow_keys(page),
        Qt.Key.Key_PageUp: lambda: page.step(-1),
        Qt.Key.Key_PageDown: lambda: page.step(1),
        Qt.Key.Key_Plus: canvas.zoom_in,
        Qt.Key.Key_Equal: canvas.zoom_in,
        Qt.Key.Key_Minus: canvas.zoom_out,
        Qt.Key.Key_0: canvas.fit,
        Qt.Key.Key_1: canvas.show_pixels,
        Qt.Key.Key_R: canvas.turn,
        Qt.Key.Key_D: lambda: page.drawing.toggle(with_box=True),
        Qt.Key.Key_L: bar.favourite.click,
        Qt.Key.Key_F: bar.faces.click,
        Qt.Key.Key_I: bar.info.click,
        Qt.Key.Key_S: page.showing.slides.start,
        Qt.Key.Key_O: page.photo_actions.open,
        Qt.Key.Key_A: page.photo_actions.add_to_album,
        Qt.Key.Key_H: page.photo_actions.hide_or_show,
        Qt.Key.Key_T: page.photo_actions.shift_date,
        Qt.Key.Key_Space: page.showing.pause,
        Qt.Key.Key_Comma: lambda: page.pictures.frames.step(-1),
        Qt.Key.Key_Period: lambda: page.pictures.frames.step(1),
    }
    return actions.get(event.key())


def _arrow_keys(page: PhotoPage) -> dict[int, Callable[[], None]]:
    """Return what arrows do: they go on, or look further where the photo is larger than the view.

    PgUp and PgDown always go on.
    """
    canvas = page.canvas
    if canvas.geometry_.fitted or not canvas.geometry_.can_pan:
        return {Qt.Key.Key_Left: lambda: page.step(-1), Qt.Key.Key_Right: lambda: page.step(1)}
    return {
        Qt.Key.Key_Left: lambda: canvas.pan_by_key(-1, 0),
        Qt.Key.Key_Right: lambda: canvas.pan_by_key(1, 0),
        Qt.Key.Key_Up: lambda: canvas.pan_by_key(0, -1),
        Qt.Key.Key_Down: lambda: canvas.pan_by_key(0, 1),
    }


def _face_key(page: PhotoPage, event: QKeyEvent) -> Callable[[], None] | None:
    mark, actions = page.focused_mark, page.actions_on_faces
    suggestion = active_suggestion(page.marks, mark)
    plain = not event.modifiers() & ~_SHIFT
    if event.key() in (Qt.Key.Key_Y, Qt.Key.Key_N) and plain and suggestion is not None:
        yes = event.key() == Qt.Key.Key_Y
        return lambda: actions.answer(suggestion, yes=yes)
    if mark is None:
        return None
    if event.key() == Qt.Key.Key_Delete:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        put_aside = actions.mark_not_a_face if control else actions.ignore
        return lambda: put_aside(mark)
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
        return lambda: page.field.begin(mark.face_id)
    if mark.unnamed and plain and event.text().isalpha():
        return lambda: page.field.begin(mark.face_id, event)
    return None


def _nothing() -> None:
    """The tool has used the key."""
