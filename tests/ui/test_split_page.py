"""Dividing a person or a group: parts, moving by key and mouse, names, the split itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.review import ProposedParts
from faceorg.engine import edits
from faceorg.ui.dialogs.question import Same
from faceorg.ui.models.split import SplitSides, scope_text
from faceorg.ui.views.split import split_page as module
from faceorg.ui.views.split.split_page import SplitPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.split.split_side import SplitSide

ANNA, BEN = PersonId(1), PersonId(2)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Engine:
    """Stands in for the engine: proposes halves, and notes what it is asked.

    Attributes:
        asked: the ways to divide, in order.
        split: what the latest split was called with.
        error: raised instead of doing anything.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.split: dict[str, Any] = {}
        self.error: Exception | None = None

    def propose(self, library: Library, **what: Any) -> ProposedParts:
        self.asked.append(what["by"])
        if self.error is not None:
            raise self.error
        ids = faces_of(library, what["person_id"], what["group_id"])
        half = len(ids) // 2 + 1
        return ProposedParts(tuple(ids[:half]), tuple(ids[half:]), frozenset([ids[0], ids[half]]))

    def edit(
        self,
        person_id: Any,
        group_id: Any,
        face_ids: list[FaceId],
        name: str,
        to_person: Any,
        *,
        new_person: bool,
    ) -> Callable[[Library], Changes]:
        self.split = {"faces": face_ids, "name": name, "to": to_person, "new": new_person}

        def work(library: Library) -> Changes:
            if self.error is not None:
                error, self.error = self.error, None
                raise error
            return edits.ignore_faces(library, face_ids)

        return work


def faces_of(library: Library, person_id: Any, group_id: Any) -> list[FaceId]:
    of_person, of_group = library.faces.of_person, library.faces.of_group
    faces = of_person(person_id) if person_id is not None else of_group(group_id)
    return [face.face_id for face in faces]


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, engine: Engine, qtbot: QtBot) -> SplitPage:
    made = SplitPage(session, thumbnails, propose=engine.propose, edit=engine.edit)
    made.resize(1208, 868)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.show_person(ANNA)
    qtbot.waitUntil(lambda: bool(made.sides[0]))
    return made


def click(side: SplitSide, qtbot: QtBot, row: int, *keys: Qt.KeyboardModifier) -> None:
    place = side.grid._rect(row).center()
    modifier = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(side.grid.viewport(), LEFT, modifier, place)


def drop(face_ids: list[FaceId], on: SplitSide) -> bool:
    """Drag faces onto a side and let them fall; return whether it would take them."""
    from PySide6.QtCore import QMimeData

    from faceorg.ui.views.split.split_grid import MIME_TYPE

    data = QMimeData()
    data.setData(MIME_TYPE, " ".join(map(str, face_ids)).encode())
    what = Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), *what)
    QApplication.sendEvent(on, enter)
    if not enter.isAccepted():
        QApplication.sendEvent(on, QDragLeaveEvent())
        return False
    QApplication.sendEvent(on, QDropEvent(QPointF(50, 50), *what))
    return True


# the sides -------------------------------------------------------------------------------


def test_moved_faces_come_first_and_are_no_guess() -> None:
    a, b, c, d = (FaceId(i) for i in (1, 2, 3, 4))
    sides = SplitSides(ProposedParts((a, b), (c, d), frozenset({a, d})))
    assert sides.move([b, c], to=1)
    assert sides.sides == ([a], [b, c, d])
    assert not sides.move([b], to=1)
    assert sides.move([d, b], to=0)
    assert sides.sides == ([b, d, a], [c])
    assert sides.unsure == {a}
    assert sides.moved == {b, d}


def test_faces_that_go_and_come_meanwhile() -> None:
    a, b, c, d = (FaceId(i) for i in (1, 2, 3, 4))
    sides = SplitSides(ProposedParts((a, b), (c,), frozenset()))
    sides.move([b], to=1)
    sides.keep([a, c, d])
    assert sides.sides == ([a, d], [c])
    assert sides.moved == set()


@pytest.mark.parametrize(
    ("going", "staying", "name", "words"),
    [
        (52, 910, "Lena", "52 faces move to Lena."),
        (1, 910, "Lena", "1 face moves to Lena."),
        (1284, 3, "", "1,284 faces move to a group without a name."),
        (0, 4, "Lena", "Nothing to split yet."),
        (4, 0, "", "Nobody would be left."),
    ],
)
def test_what_will_happen_in_words(going: int, staying: int, name: str, words: str) -> None:
    assert scope_text(going, staying, name)[0] == words


# the page --------------------------------------------------------------------------------


def test_it_shows_both_parts_with_the_least_sure_first(page: SplitPage, engine: Engine) -> None:
    assert page.head.title == "Split Anna"
    assert engine.asked == ["likeness"]
    assert [len(side) for side in page.sides] == [7, 5]
    assert page.first.counts.startswith("Keeps 7 faces, 20")
    assert page.second.counts.startswith("Gets 5 faces, 20")
    for side in (page.first, page.second):
        assert side.grid.model.tile(0).guessed
        assert not side.grid.model.tile(1).guessed
    assert page.foot.scope == "5 faces move to a group without a name."


def test_several_selected_faces_move_with_enter(page: SplitPage, qtbot: QtBot) -> None:
    first = list(page.sides[0])
    click(page.first, qtbot, 1)
    click(page.first, qtbot, 3, SHIFT)
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Return)
    assert page.sides[1][:3] == first[1:4]
    assert len(page.sides[0]) == 4
    assert page.foot.scope.startswith("8 faces move")
    assert not page.second.grid.model.tile(0).guessed


def test_a_second_click_selects_no_longer(page: SplitPage, qtbot: QtBot) -> None:
    click(page.first, qtbot, 1)
    assert len(page.first.grid.selection) == 1
    click(page.first, qtbot, 1)
    assert len(page.first.grid.selection) == 0


def test_the_keyboard_alone_is_enough(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    page.first.grid.setFocus()
    wanted = page.sides[0][1]
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Return)
    assert page.sides[1][0] == wanted
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Tab)
    assert page.second.grid.hasFocus()
    qtbot.keyClick(page.second.grid, Qt.Key.Key_End)
    last = page.sides[1][-1]
    qtbot.keyClick(page.second.grid, Qt.Key.Key_Return)
    assert page.sides[0][0] == last
    qtbot.keyClick(page.second.grid, Qt.Key.Key_Tab)
    assert page.name.hasFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.name, Qt.Key.Key_Return, CTRL)
    assert engine.split["faces"][0] == wanted


def test_dragging_across(page: SplitPage) -> None:
    one = page.sides[0][2]
    assert not drop([one], page.first)
    assert drop([one], page.second)
    assert page.sides[1][0] == one
    assert drop([one], page.first)
    assert page.sides[0][0] == one


def test_a_selected_face_is_still_selected_when_a_drag_begins(
    page: SplitPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[FaceId]] = []
    grid = page.first.grid
    monkeypatch.setattr(grid, "_drag", lambda: dragged.append(grid.selected()))
    click(page.first, qtbot, 0)
    click(page.first, qtbot, 1)
    start = grid._rect(1).center()
    qtbot.mousePress(grid.viewport(), LEFT, pos=start)
    move = QPointF(start + QPoint(40, 0))
    event = QEvent.Type.MouseMove, move, grid.viewport().mapToGlobal(move), LEFT, LEFT
    from PySide6.QtGui import QMouseEvent

    QApplication.sendEvent(grid.viewport(), QMouseEvent(*event, Qt.KeyboardModifier.NoModifier))
    qtbot.mouseRelease(grid.viewport(), LEFT, pos=start)
    assert dragged == [page.sides[0][:2]]
    assert len(grid.selection) == 2


def test_by_hand_everybody_stays_at_first(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.head.divide.buttons[2], LEFT)
    qtbot.waitUntil(lambda: [len(side) for side in page.sides] == [12, 0])
    assert engine.asked == ["likeness"]
    assert not page.foot.split.isEnabled()
    assert "Nobody here yet" in page.second.grid.empty_text
    assert page.foot.scope == "Nothing to split yet."
    qtbot.mouseClick(page.head.divide.buttons[1], LEFT)
    qtbot.waitUntil(lambda: engine.asked == ["likeness", "year"])


def test_arrows_choose_how_to_divide(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    page.head.divide.buttons[0].setFocus()
    qtbot.keyClick(page.head.divide.buttons[0], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: engine.asked == ["likeness", "year"])


def test_dividing_anew_asks_when_faces_were_moved(
    page: SplitPage, engine: Engine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(module, "ask", lambda *words, **_: asked.append(words[1]) or False)
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Return)
    qtbot.mouseClick(page.head.divide.buttons[1], LEFT)
    assert asked == ["Divide anew?"]
    assert page.head.divide.choice == 0
    assert engine.asked == ["likeness"]


# names -----------------------------------------------------------------------------------


def test_a_known_person_is_recognised(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "Ben")
    assert page.name.completer_popup.popup.isVisible()
    assert page.name.person_id == BEN
    assert page.foot.scope == "5 faces move to Ben."
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.foot.split, LEFT)
    assert engine.split["to"] == BEN


def test_enter_takes_the_completion(page: SplitPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "mir")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.name.text() == "Mira"
    assert page.foot.scope == "5 faces move to Mira."


def test_a_new_name_makes_a_new_person(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "Zora")
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert engine.split["name"] == "Zora"
    assert engine.split["to"] is None


def test_nobody_is_split_into_themselves(page: SplitPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "Anna")
    assert not page.foot.split.isEnabled()
    assert page.foot.scope == "Anna is on the other side already."


def test_a_name_that_is_nearly_taken_is_asked_about(
    page: SplitPage, engine: Engine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.error = EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, "Jonas")
    monkeypatch.setattr(module, "ask_same_person", lambda *_: Same.SAME_PERSON)
    qtbot.keyClicks(page.name, "Jonass")
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.foot.split, LEFT)
    assert engine.split["name"] == "Jonas"
    assert engine.split["to"] == PersonId(4)


def test_a_second_jonas_can_be_insisted_on(
    page: SplitPage, engine: Engine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.error = EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, "Jonas")
    monkeypatch.setattr(module, "ask_same_person", lambda *_: Same.SOMEBODY_ELSE)
    qtbot.keyClicks(page.name, "Jonass")
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.foot.split, LEFT)
    assert engine.split["name"] == "Jonass"
    assert engine.split["new"]


def test_another_refusal_is_told_and_the_page_stays(
    page: SplitPage, engine: Engine, session: Session, qtbot: QtBot
) -> None:
    engine.error = EditRefusedError(RefusalCode.UNKNOWN_FACE, "1")
    with qtbot.waitSignal(session.refused):
        qtbot.mouseClick(page.foot.split, LEFT)
    assert page.foot.split.isEnabled()


# leaving ---------------------------------------------------------------------------------


def test_escape_gives_up(page: SplitPage, engine: Engine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.name, Qt.Key.Key_Escape)
    assert engine.split == {}


def test_escape_closes_the_completion_first(page: SplitPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, "be")
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page.name, Qt.Key.Key_Escape)
    assert not page.name.completer_popup.popup.isVisible()


def test_leaving_asks_when_faces_were_moved(
    page: SplitPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(module, "ask", lambda *_, **__: answers.pop(0))
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.closed):
        qtbot.mouseClick(page.foot.cancel, LEFT)
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.head.back, LEFT)


# groups, changes, faults -----------------------------------------------------------------


def test_a_group(page: SplitPage, session: Session, qtbot: QtBot) -> None:
    group = session.library.people.groups()[0]
    page.show_group(group.group_id)
    qtbot.waitUntil(lambda: page.head.title == "Split this group")
    assert len(page.sides[0]) + len(page.sides[1]) == group.face_count


def test_faces_that_are_decided_meanwhile_go(
    page: SplitPage, session: Session, qtbot: QtBot
) -> None:
    gone, moved = page.sides[0][0], page.sides[0][1]
    page._move([moved], 1)
    session.run_edit(lambda library: edits.reject_faces(library, [gone]))
    qtbot.waitUntil(lambda: gone not in page.sides[0])
    assert page.sides[1][0] == moved


def test_nobody_is_left_to_divide(page: SplitPage, session: Session, qtbot: QtBot) -> None:
    faces = [*page.sides[0], *page.sides[1]]
    with qtbot.waitSignal(page.gone):
        session.run_edit(lambda library: edits.reject_faces(library, faces))


def test_an_unknown_person(page: SplitPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.gone):
        page.show_person(PersonId(999))


def test_a_failing_proposal_says_so(
    page: SplitPage, engine: Engine, session: Session, qtbot: QtBot
) -> None:
    engine.error = ZeroDivisionError()
    with qtbot.waitSignal(session.failed):
        qtbot.mouseClick(page.head.divide.buttons[1], LEFT)
    assert "could not be divided" in page.first.grid.empty_text
    assert not page.foot.split.isEnabled()


def test_the_same_split_by_the_engine(
    session: Session, thumbnails: Thumbnails, engine: Engine, qtbot: QtBot
) -> None:
    page = SplitPage(session, thumbnails, propose=engine.propose)
    qtbot.addWidget(page)
    page.show()
    page.show_person(ANNA)
    qtbot.waitUntil(lambda: bool(page.sides[0]))
    going = list(page.sides[1])
    qtbot.keyClicks(page.name, "Zora")
    with qtbot.waitSignals([session.edited, page.closed]):
        qtbot.mouseClick(page.foot.split, LEFT)
    zora = session.library.people.named("Zora")[0]
    assert {f.face_id for f in session.library.faces.of_person(zora.person_id)} == set(going)
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert len(session.library.faces.of_person(ANNA)) == 12


def test_a_part_of_a_group_by_the_engine(
    session: Session, thumbnails: Thumbnails, engine: Engine, qtbot: QtBot
) -> None:
    group = session.library.people.groups()[0]
    page = SplitPage(session, thumbnails, propose=engine.propose)
    qtbot.addWidget(page)
    page.show()
    page.show_group(group.group_id)
    qtbot.waitUntil(lambda: bool(page.sides[0]))
    going, staying = map(list, page.sides)
    with qtbot.waitSignals([session.edited, page.closed]):
        qtbot.mouseClick(page.foot.split, LEFT)
    sizes = sorted(g.face_count for g in session.library.people.groups())
    assert sizes == sorted([len(going), len(staying), 4, 3])
