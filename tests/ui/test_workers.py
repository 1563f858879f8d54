"""What threads do for a window: nothing of a window may end in them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from faceorg.ui.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TIMES = 20


class Receiver:
    """Stands for a widget, and tells in which thread it ended."""

    def __init__(self, ended_in: list[str], *, fails: bool = False) -> None:
        self._ended_in, self._fails = ended_in, fails

    def work(self) -> int:
        if self._fails:
            raise ValueError("the traceback refers to whoever was at work")
        return 1

    def deliver(self, _result: int) -> None:
        pass

    def on_error(self, _error: Exception) -> None:
        pass

    def __del__(self) -> None:
        self._ended_in.append(threading.current_thread().name)


@pytest.fixture
def workers(app: QApplication) -> Iterator[Workers]:
    made = Workers()
    yield made
    assert made.close(time.monotonic() + 5)


@pytest.fixture
def dawdling() -> Iterator[None]:
    """Threads made from now on wait a moment after every signal: whoever hears it is done first."""

    def profile(_frame: FrameType, event: str, called: object) -> None:
        if event == "c_return" and getattr(called, "__name__", "") == "emit":
            time.sleep(0.02)

    threading.setprofile(profile)
    yield
    threading.setprofile(None)


@pytest.mark.parametrize("fails", [False, True])
def test_who_asked_never_ends_in_a_worker(
    dawdling: None, workers: Workers, qtbot: QtBot, fails: bool
) -> None:
    """A widget that a worker lets go of last is destroyed there while it may be painted."""
    ended_in: list[str] = []
    for _ in range(TIMES):
        asked = Receiver(ended_in, fails=fails)
        workers.submit("reads", asked.work, asked.deliver, asked.on_error)
        del asked
    qtbot.waitUntil(lambda: len(ended_in) == TIMES)
    assert set(ended_in) == {threading.main_thread().name}


def test_results_keep_their_order(workers: Workers, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(20):
        workers.submit("edits", _giving(number), heard.append, pytest.fail)
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == list(range(20))


def _giving(number: int) -> Callable[[], int]:
    return lambda: number
