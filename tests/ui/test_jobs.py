"""The thread adapter: exactly one outcome, nothing lost, signals in the GUI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.ui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Listener(QObject):
    """Writes down what comes, and on which thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.outcomes: list[object] = []
        self.steps: list[Progress] = []
        self.threads: set[QThread] = set()
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    @Slot(object)
    def _on_progressed(self, step: Progress) -> None:
        assert not self.outcomes, "progress after the end"
        self.threads.add(QThread.currentThread())
        self.steps.append(step)

    @Slot(object)
    def _on_finished(self, last: object) -> None:
        self.outcomes.append(("finished", last))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.outcomes.append(("failed", error))

    @Slot()
    def _on_cancelled(self) -> None:
        self.outcomes.append("cancelled")


def steps(number: int) -> Iterator[Progress]:
    for i in range(number):
        changes = Changes(face_ids=frozenset({FaceId(i + 1)}))
        yield Progress(Stage.FINDING_FACES, done=i + 1, total=number, changes=changes)


def run(job: Job, qtbot: QtBot) -> Listener:
    listener = Listener(job)
    job.start()
    qtbot.waitUntil(lambda: bool(listener.outcomes))
    qtbot.wait(30)
    assert job.wait(5)
    assert len(listener.outcomes) == 1
    return listener


def test_finished_once_with_all_changes(qtbot: QtBot) -> None:
    heard = run(Job(lambda _: steps(500)), qtbot)
    assert heard.outcomes[0] == ("finished", heard.steps[-1])
    assert heard.steps[-1].done == 500
    faces = set().union(*(step.changes.face_ids for step in heard.steps))
    assert faces == set(range(1, 501))


def test_signals_come_in_the_gui_thread(qtbot: QtBot) -> None:
    heard = run(Job(lambda _: steps(3)), qtbot)
    app = QCoreApplication.instance()
    assert app is not None
    assert heard.threads == {app.thread()}


def test_the_job_runs_elsewhere(qtbot: QtBot) -> None:
    seen: list[int] = []

    def job(_: CancelToken) -> Iterator[Progress]:
        seen.append(threading.get_ident())
        yield Progress(Stage.GROUPING)

    run(Job(job), qtbot)
    assert seen != [threading.get_ident()]


def test_not_more_than_ten_a_second(qtbot: QtBot) -> None:
    def job(token: CancelToken) -> Iterator[Progress]:
        for step in steps(40):
            yield step
            threading.Event().wait(0.01)

    heard = run(Job(job), qtbot)
    assert len(heard.steps) < 12


def test_a_job_without_steps_finishes(qtbot: QtBot) -> None:
    assert run(Job(lambda _: iter(())), qtbot).outcomes == [("finished", None)]


@pytest.mark.parametrize("after", [0, 3])
def test_failed_once(qtbot: QtBot, after: int) -> None:
    error = ValueError("broken")

    def job(_: CancelToken) -> Iterator[Progress]:
        yield from steps(after)
        raise error

    heard = run(Job(job), qtbot)
    assert heard.outcomes == [("failed", error)]
    assert sum(len(step.changes.face_ids) for step in heard.steps) == after


def test_a_factory_that_raises_fails(qtbot: QtBot) -> None:
    def factory(_: CancelToken) -> Iterator[Progress]:
        raise ValueError("at once")

    outcome = run(Job(factory), qtbot).outcomes[0]
    assert isinstance(outcome, tuple)
    assert outcome[0] == "failed"


@pytest.mark.parametrize("paused", [False, True])
def test_cancelled_once(qtbot: QtBot, paused: bool) -> None:
    def endless(token: CancelToken) -> Iterator[Progress]:
        while True:
            token.checkpoint()
            yield Progress(Stage.FINDING_FACES)
            threading.Event().wait(0.005)

    job = Job(endless)
    heard = Listener(job)
    job.start()
    qtbot.waitUntil(lambda: bool(heard.steps))
    if paused:
        job.token.pause()
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard.outcomes))
    qtbot.wait(30)
    assert heard.outcomes == ["cancelled"]
    assert job.wait(5)
