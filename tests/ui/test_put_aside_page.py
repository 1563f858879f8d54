"""What was put aside: each of the three memories is listed and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.faces import FaceState
from faceorg.domain.ids import FaceId, PersonId
from faceorg.engine import edits
from faceorg.ui.models.put_aside import faces_behind, read_put_aside
from faceorg.ui.views.people.put_aside_page import HIDDEN, PutAsidePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.models.faces import FaceTile
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANNA, BEN = PersonId(1), PersonId(2)


def absorb(library: Library, face_id: FaceId, like: FaceId) -> None:
    """Let a stranger absorb a face, as a grouping job would."""
    library.database.run(
        "UPDATE faces SET stranger_id = (SELECT stranger_id FROM faces WHERE id = ?),"
        " group_id = NULL WHERE id = ?",
        (like, face_id),
    )


@pytest.fixture
def filled(library: Library) -> dict[str, list[FaceId]]:
    """A stranger of 6 and 1 guessed, 2 loose faces ignored, 1 no face, 3 rejections."""
    loose = [f.face_id for f in library.faces.loose()]
    group = library.people.groups()[0].group_id
    stranger = [f.face_id for f in library.faces.of_group(group)]
    edits.ignore_faces(library, stranger)
    absorb(library, loose[6], stranger[0])
    edits.ignore_faces(library, loose[:2])
    edits.mark_not_a_face(library, loose[2:3])
    edits.reject_faces(library, [loose[3]], ANNA)
    edits.reject_faces(library, [loose[3]], BEN)
    edits.reject_faces(library, [loose[4]], ANNA)
    return {"stranger": stranger, "loose": loose}


@pytest.fixture
def page(
    filled: dict[str, list[FaceId]], session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> PutAsidePage:
    made = PutAsidePage(session, thumbnails)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.grid.model.rowCount() > 0)
    made.grid.setFocus()
    return made


def choose(page: PutAsidePage, *rows: int) -> None:
    page.grid.selection.select(page.grid.model.key(row) for row in rows)
    page.grid.selection_changed.emit()


def tiles(page: PutAsidePage) -> list[FaceTile]:
    return [page.grid.model.tile(row) for row in range(page.grid.model.rowCount())]


def words(page: PutAsidePage) -> list[str]:
    return [tile.words for tile in tiles(page)]


def open_stranger(page: PutAsidePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(page.everybody.isVisible)


def test_every_memory_is_counted(page: PutAsidePage) -> None:
    assert [tab.accessibleName() for tab in page.tabs.tabs] == [
        "Ignored, 9",
        "Not a face, 1",
        "Not this person, 3",
        "Hidden people, 0",
    ]


def test_a_stranger_is_one_tile_with_its_guesses(
    page: PutAsidePage, library: Library, filled: dict[str, list[FaceId]]
) -> None:
    assert words(page) == ["7 faces, 1 guessed", "", ""]
    tile = page.grid.model.tile(0)
    assert tile.faces == 7
    behind = faces_behind(library, [page.grid.model.key(0)])
    assert set(behind) == {*filled["stranger"], filled["loose"][6]}
    assert tile.face_id in filled["stranger"]


def test_enter_shows_the_faces_of_a_stranger_and_escape_leaves(
    page: PutAsidePage, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    open_stranger(page, qtbot)
    assert [tile.guessed for tile in tiles(page)] == [False] * 6 + [True]
    assert tiles(page)[-1].face_id == filled["loose"][6]
    assert page.grid.model.spoken(6) == "Ignored face, 7 of 7, guessed, the program's guess"
    assert page.everybody.isVisible()
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.grid.model.rowCount() == 3
    assert not page.everybody.isVisible()


def test_a_whole_stranger_comes_back_by_key(
    page: PutAsidePage, session: Session, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    choose(page, 0)
    assert page.restore.text() == "Bring back 7 faces"
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.grid, Qt.Key.Key_B)
    faces = session.library.faces.by_id(filled["stranger"])
    assert {face.state for face in faces} <= {FaceState.UNASSIGNED, FaceState.GROUPED}
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 2)
    session.undo()
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 3)
    assert words(page)[0] == "7 faces, 1 guessed"


def test_one_guessed_face_comes_back_alone(
    page: PutAsidePage, session: Session, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    open_stranger(page, qtbot)
    choose(page, 6)
    with qtbot.waitSignal(session.edited):
        page.restore.click()
    guessed, *known = session.library.faces.by_id([filled["loose"][6], *filled["stranger"]])
    assert guessed.state is FaceState.UNASSIGNED
    assert {face.state for face in known} == {FaceState.IGNORED}
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 6)
    assert page.everybody.isVisible()


def test_a_stranger_who_is_gone_leads_back_to_all(
    page: PutAsidePage, session: Session, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    open_stranger(page, qtbot)
    qtbot.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.grid, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 2)
    assert not page.everybody.isVisible()


def test_what_is_a_face_after_all(
    page: PutAsidePage, session: Session, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    page.tabs.choose(1)
    assert [tile.face_id for tile in tiles(page)] == [filled["loose"][2]]
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page.grid, Qt.Key.Key_B)
    assert heard.args[1] == "Restored 1 face"
    qtbot.waitUntil(page._empties[1].isVisible)


def test_rejections_are_listed_latest_first_and_taken_back_one_by_one(
    page: PutAsidePage, session: Session, filled: dict[str, list[FaceId]], qtbot: QtBot
) -> None:
    page.tabs.choose(2)
    third, fourth = filled["loose"][3], filled["loose"][4]
    assert {(t.face_id, t.words) for t in tiles(page)} == {
        (third, "is not Anna"),
        (third, "is not Ben"),
        (fourth, "is not Anna"),
    }
    row = next(i for i, w in enumerate(words(page)) if w == "is not Ben")
    choose(page, row)
    assert page.restore.text() == "Take back 1 rejection"
    with qtbot.waitSignal(session.edited):
        page.restore.click()
    assert session.library.faces.rejections() == {(third, ANNA), (fourth, ANNA)}
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 2)


def test_several_rejections_at_once(page: PutAsidePage, session: Session, qtbot: QtBot) -> None:
    page.tabs.choose(2)
    qtbot.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.restore.text() == "Take back 3 rejections"
    with qtbot.waitSignal(session.edited):
        page.restore.click()
    assert session.library.faces.rejections() == set()
    qtbot.waitUntil(page._empties[2].isVisible)


def test_the_menu_says_how_many(page: PutAsidePage) -> None:
    choose(page, 0)
    assert [a.text() for a in page.menu().actions()] == [
        "Show all 7 faces of this stranger\tEnter",
        "Bring back 7 faces\tB",
    ]
    choose(page, 0, 1)
    assert [a.text() for a in page.menu().actions()] == ["Bring back 8 faces\tB"]
    choose(page, 1)
    assert [a.text() for a in page.menu().actions()] == [
        "Show the photo\tEnter",
        "Bring back 1 face\tB",
    ]


def test_enter_on_a_face_opens_its_photo(page: PutAsidePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.photo_opened) as heard:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert heard.args[0] == page.grid.model.photo_id(1)


def test_b_does_nothing_where_nothing_is(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    page = PutAsidePage(session, thumbnails)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page._empties[0].isVisible)
    with qtbot.assertNotEmitted(session.edited, wait=50):
        qtbot.keyClick(page, Qt.Key.Key_B)


def test_reading_an_empty_library(empty_library: Library) -> None:
    data = read_put_aside(empty_library)
    assert [len(part) for part in (data.ignored, data.not_faces, data.rejections)] == [0, 0, 0]
    assert data.ignored_count == 0


def test_tab_goes_from_top_to_bottom(page: PutAsidePage, qtbot: QtBot) -> None:
    choose(page, 0)
    page.tabs.tabs[0].setFocus()  # the arrows go to the other tabs
    for wanted in (page.forget, page.restore, page.grid):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is wanted


def test_hidden_people_are_shown_again_and_opened(
    page: PutAsidePage, session: Session, library: Library, qtbot: QtBot
) -> None:
    name = next(p.name for p in library.people.all() if p.person_id == ANNA)
    session.run_edit(lambda of: edits.hide_people(of, [ANNA]))
    qtbot.waitUntil(lambda: page.tabs.tabs[HIDDEN].accessibleName() == "Hidden people, 1")
    page.tabs.tabs[HIDDEN].click()
    qtbot.waitUntil(lambda: words(page) == [name])
    page.grid.setFocus()
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert opened.args == [ANNA]
    choose(page, 0)
    assert page.restore.text() == "Show 1 person again"
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.grid, Qt.Key.Key_B)
    assert library.people.hidden_ids() == []
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 0)
