"""Names put into photo files themselves, by ExifTool, and taken out of them again; any thread.

Only where somebody has asked for it. Nothing is written into a photo: a copy beside it gets the
names, is compared with the photo in all else, brought to the disk, and takes its place. Files that
ExifTool does not write, RAW files of cameras among them, get their names in sidecars.
"""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import ProblemCode
from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.sidecars import Outcome, SidecarError, Unwritten
from faceorg.engine.indexing.relinking import mark_of
from faceorg.engine.indexing.scan import FolderProblems, walk
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sidecars.job import belonging, is_wanted, write_some
from faceorg.engine.sidecars.reports import Wish, joined, note_merged
from faceorg.engine.sidecars.writing import (
    clear_abandoned,
    code_of,
    made_beside,
    state_of,
    sync_folder,
)
from faceorg.library.named_boxes import directories_of, named_photos, photos_in
from faceorg.library.rewritten import WRITTEN_INTO_FILES, FileMark, note_rewritten
from faceorg.metadata.exiftool import ExifTool
from faceorg.metadata.image_data import picture_sum
from faceorg.metadata.packets import carried_by, read_carried
from faceorg.metadata.people_merge import merge, names_of_ours, take_out
from faceorg.metadata.people_notations import OWN
from faceorg.metadata.xmp import read_xmp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.sidecars import Merged
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.library import Library
    from faceorg.library.named_boxes import NamedPhoto
    from faceorg.metadata.packets import Carried

WRITABLE: Final = (
    *(b".jpg", b".jpeg", b".jpe", b".jfif", b".jif", b".png", b".webp", b".tif", b".tiff", b".dng"),
    *(b".heic", b".heif", b".hif", b".avif"),
)
"""Suffixes of files that ExifTool writes and `metadata.image_data` understands."""
LATER_NS: Final = 2_000_000_000
"""By how much a photo's time moves: the least that every file system keeps (FAT: two seconds).

Backups see by it that the file has changed even where its size has not; and a photo without a date
of its own, whose file's time is all that tells when it was taken, stays where it is.
"""
_OWN: Final = OWN.encode()
_TOGETHER: Final = 50


def write(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Bring the names in photo files in step with the library; each is written by itself.

    Raises:
        SidecarError: there is no ExifTool that could do it.
        CancelledError: the token said so; what is written stays.
        EnvironmentFaultError: photos are being read at the moment.
    """
    with ExitStack() as stack:
        writer = _Writer(library, stack.enter_context(ExifTool()), wish, report)
        if not wish.dry:
            stack.enter_context(library.indexing_lock())
            library.settings.set(WRITTEN_INTO_FILES, True)  # noqa: FBT003 - a value
        for folder in directories_of(library.database, wish.paths):
            token.checkpoint()
            photos = photos_in(library.database, folder)
            wanted = [p for p in photos if is_wanted(joined(folder, p[1]), wish.paths)]
            inside = [photo_id for photo_id, name in wanted if is_writable(name)]
            yield from writer.write(folder, inside, token)
            beside = [photo_id for photo_id, name in wanted if not is_writable(name)]
            yield from write_some(library, folder, beside, wish, token, report)


def clear(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Take out of photo files all that FaceOrg has written into them; see `write`."""
    with ExitStack() as stack:
        writer = _Writer(library, stack.enter_context(ExifTool()), wish, report)
        if not wish.dry:
            stack.enter_context(library.indexing_lock())
        for path in _files_below(wish.paths or _folders(library), report):
            token.checkpoint()
            writer.take_out(path, None)
            yield Progress(Stage.WRITING_NAMES, len(report.done), problems=len(report.problems))


def take_out_names(
    library: Library,
    is_meant: Callable[[str], bool],
    report: Report,
    paths: Sequence[bytes] | None = None,
    token: CancelToken | None = None,
) -> bool:
    """Take people out of photo files, in all of the library's folders or below paths.

    Where ExifTool is not there any more each file that has such a name is a problem of the report.

    Args:
        library: where.
        is_meant: whether a name is to go, as it is written there.
        report: filled.
        paths: files and folders; all without it.
        token: asked between files.

    Returns:
        Whether photo files were looked at: none are where no name was ever put into one.

    Raises:
        CancelledError: the token said so; what is done stays.
    """
    if not library.settings.get(WRITTEN_INTO_FILES):
        return False
    with closing(ExifTool()) as tool:
        writer = _Writer(library, tool, Wish(), report)
        for path in _files_below(_folders(library) if paths is None else paths, report):
            if token is not None:
                token.checkpoint()
            writer.take_out(path, is_meant)
    return True


def is_writable(name: bytes) -> bool:
    """Whether a file says by its name that names can be put into it."""
    return name.lower().endswith(WRITABLE)


class _Writer:
    """Writes into photo files with one ExifTool."""

    def __init__(self, library: Library, tool: ExifTool, wish: Wish, report: Report) -> None:
        self._library, self._tool, self._wish, self._report = library, tool, wish, report

    def write(
        self, folder: bytes, photo_ids: Sequence[PhotoId], token: CancelToken
    ) -> Iterator[Progress]:
        """Bring photos of one folder in step."""
        if not self._wish.dry and photo_ids:
            with suppress(OSError):
                clear_abandoned(folder, os.listdir(folder))  # noqa: PTH208 - bytes
        for start in range(0, len(photo_ids), _TOGETHER):
            some = photo_ids[start : start + _TOGETHER]
            for photo in named_photos(self._library.database, some):
                token.checkpoint()
                self._report.photos += 1
                self._change(joined(folder, photo.name), partial(self._merged, photo))
                done = self._report
                yield Progress(Stage.WRITING_NAMES, done.photos, problems=len(done.problems))

    def take_out(self, path: bytes, is_meant: Callable[[str], bool] | None) -> None:
        """Take out of a photo what FaceOrg has written of some people, or of all."""

        def without(carried: Carried) -> Merged | None:
            content = next((p for p in carried.packets if _OWN in p), None)
            ours = set() if content is None else {*names_of_ours(content)}
            names = None if is_meant is None else {name for name in ours if is_meant(name)}
            if content is None or not ours or names == set():
                return None
            return take_out(_only(carried) or content, names)

        self._change(path, without)

    def _merged(self, photo: NamedPhoto, carried: Carried) -> Merged | None:
        """Return what a photo's XMP is to be; None where there is nothing to do."""
        if not photo.faces and not any(_OWN in packet for packet in carried.packets):
            return None
        faces, size = belonging(photo, carried.orientation)
        return merge(_only(carried), faces, size, self._wish.side, self._wish.only)

    def _change(self, path: bytes, change: Callable[[Carried], Merged | None]) -> None:
        report = self._report
        try:
            before = state_of(path)
            carried = carried_by(path)
            merged = change(carried)
            if merged is None:
                return
            if merged.outcome is not Outcome.SAME and not carried.packets:
                self._check_none(path)
            if merged.outcome is not Outcome.SAME and not self._wish.dry:
                self._put(path, merged.content, carried, before)
        except (ForeignFileError, SidecarError) as error:
            report.problems.append((path, error))
            return
        note_merged(path, merged, report)

    def _check_none(self, path: bytes) -> None:
        """See that ExifTool, too, finds no XMP there: it would be lost."""
        if self._tool.has_xmp(path):
            raise SidecarError(Unwritten.HIDDEN)

    def _put(
        self, path: bytes, content: bytes, carried: Carried, before: tuple[int, int, int] | None
    ) -> None:
        """Put the photo with another packet in the place of the photo."""
        target = os.path.realpath(path)  # a link stays one
        folder = os.path.dirname(target)  # noqa: PTH120 - bytes
        try:
            if before is None or not os.access(target, os.W_OK):
                raise SidecarError(Unwritten.READ_ONLY)
            new = _copied(target, folder)
            try:
                known = _sum_of(new)
                self._tool.put_xmp(new, content)
                _check(new, known, content, carried)
                self._replace(path, target, new, before)
            finally:
                for left in (new, new + b"_exiftool_tmp"):
                    with suppress(OSError):
                        os.unlink(left)  # noqa: PTH108 - bytes
            sync_folder(folder)
        except OSError as error:
            raise SidecarError(code_of(error), error.strerror or "") from error

    def _replace(
        self, path: bytes, target: bytes, new: bytes, before: tuple[int, int, int]
    ) -> None:
        """Let the copy take the photo's place, and the library know it as the same photo."""
        facts = os.stat(target)  # noqa: PTH116 - bytes
        with suppress(OSError):  # rights, and what else the system keeps of a file
            shutil.copystat(target, new)
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(new, facts.st_uid, facts.st_gid)
        os.utime(new, ns=(facts.st_atime_ns, before[2] + LATER_NS))
        handle = os.open(new, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        now = os.stat(new)  # noqa: PTH116 - bytes
        print_ = mark_of(new, now.st_size, now.st_mtime_ns)
        with self._library.database.transaction():
            if state_of(path) != before:
                raise SidecarError(Unwritten.CHANGED_MEANWHILE)
            mark = FileMark(now.st_size, now.st_mtime_ns, print_)
            note_rewritten(self._library.database, path, before[1:], mark)
            os.replace(new, target)  # noqa: PTH105 - bytes


def _only(carried: Carried) -> bytes | None:
    """Return the packet of a photo; None where it has none.

    Raises:
        SidecarError: it has several, which ExifTool does not write as they are.
    """
    if len(carried.packets) > 1:
        raise SidecarError(Unwritten.NOTATION)
    return carried.packets[0] if carried.packets else None


def _copied(path: bytes, folder: bytes) -> bytes:
    """Return the path of a copy in the same folder, which nobody else may read."""
    handle, new = made_beside(folder, 0o600)
    try:
        with os.fdopen(handle, "wb") as copy, open(path, "rb") as photo:  # noqa: PTH123
            shutil.copyfileobj(photo, copy, 1 << 20)
    except BaseException:
        with suppress(OSError):
            os.unlink(new)  # noqa: PTH108 - bytes
        raise
    return new


def _sum_of(path: bytes) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - bytes
        found = picture_sum(file.read())
    if found is None:
        raise SidecarError(Unwritten.HIDDEN)
    return found


def _check(path: bytes, known: bytes, content: bytes, carried: Carried) -> None:
    """See that a file holds this packet, and in all else what it held.

    Raises:
        SidecarError: it does not.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - bytes
        now = file.read()
    there = read_carried(now)
    told = [read_xmp(packet) for packet in there.packets]
    same = picture_sum(now) == known and there.orientation == carried.orientation
    if not same or told != ([read_xmp(content)] if content else []):
        raise SidecarError(Unwritten.OTHERWISE)


def _folders(library: Library) -> Sequence[bytes]:
    return (*library.photos.folders(), *directories_of(library.database, ()))


def _files_below(paths: Sequence[bytes], report: Report) -> Iterator[bytes]:
    """Yield the files at and below paths that names can be put into, each once."""
    seen: set[bytes] = set()
    for path in sorted({*paths}):
        if not os.path.isdir(path):  # noqa: PTH112 - bytes
            if os.path.isfile(path) and is_writable(path):  # noqa: PTH113 - bytes
                yield path
            continue
        problems = FolderProblems()
        for listing in walk(path, problems):
            if listing.path not in seen:
                seen.add(listing.path)
                yield from (joined(listing.path, n) for n in listing.names if is_writable(n))
        for where, code, detail in problems.found:
            if code is not ProblemCode.VANISHED:
                error = ForeignFileError(ForeignCode.UNREADABLE, detail)
                report.problems.append((where, error))
