"""Photos whose files are gone: kept with all that was decided, for as long as the setting says.

A wrong clock must not empty the trash early. So days are counted as they pass: every run adds
the days since the one before, `STEP_DAYS_MAX` at most and a quarter of the time at most, and
none when the clock went back. A photo goes when both this count and the calendar say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.photos import Absence
from faceorg.engine.indexing.scan import is_mounted
from faceorg.library.files.old_copies import remove_kept_vectors
from faceorg.library.places import is_in, is_vacant, mounts
from faceorg.library.relinking import missing_by_time, missing_files, purge, since_missing

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

DAYS_SETTING = "trash_days"
CLOCK_SETTING = "trash_clock"
# Decisions cost hours and their rows some kilobytes; a drive that is swapped for another one at
# the same place for a season must not cost them.
DAYS_DEFAULT = 365
STEP_DAYS_MAX = 7


@dataclass(frozen=True, slots=True)
class MissingPhoto:
    """A photo whose file is gone.

    Attributes:
        path: where it was, bytes of the file system.
        since: when a run first saw that it was gone.
        until: the first day on which it may be given up; None: kept for ever.
        faces: known in it.
    """

    photo_id: PhotoId
    path: bytes
    since: datetime
    until: date | None
    faces: int


def trash_days(library: Library) -> int | None:
    """Return for how many days photos are kept after their file was gone; None: for ever."""
    days: int | None = library.settings.get(DAYS_SETTING, DAYS_DEFAULT)
    return days


def set_trash_days(library: Library, days: int | None) -> None:
    """Keep photos for so many days (at least one) after their file is gone; None: for ever."""
    library.settings.set(DAYS_SETTING, None if days is None else max(1, days))


def missing_photos(library: Library) -> list[MissingPhoto]:
    """Return the photos whose files are gone, those longest gone first."""
    days = trash_days(library)
    return [
        MissingPhoto(photo_id, path, _time(since), kept_until(since, days), faces)
        for photo_id, path, since, faces in missing_files(library.database)
    ]


def kept_until(since: str, days: int | None) -> date | None:
    """Return the first day on which what is missing `since` may be given up; None: never."""
    try:
        return None if days is None else (_time(since) + timedelta(days=days)).date()
    except OverflowError:
        return None


def empty_expired(library: Library, today: date | None = None) -> Changes:
    """Give up the photos that have been gone for long enough, with their faces and thumbnails.

    Args:
        library: where; only while its indexing lock is held.
        today: by the clock, without it.
    """
    from faceorg.engine.gallery import forget  # numpy, not before the window is up

    days = trash_days(library)
    today = today or datetime.now(UTC).date()
    ages = _count_days(library, today, days)
    if days is None:
        return Changes()
    expired = [
        since
        for since, age in ages.items()
        if age >= days and (until := kept_until(since, days)) is not None and until <= today
    ]
    if not expired:
        return Changes()
    photo_ids, face_ids, person_ids = purge(library, expired)
    forget(library, face_ids)
    remove_kept_vectors(library.folder)
    return Changes(
        photo_ids=frozenset(photo_ids),
        face_ids=frozenset(face_ids),
        person_ids=frozenset(person_ids),
        people_regrouped=bool(face_ids),
    )


def _count_days(library: Library, today: date, days: int | None) -> dict[str, int]:
    """Return {missing since: days that runs have seen pass}, brought up to `today`."""
    times = missing_by_time(library.database)
    clock = library.settings.get(CLOCK_SETTING, {})
    passed = (today - date.fromisoformat(clock["day"])).days if "day" in clock else 0
    step_max = STEP_DAYS_MAX if days is None else max(1, min(STEP_DAYS_MAX, days // 4))
    step = min(max(passed, 0), step_max)
    before = clock.get("ages", {})
    ages = {since: before[since] + step if since in before else 0 for since in times}
    fresh = {"day": today.isoformat(), "ages": ages}
    if fresh != clock:
        library.settings.set(CLOCK_SETTING, fresh)
    return ages


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def absence_of(library: Library, photo_id: PhotoId) -> tuple[Absence, date | None]:
    """Return why a photo's file is not there, and until when the photo is kept (None: for ever).

    To be asked where opening the file has failed: then
    looking at its folder takes no time.
    """
    since = since_missing(library.database, photo_id)
    if since is not None:
        return Absence.GONE, kept_until(since, trash_days(library))
    path = library.photos.paths([photo_id]).get(photo_id, b"")
    around = [f for f in library.photos.folders() if is_in(path, f)]
    away = [f for f in around if is_vacant(f)] or [
        m for f in around for m in mounts(library.database, f) if is_in(path, m) and _empty(m)
    ]
    return (Absence.AWAY if away else Absence.UNSEEN), None


def _empty(mount: bytes) -> bool:
    return is_vacant(mount) or not is_mounted(mount)
