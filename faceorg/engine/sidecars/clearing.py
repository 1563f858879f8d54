"""What FaceOrg has written into sidecars taken out again: of some people, or all. Any thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.sidecars import SidecarError
from faceorg.engine.indexing.scan import SKIPPED_FOLDERS
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sidecars.reports import (
    file_state,
    joined,
    note_merged,
    put_merged,
)
from faceorg.engine.sidecars.writing import read_former
from faceorg.library.named_boxes import directories_of
from faceorg.library.sidecars import WRITTEN_ONCE, note_taken_out, paths_of
from faceorg.metadata.people_merge import names_of_ours, take_out
from faceorg.metadata.sidecars import SUFFIX, is_sidecar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.sidecars import Merged
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.reports import Report, Wish
    from faceorg.library.library import Library
    from faceorg.library.sidecars import FileState


def clear(library: Library, wish: Wish, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Take out of sidecars all that FaceOrg has written, also where the photo is gone.

    Raises:
        CancelledError: the token said so; what is done stays.
    """
    known = (*library.photos.folders(), *directories_of(library.database, ()))
    left: dict[bytes, tuple[FileState | None, int]] = {}
    try:
        for path in sidecars_below(wish.paths or known, report):
            token.checkpoint()
            if take_out_of(path, None, report, dry=wish.dry) and not wish.dry:
                left[path] = file_state(path), 0
            yield Progress(Stage.WRITING_NAMES, len(report.done), problems=len(report.problems))
    finally:
        note_taken_out(library.database, left)


def take_out_names(
    library: Library,
    is_meant: Callable[[str], bool],
    report: Report,
    paths: Sequence[bytes] | None = None,
    token: CancelToken | None = None,
) -> bool:
    """Take people out of sidecars of FaceOrg's, in all of the library's folders or below paths.

    Args:
        library: where.
        is_meant: whether a name is to go, as it is written there.
        report: filled.
        paths: files and folders; all without it.
        token: asked between files.

    Returns:
        Whether sidecars were looked for: none were where none was ever written.

    Raises:
        CancelledError: the token said so; what is done stays.
    """
    if not library.settings.get(WRITTEN_ONCE):
        return False
    if paths is None:
        paths = (*library.photos.folders(), *directories_of(library.database, ()))
    left: dict[bytes, tuple[FileState | None, int]] = {}
    try:
        for path in sidecars_below(paths, report):
            if token is not None:
                token.checkpoint()
            merged = take_out_of(path, is_meant, report, dry=False)
            if merged is not None:
                left[path] = file_state(path), merged.ours
    finally:
        note_taken_out(library.database, left)
    return True


def take_former_out(library: Library, former: Mapping[PhotoId, bytes], report: Report) -> None:
    """Take out of sidecars that belonged to photos where these were before.

    Args:
        library: where.
        former: {photo: the sidecar written there}.
        report: filled.
    """
    now = paths_of(library.database, list(former))
    left: dict[bytes, tuple[FileState | None, int]] = {}
    for photo_id, path in former.items():
        if now.get(photo_id, path) != path and take_out_of(path, None, report, dry=False):
            left[path] = file_state(path), 0
    note_taken_out(library.database, left)


def take_out_of(
    path: bytes, is_meant: Callable[[str], bool] | None, report: Report, *, dry: bool
) -> Merged | None:
    """Return what came of it; None where there was nothing to take out, or it went wrong."""
    try:
        former = read_former(path)
        if former.content is None or not (ours := {*names_of_ours(former.content)}):
            return None
        names = None if is_meant is None else {name for name in ours if is_meant(name)}
        if names is not None and not names:
            return None
        merged = take_out(former.content, names)
        put_merged(path, merged, former, dry=dry)
    except (ForeignFileError, SidecarError) as error:
        report.problems.append((path, error))
        return None
    note_merged(path, merged, report)
    text = merged.content.decode("utf-8", "replace")
    if any(_escaped(name) in text for name in merged.taken_out):
        report.left.append(path)
    return merged


def _escaped(name: str) -> str:
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def sidecars_below(paths: Sequence[bytes], report: Report) -> Iterator[bytes]:
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
                and joined(folder, b) not in seen
            )
            if folder in seen:
                continue
            seen.add(folder)
            yield from (joined(folder, name) for name in sorted(names) if is_sidecar(name))
