"""Sidecars of a library's photos, written or taken back as a job; photo files are only read."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.orientation import stored_box
from faceorg.domain.sidecars import Merged, NamedBox, Outcome, Side, SidecarError
from faceorg.engine.indexing.scan import SKIPPED_FOLDERS
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sidecars.writing import clear_abandoned, put, read_former, remove
from faceorg.library.named_boxes import directories_of, photos_in
from faceorg.metadata.people_merge import merge, names_of_ours, take_out
from faceorg.metadata.people_notations import OWN
from faceorg.metadata.sidecars import SUFFIX, is_sidecar, orientation_of, photos_beside
from faceorg.vision.decoding.suffixes import SUFFIXES, is_video

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.writing import Former
    from faceorg.library.library import Library
    from faceorg.library.named_boxes import NamedPhoto

WRITTEN_ONCE: Final = "sidecars_written"
"""The setting that notes that there may be sidecars of FaceOrg's to be looked for."""

_PHOTOS: Final = tuple(s.encode() for s in SUFFIXES)
_OWN: Final = OWN.encode()


@dataclass(frozen=True, slots=True)
class Wish:
    """What to write.

    Attributes:
        paths: photos and folders, absolute; all of the library without any.
        side: whose word counts where a sidecar says otherwise.
        dry: only say what would change.
    """

    paths: Sequence[bytes] = ()
    side: Side = Side.NOBODY
    dry: bool = False


@dataclass(slots=True)
class Report:
    """What was done, or would be.

    Attributes:
        done: sidecars that are changed, and those left alone for what they say otherwise.
        same: how many with names of FaceOrg's are as they should be.
        photos: how many photos were looked at.
        problems: files that were not read or written, and why.
        left: sidecars in which a name stays that was to be taken out: others wrote or changed it.
    """

    done: list[tuple[bytes, Merged]] = field(default_factory=list)
    same: int = 0
    photos: int = 0
    problems: list[tuple[bytes, SidecarError | ForeignFileError]] = field(default_factory=list)
    left: list[bytes] = field(default_factory=list)

    def count(self, outcome: Outcome) -> int:
        """Return how many sidecars have this outcome."""
        return sum(merged.outcome is outcome for _, merged in self.done)

    def clashing(self) -> list[tuple[bytes, Merged]]:
        """Return the sidecars that say otherwise."""
        return [(path, merged) for path, merged in self.done if merged.clashes]


def write(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Bring sidecars in step with the library; each is written by itself.

    Raises:
        CancelledError: the token said so; what is written stays.
    """
    if not wish.dry:
        library.settings.set(WRITTEN_ONCE, True)  # noqa: FBT003 - a value
    for folder in directories_of(library.database, wish.paths):
        for _ in _write_folder(library, folder, wish, report):
            token.checkpoint()
            yield Progress(Stage.WRITING_NAMES, report.photos, problems=len(report.problems))


def clear(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Take out of sidecars all that FaceOrg has written, also where the photo is gone.

    Raises:
        CancelledError: the token said so; what is done stays.
    """
    known = (*library.photos.folders(), *directories_of(library.database, ()))
    for path in _sidecars_below(wish.paths or known, report):
        token.checkpoint()
        _take_out(path, None, report, dry=wish.dry)
        yield Progress(Stage.WRITING_NAMES, len(report.done), problems=len(report.problems))


def take_out_names(library: Library, names: Collection[str], report: Report) -> None:
    """Take people out of all sidecars of FaceOrg's in the library's folders."""
    if names and library.settings.get(WRITTEN_ONCE):
        folders = (*library.photos.folders(), *directories_of(library.database, ()))
        for path in _sidecars_below(folders, report):
            _take_out(path, names, report, dry=False)


def _write_folder(library: Library, folder: bytes, wish: Wish, report: Report) -> Iterator[bytes]:
    photos = [p for p in photos_in(library.database, folder) if not is_video(p.name)]
    photos = [p for p in photos if _is_wanted(_of(folder, p.name), wish.paths)]
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - bytes
    except OSError as error:
        if any(photo.faces for photo in photos):
            problem = ForeignFileError(ForeignCode.UNREADABLE, error.strerror or "")
            report.problems.append((folder, problem))
        return
    clear_abandoned(folder, [] if wish.dry else names)
    there = [name for name in names if name.lower().endswith(_PHOTOS)]
    beside = photos_beside(there, [name for name in names if is_sidecar(name)])
    chosen: set[bytes] = set()
    for photo in photos:
        if photo.name not in there:
            continue
        target = target_of(photo.name, beside)
        chosen.add(target)
        report.photos += 1
        _write_one(_of(folder, target), _of(folder, photo.name), photo, wish, report)
        yield target
    # Where FaceOrg once wrote, and another file is the right one by now.
    former = {s for photo in photos for s in beside.get(photo.name, [])} - chosen
    for name in sorted(former):
        _take_out(_of(folder, name), None, report, dry=wish.dry)
        yield name


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


def _write_one(path: bytes, of: bytes, photo: NamedPhoto, wish: Wish, report: Report) -> None:
    try:
        former = read_former(path)
        if not photo.faces and (former.content is None or _OWN not in former.content):
            return
        merged = merge(former.content, *belonging(photo, orientation_of(of)), wish.side)
        _put(path, merged, former, dry=wish.dry, photo=of)
    except (ForeignFileError, SidecarError) as error:
        report.problems.append((path, error))
        return
    _note(path, merged, report)


def _take_out(path: bytes, names: Collection[str] | None, report: Report, *, dry: bool) -> None:
    try:
        former = read_former(path)
        if former.content is None or not (ours := {*names_of_ours(former.content)}):
            return
        if names is not None and ours.isdisjoint(names):
            return
        merged = take_out(former.content, names)
        _put(path, merged, former, dry=dry)
    except (ForeignFileError, SidecarError) as error:
        report.problems.append((path, error))
        return
    _note(path, merged, report)
    text = merged.content.decode("utf-8", "replace")
    if any(_escaped(name) in text for name in merged.taken_out):
        report.left.append(path)


def _escaped(name: str) -> str:
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _put(
    path: bytes, merged: Merged, former: Former, *, dry: bool, photo: bytes | None = None
) -> None:
    if dry or merged.outcome is Outcome.SAME:
        return
    if merged.outcome is Outcome.REMOVED:
        remove(path, former)
    else:
        put(path, merged.content, former, photo)


def _note(path: bytes, merged: Merged, report: Report) -> None:
    if merged.outcome is not Outcome.SAME or merged.clashes:
        report.done.append((path, merged))
    else:
        report.same += 1


def _sidecars_below(paths: Sequence[bytes], report: Report) -> Iterator[bytes]:
    """Yield the XMP files at and below paths, each once; hidden folders are left out."""
    seen: set[bytes] = set()

    def note(error: OSError) -> None:
        where = os.fsencode(error.filename or b"")
        problem = ForeignFileError(ForeignCode.UNREADABLE, error.strerror or "")
        report.problems.append((where, problem))

    for path in sorted({*paths}):
        if not os.path.isdir(path) and os.path.lexists(path):  # noqa: PTH112 - bytes
            yield from ([path] if is_sidecar(path) else [path + SUFFIX])
            continue
        for folder, below, names in os.walk(path, onerror=note):
            below[:] = sorted(
                b
                for b in below
                if not b.startswith(b".")
                and b not in SKIPPED_FOLDERS
                and _of(folder, b) not in seen
            )
            if folder in seen:
                continue
            seen.add(folder)
            yield from (_of(folder, name) for name in sorted(names) if is_sidecar(name))


def _is_wanted(photo: bytes, paths: Sequence[bytes]) -> bool:
    sep = os.fsencode(os.sep)
    return not paths or any(
        photo == path or photo.startswith(path.rstrip(sep) + sep) for path in paths
    )


def _of(folder: bytes, name: bytes) -> bytes:
    return os.path.join(folder, name)  # noqa: PTH118 - bytes
