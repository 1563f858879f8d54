"""Vectors of a model pack for faces that are known already: one decoding for each photo.

Runs in the thread of its job; reading fans out to a pool. What is committed stays, so a run that
was stopped or killed goes on where it was.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import PhotoOutcome
from faceorg.engine.gallery import forget
from faceorg.engine.indexing.pool import batches, cores, overlapped
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.library.recognition.embeddings import photos_to_embed, record_vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId
    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.recognition.embeddings import PhotoToEmbed
    from faceorg.vision.packs import Pack

COMMIT_AFTER_PHOTOS = 32


@dataclass(frozen=True, slots=True, eq=False)
class _Embedded:
    """What one photo gave; neither vectors nor a problem where the file is away or has changed."""

    photo: PhotoToEmbed
    vectors: NDArray[np.float32] | None = None
    problem: ProblemCode | None = None
    detail: str = ""


def embed_missing(
    library: Library,
    pack: Pack,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader],
    workers: int | None = None,
    folders: Sequence[bytes] | None = None,
) -> Iterator[Progress]:
    """Give every known face a vector of `pack`, as far as its photo can be read.

    A photo that can't be read becomes a problem. One that isn't there, or is no longer what was
    read, is left for the next indexing. Faces that are drawn meanwhile are embedded as well.

    Raises:
        EnvironmentFaultError: a model is missing or altered, or the disk is full.
        CancelledError: the token said so.
    """
    tried: set[FaceId] = set()
    with ExitStack() as opened:
        reader: PhotoReader | None = None
        while photos := _untried(library, pack, folders, tried):
            yield Progress(Stage.EMBEDDING, total=_face_count(photos))
            reader = reader or opened.enter_context(closing(open_reader(pack)))
            yield from _embed_photos(library, reader, photos, token, workers or cores())


def _untried(
    library: Library, pack: Pack, folders: Sequence[bytes] | None, tried: set[FaceId]
) -> list[PhotoToEmbed]:
    """Return the photos with faces still to be tried, which are noted as tried."""
    photos = photos_to_embed(library.database, pack.pack_id, folders)
    fresh = [photo for photo in photos if not tried.issuperset(i for i, _ in photo.faces)]
    tried.update(i for photo in fresh for i, _ in photo.faces)
    return fresh


def _embed_photos(
    library: Library,
    reader: PhotoReader,
    photos: Sequence[PhotoToEmbed],
    token: CancelToken,
    workers: int,
) -> Iterator[Progress]:
    meter, total = RateMeter(), _face_count(photos)
    meter.mark(0)
    done = faces = problems = 0

    def work(photo: PhotoToEmbed) -> _Embedded:
        return _embed(reader, photo)

    for batch in batches(work, photos, token, overlapped(workers), COMMIT_AFTER_PHOTOS):
        changes = _commit(library, reader.pack_id, batch)
        done += _face_count([e.photo for e in batch])
        faces += sum(len(e.vectors) for e in batch if e.vectors is not None)
        problems += len(changes.photo_ids)
        meter.mark(done)
        yield Progress(
            Stage.EMBEDDING,
            done=done,
            total=total,
            faces=faces,
            problems=problems,
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(total - done),
            changes=changes,
        )


def _face_count(photos: Sequence[PhotoToEmbed]) -> int:
    return sum(len(photo.faces) for photo in photos)


def _embed(reader: PhotoReader, photo: PhotoToEmbed) -> _Embedded:
    """Embed the faces of one photo; called by several threads at once."""
    import numpy as np  # not before something is read: the window starts without it

    if _has_changed(photo):
        return _Embedded(photo)
    marks = [np.frombuffer(raw, dtype="<f4").reshape(5, 2) for _, raw in photo.faces]
    try:
        return _Embedded(photo, reader.embed(photo.path, np.stack(marks), photo.moment_s))
    except PhotoProblemError as error:
        if error.code is ProblemCode.VANISHED:
            return _Embedded(photo)  # perhaps its drive is not connected; the scan will tell
        return _Embedded(photo, problem=error.code, detail=error.subject)
    except MemoryError:
        return _Embedded(photo, problem=ProblemCode.NOT_ENOUGH_MEMORY)


def _has_changed(photo: PhotoToEmbed) -> bool:
    """Whether the file is another one than was read: its faces may be somewhere else now."""
    try:
        status = Path(os.fsdecode(photo.path)).stat()
    except OSError:
        return False  # reading it will tell why
    return (status.st_size, status.st_mtime_ns) != (photo.size_bytes, photo.mtime_ns)


def _commit(library: Library, pack_id: str, batch: Sequence[_Embedded]) -> Changes:
    """Keep what some photos gave; return those that became problems."""
    unread = [
        PhotoOutcome(e.photo.photo_id, problem=e.problem, detail=e.detail)
        for e in batch
        if e.problem is not None
    ]
    vectors = [
        (face_id, vector)
        for e in batch
        if e.vectors is not None
        for (face_id, _), vector in zip(e.photo.faces, e.vectors, strict=True)
    ]
    with library.database.transaction():
        record_vectors(library.database, pack_id, vectors)
    forget(library, [face_id for face_id, _ in vectors])
    library.record_batch(unread, pack_id)
    return Changes(photo_ids=frozenset(outcome.photo_id for outcome in unread))
