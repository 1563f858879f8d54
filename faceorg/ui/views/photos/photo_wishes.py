"""What pages do with photos when somebody asks for it: albums, hiding, dates. GUI thread only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from faceorg.domain.ids import AlbumId, PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.dialogs.shift_dates import Ends
    from faceorg.ui.session import Session


def add_to_album(
    parent: QWidget,
    session: Session,
    photo_ids: Sequence[PhotoId],
    *,
    besides: AlbumId | None = None,
) -> None:
    """Ask for an album, and put photos into it.

    Args:
        parent: the window it belongs to.
        session: what is edited.
        photo_ids: in the order in which they shall stand.
        besides: an album that they are in, and that is not offered.
    """
    from faceorg.engine import edits
    from faceorg.ui.dialogs.choose_album import choose_album

    albums = [album for album in session.albums.by_hand() if album.album_id != besides]
    chosen = choose_album(parent, albums, len(photo_ids))
    if isinstance(chosen, str):
        name = chosen
        session.run_edit(lambda library: edits.make_album(library, name, photo_ids))
    elif chosen is not None:
        album_id = chosen.album_id
        session.run_edit(lambda library: edits.add_to_album(library, album_id, photo_ids))


def set_hidden(session: Session, photo_ids: Sequence[PhotoId], *, hidden: bool) -> None:
    """Hide photos, or show them again."""
    from faceorg.engine import edits

    change = edits.hide_photos if hidden else edits.show_photos
    session.run_edit(lambda library: change(library, photo_ids))


def shift_dates(
    parent: QWidget, session: Session, photo_ids: Sequence[PhotoId], current: PhotoId | None
) -> None:
    """Ask by how much the dates of photos shall shift, and shift them.

    Args:
        parent: the window it belongs to.
        session: what is edited.
        photo_ids: which.
        current: the one whose right date somebody may know.
    """

    def on_ends(ends: Ends | None) -> None:
        from faceorg.engine import edits
        from faceorg.ui.dialogs.shift_dates import ask_shift

        seconds = ask_shift(parent, ends) if ends is not None else 0
        if seconds:
            session.run_edit(lambda library: edits.shift_dates(library, photo_ids, seconds))

    session.fetch(partial(_ends, photo_ids, current), on_ends)


def _ends(photo_ids: Sequence[PhotoId], current: PhotoId | None, library: Library) -> Ends | None:
    """Return the dates of photos, and of the current one; None where none is known."""
    from faceorg.ui.dialogs.shift_dates import Ends

    ends = [taken_at for _, taken_at in library.photos.first_and_last(photo_ids)]
    if not ends:
        return None
    known = current is not None and current in photo_ids
    one = library.photos.first_and_last([current] if known and current else photo_ids)
    return Ends(len(photo_ids), ends[0], ends[-1], one[0][1] if one else ends[0])
