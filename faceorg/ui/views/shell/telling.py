"""Tells somebody what was done, what was refused and what went wrong: the toast, or a dialog."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError
from faceorg.ui.texts.messages import refusal_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from faceorg.library.history.journal import JournalEntry
    from faceorg.ui.session import Session
    from faceorg.ui.widgets.toast import Toast


class Telling(QObject):
    """Listens to a session; what it shows is loaded when there is something to tell.

    Attributes:
        toast: lies over the window's pages.
        foot: returns the height of what has to be seen below the toast.
    """

    def __init__(self, session: Session, stack: WindowStack, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._stack = stack
        self._window = window
        self.foot: Callable[[], int] = lambda: 0
        self._again = 0  # so many edits does the toast's button do again; 0: it takes one back
        session.edited.connect(self._on_edited)
        session.refused.connect(self._on_refused)
        session.failed.connect(self._on_failed)
        session.told.connect(self.tell)

    @cached_property
    def toast(self) -> Toast:
        """Tells what was just done."""
        from faceorg.ui.widgets.toast import Toast

        made = Toast(self._stack)
        made.foot = self.foot
        made.action_triggered.connect(self._on_action)
        self._stack.resized.connect(made.place)
        return made

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a sentence about something that can't be undone."""
        self.toast.show_text(sentence, with_action=False)

    @Slot(object, str)
    def _on_edited(self, entry: JournalEntry, sentence: str) -> None:
        """Tell of an edit, with its undo; of what was taken back, with doing it again."""
        self._again = self._session.turned if entry.undone else 0
        if entry.undone:
            self.toast.set_action(tr("Redo", "button"), "Ctrl Shift Z")
        else:
            self.toast.set_action(tr("Undo", "button"), "Ctrl Z")
        self.toast.show_text(sentence)

    @Slot()
    def _on_action(self) -> None:
        if self._again:
            self._session.redo(self._again)
        else:
            self._session.undo()

    @Slot(object)
    def _on_refused(self, error: EditRefusedError) -> None:
        self.tell(refusal_text(error))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from faceorg.ui.dialogs.fault import show_crash, show_fault

        if isinstance(error, EnvironmentFaultError):
            show_fault(self._window, error)
        else:
            show_crash(self._window, error)


class WindowStack(QStackedWidget):
    """What fills the window.

    Attributes:
        resized: the toast has to move.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new size."""
        super().resizeEvent(event)
        self.resized.emit()
