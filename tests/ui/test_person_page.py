"""The page of a person or a group, and the place of what was put aside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from faceorg.domain.faces import Decision
from faceorg.domain.ids import FaceId, PersonId
from faceorg.engine import edits
from faceorg.ui.dialogs.birth_date import BirthDateDialog
from faceorg.ui.dialogs.choose_person import ChoosePerson
from faceorg.ui.models.person import read_group, read_person
from faceorg.ui.views.people.put_aside_page import PutAsidePage
from faceorg.ui.views.person import person_page
from faceorg.ui.views.person.person_page import PersonPage

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


def test_head_and_tabs(page: PersonPage, qtbot: QtBot) -> None:
    assert page.title == "Anna"
    assert page.header.name.text() == "Anna"
    assert page.header.counts.text().startswith("12 photos")
    qtbot.waitUntil(lambda: page.header.counts.text().startswith("12 photos, 20"))
    assert [tab.accessibleName() for tab in page.tabs.tabs] == ["Photos, 12", "Faces, 12"]
    assert not page.card.isHidden()
    assert page.card.yes_to_these.text() == "Yes to these 5"


def test_y_and_n_answer_one_by_one(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    first, second, *_ = suggestions(session.library)
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page, Qt.Key.Key_Y)
    assert heard.args[1] == "Confirmed 1 face of Anna"
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page, Qt.Key.Key_N)
    assert heard.args[1] == "Rejected 1 face for Anna"
    yes, no = session.library.faces.by_id([first, second])
    assert yes.person_id == ANNA
    assert no.decision is None
    assert no.suggested_person_id is None


def test_an_answered_face_keeps_its_place(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    before = page.card.strip.unanswered()
    with qtbot.waitSignals([session.edited, page.title_changed]):
        page.card.strip.answer(yes=True)
    qtbot.wait(50)
    assert page.card.strip.unanswered() == before[1:]
    assert [f.face_id for f in page.card.strip.shown] == before


def test_shift_y_confirms_all_that_are_shown(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert heard.args[1] == "Confirmed 5 faces of Anna"
    qtbot.waitUntil(page.card.isHidden)


def test_undo_brings_a_suggestion_back(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    before = page.card.strip.unanswered()
    with qtbot.waitSignals([session.edited, page.title_changed]):
        page.card.strip.answer(yes=False)
    with qtbot.waitSignals([session.edited, page.title_changed]):
        session.undo()
    qtbot.waitUntil(lambda: page.card.strip.unanswered() == before)


def test_a_click_on_no_rejects(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    strip = page.card.strip
    no = strip.button_rect(1, "no").center()
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=no)
    assert heard.args[1] == "Rejected 1 face for Anna"


def test_a_click_on_a_suggestion_opens_its_photo(page: PersonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.photo_opened) as heard:
        qtbot.mouseClick(page.card.strip, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert heard.args[0] in heard.args[1]


def test_renaming_in_place(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.header.field.text() == "Anna"
    qtbot.keyClicks(page.header.field, "Annabel")
    with qtbot.waitSignals([session.edited, page.title_changed]):
        qtbot.keyClick(page.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.header.name.text() == "Annabel")
    assert page.header.name.isVisible()


def test_escape_leaves_the_name_as_it_was(page: PersonPage, qtbot: QtBot) -> None:
    page.header.begin_naming()
    qtbot.keyClicks(page.header.field, "X")
    qtbot.keyClick(page.header.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.header.field, Qt.Key.Key_Escape)
    assert page.header.name.isVisible()
    assert page.header.name.text() == "Anna"


def test_a_birth_date_is_set_and_shown(
    page: PersonPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(person_page, "ask_birth_date", lambda *_: (True, date(1988, 5, 4)))
    with qtbot.waitSignals([session.edited, page.title_changed]):
        page.header.born.click()
    qtbot.waitUntil(lambda: page.header.born.text() == "Born 4 May 1988")


def test_birth_date_dialog(app: object, qtbot: QtBot) -> None:
    dialog = BirthDateDialog(None, "Anna", date(1988, 5, 4))
    qtbot.addWidget(dialog)
    assert dialog.day() == date(1988, 5, 4)
    assert [button.text() for button in dialog.buttons] == ["Keep", "Remove", "Cancel"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15.8.1972", date(1972, 8, 15)),
        ("15081972", date(1972, 8, 15)),
        ("3/11/2004", date(2004, 11, 3)),
        ("7-1-1940", date(1940, 1, 7)),
        ("30.2.1999", date(1999, 2, 28)),
    ],
)
def test_a_birth_date_is_typed_in_figures(app: object, qtbot: QtBot, typed: str, day: date) -> None:
    dialog = BirthDateDialog(None, "Anna", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClicks(dialog.field, typed)
    assert dialog.day() == day
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "1.2.1950")
    assert dialog.day() == date(1950, 2, 1)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (dialog.isVisible(), dialog.answer) == (False, 0)


def test_choose_person_dialog(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    dialog = ChoosePerson(None, session, thumbnails, "Merge Ben into whom?", "Merge")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.buttons[0].isEnabled()
    qtbot.keyClicks(dialog.field, "an")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.person is not None
    assert dialog.person.name == "Anna"
    assert dialog.buttons[0].isEnabled()
    qtbot.keyClicks(dialog.field, "x")
    assert dialog.person is None


def test_naming_a_group_leads_to_the_person(
    group: PersonPage, session: Session, qtbot: QtBot
) -> None:
    assert group.header.field.isVisible()
    qtbot.keyClicks(group.header.field, "Carla")
    with qtbot.waitSignal(group.person_opened) as heard:
        qtbot.keyClick(group.header.field, Qt.Key.Key_Return)
    assert session.library.people.get(heard.args[0]).name == "Carla"


def test_a_group_that_goes_closes_its_page(
    group: PersonPage, session: Session, qtbot: QtBot
) -> None:
    faces = [FaceId(i) for i in group.data.faces.listed.ids] if group.data else []
    with qtbot.waitSignal(group.closed):
        session.run_edit(lambda lib: edits.ignore_faces(lib, faces))


def faces_tab(page: PersonPage, rows: list[int]) -> list[FaceId]:
    page.tabs.choose(1)
    chosen = [page.faces.grid.model.face_id(row) for row in rows]
    page.faces.grid.selection.select(chosen)
    page.faces.grid.selection_changed.emit()
    return chosen


def test_not_this_person(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    chosen = faces_tab(page, [0, 2])
    with qtbot.waitSignal(session.edited) as heard:
        page.faces.not_this.click()
    assert heard.args[1] == "Rejected 2 faces for Anna"
    assert {f.person_id for f in session.library.faces.by_id(chosen)} == {None}
    qtbot.waitUntil(lambda: page.faces.grid.model.rowCount() == 10)


def test_delete_ignores_faces(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    chosen = faces_tab(page, [1])
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.faces, Qt.Key.Key_Delete)
    assert session.library.faces.by_id(chosen)[0].decision is Decision.IGNORED


def test_cover_is_for_one_face(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    faces_tab(page, [1, 2])
    assert not page.faces.cover.isEnabled()
    chosen = faces_tab(page, [3])
    with qtbot.waitSignal(session.edited):
        page.faces.cover.click()
    assert session.library.people.get(ANNA).cover_face_id == chosen[0]


def test_faces_can_be_given_to_somebody_else(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    chosen = faces_tab(page, [0])
    qtbot.keyClicks(page.faces.field, "ben")
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.faces.field, Qt.Key.Key_Return)
    face = session.library.faces.by_id(chosen)[0]
    assert session.library.people.get(face.person_id).name == "Ben"
    assert (face.face_id, ANNA) in session.library.faces.rejections()


def test_keys_in_the_face_grid(page: PersonPage, qtbot: QtBot) -> None:
    page.tabs.choose(1)
    grid = page.faces.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(grid.selection) == 2
    assert grid.accessibleName() == "Face of Anna, 3 of 12"
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(grid.selection) == 12
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert not grid.selection
    with qtbot.waitSignal(page.photo_opened):
        qtbot.keyClick(grid, Qt.Key.Key_Return)


def test_reading_what_is_gone(library: Library) -> None:
    from faceorg.domain.ids import GroupId

    assert read_person(library, PersonId(99)) is None
    assert read_group(library, GroupId(99)) is None
    data = read_person(library, ANNA)
    assert data is not None
    assert data.suggestions.item(0).caption.startswith("Less sure, ")


def test_what_was_put_aside_can_come_back(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    loose = [face.face_id for face in session.library.faces.loose()]
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.ignore_faces(lib, loose[:3]))
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.mark_not_a_face(lib, loose[3:4]))
    page = PutAsidePage(session, thumbnails)
    page.resize(1000, 700)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 3)
    assert [tab.accessibleName() for tab in page.tabs.tabs] == [
        "Ignored, 3",
        "Not a face, 1",
        "Not this person, 0",
        "Hidden people, 0",
    ]
    assert not page.restore.isEnabled()
    page.grid.selection.toggle(loose[0])
    page.grid.selection_changed.emit()
    with qtbot.waitSignal(session.edited) as heard:
        page.restore.click()
    assert heard.args[1] == "Restored 1 face"
    qtbot.waitUntil(lambda: page.grid.model.rowCount() == 2)
    page.tabs.choose(1)
    assert page.grid.model.rowCount() == 1
