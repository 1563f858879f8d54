"""The photo page: what is shown, the keys, and what becomes of faces."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from faceorg.domain.faces import Decision, FaceState
from faceorg.domain.people import years_between
from faceorg.engine import edits, viewing
from faceorg.ui.dialogs.question import Same
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo import photo_menu
from faceorg.ui.views.photo.face_rows import FaceRow
from faceorg.ui.views.photo.photo_page import PhotoPage
from tests.helpers.libraries import Plan, fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.library import Library

LEFT = Qt.MouseButton.LeftButton
PLAN = Plan(people={"Anna": 4, "Ben": 3}, suggestions={"Anna": 3}, loose=4)


@pytest.fixture
def files(empty_library: Library, tmp_path: Path) -> Library:
    """A library whose photos lie on the disk."""
    folder = tmp_path / "Pictures"
    made = fill(empty_library, PLAN, os.fsencode(folder))
    for path in empty_library.photos.paths(made.photo_ids).values():
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - bytes
        Image.new("RGB", (800, 600), "#C4574A").save(os.fsdecode(path), "JPEG")
    return empty_library


@pytest.fixture
def session(files: Library, app: QApplication, qtbot: QtBot) -> Iterator[Session]:
    made = Session(files)
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
    yield made
    made.close_loading()
    thumbnails.close()


def photo_with(library: Library, state: FaceState) -> tuple[PhotoId, Face]:
    """Return a photo with a face in this state, and that face."""
    face = next(f for f in library.faces.all() if f.state is state)
    return face.photo_id, face


def shown(page: PhotoPage, photo_id: PhotoId) -> PhotoPage:
    page.show_photo(photo_id, [t.photo_id for t in page.library.photos.tiles()])
    return page


def rows_of(page: PhotoPage) -> dict[FaceId, FaceRow]:
    """Return the rows of the panel, which come a moment after the photo."""
    return {row.mark.face_id: row for row in page.info.findChildren(FaceRow) if row.isVisible()}


def state_of(page: PhotoPage, face: Face) -> FaceState:
    return page.library.faces.by_id([face.face_id])[0].state


def key(page: PhotoPage, key: Qt.Key, modifiers: object = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.canvas, key, modifiers)  # type: ignore[call-overload]


def test_the_sharp_picture_replaces_the_thumbnail(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id = page.library.photos.tiles()[0].photo_id
    shown(page, photo_id)
    qtbot.waitUntil(lambda: page.loader.picture(photo_id) is not None)
    picture = page.loader.picture(photo_id)
    assert picture is not None
    assert picture.width() * 3 == picture.height() * 4
    assert picture.pixelColor(300, 200).red() > 180


def test_neighbours_are_decoded_beforehand(page: PhotoPage, qtbot: QtBot) -> None:
    ids = [t.photo_id for t in page.library.photos.tiles()]
    shown(page, ids[2])
    qtbot.waitUntil(lambda: all(page.loader.picture(i) is not None for i in ids[1:4]))
    page.step(1)
    assert page.loader.picture(ids[1]) is None
    assert page.loader.picture(ids[3]) is not None


def test_a_file_that_is_gone_says_so_and_keeps_its_thumbnail(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id = page.library.photos.tiles()[0].photo_id
    os.unlink(page.library.photos.paths([photo_id])[photo_id])  # noqa: PTH108 - bytes
    shown(page, photo_id)
    qtbot.waitUntil(lambda: "gone" in page.canvas.message)


def test_keys_go_to_the_next_photo_and_stop_at_the_ends(page: PhotoPage) -> None:
    ids = [t.photo_id for t in page.library.photos.tiles()]
    shown(page, ids[0])
    assert not page.showing.previous.isVisibleTo(page)
    key(page, Qt.Key.Key_Left)
    assert page.current() == ids[0]
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_PageDown)
    assert page.current() == ids[2]
    key(page, Qt.Key.Key_PageUp)
    assert page.current() == ids[1]
    page.show_photo(ids[-1], ids)
    assert not page.showing.next.isVisibleTo(page)


def test_escape_and_back_close(page: PhotoPage, qtbot: QtBot) -> None:
    shown(page, page.library.photos.tiles()[0].photo_id)
    with qtbot.waitSignal(page.closed):
        key(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.bar.back, LEFT)


def test_zooming_tells_the_scale_and_zero_fits(page: PhotoPage) -> None:
    shown(page, page.library.photos.tiles()[0].photo_id)
    assert page.bar.fit.text() == "Fit"
    key(page, Qt.Key.Key_Plus)
    assert page.bar.fit.text().endswith("%")
    key(page, Qt.Key.Key_0)
    assert page.bar.fit.text() == "Fit"


@pytest.mark.parametrize(
    ("letter", "state"), [(Qt.Key.Key_Y, FaceState.CONFIRMED), (Qt.Key.Key_N, None)]
)
def test_yes_and_no_answer_a_suggestion(
    page: PhotoPage, qtbot: QtBot, letter: Qt.Key, state: FaceState | None
) -> None:
    photo_id, face = photo_with(page.library, FaceState.SUGGESTED)
    shown(page, photo_id)
    key(page, letter)
    qtbot.waitUntil(lambda: state_of(page, face) is not FaceState.SUGGESTED)
    if state is not None:
        assert state_of(page, face) is state
    else:
        assert (face.face_id, face.suggested_person_id) in page.library.faces.rejections()


def test_the_label_of_a_suggestion_is_pressed(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.SUGGESTED)
    shown(page, photo_id)
    placed = next(p for p in page.canvas.placed if p.mark.face_id == face.face_id)
    yes = placed.keys()[0].center().toPoint()
    qtbot.mouseClick(page.canvas, LEFT, pos=yes)
    qtbot.waitUntil(lambda: state_of(page, face) is FaceState.CONFIRMED)


def test_tab_goes_from_face_to_face_and_on(page: PhotoPage) -> None:
    photo_id = max(
        (t.photo_id for t in page.library.photos.tiles()),
        key=lambda i: len(page.library.faces.of_photo(i)),
    )
    faces = [f.face_id for f in page.library.faces.of_photo(photo_id)]
    shown(page, photo_id)
    seen = []
    for _ in faces:
        key(page, Qt.Key.Key_Tab)
        seen.append(page.canvas.focused)
    assert seen == faces
    key(page, Qt.Key.Key_Tab)
    assert page.canvas.focused is None
    assert not page.canvas.hasFocus()


def test_a_page_that_is_shown_again_begins_at_the_photo(page: PhotoPage) -> None:
    shown(page, page.library.photos.tiles()[0].photo_id)
    page.hide()
    page.bar.back.setFocus()
    page.show()
    page.activateWindow()
    assert page.focusWidget() is page.canvas


def test_a_letter_on_an_unnamed_face_begins_a_name(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    shown(page, photo_id)
    page.canvas.set_focused(face.face_id)
    key(page, Qt.Key.Key_Y)  # a letter of a name here, not "yes"
    field = page.field
    assert field.isVisible()
    assert field.text() == "y"
    qtbot.keyClicks(field, "usuf")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state_of(page, face) is FaceState.CONFIRMED)
    assert page.library.people.named("yusuf")
    assert not field.isVisible()


def test_escape_in_the_field_leaves_only_the_field(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    shown(page, photo_id)
    page.canvas.set_focused(face.face_id)
    key(page, Qt.Key.Key_F2)
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.field.isVisible()
    assert page.isVisible()
    assert page.canvas.hasFocus()


def test_a_near_name_is_asked_about(
    page: PhotoPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    shown(page, photo_id)
    asked = []

    def answer(_parent: object, known: str, typed: str) -> Same:
        asked.append((known, typed))
        return Same.SAME_PERSON

    monkeypatch.setattr("faceorg.ui.views.people.people_actions.ask_same_person", answer)
    page.canvas.set_focused(face.face_id)
    page.field.begin(face.face_id)
    page.field.name_chosen.emit("anna", None, False)  # noqa: FBT003
    qtbot.waitUntil(lambda: state_of(page, face) is FaceState.CONFIRMED)
    assert asked == [("Anna", "anna")]
    anna = page.library.people.named("Anna")
    assert len(anna) == 1
    assert page.library.faces.by_id([face.face_id])[0].person_id == anna[0].person_id


@pytest.mark.parametrize(
    ("modifiers", "decision"),
    [
        (Qt.KeyboardModifier.NoModifier, Decision.IGNORED),
        (Qt.KeyboardModifier.ControlModifier, Decision.NOT_A_FACE),
    ],
)
def test_delete_ignores_and_control_delete_is_no_face(
    page: PhotoPage, qtbot: QtBot, modifiers: object, decision: Decision
) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    shown(page, photo_id)
    page.canvas.set_focused(face.face_id)
    key(page, Qt.Key.Key_Delete, modifiers)
    qtbot.waitUntil(lambda: page.library.faces.by_id([face.face_id])[0].decision is decision)


def test_delete_without_a_face_does_nothing(page: PhotoPage, qtbot: QtBot) -> None:
    before = page.library.faces.counts()
    shown(page, page.library.photos.tiles()[0].photo_id)
    key(page, Qt.Key.Key_Delete)
    qtbot.wait(50)
    assert page.library.faces.counts() == before


def test_the_menu_says_not_this_person(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.CONFIRMED)
    shown(page, photo_id)
    menu = page.face_menu(face.face_id)
    actions = {a.text(): a for a in menu.actions()}
    assert {"Ignore this face\tDel", "This is not a face\tCtrl+Del"} <= actions.keys()
    name = page.library.people.get(face.person_id).name
    actions[f"This face is not {name}"].trigger()
    qtbot.waitUntil(lambda: state_of(page, face) is not FaceState.CONFIRMED)
    assert (face.face_id, face.person_id) in page.library.faces.rejections()
    menu.deleteLater()


def test_an_ignored_face_can_come_back(page: PhotoPage, session: Session, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    edits.ignore_faces(page.library, [face.face_id])
    shown(page, photo_id)
    menu = page.face_menu(face.face_id)
    next(a for a in menu.actions() if a.text() == "Bring this face back").trigger()
    qtbot.waitUntil(lambda: state_of(page, face) is FaceState.UNASSIGNED)
    menu.deleteLater()


def test_the_panel_lists_faces_and_names_them(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.UNASSIGNED)
    shown(page, photo_id)
    faces = {f.face_id for f in page.library.faces.of_photo(photo_id)}
    qtbot.waitUntil(lambda: rows_of(page).keys() == faces)
    rows = rows_of(page)
    field = rows[face.face_id].findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "Carla")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state_of(page, face) is FaceState.CONFIRMED)

    def names() -> set[str]:
        return {r.mark.label for r in page.info.findChildren(FaceRow) if r.isVisible()}

    qtbot.waitUntil(lambda: "Carla" in names())


def test_a_confirmed_person_is_opened(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.CONFIRMED)
    shown(page, photo_id)
    qtbot.waitUntil(lambda: face.face_id in rows_of(page))
    row = rows_of(page)[face.face_id]
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.mouseClick(row, LEFT)
    assert opened.args == [face.person_id]


def test_an_edit_elsewhere_is_seen_here(page: PhotoPage, session: Session, qtbot: QtBot) -> None:
    photo_id, face = photo_with(page.library, FaceState.CONFIRMED)
    shown(page, photo_id)
    person_id = face.person_id
    assert person_id is not None
    session.run_edit(lambda lib: edits.rename_person(lib, person_id, "Annabel"))
    qtbot.waitUntil(lambda: any(p.mark.label == "Annabel" for p in page.canvas.placed))


def test_turning_keeps_the_outline_on_its_face(page: PhotoPage) -> None:
    photo_id, face = photo_with(page.library, FaceState.CONFIRMED)
    shown(page, photo_id)
    for _ in range(4):
        outline = next(p.outline for p in page.canvas.placed if p.mark.face_id == face.face_id)
        centre: QPointF = outline.center()
        fx, fy = page.canvas.geometry_.to_photo(centre.x(), centre.y())
        assert (fx, fy) == pytest.approx(
            (face.box.x + face.box.w / 2, face.box.y + face.box.h / 2), abs=0.01
        )
        key(page, Qt.Key.Key_R)


def test_faces_can_be_hidden(page: PhotoPage) -> None:
    photo_id, _ = photo_with(page.library, FaceState.CONFIRMED)
    shown(page, photo_id)
    assert page.canvas.placed
    key(page, Qt.Key.Key_F)
    assert not page.canvas.placed


def test_the_heart_is_stored(page: PhotoPage, qtbot: QtBot) -> None:
    photo_id = page.library.photos.tiles()[0].photo_id
    shown(page, photo_id)
    key(page, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.library.photos.tiles()[0].favourite)
    assert page.bar.favourite.isChecked()


def test_the_file_manager_gets_the_folder(
    page: PhotoPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []

    def note(path: bytes) -> bool:
        asked.append(path)
        return True

    monkeypatch.setattr(photo_menu, "show_in_file_manager", note)
    photo_id = page.library.photos.tiles()[0].photo_id
    shown(page, photo_id)
    qtbot.mouseClick(page.info.show_in_folder, LEFT)
    assert asked == [page.library.photos.paths([photo_id])[photo_id]]


def test_load_photo_gives_rows_without_padding(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.new("RGB", (301, 203), "#204060").save(path)
    shown = viewing.load_photo(os.fsencode(path), 150)
    assert max(shown.width, shown.height) == 150
    assert len(shown.pixels) == shown.width * shown.height * 3
    assert (shown.photo_width, shown.photo_height) == (301, 203)


def test_age_counts_birthdays() -> None:
    from datetime import date

    born = date(1988, 5, 4)
    assert years_between(born, date(2023, 5, 3)) == 34
    assert years_between(born, date(2023, 5, 4)) == 35
    assert years_between(born, date(1980, 1, 1)) is None
    assert years_between(None, date(2023, 5, 4)) is None
