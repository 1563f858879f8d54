"""Sidecars of a library's photos, written or taken back as a job; photo files are only read."""

from __future__ import annotations

import os
from contextlib import nullcontext
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.orientation import stored_box
from faceorg.domain.sidecars import Merged, NamedBox, SidecarError
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sidecars.clearing import take_out_of
from faceorg.engine.sidecars.reports import (
    file_state,
    joined,
    note_merged,
    put_merged,
)
from faceorg.engine.sidecars.writing import clear_abandoned, read_former
from faceorg.library.named_boxes import directories_of, named_photos, photos_in
from faceorg.library.sidecars import (
    AWAY,
    WRITTEN_ONCE,
    Seen,
    note_passed,
    note_seen,
    numbers_of,
)
from faceorg.metadata.people_merge import merge
from faceorg.metadata.people_notations import OWN
from faceorg.metadata.sidecars import SUFFIX, is_sidecar, orientation_of, photos_beside
from faceorg.vision.decoding.suffixes import SUFFIXES, is_video

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.reports import Report, Wish
    from faceorg.library.library import Library
    from faceorg.library.named_boxes import NamedPhoto

_PHOTOS: Final = tuple(s.encode() for s in SUFFIXES)
_OWN: Final = OWN.encode()
_TOGETHER: Final = 50
"""Photos written while nobody else may, a quarter of a second: edits never wait for it."""


def write(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Bring sidecars in step with the library; each is written by itself.

    Raises:
        CancelledError: the token said so; what is written stays.
        EnvironmentFaultError: another process writes sidecars for longer than anybody waits.
    """
    if not wish.dry:
        library.settings.set(WRITTEN_ONCE, True)  # noqa: FBT003 - a value
    for folder in directories_of(library.database, wish.paths):
        token.checkpoint()
        photos = photos_in(library.database, folder)
        wanted = [i for i, name in photos if is_wanted(joined(folder, name), wish.paths)]
        yield from write_some(library, folder, wanted, wish, token, report)


def write_some(
    library: Library,
    folder: bytes,
    photo_ids: Sequence[PhotoId],
    wish: Wish,
    token: CancelToken,
    report: Report,
) -> Iterator[Progress]:
    """Bring the sidecars of photos of one folder in step; see `write`."""
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - bytes
    except OSError as error:
        _pass_over(library, folder, photo_ids, wish, report, error)
        return
    clear_abandoned(folder, [] if wish.dry else names)
    there = [name for name in names if name.lower().endswith(_PHOTOS)]
    beside = photos_beside(there, [name for name in names if is_sidecar(name)])
    writer = _Writer(library, folder, frozenset(there), beside, wish, report)
    for start in range(0, len(photo_ids), _TOGETHER):
        token.checkpoint()
        writer.write(photo_ids[start : start + _TOGETHER])
        yield Progress(Stage.WRITING_NAMES, report.photos, problems=len(report.problems))
    writer.take_out_former()


class _Writer:
    """Writes beside photos of one folder, some at a time; see `write_some`."""

    def __init__(
        self,
        library: Library,
        folder: bytes,
        there: frozenset[bytes],
        beside: dict[bytes, list[bytes]],
        wish: Wish,
        report: Report,
    ) -> None:
        self._library, self._folder = library, folder
        self._there, self._beside = there, beside
        self._wish, self._report = wish, report
        self._chosen: set[bytes] = set()
        self._former: set[bytes] = set()

    def write(self, photo_ids: Sequence[PhotoId]) -> None:
        """Write some, and note what came of it, while nobody else writes any."""
        database, dry = self._library.database, self._wish.dry
        with nullcontext() if dry else self._library.sidecars_lock():
            with database.snapshot():
                numbers = numbers_of(database, photo_ids)
                photos = named_photos(database, photo_ids)
            pictures = [photo for photo in photos if not is_video(photo.name)]
            seen = [self._write(photo, numbers.get(photo.photo_id, 0)) for photo in pictures]
            if dry:
                return
            note_seen(database, seen)
            done = {one.photo_id for one in seen}
            note_passed(database, {i: number for i, number in numbers.items() if i not in done})

    def take_out_former(self) -> None:
        """Take out where FaceOrg once wrote, and another file is the right one by now."""
        for name in sorted(self._former - self._chosen):
            take_out_of(joined(self._folder, name), None, self._report, dry=self._wish.dry)

    def _write(self, photo: NamedPhoto, number: int) -> Seen:
        target = target_of(photo.name, self._beside)
        path, photo_path = joined(self._folder, target), joined(self._folder, photo.name)
        if photo.name not in self._there:  # it is away, or nobody has noticed yet that it is gone
            return Seen(photo.photo_id, number, path, problem=AWAY if photo.faces or number else "")
        self._chosen.add(target)
        self._former.update(self._beside.get(photo.name, ()))
        self._report.photos += 1
        merged, problem = _write_one(path, photo_path, photo, self._wish, self._report)
        if merged is None or not (photo.faces or merged.ours):
            return Seen(photo.photo_id, number, path, problem=problem)
        state = file_state(path)
        return Seen(photo.photo_id, number, path, state, merged.ours, merged.unsettled)


def _pass_over(
    library: Library,
    folder: bytes,
    photo_ids: Sequence[PhotoId],
    wish: Wish,
    report: Report,
    error: OSError,
) -> None:
    """Note that a folder cannot be looked into; its photos wait."""
    database = library.database
    numbers = numbers_of(database, photo_ids)
    photos = named_photos(database, photo_ids)
    named = [photo for photo in photos if photo.faces]
    if named:
        problem = ForeignFileError(ForeignCode.UNREADABLE, error.strerror or "")
        report.problems.append((folder, problem))
    if not wish.dry:
        waiting = {p.photo_id for p in photos if p.faces or p.photo_id in numbers}
        path = joined(folder, b"")
        note_seen(database, [Seen(i, numbers.get(i, 0), path, problem=AWAY) for i in waiting])
        note_passed(database, {i: n for i, n in numbers.items() if i not in waiting})


def target_of(photo: bytes, beside: dict[bytes, list[bytes]]) -> bytes:
    """Return the sidecar that a photo's names belong into.

    `photo.jpg.xmp` where it is there; else `photo.xmp`, if it is of this photo alone; else a new
    `photo.jpg.xmp`.

    Args:
        photo: name of the file.
        beside: {photo: its sidecars} of all photos in the folder.
    """
    own = photo + SUFFIX
    there = beside.get(photo, [])
    if own in there:
        return own
    of_several = {name for other, names in beside.items() if other != photo for name in names}
    return next((name for name in there if name not in of_several), own)


def belonging(photo: NamedPhoto, turned: int) -> tuple[list[NamedBox], tuple[int, int]]:
    """Return what should stand in a photo's XMP: faces, and width and height of its pixels.

    Args:
        photo: as the library has it.
        turned: the EXIF orientation of its file, 1..8; boxes and size are before it.
    """
    faces = [NamedBox(f.name, stored_box(f.box, turned)) for f in photo.faces]
    return faces, (photo.height, photo.width) if turned >= 5 else (photo.width, photo.height)


def _write_one(
    path: bytes, of: bytes, photo: NamedPhoto, wish: Wish, report: Report
) -> tuple[Merged | None, str]:
    """Return what came of it, None where nothing was to be done, and the code of a problem."""
    try:
        former = read_former(path)
        if not photo.faces and (former.content is None or _OWN not in former.content):
            return None, ""
        merged = merge(former.content, *belonging(photo, orientation_of(of)), wish.side, wish.only)
        put_merged(path, merged, former, dry=wish.dry, photo=of)
    except (ForeignFileError, SidecarError) as error:
        report.problems.append((path, error))
        return None, error.code.value
    note_merged(path, merged, report)
    return merged, ""


def is_wanted(photo: bytes, paths: Sequence[bytes]) -> bool:
    """Whether a photo is one of the paths, or below one; all are without any."""
    sep = os.fsencode(os.sep)
    return not paths or any(
        photo == path or photo.startswith(path.rstrip(sep) + sep) for path in paths
    )
