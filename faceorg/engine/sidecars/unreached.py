"""Names that were to be forgotten and could not be reached: taken out when their drive is back.

Only places are remembered, not whose name may be left there: what FaceOrg has written there and
is nobody's name any more goes. Any thread but the window's.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.engine.sidecars.clearing import take_out_names
from faceorg.engine.sidecars.reports import Report
from faceorg.library import sidecars as rows
from faceorg.library.places import is_vacant
from faceorg.metadata.people_merge import written_name

if TYPE_CHECKING:
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library

_SEP = os.sep.encode()


def note_unreached(library: Library, report: Report) -> list[bytes]:
    """Remember, and return, where names may be left after forgetting.

    Args:
        library: where.
        report: of what was taken out.
    """
    away = [place for place in _places(library) if is_vacant(place)]
    failed = (path for path, _ in report.problems)
    paths = [path for path in failed if _in(path, away) or os.path.lexists(path)]
    found = sorted({*away, *(path for path in paths if not _in(path, away))})
    rows.note_left(library.database, found)
    return found


def take_out_unreached(library: Library, token: CancelToken) -> list[bytes]:
    """Take names that are nobody's out where they could not be reached; return what is left.

    Raises:
        CancelledError: the token said so; the rest is left for another time.
    """
    database = library.database
    if not rows.left(database):
        return []
    places = [place for place in _places(library) if is_vacant(place)]
    from faceorg.engine.sidecars import into_files

    with library.sidecars_lock():
        known = {written_name(person.name) for person in library.people.all()}
        for path in rows.left(database):
            if path in places or _in(path, places):
                continue  # its drive is not connected
            told = Report()
            if os.path.lexists(path):
                for take_out in (take_out_names, into_files.take_out_names):
                    take_out(library, lambda name: name not in known, told, [path], token)
            if not told.problems:
                rows.drop_left(database, [path])
    return rows.left(database)


def give_up(library: Library) -> None:
    """Wait no longer for what could not be reached."""
    rows.drop_left(library.database, rows.left(library.database))


def _places(library: Library) -> list[bytes]:
    """Return what can be away as a whole: chosen folders with photos, and mounted directories."""
    database = library.database
    mounted = [row[0] for row in database.rows("SELECT path FROM directories WHERE mounted = 1")]
    chosen = [f.path for f in library.photos.folders_with() if f.photos or f.missing]
    return [*chosen, *mounted]


def _in(path: bytes, folders: list[bytes]) -> bool:
    return any(path == f or path.startswith(f.rstrip(_SEP) + _SEP) for f in folders)
