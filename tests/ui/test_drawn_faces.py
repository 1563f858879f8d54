"""Faces that somebody has drawn: their menu, their end, and the keys of the tool."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from faceorg.domain.faces import FaceSource
from faceorg.domain.geometry import Box
from faceorg.engine import drawing, edits
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo.photo_page import PhotoPage
from tests.helpers.libraries import Plan, fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.domain.faces import Face
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

NONE = Qt.KeyboardModifier.NoModifier
FREE = Box(0.02, 0.02, 0.12, 0.15)  # nobody's face is there


class Blind:
    """Sees no face in any box, as at backs of heads."""

    pack_id = "made-up"

    def read_at(self, picture: Picture, box: Box) -> None:
        return None

    def portrait_at(self, picture: Picture, box: Box) -> bytes:
        return b""


@pytest.fixture
def session(
    empty_library: Library,
    tmp_path: Path,
    app: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Session]:
    monkeypatch.setattr(drawing._readers, "of_library", lambda _library: Blind())
    plan = Plan(people={"Anna": 3, "Ben": 2}, loose=2)
    filled = fill(empty_library, plan, os.fsencode(tmp_path / "Pictures"))
    for path in empty_library.photos.paths(filled.photo_ids).values():
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - bytes
        Image.new("RGB", (800, 600), "#C4574A").save(os.fsdecode(path), "JPEG")
    made = Session(empty_library)
    with qtbot.waitSignal(made.people_changed):
        made.reload_people()
    yield made
    assert made.close()


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[PhotoPage]:
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


def drawn_faces(page: PhotoPage) -> list[Face]:
    faces = page.library.faces.of_photo(page.current())  # type: ignore[arg-type]
    return [face for face in faces if face.source is FaceSource.DRAWN]


def draw(page: PhotoPage, qtbot: QtBot, name: str = "") -> Face:
    """Draw a box and name it, as somebody would with the keyboard."""
    page.canvas.draw.drawn.emit(FREE)
    page.canvas.draw.box = FREE
    qtbot.keyClicks(page.field, name)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(drawn_faces(page)) and page.canvas.draw.box is None)
    return drawn_faces(page)[0]


def menu_texts(page: PhotoPage, face: Face) -> list[str]:
    return [a.text().split("\t")[0] for a in page.face_menu(face.face_id).actions()]


def test_a_new_face_is_outlined_and_has_the_keyboard(page: PhotoPage, qtbot: QtBot) -> None:
    made = draw(page, qtbot)
    assert page.canvas.focused == made.face_id
    assert made.face_id in {placed.mark.face_id for placed in page.canvas.placed}


def test_a_drawn_box_can_be_removed_and_comes_back_whole(
    page: PhotoPage, session: Session, qtbot: QtBot
) -> None:
    made = draw(page, qtbot, "Carla")
    assert "Remove this box" in menu_texts(page, made)
    assert "This is not a face" not in menu_texts(page, made)
    page.canvas.set_focused(made.face_id)
    with qtbot.waitSignal(session.edited):
        key(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert drawn_faces(page) == []
    qtbot.waitUntil(lambda: made.face_id not in {m.face_id for m in page.marks})
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert drawn_faces(page) == [made]
    qtbot.waitUntil(lambda: made.face_id in {m.face_id for m in page.marks})


def test_a_detected_face_is_not_removed_but_no_face(page: PhotoPage) -> None:
    face = page.library.faces.of_photo(page.current())[0]  # type: ignore[arg-type]
    assert "This is not a face" in menu_texts(page, face)
    assert "Remove this box" not in menu_texts(page, face)


def test_drawing_and_naming_is_one_step_to_undo(
    page: PhotoPage, session: Session, qtbot: QtBot
) -> None:
    draw(page, qtbot, "Carla")
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert drawn_faces(page) == []
    assert not page.library.people.named("Carla")


def test_a_box_that_was_no_face_is_one_after_all(
    page: PhotoPage, session: Session, qtbot: QtBot
) -> None:
    face = page.library.faces.of_photo(page.current())[0]  # type: ignore[arg-type]
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.mark_not_a_face(lib, [face.face_id]))
    qtbot.waitUntil(lambda: face.face_id not in {m.face_id for m in page.marks})
    page.canvas.draw.box = face.box
    page.canvas.draw.drawn.emit(face.box)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: face.face_id in {m.face_id for m in page.marks})
    assert drawn_faces(page) == []


def test_a_photo_that_is_gone_is_told_in_a_sentence(
    page: PhotoPage, session: Session, qtbot: QtBot
) -> None:
    path = page.library.photos.paths([page.current()])[page.current()]  # type: ignore[list-item,index]
    os.unlink(path)  # noqa: PTH108 - bytes
    page.canvas.draw.box = FREE
    page.canvas.draw.drawn.emit(FREE)
    with qtbot.waitSignal(session.refused) as heard:
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert heard.args[0].subject == os.fsdecode(os.path.basename(path))  # noqa: PTH119
    assert page.canvas.draw.box is None


def test_other_keys_still_work_while_drawing(page: PhotoPage) -> None:
    key(page, Qt.Key.Key_D)
    before = page.canvas.geometry_.scale
    key(page, Qt.Key.Key_Plus)
    assert page.canvas.geometry_.scale > before
    assert page.canvas.draw.active
    here = page.current()
    key(page, Qt.Key.Key_PageDown)
    assert page.current() != here
    assert not page.canvas.draw.active


def test_the_hint_is_spoken_and_fits(page: PhotoPage) -> None:
    key(page, Qt.Key.Key_D)
    assert "arrow keys" in page.canvas.accessibleDescription()
    assert page.canvas.rect().contains(page.canvas.draw._hint_place().toRect())
    assert page.bar.draw.accessibleName() == "Draw a face"
    assert page.bar.draw.toolTip() == "Draw a face (D)"
    key(page, Qt.Key.Key_Escape)
    assert page.canvas.accessibleDescription() == ""
