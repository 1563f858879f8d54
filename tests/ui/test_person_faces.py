"""The page of a person or group: how much each action is about, the order of faces, their words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent

from faceorg.domain.ids import FaceId, PersonId
from faceorg.engine import edits
from faceorg.ui.dialogs.question import Same
from faceorg.ui.views.people import people_actions
from faceorg.ui.views.person import faces_tab as faces_tab_module
from faceorg.ui.views.person.person_page import PersonPage
from tests.helpers.libraries import PACK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANNA = PersonId(1)


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PersonPage:
    made = PersonPage(session, thumbnails)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made), qtbot.waitSignal(made.title_changed):
        made.show()
        made.show_person(ANNA)
    return made


@pytest.fixture
def group(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PersonPage:
    made = PersonPage(session, thumbnails)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made), qtbot.waitSignal(made.title_changed):
        made.show()
        made.show_group(session.library.people.groups()[0].group_id)
    return made


def suggestions(library: Library) -> list[FaceId]:
    return [face.face_id for face in library.faces.suggested_to(ANNA)]


def faces_tab(page: PersonPage, rows: list[int]) -> list[FaceId]:
    page.tabs.choose(1)
    chosen = [page.faces.grid.model.face_id(row) for row in rows]
    page.faces.grid.selection.select(chosen)
    page.faces.grid.selection_changed.emit()
    return chosen


# how much something is about ------------------------------------------------------------


def entries(page: PersonPage) -> list[str]:
    menu = page.menu
    return [a.text() for a in menu.actions() if a.isVisible() and a.text()]


def test_the_menu_of_a_person_says_how_many_faces(page: PersonPage) -> None:
    assert entries(page) == [
        "Rename\tF2",
        "Merge all 12 faces into…",
        "Split…",
        "Set birth date",
        "Add relation…",
        "Share photos…",
        "Export…",
        "Hide",
        "Remove this person",
        "Forget…",
    ]


def test_the_menu_of_a_group_says_how_many_faces(group: PersonPage) -> None:
    assert entries(group) == [
        "Name\tF2",
        "Move all 6 faces to…",
        "Split…",
        "Ignore these 6 faces, a stranger",
        "These 6 are not faces",
        "Dissolve this group of 6 faces",
    ]


def test_deleting_a_person_is_done_at_once_and_is_undone(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([session.edited, page.closed]):
        page.menu.delete.trigger()
    assert session.library.people.get(ANNA) is None
    assert 12 in [g.face_count for g in session.library.people.groups()]
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert session.library.people.get(ANNA).face_count == 12


def test_hiding_a_person_and_showing_them_again(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.edited):
        page.menu.hiding.trigger()
    qtbot.waitUntil(lambda: "Show again" in entries(page))
    assert session.library.people.hidden_ids() == [ANNA]
    with qtbot.waitSignal(session.edited):
        page.menu.hiding.trigger()
    qtbot.waitUntil(lambda: "Hide" in entries(page))
    assert session.library.people.hidden_ids() == []


def test_dissolving_a_group_is_done_at_once(
    group: PersonPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([session.edited, group.closed]):
        group.menu.dissolve.trigger()
    assert len(session.library.people.groups()) == 2
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert len(session.library.people.groups()) == 3


def test_buttons_and_menu_of_faces_say_how_many(page: PersonPage) -> None:
    faces_tab(page, [])
    assert page.faces.ignore.text() == "Ignore"
    faces_tab(page, [0, 1, 2])
    assert page.faces.not_this.text() == "3 are not Anna"
    assert page.faces.not_a_face.text() == "3 are not faces"
    assert page.faces.ignore.text() == "Ignore 3 faces"
    assert {
        "These 3 faces are not Anna",
        "Move these 3 faces to…",
        "Ignore these 3 faces\tDel",
        "These 3 are not faces\tCtrl+Del",
    } <= {a.text() for a in page.faces.menu().actions()}
    faces_tab(page, [0])
    texts = [a.text() for a in page.faces.menu().actions()]
    assert "This face is not Anna" in texts
    assert "Set this face as cover" in texts


def test_moving_faces_by_menu(
    page: PersonPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = faces_tab(page, [0, 1])
    asked: list[str] = []

    def choose(_w: object, _s: object, _t: object, heading: str, _verb: str) -> object:
        asked.append(heading)
        return session.person_named("Ben")[0]

    monkeypatch.setattr(faces_tab_module, "choose_person", choose)
    with qtbot.waitSignal(session.edited):
        page.faces._on_move()
    assert asked == ["Move these 2 faces to whom?"]
    assert {f.person_id for f in session.library.faces.by_id(chosen)} == {PersonId(2)}
    assert {(i, ANNA) for i in chosen} <= session.library.faces.rejections()


def test_moving_all_faces_asks_whether_it_is_the_same_person(
    page: PersonPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_actions, "ask_same_person", lambda *_: Same.SAME_PERSON)
    faces_tab(page, list(range(12)))
    ben = session.person_named("Ben")[0]
    with qtbot.waitSignal(session.edited):
        page.faces.field.name_chosen.emit("Ben", ben.person_id, False)  # noqa: FBT003
    assert session.library.people.get(ben.person_id).face_count == 20
    assert session.library.people.get(ANNA) is None


def test_selecting_moves_no_face_away_from_the_pointer(page: PersonPage, qtbot: QtBot) -> None:
    page.tabs.choose(1)
    qtbot.wait(50)
    before = page.faces.grid.geometry()
    faces_tab(page, [0, 1, 2])
    qtbot.wait(50)
    assert page.faces.grid.geometry() == before


def test_tab_goes_from_the_buttons_to_the_faces(page: PersonPage, qtbot: QtBot) -> None:
    faces_tab(page, [0])
    tab = page.faces
    tab.order.setFocus()
    for wanted in (tab.not_this, tab.not_a_face, tab.ignore, tab.cover, tab.field, tab.grid):
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        assert tab.focusWidget() is wanted


# the order of faces ---------------------------------------------------------------------


def choose_order(page: PersonPage, words: str) -> None:
    next(a for a in page.faces._orders.actions() if a.text() == words).trigger()


def test_the_odd_faces_come_first_and_keep_their_order(
    page: PersonPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from faceorg.engine import outliers

    best = [face.face_id for face in session.library.faces.of_person(ANNA)]
    odd, calls = best[::-1], []
    monkeypatch.setattr(outliers, "outliers", lambda _l, whom: calls.append(whom) or list(odd))
    page.tabs.choose(1)

    def shown() -> list[FaceId]:
        return [FaceId(i) for i in page.faces.grid.model.keys]

    assert shown() == best
    choose_order(page, faces_tab_module.ODD)
    qtbot.waitUntil(lambda: shown() == odd)
    assert page.faces.order.text() == "Least alike first"
    page.faces.grid.selection.select([odd[1]])
    page.faces.grid.selection_changed.emit()
    page.faces.not_this.click()
    qtbot.waitUntil(lambda: shown() == [odd[0], *odd[2:]])
    assert calls == [ANNA]
    choose_order(page, faces_tab_module.BEST)
    assert shown() == [i for i in best if i != odd[1]]


def test_real_outliers_are_read(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    session.library.settings.set("pack", PACK)
    from faceorg.engine.outliers import outliers

    wanted = outliers(session.library, ANNA, PACK)
    choose_order(page, faces_tab_module.ODD)
    model = page.faces.grid.model
    qtbot.waitUntil(lambda: list(model.keys) == wanted)


def test_another_person_begins_with_the_best(page: PersonPage, qtbot: QtBot) -> None:
    choose_order(page, faces_tab_module.ODD)
    with qtbot.waitSignal(page.title_changed):
        page.show_person(PersonId(2))
    assert page.faces.order.text() == faces_tab_module.BEST


def test_groups_have_no_odd_ones(group: PersonPage) -> None:
    group.tabs.choose(1)
    assert not group.faces.order.isVisible()


# what is said of faces ------------------------------------------------------------------


def test_faces_say_why_they_are_hard_to_recognise(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    library = session.library
    face = library.faces.of_person(ANNA)[0].face_id
    doubtful = suggestions(library)[0]
    library.database.run("UPDATE faces SET size_px = 20 WHERE id = ?", (face,))
    library.database.run("UPDATE faces SET quality = .3, yaw = 70 WHERE id = ?", (doubtful,))
    low = page.card.strip.sizeHint().height()
    with qtbot.waitSignal(page.title_changed):
        page.show_person(ANNA)
    model = page.faces.grid.model
    row = model.row_of(face)
    assert row is not None
    assert model.tile(row).words == "small"
    assert model.spoken(row).endswith(", small")
    shown = next(f for f in page.card.strip.shown if f.face_id == doubtful)
    assert shown.words == "blurred, turned"
    assert page.card.strip.sizeHint().height() > low


def test_faces_of_a_child_say_so(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    page.tabs.choose(1)
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.set_birth_date(lib, ANNA, date(2015, 1, 1)))
    model = page.faces.grid.model
    qtbot.waitUntil(
        lambda: all(model.tile(row).words == "child" for row in range(model.rowCount()))
    )


def test_the_menu_key_is_about_the_face_that_the_keyboard_is_on(
    page: PersonPage, qtbot: QtBot
) -> None:
    page.tabs.choose(1)
    grid = page.faces.grid
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    wanted: list[QPoint] = []
    grid.menu_wanted.disconnect()
    grid.menu_wanted.connect(wanted.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    grid.contextMenuEvent(event)
    assert grid.selected() == [grid.model.face_id(1)]
    assert grid._row_at(grid.viewport().mapFromGlobal(wanted[0])) == 1
