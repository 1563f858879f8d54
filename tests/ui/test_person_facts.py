"""First and last seen, family, ages and this day on a person's page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from faceorg.domain.ids import PersonId
from faceorg.domain.relations import Related, Relation
from faceorg.engine import edits
from faceorg.library.queries.timeline import Month
from faceorg.ui.dialogs.relation import RelationDialog
from faceorg.ui.models.on_this_day import on_this_day_text
from faceorg.ui.views.people.on_this_day_page import OnThisDayPage
from faceorg.ui.views.people.people_page import PeoplePage
from faceorg.ui.views.person.person_page import PersonPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANNA, BEN, MIRA = PersonId(1), PersonId(2), PersonId(3)
LATER = 400 * 365


@pytest.fixture
def today(library: Library) -> date:
    """A year after the latest photo of Anna."""
    seen = library.people.seen(ANNA)
    assert seen is not None
    return seen[1].day.replace(year=seen[1].day.year + 1)


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, qtbot: QtBot, today: date) -> PersonPage:
    made = PersonPage(session, thumbnails, today=lambda: today)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made), qtbot.waitSignal(made.title_changed):
        made.show()
        made.show_person(ANNA)
    qtbot.waitUntil(lambda: not made.facts.first.isHidden())
    return made


def family(page: PersonPage) -> list[str]:
    return [button.text() for button in page.facts.related]


def test_first_and_last_seen_open_their_photos(
    page: PersonPage, library: Library, qtbot: QtBot
) -> None:
    seen = library.people.seen(ANNA)
    assert seen is not None
    assert page.facts.first.text().startswith("First seen ")
    assert page.facts.last.text() == f"Last seen {page.facts.last.text()[10:]}"
    assert str(seen[1].day.year) in page.facts.last.text()
    for button, expected in zip((page.facts.first, page.facts.last), seen, strict=True):
        with qtbot.waitSignal(page.photo_opened) as heard:
            button.click()
        assert heard.args[0] == expected.photo_id
    assert seen[0].day <= seen[1].day


def test_what_is_hidden_or_undated_is_not_the_last(library: Library) -> None:
    seen = library.people.seen(ANNA)
    assert seen is not None
    edits.hide_photos(library, [seen[1].photo_id])
    library.database.run("UPDATE photos SET dated = 0 WHERE id = ?", (seen[0].photo_id,))
    now = library.people.seen(ANNA)
    assert now is not None
    assert {seen[0].photo_id, seen[1].photo_id}.isdisjoint({now[0].photo_id, now[1].photo_id})
    library.database.run("UPDATE photos SET dated = 0")
    assert library.people.seen(ANNA) is None


def test_a_group_has_no_facts(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.title_changed):
        page.show_group(session.library.people.groups()[0].group_id)
    assert page.facts.isHidden()


# family --------------------------------------------------------------------------------------


def test_family_is_shown_and_leads_on(page: PersonPage, session: Session, qtbot: QtBot) -> None:
    assert family(page) == []
    session.run_edit(lambda library: edits.set_relation(library, ANNA, Relation.PARENT, BEN))
    qtbot.waitUntil(lambda: family(page) == ["Child: Ben"])
    session.run_edit(lambda library: edits.set_relation(library, ANNA, Relation.PARENT, MIRA))
    qtbot.waitUntil(lambda: family(page) == ["Child: Ben", "Child: Mira"])
    with qtbot.waitSignal(page.person_opened) as heard:
        page.facts.related[1].click()
    assert heard.args == [MIRA]
    page.show_person(BEN)
    qtbot.waitUntil(lambda: family(page) == ["Parent: Anna", "Brother or sister: Mira"])
    assert not page.facts.related[1].can_be_removed
    qtbot.keyClick(page.facts.related[1], Qt.Key.Key_Delete)


def test_a_relation_is_taken_back_by_key_and_menu_and_undone(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    session.run_edit(lambda library: edits.set_relation(library, BEN, Relation.PARTNER, ANNA))
    qtbot.waitUntil(lambda: family(page) == ["Partner: Ben"])
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page.facts.related[0], Qt.Key.Key_Delete)
    assert heard.args[1] == "Anna and Ben are not said to be related any more"
    qtbot.waitUntil(lambda: family(page) == [])
    session.run_edit(lambda library: (edits.undo(library) or pytest.fail("nothing"))[1])
    qtbot.waitUntil(lambda: family(page) == ["Partner: Ben"])
    menu = page.facts.related[0].menu()
    assert [action.text() for action in menu.actions()] == ["Open", "Remove this relation\tDel"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: family(page) == [])


def test_the_dialog_asks_who_is_what(
    page: PersonPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = next(p for p in session.people if p.person_id == BEN)

    def answer(dialog: RelationDialog) -> int:
        assert [radio.text() for radio in dialog.kinds] == [
            "Parent of Anna",
            "Child of Anna",
            "Partner of Anna",
        ]
        assert not dialog.buttons[0].isEnabled()
        dialog.field.person_chosen.emit(ben)
        dialog.field.textEdited.emit("Be")
        assert dialog.person is None
        assert not dialog.buttons[0].isEnabled()
        dialog.field.person_chosen.emit(ben)
        dialog.kinds[1].click()
        dialog.buttons[0].click()
        return 1

    monkeypatch.setattr(RelationDialog, "exec", answer)
    page.facts.add.click()
    qtbot.waitUntil(lambda: family(page) == ["Child: Ben"])
    assert session.library.relations.of(ANNA) == [Related(BEN, Relation.CHILD)]


def test_nothing_is_said_where_the_dialog_is_left(
    page: PersonPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RelationDialog, "exec", lambda dialog: dialog.reject() or 0)
    page.menu.relate.trigger()
    assert session.library.relations.of(ANNA) == []


# ages ----------------------------------------------------------------------------------------


def test_years_are_headings_and_tell_the_age(
    page: PersonPage, session: Session, qtbot: QtBot, today: date
) -> None:
    assert page.photos.model.blocks.months[0].month == 0, "a heading for each year"
    assert page._year_note(Month(2015, 0, 1, 1.0)) == ""
    born = date(today.year - 8, 1, 1)
    session.run_edit(lambda library: edits.set_birth_date(library, ANNA, born))
    qtbot.waitUntil(lambda: page._year_note(Month(born.year + 3, 0, 1, 1.0)) == "turned 3")
    assert page._year_note(Month(born.year, 0, 1, 1.0)) == "born"
    assert page._year_note(Month(born.year - 1, 0, 1, 1.0)) == ""


def test_the_age_is_told_of_the_photo_under_the_mouse(
    page: PersonPage, session: Session, qtbot: QtBot, today: date
) -> None:
    grid = page.photos
    born = today - timedelta(days=365 * 8)
    session.run_edit(lambda library: edits.set_birth_date(library, ANNA, born))
    qtbot.waitUntil(lambda: page._year_note(Month(today.year, 0, 1, 1.0)) != "")
    qtbot.waitUntil(lambda: grid.model.tile(0) is not None)
    where = grid._tile_rect(0).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, grid.viewport().mapToGlobal(where))
    QApplication.sendEvent(grid.viewport(), event)
    qtbot.waitUntil(lambda: "Anna, 6 years" in QToolTip.text() or "Anna, 7" in QToolTip.text())
    assert grid._note_at(QPoint(2, 2)) == "", "not over a photo"
    QToolTip.hideText()


# this day ------------------------------------------------------------------------------------


def test_this_day_is_offered_on_the_page_of_a_person(
    page: PersonPage, qtbot: QtBot, today: date
) -> None:
    qtbot.waitUntil(lambda: not page.facts.on_this_day.isHidden())
    assert page.facts.on_this_day.text().startswith("On this day: ")
    with qtbot.waitSignal(page.on_this_day_wanted) as heard:
        page.facts.on_this_day.click()
    assert heard.args == [ANNA]
    assert today.year > 1


def test_the_people_page_offers_it_only_where_there_is_something(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot, today: date
) -> None:
    days = iter([today, today - timedelta(days=LATER)])
    page = PeoplePage(session, thumbnails, today=lambda: next(days))
    page.resize(1208, 868)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    button = page.header.on_this_day
    qtbot.waitUntil(lambda: not button.isHidden())
    assert button.text().startswith("On this day: ")
    with qtbot.waitSignal(page.on_this_day_wanted) as heard:
        button.click()
    assert heard.args == [None]
    page.hide()
    page.show()
    qtbot.waitUntil(button.isHidden)


def test_the_grid_of_a_day(
    session: Session, thumbnails: Thumbnails, library: Library, qtbot: QtBot, today: date
) -> None:
    page = OnThisDayPage(session, thumbnails, today=lambda: today)
    page.resize(1208, 868)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
        page.show_day(ANNA)
    qtbot.waitUntil(lambda: page.title.text() == "Anna on this day")
    qtbot.waitUntil(lambda: page.grid.model.blocks.photos > 0)
    seen = library.people.seen(ANNA)
    assert seen is not None
    with qtbot.waitSignal(page.photo_opened) as heard:
        page.grid.opened.emit(seen[1].photo_id)
    assert heard.args[0] == seen[1].photo_id
    page.show_day(None)
    qtbot.waitUntil(lambda: page.title.text() == "On this day")
    shown = page.grid.model.blocks.photos
    session.run_edit(lambda lib: edits.hide_photos(lib, [seen[1].photo_id]))
    qtbot.waitUntil(lambda: page.grid.model.blocks.photos == shown - 1)


def test_nothing_on_a_day(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    page = OnThisDayPage(session, thumbnails, today=lambda: date(1850, 1, 1))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: not page.empty.isHidden())


@pytest.mark.parametrize(
    ("photos", "years", "words"),
    [
        (1, (2019,), "On this day: 1 photo, 2019"),
        (12, (2019, 2014), "On this day: 12 photos, 2014 and 2019"),
        (12, (2019, 2014, 2010, 1998), "On this day: 12 photos, 1998 to 2019"),
    ],
)
def test_this_day_in_words(photos: int, years: tuple[int, ...], words: str) -> None:
    assert on_this_day_text(photos, years) == words


# little room -----------------------------------------------------------------------------------


def test_those_seen_with_somebody_go_below_where_there_is_little_room(
    page: PersonPage, session: Session, qtbot: QtBot
) -> None:
    header = page.header
    qtbot.waitUntil(header._others.isVisible)
    assert header._row.indexOf(header._others) >= 0
    page.resize(600, 868)
    qtbot.waitUntil(lambda: header._below.indexOf(header._others) >= 0)
    qtbot.waitUntil(lambda: header.name.width() >= header.name.sizeHint().width())
    page.resize(1208, 868)
    qtbot.waitUntil(lambda: header._row.indexOf(header._others) >= 0)


def test_this_day_is_an_icon_where_there_is_little_room(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot, today: date
) -> None:
    page = PeoplePage(session, thumbnails, today=lambda: today)
    page.resize(1208, 868)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    button = page.header.on_this_day
    qtbot.waitUntil(lambda: button.text() != "")
    words = button.text()
    page.resize(640, 868)
    qtbot.waitUntil(lambda: button.text() == "")
    assert button.accessibleName() == words


def test_the_facts_mirror(page: PersonPage, qtbot: QtBot) -> None:
    facts = page.facts
    assert facts.first.mapTo(page, QPoint()).x() < facts.last.mapTo(page, QPoint()).x()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(
        lambda: facts.first.mapTo(page, QPoint()).x() > facts.last.mapTo(page, QPoint()).x()
    )
