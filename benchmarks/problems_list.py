"""How long the window stands still over ten thousand problems.

    QT_QPA_PLATFORM=offscreen python benchmarks/problems_list.py [NUMBER]

Fills an empty library with problems of six kinds and opens the Activity page. Says how much
processor time the window's thread spent in its longest single block; other work on the machine does
not count.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer

from faceorg.app import make_application
from faceorg.domain.errors import ProblemCode
from faceorg.library.library import Library
from faceorg.ui.session import Session
from faceorg.ui.views.activity.activity_page import ActivityPage
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = list(ProblemCode)[:6]
PATIENCE_S = 60


class Blocks:
    """Notes the longest time between two ticks, in processor time of this thread."""

    def __init__(self) -> None:
        self._last = time.thread_time()
        self._worst = 0.0
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def say(self, what: str) -> None:
        """Print the longest block since the last call."""
        print(f"{what}: {self._worst * 1000:.0f} ms")
        self._worst = 0.0

    def _on_tick(self) -> None:
        now = time.thread_time()
        self._worst, self._last = max(self._worst, now - self._last), now


def wait(seconds: float) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(there: Callable[[], bool]) -> None:
    """Let the window work until something is there, however busy the computer is.

    Raises:
        TimeoutError: it does not come.
    """
    end = time.monotonic() + PATIENCE_S
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        wait(0.05)


def main(number: int) -> None:
    """Measure the page."""
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        library.photos.add_folder(b"/photos")
        with library.database.transaction():
            for i in range(number):
                path = b"/photos/%d/IMG_%05d.jpg" % (2000 + i % 25, i)
                library.problems.record(path, KINDS[i % len(KINDS)], "")
        session = Session(library)
        window = MainWindow(session)
        window.resize(1440, 868)
        window.show()
        wait(1)
        measure(window, library)
        window.close()
        session.close()
        shiboken6.delete(window)
        library.close()
    del app


def measure(window: MainWindow, library: Library) -> None:
    """Open the page, scroll, read it again, choose reasons."""
    blocks = Blocks()
    wait(0.2)
    blocks.say("idle")
    window.navigation.go_to_page("activity")
    page = window.findChild(ActivityPage)
    wait_until(lambda: page.problems.model.rowCount() > 0)
    wait(1)
    blocks.say("opening the page for the first time")
    bar = page.problems.view.verticalScrollBar()
    for _ in range(30):
        bar.setValue(bar.maximum())
        wait(0.05)
    blocks.say(f"scrolling down through {page.problems.model.rowCount():,} rows")
    page.reload()
    wait(2)
    blocks.say("nothing new")
    library.problems.record(b"/photos/new.jpg", ProblemCode.CRASHED, "")
    page.reload()
    wait(2)
    blocks.say("one more problem, with as many rows laid out")
    for kind in KINDS:
        page.problems.chips.chip(kind).click()
        wait(0.3)
    blocks.say("choosing a reason")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
