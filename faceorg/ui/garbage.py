"""Python's garbage collector, in the GUI thread only; see `GarbageCollector`."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 500


class GarbageCollector(QObject):
    """Collects cycles from a timer of the GUI thread instead of wherever an object is made.

    Python collects in the thread that happens to allocate. In a worker that may destroy a widget
    that has just become garbage: Qt then holds a lock and waits for Python, while the GUI thread
    holds Python and waits for that lock (seen with PySide6 6.11: the window stops for good).

    Python itself collects nothing for the rest of the process; its parent ends it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation that has as many objects as Python collects it at."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
