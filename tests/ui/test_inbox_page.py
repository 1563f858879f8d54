"""The inbox page: every kind of question, every key, undo, stale questions, large text."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from faceorg.domain.ids import PersonId
from faceorg.domain.review import Evidence, EvidenceKind, QuestionKind
from faceorg.engine import edits
from faceorg.ui import theme
from faceorg.ui.dialogs.question import Same
from faceorg.ui.models.inbox import Filter
from faceorg.ui.models.inbox_feed import InboxFeed
from faceorg.ui.models.inbox_names import name_rows
from faceorg.ui.views.inbox import inbox_answers
from faceorg.ui.views.inbox.inbox_page import InboxPage
from tests.ui import inbox_source
from tests.ui.inbox_source import MadeInbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from faceorg.domain.errors import RefusalCode
    from faceorg.domain.review import Question
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANNA, BEN, MIRA = PersonId(1), PersonId(2), PersonId(3)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def source(library: Library) -> MadeInbox:
    """One question of every kind; the order is that of the tests below."""
    groups = [group.group_id for group in library.people.groups()]
    loose = [face.face_id for face in library.faces.loose()]
    guesses = (inbox_source.guess(library, MIRA), inbox_source.guess(library, BEN))
    return MadeInbox(
        [
            inbox_source.who(library, groups[0], guesses),
            inbox_source.same(library, ANNA, groups[1]),
            inbox_source.suggestions(library, ANNA),
            inbox_source.suggestions(library, MIRA),
            inbox_source.two(library, BEN),
            inbox_source.outlier(library, MIRA),
            inbox_source.who(library, groups[2]),
            inbox_source.who_face(loose[0]),
        ]
    )


@pytest.fixture
def page(
    session: Session, thumbnails: Thumbnails, source: MadeInbox, qtbot: QtBot
) -> Iterator[InboxPage]:
    feed = InboxFeed(session, source)
    made = InboxPage(session, thumbnails, feed)
    made.resize(1208, 868)
    with qtbot.waitExposed(made), qtbot.waitSignal(feed.arrived):
        made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.deleteLater()
    QApplication.processEvents()
    feed.deleteLater()


def ask(page: InboxPage, kind: QuestionKind, number: int = 0) -> Question:
    """Jump to a question of a kind, as its pill does."""
    found = [q for q in page.queue.questions if q.kind is kind][number]
    page.next.wanted.emit(found)
    page.setFocus()
    return found


def press(
    page: InboxPage, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None = None
) -> None:
    """Press a key where the keyboard is."""
    where = QApplication.focusWidget() or page
    qtbot.keyClick(where, key, held or Qt.KeyboardModifier.NoModifier)


def type_name(qtbot: QtBot, name: str) -> None:
    """Type where the keyboard is, which the first letter may move."""
    for letter in name:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def button(page: InboxPage, name: str) -> QAbstractButton:
    """Return a button of the card that is shown."""
    found = [b for b in page.findChildren(QAbstractButton, name) if b.isVisible()]
    assert len(found) == 1
    return found[0]


# the head ---------------------------------------------------------------------------------


def test_head_chips_and_progress(page: InboxPage, library: Library) -> None:
    chips = {which: chip.accessibleName() for which, chip in page.header.chips.items()}
    assert chips == {
        Filter.ALL: "All, 8",
        Filter.WHO: "Who is this?, 2",
        Filter.SAME: "Same person?, 1",
        Filter.SUGGESTIONS: "Suggestions, 2",
        Filter.LOOSE: "Loose faces, 1",
        Filter.DOUBTFUL: "Doubtful, 2",
    }
    total = library.faces.counts()["all"]
    assert page.header.settled.text() == f"{round(3000 / total)} % of {total} faces settled"
    assert page.header.today.text() == "3 settled today"


@pytest.mark.parametrize(
    ("which", "kind"),
    [
        (Filter.SAME, QuestionKind.SAME),
        (Filter.SUGGESTIONS, QuestionKind.SUGGESTIONS),
        (Filter.LOOSE, QuestionKind.WHO),
        (Filter.DOUBTFUL, QuestionKind.TWO),
    ],
)
def test_a_chip_asks_for_its_kind(page: InboxPage, which: Filter, kind: QuestionKind) -> None:
    page.header.chips[which].click()
    assert page.queue.current is not None
    assert page.queue.current.kind is kind
    assert page.header.chips[which].isChecked()


def test_a_chip_without_questions_says_so(page: InboxPage, source: MadeInbox) -> None:
    page.header.chips[Filter.LOOSE].click()
    question = page.queue.current
    assert question is not None
    page.answers.answer(question, "ignore")
    (empty,) = [e for e in page._empties.values() if e.isVisible()]
    assert empty.heading.text() == "No such questions"
    empty.button.click()
    assert page.queue.current == source.questions[0]


def test_the_three_next_questions(page: InboxPage, qtbot: QtBot) -> None:
    words = [pill.text() for pill in page.next.pills]
    assert words == ["Same person?", "Is this Anna? 5 faces", "Is this Mira? 2 faces"]
    page.next.pills[1].click()
    assert page.suggestions.isVisible()
    assert page.suggestions.title.text() == "Is this Anna?"


# who is this? -----------------------------------------------------------------------------


def test_the_first_question_comes_with_the_keyboard_in_the_field(
    session: Session,
    thumbnails: Thumbnails,
    source: MadeInbox,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The page is there, and has the keyboard, before the questions are."""
    read, go_on = source.read_inbox, threading.Event()
    monkeypatch.setattr(source, "read_inbox", lambda library: go_on.wait(5) and read(library))
    feed = InboxFeed(session, source)
    made = InboxPage(session, thumbnails, feed)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    with qtbot.waitSignal(feed.arrived):
        go_on.set()
    assert made.who.field.hasFocus()


def test_who_is_asked_with_the_keyboard_in_the_field(page: InboxPage) -> None:
    assert page.who.field.hasFocus()
    assert page.who.number.text() == "1 of 8"
    assert page.who.effect.text() == "Settles 6 faces"
    assert [row.detail for row in page.who.names.rows] == [
        "6 photos, looks alike",
        "8 photos, looks alike",
    ]
    assert page.who.names.current() is None
    assert not button(page, "name").isEnabled()


def test_a_name_settles_the_group_and_the_next_question_is_there_at_once(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.who.field, "Carla")
    assert button(page, "name").text() == "Name 6 faces"
    with qtbot.waitSignal(session.edited) as heard:
        press(page, qtbot, Qt.Key.Key_Return)
        assert page.queue.current == source.questions[1]  # before anything is written
        assert page.pair.isVisible()
    assert heard.args[1].startswith("Named 6 faces “Carla”")
    assert page.hasFocus()
    assert source.answers == [("name", source.questions[0].question_id, ("Carla", None, False, ()))]


def test_enter_in_an_empty_field_names_nobody(
    page: InboxPage, source: MadeInbox, qtbot: QtBot
) -> None:
    press(page, qtbot, Qt.Key.Key_Return)
    assert page.queue.current == source.questions[0]
    assert source.answers == []


def test_down_and_enter_take_the_likeliest(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    press(page, qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, Qt.Key.Key_Return)
    assert source.answers[0][2] == ("Mira", MIRA, False, ())


def test_nobody_unlike_is_offered_before_a_name_is_typed(library: Library) -> None:
    unlike = inbox_source.guess(library, BEN, Evidence(EvidenceKind.UNLIKE))
    guesses = (inbox_source.guess(library, MIRA), unlike)
    assert [row.name for row in name_rows(guesses, library.people.all(), "")] == ["Mira"]
    assert name_rows(guesses, library.people.all(), "b")[0].name == "Ben"


def test_a_click_on_a_name_gives_it(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    names = page.who.names
    with qtbot.waitSignal(session.edited):
        where = names.row_rect(1).center()
        qtbot.mouseClick(names, Qt.MouseButton.LeftButton, pos=where)
    assert source.answers[0][2] == ("Ben", BEN, False, ())


def test_faces_left_out_change_number_and_effect(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    tiles = page.who.tiles
    qtbot.mouseClick(tiles, Qt.MouseButton.LeftButton, pos=tiles.tile(1).center())
    tiles.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(tiles, key)
    assert tiles.accessibleName() == "Face 3 of 6, left out"
    assert page.who.effect.text() == "Settles 4 faces"
    assert button(page, "name").text() == "Name 4 of 6 faces"
    assert button(page, "ignore").text() == "Ignore all 6"
    assert button(page, "not_a_face").text() == "Not faces, all 6"
    qtbot.keyClick(tiles, Qt.Key.Key_Escape)
    assert page.who.field.hasFocus()
    qtbot.keyClicks(page.who.field, "Zo")
    with qtbot.waitSignal(session.edited):
        button(page, "name").click()
    faces = source.questions[0].sides[0].face_ids
    assert source.answers[0][2] == ("Zo", None, False, (faces[1], faces[2]))


def test_a_face_left_out_can_be_taken_in_again(page: InboxPage, qtbot: QtBot) -> None:
    tiles = page.who.tiles
    tiles.setFocus()
    qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert len(page.who.without()) == 1
    qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert page.who.without() == []
    assert page.who.effect.text() == "Settles 6 faces"


@pytest.mark.parametrize(
    ("key", "held", "answer"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "ignore"),
        (Qt.Key.Key_Delete, CONTROL, "not_a_face"),
    ],
)
def test_keys_in_the_empty_field_answer(
    page: InboxPage,
    source: MadeInbox,
    session: Session,
    qtbot: QtBot,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    answer: str,
) -> None:
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, key, held)
    assert [a[:2] for a in source.answers] == [(answer, source.questions[0].question_id)]
    assert page.queue.current == source.questions[1]


def test_keys_in_a_field_with_text_edit_it(
    page: InboxPage, source: MadeInbox, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.who.field, "yn x")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        press(page, qtbot, key)
    assert page.who.field.text() == "y x"
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.who.field.text() == ""
    assert page.queue.current == source.questions[0]
    assert source.answers == []


def test_a_letter_on_the_card_begins_a_name(page: InboxPage, qtbot: QtBot) -> None:
    page.who.tiles.setFocus()
    qtbot.keyClicks(page.who.tiles, "N")
    assert page.who.field.hasFocus()
    assert page.who.field.text() == "N"


def test_right_skips_and_left_returns(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.pair.isVisible()
    assert page.pair.number.text() == "2 of 8"
    qtbot.waitUntil(lambda: source.skipped == [source.questions[0].question_id])
    press(page, qtbot, Qt.Key.Key_Left)
    assert page.queue.current == source.questions[0]
    assert page.who.field.hasFocus()


def test_a_loose_face_is_a_square_of_its_own(page: InboxPage) -> None:
    ask(page, QuestionKind.WHO, 2)
    assert page.who.tiles.isHidden()
    assert page.who.portrait.accessibleName() == "Face without a name"
    assert button(page, "name").text() == "Name this face"


def test_a_name_nearly_taken_is_asked_about(
    page: InboxPage,
    source: MadeInbox,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def same_person(_parent: object, known: str, _typed: str) -> Same:
        asked.append(known)
        assert page.queue.current == source.questions[0]  # the question is back meanwhile
        return Same.SAME_PERSON

    monkeypatch.setattr(inbox_answers, "ask_same_person", same_person)
    question = source.questions[0]
    with qtbot.waitSignal(session.edited):
        page.answers.give_name(question, "anna", None, new_person=False, without=[])
    assert asked == ["Anna"]
    assert [a[2] for a in source.answers][-1] == ("Anna", ANNA, False, ())
    assert page.queue.current != question


# the same person? -------------------------------------------------------------------------


def test_same_person_shows_both_sides_and_what_speaks_for_it(page: InboxPage) -> None:
    ask(page, QuestionKind.SAME)
    left, right = page.pair.sides
    assert page.pair.title.text() == "Are these the same person?"
    assert (left.name.text(), left.words.text()) == ("Anna", "12 faces, 2011 to 2019")
    assert right.name.text() == "Group without a name"
    assert len(left.faces.faces) == 5
    assert page.pair.facts.accessibleName() == (
        "Look very alike, Both seen in 2018 and 2019, Never in one photo together"
    )
    assert (button(page, "yes").text(), button(page, "no").text()) == ("Same person", "Two people")


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Y, "yes"), (Qt.Key.Key_N, "no")])
@pytest.mark.parametrize("kind", [QuestionKind.SAME, QuestionKind.TWO, QuestionKind.OUTLIER])
def test_y_and_n_answer(
    page: InboxPage,
    source: MadeInbox,
    session: Session,
    qtbot: QtBot,
    kind: QuestionKind,
    key: Qt.Key,
    answer: str,
) -> None:
    question = ask(page, kind)
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, key)
    assert [a[:2] for a in source.answers] == [(answer, question.question_id)]
    assert page.queue.current != question


def test_one_person_or_two(page: InboxPage) -> None:
    ask(page, QuestionKind.TWO)
    assert page.pair.title.text() == "Is this one person or two?"
    assert [side.name.text() for side in page.pair.sides] == ["Ben", "Other part"]
    assert button(page, "yes").text() == "Yes, two people"
    assert button(page, "no").text() == "No, one person"


def test_really_this_person(page: InboxPage) -> None:
    ask(page, QuestionKind.OUTLIER)
    assert page.pair.title.text() == "Is this really Mira?"
    assert [side.name.text() for side in page.pair.sides] == ["This face", "Mira"]
    assert button(page, "yes").text() == "Yes, it is Mira"


# suggestions ------------------------------------------------------------------------------


def test_yes_to_all(page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot) -> None:
    ask(page, QuestionKind.SUGGESTIONS)
    assert button(page, "yes").text() == "Yes to all 5"
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, Qt.Key.Key_Return)
    assert source.answers[0][::2] == ("yes", ())


def test_faces_left_out_are_rejected(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SUGGESTIONS)
    tiles = page.suggestions.tiles
    press(page, qtbot, Qt.Key.Key_Down)
    assert tiles.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(tiles, key)
    assert button(page, "yes").text() == "Yes to 3, no to 2"
    assert page.suggestions.effect.text() == "Settles 3 faces"
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(tiles, Qt.Key.Key_Return)
    faces = question.sides[0].face_ids
    assert source.answers[0][::2] == ("yes", (faces[1], faces[2]))
    library = session.library
    qtbot.waitUntil(lambda: library.faces.by_id([faces[0]])[0].person_id == ANNA)
    assert library.faces.by_id([faces[1]])[0].person_id is None


def test_the_page_follows_the_keyboard_among_faces(page: InboxPage, qtbot: QtBot) -> None:
    page.resize(700, 480)
    tiles, port = page.who.tiles, page._scroll.viewport()
    tiles.setFocus()
    for _ in range(5):
        press(page, qtbot, Qt.Key.Key_Right)
    middle = tiles.mapTo(port, tiles.current_box().center())
    assert port.rect().contains(middle)
    assert page._scroll.verticalScrollBar().value() > 0


def test_a_letter_on_a_face_opens_its_name(
    page: InboxPage, source: MadeInbox, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SUGGESTIONS)
    card = page.suggestions
    press(page, qtbot, Qt.Key.Key_Down)
    assert "Type a name on a wrong face" in card.hint.text()
    press(page, qtbot, Qt.Key.Key_Right)
    qtbot.keyClicks(card.tiles, "Y")
    assert card.name.hasFocus()
    assert (card.name.text(), card.name.face_id) == ("Y", question.sides[0].face_ids[1])
    assert card.name.completer_popup.popup.isVisible()
    assert card.begun()
    press(page, qtbot, Qt.Key.Key_Escape)  # the list of people
    press(page, qtbot, Qt.Key.Key_Escape)
    assert card.name.isHidden()
    assert card.tiles.hasFocus()
    assert page.queue.current == question
    assert source.answers == []


def test_a_wrong_face_is_named_and_the_others_stay_in_place(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SUGGESTIONS)
    faces, card, before = question.sides[0].face_ids, page.suggestions, page.queue.counts()
    places = [card.tiles.tile(n) for n in range(5)]
    qtbot.mouseClick(card.tiles, Qt.MouseButton.LeftButton, pos=places[3].center())
    qtbot.mouseClick(card.tiles, Qt.MouseButton.LeftButton, pos=places[1].center())
    type_name(qtbot, "Ing")
    with qtbot.waitSignals([session.edited, page._feed.arrived]):
        press(page, qtbot, Qt.Key.Key_Return)
        rest = page.queue.current  # before anything is written
        assert rest is not None
        assert rest.sides[0].face_ids == (faces[0], *faces[2:])
    others = (faces[0], *faces[2:])
    assert source.answers == [("name", question.question_id, ("Ing", None, False, others))]
    assert page.queue.counts() == before
    assert [card.tiles.tile(n) for n in range(5)] == places
    assert card.tiles.hasFocus()
    assert card.tiles.accessibleName() == "Face 2 of 4"
    assert card.without() == [faces[3]]  # what was left out is left out still
    assert button(page, "yes").text() == "Yes to 3, no to 1"
    press(page, qtbot, Qt.Key.Key_Left)
    assert card.tiles.accessibleName() == "Face 1 of 4"  # over the empty place
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, Qt.Key.Key_Return)
    assert source.answers[1][::2] == ("yes", (faces[3],))


def test_undo_gives_a_named_face_its_place_back(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SUGGESTIONS)
    faces, card = question.sides[0].face_ids, page.suggestions
    qtbot.mouseClick(card.tiles, Qt.MouseButton.LeftButton, pos=card.tiles.tile(4).center())
    for name in ("Ing", "Jo"):
        type_name(qtbot, name)
        with qtbot.waitSignals([session.edited, page._feed.arrived]):
            press(page, qtbot, Qt.Key.Key_Return)
    assert page.queue.current is not None
    assert page.queue.current.sides[0].face_ids == faces[:3]
    for left in (faces[:4], faces):
        with qtbot.waitSignals([session.edited, page._feed.arrived]):
            session.undo()
        assert page.queue.current.sides[0].face_ids == left
    assert page.queue.current == question
    with qtbot.waitSignals([session.edited, page._feed.arrived]):
        session.redo()
    assert page.queue.current.sides[0].face_ids == faces[:4]


def test_the_last_face_of_a_page_is_named_like_any_question(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SUGGESTIONS, 1)
    first, second = question.sides[0].face_ids
    press(page, qtbot, Qt.Key.Key_Down)
    for name in ("Ing", "Jo"):
        type_name(qtbot, name)
        with qtbot.waitSignals([session.edited, page._feed.arrived]):
            press(page, qtbot, Qt.Key.Key_Return)
    assert [a[2][3] for a in source.answers] == [(second,), ()]
    assert page.queue.current is not None
    assert page.queue.current.kind is not QuestionKind.WHO or page.who.isVisible()
    assert not any(first in q.sides[0].face_ids for q in page.queue.questions)


def test_no_to_all(page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot) -> None:
    ask(page, QuestionKind.SUGGESTIONS)
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, Qt.Key.Key_N)
    assert source.answers[0][0] == "no"


def test_after_the_last_question_answered_on_a_face_the_next_one_is_whole(
    page: InboxPage, source: MadeInbox, session: Session, library: Library, qtbot: QtBot
) -> None:
    """The keyboard must not come back to the faces, where Y and N are letters of a name."""
    source.questions = [inbox_source.suggestions(library, ANNA)]
    with qtbot.waitSignal(page._feed.arrived):
        page._feed.read_soon()
    ask(page, QuestionKind.SUGGESTIONS)
    page.queue.questions = [page.queue.current]
    press(page, qtbot, Qt.Key.Key_Down)
    assert page.suggestions.tiles.hasFocus()
    source.questions = [inbox_source.suggestions(library, MIRA)]
    with qtbot.waitSignals([session.edited, page._feed.arrived]):
        press(page, qtbot, Qt.Key.Key_Return)
        assert page.queue.current is None
    assert page.suggestions.isVisible()
    assert page.hasFocus()


def test_all_left_out_is_a_no(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    ask(page, QuestionKind.SUGGESTIONS, 1)
    for number in range(2):
        page.suggestions.tiles.toggle(number)
    assert page.suggestions.effect.text() == ""
    with qtbot.waitSignal(session.edited):
        button(page, "yes").click()
    assert source.answers[0][0] == "no"


def test_mixed_suggestions_name_each_face(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    source.questions = [inbox_source.suggestions(session.library, ANNA, MIRA)]
    page.queue.current = None
    with qtbot.waitSignal(page._feed.arrived):
        page._feed.read_soon()
    assert page.suggestions.title.text() == "Are these right?"
    page.suggestions.enter_tiles()
    assert page.suggestions.tiles.accessibleName() == "Face 1 of 7, is this Anna?"


# looking ----------------------------------------------------------------------------------


def test_space_looks_at_the_photos_and_again_goes_back(page: InboxPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Space)
    assert page.look.isVisible()
    assert page.look.hasFocus()
    assert len(page.look.photos) == 6
    press(page, qtbot, Qt.Key.Key_Space)
    assert not page.look.isVisible()
    assert page.who.field.hasFocus()


def test_a_single_photo_is_looked_at_larger(page: InboxPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Space)
    usual = page.look.cell(0)
    press(page, qtbot, Qt.Key.Key_Space)
    ask(page, QuestionKind.WHO, 2)
    press(page, qtbot, Qt.Key.Key_Space)
    assert len(page.look.photos) == 1
    assert page.look.cell(0).width() > 2 * usual.width()
    assert page.look.rect().contains(page.look.cell(0))
    assert page.rect().contains(page.look.geometry())


def test_a_photo_opens_by_enter_and_by_click(page: InboxPage, qtbot: QtBot) -> None:
    ask(page, QuestionKind.SAME)
    press(page, qtbot, Qt.Key.Key_Space)
    press(page, qtbot, Qt.Key.Key_Right)
    photos = [shown.photo_id for shown in page.look.photos]
    with qtbot.waitSignal(page.photo_opened) as heard:
        press(page, qtbot, Qt.Key.Key_Return)
    assert heard.args == [photos[1], photos]
    ask(page, QuestionKind.WHO)
    strip = page.who.photos
    with qtbot.waitSignal(page.photo_opened):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.cell(0).center())
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.all_cell().center())
    assert page.look.isVisible()


def test_an_answer_can_be_given_while_looking(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    ask(page, QuestionKind.SAME)
    press(page, qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.edited):
        qtbot.keyClick(page.look, Qt.Key.Key_Y)
    assert source.answers[0][0] == "yes"
    assert not page.look.isVisible()


# what changes -----------------------------------------------------------------------------


def test_undo_returns_to_the_question(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    question = ask(page, QuestionKind.SAME)
    with qtbot.waitSignal(session.edited):
        press(page, qtbot, Qt.Key.Key_Y)
    assert page.queue.current != question
    with qtbot.waitSignals([session.edited, page._feed.arrived]):
        session.undo()
    assert page.queue.current == question
    assert page.pair.title.text() == "Are these the same person?"
    with qtbot.waitSignal(session.edited):
        session.redo()
    assert page.queue.current != question


def test_undo_by_key_works_from_the_empty_field(page: InboxPage) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    def taken() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
        event.ignore()
        page.who.field.event(event)
        return event.isAccepted()

    assert not taken()
    page.who.field.insert("Car")
    assert taken()


def test_the_card_stays_when_questions_are_read_again(
    page: InboxPage, source: MadeInbox, qtbot: QtBot
) -> None:
    first = page.queue.current
    qtbot.keyClicks(page.who.field, "Ca")
    source.questions = source.questions[:0:-1]
    with qtbot.waitSignal(page._feed.arrived):
        page._feed.read_soon()
    assert page.queue.current == first
    assert page.who.field.text() == "Ca"
    assert page.next.pills[0].question == source.questions[0]


def test_a_question_that_no_longer_stands_goes_silently(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    refused: list[RefusalCode] = []
    session.refused.connect(lambda error: refused.append(error.code))
    question = ask(page, QuestionKind.SAME)
    source.refused.add(question.question_id)
    reads = source.reads
    with qtbot.waitSignal(page._feed.arrived):
        press(page, qtbot, Qt.Key.Key_Y)
    assert source.reads > reads
    assert refused == []
    assert question not in page.queue.questions
    assert source.answers == []


def test_an_edit_elsewhere_drops_the_questions_that_it_touches(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    faces = list(source.questions[1].sides[1].face_ids)
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda library: edits.ignore_faces(library, faces))
    assert source.questions[1] not in page.queue.questions
    assert page.queue.current == source.questions[0]


def test_the_whole_inbox_can_be_worked_with_the_keyboard(
    page: InboxPage, source: MadeInbox, session: Session, qtbot: QtBot
) -> None:
    names = iter(["Ulla", "Viktor", "Wanda"])
    for _ in source.questions:
        question = page.queue.current
        if question is None:
            break
        with qtbot.waitSignals([session.edited, page._feed.arrived]):
            if question.kind is QuestionKind.WHO:
                qtbot.keyClicks(page.who.field, next(names))
                press(page, qtbot, Qt.Key.Key_Return)
            else:
                press(page, qtbot, Qt.Key.Key_Y)
    qtbot.waitUntil(page._empties["empty"].isVisible)
    assert page._empties["empty"].heading.text() == "Nothing to decide"
    assert page.header.chips[Filter.ALL].accessibleName() == "All, 0"


def test_while_photos_are_read_questions_are_to_come(
    page: InboxPage,
    source: MadeInbox,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source.questions = []
    page.queue.current = None
    monkeypatch.setattr(type(session), "indexing", property(lambda _self: True))
    with qtbot.waitSignal(page._feed.arrived):
        page._feed.read_soon()
    assert page._empties["indexing"].isVisible()


# for everybody ----------------------------------------------------------------------------


def test_every_control_has_a_name_and_is_reached_by_tab(page: InboxPage) -> None:
    for kind in QuestionKind:
        ask(page, kind)
        buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
        assert len(buttons) > 10
        for control in buttons:
            assert control.accessibleName() or control.text()
            grouped = control.group() is not None and not control.isChecked()  # by arrows
            assert grouped or control.focusPolicy() & Qt.FocusPolicy.TabFocus
        for tiles in (page.who.tiles, page.suggestions.tiles, page.who.photos):
            assert tiles.accessibleName() or not tiles.isVisible()
            assert tiles.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_at_twice_the_text_nothing_is_cut(
    app: QApplication,
    session: Session,
    thumbnails: Thumbnails,
    source: MadeInbox,
    qtbot: QtBot,
) -> None:
    font = app.font()
    large = app.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    app.setFont(large)
    theme.apply(app, "light")
    feed = InboxFeed(session, source)
    made = InboxPage(session, thumbnails, feed)
    try:
        made.resize(1000, 800)
        with qtbot.waitExposed(made), qtbot.waitSignal(feed.arrived):
            made.show()
        for kind in QuestionKind:
            ask(made, kind)
            qtbot.wait(30)
            assert made._scroll.horizontalScrollBar().maximum() == 0
            card = made._card()
            assert card is not None
            qtbot.waitUntil(partial(_is_high_enough, card))
            for control in made.findChildren(QAbstractButton):
                if control.isVisible():
                    assert control.width() >= control.sizeHint().width()
                    assert _within(
                        control, made._inside if made._inside.isAncestorOf(control) else made
                    )
    finally:
        made.deleteLater()
        QApplication.processEvents()
        app.setFont(font)
        theme.apply(app, "light")


def _is_high_enough(card: QWidget) -> bool:
    return card.height() >= card.heightForWidth(card.width())


def _within(control: QWidget, whole: QWidget) -> bool:
    corner = control.mapTo(whole, control.rect().bottomRight())
    return whole.rect().contains(corner)
