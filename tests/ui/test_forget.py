"""Forgetting in the window: the question, the bar, taking it back, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.safety import forgetting
from faceorg.library.library import Library
from faceorg.ui.dialogs.forget import ForgetDialog
from faceorg.ui.forgetting import Forgetter
from faceorg.ui.session import Session
from faceorg.ui.texts.forgetting_text import counts_text, done_text, waiting_text
from faceorg.ui.views.shell.places import Place
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken

EVERYTHING = ForgetTarget(ForgetKind.EVERYTHING)


def anna(library: Library) -> ForgetTarget:
    return ForgetTarget(ForgetKind.PERSON, library.people.named("Anna")[0].person_id)


def known(library: Library) -> list[str]:
    return [person.name for person in library.people.all()]


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def ask(window: MainWindow, target: ForgetTarget, qtbot: QtBot) -> None:
    window.session.forget_wanted.emit(target)
    qtbot.waitUntil(window.forget_bar.isVisible)


def test_the_question_counts_and_asks(library: Library, session: Session, qtbot: QtBot) -> None:
    dialog = ForgetDialog(None, session, anna(library), "Anna")
    qtbot.addWidget(dialog)
    assert dialog.accessibleName() == "Forget Anna?"
    assert not dialog.forget.isEnabled()
    qtbot.waitUntil(dialog.forget.isEnabled)
    assert dialog.counts.text().startswith("What goes: 17 faces, 1 person and ")
    with qtbot.waitSignal(session.forget_wanted) as asked:
        dialog.forget.click()
    assert asked.args == [anna(library)]
    assert "Anna" in known(library)


def test_what_is_not_there_cannot_be_forgotten(session: Session, qtbot: QtBot) -> None:
    target = ForgetTarget(ForgetKind.FOLDER, folder=b"/nowhere")
    dialog = ForgetDialog(None, session, target, "/nowhere")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "/nowhere" in dialog.counts.text())
    assert not dialog.forget.isEnabled()


def test_a_folder_that_would_be_found_again_is_told(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    (path,) = library.photos.paths([library.photos.tiles()[0].photo_id]).values()
    target = ForgetTarget(ForgetKind.FOLDER, folder=path.rsplit(b"/", 1)[0])
    dialog = ForgetDialog(None, session, target, "it")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.forget.isEnabled)
    assert "/photos" in dialog.again.text()
    assert not dialog.again.isHidden()


def test_the_bar_says_until_when_and_takes_it_back(
    library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    assert not window.forget_bar.isVisible()
    ask(window, anna(library), qtbot)
    assert window.forget_bar.text == "Anna will be forgotten in 30 seconds."
    assert window.forget_bar.accessibleName() == window.forget_bar.text
    assert window.forget_bar.keep.text() == "Keep Anna"
    window.forget_bar.keep.click()
    qtbot.waitUntil(lambda: not window.forget_bar.isVisible())
    assert forgetting.pending(library) == []
    assert "Anna" in known(library)


def test_ctrl_z_takes_back_what_was_done_last(
    library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    face = library.faces.loose()[0].face_id
    with qtbot.waitSignal(window.session.edited):
        window.session.run_edit(lambda lib: edits.ignore_faces(lib, [face]))
    ask(window, anna(library), qtbot)
    window.commands.by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not window.forget_bar.isVisible())
    assert not library.journal.history()[0].undone
    ask(window, anna(library), qtbot)
    with qtbot.waitSignal(window.session.edited):
        window.session.run_edit(lambda lib: edits.restore_faces(lib, [face]))
    with qtbot.waitSignal(window.session.edited):
        window.commands.by_name["undo"].trigger()
    assert library.journal.history()[0].undone
    assert window.forget_bar.isVisible()
    window.forgetter.take_back()
    qtbot.waitUntil(lambda: not window.forget_bar.isVisible())


def test_when_it_is_due_it_is_done_and_said(
    library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    target = anna(library)
    window.navigation.go_to_person(target.person_id or 0)
    window.forgetter.delay_s = 0.0
    with qtbot.waitSignal(window.forgetter.done, timeout=20_000) as done:
        window.session.forget_wanted.emit(target)
    assert done.args == ["Anna is forgotten"]
    assert window.toast.text == "Anna is forgotten"
    assert "Anna" not in known(library)
    qtbot.waitUntil(lambda: window.navigation.here == Place("people"))
    qtbot.waitUntil(lambda: all(p.name != "Anna" for p in window.session.people))
    qtbot.waitUntil(lambda: not window.forget_bar.isVisible())


def test_closing_the_window_keeps_the_promise(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.session.forget_wanted.emit(anna(library))
    qtbot.waitUntil(window.forget_bar.isVisible)
    window.close()
    assert "Anna" not in known(library)
    assert forgetting.pending(library) == []


def test_closing_without_anything_asked_forgets_nothing(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert "Anna" in known(library)
    assert not (library.folder / "backups").exists()


def test_what_another_start_has_left_is_shown(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    forgetting.ask(library, anna(library))
    made = Forgetter(session)
    made.start()
    qtbot.waitUntil(lambda: made.text != "")
    assert made.keep == "Keep Anna"
    made.take_back()
    qtbot.waitUntil(lambda: made.text == "")
    assert made.close()


def test_what_is_overdue_at_the_start_is_done(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    forgetting.ask(library, anna(library), -5.0)
    made = Forgetter(session)
    with qtbot.waitSignal(made.done, timeout=20_000):
        made.start()
    assert "Anna" not in known(library)
    assert made.close()


def endless(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
    with library.indexing_lock():
        while True:
            token.checkpoint()
            yield Progress(Stage.READING_FOLDERS)


def test_a_job_is_stopped_for_it_and_goes_on(
    library: Library, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(library, indexer=endless)
    monkeypatch.setattr("faceorg.ui.forgetting._present_folders", lambda _: [b"/photos"])
    made = Forgetter(session, delay_s=0.0)
    session.start_indexing([b"/photos"])
    session.start_indexing([b"/later"])
    target = anna(library)
    with qtbot.waitSignal(made.done, timeout=20_000):
        session.forget_wanted.emit(target)
    assert "Anna" not in known(library)
    qtbot.waitUntil(lambda: session.indexing, timeout=10_000)
    assert session.close()


def test_while_another_process_reads_photos_it_says_so(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    made = Forgetter(session, delay_s=0.0)
    other = Library(library.folder)
    with other.indexing_lock():
        session.forget_wanted.emit(anna(library))
        qtbot.waitUntil(lambda: "Another window or command" in made.text, timeout=10_000)
        assert made.keep == "Keep Anna"
        made.take_back()
        qtbot.waitUntil(lambda: made.text == "")
    other.close()
    assert "Anna" in known(library)


def test_after_everything_the_window_begins_anew(
    library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    window.forgetter.delay_s = 0.0
    with qtbot.waitSignal(window.session.reopen_wanted, timeout=20_000):
        window.session.forget_wanted.emit(EVERYTHING)
    assert not window.isVisible()
    again = Session(library)
    fresh = MainWindow(again)
    qtbot.addWidget(fresh)
    fresh.show()
    assert fresh.first_start.isVisible()
    fresh.close()


def test_words(library: Library) -> None:
    strangers = ForgetTarget(ForgetKind.STRANGERS)
    folder = ForgetTarget(ForgetKind.FOLDER, folder=b"/home/a/photos/")
    assert done_text(strangers, "") == "These strangers are forgotten"
    assert done_text(folder, "/home/a/photos/") == "The folder photos is forgotten"
    assert done_text(EVERYTHING, "") == "Everything is forgotten"
    asked = forgetting.ask(library, EVERYTHING)
    assert waiting_text(asked, 0.2) == "Everything will be forgotten in 1 second."
    seen = forgetting.preview(library, EVERYTHING)
    assert counts_text(seen).startswith("What goes: ")
    assert "4 people" in counts_text(seen)
