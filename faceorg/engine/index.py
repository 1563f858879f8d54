"""Indexing: scan, read, commit in batches, group. One job, resumable at any point.

Runs in one thread of its own; reading fans out to a pool. What is committed stays; a killed or
stopped run loses at most the photos in flight, which are read again by the next run.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.photos import PhotoState
from faceorg.engine.embedding import embed_missing
from faceorg.engine.gallery import forget
from faceorg.engine.jobs import CancelToken, Progress, RateMeter, Stage
from faceorg.engine.packs import current_pack
from faceorg.engine.pool import batches, cores
from faceorg.engine.reading import read_outcome, reader_opener
from faceorg.engine.regroup import regroup
from faceorg.engine.scan import FolderProblems, check_folder, scan
from faceorg.library.photos import is_vacant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import FileFacts, PhotoOutcome
    from faceorg.engine.reading import PhotoReader
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

SCAN_BATCH = 500
COMMIT_AFTER_PHOTOS = 32
# People appear early, and grouping never takes a large part of the time.
GROUP_FIRST_AFTER_PHOTOS = 50
GROUP_AFTER_PHOTOS = 2000


def index_folders(
    library: Library,
    folders: Sequence[bytes],
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
    workers: int | None = None,
) -> Iterator[Progress]:
    """Find new and changed photos under `folders`, find their faces, and group them.

    Args:
        library: where.
        folders: absolute paths, bytes of the file system.
        token: asked between photos.
        open_reader: loads what reads photos; called only when there is something to read. With
            the library's limits without it.
        workers: threads that read; one a core without it.

    Yields:
        Progress with the `Changes` of every commit.

    Raises:
        EnvironmentFaultError: a folder can't be read, another process is indexing this library,
            the pack or a model is missing or altered, or the disk is full.
        CancelledError: the token said so.
    """
    folders = [os.path.abspath(folder) for folder in folders]  # noqa: PTH100 - bytes
    for folder in folders:
        check_folder(folder)
    open_reader = open_reader or reader_opener(library)
    with library.indexing_lock():
        pack = current_pack(library)
        for folder in folders:
            library.photos.add_folder(folder)
            yield from _scan_folder(library, folder, token)
        yield from _read_pending(library, folders, pack, token, open_reader, workers or cores())
        # Photos that were away when the pack was changed, for instance.
        yield from embed_missing(library, pack, token, open_reader, workers, folders)
        yield from regroup(library, token, pack)


def index_directories(
    library: Library,
    directories: Sequence[bytes],
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
    workers: int | None = None,
) -> Iterator[Progress]:
    """Look again into some directories of the chosen folders, as a watch has asked for.

    Arguments, progress and errors are those of `index_folders`.
    """
    chosen = [f for f in library.photos.folders() if not is_vacant(f)]
    wanted = [f for f in chosen if any(d == f or d.startswith(f + b"/") for d in directories)]
    yield from index_folders(library, wanted, token, open_reader, workers)


def _scan_folder(library: Library, folder: bytes, token: CancelToken) -> Iterator[Progress]:
    """Compare the files of a folder with the library, and note what is new, changed or gone."""
    known = library.photos.known_files(folder)
    problems = FolderProblems()
    fresh: list[FileFacts] = []
    back: list[PhotoId] = []
    seen = 0
    yield Progress(Stage.READING_FOLDERS)
    for seen, file in enumerate(scan(folder, problems), 1):
        token.checkpoint()
        before = known.pop(file.path, None)
        if before is None or before[1:3] != (file.size_bytes, file.mtime_ns):
            fresh.append(file)
        elif before[3]:
            back.append(before[0])
            if _was_problem(library, before[0]):
                fresh.append(file)
        if len(fresh) >= SCAN_BATCH:
            library.photos.record_found(fresh)
            fresh.clear()
            yield Progress(Stage.READING_FOLDERS, done=seen)
    library.photos.record_found(fresh)
    library.photos.set_missing(back, missing=False)
    lost = _gone(known, problems, away=seen == 0)
    gone = list(lost.values())
    for path in lost:
        library.problems.clear(path)  # a file that is no longer there can't be repaired
    library.photos.set_missing(gone, missing=True)
    for path, code, detail in problems.found:
        library.problems.record(path, code, detail)
    library.problems.clear_folders(folder, keep=[path for path, _, _ in problems.found])
    changed = frozenset(back) | frozenset(gone)
    yield Progress(Stage.READING_FOLDERS, done=seen, total=seen, changes=Changes(changed))


def _was_problem(library: Library, photo_id: PhotoId) -> bool:
    """Whether a photo could not be read when its file was last there: it is tried again."""
    detail = library.photos.detail(photo_id)
    return detail is not None and detail.state is PhotoState.PROBLEM


def _gone(
    known: dict[bytes, tuple[PhotoId, int, int, bool]], problems: FolderProblems, *, away: bool
) -> dict[bytes, PhotoId]:
    """Return {path: photo} of the files that are no longer there.

    An empty folder that used to hold photos is a drive that is not connected, not a deletion;
    neither is what lies under a folder that could not be looked at.
    """
    if away:
        return {}
    sep = os.sep.encode()
    hidden = tuple(path + sep for path, _, _ in problems.found)
    unread = {path for path, _, _ in problems.found}
    return {
        path: row[0]
        for path, row in known.items()
        if not row[3] and not path.startswith(hidden) and path not in unread
    }


def _read_pending(
    library: Library,
    folders: Sequence[bytes],
    pack: Pack,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader],
    workers: int,
) -> Iterator[Progress]:
    pending = library.photos.pending(folders)
    if not pending:
        return
    yield Progress(Stage.FINDING_FACES, total=len(pending))
    with closing(open_reader(pack)) as reader:
        yield from _read_photos(library, pending, pack, token, reader, workers)


def _read_photos(
    library: Library,
    pending: Sequence[tuple[PhotoId, bytes, int]],
    pack: Pack,
    token: CancelToken,
    reader: PhotoReader,
    workers: int,
) -> Iterator[Progress]:
    meter = RateMeter()
    meter.mark(0)
    done = faces = problems = since_grouping = 0
    grouping_due = GROUP_FIRST_AFTER_PHOTOS

    def read(row: tuple[PhotoId, bytes, int]) -> PhotoOutcome:
        return read_outcome(reader, row[0], row[1])

    for batch in batches(read, pending, token, workers, COMMIT_AFTER_PHOTOS):
        changes = library.record_batch(batch, reader.pack_id)
        forget(library, changes.face_ids)
        done += len(batch)
        since_grouping += len(batch)
        faces += len(changes.face_ids)
        problems += sum(outcome.problem is not None for outcome in batch)
        meter.mark(done)
        yield Progress(
            Stage.FINDING_FACES,
            done=done,
            total=len(pending),
            faces=faces,
            problems=problems,
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(len(pending) - done),
            changes=changes,
        )
        if since_grouping >= grouping_due and done < len(pending):
            since_grouping, grouping_due = 0, min(2 * grouping_due, GROUP_AFTER_PHOTOS)
            yield from regroup(library, token, pack)
