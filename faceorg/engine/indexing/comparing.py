"""Compares what lies in folders with what the library knows: new, changed, back, gone, or away.

New files become pending photos as they are found. What is changed or gone is kept until
`engine.indexing.relinking` has looked where it went. Runs in the thread of its job.

Away is not gone: nothing is marked missing below a chosen folder or a mount point when nothing
that was known of it is there and it is empty, no longer mounted, or holds so many other things
that another drive must have taken its place; nor below a folder that can't be read.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import ProblemCode
from faceorg.domain.photos import FileFacts, PhotoState
from faceorg.engine.indexing.scan import FolderProblems, facts_of, is_mounted, list_directory, walk
from faceorg.engine.indexing.videos import looks_into_videos
from faceorg.engine.jobs import Progress, Stage
from faceorg.library.places import (
    facts_in,
    is_in,
    is_vacant,
    known_directories,
    known_in,
    mounts,
    set_mounted,
)
from faceorg.vision.decoding.suffixes import is_video

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.indexing.scan import Fact, Listing
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.places import KnownFile

SCAN_BATCH = 500
# As many known files, none of them there although others are: another drive at the same place.
REPLACED_FROM = 10
_SEP = os.sep.encode()


@dataclass(slots=True)
class _Place:
    """A chosen folder or a mount point: what may be away as a whole."""

    seen: int = 0
    found: int = 0
    gone: list[PhotoId] = field(default_factory=list)


class Comparison:
    """One look through folders or directories.

    Attributes:
        changed: files at known places that hold something else than was read, by path.
        seen: number of files so far.
        came_back: whether photos that were missing are there again.
    """

    def __init__(self, library: Library, token: CancelToken) -> None:
        self.changed: dict[bytes, FileFacts] = {}
        self.seen = 0
        self.came_back = False
        self._library = library
        self._db = library.database
        self._token = token
        self._videos = looks_into_videos(library)
        self._problems = FolderProblems()
        self._fresh: list[FileFacts] = []
        self._back: list[PhotoId] = []
        self._mounts: set[bytes] = set()
        self._places: defaultdict[bytes, _Place] = defaultdict(_Place)

    def folder(self, folder: bytes) -> Iterator[Progress]:
        """Look through a chosen folder and all below it."""
        self._begin(folder)
        yield Progress(Stage.READING_FOLDERS, done=self.seen)
        visited = set[bytes]()
        for listing in walk(folder, self._problems):
            visited.add(listing.path)
            yield from self._listing(listing)
        self._note_unvisited(folder, visited)
        self._library.problems.clear_folders(folder, keep=[p for p, _, _ in self._problems.found])
        yield self._finish(whole=True)

    def directories(self, folder: bytes, wanted: Iterable[bytes]) -> Iterator[Progress]:
        """Look into some directories of a chosen folder, and below them where nothing is known."""
        self._begin(folder)
        yield Progress(Stage.READING_FOLDERS, done=self.seen)
        for directory in sorted(set(wanted)):
            yield from self._directory(directory)
        yield self._finish(whole=False)

    def _begin(self, folder: bytes) -> None:
        self._problems = FolderProblems()
        self._places.clear()
        self._mounts = mounts(self._db, folder) | {folder}

    def _directory(self, directory: bytes) -> Iterator[Progress]:
        listing = list_directory(directory, self._problems)
        if listing is None:
            if self._problems.found[-1][1] is ProblemCode.VANISHED:
                self._problems.found.pop()
                self._note_unvisited(directory, set())
            return
        self._library.problems.clear(directory)
        yield from self._listing(listing)
        there = set(listing.folders)
        known = known_directories(self._db, directory)
        inside = {_child(directory, path) for path in known if path != directory}
        for path in sorted(inside - there):
            self._note_unvisited(path, set())
        for path in sorted(there - inside):
            for below in walk(path, self._problems):
                yield from self._listing(below)

    # one directory -----------------------------------------------------------------------

    def _listing(self, listing: Listing) -> Iterator[Progress]:
        """Compare a directory's names with those known, a batch at a time, both sorted."""
        if listing.path not in self._mounts and is_mounted(listing.path):
            self._mounts.add(listing.path)
        place = self._places[self._place_of(listing.path)]
        after = b""
        for start in range(0, len(listing.names) or 1, SCAN_BATCH):
            self._token.checkpoint()
            names = listing.names[start : start + SCAN_BATCH]
            last = start + SCAN_BATCH >= len(listing.names)
            self._compare(listing.path, names, after, None if last else names[-1], place)
            if len(self._fresh) >= SCAN_BATCH:
                self._record_new()
                yield Progress(Stage.READING_FOLDERS, done=self.seen)
            after = b"" if last else names[-1]

    def _compare(
        self,
        directory: bytes,
        names: Sequence[bytes],
        after: bytes,
        upto: bytes | None,
        place: _Place,
    ) -> None:
        problems_before = len(self._problems.found)
        files = facts_of(directory, names, self._problems)
        self.seen += len(files)
        place.seen += len(files)
        hidden = len(self._problems.found) > problems_before
        if not hidden and files == facts_in(self._db, directory, after, upto):
            place.found += len(files)  # as nearly always: all are known, and none has changed
            return
        known = known_in(self._db, directory, after, upto)
        for fact in files:
            self._sort_out(directory, fact, known.pop(fact[0], None), place)
        for path, _, _ in self._problems.found[problems_before:]:
            known.pop(os.path.basename(path), None)  # noqa: PTH119 - there, but not to be seen
        place.gone += [row.photo_id for row in known.values() if not row.missing]

    def _sort_out(self, directory: bytes, fact: Fact, row: KnownFile | None, place: _Place) -> None:
        """Note whether a file is new, changed or back; `row` is what is known of its place."""
        name, size_bytes, mtime_ns = fact
        unchanged = row is not None and (row.size_bytes, row.mtime_ns) == (size_bytes, mtime_ns)
        if row is not None:
            place.found += not row.missing
            if unchanged and not row.missing:
                return
        file = FileFacts(os.path.join(directory, name), size_bytes, mtime_ns)  # noqa: PTH118
        if row is None:
            if self._videos or not is_video(name):
                self._fresh.append(file)
        elif not unchanged:
            self.changed[file.path] = file
        else:
            self._back.append(row.photo_id)
            if row.state is PhotoState.PROBLEM:  # it is tried again
                self._fresh.append(file)

    def _record_new(self) -> None:
        self._library.photos.record_found(self._fresh)
        self._fresh.clear()

    # what is no longer there -------------------------------------------------------------

    def _note_unvisited(self, folder: bytes, visited: set[bytes]) -> None:
        """Note what was known in directories at or below `folder` that are no longer there."""
        hidden = [path for path, _, _ in self._problems.found]
        below_hidden = tuple(path + _SEP for path in hidden)
        unread = set(hidden)
        for path in known_directories(self._db, folder):
            if path in visited or path in unread or path.startswith(below_hidden):
                continue
            rows = known_in(self._db, path, b"", None).values()
            place = self._places[self._place_of(path)]
            place.gone += [row.photo_id for row in rows if not row.missing]

    def _place_of(self, directory: bytes) -> bytes:
        """Return the nearest mount point or chosen folder that a directory lies in."""
        return max((m for m in self._mounts if is_in(directory, m)), key=len, default=b"")

    def _finish(self, *, whole: bool) -> Progress:
        """Write down what is new, back and gone, what can't be read, and what is mounted."""
        photos = self._library.photos
        gone: list[PhotoId] = []
        for path in self._mounts:
            place = self._places[path]
            mounted, away = is_mounted(path), self._is_away(path, place, whole=whole)
            gone += [] if away else place.gone
            if mounted or (place.found and not away):
                set_mounted(self._db, path, mounted=mounted)
        self._record_new()
        photos.set_missing(self._back, missing=False)
        photos.set_missing(gone, missing=True)
        for path, code, detail in self._problems.found:
            self._library.problems.record(path, code, detail)
        changes = Changes(photo_ids=frozenset(self._back) | frozenset(gone))
        self.came_back |= bool(self._back)
        self._back.clear()
        return Progress(Stage.READING_FOLDERS, done=self.seen, total=self.seen, changes=changes)

    def _is_away(self, path: bytes, place: _Place, *, whole: bool) -> bool:
        """Whether what is not there is away; of a part of a place, less can be told."""
        if not place.gone:
            return False
        if path in mounts(self._db, path) and not is_mounted(path):
            # Some photos may have been saved here while the drive was elsewhere.
            return len(place.gone) > place.found
        replaced = whole and (place.seen == 0 or len(place.gone) >= REPLACED_FROM)
        return place.found == 0 and (replaced or is_vacant(path))


def _child(directory: bytes, path: bytes) -> bytes:
    """Return the entry of `directory` that `path`, somewhere below, lies at or under."""
    start = len(directory.rstrip(_SEP)) + 1
    end = path.find(_SEP, start)
    return path if end < 0 else path[:end]
