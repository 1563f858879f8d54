"""Indexing: scan, read, commit in batches, group. One job, resumable at any point.

Runs in one thread of its own; reading fans out to a pool. What is committed stays; a killed or
stopped run loses at most the photos in flight, which are read again by the next run.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import ProblemCode
from faceorg.domain.photos import PhotoOutcome
from faceorg.engine.folders import known_as
from faceorg.engine.gallery import forget
from faceorg.engine.indexing.comparing import Comparison
from faceorg.engine.indexing.drives import Drives
from faceorg.engine.indexing.embedding import embed_missing
from faceorg.engine.indexing.pool import batches, overlapped
from faceorg.engine.indexing.reading import read_outcome, reader_opener
from faceorg.engine.indexing.relinking import fill_in_fingerprints, relink
from faceorg.engine.indexing.scan import check_folder
from faceorg.engine.jobs import CancelToken, Progress, RateMeter, Stage
from faceorg.engine.packs import current_pack, same_looks_min
from faceorg.engine.politeness import Politeness, polite
from faceorg.engine.problems import retry_where_due
from faceorg.engine.regroup import group_changed
from faceorg.engine.safety.trash import empty_expired
from faceorg.library.inspection import lacking_thumbnails
from faceorg.library.places import is_in, is_vacant
from faceorg.library.relinking import loosen_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

COMMIT_AFTER_PHOTOS = 32
# People appear early, and grouping never takes a large part of the time.
GROUP_FIRST_AFTER_PHOTOS = 50
GROUP_AFTER_PHOTOS = 2000


@polite
def index_folders(
    library: Library,
    folders: Sequence[bytes],
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
    workers: int | None = None,
    *,
    group: bool = True,
) -> Iterator[Progress]:
    """Find new and changed photos under `folders`, find their faces, and group them.

    Args:
        library: where.
        folders: paths, bytes of the file system; one that a chosen folder leads to already is
            looked into by the path known.
        token: asked between photos.
        open_reader: loads what reads photos; called only when there is something to read. With
            the library's limits without it.
        workers: threads that read; as the library's settings say without it.
        group: whether faces are grouped at the end. Where somebody else will do that, as
            `engine.watching.following`, they are only grouped now and then among very many photos.

    Yields:
        Progress with the `Changes` of every commit.

    Raises:
        EnvironmentFaultError: a folder can't be read, another process is indexing this library,
            the pack or a model is missing or altered, or the disk is full.
        CancelledError: the token said so.
    """
    folders = [known_as(library, os.path.abspath(f)) for f in folders]  # noqa: PTH100 - bytes
    for folder in folders:
        check_folder(folder)
    with library.indexing_lock():
        comparison = Comparison(library, token)
        for folder in folders:
            library.photos.add_folder(folder)
            yield from comparison.folder(folder)
        opener = open_reader or reader_opener(library, workers)
        run = _Run(library, folders, token, opener, workers, group)
        yield from run.follow(comparison)
        yield from run.read()
        if group:
            yield from run.group()
        yield Progress(Stage.GROUPING, changes=empty_expired(library))


@polite
def index_directories(
    library: Library,
    directories: Sequence[bytes],
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
    workers: int | None = None,
    *,
    group: bool = True,
) -> Iterator[Progress]:
    """Look again into some directories of the chosen folders, as a watch has asked for.

    Not below them, except into directories in which nothing is known yet. What lay under a
    directory that is gone is gone with it. Folders that are away are left alone. Faces are
    grouped anew only if some have changed.

    Other arguments, progress and errors are those of `index_folders`.
    """
    wanted = _by_folder(library, directories)
    with library.indexing_lock():
        comparison = Comparison(library, token)
        for folder, inside in wanted.items():
            yield from comparison.directories(folder, inside)
        if not wanted:
            return
        opener = open_reader or reader_opener(library, workers)
        run = _Run(library, list(wanted), token, opener, workers, group)
        yield from run.follow(comparison)
        yield from run.read()
        if group and run.faces_changed:
            yield from run.group()


def _by_folder(library: Library, directories: Sequence[bytes]) -> dict[bytes, list[bytes]]:
    """Return the directories by the chosen folder that they lie in, those of no folder left out."""
    wanted: dict[bytes, list[bytes]] = {}
    folders = [folder for folder in library.photos.folders() if not is_vacant(folder)]
    for directory in map(os.path.abspath, directories):
        around = [folder for folder in folders if is_in(directory, folder)]
        if around:
            wanted.setdefault(max(around, key=len), []).append(directory)
    return wanted


@dataclass(slots=True)
class _Run:
    """The hops after the scan, for the photos under some folders.

    Attributes:
        early: whether to group soon after the first photos, too.
        faces_changed: whether grouping anew has anything new to look at.
    """

    library: Library
    folders: Sequence[bytes]
    token: CancelToken
    open_reader: Callable[[Pack], PhotoReader]
    workers: int | None
    early: bool
    faces_changed: bool = False

    @property
    def many(self) -> int:
        """How many threads read."""
        return self.workers or Politeness(self.library.settings).workers()

    def follow(self, comparison: Comparison) -> Iterator[Progress]:
        """Let photos follow files that were moved, and share faces with copies."""
        many = self.many
        yield from self._noting(relink(self.library, comparison, self.token, many))
        self.faces_changed |= comparison.came_back
        loosened = loosen_missing(self.library.database)
        if loosened:
            changes = Changes(face_ids=frozenset(loosened), people_regrouped=True)
            yield Progress(Stage.READING_FOLDERS, changes=changes)

    def read(self) -> Iterator[Progress]:
        """Read what is new or changed, and make what older versions have not."""
        library, token, opener, many = self.library, self.token, self.open_reader, self.many
        pack = current_pack(library)
        retry_where_due(library)
        steps = _read_pending(library, self.folders, pack, token, opener, many, early=self.early)
        yield from self._noting(steps)
        # Photos that were away when the pack was changed, for instance.
        embedding = embed_missing(library, pack, token, opener, many, self.folders)
        yield from self._noting(embedding)
        yield from fill_in_fingerprints(library, token, many)

    def group(self) -> Iterator[Progress]:
        """Group what has changed."""
        yield from group_changed(self.library, self.token, current_pack(self.library))

    def _noting(self, steps: Iterator[Progress]) -> Iterator[Progress]:
        for step in steps:
            embedded = step.stage is Stage.EMBEDDING and step.faces
            self.faces_changed |= bool(step.changes.face_ids or embedded)
            yield step


def _read_pending(
    library: Library,
    folders: Sequence[bytes],
    pack: Pack,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader],
    workers: int,
    *,
    early: bool,
) -> Iterator[Progress]:
    lacking = lacking_thumbnails(library, folders)
    total = library.photos.count_pending(folders) + len(lacking)
    if not total:
        return
    yield Progress(Stage.FINDING_FACES, total=total)
    rows = chain(library.photos.each_pending(folders), lacking)
    with closing(open_reader(pack)) as reader:
        first = GROUP_FIRST_AFTER_PHOTOS if early else GROUP_AFTER_PHOTOS
        yield from _read_photos(library, rows, total, pack, token, reader, workers, first)


def _read_photos(
    library: Library,
    pending: Iterable[tuple[PhotoId, bytes, int]],
    total: int,
    pack: Pack,
    token: CancelToken,
    reader: PhotoReader,
    workers: int,
    grouping_due: int,
) -> Iterator[Progress]:
    meter = RateMeter()
    meter.mark(0)
    done = faces = problems = since_grouping = 0

    def read(row: tuple[PhotoId, bytes, int]) -> PhotoOutcome:
        outcome = read_outcome(reader, row[0], row[1])
        if outcome.problem is ProblemCode.VANISHED and is_vacant(os.path.dirname(row[1])):  # noqa: PTH120
            return PhotoOutcome(row[0])  # its drive was pulled out: it waits, and is no problem
        return outcome

    rows, threads = Drives().in_order(pending), overlapped(workers)
    for batch in batches(read, rows, token, threads, COMMIT_AFTER_PHOTOS):
        changes = library.record_batch(batch, reader.pack_id, same_looks_min(pack))
        forget(library, changes.face_ids)
        done += len(batch)
        since_grouping += len(batch)
        faces += len(changes.face_ids)
        problems += sum(outcome.problem is not None for outcome in batch)
        meter.mark(done)
        yield Progress(
            Stage.FINDING_FACES,
            done=done,
            total=max(total, done),
            faces=faces,
            problems=problems,
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(max(total - done, 0)),
            changes=changes,
        )
        if since_grouping >= grouping_due and done < total:
            since_grouping, grouping_due = 0, min(2 * grouping_due, GROUP_AFTER_PHOTOS)
            yield from group_changed(library, token, pack)
