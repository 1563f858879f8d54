"""Which photos of the library another program speaks of. Any thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from faceorg.domain.ids import PhotoId
from faceorg.domain.importing import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.importing import ForeignPhoto
    from faceorg.library.database import Database

FOLDERS_IN_COMMON = 2
"""Cameras call photos the same again and again; two folders above them hardly ever are."""

_ELSEWHERE = frozenset({Origin.DIGIKAM, Origin.IMMICH})
"""They note paths that need not be those of this computer."""

ZONE_S = 15 * 3600
"""The camera's clock is local time, Takeout's is UTC; zones reach to 14 hours."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A photo of the library; `taken_at` is local time, None where the camera told none."""

    photo_id: PhotoId
    path: bytes
    size_bytes: int
    taken_at: str | None


def find_photos(
    database: Database, photos: Sequence[ForeignPhoto]
) -> tuple[dict[PhotoId, list[ForeignPhoto]], list[ForeignPhoto]]:
    """Return what is said of which photo, and what is said of photos that the library lacks.

    A photo is found where it lies. What digiKam notes without the drive, or from where photos were
    before, and Immich as its server has it, is found by name if its length is the same or two
    folders above it are; what Takeout says of a photo that lies elsewhere, by name and the time it
    was taken. Where several photos would do, none is taken.
    """
    found: dict[PhotoId, list[ForeignPhoto]] = {}
    lost: list[ForeignPhoto] = []
    by_name = _by_name(database, {_name(p.path) for p in photos})
    for photo in photos:
        known = by_name.get(_name(photo.path), [])
        meant = [k for k in known if k.path == photo.path] or _meant(photo, known)
        if len(meant) == 1:
            found.setdefault(meant[0].photo_id, []).append(photo)
        else:
            lost.append(photo)
    return found, lost


def _by_name(database: Database, names: Iterable[bytes]) -> dict[bytes, list[_Known]]:
    """Return the photos that were read and have one of these file names."""
    wanted = set(names)
    found: dict[bytes, list[_Known]] = {}
    sql = (
        "SELECT p.name, p.id, d.path, p.size_bytes, CASE WHEN p.dated THEN p.taken_at END"
        " FROM photos p JOIN directories d ON d.id = p.directory_id WHERE p.state = 'done'"
    )
    for part in database.parts(sql):
        for name, number, folder, size, taken_at in part:
            if name in wanted:
                known = _Known(PhotoId(number), os.path.join(folder, name), size, taken_at)
                found.setdefault(name, []).append(known)
    return found


def _meant(photo: ForeignPhoto, known: Sequence[_Known]) -> list[_Known]:
    """Return the photos that may be meant by a path that is not theirs."""
    if photo.origin is Origin.TAKEOUT and photo.taken_s is not None:
        return [k for k in known if _same_time(photo.taken_s, k.taken_at)]
    if photo.origin not in _ELSEWHERE:
        return []
    same = [k for k in known if k.size_bytes == photo.size_bytes]
    if len(same) == 1:
        return same
    common = {k: _folders_in_common(photo.path, k.path) for k in same or known}
    most = max(common.values(), default=0)
    return [k for k, n in common.items() if n == most and (same or n >= FOLDERS_IN_COMMON)]


def _folders_in_common(path: bytes, other: bytes) -> int:
    sep = os.sep.encode()
    pairs = zip(path.split(sep)[-2::-1], other.split(sep)[-2::-1], strict=False)
    return next(
        (i for i, (a, b) in enumerate(pairs) if a != b), min(path.count(sep), other.count(sep))
    )


def _same_time(taken_s: float, taken_at: str | None) -> bool:
    if taken_at is None:
        return False
    local = datetime.fromisoformat(taken_at).replace(tzinfo=UTC)
    return abs(local.timestamp() - taken_s) <= ZONE_S


def _name(path: bytes) -> bytes:
    return os.path.basename(path)  # noqa: PTH119 - bytes
