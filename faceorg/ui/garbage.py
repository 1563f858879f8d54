"""Python's garbage collector, in the GUI thread only; see `GarbageCollector`."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

INTERVAL_MS = 500
QUIET_MS = 8000  # while nothing was due, it looks half as often each time, down to this
# Objects more than after the last thorough collection: when nobody looks, and when somebody does.
MORE_UNSEEN, MORE_SEEN = 50_000, 500_000


class GarbageCollector(QObject):
    """Collects cycles from a timer of the GUI thread instead of wherever an object is made.

    Python collects in the thread that happens to allocate. In a worker that may destroy a widget
    that has just become garbage: Qt then holds a lock and waits for Python, while the GUI thread
    holds Python and waits for that lock (seen with PySide6 6.11: the window stops for good).

    Looking through everything takes 120 ms in a window with 4,000 photos. So what has outlived
    a collection of the oldest generation is put aside (`gc.freeze`) and not looked at again: it
    still ends when nothing refers to it. Only cycles of such objects stay; once there may be many
    of them all is looked through, if possible while the window is not in front.

    While nothing happens it hardly wakes the computer: it looks less and less often until there is
    something to collect.

    Python itself collects nothing for the rest of the process; its parent ends it.
    """

    _began: GarbageCollector | None = None

    @classmethod
    def begin(cls, app: QObject) -> None:
        """Make the one of an application, unless it has it.

        Remembered here: to look for it among the application's parts sets up all of QStyle.
        """
        if cls._began is None or not shiboken6.isValid(cls._began):
            cls._began = cls(app)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # modules, classes and functions, which stay
        self._after_thorough = 0  # how many were put aside then; pages bring some at first
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation that has as many objects as Python collects it at."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                if generation == 2:
                    self._collect_oldest()
                else:
                    gc.collect(generation)
                self._look_again_in(INTERVAL_MS)
                return
        self._look_again_in(min(2 * self._timer.interval(), QUIET_MS))

    def _look_again_in(self, interval_ms: int) -> None:
        if interval_ms != self._timer.interval():
            self._timer.setInterval(interval_ms)

    def _collect_oldest(self) -> None:
        """Collect the oldest generation; the first time only put aside what a start has made."""
        if self._after_thorough:
            gc.collect()
            self._put_aside()
        else:
            gc.freeze()
            self._after_thorough = gc.get_freeze_count()

    def _put_aside(self) -> None:
        """Put aside what is left; look through all of it first where that has become too much."""
        gc.freeze()
        state = QGuiApplication.applicationState()
        seen = state is Qt.ApplicationState.ApplicationActive
        more = gc.get_freeze_count() - self._after_thorough
        if more > (MORE_SEEN if seen else MORE_UNSEEN):
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._after_thorough = gc.get_freeze_count()
