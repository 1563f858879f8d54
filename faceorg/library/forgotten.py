"""Where faces were that somebody had forgotten: boxes only, so that they are not found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database

SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.found_faces`


def is_forgotten(database: Database, photo_id: PhotoId, box: Box) -> bool:
    """Whether somebody wanted the face in a box of a photo forgotten."""
    return any(known.iou(box) >= SAME_FACE_IOU for known in _boxes(database, photo_id))


def _boxes(database: Database, photo_id: PhotoId) -> list[Box]:
    rows = database.rows("SELECT x, y, w, h FROM forgotten WHERE photo_id = ?", (photo_id,))
    return [Box(*row) for row in rows]


def may_be_found_again(database: Database, photo_id: PhotoId, box: Box) -> None:
    """Let a face be where somebody has drawn one; part of a transaction."""
    again = (known for known in _boxes(database, photo_id) if known.iou(box) >= SAME_FACE_IOU)
    database.run_many(
        "DELETE FROM forgotten WHERE photo_id = ? AND x = ? AND y = ? AND w = ? AND h = ?",
        [(photo_id, known.x, known.y, known.w, known.h) for known in again],
    )
