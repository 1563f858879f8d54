"""Watching folders: what is reported, when, and what happens when the watch is lost."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from faceorg.engine.watching.dirty import Debounce, Dirty, WatchTimes, changed_directory
from faceorg.engine.watching.watch import FolderWatch, WatchState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faceorg.engine.watching.watch import MakeWatching

FAST = WatchTimes(quiet_s=0.05, at_most_s=1.0, look_s=0.05, poll_s=3600, rescan_s=3600)
PATIENCE_S = 20.0
# watchdog says so when a directory comes back; a test run turns warnings into errors.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")


class FakeWatchers:
    """Watches as a test wants them: it sends the events and breaks what it likes."""

    def __init__(
        self,
        on_event: Callable[[bytes, bytes, bool], None],
        on_lost: Callable[[], None],
        on_limit: Callable[[bytes], None],
    ) -> None:
        self.event, self.lost, self.limit = on_event, on_lost, on_limit
        self.folders: list[bytes] = []
        self.well = True
        self.closed = False

    def add(self, folder: bytes) -> None:
        self.folders.append(folder)

    def remove(self, folder: bytes) -> None:
        self.folders.remove(folder)

    def alive(self) -> bool:
        return self.well

    def close(self) -> None:
        self.closed = True


class Watched:
    """A `FolderWatch` and what it has told so far."""

    def __init__(
        self, *folders: Path, times: WatchTimes = FAST, make: MakeWatching | None = None
    ) -> None:
        self.batches: list[Dirty] = []
        self.states: dict[bytes, WatchState] = {}
        self.told = threading.Condition()
        self.made: list[FakeWatchers] = []
        paths = [os.fsencode(folder) for folder in folders]
        self.watch = FolderWatch(paths, self._on_dirty, self._on_states, times, make)

    @classmethod
    def fake(cls, *folders: Path, times: WatchTimes = FAST) -> Watched:
        """Return one whose events are the test's."""
        made: list[FakeWatchers] = []

        def make(
            on_event: Callable[[bytes, bytes, bool], None],
            on_lost: Callable[[], None],
            on_limit: Callable[[bytes], None],
        ) -> FakeWatchers:
            made.append(FakeWatchers(on_event, on_lost, on_limit))
            return made[-1]

        told = cls(*folders, times=times, make=make)
        told.made = made
        return told

    def _on_dirty(self, dirty: Dirty) -> None:
        with self.told:
            self.batches.append(dirty)
            self.told.notify_all()

    def _on_states(self, states: dict[bytes, WatchState]) -> None:
        with self.told:
            self.states = states
            self.told.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self.told:
            assert self.told.wait_for(condition, PATIENCE_S)

    def wait_walk(self, folder: Path) -> None:
        """Wait until a folder is to be walked through, and forget what was told before."""
        path = os.fsencode(folder)
        self.wait(lambda: any(path in dirty.folders for dirty in self.batches))
        with self.told:
            self.batches.clear()

    def wait_directory(self, *directories: Path) -> None:
        """Wait until all these are told, and forget what was told before."""
        wanted = {os.fsencode(directory) for directory in directories}
        self.wait(lambda: wanted <= {d for dirty in self.batches for d in dirty.directories})
        with self.told:
            self.batches.clear()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    (folder / "2019" / "June").mkdir(parents=True)
    return folder


@pytest.fixture
def watched(photos: Path) -> Iterator[Watched]:
    """The real watch on `photos`, after it has begun."""
    if sys.platform == "win32":
        pytest.skip("folders in use can't be moved away there")
    made = Watched(photos)
    made.watch.start()
    made.wait_walk(photos)
    yield made
    assert made.watch.stop()


@pytest.fixture
def fake(photos: Path) -> Iterator[Watched]:
    """A watch on `photos` whose events are the test's, after it has begun."""
    made = Watched.fake(photos)
    made.watch.start()
    made.wait_walk(photos)
    yield made
    assert made.watch.stop()


# what matters --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "is_directory", "expected"),
    [
        (b"/p/a/x.jpg", False, b"/p/a"),
        (b"/p/x.JPG", False, b"/p"),
        (b"/p/a/x.txt", False, None),
        (b"/p/a/.x.jpg", False, None),
        (b"/p/.a/x.jpg", False, None),
        (b"/p/@eaDir/x.jpg/SYNO.jpg", False, None),
        (b"/p/a/b", True, b"/p/a/b"),
        (b"/p/a/.b", True, None),
        (b"/p/\xff\xfe/x.jpg", False, b"/p/\xff\xfe"),
    ],
)
def test_only_what_the_scan_would_look_at_matters(
    path: bytes, is_directory: bool, expected: bytes | None
) -> None:
    assert changed_directory(b"/p", path, is_directory=is_directory) == expected


def test_a_chosen_folder_may_be_hidden_itself() -> None:
    assert changed_directory(b"/.p", b"/.p/a/x.jpg", is_directory=False) == b"/.p/a"
    assert changed_directory(b"/", b"/a/x.jpg", is_directory=False) == b"/a"


def test_a_change_is_reported_when_it_is_quiet() -> None:
    waiting = Debounce(WatchTimes(quiet_s=2, at_most_s=30))
    waiting.mark(100, directory=b"/p")
    waiting.mark(101, directory=b"/p")
    assert waiting.due_at() == 103
    assert waiting.take([b"/p"]) == Dirty(frozenset({b"/p"}))
    assert waiting.due_at() is None


def test_a_change_does_not_wait_for_ever() -> None:
    waiting = Debounce(WatchTimes(quiet_s=2, at_most_s=30))
    for second in range(100, 140):
        waiting.mark(second, directory=b"/p/%d" % second)
    assert waiting.due_at() == 130


def test_directories_of_a_folder_that_is_walked_through_are_left_out() -> None:
    one = Dirty(frozenset({b"/p/a", b"/pq/a"}))
    assert one | Dirty(folders=frozenset({b"/p"})) == Dirty(
        frozenset({b"/pq/a"}), frozenset({b"/p"})
    )


def test_a_folder_with_very_many_changed_directories_is_walked_through() -> None:
    waiting = Debounce(WatchTimes())
    for number in range(3000):
        waiting.mark(1, directory=b"/p/%d" % number)
    waiting.mark(1, directory=b"/q/a")
    assert waiting.take([b"/p", b"/q"]) == Dirty(frozenset({b"/q/a"}), frozenset({b"/p"}))


# what the system tells -----------------------------------------------------------------------


def test_new_changed_and_deleted_files_are_told(watched: Watched, photos: Path) -> None:
    file = photos / "2019" / "x.jpg"
    file.write_text("1")
    watched.wait_directory(photos / "2019")
    file.write_text("2")
    watched.wait_directory(photos / "2019")
    file.unlink()
    watched.wait_directory(photos / "2019")


def test_a_move_tells_both_places(watched: Watched, photos: Path) -> None:
    (photos / "2019" / "x.jpg").write_text("1")
    watched.wait_directory(photos / "2019")
    (photos / "2019" / "x.jpg").rename(photos / "2019" / "June" / "y.jpg")
    watched.wait_directory(photos / "2019", photos / "2019" / "June")


def test_a_folder_that_moves_in_is_told_with_all_below(
    watched: Watched, photos: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    (outside / "a" / "b").mkdir(parents=True)
    (outside / "a" / "b" / "x.jpg").write_text("1")
    outside.rename(photos / "inside")
    watched.wait_directory(photos / "inside", photos / "inside" / "a" / "b")
    (photos / "inside" / "a" / "y.jpg").write_text("1")
    watched.wait_directory(photos / "inside" / "a")
    (photos / "inside").rename(outside)
    watched.wait_directory(photos / "inside")
    outside.rename(photos / "inside")
    watched.wait_directory(photos / "inside")


def test_hidden_folders_are_not_even_watched(watched: Watched, photos: Path) -> None:
    (photos / ".hidden").mkdir()
    (photos / ".hidden" / "x.jpg").write_text("1")
    (photos / "2019" / "x.jpg").write_text("1")
    watched.wait(lambda: bool(watched.batches))
    assert watched.batches[0].directories == {os.fsencode(photos / "2019")}


def test_a_folder_that_goes_and_comes_back_is_walked_through(
    watched: Watched, photos: Path, tmp_path: Path
) -> None:
    path = os.fsencode(photos)
    photos.rename(tmp_path / "away")
    watched.wait(lambda: watched.states[path] is WatchState.AWAY)
    (tmp_path / "away" / "x.jpg").write_text("1")
    (tmp_path / "away").rename(photos)
    watched.wait_walk(photos)
    assert watched.states[path] is WatchState.WATCHED
    (photos / "y.jpg").write_text("1")
    watched.wait_directory(photos)


def test_a_folder_made_anew_in_the_place_of_another_is_watched(
    watched: Watched, photos: Path
) -> None:
    shutil.rmtree(photos)
    photos.mkdir()
    watched.wait_walk(photos)
    (photos / "y.jpg").write_text("1")
    watched.wait_directory(photos)


def test_folders_come_and_go(watched: Watched, photos: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watched.watch.set_folders([os.fsencode(other)])
    watched.wait_walk(other)
    assert watched.states == {os.fsencode(other): WatchState.WATCHED}
    (photos / "x.jpg").write_text("1")
    (other / "x.jpg").write_text("1")
    watched.wait_directory(other)


# when the watch is lost ----------------------------------------------------------------------


def test_lost_events_have_every_folder_walked_through(fake: Watched, photos: Path) -> None:
    fake.made[0].lost()
    fake.wait_walk(photos)


def test_a_folder_beyond_the_limit_is_polled(photos: Path) -> None:
    made = Watched.fake(photos, times=WatchTimes(0.02, 1.0, 0.02, 0.1, 3600))
    made.watch.start()
    made.wait_walk(photos)
    made.made[0].limit(os.fsencode(photos / "2019"))
    made.wait(lambda: made.states == {os.fsencode(photos): WatchState.POLLED})
    assert made.made[0].folders == []
    made.wait_walk(photos)
    made.wait_walk(photos)
    assert made.watch.stop()


def test_a_folder_that_cannot_be_watched_at_all_is_polled(photos: Path) -> None:
    class Full(FakeWatchers):
        def add(self, folder: bytes) -> None:
            raise OSError(errno.ENOSPC, "inotify watch limit reached")

    made = Watched(photos, times=WatchTimes(0.02, 1.0, 0.02, 0.1, 3600), make=Full)
    made.watch.start()
    made.wait_walk(photos)
    assert made.states == {os.fsencode(photos): WatchState.POLLED}
    made.wait_walk(photos)
    assert made.watch.stop()


def test_threads_that_die_are_started_anew(fake: Watched, photos: Path) -> None:
    fake.made[0].well = False
    fake.wait_walk(photos)
    assert fake.made[0].closed
    assert fake.made[1].folders == [os.fsencode(photos)]


def test_an_error_in_the_watch_begins_it_anew(photos: Path) -> None:
    failed: list[Dirty] = []

    def on_dirty(dirty: Dirty) -> None:
        failed.append(dirty)
        if len(failed) == 1:
            raise ValueError
        done.set()

    done = threading.Event()
    watch = FolderWatch([os.fsencode(photos)], on_dirty, times=FAST, make=FakeWatchers)
    watch.start()
    assert done.wait(PATIENCE_S)
    assert watch.stop()


def test_a_watched_folder_is_walked_through_now_and_then(photos: Path) -> None:
    made = Watched.fake(photos, times=WatchTimes(0.02, 1.0, 0.02, 3600, 0.1))
    made.watch.start()
    made.wait_walk(photos)
    made.wait_walk(photos)
    assert made.watch.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")
def test_the_kernel_s_overflow_and_limit_are_noticed(photos: Path) -> None:
    """watchdog keeps both to itself: what `watchers` adds must still fit what is installed."""
    from watchdog.observers.inotify_c import InotifyConstants, InotifyEvent, WatchDescriptor

    from faceorg.engine.watching import watchers

    lost: list[bool] = []
    limits: list[bytes] = []
    made = watchers.Watchers(lambda *_: None, lambda: lost.append(True), limits.append)
    try:
        made.add(os.fsencode(photos))
        reader = made._reader
        assert reader is not None
        overflow = InotifyConstants.IN_Q_OVERFLOW
        reader.handle_event(InotifyEvent(WatchDescriptor(-1), overflow, 0, b""))
        assert lost == [True]
        assert made.alive()
    finally:
        made.close()
    assert not made.alive()


def test_it_ends_while_much_happens(photos: Path) -> None:
    made = Watched(photos)
    made.watch.start()
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            (photos / "2019" / "x.jpg").write_text("1")
            time.sleep(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made.wait_directory(photos / "2019")
        assert made.watch.stop()
    finally:
        stop.set()
        writer.join()
