# ruff: noqa: INP001 - part of a script
"""The window that pictures are taken of."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.ui.job_runner import INDEXING
from faceorg.ui.session import Session
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from faceorg.library.library import Library


class Studio:
    """A window to take pictures of.

    Attributes:
        session, window: what is shown.
        subject: what is in the picture, the window or one of its dialogs.
        at_end: done before the window is closed: takes back what a picture needed.
    """

    def __init__(self, library: Library, folder: Path) -> None:
        self.session = Session(library)
        library.settings.set("tips", {"off": True})  # they show up once; pictures are taken again
        self.window = MainWindow(self.session)
        self.window.resize(1440, 868)
        self.subject: QWidget = self.window
        self.at_end: list[Callable[[], None]] = []
        self._folder = folder

    def wait(self, milliseconds: int = 700) -> None:
        """Let the window load and paint."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool], seconds: int = 60) -> None:
        """Wait until something holds."""
        for _ in range(seconds * 10):
            if condition():
                return
            self.wait(100)
        raise TimeoutError

    def open(self) -> None:
        """Show the window and let it count its questions."""
        self.window.show()
        self.window.inbox.start()
        self.wait_for(lambda: self.window.inbox.inbox is not None)
        self.wait()

    def show_dialog(self, dialog: QDialog) -> None:
        """Take the picture of a dialog."""
        self.subject = dialog
        dialog.show()

    def take(self, name: str) -> None:
        """Save what is shown."""
        self.wait()
        self.subject.grab().save(str(self._folder / f"{name}.png"))

    def run_a_job(self) -> None:
        """Run a job that finds faces and never ends."""
        self.session.jobs.start(_find_faces, INDEXING, asked=True)
        self.wait_for(lambda: self.session.jobs.last_progress is not None)

    def close(self) -> None:
        """End it, here and now: a window must not be left to the garbage collector of a thread."""
        if self.subject is not self.window:
            self.subject.close()
            self.subject.deleteLater()
        for end in self.at_end:
            end()
        self.session.jobs.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _find_faces(token: CancelToken) -> Iterator[Progress]:
    while True:
        yield Progress(Stage.FINDING_FACES, 14_210, 22_904, 9_412, 0, 31.0, 290.0)
        token.checkpoint()
        time.sleep(0.2)
