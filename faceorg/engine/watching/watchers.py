"""What the operating system tells of changed folders, through watchdog; see `watch.py`.

watchdog (7.1) keeps three things to itself that must be known here. On Linux, when the kernel's
queue overflows, it sets its watches anew but tells nobody that events were lost; when the limit of
watches is reached below a folder, it goes on without them; and it watches hidden folders and those
of other programs' thumbnails, one for each photo on some drives, which use the limit up. So its
reader of inotify is extended by these three. Imported by the watch thread only.
"""

from __future__ import annotations

import errno
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from faceorg.engine.watching.dirty import skipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from watchdog.observers.api import BaseObserver, ObservedWatch

# Neither opening nor reading: the indexing itself does that to every file.
_EVENTS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


class Watchers:
    """Watches of folders and all that lies below them.

    Args:
        on_event: called with (folder, path, whether it is a directory) from a thread of watchdog.
        on_lost: events were lost, of any folder.
        on_limit: this directory can't be watched, as there are too many watches already.
    """

    def __init__(
        self,
        on_event: Callable[[bytes, bytes, bool], None],
        on_lost: Callable[[], None],
        on_limit: Callable[[bytes], None],
    ) -> None:
        self._on_event = on_event
        self._watches: dict[bytes, ObservedWatch] = {}
        self._reader, self._observer = _make_observer(self._watches, on_lost, on_limit)
        self._observer.start()

    def add(self, folder: bytes) -> None:
        """Begin to watch a folder; everything below it is watched when this returns.

        Raises:
            OSError: it can't be watched.
        """
        handler = _Handler(folder, self._on_event)
        path = os.fsdecode(folder)
        self._watches[folder] = _NOT_YET  # its name may begin with a dot: somebody chose it
        try:
            watch = self._observer.schedule(handler, path, recursive=True, event_filter=_EVENTS)
        except BaseException:
            del self._watches[folder]
            raise
        self._watches[folder] = watch

    def remove(self, folder: bytes) -> None:
        """Stop watching a folder."""
        watch = self._watches.pop(folder, None)
        if watch is not None:
            self._observer.unschedule(watch)

    def alive(self) -> bool:
        """Whether all threads that should be reading are."""
        threads = [self._observer, *self._observer.emitters]
        if self._reader is not None:
            threads.append(self._reader)
        return all(thread.is_alive() for thread in threads)

    def close(self) -> None:
        """Stop watching, and wait for the threads."""
        self._observer.stop()
        self._observer.join()
        if self._reader is not None:
            self._reader.stop()
            self._reader.join()


class _Handler(FileSystemEventHandler):
    """Tells of the places that an event speaks of; one for each folder."""

    def __init__(self, folder: bytes, on_event: Callable[[bytes, bytes, bool], None]) -> None:
        self._folder = folder
        self._on_event = on_event

    def dispatch(self, event: FileSystemEvent) -> None:
        """Tell of both ends of a move, and of the one place of everything else."""
        for path in (event.src_path, event.dest_path):
            if path:
                self._on_event(self._folder, os.fsencode(path), event.is_directory)


_NOT_YET: Any = None
# A directory that went out of a folder and came back is watched still: as it should be.
warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning)

if sys.platform == "linux":
    from watchdog.observers.api import BaseObserver as _BaseObserver
    from watchdog.observers.inotify import InotifyEmitter
    from watchdog.observers.inotify_c import InotifyFD

    if TYPE_CHECKING:
        from watchdog.observers.inotify_c import (
            CallbackId,
            InotifyEvent,
            Mask,
            WatchCallback,
            WatchDescriptor,
        )

    class _Reader(InotifyFD):
        """Reads inotify's queue, and tells what watchdog doesn't."""

        def __init__(
            self,
            folders: dict[bytes, ObservedWatch],
            on_lost: Callable[[], None],
            on_limit: Callable[[bytes], None],
        ) -> None:
            super().__init__()
            self._folders = folders
            self._on_lost = on_lost
            self._on_limit = on_limit

        def add_callback(
            self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
        ) -> WatchDescriptor:
            """Watch a directory, unless the scan doesn't look into it either."""
            if path not in self._folders and skipped(os.path.basename(path)):  # noqa: PTH119
                raise PermissionError(errno.EACCES, "not looked at")
            if not os.access(path, os.R_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            try:
                return super().add_callback(path, mask, callback, id_)
            except OSError as error:
                if error.errno in _LIMITS:
                    self._on_limit(path)
                raise

        def handle_event(self, event: InotifyEvent) -> None:
            """Handle an event, and tell when some were lost."""
            super().handle_event(event)
            if event.is_queue_overflow:
                self._on_lost()

    def _make_observer(
        folders: dict[bytes, ObservedWatch],
        on_lost: Callable[[], None],
        on_limit: Callable[[bytes], None],
    ) -> tuple[_Reader | None, BaseObserver]:
        reader = _Reader(folders, on_lost, on_limit)
        reader.start()
        return reader, _BaseObserver(InotifyEmitter, inotify_fd=reader)

else:

    def _make_observer(
        folders: dict[bytes, ObservedWatch],
        on_lost: Callable[[], None],
        on_limit: Callable[[bytes], None],
    ) -> tuple[None, BaseObserver]:
        """Return the platform's own; what it loses the hourly look finds."""
        del folders, on_lost, on_limit
        return None, Observer()
