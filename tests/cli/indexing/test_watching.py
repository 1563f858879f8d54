"""`faceorg watch`, with made-up faces, from its start to Ctrl+C."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.cli.indexing import watching as command
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.watching import following
from faceorg.engine.watching.dirty import Dirty
from faceorg.library.library import Library
from tests.cli.conftest import FakeReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faceorg.engine.jobs import CancelToken, Progress
    from tests.cli.conftest import Run

PATIENCE_S = 60.0


class Helper:
    """Does things while a command runs in the main thread, then presses Ctrl+C."""

    def __init__(self, library_dir: Path, *steps: Callable[[Library], bool]) -> None:
        self.missed: list[int] = []
        self._steps = steps
        self._library_dir = library_dir
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        time.sleep(0.3)
        library = Library(self._library_dir)
        try:
            for number, step in enumerate(self._steps):
                until = time.monotonic() + PATIENCE_S
                while not step(library) and time.monotonic() < until:
                    time.sleep(0.05)
                if time.monotonic() >= until:
                    self.missed.append(number)
        finally:
            library.close()
            os.kill(os.getpid(), signal.SIGINT)

    def join(self) -> None:
        """Wait for the end."""
        self._thread.join(PATIENCE_S)
        assert self.missed == []


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Followers read with made-up faces."""
    real = following.Follower
    monkeypatch.setattr(following, "Follower", lambda: real(FakeReader))


def known(number: int) -> Callable[[Library], bool]:
    """Return whether so many photos are known."""
    return lambda library: library.photos.count() == number


def test_new_photos_are_read_until_ctrl_c(
    run: Run, library_dir: Path, tmp_path: Path, made_up: None
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "a1.jpg").write_text("1")
    Library(library_dir).close()

    def add(_library: Library) -> bool:
        (photos / "a2.jpg").write_text("2")
        return True

    helper = Helper(library_dir, known(1), add, known(2))
    ran = run("watch", str(photos))
    helper.join()
    assert ran.status == 0
    assert "Watching" in ran.err
    assert "1 photo read, 1 face found." in ran.err
    assert ran.err.splitlines()[-1] == "Stopped watching. What was read stays."


def test_without_folders_it_says_what_to_do(run: Run) -> None:
    ran = run("watch")
    assert ran.status == 2
    assert "No folder is watched yet" in ran.err


def test_a_folder_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("watch", str(tmp_path / "nowhere")).status == 3


def test_another_process_that_is_indexing_is_waited_for(
    run: Run, library_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    Library(library_dir).close()
    asked: list[Dirty] = []

    class Busy:
        def group_in_s(self) -> float | None:
            return None

        def __call__(self, _library: Any, dirty: Dirty, _token: CancelToken) -> Iterator[Progress]:
            asked.append(dirty)
            if len(asked) == 1:
                raise EnvironmentFaultError(FaultCode.ALREADY_INDEXING)
            yield from ()

    monkeypatch.setattr(following, "Follower", Busy)
    monkeypatch.setattr(command, "RETRY_S", 0.1)
    helper = Helper(library_dir, lambda _library: len(asked) == 2)
    assert run("watch", str(photos)).status == 0
    helper.join()
    assert asked[0] == asked[1] == Dirty(folders=frozenset({os.fsencode(photos)}))
