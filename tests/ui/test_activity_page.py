"""The activity page: the running job, problems, history."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EnvironmentFaultError, FaultCode, ProblemCode
from faceorg.domain.ids import EditId
from faceorg.domain.photos import PhotoOutcome
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.library.history.journal import JournalEntry
from faceorg.ui.models.history import EntryRole, HistoryModel, day_title, history_rows
from faceorg.ui.models.problems import (
    FileRole,
    FolderRole,
    IconRole,
    ProblemListModel,
    SentenceRole,
    read_problems,
    since_text,
)
from faceorg.ui.models.row_actions import ActionsRole
from faceorg.ui.session import Session
from faceorg.ui.views.activity import activity_page as module
from faceorg.ui.views.activity import problems_part
from faceorg.ui.views.activity.activity_page import ActivityPage
from faceorg.ui.views.activity.job_card import RunningCard, StageState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library

LEFT = Qt.MouseButton.LeftButton
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class FakeIndexer:
    """Stands in for the indexing job: notes what it was asked, and waits while told to.

    Attributes:
        folders: of each run.
        error: raised at the end of the next run.
    """

    def __init__(self) -> None:
        self.folders: list[list[bytes]] = []
        self.steps = [Progress(Stage.FINDING_FACES, 14_210, 22_904, 9_412, 5, 31.2, 300.0)]
        self.error: Exception | None = None
        self.wait = False

    def __call__(
        self, library: Library, folders: list[bytes], token: CancelToken
    ) -> Iterator[Progress]:
        self.folders.append(folders)
        yield from self.steps
        while self.wait:
            token.checkpoint()
            yield self.steps[-1]
        if self.error is not None:
            raise self.error


@pytest.fixture
def indexer() -> FakeIndexer:
    return FakeIndexer()


@pytest.fixture
def session(library: Library, indexer: FakeIndexer, app: QApplication) -> Iterator[Session]:
    made = Session(library, indexer=indexer)
    yield made
    indexer.wait = False
    assert made.close()


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ActivityPage:
    made = ActivityPage(session)
    qtbot.addWidget(made)
    made.resize(1208, 868)
    made.show()
    qtbot.waitUntil(lambda: made.history_model.rowCount() > 0)
    return made


def press(page: ActivityPage, qtbot: QtBot, row: int, key: str) -> None:
    """Press a button of a problem with the mouse."""
    index = page.problems.model.index(row, 0)
    delegate = page.problems.view.delegate
    boxes = delegate.boxes(page.problems.view.visualRect(index), index.data(ActionsRole))
    box = next(b for action, b in boxes if action.key == key)
    qtbot.mouseClick(page.problems.view.viewport(), LEFT, pos=box.center())


def entry(number: int, at: str, *, undone: bool = False) -> JournalEntry:
    return JournalEntry(EditId(number), at, "ignore", {"faces": 1}, undone)


# models ----------------------------------------------------------------------------------


def test_the_problem_model_is_sound_and_speaks(app: QApplication, library: Library) -> None:
    model = ProblemListModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_problems(read_problems(library, with_ignored=False))
    first, second = (model.index(row, 0) for row in range(2))
    assert tester.model() is model
    assert first.data(FileRole) == "IMG_0031.jpg"
    assert first.data(FolderRole) == "photos"
    assert first.data(SentenceRole).startswith("The file ends too early")
    assert second.data(IconRole) == "private"
    assert second.data() == "P1020553.jpg: You may not read this file."


def test_what_cannot_be_read_is_not_offered_again(app: QApplication, library: Library) -> None:
    library.problems.record(b"/photos/a.xyz", ProblemCode.UNSUPPORTED, "")
    model = ProblemListModel()
    model.set_problems(read_problems(library, with_ignored=False))
    keys = {
        model.index(r, 0).data(FileRole): [a.key for a in model.index(r, 0).data(ActionsRole)]
        for r in range(model.rowCount())
    }
    assert keys["a.xyz"] == ["ignore", "show"]
    assert keys["IMG_0031.jpg"] == ["retry", "ignore", "show"]


def test_the_history_model_is_sound(app: QApplication) -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, FATAL)
    now = datetime.now(UTC).isoformat()
    model.set_entries([entry(2, now), entry(1, now)])
    model.set_entries([entry(2, now, undone=True), entry(1, now)])
    assert tester.model() is model
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("taken back")


AT = "2024-06-02T12:00:00+00:00"


def shown(entries: list[JournalEntry], *, complete: bool = True) -> list[tuple[list[str], str]]:
    """Return the buttons of each edit, and the tip of the first of them."""
    rows = history_rows(entries, date(2024, 6, 4), complete=complete)
    actions = [row.actions for row in rows if row.entry is not None]
    return [([a.key for a in part], part[0].tooltip if part else "") for part in actions]


def test_every_edit_that_stands_can_be_undone_and_the_next_redone(app: QApplication) -> None:
    entries = [
        *(entry(5, AT, undone=True), entry(4, AT, undone=True)),
        *(entry(3, AT), entry(2, AT), entry(1, AT)),
    ]
    assert shown(entries) == [
        ([], ""),
        (["redo"], ""),
        (["undo"], "Undo (Ctrl+Z)"),
        (["undo"], "Takes back 2 edits, up to this one"),
        (["undo"], "Takes back 3 edits, up to this one"),
    ]


def test_redo_waits_until_the_oldest_that_is_taken_back_is_listed(app: QApplication) -> None:
    entries = [entry(3, AT, undone=True), entry(2, AT, undone=True)]
    assert shown(entries, complete=False) == [([], ""), ([], "")]
    assert shown(entries)[1][0] == ["redo"]


def test_older_edits_are_added_below(app: QApplication, qtbot: QtBot) -> None:
    model = HistoryModel()
    newer, older = [entry(4, AT), entry(3, AT)], [entry(2, AT), entry(1, AT)]
    model.set_entries(newer, complete=False)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(QModelIndex())
    tester = QAbstractItemModelTester(model, FATAL)
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        model.set_entries([*newer, *older])
    assert model.rowCount() == 5
    assert not model.canFetchMore(QModelIndex())
    assert tester.model() is model


def test_days_have_names() -> None:
    today = date(2024, 6, 4)
    assert day_title(today, today) == "Today"
    assert day_title(date(2024, 6, 3), today) == "Yesterday"
    assert day_title(date(2024, 6, 2), today) == "Sunday 2 June"
    assert day_title(date(2022, 6, 2), today) == "Thursday 2 June 2022"


# the job ---------------------------------------------------------------------------------


def test_a_resting_page_says_what_there_is(page: ActivityPage, library: Library) -> None:
    assert page.resting.isVisible()
    assert not page.running.isVisible()
    assert page.resting.title == "Everything is up to date"
    assert page.resting.button.text() == "Look for new photos"


def test_looking_for_photos_reads_all_folders(
    page: ActivityPage, indexer: FakeIndexer, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.indexing_ended):
        qtbot.mouseClick(page.resting.button, LEFT)
    assert indexer.folders == [[b"/photos"]]


def test_a_job_is_paused_resumed_and_stopped(
    page: ActivityPage, indexer: FakeIndexer, session: Session, qtbot: QtBot
) -> None:
    indexer.wait = True
    qtbot.mouseClick(page.resting.button, LEFT)
    qtbot.waitUntil(page.running.isVisible)
    qtbot.mouseClick(page.running.pause, LEFT)
    assert session.paused
    assert page.running.pause.text() == "Resume"
    qtbot.mouseClick(page.running.pause, LEFT)
    assert not session.paused
    with qtbot.waitSignal(session.indexing_ended) as ended:
        qtbot.mouseClick(page.running.stop, LEFT)
    assert ended.args == ["cancelled"]
    assert page.resting.isVisible()


def test_a_page_made_later_joins_the_job(
    session: Session, indexer: FakeIndexer, qtbot: QtBot
) -> None:
    indexer.wait = True
    with qtbot.waitSignal(session.progress):
        session.start_indexing([b"/photos"])
    late = ActivityPage(session)
    qtbot.addWidget(late)
    late.show()
    assert late.running.isVisible()
    assert late.running.texts()[0] == "14,210 of 22,904 photos"
    assert late.running.stage(Stage.READING_FOLDERS) == (StageState.DONE, "1 folder")
    with qtbot.waitSignal(session.indexing_ended):
        session.stop()


def test_progress_in_words(app: QApplication, qtbot: QtBot) -> None:
    card = RunningCard()
    qtbot.addWidget(card)
    card.begin(3)
    card.show_progress(Progress(Stage.READING_FOLDERS, 22_904, 22_904))
    card.show_progress(Progress(Stage.FINDING_FACES, 14_210, 22_904, 9_412, 5, 31.2, 300.0))
    assert card.texts() == ("14,210 of 22,904 photos", "About 5 minutes left")
    assert card.stage(Stage.READING_FOLDERS) == (StageState.DONE, "22,904 photos in 3 folders")
    assert card.stage(Stage.FINDING_FACES) == (StageState.RUNNING, "9,412 faces so far")
    assert card.stage(Stage.GROUPING)[0] is StageState.WAITING


def test_grouping_in_between_does_not_end_the_search_for_faces(
    app: QApplication, qtbot: QtBot
) -> None:
    card = RunningCard()
    qtbot.addWidget(card)
    card.begin(1)
    card.show_progress(Progress(Stage.FINDING_FACES, 2_000, 9_000, 800))
    card.show_progress(Progress(Stage.GROUPING, 0, 800))
    assert card.stage(Stage.FINDING_FACES)[0] is StageState.WAITING
    assert card.stage(Stage.GROUPING) == (StageState.RUNNING, "0 of 800 faces")


def test_faces_are_read_anew_between_two_stages(app: QApplication, qtbot: QtBot) -> None:
    card = RunningCard()
    qtbot.addWidget(card)
    card.begin(1)
    card.show_progress(Progress(Stage.READING_FOLDERS, done=8, total=8))
    card.show_progress(Progress(Stage.EMBEDDING, done=2, total=8, rate_per_s=3.0))
    assert card.texts()[0] == "2 of 8 faces"
    assert card.stage(Stage.READING_FOLDERS)[0] is StageState.DONE
    assert card.stage(Stage.GROUPING)[0] is StageState.WAITING


def test_a_fault_says_what_happened_and_what_to_do(
    page: ActivityPage, indexer: FakeIndexer, qtbot: QtBot
) -> None:
    indexer.error = EnvironmentFaultError(FaultCode.DISK_FULL)
    qtbot.mouseClick(page.resting.button, LEFT)
    qtbot.waitUntil(lambda: page.resting.title == "The disk that holds the library is full")
    assert page.resting.button.text() == "Try again"


# problems --------------------------------------------------------------------------------


def test_retry_reads_the_folder_again(
    page: ActivityPage, indexer: FakeIndexer, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.indexing_ended):
        press(page, qtbot, 0, "retry")
    assert indexer.folders == [[b"/photos"]]


def test_a_retry_while_a_job_runs_waits_for_its_end(
    page: ActivityPage, indexer: FakeIndexer, session: Session, qtbot: QtBot
) -> None:
    indexer.wait = True
    session.start_indexing([b"/elsewhere"])
    qtbot.mouseClick(page.problems.retry_all, LEFT)
    qtbot.wait(100)
    assert indexer.folders == [[b"/elsewhere"]]
    indexer.wait = False
    qtbot.waitUntil(lambda: indexer.folders == [[b"/elsewhere"], [b"/photos"]])
    qtbot.waitUntil(lambda: not session.indexing)


def test_ignored_problems_can_be_seen_and_brought_back(
    page: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    press(page, qtbot, 0, "ignore")
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 1)
    assert library.problems.count(ignored=True) == 1
    qtbot.mouseClick(page.problems.show_ignored, LEFT)
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 2)
    press(page, qtbot, 1, "restore")
    qtbot.waitUntil(lambda: library.problems.count(ignored=True) == 0)


def test_buttons_of_rows_by_key(page: ActivityPage, library: Library, qtbot: QtBot) -> None:
    page.problems.view.setFocus()
    page.problems.view.setCurrentIndex(page.problems.model.index(0, 0))
    qtbot.keyClick(page.problems.view, Qt.Key.Key_Right)
    qtbot.keyClick(page.problems.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.problems.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.problems.count(ignored=True) == 1)
    assert library.problems.all(ignored=True)[0].path.endswith(b"P1020553.jpg")


def test_new_problems_appear(
    page: ActivityPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    library.problems.record(b"/photos/new.jpg", ProblemCode.EMPTY, "")
    photo_id = library.photos.tiles()[0].photo_id
    session.changed.emit(Changes(photo_ids=frozenset([photo_id])))
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 3)


@pytest.fixture
def many(page: ActivityPage, library: Library, qtbot: QtBot) -> ActivityPage:
    """A page with some problems more of three kinds."""
    for number in range(3):
        library.problems.record(b"/photos/e%d.jpg" % number, ProblemCode.EMPTY, "")
    library.problems.record(b"/photos/tiny.jpg", ProblemCode.TOO_SMALL, "")
    page.reload()
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 6)
    return page


def test_reasons_are_counted_and_filter_the_list(many: ActivityPage, qtbot: QtBot) -> None:
    chips = many.problems.chips
    assert chips.isVisible()
    assert chips.chip(None).isChecked()
    assert chips.chip(ProblemCode.EMPTY).text() == "Empty  3"
    assert chips.chip(ProblemCode.EMPTY).accessibleName() == "Empty: 3 files"
    qtbot.mouseClick(chips.chip(ProblemCode.EMPTY), LEFT)
    model = many.problems.model
    assert {model.index(r, 0).data(SentenceRole) for r in range(model.rowCount())} == {
        "The file is empty."
    }
    assert model.rowCount() == 3
    qtbot.mouseClick(chips.chip(ProblemCode.TOO_SMALL), LEFT)
    assert not many.problems.retry_all.isVisible()  # it would be too small again
    qtbot.mouseClick(chips.chip(None), LEFT)
    assert model.rowCount() == 6


def test_reasons_without_room_are_in_a_menu(many: ActivityPage, qtbot: QtBot) -> None:
    chips = many.problems.chips
    assert not chips.more.isVisible()
    chips.setFixedWidth(180)
    qtbot.waitUntil(chips.more.isVisible)
    assert chips.chip(None).isVisible()
    qtbot.mouseClick(chips.more, LEFT)
    menu = chips.findChild(QMenu)
    rarest = menu.actions()[-1]
    assert rarest.text() == "Cut off  1"
    rarest.trigger()
    menu.close()
    assert chips.chip(ProblemCode.TRUNCATED).isChecked()
    qtbot.waitUntil(chips.chip(ProblemCode.TRUNCATED).isVisible)


def test_one_reason_needs_no_chips(app: QApplication, library: Library, qtbot: QtBot) -> None:
    for problem in library.problems.all()[1:]:
        library.problems.clear(problem.path)
    session = Session(library)
    page = ActivityPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.problems.model.rowCount() == 1)
    assert not page.problems.chips.isVisible()
    assert session.close()


def test_all_of_a_reason_are_ignored_at_once(
    many: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    assert not many.problems.ignore_all.isVisible()
    qtbot.mouseClick(many.problems.chips.chip(ProblemCode.EMPTY), LEFT)
    qtbot.mouseClick(many.problems.ignore_all, LEFT)
    qtbot.waitUntil(many.problems.chips.chip(None).isChecked)  # none of that kind is left
    assert many.problems.model.rowCount() == 3
    assert library.problems.counts_by_code(ignored=True) == {ProblemCode.EMPTY: 3}


def test_all_of_a_reason_are_tried_again_at_once(
    many: ActivityPage, library: Library, indexer: FakeIndexer, session: Session, qtbot: QtBot
) -> None:
    photo_id = library.photos.tiles()[0].photo_id
    library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.CRASHED)], "made-up")
    many.reload()
    qtbot.waitUntil(lambda: many.problems.model.rowCount() == 7)
    qtbot.mouseClick(many.problems.chips.chip(ProblemCode.CRASHED), LEFT)
    with qtbot.waitSignal(session.indexing_ended):
        qtbot.mouseClick(many.problems.retry_all, LEFT)
    assert indexer.folders == [[b"/photos"]]
    assert [row[0] for row in library.photos.pending([b"/photos"])] == [photo_id]


def test_a_problem_is_shown_in_its_folder(
    page: ActivityPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    monkeypatch.setattr(problems_part, "show_in_file_manager", asked.append)
    press(page, qtbot, 0, "show")
    assert [path.rpartition(b"/")[2] for path in asked] == [b"IMG_0031.jpg"]


def test_since_when_in_words(app: QApplication) -> None:
    today = date(2024, 6, 4)
    assert since_text("2024-06-04T10:00:00+00:00", today) == "since today"
    assert since_text("2024-06-03T10:00:00+00:00", today) == "since yesterday"
    assert since_text("2024-05-03T10:00:00+00:00", today) == "since 3 May"
    assert since_text("2021-05-03T10:00:00+00:00", today) == "since 3 May 2021"


def test_ten_thousand_problems_come_a_page_at_a_time(
    page: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    with library.database.transaction():
        for number in range(10_000):
            library.problems.record(b"/photos/%05d.jpg" % number, ProblemCode.DAMAGED, "")
    page.reload()
    model = page.problems.model
    qtbot.waitUntil(lambda: model.canFetchMore(QModelIndex()))
    assert page.problems.chips.chip(ProblemCode.DAMAGED).text() == "Damaged  10,000"
    assert model.rowCount() < 500
    bar, before = page.problems.view.verticalScrollBar(), model.rowCount()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: model.rowCount() > before)
    files = [model.index(row, 0).data(FileRole) for row in range(before - 1, before + 2)]
    assert files == [f"{before - 1 + number:05d}.jpg" for number in range(3)]
    assert model.rowCount() < 1_000


# history ---------------------------------------------------------------------------------


def test_the_latest_edit_is_undone_and_redone(
    page: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    face = library.faces.loose(1)[0]
    edits.ignore_faces(library, [face.face_id])
    page.reload()

    def latest() -> JournalEntry:
        found = page.history_model.index(1, 0).data(EntryRole)
        assert isinstance(found, JournalEntry)
        return found

    qtbot.waitUntil(lambda: latest().verb == "ignore")
    page.history.setFocus()
    page.history.setCurrentIndex(page.history_model.index(1, 0))
    qtbot.keyClick(page.history, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: latest().undone)
    assert library.faces.by_id([face.face_id])[0].decision is None
    qtbot.keyClick(page.history, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not latest().undone)
    assert library.faces.by_id([face.face_id])[0].decision is not None


def rows_of(page: ActivityPage) -> list[int]:
    """Return the rows of the history that are edits."""
    model = page.history_model
    return [r for r in range(model.rowCount()) if model.index(r, 0).data(EntryRole) is not None]


def undo_by_mouse(page: ActivityPage, qtbot: QtBot, row: int) -> None:
    index = page.history_model.index(row, 0)
    boxes = page.history.delegate.boxes(page.history.visualRect(index), index.data(ActionsRole))
    qtbot.mouseClick(page.history.viewport(), LEFT, pos=boxes[0][1].center())


@pytest.fixture
def edited(page: ActivityPage, library: Library, qtbot: QtBot) -> ActivityPage:
    """Three more edits on the page: as many strangers were put aside."""
    before = page.history_model.rowCount()
    for face in library.faces.loose()[:3]:
        edits.ignore_faces(library, [face.face_id])
    page.reload()
    qtbot.waitUntil(lambda: page.history_model.rowCount() == before + 3)
    return page


def test_undoing_an_older_edit_takes_back_what_came_after_at_once(
    edited: ActivityPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    third = rows_of(edited)[2]
    with qtbot.waitSignal(session.edited) as heard:
        undo_by_mouse(edited, qtbot, third)
    assert heard.args[1].startswith("Taken back: 3 edits")
    assert [e.undone for e in library.journal.history(4)] == [True, True, True, False]
    assert library.faces.counts().get("ignored", 0) == 0
    assert session.turned == 3
    with qtbot.waitSignal(session.edited) as heard:
        session.redo(session.turned)
    assert heard.args[1] == "Done again: 3 edits"
    assert not any(e.undone for e in library.journal.history(4))


def test_undoing_the_latest_leaves_the_others(
    edited: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    undo_by_mouse(edited, qtbot, rows_of(edited)[0])
    qtbot.waitUntil(lambda: library.journal.history(1)[0].undone)
    assert not library.journal.history(2)[1].undone


def test_what_was_taken_back_is_done_again_one_by_one(
    edited: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    undo_by_mouse(edited, qtbot, rows_of(edited)[1])

    def keys(row: int) -> list[str]:
        return [a.key for a in edited.history_model.index(row, 0).data(ActionsRole)]

    first, second = rows_of(edited)[:2]
    qtbot.waitUntil(lambda: keys(second) == ["redo"])
    assert keys(first) == []
    undo_by_mouse(edited, qtbot, second)
    qtbot.waitUntil(lambda: keys(first) == ["redo"])
    assert keys(second) == ["undo"]


def test_the_history_goes_on_when_it_is_scrolled_to_its_end(
    page: ActivityPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "EDITS_A_PAGE", 20)
    page._edits_shown = 20
    face = library.faces.loose(1)[0].face_id
    for number in range(50):
        (edits.restore_faces if number % 2 else edits.ignore_faces)(library, [face])
    page.reload()
    qtbot.waitUntil(lambda: len(rows_of(page)) >= 20)
    shown = len(rows_of(page))
    assert shown < 50
    bar = page.history.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    place = bar.value()
    qtbot.waitUntil(lambda: len(rows_of(page)) > shown)
    assert bar.value() == place


def test_grouping_again_is_asked_for(page: ActivityPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.regroup_asked):
        qtbot.mouseClick(page.resting.regroup, LEFT)


def test_nothing_to_group_in_an_empty_library(
    empty_library: Library, app: QApplication, qtbot: QtBot
) -> None:
    session = Session(empty_library)
    page = ActivityPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.resting.title == "No folders yet")
    assert not page.resting.regroup.isVisible()
    assert session.close()


def test_in_a_narrow_window_the_history_is_below_and_nothing_is_squeezed(
    page: ActivityPage, qtbot: QtBot
) -> None:
    def top(part: QWidget) -> int:
        return part.mapTo(page, QPoint(0, 0)).y()

    assert top(page.history) < top(page.problems) + page.problems.height()
    page.resize(500, 420)
    qtbot.waitUntil(lambda: top(page.history) >= top(page.problems) + page.problems.height())
    qtbot.waitUntil(lambda: page.resting.height() >= page.resting.minimumSizeHint().height())
    assert page.history.height() >= 200
    assert page.problems.width() > 400


def test_without_edits_the_history_says_what_comes_there(
    empty_library: Library, app: object, qtbot: QtBot
) -> None:
    session = Session(empty_library)
    made = ActivityPage(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._undo_hint.text() == "What you do is listed here.")
    assert made._undo_hint.isVisible()
    assert session.close()
