"""Drawing a missed face on the photo page, by mouse and by keys, and what may go wrong."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, FaultCode, RefusalCode
from faceorg.domain.faces import FaceState
from faceorg.domain.geometry import Box
from faceorg.engine import drawing
from faceorg.ui.dialogs.question import Same
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo import face_drawing
from faceorg.ui.views.photo.photo_page import PhotoPage
from tests.helpers.libraries import Plan, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PLAN = Plan(people={"Anna": 3, "Ben": 2}, suggestions={"Anna": 2}, loose=3)


@dataclass
class Drawn:
    """What the engine was asked for; `error` is raised once instead."""

    calls: list[tuple[int, Box, str, Any, bool]] = field(default_factory=list)
    error: Exception | None = None

    def __call__(
        self,
        library: Library,
        photo_id: int,
        box: Box,
        *,
        name: str,
        person_id: object,
        new_person: bool,
        moment_s: float | None,
    ) -> Changes:
        assert moment_s is None  # a photo, not a video
        error, self.error = self.error, None
        if error is not None:
            raise error
        self.calls.append((photo_id, box, name, person_id, new_person))
        return Changes(photo_ids=frozenset({photo_id}))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    made = Drawn()
    monkeypatch.setattr(drawing, "draw_face", made)
    return made


@pytest.fixture
def session(
    empty_library: Library, tmp_path: Path, app: QApplication, qtbot: QtBot
) -> Iterator[Session]:
    made_photos = fill(empty_library, PLAN, os.fsencode(tmp_path / "Pictures"))
    for path in empty_library.photos.paths(made_photos.photo_ids).values():
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - bytes
        Image.new("RGB", (800, 600), "#C4574A").save(os.fsdecode(path), "JPEG")
    made = Session(empty_library)
    with qtbot.waitSignal(made.people_changed):
        made.reload_people()
    yield made
    assert made.close()


@pytest.fixture
def page(session: Session, drawn: Drawn, qtbot: QtBot) -> Iterator[PhotoPage]:
    thumbnails = Thumbnails(session.library)
    made = PhotoPage(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1440, 868)
    made.show()
    photos = [t.photo_id for t in session.library.photos.tiles()]
    made.show_photo(photos[1], photos)
    yield made
    made.close_loading()
    thumbnails.close()


def key(page: PhotoPage, key: Qt.Key, modifiers: object = NONE) -> None:
    QTest.keyClick(page.canvas, key, modifiers)  # type: ignore[call-overload]


def at(page: PhotoPage, fx: float, fy: float) -> QPoint:
    """Return where a point of the photo is seen."""
    return QPointF(*page.canvas.geometry_.to_view(fx, fy)).toPoint()


def drag(page: PhotoPage, box: Box, *, backwards: bool = False) -> None:
    """Drag from corner to corner of a box, fractions of the photo."""
    ends = [at(page, box.x, box.y), at(page, box.x + box.w, box.y + box.h)]
    first, last = reversed(ends) if backwards else ends
    QTest.mousePress(page.canvas, LEFT, NONE, first)
    QTest.mouseMove(page.canvas, (first + last) / 2)
    QTest.mouseMove(page.canvas, last)
    QTest.mouseRelease(page.canvas, LEFT, NONE, last)


FREE = Box(0.02, 0.02, 0.12, 0.15)  # nobody's face is there


def near(box: Box, other: Box) -> bool:
    return box.iou(other) > 0.95


@pytest.mark.parametrize("backwards", [False, True])
def test_a_dragged_box_is_named_in_place(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot, backwards: bool
) -> None:
    qtbot.mouseClick(page.bar.draw, LEFT)
    assert page.canvas.draw.active
    assert page.canvas.draw.box is None
    assert page.canvas.cursor().shape() is Qt.CursorShape.CrossCursor
    drag(page, FREE, backwards=backwards)
    assert page.field.isVisible()
    assert page.field.hasFocus()
    assert not page.bar.draw.isChecked()
    qtbot.keyClicks(page.field, "anna")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(drawn.calls))
    photo_id, box, name, person_id, new = drawn.calls[0]
    assert photo_id == page.current()
    assert near(box, FREE)
    assert name == "Anna"
    assert person_id == page.library.people.named("Anna")[0].person_id
    assert not new
    qtbot.waitUntil(lambda: page.canvas.draw.box is None)


def test_a_dragged_box_does_not_pan(page: PhotoPage) -> None:
    for _ in range(6):
        key(page, Qt.Key.Key_Plus)
    before = page.canvas.geometry_.turned_rect()
    key(page, Qt.Key.Key_D)
    QTest.mousePress(page.canvas, LEFT, NONE, QPoint(300, 300))
    QTest.mouseMove(page.canvas, QPoint(400, 420))
    assert page.canvas.geometry_.turned_rect() == before
    rect = page.canvas.draw.view_rect()
    assert rect is not None
    assert rect.toRect().getRect()[:2] == (300, 300)
    assert abs(rect.width() - 100) < 1


def test_the_middle_button_pans_while_drawing(page: PhotoPage) -> None:
    for _ in range(6):
        key(page, Qt.Key.Key_Plus)
    before = page.canvas.geometry_.turned_rect()
    key(page, Qt.Key.Key_D)
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(page.canvas, middle, NONE, QPoint(400, 400))
    QTest.mouseMove(page.canvas, QPoint(380, 380))
    QTest.mouseRelease(page.canvas, middle, NONE, QPoint(380, 380))
    assert page.canvas.geometry_.turned_rect() != before
    assert page.canvas.draw.active
    assert page.canvas.cursor().shape() is Qt.CursorShape.CrossCursor


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_box_means_the_same_place_however_the_view_is_turned(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot, turns: int
) -> None:
    for _ in range(turns):
        key(page, Qt.Key.Key_R)
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(drawn.calls))
    assert near(drawn.calls[0][1], FREE)


def test_keys_move_and_resize_and_enter_takes(page: PhotoPage, drawn: Drawn, qtbot: QtBot) -> None:
    key(page, Qt.Key.Key_D)
    tool = page.canvas.draw
    first = tool.view_rect()
    assert first is not None
    for _ in range(20):
        key(page, Qt.Key.Key_Left)
        key(page, Qt.Key.Key_Up)
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Down, SHIFT)
    key(page, Qt.Key.Key_Right, SHIFT)
    key(page, Qt.Key.Key_Left, SHIFT)
    moved = tool.view_rect()
    assert moved is not None
    assert abs(moved.left() - (first.left() - 19 * 8)) < 1
    assert abs(moved.top() - (first.top() - 20 * 8)) < 1
    assert abs(moved.width() - first.width()) < 1
    assert abs(moved.height() - (first.height() + 8)) < 1
    key(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "Carla")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(drawn.calls))
    assert drawn.calls[0][2:4] == ("Carla", None)


def test_a_box_stays_on_the_photo(page: PhotoPage) -> None:
    key(page, Qt.Key.Key_D)
    for _ in range(400):
        key(page, Qt.Key.Key_Left)
        key(page, Qt.Key.Key_Down, SHIFT)
    box = page.canvas.draw.box
    assert box is not None
    assert abs(box.x) < 1e-6
    assert box.y + box.h < 1 + 1e-6
    drag(page, Box(-0.2, -0.2, 0.4, 0.4))
    box = page.canvas.draw.box
    assert box is not None
    assert box.x > -1e-6
    assert box.y > -1e-6


@pytest.mark.parametrize("leaving", [Qt.Key.Key_Escape, Qt.Key.Key_D])
def test_escape_and_d_end_drawing_and_nothing_else(page: PhotoPage, leaving: Qt.Key) -> None:
    key(page, Qt.Key.Key_D)
    assert page.bar.draw.isChecked()
    key(page, leaving)
    assert not page.canvas.draw.active
    assert page.canvas.draw.box is None
    assert not page.bar.draw.isChecked()
    assert page.isVisible()


def test_escape_in_the_field_takes_the_box_away(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot
) -> None:
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    assert page.field.isVisible()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.canvas.draw.box is None
    assert page.canvas.hasFocus()
    qtbot.wait(50)
    assert drawn.calls == []


@pytest.mark.parametrize("leave", ["return", "elsewhere", "next", "hide"])
def test_a_box_without_a_name_is_kept(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot, leave: str
) -> None:
    before = page.current()
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    doing: dict[str, Callable[[], None]] = {
        "return": lambda: qtbot.keyClick(page.field, Qt.Key.Key_Return),
        "elsewhere": page.bar.info.setFocus,
        "next": lambda: page.step(1),
        "hide": page.hide,
    }
    doing[leave]()
    qtbot.waitUntil(lambda: bool(drawn.calls))
    assert drawn.calls[0][0] == before
    assert drawn.calls[0][2:] == ("", None, False)
    qtbot.waitUntil(lambda: page.canvas.draw.box is None)


def test_a_click_draws_nothing(page: PhotoPage) -> None:
    qtbot_click = at(page, 0.05, 0.05)
    page.drawing.toggle(with_box=False)
    QTest.mouseClick(page.canvas, LEFT, NONE, qtbot_click)
    assert page.canvas.draw.active
    assert page.canvas.draw.box is None
    assert not page.field.isVisible()


def test_a_tiny_box_is_refused_at_once(page: PhotoPage, session: Session, qtbot: QtBot) -> None:
    page.canvas.geometry_.zoom_to(16, 700, 400)
    key(page, Qt.Key.Key_D)
    middle = QPoint(700, 400)
    with qtbot.waitSignal(session.refused) as heard:
        QTest.mousePress(page.canvas, LEFT, NONE, middle)
        QTest.mouseRelease(page.canvas, LEFT, NONE, middle + QPoint(60, 60))
    assert heard.args[0].code is RefusalCode.BOX_TOO_SMALL
    assert page.canvas.draw.active


def photo_and_face(page: PhotoPage, state: FaceState) -> Any:
    face = next(f for f in page.library.faces.all() if f.state is state)
    page.show_photo(face.photo_id, [face.photo_id])
    return face


@pytest.mark.parametrize("state", [FaceState.UNASSIGNED, FaceState.SUGGESTED])
def test_a_box_over_a_face_without_a_name_names_that_face(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot, state: FaceState
) -> None:
    face = photo_and_face(page, state)
    key(page, Qt.Key.Key_D)
    drag(page, face.box)
    assert page.field.isVisible()
    qtbot.keyClicks(page.field, "Carla")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)

    def named() -> bool:
        return page.library.faces.by_id([face.face_id])[0].state is FaceState.CONFIRMED

    qtbot.waitUntil(named)
    assert drawn.calls == []


def test_a_box_over_a_named_face_says_so(page: PhotoPage, session: Session, qtbot: QtBot) -> None:
    face = photo_and_face(page, FaceState.CONFIRMED)
    key(page, Qt.Key.Key_D)
    with qtbot.waitSignal(session.refused) as heard:
        drag(page, face.box)
    assert heard.args[0].code is RefusalCode.FACE_ALREADY_THERE
    assert page.canvas.focused == face.face_id
    assert not page.field.isVisible()


@pytest.mark.parametrize(
    ("answer", "name", "new"),
    [(Same.SAME_PERSON, "Anna", False), (Same.SOMEBODY_ELSE, "Anne", True)],
)
def test_a_near_name_is_asked_about(
    page: PhotoPage,
    drawn: Drawn,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: Same,
    name: str,
    new: bool,
) -> None:
    monkeypatch.setattr(face_drawing, "ask_same_person", lambda *_: answer)
    drawn.error = EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, "Anna")
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    page.field.name_chosen.emit("Anne", None, False)  # noqa: FBT003
    qtbot.waitUntil(lambda: bool(drawn.calls))
    assert drawn.calls[0][2] == name
    assert drawn.calls[0][4] is new


def test_cancelling_the_question_asks_for_the_name_again(
    page: PhotoPage, drawn: Drawn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(face_drawing, "ask_same_person", lambda *_: Same.CANCEL)
    drawn.error = EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, "Anna")
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    page.field.name_chosen.emit("Anne", None, False)  # noqa: FBT003
    qtbot.waitUntil(page.field.isVisible)
    assert page.canvas.draw.box is not None
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert drawn.calls == []


@pytest.mark.parametrize(
    ("error", "signal"),
    [
        (EditRefusedError(RefusalCode.PHOTO_UNREADABLE, "a.jpg"), "refused"),
        (EnvironmentFaultError(FaultCode.MODEL_MISSING, "x.onnx"), "failed"),
    ],
)
def test_an_error_is_told_and_leaves_no_box(
    page: PhotoPage, drawn: Drawn, session: Session, qtbot: QtBot, error: Exception, signal: str
) -> None:
    drawn.error = error
    key(page, Qt.Key.Key_D)
    drag(page, FREE)
    with qtbot.waitSignal(getattr(session, signal)) as heard:
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert heard.args[0] is error
    assert page.canvas.draw.box is None
