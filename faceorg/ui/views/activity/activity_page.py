"""What is running, which files could not be read, and the history of edits; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.photos import PhotoState
from faceorg.ui import theme
from faceorg.ui.models.history import UNDO, EntryRole, HistoryModel
from faceorg.ui.models.problems import ProblemList, read_problems
from faceorg.ui.texts.messages import count_text, fault_parts
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.activity.action_list import ActionList
from faceorg.ui.views.activity.activity_lists import HistoryDelegate
from faceorg.ui.views.activity.job_card import RestingCard, RunningCard
from faceorg.ui.views.activity.problems_part import ProblemsPart
from faceorg.ui.views.activity.sidecars_line import SidecarsLine
from faceorg.ui.views.shell.places import page_name
from faceorg.ui.widgets import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from faceorg.engine.jobs import Progress
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

EDITS_A_PAGE = 200
_HISTORY_WIDTH = 376
_NARROW_PX = 860
_TIGHT_PX = 320  # then the margin gives way
_LIST_PX = 200  # of either list at least
_RELOAD_DELAY_MS = 500  # problems arrive while a folder is read


class ActivityPage(QWidget):
    """The activity page.

    Attributes:
        folders_asked: there are none yet, and somebody wants to choose some.
        regroup_asked: all undecided faces are to be grouped again.
        running, resting: the two cards; one of them is shown.
        problems: what could not be read.
        sidecars: tells of names beside photos, where something is to be seen to.
        history: the list of edits.
    """

    folders_asked = Signal()
    regroup_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edits_shown = EDITS_A_PAGE
        self._fault: EnvironmentFaultError | None = None
        self._outcome = ""
        self.running = RunningCard()
        self.resting = RestingCard()
        self.history_model = HistoryModel(self)
        self.problems = ProblemsPart(session)
        self.sidecars = SidecarsLine(session)
        self.history = ActionList(HistoryDelegate(), tr("History", "of edits"))
        self.history.setModel(self.history_model)
        self._undo_hint = Text("", "caption", "text2")
        self._undo_hint.setWordWrap(True)
        self._undo_hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_DELAY_MS)
        self._lay_out()
        self._connect()
        self._join_running_job()

    def reload(self) -> None:
        """Read problems, history and counts again."""
        with_ignored, edits_shown = self.problems.with_ignored, self._edits_shown

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
        standing = any(not e.undone for e in entries)
        nothing = tr("What you do is listed here.", "no edits yet")
        self._undo_hint.setText(tr("Undo the last: Ctrl Z") if standing else nothing)
        self._undo_hint.setVisible(standing or not entries)
        self.problems.show_problems(found)
        self._show_resting(found, counts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the history is below: rows need their width."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(_NARROW_PX)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._columns.setSpacing(theme.GAP_M if narrow else theme.GAP_4XL)
        margin = (
            theme.GAP_M if event.size().width() < theme.scaled(_TIGHT_PX) else theme.PAGE_MARGIN
        )
        self._columns.setContentsMargins(margin, 0, margin, theme.GAP_2XL)
        for part, share in enumerate((2, 1) if narrow else (728, _HISTORY_WIDTH)):
            self._columns.setStretch(part, share)

    def _show_resting(self, found: ProblemList, counts: dict[str, int]) -> None:
        done, waiting = counts[PhotoState.DONE.value], counts[PhotoState.PENDING.value]
        photos, faces = count_text(done, "photo"), count_text(counts["faces"], "face")
        look = tr("Look for new photos", "button")
        self.resting.regroup.setVisible(counts["faces"] > 0)
        if not found.folders:
            title, sentence = tr("No folders yet"), tr("Choose where your photos are.")
            self.resting.show_text(title, sentence, tr("Choose folders"))
        elif self._fault is not None:
            title, sentence = fault_parts(self._fault)
            self.resting.show_text(title.rstrip("."), sentence, tr("Try again", "button"))
        elif waiting:
            title = tr("%Ln photo still to be read||%Ln photos still to be read", "", waiting)
            sentence = tr("{photos} and {faces} are in the library.")
            sentence = sentence.format(photos=photos, faces=faces)
            self.resting.show_text(title, sentence, tr("Go on", "button"))
        else:
            where = count_text(len(found.folders), "folder")
            sentence = tr("{photos} and {faces} from {folders}.")
            sentence = sentence.format(photos=photos, faces=faces, folders=where)
            self.resting.show_text(tr("Everything is up to date"), sentence, look)

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
    def _on_history_action(self, index: QModelIndex, key: str) -> None:
        if key != UNDO:
            self._session.redo()
            return
        entry: JournalEntry = index.data(EntryRole)
        self._session.undo_to(entry.edit_id)

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
        if outcome == "finished":
            self.problems.start_waiting_retries()

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
        title.addWidget(Text(page_name("activity"), "title"))
        head = QWidget()
        head.setLayout(title)
        head.setFixedHeight(theme.scaled(theme.HEADER_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._scrolled(columns), 1)

    def _scrolled(self, columns: QBoxLayout) -> QScrollArea:
        """Return what shows the columns, and scrolls where there is too little room for both."""
        for card in (self.running, self.resting):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for rows in (self.problems, self.history):
            rows.setMinimumHeight(theme.scaled(_LIST_PX))
        inside = QWidget()
        inside.setLayout(columns)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        return area

    def _left_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.running)
        column.addWidget(self.resting)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self.sidecars)
        column.addWidget(self.problems, 1)
        return column

    def _right_column(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Text(tr("History", "of edits"), "heading"))
        head.addWidget(self._undo_hint, 1)
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
        self.problems.outdated.connect(self.reload)
        self.history.triggered.connect(self._on_history_action)
        self.history_model.more_wanted.connect(self._on_more_edits)
        session.indexing_started.connect(self._on_indexing_started)
        session.indexing_ended.connect(self._on_indexing_ended)
        session.progress.connect(self._on_progress)
        session.paused_changed.connect(self._on_paused_changed)
        session.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)
        self._reload_timer.timeout.connect(self.reload)
