"""What stopped a job, and what to do about it; and the dialog for what must not happen."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from faceorg.ui import theme
from faceorg.ui.dialogs.about.facts import version_information
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.messages import fault_parts
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import ring_inside

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.errors import EnvironmentFaultError


def show_fault(parent: QWidget | None, error: EnvironmentFaultError) -> None:
    """Say what in the environment stopped FaceOrg, and the one thing to do."""
    sentence, action = fault_parts(error)
    question = Question(parent, sentence, action, [PrimaryButton(tr("Close", "button"))])
    question.exec()
    question.deleteLater()


def crash_report(error: BaseException) -> str:
    """Return what a developer needs; it holds paths, so only the user may hand it on."""
    lines = traceback.format_exception(error)
    return f"{version_information()}\n\n{''.join(lines)}"


class CrashDialog(Question):
    """Says that something went wrong inside FaceOrg.

    Attributes:
        report: the text that can be copied.
    """

    def __init__(self, parent: QWidget | None, error: BaseException) -> None:
        super().__init__(
            parent,
            tr("Something went wrong inside FaceOrg."),
            tr(
                "Your photos are untouched, and what was saved stays saved. Nothing is sent"
                " anywhere; you can copy the report and hand it to the developers. It may hold"
                " folder names."
            ),
            [PrimaryButton(tr("Copy report", "button")), SecondaryButton(tr("Close", "button"))],
        )
        self.report = crash_report(error)
        shown = QPlainTextEdit(self.report)
        shown.setReadOnly(True)
        ring_inside(shown)
        shown.setFixedHeight(theme.scaled(140))
        shown.setFont(theme.font("caption"))
        shown.setAccessibleName(tr("Report", "of a fault"))
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(shown)


def show_crash(parent: QWidget | None, error: BaseException) -> None:
    """Show the crash dialog; "Copy report" puts its text on the clipboard."""
    dialog = CrashDialog(parent, error)
    dialog.exec()
    if dialog.answer == 0:
        QGuiApplication.clipboard().setText(dialog.report)
    dialog.deleteLater()
