"""What was found in photos: faces recorded, carried over from earlier readings, and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.domain.faces import FaceSource
from faceorg.domain.geometry import Box
from faceorg.domain.ids import FaceId
from faceorg.library.faces import Faces
from faceorg.library.forgotten import may_be_found_again

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import Face, FaceReading
    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database

SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.carrying`
# Cosine similarity of a face with itself in a picture that was edited, for the default pack; each
# pack has a scale of its own, see `engine.packs.same_looks_min`.
SAME_LOOKS_MIN = 0.75
_INSERT = (
    "INSERT INTO faces (id, photo_id, x, y, w, h, landmarks, score, second_score, quality,"
    " sharpness, size_px, yaw, pitch, roll, norm, moment_s, source)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE = (
    "UPDATE faces SET x = ?, y = ?, w = ?, h = ?, landmarks = ?, score = ?, second_score = ?,"
    " quality = ?, sharpness = ?, size_px = ?, yaw = ?, pitch = ?, roll = ?, norm = ?,"
    " moment_s = ? WHERE id = ?"
)


class FoundFaces:
    """Writes the faces of photos that were read."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._faces = Faces(database)

    def record(
        self,
        photo_id: PhotoId,
        readings: Sequence[FaceReading],
        pack: str,
        looks_min: float = SAME_LOOKS_MIN,
    ) -> list[FaceId]:
        """Store the faces found in a photo and return their ids, in the order given.

        Faces known from an earlier reading keep their id and every decision where a box found
        now overlaps theirs, or where the photo was cropped or turned and one looks the same;
        undecided faces that were not found again go. Decided ones stay.
        A box that a person has drawn, or that was imported, stays where it is.
        Part of the caller's transaction.
        """
        known = self._faces.all_of_photo(photo_id)
        pairs = self._carried(known, readings, pack, looks_min)
        gone = [f for i, f in enumerate(known) if i not in pairs.values() and f.decision is None]
        gone = [f for f in gone if f.source is FaceSource.DETECTED and not self._spoken_of(f)]
        self._db.run_many("DELETE FROM faces WHERE id = ?", [(f.face_id,) for f in gone])
        next_id = self._next_id()
        face_ids = []
        for index, reading in enumerate(readings):
            if index in pairs:
                face = known[pairs[index]]
                face_id = face.face_id
                if face.source is FaceSource.DETECTED:
                    self._db.run(_UPDATE, (*_reading_row(reading), face_id))
            else:
                face_id, next_id = FaceId(next_id), next_id + 1
                source = FaceSource.DETECTED.value
                self._db.run(_INSERT, (face_id, photo_id, *_reading_row(reading), source))
            face_ids.append(face_id)
        self._keep_vectors(pack, face_ids, readings, [face_ids[i] for i in pairs])
        return face_ids

    def _keep_vectors(
        self,
        pack: str,
        face_ids: Sequence[FaceId],
        readings: Sequence[FaceReading],
        carried: Sequence[FaceId],
    ) -> None:
        """Keep the vectors of faces, into the table itself: through the view costs twice as much.

        Those that other packs gave of carried faces are of what the file held before; they are
        made anew when needed.
        """
        if not face_ids:
            return
        self._db.run("INSERT OR IGNORE INTO packs (name) VALUES (?)", (pack,))
        number = self._db.value("SELECT id FROM packs WHERE name = ?", (pack,))
        self._db.run_many(
            "DELETE FROM face_vectors WHERE face_id = ? AND pack_id <> ?",
            [(i, number) for i in carried],
        )
        self._db.run_many(
            "INSERT INTO face_vectors (face_id, pack_id, vector) VALUES (?, ?, ?)"
            " ON CONFLICT (face_id, pack_id) DO UPDATE SET vector = excluded.vector",
            [(i, number, _packed(r)) for i, r in zip(face_ids, readings, strict=True)],
        )

    def _carried(
        self, known: Sequence[Face], readings: Sequence[FaceReading], pack: str, looks_min: float
    ) -> dict[int, int]:
        """Return {index of reading: index of known face}."""
        from faceorg.library.carrying import QUALITY_MIN, alike, overlapping  # numpy, as in table

        pairs = overlapping(known, readings)
        taken = set(pairs.values())
        left = [
            self._db.value(
                "SELECT vector FROM vectors WHERE face_id = ? AND pack = ?", (face.face_id, pack)
            )
            if j not in taken and face.source is FaceSource.DETECTED and face.quality >= QUALITY_MIN
            else None
            for j, face in enumerate(known)
        ]
        rest = [None if i in pairs else r for i, r in enumerate(readings)]
        return pairs | alike(left, rest, looks_min)

    def not_forgotten(
        self, photo_id: PhotoId, readings: Sequence[FaceReading]
    ) -> tuple[FaceReading, ...]:
        """Leave out the faces of a photo that somebody wanted forgotten.

        One that a known face overlaps more has been drawn since, or is somebody else's.
        """
        forgotten = [
            Box(*row)
            for row in self._db.rows(
                "SELECT x, y, w, h FROM forgotten WHERE photo_id = ?", (photo_id,)
            )
        ]
        if not forgotten:
            return tuple(readings)
        known = [face.box for face in self._faces.all_of_photo(photo_id)]
        return tuple(r for r in readings if not _is_forgotten(r.box, forgotten, known))

    def _spoken_of(self, face: Face) -> bool:
        """Whether a person has said something of an undecided face, which must not be lost."""
        sql = (
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM rejections WHERE face_id = ?1)"
            " OR EXISTS (SELECT 1 FROM separations WHERE face_id = ?1)"
            " OR EXISTS (SELECT 1 FROM links WHERE face_id = ?1)"
            " OR EXISTS (SELECT 1 FROM links WHERE other_id = ?1)"
        )
        return self._db.value(sql, (face.face_id,)) is not None

    def _next_id(self) -> int:
        sequence = self._db.value("SELECT seq FROM sqlite_sequence WHERE name = 'faces'")
        return int(sequence or 0) + 1


def insert_drawn(
    database: Database,
    photo_id: PhotoId,
    box: Box,
    reading: FaceReading | None,
    pack: str,
    moment_s: float | None = None,
) -> FaceId:
    """Add a face that a person has drawn, and return its id. Part of a transaction.

    Args:
        database: where.
        photo_id: the photo.
        box: as drawn, whatever the reading says.
        reading: what the models see there; None where they see no face.
        pack: the model pack that read it.
        moment_s: of a video, where it was drawn.
    """
    values = _drawn_row(database, photo_id, box) if reading is None else _reading_row(reading)
    drawn = (*values[4:-1], moment_s, FaceSource.DRAWN.value)
    row = (None, photo_id, box.x, box.y, box.w, box.h, *drawn)
    face_id = FaceId(database.run(_INSERT, row).lastrowid or 0)
    may_be_found_again(database, photo_id, box)
    if reading is not None:
        sql = "INSERT INTO vectors (face_id, pack, vector) VALUES (?, ?, ?)"
        database.run(sql, (face_id, pack, _packed(reading)))
    return face_id


def _drawn_row(database: Database, photo_id: PhotoId, box: Box) -> tuple[Any, ...]:
    """Return what is known of a box in which no model sees a face, such as a back of a head."""
    height = database.value("SELECT height FROM photos WHERE id = ?", (photo_id,)) or 0
    landmarks, quality, sharpness = b"", 0.0, 0.0
    pose = (0.0, 0.0, 0.0)
    score, second, norm = 1.0, None, 0.0
    size_px = box.h * height
    seen = (landmarks, score, second, quality, sharpness, size_px, *pose, norm)
    return (*_box_row(box), *seen, None)


def _reading_row(reading: FaceReading) -> tuple[Any, ...]:
    pose = reading.pose
    return (
        *_box_row(reading.box),
        reading.landmarks.astype("<f4").tobytes(),
        reading.score,
        reading.second_score,
        reading.quality,
        reading.sharpness,
        reading.size_px,
        pose.yaw,
        pose.pitch,
        pose.roll,
        reading.norm,
        reading.moment_s,
    )


def _box_row(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.w, box.h


def _packed(reading: FaceReading) -> bytes:
    return reading.vector.astype("<f2").tobytes()


def _is_forgotten(box: Box, forgotten: Sequence[Box], known: Sequence[Box]) -> bool:
    overlap = max(box.iou(other) for other in forgotten)
    return overlap >= SAME_FACE_IOU and overlap > max((box.iou(o) for o in known), default=0.0)
