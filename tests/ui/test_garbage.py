"""Garbage is collected in the GUI thread, never by a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faceorg.app import make_application
from faceorg.ui.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class Looped(QObject):
    """Refers to itself, so that only a collector ends it; notes which thread it ended in."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_in.append(threading.get_ident()))


def make_cycles() -> None:
    for _ in range(20_000):
        cycle: list[object] = []
        cycle.append(cycle)


def in_a_worker(work: Callable[[], None]) -> None:
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


def test_the_program_has_one_collector(qtbot: QtBot) -> None:
    app = make_application()
    assert make_application() is app
    assert len(app.findChildren(GarbageCollector)) == 1
    assert not gc.isenabled()


def test_a_window_that_is_garbage_ends_in_the_gui_thread(qtbot: QtBot) -> None:
    make_application()
    ended_in: list[int] = []
    Looped(ended_in)
    in_a_worker(make_cycles)
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]
