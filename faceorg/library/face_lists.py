"""Long lists of faces: ids in order, read from indexes alone, and what a screen of them shows."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.ids import FaceId, PhotoId, StrangerId
from faceorg.library.faces import OF_MISSING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.library.database import Database

_BEST_FIRST = "ORDER BY quality DESC, photo_id, id"
# Those that were absorbed by a stranger wait for nobody while their photo is gone.
_IGNORED = f"(decision = 'ignored' OR (decision IS NULL AND id NOT {OF_MISSING}))"


class StrangerFaces(NamedTuple):
    """An ignored stranger in a list.

    Attributes:
        face_id, photo_id: the best face that a person has ignored.
        faces: how many there are.
        guessed: how many of them were added by the program.
    """

    face_id: FaceId
    photo_id: PhotoId
    faces: int
    guessed: int


class FaceLists:
    """Reads the order of faces, eight bytes each, for lists of any length."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of_person(self, person_id: PersonId) -> array[int]:
        """Return a person's confirmed faces, best quality first."""
        return self._ids(f"SELECT id FROM faces WHERE person_id = ? {_BEST_FIRST}", person_id)

    def of_group(self, group_id: GroupId) -> array[int]:
        """Return a group's faces, best quality first."""
        return self._ids(f"SELECT id FROM faces WHERE group_id = ? {_BEST_FIRST}", group_id)

    def suggested_to(self, person_id: PersonId) -> array[int]:
        """Return the faces suggested to a person, least sure first."""
        sql = "SELECT id FROM faces WHERE suggested_person_id = ? ORDER BY suggestion_score, id"
        return self._ids(sql, person_id)

    def not_faces(self) -> array[int]:
        """Return what was marked as not a face, latest id first."""
        return self._ids("SELECT id FROM faces WHERE decision = 'not_a_face' ORDER BY id DESC")

    def ignored_alone(self) -> array[int]:
        """Return the ignored faces that belong to no stranger, latest id first."""
        return self._ids(
            "SELECT id FROM faces WHERE decision = 'ignored' AND stranger_id IS NULL"
            " ORDER BY id DESC"
        )

    def strangers(self) -> dict[StrangerId, int]:
        """Return how many faces each ignored stranger has, latest stranger first."""
        rows = self._db.rows(
            "SELECT stranger_id, count(*) FROM faces WHERE stranger_id IS NOT NULL"
            f" AND id NOT {OF_MISSING} GROUP BY 1 ORDER BY 1 DESC"
        )
        return {StrangerId(i): number for i, number in rows}

    def some_strangers(self, stranger_ids: Sequence[int]) -> dict[StrangerId, StrangerFaces]:
        """Return what a list shows of these strangers."""
        # With an only max(), SQLite takes the other columns from that row.
        rows = self._db.rows(
            "SELECT stranger_id, id, photo_id, count(*), sum(decision IS NULL),"
            " max(iif(decision IS NULL, -1, 0) + quality / 1e3) FROM faces"
            f" WHERE stranger_id IN (SELECT value FROM json_each(?)) AND {_IGNORED} GROUP BY 1",
            (json.dumps(list(stranger_ids)),),
        )
        return {
            StrangerId(i): StrangerFaces(FaceId(face), PhotoId(photo), number, guessed)
            for i, face, photo, number, guessed, _ in rows
        }

    def of_stranger(self, stranger_id: StrangerId) -> tuple[array[int], int]:
        """Return a stranger's faces, those that a person has ignored first, and how many those are.

        Each part has the best quality first.
        """
        rows = self._db.rows(
            f"SELECT id, decision IS NULL FROM faces WHERE stranger_id = ? AND {_IGNORED}"
            " ORDER BY 2, quality DESC, id",
            (stranger_id,),
        )
        return array("q", [row[0] for row in rows]), sum(not row[1] for row in rows)

    def photos_of(self, face_ids: Sequence[int]) -> dict[FaceId, PhotoId]:
        """Return the photo of each face, in the order given; unknown faces are left out."""
        rows = self._db.rows(
            "SELECT f.id, f.photo_id FROM json_each(?) AS key CROSS JOIN faces f"
            " ON f.id = key.value",
            (json.dumps(list(face_ids)),),
        )
        return {FaceId(face): PhotoId(photo) for face, photo in rows}

    def years_of(self, face_ids: Sequence[int]) -> dict[FaceId, int]:
        """Return when faces were photographed, where a camera has told."""
        rows = self._db.rows(
            "SELECT f.id, CAST(substr(p.taken_at, 1, 4) AS INTEGER) FROM json_each(?) AS key"
            " CROSS JOIN faces f ON f.id = key.value CROSS JOIN photos p ON p.id = f.photo_id"
            " WHERE p.dated AND p.state = 'done' AND NOT p.missing",
            (json.dumps(list(face_ids)),),
        )
        return {FaceId(face): year for face, year in rows}

    def _ids(self, sql: str, *values: int) -> array[int]:
        """Return the ids that a query gives, as one text: a third of the time of rows."""
        found = self._db.value(f"SELECT group_concat(id) FROM ({sql})", values)
        return array("q", map(int, found.split(","))) if found else array("q")
