"""Where faces were that somebody had forgotten: boxes only, so that they are not found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database

SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.faces`


def may_be_found_again(database: Database, photo_id: PhotoId, box: Box) -> None:
    """Let a face be where somebody has drawn one; part of a transaction."""
    rows = database.rows("SELECT x, y, w, h FROM forgotten WHERE photo_id = ?", (photo_id,))
    database.run_many(
        "DELETE FROM forgotten WHERE photo_id = ? AND x = ? AND y = ? AND w = ? AND h = ?",
        [(photo_id, *row) for row in rows if Box(*row).iou(box) >= SAME_FACE_IOU],
    )
