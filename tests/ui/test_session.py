"""The session: edits, undo, reads, indexing, and an end in bounded time."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Slot
from PySide6.QtWidgets import QWidget

from faceorg.domain.changes import Changes
from faceorg.domain.errors import (
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    RefusalCode,
)
from faceorg.domain.ids import EditId, PersonId, PhotoId
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library


def anna(session: Session) -> int:
    return next(p.person_id for p in session.people if p.name == "Anna")


def test_it_knows_the_people(session: Session) -> None:
    assert [p.name for p in session.people] == ["Anna", "Ben", "Mira", "Jonas"]


def test_an_edit_is_told_with_its_sentence(session: Session, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(session.changed),
        qtbot.waitSignal(session.people_changed),
        qtbot.waitSignal(session.edited) as heard,
    ):
        session.run_edit(lambda lib: edits.rename_person(lib, anna(session), "Hannah"))
    entry, sentence = heard.args
    assert (entry.verb, sentence) == ("rename", "Renamed “Anna” to “Hannah”")
    assert "Hannah" in [p.name for p in session.people]


def test_undo_and_redo(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, anna(session), "Hannah"))
    with qtbot.waitSignal(session.edited) as heard:
        session.undo()
    assert heard.args[0].undone
    assert heard.args[1] == "Taken back: Renamed “Anna” to “Hannah”"
    assert session.library.people.named("Anna")
    with qtbot.waitSignal(session.edited):
        session.redo()
    assert session.library.people.named("Hannah")


def test_undo_down_to_an_edit(session: Session, qtbot: QtBot) -> None:
    anna_id, first = PersonId(anna(session)), EditId(0)
    for name in ("Hannah", "Joanna", "Susanna"):
        with qtbot.waitSignal(session.edited) as heard:
            session.run_edit(partial(edits.rename_person, person_id=anna_id, name=name))
        first = heard.args[0].edit_id if name == "Hannah" else first
    with qtbot.waitSignal(session.edited) as heard, qtbot.waitSignal(session.changed) as changed:
        session.undo_to(first)
    assert heard.args[1] == "Taken back: 3 edits, down to Renamed “Anna” to “Hannah”"
    assert anna_id in changed.args[0].person_ids
    assert session.library.people.named("Anna")
    with qtbot.waitSignal(session.refused) as refused:
        session.undo_to(first)
    assert refused.args[0].code is RefusalCode.NOTHING_TO_UNDO


def test_a_preview_runs_beside_reads_and_can_be_stopped(session: Session, qtbot: QtBot) -> None:
    receiver = Receiver()
    qtbot.addWidget(receiver)
    go_on = threading.Event()

    def think(_: Library, token: CancelToken) -> str:
        while not go_on.wait(0.01):
            token.checkpoint()
        return "thought"

    token = session.preview(think, receiver.take)
    session.fetch(lambda _: "read", receiver.take)
    qtbot.waitUntil(lambda: receiver.results == ["read"])
    token.cancel()
    session.preview(think, receiver.take)
    go_on.set()
    qtbot.waitUntil(lambda: receiver.results == ["read", "thought"])
    qtbot.wait(50)
    assert receiver.results == ["read", "thought"]


def test_closing_stops_a_preview(app: QApplication, empty_library: Library, qtbot: QtBot) -> None:
    session, begun = Session(empty_library), threading.Event()

    def endless_thought(_: Library, token: CancelToken) -> None:
        begun.set()
        while True:
            token.checkpoint()
            threading.Event().wait(0.005)

    session.preview(endless_thought, lambda _: None)
    assert begun.wait(5)
    assert session.close(5)


def test_nothing_to_undo_is_refused(
    app: QApplication, empty_library: Library, qtbot: QtBot
) -> None:
    session = Session(empty_library)
    with qtbot.waitSignal(session.refused) as heard:
        session.undo()
    assert heard.args[0].code is RefusalCode.NOTHING_TO_UNDO
    assert session.close()


def test_a_refusal_that_is_dealt_with_goes_no_further(session: Session, qtbot: QtBot) -> None:
    dealt: list[EditRefusedError] = []

    def refused(error: EditRefusedError) -> bool:
        dealt.append(error)
        return True

    with qtbot.assertNotEmitted(session.refused, wait=150):
        session.run_edit(
            lambda lib: edits.rename_person(lib, anna(session), "benn"), on_refused=refused
        )
        session.run_edit(
            lambda lib: edits.rename_person(lib, anna(session), "BEN"), on_refused=refused
        )
        qtbot.waitUntil(lambda: bool(dealt))
    assert dealt[-1].subject == "Ben"


def test_a_bug_in_an_edit_is_reported(session: Session, qtbot: QtBot) -> None:
    def broken(_: Library) -> Changes:
        raise ZeroDivisionError

    with qtbot.waitSignal(session.failed) as heard:
        session.run_edit(broken)
    assert isinstance(heard.args[0], ZeroDivisionError)


class Receiver(QWidget):
    """Takes a result and notes the thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.thread_was: QThread | None = None

    @Slot(object)
    def take(self, result: object) -> None:
        self.results.append(result)
        self.thread_was = QThread.currentThread()


def test_a_read_runs_elsewhere_and_comes_back(session: Session, qtbot: QtBot) -> None:
    receiver = Receiver()
    qtbot.addWidget(receiver)
    session.fetch(lambda _: threading.get_ident(), receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.results))
    assert receiver.results != [threading.get_ident()]
    assert receiver.thread_was is session.thread()


def test_a_widget_that_is_gone_gets_nothing(session: Session, qtbot: QtBot) -> None:
    import shiboken6

    receiver = Receiver()
    session.fetch(lambda _: 1, receiver.take)
    shiboken6.delete(receiver)
    qtbot.wait(50)
    assert receiver.results == []


def quick(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
    changes = Changes(photo_ids=frozenset({PhotoId(1)}))
    yield Progress(Stage.FINDING_FACES, 1, 1, changes=changes)


def endless(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
    while True:
        token.checkpoint()
        yield Progress(Stage.READING_FOLDERS)
        threading.Event().wait(0.005)


def busy(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
    raise EnvironmentFaultError(FaultCode.ALREADY_INDEXING, "library")
    yield


def test_indexing_tells_changes_and_its_end(
    app: QApplication, empty_library: Library, qtbot: QtBot
) -> None:
    session = Session(empty_library, indexer=quick)
    with (
        qtbot.waitSignals([session.indexing_started, session.progress, session.changed]),
        qtbot.waitSignal(session.indexing_ended) as heard,
    ):
        session.start_indexing([b"/photos"])
    assert heard.args == ["finished"]
    assert not session.indexing
    assert session.close()


def test_stop_ends_it_as_cancelled_and_silently(
    app: QApplication, empty_library: Library, qtbot: QtBot
) -> None:
    session = Session(empty_library, indexer=endless)
    with qtbot.waitSignal(session.progress):
        session.start_indexing([b"/photos"])
    session.pause()
    assert session.paused
    with qtbot.waitSignal(session.indexing_ended) as heard, qtbot.assertNotEmitted(session.failed):
        session.stop()
    assert heard.args == ["cancelled"]
    assert session.close()


def test_another_process_that_indexes_is_a_fault_when_asked(
    app: QApplication, empty_library: Library, qtbot: QtBot
) -> None:
    session = Session(empty_library, indexer=busy)
    with qtbot.waitSignal(session.failed) as heard:
        session.start_indexing([b"/photos"])
    assert heard.args[0].code is FaultCode.ALREADY_INDEXING
    with qtbot.assertNotEmitted(session.failed), qtbot.waitSignal(session.indexing_ended):
        session.start_indexing([b"/photos"], asked=False)
    assert session.close()


def test_folders_added_during_a_run_come_next(
    app: QApplication, empty_library: Library, qtbot: QtBot
) -> None:
    seen: list[list[bytes]] = []

    def noting(lib: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
        seen.append(folders)
        yield from quick(lib, folders, token)

    session = Session(empty_library, indexer=noting)
    session.start_indexing([b"/a"])
    session.start_indexing([b"/b"])
    session.start_indexing([b"/b", b"/c"])
    qtbot.waitUntil(lambda: len(seen) == 2 and not session.indexing)
    assert seen == [[b"/a"], [b"/b", b"/c"]]
    assert session.close()


def test_close_stops_a_running_job(app: QApplication, empty_library: Library, qtbot: QtBot) -> None:
    session = Session(empty_library, indexer=endless)
    with qtbot.waitSignal(session.progress):
        session.start_indexing([b"/photos"])
    assert session.close(timeout_s=5)


def test_a_second_session_sees_the_edits_of_the_first(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    from faceorg.library.library import Library as Opened

    other = Opened(library.folder)
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, anna(session), "Hannah"))
    assert other.people.named("Hannah")
    other.close()


def test_close_does_not_wait_for_reads_that_were_never_begun(session: Session) -> None:
    begun = threading.Event()

    def slow(_: Library) -> None:
        begun.set()
        threading.Event().wait(0.2)

    for _ in range(5):
        session.fetch(slow, lambda _: None)
    assert begun.wait(5)
    assert session.close(timeout_s=2)
