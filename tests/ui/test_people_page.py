"""The people page as somebody uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QDropEvent, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from faceorg.domain.faces import Decision
from faceorg.ui.dialogs import question
from faceorg.ui.dialogs.question import Same
from faceorg.ui.models.people import Entry, Section
from faceorg.ui.painting import paint_rounded
from faceorg.ui.views.people import people_actions, people_canvas, people_tiles
from faceorg.ui.views.people.people_grid import MIME_TYPE
from faceorg.ui.views.people.people_page import PeoplePage
from faceorg.ui.views.people.people_tiles import name_box, tick_box
from faceorg.ui.widgets import NameField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(session, thumbnails)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    made.grid.setFocus()
    return made


def entry(page: PeoplePage, name: str = "", *, group: int = 0) -> Entry:
    """Return a person by name, or the group at a place (0 is the largest)."""
    rows = page.model.rows_in(Section.NAMED if name else Section.GROUPS)
    found = [page.model.entry(row) for row in rows]
    return next(e for e in found if e.name == name) if name else found[group]


def middle(page: PeoplePage, which: Entry) -> QPoint:
    box = page.grid.tile_rect(which.key)
    assert box is not None
    return QPoint(box.center().x(), box.top() + 70)


def click(page: PeoplePage, qtbot: QtBot, point: QPoint, *modifiers: Qt.KeyboardModifier) -> None:
    keys = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, keys, point)


def editor(page: PeoplePage) -> NameField:
    shown = [f for f in page.grid.viewport().findChildren(NameField) if f.isVisible()]
    assert len(shown) == 1
    return shown[0]


def test_counts_stand_in_the_header(page: PeoplePage) -> None:
    assert page.header.note.text() == "4 named, 3 groups to name"


def test_a_click_opens_a_person(page: PeoplePage, qtbot: QtBot) -> None:
    anna = entry(page, "Anna")
    with qtbot.waitSignal(page.person_opened) as heard:
        click(page, qtbot, middle(page, anna))
    assert heard.args == [anna.number]


def test_a_click_opens_a_group(page: PeoplePage, qtbot: QtBot) -> None:
    largest = entry(page, group=0)
    with qtbot.waitSignal(page.group_opened) as heard:
        click(page, qtbot, middle(page, largest))
    assert heard.args == [largest.number]


def test_arrows_and_enter_open(page: PeoplePage, qtbot: QtBot) -> None:
    page.grid.set_current_key(entry(page, "Anna").key)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.person_opened) as heard:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert heard.args == [entry(page, "Ben").number]
    assert page.grid.accessibleName() == "Ben, 8 photos"


def test_typing_a_name_and_enter_goes_on_to_the_next(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    first, second = entry(page, group=0), entry(page, group=1)
    page.grid.set_current_key(first.key)
    qtbot.keyClicks(page.grid, "C")
    qtbot.keyClicks(editor(page), "arla")
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    assert heard.args[1] == "Named 6 faces “Carla”"
    assert page.grid.current is not None
    assert page.grid.current.key == second.key
    assert editor(page).text() == ""
    qtbot.waitUntil(lambda: bool(session.library.people.named("Carla")))


def test_the_named_group_keeps_its_place(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    first = entry(page, group=0)
    before = page.grid.tile_rect(first.key)
    page.grid.edit_name(first.key)
    qtbot.keyClicks(editor(page), "Carla")
    with qtbot.waitSignal(page.actions_on_people.entry_named):
        qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    qtbot.wait(400)
    assert page.grid.tile_rect(first.key) == before
    assert entry(page, group=0).name == "Carla"


def test_a_click_on_the_field_begins_naming(page: PeoplePage, qtbot: QtBot) -> None:
    box = page.grid.tile_rect(entry(page, group=1).key)
    assert box is not None
    click(page, qtbot, name_box(box).center())
    assert editor(page).hasFocus()
    qtbot.keyClick(editor(page), Qt.Key.Key_Escape)
    assert not page.grid.editing
    assert page.grid.hasFocus()


def test_f2_renames(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    page.grid.set_current_key(entry(page, "Ben").key)
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    assert editor(page).text() == "Ben"
    qtbot.keyClicks(editor(page), "Benedict")
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    assert heard.args[1] == "Renamed “Ben” to “Benedict”"
    qtbot.waitUntil(lambda: "Benedict" in [p.name for p in session.people])


@pytest.mark.parametrize(
    ("answer", "people"),
    [(Same.SAME_PERSON, 4), (Same.SOMEBODY_ELSE, 5), (Same.CANCEL, 4)],
)
def test_a_nearly_equal_name_asks(
    page: PeoplePage,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: Same,
    people: int,
) -> None:
    asked: list[tuple[str, str]] = []

    def answered(_parent: object, known: str, typed: str) -> Same:
        asked.append((known, typed))
        return answer

    monkeypatch.setattr(people_actions, "ask_same_person", answered)
    page.grid.edit_name(entry(page, group=0).key)
    qtbot.keyClicks(editor(page), "Jonass")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("Jonas", "Jonass")]
    qtbot.wait(200)
    assert len(session.library.people.all()) == people
    groups = 3 if answer is Same.CANCEL else 2
    assert len(session.library.people.groups()) == groups


def test_ticks_select_and_m_merges(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    box = page.grid.tile_rect(entry(page, "Jonas").key)
    assert box is not None
    click(page, qtbot, tick_box(box).center())
    for group in (0, 2):
        where = middle(page, entry(page, group=group))
        click(page, qtbot, where, Qt.KeyboardModifier.ControlModifier)
    assert page.selection_bar.title.text() == "3 selected"
    assert page.selection_bar.note.text() == "Jonas and 2 groups without a name"
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(page.grid, Qt.Key.Key_M)
    assert heard.args[1] == "Merged 9 faces into Jonas"
    assert not page.grid.selection
    qtbot.waitUntil(lambda: len(session.library.people.groups()) == 1)


def test_shift_click_takes_a_range_and_escape_drops_it(page: PeoplePage, qtbot: QtBot) -> None:
    click(page, qtbot, middle(page, entry(page, "Anna")), Qt.KeyboardModifier.ControlModifier)
    click(page, qtbot, middle(page, entry(page, "Jonas")), Qt.KeyboardModifier.ShiftModifier)
    assert [e.name for e in page.grid.selected_entries()] == ["Anna", "Ben", "Mira", "Jonas"]
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.grid.selected_entries() == []


@pytest.mark.parametrize(
    ("modifier", "decision"),
    [
        (Qt.KeyboardModifier.NoModifier, Decision.IGNORED),
        (Qt.KeyboardModifier.ControlModifier, Decision.NOT_A_FACE),
    ],
)
def test_delete_puts_a_group_aside(
    page: PeoplePage,
    session: Session,
    qtbot: QtBot,
    modifier: Qt.KeyboardModifier,
    decision: Decision,
) -> None:
    page.grid.set_current_key(entry(page, group=1).key)
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.grid, Qt.Key.Key_Delete, modifier)
    assert len(session.library.faces.with_decision(decision)) == 4
    qtbot.waitUntil(lambda: len(page.model.rows_in(Section.GROUPS)) == 2)


def test_delete_does_nothing_to_a_person(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    page.grid.set_current_key(entry(page, "Anna").key)
    with qtbot.assertNotEmitted(session.edited, wait=100):
        qtbot.keyClick(page.grid, Qt.Key.Key_Delete)


def drop(page: PeoplePage, moved: Entry, target: Entry) -> None:
    data = QMimeData()
    data.setData(MIME_TYPE, f"{int(moved.section)} {moved.number}".encode())
    event = QDropEvent(
        QPointF(middle(page, target)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.grid.dropEvent(event)


def test_dropping_one_person_on_another_merges_at_once_and_is_undone(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.edited) as heard:
        drop(page, entry(page, "Ben"), entry(page, "Anna"))
    assert heard.args[1] == "Merged Ben, 8 faces, into Anna"
    assert not session.library.people.named("Ben")
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert session.library.people.named("Ben")[0].face_count == 8


def test_a_group_dropped_on_a_person_joins_them(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.edited):
        drop(page, entry(page, group=0), entry(page, "Mira"))
    assert len(session.library.people.groups()) == 2


def test_a_person_dropped_on_a_group_keeps_the_name(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.edited) as heard:
        drop(page, entry(page, "Mira"), entry(page, group=0))
    assert heard.args[1].endswith("into Mira")
    assert session.library.people.named("Mira")


def test_space_peeks_and_a_click_opens_the_photo(page: PeoplePage, qtbot: QtBot) -> None:
    page.grid.set_current_key(entry(page, "Anna").key)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(page.peek.isVisible)
    with qtbot.waitSignal(page.photo_opened) as heard:
        qtbot.mouseClick(page.peek, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert heard.args[0] in heard.args[1]
    assert not page.peek.isVisible()


def test_resting_on_a_portrait_peeks_until_the_pointer_goes(
    page: PeoplePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = middle(page, entry(page, "Anna"))
    on_screen = page.grid.viewport().mapToGlobal(where)
    monkeypatch.setattr(QCursor, "pos", lambda: on_screen)
    page.grid.setFocus()
    rested = QHelpEvent(QEvent.Type.ToolTip, where, on_screen)
    QApplication.sendEvent(page.grid.viewport(), rested)
    qtbot.waitUntil(page.peek.isVisible)
    assert not page.peek.hasFocus()
    on_photos = page.peek.mapToGlobal(page.peek.rect().center())
    monkeypatch.setattr(QCursor, "pos", lambda: on_photos)
    page.peek._on_look()
    assert page.peek.isVisible()
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(-50, -50))
    qtbot.waitUntil(lambda: not page.peek.isVisible())


def test_the_filter_finds_names(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.header.filter, "mir")
    qtbot.waitUntil(
        lambda: [page.model.entry(r).name for r in range(page.model.rowCount())] == ["Mira"]
    )
    qtbot.keyClicks(page.header.filter, "x")
    qtbot.waitUntil(lambda: not page.grid.isVisible())
    qtbot.keyClick(page.header.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.grid.isVisible)
    assert page.model.rowCount() > 4


def test_what_a_job_finds_comes_without_moving_anything(
    page: PeoplePage, session: Session, library: Library, qtbot: QtBot
) -> None:
    from faceorg.domain.changes import Changes
    from faceorg.domain.grouping import Grouping, GroupPart

    page.grid.edit_name(entry(page, group=2).key)
    before = [page.model.entry(r).key for r in page.model.rows_in(Section.GROUPS)]
    loose = [face.face_id for face in library.faces.loose()]
    groups = [
        GroupPart(g.group_id, tuple(f.face_id for f in library.faces.of_group(g.group_id)))
        for g in library.people.groups()
    ]
    library.faces.apply_grouping(Grouping((*groups, GroupPart(None, tuple(loose))), ()))
    session.changed.emit(Changes(people_regrouped=True))
    qtbot.waitUntil(lambda: len(page.model.rows_in(Section.GROUPS)) == 4)
    assert [page.model.entry(r).key for r in page.model.rows_in(Section.GROUPS)][:3] == before
    assert page.grid.editing


def test_the_menu_names_its_keys(page: PeoplePage) -> None:
    words = [a.text() for a in page.menu_for(entry(page, group=0)).actions()]
    assert "Ignore these 6 faces, a stranger\tDel" in words
    assert "These 6 are not faces\tCtrl+Del" in words
    assert "Rename\tF2" in [a.text() for a in page.menu_for(entry(page, "Anna")).actions()]


def test_a_loose_face_is_named_in_place(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    face = page.model.entry(page.model.rows_in(Section.LOOSE)[0])
    box = page.grid.tile_rect(face.key)
    assert box is not None
    click(page, qtbot, box.center())
    qtbot.keyClicks(editor(page), "anna")
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    assert heard.args[1] == "Named 1 face “Anna”"


def test_an_empty_library_says_so(
    empty_library: Library, thumbnails: Thumbnails, app: QApplication, qtbot: QtBot
) -> None:
    from faceorg.ui.session import Session as Made

    session = Made(empty_library)
    page = PeoplePage(session, thumbnails)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.grid.isVisible()
    assert session.close()


def test_questions_answer_by_button(app: QApplication, qtbot: QtBot) -> None:
    from faceorg.ui.widgets import PrimaryButton, SecondaryButton

    made = question.Question(
        None, "Merge?", "They become one.", [PrimaryButton("Merge"), SecondaryButton("Cancel")]
    )
    qtbot.addWidget(made)
    made.show()
    assert made.answer == 1
    qtbot.mouseClick(made.buttons[0], Qt.MouseButton.LeftButton)
    assert made.answer == 0


def test_sort_menu_by_name(page: PeoplePage, qtbot: QtBot) -> None:
    menu = page.findChildren(QMenu)[0]
    by_name = next(a for a in menu.actions() if a.text() == "Name")
    by_name.trigger()
    assert page.header.sort.text() == "Name"

    def named() -> list[str]:
        return [page.model.entry(r).name for r in page.model.rows_in(Section.NAMED)]

    qtbot.waitUntil(lambda: named() == ["Anna", "Ben", "Jonas", "Mira"])


def texts(page: PeoplePage, which: Entry) -> list[str]:
    return [a.text().split("\t")[0] for a in page.menu_for(which).actions()]


def test_every_entry_says_how_many_faces_it_is_about(page: PeoplePage) -> None:
    group = texts(page, entry(page, group=0))
    assert {"Name these 6 faces", "Dissolve this group of 6 faces"} <= set(group)
    person = texts(page, entry(page, "Anna"))
    assert "Remove this person" in person
    assert not [words for words in person if "gnore" in words]
    face = page.model.entry(page.model.rows_in(Section.LOOSE)[0])
    assert {"Name this face", "Ignore this face", "This is not a face"} <= set(texts(page, face))


def test_a_selection_says_how_many_faces_it_is_about(page: PeoplePage) -> None:
    for which in (entry(page, "Jonas"), entry(page, group=0), entry(page, group=2)):
        page.grid.toggle(which.key)
    assert page.selection_bar.merge.text() == "Merge 9 into Jonas"
    assert page.selection_bar.ignore.text() == "Ignore 9 faces"
    words = texts(page, entry(page, group=0))
    assert {"Merge 9 faces into Jonas", "Ignore these 9 faces"} <= set(words)
    assert "These 9 are not faces" in words
    assert "Dissolve this group of 6 faces" not in words
    page.grid.clear_selection()
    for number in (0, 1):
        page.grid.toggle(entry(page, group=number).key)
    assert page.selection_bar.merge.text() == "Merge 10 faces"


def test_deleting_a_person_by_menu(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    menu = page.menu_for(entry(page, "Jonas"))
    with qtbot.waitSignal(session.edited) as heard:
        next(a for a in menu.actions() if a.text() == "Remove this person").trigger()
    assert heard.args[1] == "Removed Jonas, 4 faces have no name now"
    assert not session.library.people.named("Jonas")
    qtbot.waitUntil(lambda: len(page.model.rows_in(Section.GROUPS)) == 4)


def test_hiding_a_person_by_menu(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    menu = page.menu_for(entry(page, "Jonas"))
    with qtbot.waitSignal(session.edited) as heard:
        next(a for a in menu.actions() if a.text() == "Hide").trigger()
    assert heard.args[1] == "Hid Jonas"

    def named() -> list[str]:
        return [page.model.entry(row).name for row in page.model.rows_in(Section.NAMED)]

    qtbot.waitUntil(lambda: "Jonas" not in named())
    session.undo()
    qtbot.waitUntil(lambda: "Jonas" in named())


def test_dissolving_a_group_by_menu(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    menu = page.menu_for(entry(page, group=0))
    with qtbot.waitSignal(session.edited):
        next(a for a in menu.actions() if a.text().startswith("Dissolve")).trigger()
    assert session.library.faces.counts()["unassigned"] == 13


def noted_tiles(page: PeoplePage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which the names of the tiles are added that are painted from now on."""
    painted: list[str] = []
    whole = page.grid._paint_tile

    def paint(painter: QPainter, row: int, box: QRect) -> None:
        painted.append(page.model.entry(row).name)
        whole(painter, row, box)

    monkeypatch.setattr(page.grid, "_paint_tile", paint)
    return painted


def test_tiles_with_their_pictures_are_drawn_once(
    page: PeoplePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Entry] = []
    whole = people_tiles.paint_portrait_tile

    def paint(painter: QPainter, box: QRect, shown: Entry, *rest: Any) -> None:
        drawn.append(shown)
        whole(painter, box, shown, *rest)

    monkeypatch.setattr(people_tiles, "paint_portrait_tile", paint)
    page.grid._on_theme_changed()
    pictured = [page.model.entry(row) for row in page.model.rows_in(Section.NAMED)]
    qtbot.waitUntil(lambda: set(pictured) <= set(drawn))
    qtbot.wait(50)
    drawn.clear()
    painted = noted_tiles(page, monkeypatch)
    page.grid.viewport().update()
    qtbot.waitUntil(lambda: len(painted) > 3)
    assert not set(drawn) & set(pictured)
    page.grid.toggle(pictured[0].key)  # another look: drawn as it is now
    qtbot.waitUntil(lambda: pictured[0] in drawn)


def test_a_frame_of_scrolling_that_has_no_time_leaves_tiles_to_the_next(
    page: PeoplePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = noted_tiles(page, monkeypatch)
    monkeypatch.setattr(people_canvas, "FRAME_S", -1.0)
    page.grid._hurried = True
    page.grid.viewport().repaint()
    assert painted == []
    rows = page.grid._plan.rows_between(0, page.grid.viewport().height())
    names = {page.model.entry(row).name for row in rows}
    qtbot.waitUntil(lambda: names <= set(painted))


def test_a_picture_that_comes_paints_only_its_tile(
    page: PeoplePage, thumbnails: Thumbnails, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.wait(100)  # pictures that are still coming
    qtbot.waitUntil(lambda: not page.grid._pictures._timer.isActive())
    qtbot.wait(50)
    painted = noted_tiles(page, monkeypatch)
    anna = entry(page, "Anna")
    thumbnails.face_ready.emit(anna.cover_face_id)
    qtbot.waitUntil(lambda: bool(painted))
    assert "Anna" in painted
    assert len(painted) <= 3  # beside it those that reach into its box
    painted.clear()
    thumbnails.face_ready.emit(10**6)
    qtbot.wait(50)
    assert painted == []
    page.grid.viewport().update()
    qtbot.waitUntil(lambda: len(painted) > 3)


def test_of_high_pictures_the_upper_part_is_seen(app: object) -> None:
    picture = QPixmap(40, 100)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        painter.fillRect(0, 0, 40, 30, QColor("red"))
    canvas = QPixmap(40, 30)
    canvas.fill(QColor("black"))
    with QPainter(canvas) as painter:
        paint_rounded(painter, QRect(0, 0, 40, 30), 0, picture)
    seen = canvas.toImage()
    assert seen.pixelColor(20, 8) == QColor("red")
    assert seen.pixelColor(20, 27) == QColor("white")
