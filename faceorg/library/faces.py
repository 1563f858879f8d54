"""Faces: what lists and grouping read. What is found in photos is written by `found_faces`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faceorg.domain.faces import DAY_UNKNOWN, Decision, Face, FaceSource, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId, StrangerId
from faceorg.library.counts import face_counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping
    from faceorg.library.database import Database

UNDECIDED = "decision IS NULL AND stranger_id IS NULL"
# Undecided faces of photos that are gone: nobody is asked about them.
OF_MISSING = (
    "IN (SELECT m.id FROM photos t CROSS JOIN faces m ON m.photo_id = t.id"
    " WHERE t.missing AND m.decision IS NULL)"
)

_COLUMNS = (
    "id, photo_id, x, y, w, h, score, quality, size_px, yaw, pitch, roll, source, decision,"
    " person_id, group_id, suggested_person_id, suggestion_score, stranger_id, moment_s"
)
_BEST_FIRST = "ORDER BY quality DESC, photo_id, id"  # as the indexes have them
# How many days after 1970-01-01 the photo was taken, where the camera told.
_DAY = "CASE WHEN p.dated THEN CAST(julianday(date(p.taken_at)) - 2440587.5 AS INTEGER) END"


class Faces:
    """Reads faces, and writes what grouping made of them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # lists -------------------------------------------------------------------------------

    def by_id(self, face_ids: Sequence[FaceId]) -> list[Face]:
        """Return the given faces in the given order; unknown ids are left out."""
        found: dict[FaceId, Face] = {}
        for start in range(0, len(face_ids), 500):
            part = list(face_ids[start : start + 500])
            for face in self._list(f"id IN ({','.join('?' * len(part))})", part):
                found[face.face_id] = face
        return [found[i] for i in face_ids if i in found]

    def of_photo(self, photo_id: PhotoId) -> list[Face]:
        """Return the faces of one photo from left to right, those "not a face" left out."""
        return self._list("photo_id = ? AND decision IS NOT 'not_a_face' ORDER BY x", [photo_id])

    def all_of_photo(self, photo_id: PhotoId) -> list[Face]:
        """Return the faces of a photo, with what is no face."""
        return self._list("photo_id = ?", [photo_id])

    def of_person(self, person_id: PersonId) -> list[Face]:
        """Return a person's confirmed faces, best quality first."""
        return self._list(f"person_id = ? {_BEST_FIRST}", [person_id])

    def ids_of_person(self, person_id: PersonId) -> list[FaceId]:
        """Return the ids of a person's confirmed faces, best quality first."""
        sql = f"SELECT id FROM faces WHERE person_id = ? {_BEST_FIRST}"
        return [FaceId(row[0]) for row in self._db.rows(sql, (person_id,))]

    def photos_with(self, person_id: PersonId, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those of the photos that hold a confirmed face of this person."""
        rows = self._db.rows(
            "SELECT DISTINCT f.photo_id FROM json_each(?) AS key CROSS JOIN faces f"
            " ON +f.person_id = ? AND f.photo_id = key.value",
            (json.dumps(list(photo_ids)), person_id),
        )
        return {PhotoId(row[0]) for row in rows}

    def of_group(self, group_id: GroupId) -> list[Face]:
        """Return a group's faces, best quality first."""
        return self._list(f"group_id = ? {_BEST_FIRST}", [group_id])

    def suggested_to(self, person_id: PersonId) -> list[Face]:
        """Return the faces suggested to a person, least sure first."""
        return self._list("suggested_person_id = ? ORDER BY suggestion_score, id", [person_id])

    def loose(self, limit: int = -1) -> list[Face]:
        """Return undecided faces in no group and without a suggestion, best quality first.

        Those of photos that are gone are left out.
        """
        where = f"{UNDECIDED} AND group_id IS NULL AND suggested_person_id IS NULL"
        where += f" AND id NOT {OF_MISSING}"
        return self._list(f"{where} ORDER BY quality DESC, id LIMIT ?", [limit])

    def of_stranger(self, stranger_id: StrangerId) -> list[FaceId]:
        """Return the faces that a person has ignored as one stranger, best quality first."""
        rows = self._db.rows(
            "SELECT id FROM faces WHERE stranger_id = ? AND decision = 'ignored'"
            " ORDER BY quality DESC, id",
            (stranger_id,),
        )
        return [FaceId(row[0]) for row in rows]

    def before_birth(self, face_ids: Sequence[FaceId], person_id: PersonId) -> list[FaceId]:
        """Return those of the faces whose photo is dated before this person was born."""
        rows = self._db.rows(
            "SELECT f.id FROM json_each(?) AS key CROSS JOIN faces f ON f.id = key.value"
            " JOIN photos p ON p.id = f.photo_id JOIN people b ON b.id = ?"
            " WHERE p.dated AND date(p.taken_at) < b.birth_date",
            (json.dumps(list(face_ids)), person_id),
        )
        return [FaceId(row[0]) for row in rows]

    def with_decision(self, decision: Decision) -> list[Face]:
        """Return all faces with this decision, latest id first; absorbed ones are ignored too."""
        # Written out: indexes of some faces only are not found by a parameter.
        where = f"decision = '{decision.value}'"
        if decision is Decision.IGNORED:
            absorbed = f"decision IS NULL AND stranger_id IS NOT NULL AND id NOT {OF_MISSING}"
            where = f"({where} OR ({absorbed}))"
        return self._list(f"{where} ORDER BY id DESC", [])

    def rejected_from(self, person_id: PersonId) -> list[FaceId]:
        """Return the faces that are known not to be this person."""
        rows = self._db.rows(
            "SELECT face_id FROM rejections WHERE person_id = ? ORDER BY face_id", (person_id,)
        )
        return [FaceId(row[0]) for row in rows]

    def all(self) -> list[Face]:
        """Return every face, by id."""
        return self._list("1 ORDER BY id", [])

    def counts(self) -> dict[str, int]:
        """Return the number of faces by state, and "all" of them but "not a face".

        Undecided faces of photos that are gone are not counted.
        """
        counts = {state: number for state, number in face_counts(self._db).items() if number}
        counts["all"] = sum(n for state, n in counts.items() if state != "not_a_face")
        return counts

    def _list(self, where: str, parameters: Sequence[Any]) -> list[Face]:
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM faces WHERE {where}", parameters)
        return [_face(row) for row in rows]

    # what grouping needs -----------------------------------------------------------------

    def table(self, pack: str, face_ids: Iterable[int] | None = None) -> FaceTable:
        """Return all faces with a vector of `pack`, or those of some, by id.

        "Not a face" is left out, and so are undecided faces of photos that are gone.
        """
        among, wanted = "", ()  # type: tuple[str, tuple[str, ...]]
        if face_ids is not None:
            among = " AND f.id IN (SELECT value FROM json_each(?))"
            wanted = (json.dumps([int(i) for i in face_ids]),)
        parts = self._db.parts(
            "SELECT f.id, f.photo_id, coalesce(f.person_id, 0), coalesce(f.group_id, 0),"
            " coalesce(f.stranger_id, 0), f.decision IS NOT NULL, f.quality, f.size_px, f.yaw,"
            f" coalesce({_DAY}, ?), v.vector"
            " FROM faces f JOIN vectors v ON v.face_id = f.id AND v.pack = ?"
            " JOIN photos p ON p.id = f.photo_id"
            " WHERE f.decision IS NOT 'not_a_face' AND NOT (p.missing AND f.decision IS NULL)"
            f"{among} ORDER BY f.id",
            (DAY_UNKNOWN, pack, *wanted),
        )
        from faceorg.library.recognition.vectors import (
            face_table,  # numpy, not before the window is up
        )

        return face_table(parts)

    def rejections(self) -> set[tuple[FaceId, PersonId]]:
        """Return all (face, person) pairs that a person has refused."""
        rows = self._db.rows("SELECT face_id, person_id FROM rejections")
        return {(FaceId(f), PersonId(p)) for f, p in rows}

    def links(self) -> list[tuple[FaceId, FaceId]]:
        """Return all pairs of faces whose groups a person has merged, oldest first."""
        rows = self._db.rows("SELECT face_id, other_id FROM links ORDER BY linked_at, 1, 2")
        return [(FaceId(a), FaceId(b)) for a, b in rows]

    def separations(self) -> list[tuple[int, FaceId, int]]:
        """Return (separation, face, part); different parts never meet in a group by a job."""
        rows = self._db.rows(
            "SELECT separation_id, face_id, part FROM separations ORDER BY 1, 3, 2"
        )
        return [(number, FaceId(f), part) for number, f, part in rows]

    def strangers(self) -> list[tuple[StrangerId, list[FaceId]]]:
        """Return the ignored groups with the faces that a person has ignored, by id."""
        rows = self._db.rows(
            "SELECT stranger_id, id FROM faces WHERE stranger_id IS NOT NULL"
            " AND decision = 'ignored' ORDER BY 1, 2"
        )
        found: dict[StrangerId, list[FaceId]] = {}
        for stranger_id, face_id in rows:
            found.setdefault(StrangerId(stranger_id), []).append(FaceId(face_id))
        return list(found.items())

    def apply_grouping(self, grouping: Grouping) -> list[GroupId]:
        """Write what grouping made of the undecided faces; return the ids of the groups.

        One transaction. What a person has said since the faces were read counts: decided faces
        are left as they are, nobody is suggested who may not be (see `recognition.groupings`), and
        separated faces don't meet in a group.
        """
        from faceorg.library.recognition.groupings import (
            write_grouping,  # not before the window is up
        )

        return write_grouping(self._db, grouping)


def _face(row: tuple[Any, ...]) -> Face:
    face_id, photo_id, x, y, w, h, score, quality, size_px, yaw, pitch, roll, *rest = row
    source, decision, person_id, group_id, suggested, suggestion_score, *more = rest
    return Face(
        FaceId(face_id),
        PhotoId(photo_id),
        Box(x, y, w, h),
        score,
        quality,
        size_px,
        Pose(yaw, pitch, roll),
        FaceSource(source),
        Decision(decision) if decision else None,
        person_id,
        group_id,
        suggested,
        suggestion_score,
        *more,
    )
