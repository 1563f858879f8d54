"""Gives photos away as copies: as they are, smaller, without metadata, with faces covered. A job.

Nothing of the library is changed, and no file that is there already. What was written before a stop
or a fault stays and is told.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.engine.sharing.pictures import NotSharedError, Pictures
from faceorg.engine.sharing.wishes import Faces, LeftOut, NotShared
from faceorg.engine.sharing.writing import prepare, write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sharing.wishes import Shared, Wish
    from faceorg.library.library import Library

    OpenPictures = Callable[[Library, Wish], Pictures]

QUALITY = 92


def export(
    library: Library,
    wish: Wish,
    token: CancelToken,
    shared: Shared,
    open_pictures: OpenPictures | None = None,
) -> Iterator[Progress]:
    """Write copies of photos into a folder.

    Args:
        library: whose photos.
        wish: which, where and how.
        token: asked between photos.
        shared: is filled as it goes.
        open_pictures: opens what makes the pictures.

    Raises:
        EditRefusedError: the folder lies among the library's photos, and nobody said so.
        EnvironmentFaultError: the disk is full, nothing may be written there, or a model is
            missing.
        CancelledError: the token said so; what was written stays.
    """
    prepare(library, wish, folder=wish.target)
    paths = library.photos.paths(wish.photo_ids)
    with (open_pictures or pictures_of)(library, wish) as pictures:

        def copy(photo_id: PhotoId, path: bytes) -> None:
            shared.files.append(_copied(library, wish, pictures, photo_id, path, shared))

        yield from each_photo(wish.photo_ids, paths, token, shared, copy)


def each_photo(
    photo_ids: tuple[PhotoId, ...],
    paths: dict[PhotoId, bytes],
    token: CancelToken,
    shared: Shared,
    do: Callable[[PhotoId, bytes], None],
) -> Iterator[Progress]:
    """Do something with every photo; those that can't be read are listed and left out.

    Raises:
        CancelledError: the token said so.
    """
    meter, total = RateMeter(), len(photo_ids)
    yield Progress(Stage.SHARING, total=total)
    for done, photo_id in enumerate(photo_ids, 1):
        token.checkpoint()
        path = paths.get(photo_id, b"")
        try:
            do(photo_id, path)
        except PhotoProblemError as problem:
            shared.left_out.append(LeftOut(path, problem.code, problem.subject))
        except NotSharedError as error:
            shared.left_out.append(LeftOut(path, error.reason))
        except MemoryError:
            shared.left_out.append(LeftOut(path, ProblemCode.NOT_ENOUGH_MEMORY))
        meter.mark(done)
        yield Progress(
            Stage.SHARING,
            done=done,
            total=total,
            problems=len(shared.left_out),
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(total - done),
        )


def pictures_of(library: Library, wish: Wish) -> Pictures:
    """Open what makes the pictures of a wish."""
    return Pictures(library, wish.faces, wish.visible)


def _copied(
    library: Library,
    wish: Wish,
    pictures: Pictures,
    photo_id: PhotoId,
    path: bytes,
    shared: Shared,
) -> bytes:
    """Write one copy and return its path."""
    write = partial(write_new, wish.target)
    name = os.path.basename(path)  # noqa: PTH119 - bytes
    if wish.as_they_are or _is_video(library, wish, photo_id):
        content, times = _content(library, path)
        return write(name, content, times)
    if wish.pixels_stay:
        bare = _bare(library, path)
        if bare is not None:
            return write(name, bare, None)
    from faceorg.metadata.cleaned import cleaned_exif
    from faceorg.vision.decoding.images import encode_jpeg
    from faceorg.vision.decoding.jpeg_parts import with_exif

    ready = pictures.ready(photo_id, wish.max_side)
    content = encode_jpeg(ready.pixels, QUALITY)
    if wish.metadata:
        content = with_exif(content, cleaned_exif(ready.exif))
    written = write(jpeg_name(name), content, None)
    shared.covered += ready.covered
    if ready.still:
        shared.stills.append(path)
    return written


def _is_video(library: Library, wish: Wish, photo_id: PhotoId) -> bool:
    """Return whether it is a video, of which there are copies as they are only, of any size.

    Raises:
        NotSharedError: it is one, and something is asked for that a copy can't be.
    """
    detail = library.photos.detail(photo_id)
    if detail is None or detail.duration_s is None:
        return False
    if wish.faces is not Faces.SHOWN:
        raise NotSharedError(NotShared.VIDEO)
    if not wish.metadata:
        raise NotSharedError(NotShared.VIDEO_TELLS)
    return True


def jpeg_name(name: bytes) -> bytes:
    """Return a file's name as that of a JPEG."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - bytes
    return name if suffix.lower() in (b".jpg", b".jpeg") else stem + b".jpg"


def _content(library: Library, path: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return the bytes of a photo's file, and its times.

    Raises:
        PhotoProblemError: it can't be read.
    """
    from faceorg.engine.safety.limits import decoding_limits
    from faceorg.vision.decoding.photo_files import decoding, opened, unchanged

    with opened(path, decoding_limits(library).file_bytes) as file, unchanged(file):
        status = os.fstat(file.fileno())
        with decoding(file):
            return file.read(), (status.st_atime_ns, status.st_mtime_ns)


def _bare(library: Library, path: bytes) -> bytes | None:
    """Return a JPEG's bytes without metadata where nothing of its pixels has to change; or None."""
    from faceorg.metadata.exif import is_upright
    from faceorg.vision.decoding.jpeg_parts import exif_in, without_metadata

    content, _ = _content(library, path)
    return without_metadata(content) if is_upright(exif_in(content)) else None
