"""When the inbox is read: not before it is wanted, one reading at a time, and for the sidebar."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId
from faceorg.domain.review import QuestionKind
from faceorg.engine import edits
from faceorg.engine.packs import current_pack_id
from faceorg.library.library import Library
from faceorg.ui.models import inbox_feed
from faceorg.ui.models.inbox_feed import InboxFeed
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.inbox.inbox_page import InboxPage
from faceorg.ui.views.shell import window as window_module
from faceorg.ui.views.shell.window import MainWindow
from tests.helpers import libraries
from tests.ui import inbox_source
from tests.ui.inbox_source import MadeInbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.domain.review import Inbox


@pytest.fixture
def source(library: Library) -> MadeInbox:
    return MadeInbox(
        [inbox_source.who(library, group.group_id) for group in library.people.groups()]
    )


@pytest.fixture
def window(
    session: Session, source: MadeInbox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(window_module, "_INBOX_MS", 10)
    monkeypatch.setattr(inbox_feed, "_LATER_MS", 10)
    made = MainWindow(session)
    made.inbox.source = source
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def test_the_sidebar_counts_questions_and_follows(
    window: MainWindow, library: Library, source: MadeInbox, qtbot: QtBot
) -> None:
    item = window.sidebar.items["inbox"]
    qtbot.waitUntil(lambda: item.accessibleName() == "Inbox, 3")
    faces = list(source.questions[0].sides[0].face_ids)
    window.session.run_edit(lambda lib: edits.ignore_faces(lib, faces))
    qtbot.waitUntil(lambda: item.accessibleName() == "Inbox, 2")


def test_the_page_and_its_key(window: MainWindow, qtbot: QtBot) -> None:
    action = window.commands.by_name["inbox"]
    assert action.shortcut().toString() == "Ctrl+2"
    action.trigger()
    page = window.pages.page("inbox")
    assert isinstance(page, InboxPage)
    qtbot.waitUntil(page.who.isVisible)
    assert window.sidebar.items["inbox"].isChecked()
    photo = page.who.photos.photos[0].photo_id
    page.photo_opened.emit(photo, [photo])
    assert window.navigation.here is not None
    assert window.navigation.here.page == "photo"
    window.navigation.back()
    assert window.navigation.here.page == "inbox"


def test_an_answer_counts_at_once_and_undo_by_the_toast_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.navigation.go_to_page("inbox")
    page, item = window.pages.page("inbox"), window.sidebar.items["inbox"]
    assert isinstance(page, InboxPage)
    qtbot.waitUntil(page.who.isVisible)
    question = page.queue.current
    with qtbot.waitSignal(window.session.edited):
        qtbot.keyClick(page.who.field, Qt.Key.Key_Delete)
        assert item.accessibleName() == "Inbox, 2"
    with qtbot.waitSignal(window.session.edited):
        window.toast.action_triggered.emit()
    assert page.queue.current == question
    qtbot.waitUntil(lambda: item.accessibleName() == "Inbox, 3")


def test_what_an_edit_needs_is_read_when_somebody_moves_about(
    window: MainWindow, source: MadeInbox, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: source.reads == 1)
    assert source.ahead == 0, "a window that is opened and left alone"
    window.navigation.go_to_page("photos")
    window.navigation.go_to_page("people")
    qtbot.waitUntil(lambda: source.ahead == 1)


def test_changes_before_the_start_read_nothing(
    session: Session, source: MadeInbox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_feed, "_LATER_MS", 1)
    feed = InboxFeed(session, source)
    session.changed.emit(Changes(face_ids=frozenset({FaceId(1)})))
    qtbot.wait(50)
    assert source.reads == 0
    with qtbot.waitSignal(feed.arrived):
        feed.start()
    assert source.reads == 1
    feed.deleteLater()
    QApplication.processEvents()


def test_pages_need_not_wait_for_questions(session: Session, qtbot: QtBot) -> None:
    go_on = Event()

    class Slow(MadeInbox):
        def read_inbox(self, library: Library) -> Inbox:
            go_on.wait(10)
            return super().read_inbox(library)

    feed = InboxFeed(session, Slow([]))
    feed.start()
    with qtbot.waitSignal(session.people_changed, timeout=5000):
        session.reload_people()
    assert feed.inbox is None
    go_on.set()
    qtbot.waitUntil(lambda: feed.inbox is not None)


def test_wishes_during_a_reading_become_one_more(
    session: Session, source: MadeInbox, qtbot: QtBot
) -> None:
    feed = InboxFeed(session, source)
    arrived: list[tuple[Inbox, Changes]] = []
    feed.arrived.connect(lambda inbox, since: arrived.append((inbox, since)))
    feed.start()
    told = Changes(face_ids=frozenset({FaceId(7)}))
    session.changed.emit(told)
    for _ in range(5):
        feed.read_soon()
    qtbot.waitUntil(lambda: len(arrived) == 2)
    qtbot.wait(100)
    assert source.reads == 2
    assert [since.face_ids for _, since in arrived] == [told.face_ids, frozenset()]
    feed.deleteLater()
    QApplication.processEvents()


def test_what_is_not_complete_is_read_on_and_then_left_alone(
    session: Session, source: MadeInbox, qtbot: QtBot
) -> None:
    later = {(QuestionKind.WHO, True): 7}

    class Large(MadeInbox):
        def read_inbox(self, library: Library) -> Inbox:
            return replace(
                super().read_inbox(library), complete=self.reads == 3, later=later, strange=5
            )

    large = Large(source.questions)
    feed = InboxFeed(session, large)
    counted: list[int] = []
    feed.count_changed.connect(counted.append)
    feed.start()
    qtbot.waitUntil(lambda: large.reads == 3)
    qtbot.wait(200)
    assert large.reads == 3, "nothing has changed"
    assert counted == [5, 5, 5], "nobody has to answer about those who resemble nobody"
    assert large.ahead == 0, "nobody is about to answer"
    feed.get_ready()
    feed.get_ready()
    qtbot.waitUntil(lambda: large.ahead == 1)
    feed.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def real(app: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[InboxPage]:
    """The page on a library whose vectors are of the model that questions are made with."""
    plan = replace(libraries.SMALL, pack=current_pack_of(tmp_path))
    library = libraries.make(tmp_path / "library", plan)
    session, thumbnails = Session(library), Thumbnails(library)
    feed = InboxFeed(session)
    page = InboxPage(session, thumbnails, feed)
    page.resize(1208, 868)
    with qtbot.waitExposed(page), qtbot.waitSignal(feed.arrived, timeout=20_000):
        page.show()
    yield page
    page.deleteLater()
    feed.deleteLater()
    QApplication.processEvents()
    assert session.close()
    thumbnails.close()
    library.close()


def current_pack_of(folder: Path) -> str:
    with closing(Library(folder / "empty")) as library:
        return current_pack_id(library)


def test_the_real_inbox_is_worked_to_its_end(real: InboxPage, qtbot: QtBot) -> None:
    names = iter(
        ["Ulla", "Viktor", "Wanda", "Xaver", "Yasmin", "Zeno", "Olga", "Pia", "Hugo", "Ida", "Karl"]
    )
    asked = []
    while (question := real.queue.current) is not None:
        asked.append(question.kind)
        assert len(asked) < 20
        real.setFocus()
        with qtbot.waitSignals([real.answers.written, real._feed.arrived], timeout=20_000):
            if question.kind is QuestionKind.WHO:
                real.who.type_on(next(names))
                qtbot.keyClick(real.who.field, Qt.Key.Key_Return)
            elif question.kind is QuestionKind.SAME:
                qtbot.keyClick(real, Qt.Key.Key_N)
            else:
                qtbot.keyClick(real, Qt.Key.Key_Y)
    assert {QuestionKind.WHO, QuestionKind.SUGGESTIONS} <= set(asked)
    assert real._empties["empty"].isVisible()
    states = real._session.library.faces.counts()
    assert not states.get("grouped")
    assert not states.get("suggested")


def test_undo_of_a_real_answer_returns_to_its_question(real: InboxPage, qtbot: QtBot) -> None:
    first = real.queue.current
    assert first is not None
    assert first.kind is QuestionKind.SUGGESTIONS
    session, feed = real._session, real._feed
    with qtbot.waitSignals([session.edited, feed.arrived], timeout=20_000):
        qtbot.keyClick(real, Qt.Key.Key_N)
    assert real.queue.current != first
    with qtbot.waitSignals([session.edited, feed.arrived], timeout=20_000):
        session.undo()
    assert real.queue.current == first
    assert feed.inbox is not None
    assert first.question_id in [q.question_id for q in feed.inbox.questions]
