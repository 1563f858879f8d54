"""The part of the settings about names beside photos: whether, how they are, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faceorg.library import sidecars as rows
from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.dialogs.settings.parts import flow, wrapped
from faceorg.ui.dialogs.settings.sidecar_problems import SidecarProblems
from faceorg.ui.dialogs.sidecar_conflicts import show_conflicts
from faceorg.ui.sidecars import keeper_of
from faceorg.ui.texts.sidecars_text import (
    EXPLAINED,
    IN_THE_OPEN,
    IN_THE_OPEN_ENCRYPTED,
    preview_text,
    state_text,
    still_text,
)
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class SidecarsPart(QWidget):
    """A switch, a line that tells how sidecars are, and what can be done about them.

    Attributes:
        switch: whether names are written beside photos; turning it asks first.
        told: how things stand.
        write_now, take_out, stop: buttons; those that make sense are shown.
        conflicts, problems: lead to the lists of what says otherwise, and of what has failed.
    """

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._keeper = keeper_of(session)
        self.switch = Check(tr("Write names into sidecars"))
        self.told = wrapped("")
        self.write_now = SecondaryButton(tr("Write now", "button: names beside photos"))
        self.take_out = SecondaryButton(tr("Take out…", "button: names beside photos"))
        self.stop = SecondaryButton(tr("Stop", "button"))
        self.conflicts = SecondaryButton(tr("What says otherwise…", "button: sidecars"))
        self.problems = SecondaryButton(tr("What could not be written…", "button: sidecars"))
        self._open = wrapped(tr(self._in_the_open()), colour="text")
        self._lay_out()
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Read how things stand."""
        super().showEvent(event)
        self._keeper.read()

    def _in_the_open(self) -> str:
        return IN_THE_OPEN if self._session.library.key is None else IN_THE_OPEN_ENCRYPTED

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Names beside the photos"), "heading"))
        column.addWidget(wrapped(tr(EXPLAINED)))
        column.addWidget(self._open)
        column.addWidget(self.switch)
        column.addWidget(self.told)
        buttons = (self.write_now, self.stop, self.conflicts, self.problems, self.take_out)
        column.addLayout(flow(*buttons))

    def _connect(self) -> None:
        self._keeper.changed.connect(self._show)
        self.switch.clicked.connect(self._on_switch)
        self.write_now.clicked.connect(self._keeper.write_now)
        self.stop.clicked.connect(self._keeper.stop)
        self.take_out.clicked.connect(self._on_take_out)
        self.conflicts.clicked.connect(self._on_conflicts)
        self.problems.clicked.connect(self._on_problems)

    @Slot()
    def _show(self) -> None:
        state, running = self._keeper.state, self._keeper.running
        known = state is not None
        on = state is not None and state.on
        self.switch.setEnabled(known)
        self.switch.setChecked(on)
        counts = state.counts if state is not None and state.on else rows.SidecarCounts()
        files = 0 if state is None else state.files
        words = state_text(counts) if on else still_text(files)
        if running and self._keeper.done:
            looked = tr("Being looked at: {number}.", "sidecars")
            words = f"{words} {looked.format(number=number_text(self._keeper.done))}".strip()
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.stop.setVisible(running and self._keeper.done > 0)
        self.write_now.setVisible(on and not self.stop.isVisibleTo(self))
        self.take_out.setVisible(files > 0 and not self.stop.isVisibleTo(self))
        self.conflicts.setVisible(counts.clashing > 0)
        self.problems.setVisible(counts.failed + counts.away > 0)

    # what is asked first ---------------------------------------------------------------------

    @Slot()
    def _on_switch(self) -> None:
        on = self.switch.isChecked()
        self.switch.setChecked(not on)  # it is as it was until somebody has agreed
        if on:
            words = f"{tr(EXPLAINED)} {tr(self._in_the_open())}"
            question = TurnOn(self.window(), self._session, words)
            question.exec()
            question.end()
            if question.answer == 0:
                self._keeper.turn_on()
            question.deleteLater()
        else:
            self._ask_off()
        self.switch.setFocus()

    def _ask_off(self) -> None:
        question = Question(
            self.window(),
            tr("Write no more names beside the photos?"),
            tr(
                "What was written can stay for other programs: it is not changed any more. Or it"
                " is taken out; what other programs wrote there stays."
            ),
            [
                PrimaryButton(tr("Leave what was written", "button")),
                DangerButton(tr("Take it out", "button: names beside photos")),
                SecondaryButton(tr("Cancel", "button")),
            ],
        )
        question.exec()
        if question.answer < 2:
            self._keeper.turn_off(take_out=question.answer == 1)
        question.deleteLater()

    @Slot()
    def _on_take_out(self) -> None:
        question = Question(
            self.window(),
            tr("Take all names out that FaceOrg wrote beside the photos?"),
            tr(
                "Nothing is written any more then. What other programs wrote stays, and so does"
                " everything in the library: names can be written again at any time."
            ),
            [
                DangerButton(tr("Take them out", "button: names beside photos")),
                SecondaryButton(tr("Cancel", "button")),
            ],
        )
        question.exec()
        if question.answer == 0:
            self._keeper.take_out()
        question.deleteLater()

    @Slot()
    def _on_conflicts(self) -> None:
        show_conflicts(self.window(), self._session, self._thumbnails)
        self._keeper.read()

    @Slot()
    def _on_problems(self) -> None:
        dialog = SidecarProblems(self.window(), self._session)
        dialog.exec()
        dialog.deleteLater()


class TurnOn(Question):
    """Asks whether names are to be written; what that would do is counted meanwhile.

    Attributes:
        counted: what would be done; empty as long as it is not known.
    """

    def __init__(self, parent: QWidget | None, session: Session, in_the_open: str) -> None:
        super().__init__(
            parent,
            tr("Write names beside the photos?"),
            in_the_open,
            [
                PrimaryButton(tr("Write names", "button")),
                SecondaryButton(tr("Cancel", "button")),
            ],
        )
        self.counted = wrapped(tr("What would be written is being counted…"), colour="text")
        self.extra.addWidget(self.counted)
        self._token = session.preview(_counted, self._on_counted)

    def end(self) -> None:
        """Count no more."""
        self._token.cancel()

    @Slot(object)
    def _on_counted(self, report: Report) -> None:
        self.counted.setText(preview_text(report))
        self.fit()


def _counted(library: Library, token: CancelToken) -> Report:
    """Return what writing would do; in a worker."""
    from faceorg.engine.sidecars.job import write
    from faceorg.engine.sidecars.reports import Report, Wish

    report, seen = Report(), 0
    for _ in write(library, Wish(dry=True), token, report):
        while seen < len(report.done):
            report.done[seen][1].content = b""  # of a large library it would be much
            seen += 1
    return report
