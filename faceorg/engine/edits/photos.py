"""Edits of photos: favourites, hidden ones, and clocks that were wrong. No file is changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine.edits.common import known_photos

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library


def set_favourites(library: Library, photo_ids: Sequence[PhotoId], *, favourite: bool) -> Changes:
    """Mark photos as favourites, or no longer.

    Raises:
        EditRefusedError: a photo is unknown.
    """
    with library.journal.edit("favourite" if favourite else "no_favourite") as edit:
        photos = known_photos(library, photo_ids)
        edit.set_favourite(photos, favourite=favourite)
        edit.summary = {"photos": len(photos)}
    return edit.changes


def hide_photos(library: Library, photo_ids: Sequence[PhotoId]) -> Changes:
    """Hide photos: they are found by asking for hidden ones only, and counted nowhere else.

    What was said of their faces stays.

    Raises:
        EditRefusedError: a photo is unknown.
    """
    return _set_hidden(library, photo_ids, hidden=True)


def show_photos(library: Library, photo_ids: Sequence[PhotoId]) -> Changes:
    """Show photos again that were hidden.

    Raises:
        EditRefusedError: a photo is unknown.
    """
    return _set_hidden(library, photo_ids, hidden=False)


def _set_hidden(library: Library, photo_ids: Sequence[PhotoId], *, hidden: bool) -> Changes:
    with library.journal.edit("hide" if hidden else "show") as edit:
        photos = known_photos(library, photo_ids)
        edit.set_hidden(photos, hidden=hidden)
        edit.summary = {"photos": len(photos)}
    return edit.changes


def shift_dates(library: Library, photo_ids: Sequence[PhotoId], seconds: int) -> Changes:
    """Correct the clock of photos, in the library only; reading a file again keeps it.

    Args:
        library: where.
        photo_ids: all of them move by the same, so that their order stays.
        seconds: later where positive.

    Raises:
        EditRefusedError: a photo is unknown, or a date would leave the years 1 to 9999.
    """
    with library.journal.edit("shift_dates") as edit:
        photos = known_photos(library, photo_ids)
        ends = library.photos.first_and_last(photos)
        for moment in (taken_at for _, taken_at in ends):
            refuse_impossible(moment, seconds)
        edit.shift(photos, seconds)
        edit.summary = {"photos": len(photos), "seconds": seconds}
    return edit.changes


def refuse_impossible(moment: datetime, seconds: int) -> None:
    """Raise `EditRefusedError` where a corrected date would be none."""
    try:
        moment + timedelta(seconds=seconds)
    except OverflowError as error:
        raise EditRefusedError(RefusalCode.DATE_IMPOSSIBLE) from error
