"""The window keeps up with its folders: quietly, one job at a time, and not against anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.ids import PhotoId
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.engine.watching.dirty import Dirty
from faceorg.engine.watching.watch import WatchState
from faceorg.ui.job_runner import QUIET_MS
from faceorg.ui.session import Session
from faceorg.ui.watching import Watching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library

A, B, C = (Dirty(frozenset({name})) for name in (b"/p/a", b"/p/b", b"/p/c"))


class FakeWatch:
    """A watch whose reports are the test's."""

    def __init__(
        self,
        folders: Sequence[bytes],
        on_dirty: Callable[[Dirty], None],
        on_states: Callable[[dict[bytes, WatchState]], None],
    ) -> None:
        self.folders = list(folders)
        self.tell, self.tell_states = on_dirty, on_states
        self.running = False

    def start(self) -> None:
        self.running = True

    def set_folders(self, folders: Sequence[bytes]) -> None:
        self.folders = list(folders)

    def stop(self, timeout_s: float) -> bool:
        self.running = False
        return True


class FakeIndexer:
    """Notes what it is to look at; goes on when it is let, and ends as it is told."""

    def __init__(self) -> None:
        self.seen: list[Dirty] = []
        self.errors: list[Exception] = []
        self.steps: list[Progress] = []
        self.blocked = False
        self.group_pauses: list[float] = []

    def group_in_s(self) -> float | None:
        return self.group_pauses.pop(0) if self.group_pauses else None

    def __call__(self, library: Library, dirty: Dirty, token: CancelToken) -> Iterator[Progress]:
        self.seen.append(dirty)
        if self.errors:
            raise self.errors.pop(0)
        yield Progress(Stage.READING_FOLDERS)
        while self.blocked:
            token.checkpoint()
        yield from self.steps


class Followed:
    """A session whose watch and jobs are the test's."""

    def __init__(self, session: Session, retry_ms: int = 10) -> None:
        self.session = session
        self.watches: list[FakeWatch] = []
        self.indexer = FakeIndexer()
        self.watching = session.watching = Watching(
            session, self._make, self.indexer, retry_ms=retry_ms
        )

    def _make(
        self,
        folders: Sequence[bytes],
        on_dirty: Callable[[Dirty], None],
        on_states: Callable[[dict[bytes, WatchState]], None],
    ) -> FakeWatch:
        self.watches.append(FakeWatch(folders, on_dirty, on_states))
        return self.watches[-1]


@pytest.fixture
def followed(empty_library: Library, app: QApplication, qtbot: QtBot) -> Iterator[Followed]:
    session = Session(empty_library)
    made = Followed(session)
    made.watching.start()
    qtbot.waitUntil(lambda: bool(made.watches))
    yield made
    made.indexer.blocked = False
    assert session.close()
    assert not made.watches[0].running


def test_changes_are_read_quietly(followed: Followed, qtbot: QtBot) -> None:
    changes = Changes(photo_ids=frozenset({PhotoId(1)}))
    followed.indexer.steps = [Progress(Stage.FINDING_FACES, 1, 1, changes=changes)]
    shown: list[object] = []
    for signal in (
        followed.session.indexing_started,
        followed.session.indexing_ended,
        followed.session.progress,
    ):
        signal.connect(lambda *_: shown.append(1))
    with qtbot.waitSignal(followed.session.changed) as told:
        followed.watches[0].tell(A)
    qtbot.waitUntil(lambda: not followed.session.jobs.running)
    assert followed.indexer.seen == [A]
    assert told.args == [changes]
    assert shown == []


def test_a_long_job_is_shown(followed: Followed, qtbot: QtBot) -> None:
    followed.indexer.blocked = True
    with qtbot.waitSignal(followed.session.indexing_started, timeout=20 * QUIET_MS):
        followed.watches[0].tell(A)
    assert followed.session.indexing
    followed.indexer.blocked = False
    with qtbot.waitSignal(followed.session.indexing_ended):
        pass


def test_changes_during_a_job_are_joined_and_wait(followed: Followed, qtbot: QtBot) -> None:
    followed.indexer.blocked = True
    followed.watches[0].tell(A)
    qtbot.waitUntil(lambda: followed.indexer.seen == [A])
    followed.watches[0].tell(B)
    followed.watches[0].tell(C)
    qtbot.waitUntil(lambda: followed.watching.waiting == B | C)
    followed.indexer.blocked = False
    qtbot.waitUntil(lambda: followed.indexer.seen == [A, B | C])


def test_somebody_who_stops_a_job_is_not_followed_by_the_next(
    followed: Followed, qtbot: QtBot
) -> None:
    followed.indexer.blocked = True
    followed.watches[0].tell(A)
    qtbot.waitUntil(lambda: followed.indexer.seen == [A])
    followed.session.stop()
    qtbot.waitUntil(lambda: not followed.session.jobs.running)
    followed.watches[0].tell(B)
    qtbot.waitUntil(lambda: followed.watching.waiting == A | B)
    assert followed.watching.held
    followed.indexer.blocked = False
    assert followed.session.start_job(lambda _library, _token: iter(()))
    qtbot.waitUntil(lambda: followed.indexer.seen == [A, A | B])


def test_what_could_not_be_looked_at_is_tried_again(followed: Followed, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    followed.session.failed.connect(failed.append)
    followed.indexer.errors = [
        EnvironmentFaultError(FaultCode.ALREADY_INDEXING),
        EnvironmentFaultError(FaultCode.LIBRARY_LOCKED),
    ]
    followed.watches[0].tell(A)
    qtbot.waitUntil(lambda: followed.indexer.seen == [A, A, A])
    assert failed == []


def test_a_bug_is_told_once_and_following_goes_on(followed: Followed, qtbot: QtBot) -> None:
    followed.indexer.errors = [ValueError("a bug")]
    with qtbot.waitSignal(followed.session.failed) as told:
        followed.watches[0].tell(A)
    assert isinstance(told.args[0], ValueError)
    followed.watches[0].tell(B)
    qtbot.waitUntil(lambda: followed.indexer.seen == [A, B])


def test_folders_added_and_no_longer_watched_are_followed(
    followed: Followed, empty_library: Library, qtbot: QtBot
) -> None:
    empty_library.photos.add_folder(b"/p")
    followed.watching.reload()
    qtbot.waitUntil(lambda: followed.watches[0].folders == [b"/p"])
    empty_library.photos.set_watched(b"/p", watched=False)
    followed.watches[0].tell(A)  # any job's end
    qtbot.waitUntil(lambda: followed.watches[0].folders == [])


def test_faces_that_wait_for_grouping_are_grouped_later(followed: Followed, qtbot: QtBot) -> None:
    followed.indexer.group_pauses = [0.02, 0.02, 0.0]
    followed.watches[0].tell(A)
    qtbot.waitUntil(lambda: followed.indexer.seen == [A, Dirty()])


def test_states_are_told(followed: Followed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(followed.watching.states_changed):
        followed.watches[0].tell_states({b"/p": WatchState.POLLED})
    assert followed.watching.states == {b"/p": WatchState.POLLED}


def test_folders_that_are_not_watched_are_looked_through_at_the_start(
    empty_library: Library, app: QApplication, qtbot: QtBot
) -> None:
    for path in (b"/p", b"/q"):
        empty_library.photos.add_folder(path)
    empty_library.photos.set_watched(b"/q", watched=False)
    session = Session(empty_library)
    followed = Followed(session)
    followed.watching.start()
    qtbot.waitUntil(lambda: followed.indexer.seen == [Dirty(folders=frozenset({b"/q"}))])
    assert followed.watches[0].folders == [b"/p"]
    assert session.close()
