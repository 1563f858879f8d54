"""What looking at single photos needs: the picture itself, and the mark of a favourite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library


def load_photo(path: bytes, max_side: int) -> tuple[bytes, int, int]:
    """Decode a photo for the screen; may be called from any thread.

    Args:
        path: of the file, in bytes of the file system.
        max_side: longest side wanted, in pixels; never enlarged.

    Returns:
        RGB888 pixels row by row without padding, orientation applied, and their width and height.

    Raises:
        PhotoProblemError: the photo cannot be read; the code says why.
    """
    from faceorg.vision.images import decode

    pixels = decode(path, max_side).pixels
    height, width = pixels.shape[:2]
    return pixels.tobytes(), width, height


def set_favourite(library: Library, photo_ids: Sequence[PhotoId], *, favourite: bool) -> Changes:
    """Mark photos as favourites, or no longer; not an edit of people, so not in the journal."""
    for photo_id in photo_ids:
        library.photos.set_favourite(photo_id, favourite=favourite)
    return Changes(photo_ids=frozenset(photo_ids))
