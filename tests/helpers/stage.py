"""A window on a filled library that tests walk through, screen after screen."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QMenu

from faceorg.library.library import Library
from faceorg.ui.session import Session
from faceorg.ui.views.shell.window import MainWindow
from tests.ui.inbox_source import MadeInbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from faceorg.domain.people import Person

_QUIET_S = 0.06  # nothing has been on its way for so long
_QUIET_ROUNDS = 12  # and so many rounds of events: on a busy machine a single one takes as long
_PATIENCE_S = 30.0


class Stage:
    """A window, and what is being looked at.

    Attributes:
        session, window: what is shown.
        subject: the window, or the dialog, menu or popup in front of it.
        at_end: called when the next screen comes: takes back what this one needed.
    """

    def __init__(self, library: Library, size: tuple[int, int]) -> None:
        self.library = library
        self.session = Session(library)
        self.window = MainWindow(self.session)
        self.inbox = MadeInbox()
        self.window.inbox.source = self.inbox
        self.window.resize(*size)
        self.subject: QWidget = self.window
        self.at_end: list[Callable[[], object]] = []
        self._errors: list[Exception] = []
        self.session.failed.disconnect(self.window.telling._on_failed)  # a dialog that waits
        self.session.failed.connect(self._errors.append)

    def open(self) -> None:
        """Show the window with the keyboard in it."""
        self.window.show()
        self.window.activateWindow()
        self.wait_for(lambda: bool(self.session.people) or not self.library.people.count())
        self.settle()

    def page(self, name: str) -> QWidget:
        """Return a page, made by now."""
        return self.window.pages.page(name)

    def go_to(self, name: str) -> QWidget:
        """Go to a page of the sidebar and return it when it has read what it shows."""
        self.window.navigation.go_to_page(name)
        self.settle()
        return self.page(name)

    def person(self, name: str) -> Person:
        """Return somebody by name."""
        return next(p for p in self.session.people if p.name == name)

    def show(self, subject: QWidget) -> None:
        """Put a dialog, menu or popup before the window."""
        self.subject = subject
        if isinstance(subject, QMenu):
            subject.popup(self.window.mapToGlobal(self.window.rect().center()))
        else:
            subject.show()
            subject.activateWindow()

    def show_popup(self) -> None:
        """Look at the menu or popup that has just opened."""
        self.wait_for(lambda: QApplication.activePopupWidget() is not None)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        self.subject = popup

    def leave(self) -> None:
        """Close what is before the window and take back what the screen needed."""
        while self.at_end:
            self.at_end.pop()()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        made = shiboken6.isValid(self.subject)
        if made and self.subject.windowType() is Qt.WindowType.Dialog:
            self.subject.close()
            self.subject.deleteLater()
        self.subject = self.window
        self.window.activateWindow()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Wait until nothing is being read, and what came of it is laid out."""
        end, quiet_since, rounds = time.monotonic() + _PATIENCE_S, time.monotonic(), 0
        while time.monotonic() < end and (
            time.monotonic() - quiet_since < _QUIET_S or rounds < _QUIET_ROUNDS
        ):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            rounds += 1
            if self.session._workers._tasks:
                quiet_since, rounds = time.monotonic(), 0
            time.sleep(0.002)
        self._raise_errors()
        if not (isinstance(self.subject, QMenu) or self.subject.isActiveWindow()):
            self.subject.activateWindow()
            self.wait_for(self.subject.isActiveWindow)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            self._raise_errors()
            time.sleep(0.002)

    def _raise_errors(self) -> None:
        if self._errors:
            raise self._errors.pop()

    def close(self) -> None:
        """End it, here and now."""
        self.leave()
        self.session.jobs.stop()
        self.window.close()
        shiboken6.delete(self.window)
        assert self.session.close()
        shiboken6.delete(self.session)


@contextmanager
def stage(folder: Path, size: tuple[int, int]) -> Iterator[Stage]:
    """A window of a size on the library in a folder."""
    library = Library(folder)
    made = Stage(library, size)
    try:
        made.open()
        yield made
    finally:
        made.close()
        library.close()
