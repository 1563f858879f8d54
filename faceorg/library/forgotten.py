"""Where faces were that somebody had forgotten: boxes only, so that they are not found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import FaceReading
    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database

SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.faces`


def forgotten_boxes(database: Database, photo_id: PhotoId) -> list[Box]:
    """Return where faces of a photo were, in fractions of the oriented photo."""
    sql = "SELECT x, y, w, h FROM forgotten WHERE photo_id = ?"
    return [Box(*row) for row in database.rows(sql, (photo_id,))]


def without_forgotten(
    database: Database, photo_id: PhotoId, readings: Sequence[FaceReading]
) -> tuple[FaceReading, ...]:
    """Leave out the faces that stand where one was forgotten."""
    boxes = forgotten_boxes(database, photo_id)
    return tuple(r for r in readings if all(r.box.iou(box) < SAME_FACE_IOU for box in boxes))


def may_be_found_again(database: Database, photo_id: PhotoId, box: Box) -> None:
    """Let a face be where somebody has drawn one; part of a transaction."""
    same = [b for b in forgotten_boxes(database, photo_id) if b.iou(box) >= SAME_FACE_IOU]
    database.run_many(
        "DELETE FROM forgotten WHERE photo_id = ? AND x = ? AND y = ? AND w = ? AND h = ?",
        [(photo_id, b.x, b.y, b.w, b.h) for b in same],
    )


def copy_forgotten(database: Database, photo_id: PhotoId, copy_id: PhotoId) -> None:
    """Have the same faces not found in a copy of a photo; part of a transaction."""
    database.run(
        "INSERT OR IGNORE INTO forgotten (photo_id, x, y, w, h)"
        " SELECT ?, x, y, w, h FROM forgotten WHERE photo_id = ?",
        (copy_id, photo_id),
    )
