"""Garbage is collected in the GUI thread, never by a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from faceorg.app import make_application
from faceorg.ui import garbage
from faceorg.ui.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    """A collector of its own, after which everything is looked at again."""
    parent = QObject()
    yield GarbageCollector(parent)
    gc.unfreeze()


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


def collect_oldest(collector: GarbageCollector) -> None:
    """Let the collector find that the oldest generation is due."""
    while gc.get_count()[2] <= gc.get_threshold()[2]:
        gc.collect(1)
    collector.collect_if_due()


def test_what_outlives_a_collection_is_put_aside(collector: GarbageCollector) -> None:
    before = gc.get_freeze_count()
    kept = [[i] for i in range(1000)]
    collect_oldest(collector)
    assert gc.get_freeze_count() >= before + len(kept)
    assert gc.get_count()[2] == 0


def test_cycles_that_were_put_aside_are_found_once_they_may_be_many(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended_in: list[int] = []
    collect_oldest(collector)  # the first time nothing is looked at
    kept = [Looped(ended_in)]
    collect_oldest(collector)
    kept.clear()
    collect_oldest(collector)
    assert ended_in == []
    monkeypatch.setattr(garbage, "MORE_SEEN", -1)
    monkeypatch.setattr(garbage, "MORE_UNSEEN", -1)
    collect_oldest(collector)
    assert len(ended_in) == 1
