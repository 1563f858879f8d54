"""A folder for each person, with copies of their photos or links to them. A job.

What is there already is found again and left alone, so the same once more adds what is new, also
after a stop. Nothing is overwritten or removed, and no photo is touched: a hard link gives its file
one more name.
"""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
import sys
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import (
    EnvironmentFaultError,
    FaultCode,
    PhotoProblemError,
    ProblemCode,
)
from faceorg.domain.photos import Absence
from faceorg.engine.exporting.placing import (
    PART_PREFIX,
    PART_SUFFIX,
    finish,
    give_name,
    remove_parts,
    writing_beside,
)
from faceorg.engine.exporting.safe_names import folder_names, key_of, safe_file_name
from faceorg.engine.exporting.wishes import Link
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.engine.sharing.wishes import LeftOut, NotShared
from faceorg.engine.sharing.writing import prepare_folder, writing_to
from faceorg.library import exporting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.engine.exporting.wishes import Exported, ExportWish
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.exporting import FileRow
    from faceorg.library.library import Library

_SAME_TIME_NS: Final = 2_000_000_000  # FAT keeps times of two seconds
_PIECE_BYTES: Final = 1 << 20
_NO_LINKS: Final = {
    *(errno.EXDEV, errno.EPERM, errno.EACCES, errno.EMLINK, errno.ENOSYS),
    *(errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL),
}
_WINERRORS: Final = {1, 17, 50, 1142, 1314}  # no function, other drive, unsupported, links, rights
ROOM_LEFT: Final = 64 << 20  # a disk is not filled to the last byte


def export_folders(
    library: Library, wish: ExportWish, token: CancelToken, exported: Exported
) -> Iterator[Progress]:
    """Make a folder for each person and put their photos into it.

    Raises:
        EditRefusedError: the folder lies among the library's photos, and nobody said so.
        EnvironmentFaultError: copies would not fit, the disk is full, or nothing may be written.
        CancelledError: the token said so; what was written stays, and is found again.
    """
    everybody = [*chain.from_iterable(exporting.people(library.database, hidden=True))]
    named = folder_names((row.person_id, row.name) for row in everybody)
    aside = {row.person_id for row in everybody if row.hidden and not wish.hidden}
    people = [i for i in (named if wish.people is None else wish.people) if i not in aside]
    if not wish.dry_run:
        prepare_folder(library, wish.target, among_photos=wish.among_photos)
    if not wish.hidden:
        exported.hidden = exporting.hidden_of(library.database, people)
    planned = _Planned(people, 0)
    yield from _plan(library, wish, token, exported, named, planned)
    _check_room(wish, exported)
    if wish.dry_run:
        return
    exported.added = exported.there = exported.size_bytes = exported.people = exported.photos = 0
    yield from _fill(library, wish, token, exported, named, planned)


@dataclass(slots=True)
class _Planned:
    """Whose folders are made, and how many pictures come into all of them."""

    people: Sequence[PersonId]
    pictures: int


def _plan(
    library: Library,
    wish: ExportWish,
    token: CancelToken,
    exported: Exported,
    named: dict[PersonId, str],
    planned: _Planned,
) -> Iterator[Progress]:
    """Count what lacks, and what it takes."""
    yield Progress(Stage.EXPORTING)
    photos: set[int] = set()
    gone: set[int] = set()
    for person_id in planned.people:
        token.checkpoint()
        files = _files(library, wish, person_id)
        folder = _Folder(_path(wish, named[person_id]), wish)
        for file in files:
            if folder.place_of(file).there:
                exported.there += 1
            elif wish.dry_run and not os.path.lexists(file.path):
                problem = PhotoProblemError(ProblemCode.VANISHED)
                if file.photo_id not in gone:
                    exported.left_out.append(_left_out(library, file, problem))
                gone.add(file.photo_id)
            else:
                exported.added += 1
                exported.size_bytes += file.size_bytes if _is_copied(file, wish) else 0
        photos.update(file.photo_id for file in files)
        exported.people += bool(files)
        planned.pictures += len(files)
    exported.photos = len(photos)


def _fill(
    library: Library,
    wish: ExportWish,
    token: CancelToken,
    exported: Exported,
    named: dict[PersonId, str],
    planned: _Planned,
) -> Iterator[Progress]:
    meter, done = RateMeter(), 0
    photos: set[int] = set()
    failed: set[int] = set()
    for person_id in planned.people:
        files = _files(library, wish, person_id)
        if not files:
            continue
        path = _path(wish, named[person_id])
        with writing_to(path):
            os.makedirs(path, exist_ok=True)  # noqa: PTH103 - bytes
        remove_parts(path)
        folder = _Folder(path, wish)
        for file in files:
            token.checkpoint()
            try:
                _put(folder, file, exported)
                photos.add(file.photo_id)
            except PhotoProblemError as problem:
                if file.photo_id not in failed:
                    exported.left_out.append(_left_out(library, file, problem))
                failed.add(file.photo_id)
            done += 1
            meter.mark(done)
            yield Progress(
                Stage.EXPORTING,
                done=min(done, planned.pictures),
                total=planned.pictures,
                problems=len(exported.left_out),
                rate_per_s=meter.rate_per_s(),
                seconds_left=meter.seconds_left(max(0, planned.pictures - done)),
            )
        exported.people += 1
        exported.photos = len(photos)
    if exported.people:
        exported.made.append(wish.target)


def _files(library: Library, wish: ExportWish, person_id: PersonId) -> list[FileRow]:
    files = exporting.files_of(library.database, person_id, hidden=wish.hidden)
    if wish.photo_ids is None:
        return files
    return [file for file in files if file.photo_id in wish.photo_ids]


def _path(wish: ExportWish, name: str) -> bytes:
    return os.path.join(wish.target, os.fsencode(name))  # noqa: PTH118 - bytes


def _is_copied(file: FileRow, wish: ExportWish) -> bool:
    """Return whether a photo takes room, as far as it can be known before."""
    if wish.link is not Link.HARD:
        return wish.link is Link.COPY
    try:
        return os.stat(file.path).st_dev != os.stat(_known_part(wish.target)).st_dev  # noqa: PTH116
    except OSError:
        return False


def _known_part(path: bytes) -> bytes:
    """Return the part of a path that is there."""
    while not os.path.isdir(path) and os.path.dirname(path) != path:  # noqa: PTH112, PTH120
        path = os.path.dirname(path)  # noqa: PTH120
    return path


def _check_room(wish: ExportWish, exported: Exported) -> None:
    """Raise where copies would not fit."""
    with writing_to(wish.target):
        free = shutil.disk_usage(os.fsdecode(_known_part(wish.target))).free
    if exported.size_bytes and exported.size_bytes + ROOM_LEFT > free:
        raise EnvironmentFaultError(FaultCode.NO_ROOM_THERE, os.fsdecode(wish.target))


def _left_out(library: Library, file: FileRow, problem: PhotoProblemError) -> LeftOut:
    from faceorg.engine.safety.trash import absence_of

    if problem.code is ProblemCode.VANISHED:
        absence, _ = absence_of(library, file.photo_id)
        if absence is Absence.AWAY:
            return LeftOut(file.path, NotShared.AWAY)
    return LeftOut(file.path, problem.code, problem.subject)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a picture belongs, and whether it is there."""

    path: bytes
    there: bool


@dataclass(slots=True)
class _Folder:
    """One person's folder: what is in it, and under which name a photo belongs there.

    Attributes:
        taken: names of photos that were given in this run, as file systems compare them.
    """

    path: bytes
    wish: ExportWish
    taken: set[str] = field(default_factory=set)
    _there: dict[str, bytes] | None = None

    def place_of(self, file: FileRow) -> _Place:
        """Return where a photo belongs: under its own name, numbered where others have it."""
        if self._there is None:
            self._there = _names_in(self.path)
        name = safe_file_name(os.path.basename(file.path))  # noqa: PTH119
        if self.wish.dated and file.taken_at:
            name = f"{_moment(file)} {name}"
        stem, suffix = os.path.splitext(name)  # noqa: PTH122
        number = 1
        while True:
            wanted = name if number == 1 else f"{stem} ({number}){suffix}"
            key = key_of(wanted)
            if key not in self.taken:
                known = self._there.get(key)
                found = os.path.join(self.path, known or os.fsencode(wanted))  # noqa: PTH118
                if known is None or is_same(found, file):
                    self.taken.add(key)
                    return _Place(found, known is not None)
            number += 1


def _names_in(folder: bytes) -> dict[str, bytes]:
    try:
        names = os.listdir(folder)  # noqa: PTH208 - bytes
    except OSError:
        return {}
    whole = [n for n in names if not (n.startswith(PART_PREFIX) and n.endswith(PART_SUFFIX))]
    return {key_of(os.fsdecode(name)): name for name in whole}


def _moment(file: FileRow) -> str:
    """Return when a photo was taken, so that names sort by it: 2019-07-14 15.30.12."""
    assert file.taken_at is not None  # noqa: S101
    return file.taken_at[:19].replace("T", " ").replace(":", ".")


def is_same(path: bytes, file: FileRow) -> bool:
    """Return whether what has a name is this photo: its file, a link to it, or a copy of it."""
    try:
        if os.path.islink(path):  # noqa: PTH114
            return os.readlink(path) == file.path  # noqa: PTH115
        there = os.stat(path)  # noqa: PTH116
        try:
            source = os.stat(file.path)  # noqa: PTH116
        except OSError:  # away: what the library knows of it tells as well
            return _as_old(there, file.size_bytes, file.mtime_ns)
        return (
            os.path.samestat(there, source)
            or _as_old(there, source.st_size, source.st_mtime_ns)
            or (there.st_size == source.st_size and filecmp.cmp(path, file.path, shallow=False))
        )
    except OSError:
        return False


def _as_old(there: os.stat_result, size_bytes: int, mtime_ns: int) -> bool:
    """Return whether size and time are those of a photo: a copy keeps both."""
    return there.st_size == size_bytes and abs(there.st_mtime_ns - mtime_ns) <= _SAME_TIME_NS


def _put(folder: _Folder, file: FileRow, exported: Exported) -> None:
    """Put a photo into a folder unless it is there.

    Raises:
        PhotoProblemError: its file can't be read.
        EnvironmentFaultError: nothing can be written there.
    """
    place = folder.place_of(file)
    if place.there:
        exported.there += 1
        return
    if not os.path.lexists(file.path):
        raise PhotoProblemError(ProblemCode.VANISHED)
    link = folder.wish.link
    if link is Link.COPY:
        _copy(file, place.path, folder.path, exported)
    elif not _linked(file, place.path, folder.path, link):
        exported.copied_instead += 1
        _copy(file, place.path, folder.path, exported)
    exported.added += 1


def _linked(file: FileRow, path: bytes, folder: bytes, link: Link) -> bool:
    """Make a link to a photo; return False where that is not possible there."""
    with writing_to(folder):
        try:
            if link is Link.SYMBOLIC:
                os.symlink(file.path, path)  # noqa: PTH211 - bytes
            else:
                os.link(file.path, path)
        except OSError as error:
            if error.errno in _NO_LINKS or getattr(error, "winerror", None) in _WINERRORS:
                return False
            raise
    return True


def _copy(file: FileRow, path: bytes, folder: bytes, exported: Exported) -> None:
    """Write a copy of a photo, with its times."""
    from faceorg.vision.decoding.photo_files import decoding, opened

    with opened(file.path, sys.maxsize) as source:
        status = os.fstat(source.fileno())
        with writing_beside(folder) as (copy, part):
            while True:
                with decoding(source):
                    piece = source.read(_PIECE_BYTES)
                if not piece:
                    break
                copy.write(piece)
                exported.size_bytes += len(piece)
            finish(copy)
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
            give_name(part, path)
