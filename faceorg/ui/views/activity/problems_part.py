"""The part of the activity page that lists what could not be read; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.engine.problems import ignore_kind, ignore_problem, retry_problems
from faceorg.ui import theme
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import root_of
from faceorg.ui.models.problems import (
    HOPELESS,
    RETRY,
    SHOW,
    ProblemList,
    ProblemListModel,
    ProblemRole,
)
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.activity.action_list import ActionList
from faceorg.ui.views.activity.activity_lists import ProblemDelegate
from faceorg.ui.views.activity.reason_chips import ReasonChips
from faceorg.ui.widgets import QuietButton, Text
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.labels import ElidedText
from faceorg.ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.errors import ProblemCode
    from faceorg.library.problems import Problem
    from faceorg.ui.session import Session


class ProblemsPart(QWidget):
    """Counts by reason, the list, and what can be done about one problem or all of a kind.

    Attributes:
        outdated: something was put aside or brought back, read again.
        view, model: the rows.
        chips: the reasons.
        retry_all, ignore_all: for all that are listed.
        show_ignored: the word that shows those put aside earlier, or hides them.
    """

    outdated = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown = ProblemList()
        self._code: ProblemCode | None = None
        self._with_ignored = False
        self._retry_later: set[bytes] = set()
        self.model = ProblemListModel(self)
        self.view = ActionList(ProblemDelegate(self.model), tr("Problems"))
        self.view.setModel(self.model)
        self.chips = ReasonChips()
        self.retry_all = QuietButton(tr("Retry all", "button"), icon="retry")
        self.ignore_all = QuietButton(tr("Ignore all", "button"))
        self.show_ignored = LinkButton(tr("Show", "what was ignored"))
        self._count = ElidedText("", "body", "text2")
        self._ignored_count = Text("", "caption", "text2")
        self._card = Card()
        self._lay_out()
        self._connect()

    @property
    def with_ignored(self) -> bool:
        """Whether those put aside earlier are wanted, too."""
        return self._with_ignored

    def show_problems(self, found: ProblemList) -> None:
        """Show these, those of the chosen kind where one is chosen."""
        self._shown = found
        if self._code not in found.counts:
            self._code = None
        self.model.set_problems(found, self._code)
        number = sum(found.counts.values())
        rest = tr("%Ln file, the rest goes on||%Ln files, the rest goes on", "", number)
        self._count.setText(rest if number else tr("None", "problems"))
        self.chips.setVisible(len(found.counts) > 1)
        self.chips.show_counts(found.counts, self._code)
        self.retry_all.setVisible(number > 0 and self._code not in HOPELESS)
        self.ignore_all.setVisible(self._code is not None)
        self._card.setVisible(bool(found.problems))
        self._fit()
        self._ignored_count.setText(
            tr("%Ln ignored earlier.||%Ln ignored earlier.", "problems", found.ignored)
        )
        self.show_ignored.setText(
            tr("Hide", "what was ignored") if self._with_ignored else tr("Show", "what was ignored")
        )
        for part in (self._ignored_count, self.show_ignored):
            part.setVisible(found.ignored > 0)

    def start_waiting_retries(self) -> bool:
        """Read the folders of files that are to be read again, unless something runs already.

        Returns:
            Whether there were any.
        """
        if self._session.indexing or not self._retry_later:
            return False
        folders, self._retry_later = sorted(self._retry_later), set()
        self._session.start_indexing(folders)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences may need more lines, or fewer."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Make the list as high as its rows, where there is room; nobody has room for 100."""
        rows = range(min(self.model.rowCount(), 100))
        height = sum(self.view.sizeHintForRow(row) for row in rows)
        self._card.setMaximumHeight(height + 2)

    # wishes ------------------------------------------------------------------------------

    @Slot(object)
    def _on_chosen(self, code: ProblemCode | None) -> None:
        self._code = code
        self.show_problems(self._shown)
        self.view.scrollToTop()

    @Slot(QModelIndex, str)
    def _on_action(self, index: QModelIndex, key: str) -> None:
        problem: Problem = index.data(ProblemRole)
        if key == SHOW:
            show_in_file_manager(problem.path)
        elif key == RETRY:
            self._retry([problem])
            self._session.run_edit(
                lambda library: retry_problems(library, problem.problem_id),
                on_done=self._on_retried,
            )
        else:
            ignored = not problem.ignored
            self._session.run_edit(
                lambda library: ignore_problem(library, problem.problem_id, ignored=ignored),
                on_done=self._on_ignored,
            )

    @Slot()
    def _on_retry_all(self) -> None:
        code = self._code
        self._retry(p for p in self._shown.open if code in (None, p.code))
        self._session.run_edit(
            lambda library: retry_problems(library, code=code), on_done=self._on_retried
        )

    @Slot()
    def _on_ignore_all(self) -> None:
        code = self._code
        if code is not None:
            self._session.run_edit(
                lambda library: ignore_kind(library, code, ignored=True), on_done=self._on_ignored
            )

    def _retry(self, problems: Iterable[Problem]) -> None:
        """Note the folders in which these files are, to be read after the edit."""
        roots = {root_of(p.path, self._shown.folders) for p in problems}
        self._retry_later |= {root for root in roots if root is not None}

    def _on_retried(self, _changes: Changes) -> None:
        self.start_waiting_retries()

    def _on_ignored(self, _changes: Changes) -> None:
        self.outdated.emit()

    @Slot()
    def _on_show_ignored(self) -> None:
        self._with_ignored = not self._with_ignored
        self.outdated.emit()

    # parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.view)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(Text(tr("Problems"), "heading"))
        head.addWidget(self._count, 1)
        head.addWidget(self.retry_all)
        head.addWidget(self.ignore_all)
        foot.setContentsMargins(theme.GAP_2XL, 0, 0, 0)
        foot.setSpacing(theme.GAP_XS)
        foot.addWidget(self._ignored_count)
        foot.addWidget(self.show_ignored)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self._card, 1000)
        column.addLayout(foot)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_chosen)
        self.retry_all.clicked.connect(self._on_retry_all)
        self.ignore_all.clicked.connect(self._on_ignore_all)
        self.show_ignored.clicked.connect(self._on_show_ignored)
        self.view.triggered.connect(self._on_action)
