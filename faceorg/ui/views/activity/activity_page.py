"""What is running, which files could not be read, and the history of edits; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.photos import PhotoState
from faceorg.ui import theme
from faceorg.ui.dialogs.question import ask
from faceorg.ui.messages import count_text, fault_parts
from faceorg.ui.models.history import UNDO, EntryRole, HistoryModel, NumberRole
from faceorg.ui.models.places import root_of
from faceorg.ui.models.problems import (
    RETRY,
    ProblemList,
    ProblemListModel,
    ProblemRole,
    read_problems,
)
from faceorg.ui.views.activity.action_list import ActionList
from faceorg.ui.views.activity.activity_lists import HistoryDelegate, ProblemDelegate
from faceorg.ui.views.activity.job_card import RestingCard, RunningCard
from faceorg.ui.widgets import QuietButton, Text
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.labels import ElidedText
from faceorg.ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.engine.jobs import Progress
    from faceorg.library.journal import JournalEntry
    from faceorg.library.library import Library
    from faceorg.library.problems import Problem
    from faceorg.ui.session import Session

EDITS_A_PAGE = 200
_HISTORY_WIDTH = 376
_NARROW_PX = 900
_RELOAD_DELAY_MS = 500  # problems arrive while a folder is read


class ActivityPage(QWidget):
    """The activity page.

    Attributes:
        folders_asked: there are none yet, and somebody wants to choose some.
        regroup_asked: all undecided faces are to be grouped again.
        running, resting: the two cards; one of them is shown.
        problems, history: the lists.
    """

    folders_asked = Signal()
    regroup_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ProblemList()
        self._with_ignored = False
        self._edits_shown = EDITS_A_PAGE
        self._retry_later: set[bytes] = set()
        self._fault: EnvironmentFaultError | None = None
        self._outcome = ""
        self.running = RunningCard()
        self.resting = RestingCard()
        self.problem_model = ProblemListModel(self)
        self.history_model = HistoryModel(self)
        self.problems = ActionList(ProblemDelegate(), self.tr("Problems"))
        self.history = ActionList(HistoryDelegate(), self.tr("History"))
        self.problems.setModel(self.problem_model)
        self.history.setModel(self.history_model)
        self.retry_all = QuietButton(self.tr("Retry all"), icon="retry")
        self.show_ignored = LinkButton(self.tr("Show"))
        self._problem_count = ElidedText("", "body", "text2")
        self._ignored_count = Text("", "caption", "text2")
        self._problem_card = Card()
        self._undo_hint = Text(self.tr("Undo the last: Ctrl Z"), "caption", "text2")
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_DELAY_MS)
        self._lay_out()
        self._connect()
        self._join_running_job()

    def reload(self) -> None:
        """Read problems, history and counts again."""
        with_ignored, edits_shown = self._with_ignored, self._edits_shown

        def read(library: Library) -> tuple[ProblemList, list[JournalEntry], dict[str, int]]:
            counts = {state.value: library.photos.count(state) for state in PhotoState}
            counts["faces"] = library.faces.counts()["all"]
            found = read_problems(library, with_ignored=with_ignored)
            return found, library.journal.history(edits_shown), counts

        self._session.fetch(read, self._on_read)

    def _join_running_job(self) -> None:
        """Show a job that began before this page was made."""
        if self._session.indexing:
            self._on_indexing_started()
            if self._session.last_progress is not None:
                self._on_progress(self._session.last_progress)
        self._show_card()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while another page was shown."""
        super().showEvent(event)
        self.reload()

    # what is shown -----------------------------------------------------------------------

    def _on_read(self, answer: tuple[ProblemList, list[JournalEntry], dict[str, int]]) -> None:
        found, entries, counts = answer
        self.history_model.set_entries(entries, complete=len(entries) < self._edits_shown)
        self._undo_hint.setVisible(any(not e.undone for e in entries))
        self._show_problems(found)
        self._show_resting(found, counts)

    def _show_problems(self, found: ProblemList) -> None:
        self._shown = found
        self.problem_model.set_problems(found)
        number = len(found.open)
        rest = self.tr("{}, the rest goes on").format(count_text(number, "file"))
        self._problem_count.setText(rest if number else self.tr("None"))
        self.retry_all.setVisible(number > 0)
        self._problem_card.setVisible(bool(found.problems))
        self._fit_problems()
        self._ignored_count.setText(self.tr("{} ignored earlier.").format(f"{found.ignored:,}"))
        self.show_ignored.setText(self.tr("Hide") if self._with_ignored else self.tr("Show"))
        for part in (self._ignored_count, self.show_ignored):
            part.setVisible(found.ignored > 0)

    def _fit_problems(self) -> None:
        """Make the list as high as its rows, where there is room."""
        rows = range(self.problem_model.rowCount())
        height = sum(self.problems.sizeHintForRow(row) for row in rows)
        self._problem_card.setMaximumHeight(height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences may need more lines, or fewer; where there is little room share it equally."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(_NARROW_PX)
        for column, share in enumerate((1, 1) if narrow else (728, _HISTORY_WIDTH)):
            self._columns.setStretch(column, share)
        QTimer.singleShot(0, self, self._fit_problems)

    def _show_resting(self, found: ProblemList, counts: dict[str, int]) -> None:
        done, waiting = counts[PhotoState.DONE.value], counts[PhotoState.PENDING.value]
        photos, faces = count_text(done, "photo"), count_text(counts["faces"], "face")
        look = self.tr("Look for new photos")
        self.resting.regroup.setVisible(counts["faces"] > 0)
        if not found.folders:
            title, sentence = self.tr("No folders yet"), self.tr("Choose where your photos are.")
            self.resting.show_text(title, sentence, self.tr("Choose folders"))
        elif self._fault is not None:
            title, sentence = fault_parts(self._fault)
            self.resting.show_text(title.rstrip("."), sentence, self.tr("Try again"))
        elif waiting:
            title = self.tr("{} still to be read").format(count_text(waiting, "photo"))
            sentence = self.tr("{} and {} are in the library.").format(photos, faces)
            self.resting.show_text(title, sentence, self.tr("Go on"))
        else:
            where = count_text(len(found.folders), "folder")
            sentence = self.tr("{} and {} from {}.").format(photos, faces, where)
            self.resting.show_text(self.tr("Everything is up to date"), sentence, look)

    def _show_card(self) -> None:
        indexing = self._session.indexing
        self.running.setVisible(indexing)
        self.resting.setVisible(not indexing)

    # wishes ------------------------------------------------------------------------------

    @Slot()
    def _on_started(self) -> None:
        folders = self._session.library.photos.folders()
        if folders:
            self._session.start_indexing(folders)
        else:
            self.folders_asked.emit()

    @Slot()
    def _on_pause(self) -> None:
        if self._session.paused:
            self._session.resume()
        else:
            self._session.pause()

    @Slot(QModelIndex, str)
    def _on_problem_action(self, index: QModelIndex, key: str) -> None:
        problem: Problem = index.data(ProblemRole)
        if key == RETRY:
            self._retry([problem])
        else:
            self._set_ignored(problem)

    @Slot()
    def _on_retry_all(self) -> None:
        self._retry(self._shown.open)

    def _retry(self, problems: Iterable[Problem]) -> None:
        """Let the files be read again, and start reading their folders."""
        from faceorg.engine.problems import retry_problems

        wanted = list(problems)
        only = wanted[0].problem_id if len(wanted) == 1 else None
        roots = {root_of(p.path, self._shown.folders) for p in wanted}
        self._retry_later |= {root for root in roots if root is not None}
        self._session.run_edit(
            lambda library: retry_problems(library, only), on_done=self._on_retried
        )

    def _on_retried(self, _changes: Changes) -> None:
        if not self._session.indexing and self._retry_later:
            folders, self._retry_later = sorted(self._retry_later), set()
            self._session.start_indexing(folders)

    def _set_ignored(self, problem: Problem) -> None:
        from faceorg.engine.problems import ignore_problem

        ignored = not problem.ignored
        self._session.run_edit(
            lambda library: ignore_problem(library, problem.problem_id, ignored=ignored),
            on_done=self._on_ignored,
        )

    def _on_ignored(self, _changes: Changes) -> None:
        self.reload()

    @Slot()
    def _on_show_ignored(self) -> None:
        self._with_ignored = not self._with_ignored
        self.reload()

    @Slot(QModelIndex, str)
    def _on_history_action(self, index: QModelIndex, key: str) -> None:
        if key != UNDO:
            self._session.redo()
            return
        entry: JournalEntry = index.data(EntryRole)
        number: int = index.data(NumberRole)
        if number == 1 or self._ask_to_take_back(index.data(), number):
            self._session.undo_to(entry.edit_id)

    def _ask_to_take_back(self, sentence: str, number: int) -> bool:
        others = count_text(number - 1, "edit")
        consequence = f"“{sentence}” is taken back, and so are the {others} made after it."
        if number == 2:
            consequence = f"“{sentence}” is taken back, and so is the edit made after it."
        again = "Ctrl Shift Z does them again, one after another."
        heading = f"Take back {count_text(number, 'edit')}?"
        return ask(self.window(), heading, f"{consequence} {again}", "Take back")

    @Slot()
    def _on_more_edits(self) -> None:
        self._edits_shown += EDITS_A_PAGE
        self.reload()

    # the session -------------------------------------------------------------------------

    @Slot()
    def _on_indexing_started(self) -> None:
        self._fault = None
        stages = self._session.jobs.stages
        self.running.begin(len(self._session.library.photos.folders()), stages)
        self.running.show_paused(paused=self._session.paused)
        self._show_card()

    @Slot(object)
    def _on_progress(self, step: Progress) -> None:
        self.running.show_progress(step)
        if self._session.paused:
            self.running.show_paused(paused=True)

    @Slot(bool)
    def _on_paused_changed(self, paused: bool) -> None:
        self.running.show_paused(paused=paused)

    @Slot(str)
    def _on_indexing_ended(self, outcome: str) -> None:
        self._outcome = outcome
        self._show_card()
        self.reload()
        if outcome == "finished" and self._retry_later:
            folders, self._retry_later = sorted(self._retry_later), set()
            self._session.start_indexing(folders)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._outcome == "failed" and isinstance(error, EnvironmentFaultError):
            self._fault, self._outcome = error, ""
            self.reload()

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible() and not self._reload_timer.isActive():
            self._reload_timer.start()

    # parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._columns = columns = QHBoxLayout()
        columns.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, theme.GAP_2XL)
        columns.setSpacing(theme.GAP_4XL)
        columns.addLayout(self._left_column(), 728)
        columns.addLayout(self._right_column(), _HISTORY_WIDTH)
        title = QHBoxLayout()
        title.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        title.addWidget(Text(self.tr("Activity"), "title"))
        head = QWidget()
        head.setLayout(title)
        head.setFixedHeight(theme.scaled(theme.HEADER_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(columns, 1)

    def _left_column(self) -> QVBoxLayout:
        inside = QVBoxLayout(self._problem_card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.problems)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(Text(self.tr("Problems"), "heading"))
        head.addWidget(self._problem_count, 1)
        head.addWidget(self.retry_all)
        foot.setContentsMargins(theme.GAP_2XL, 0, 0, 0)
        foot.setSpacing(theme.GAP_XS)
        foot.addWidget(self._ignored_count)
        foot.addWidget(self.show_ignored)
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.running)
        column.addWidget(self.resting)
        column.addSpacing(theme.GAP_M)
        column.addLayout(head)
        column.addWidget(self._problem_card, 1000)
        column.addLayout(foot)
        column.addStretch(1)
        return column

    def _right_column(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("History"), "heading"), 1)
        head.addWidget(self._undo_hint)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(head)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self.history, 1)
        self.history.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return column

    def _connect(self) -> None:
        session = self._session
        self.resting.regroup.clicked.connect(self.regroup_asked)
        self.running.pause.clicked.connect(self._on_pause)
        self.running.stop.clicked.connect(session.stop)
        self.resting.started.connect(self._on_started)
        self.retry_all.clicked.connect(self._on_retry_all)
        self.show_ignored.clicked.connect(self._on_show_ignored)
        self.problems.triggered.connect(self._on_problem_action)
        self.history.triggered.connect(self._on_history_action)
        self.history_model.more_wanted.connect(self._on_more_edits)
        session.indexing_started.connect(self._on_indexing_started)
        session.indexing_ended.connect(self._on_indexing_ended)
        session.progress.connect(self._on_progress)
        session.paused_changed.connect(self._on_paused_changed)
        session.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)
        self._reload_timer.timeout.connect(self.reload)
