"""Finds where files went: a photo follows what its file holds; a copy shares faces and decisions.

Only files with the size of a known photo are looked into, and never read whole when they are
large (`decoding.fingerprint`). Runs after all folders of a run were looked through, and before
anything is read. What happens when is a table in `docs/moving.md`.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.engine.gallery import forget
from faceorg.engine.indexing.pool import batches
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.library import relinking as rows
from faceorg.library.relinking import Newcomer
from faceorg.vision.decoding.fingerprint import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from faceorg.domain.photos import FileFacts
    from faceorg.engine.indexing.comparing import Comparison
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.relinking import Owner

COMMIT_AFTER_FILES = 200
_SEP = os.sep.encode()


@dataclass(frozen=True, slots=True)
class _Marked:
    """A file and its fingerprint; empty where it can't be read, or has changed since the scan."""

    file: Newcomer
    mark: bytes


def relink(
    library: Library,
    comparison: Comparison,
    token: CancelToken,
    workers: int,
) -> Iterator[Progress]:
    """Let photos follow their files, then note the changed files that nothing is known of.

    Args:
        library: where.
        comparison: finished; new files are pending photos already, those gone are missing.
        token: asked between files.
        workers: threads that look into files.

    Raises:
        CancelledError: the token said so; what was committed stays, the next run does the rest.
    """
    changed, db = comparison.changed, library.database
    linker = _Linker(library)

    def link(files: Sequence[Newcomer]) -> Iterator[Progress]:
        for batch in batches(_marked, files, token, workers, COMMIT_AFTER_FILES):
            changes = linker.link(batch)
            forget(library, changes.face_ids)
            seen = comparison.seen
            yield Progress(Stage.READING_FOLDERS, done=seen, total=seen, changes=changes)

    yield from link(rows.newcomers(db) + _suspects(library, changed))
    library.photos.record_found([f for p, f in changed.items() if p not in linker.settled])
    # Places whose photos have followed their files are new, and may hold copies.
    yield from link([file for file in rows.newcomers(db) if file.path in changed])
    rows.clear_problems_of_missing(db)


def _suspects(library: Library, changed: Mapping[bytes, FileFacts]) -> list[Newcomer]:
    """Return the changed files that may hold what another photo held."""
    sizes = rows.sizes_known(library.database, (f.size_bytes for f in changed.values()))
    files = (f for f in changed.values() if f.size_bytes in sizes)
    return [Newcomer(None, f.path, f.size_bytes, f.mtime_ns) for f in files]


def _marked(file: Newcomer) -> _Marked:
    """Look into a file; called by several threads at once."""
    return _Marked(file, mark_of(file.path, file.size_bytes, file.mtime_ns))


def mark_of(path: bytes, size_bytes: int, mtime_ns: int | None = None) -> bytes:
    """Return a file's fingerprint; empty where it can't be read or has another size or time."""
    try:
        # Without blocking, for a pipe may have taken the file's place.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(number, "rb", buffering=0) as file:  # noqa: PTH123 - it is open already
            status = os.fstat(number)
            same = status.st_size == size_bytes and mtime_ns in {None, status.st_mtime_ns}
            return fingerprint(file) if stat.S_ISREG(status.st_mode) and same else b""
    except OSError:
        return b""


class _Linker:
    """Decides which photo a file belongs to, and writes it down.

    Attributes:
        settled: paths of changed files that need nothing more.
    """

    def __init__(self, library: Library) -> None:
        self.settled: set[bytes] = set()
        self._library = library
        self._db = library.database
        self._there: dict[PhotoId, bool] = {}

    def link(self, batch: Sequence[_Marked]) -> Changes:
        """Settle some files in one transaction."""
        changes = Changes()
        with self._db.transaction():
            for marked in batch:
                if marked.mark:
                    changes |= self._link(marked.file, marked.mark)
        return changes

    def _link(self, file: Newcomer, mark: bytes) -> Changes:
        owners = [o for o in rows.owners_of(self._db, mark) if o.photo_id != file.photo_id]
        if file.photo_id is None and (own := self._own(owners, file)) is not None:
            return own
        gone = [o for o in owners if not self._is_there(o, file)]
        if not gone and file.photo_id is not None and not owners:
            unmarked = rows.owners_without_fingerprint(self._db, file)
            gone = [o for o in unmarked if not self._is_there(o, file)]
        if gone:
            return self._move(_nearest(gone, file.path), file, mark)
        done = [o for o in owners if o.state is PhotoState.DONE]
        if file.photo_id is None:
            return Changes()  # a known place that holds a copy now: it is read as an edited photo
        rows.set_fingerprints(self._db, [(file.photo_id, mark)])
        return self._copy(_nearest(done, file.path), file, mark) if done else Changes()

    def _own(self, owners: Sequence[Owner], file: Newcomer) -> Changes | None:
        """Settle a changed file that holds what its photo held: back, or only touched."""
        own = next((o for o in owners if o.path == file.path), None)
        if own is None:
            return None
        if own.missing and own.state is PhotoState.DONE:
            rows.set_back(self._db, own.photo_id, file)
            self._there[own.photo_id] = True
            self.settled.add(file.path)
            return Changes(photo_ids=frozenset({own.photo_id}))
        return Changes()

    def _is_there(self, owner: Owner, file: Newcomer) -> bool:
        """Whether the file that a photo was read from still lies at its place."""
        known = self._there.get(owner.photo_id)
        if known is None:
            known = self._there[owner.photo_id] = _lies_there(owner, file)
        return known

    def _move(self, owner: Owner, file: Newcomer, mark: bytes) -> Changes:
        rows.move(self._db, owner.photo_id, file, mark)
        self._there[owner.photo_id] = True
        self.settled.add(file.path)
        ids = {owner.photo_id} | ({file.photo_id} if file.photo_id is not None else set())
        return Changes(photo_ids=frozenset(ids))

    def _copy(self, owner: Owner, file: Newcomer, mark: bytes) -> Changes:
        pairs = rows.copy(self._library, owner.photo_id, file, mark)
        faces = self._library.faces.by_id([new for _, new in pairs])
        return Changes(
            photo_ids=frozenset({file.photo_id} if file.photo_id is not None else ()),
            face_ids=frozenset(face.face_id for face in faces),
            person_ids=frozenset(f.person_id for f in faces if f.person_id is not None),
            people_regrouped=any(f.decision is None for f in faces),
        )


def _lies_there(owner: Owner, file: Newcomer) -> bool:
    try:
        status = os.stat(owner.path)  # noqa: PTH116 - bytes
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # not to be looked at is not gone
    if (status.st_size, status.st_mtime_ns) != (owner.size_bytes, owner.mtime_ns):
        return status.st_size == owner.size_bytes and _holds(owner)
    if owner.missing and _is_same_file(status, file.path):
        return False  # only the case of its name has changed, where case doesn't count
    return owner.state is not PhotoState.PENDING or _holds(owner)


def _holds(owner: Owner) -> bool:
    return mark_of(owner.path, owner.size_bytes) == owner.fingerprint


def _is_same_file(status: os.stat_result, path: bytes) -> bool:
    try:
        return os.path.samestat(status, os.stat(path))  # noqa: PTH116 - bytes
    except OSError:
        return False


def _nearest(owners: Sequence[Owner], path: bytes) -> Owner:
    """Return the photo whose path ends most like `path`; the oldest of several."""
    return max(owners, key=lambda o: (_common_end(o.path, path), -o.photo_id))


def _common_end(one: bytes, other: bytes) -> int:
    """Return how many parts two paths share, counted from their ends."""
    count = 0
    for a, b in zip(reversed(one.split(_SEP)), reversed(other.split(_SEP)), strict=False):
        if a != b:
            break
        count += 1
    return count


def fill_in_fingerprints(library: Library, token: CancelToken, workers: int) -> Iterator[Progress]:
    """Look into the files of which nobody has noted what they hold: libraries of older versions.

    Raises:
        CancelledError: the token said so; the next run goes on where this one stopped.
    """
    total = rows.count_unmarked(library.database)
    meter, done = RateMeter(), 0
    meter.mark(0)
    after = PhotoId(0)
    while found := rows.unmarked(library.database, after, 10 * COMMIT_AFTER_FILES):
        after = found[-1].photo_id or after
        for batch in batches(_marked, found, token, workers, COMMIT_AFTER_FILES):
            marks = [(m.file.photo_id, m.mark) for m in batch if m.mark and m.file.photo_id]
            with library.database.transaction():
                rows.set_fingerprints(library.database, marks)
            done += len(batch)
            meter.mark(done)
            yield Progress(
                Stage.REMEMBERING,
                done=done,
                total=max(total, done),
                rate_per_s=meter.rate_per_s(),
                seconds_left=meter.seconds_left(max(total - done, 0)),
            )
