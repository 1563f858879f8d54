"""The writes of edits that take over names from other programs and other computers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faceorg.domain.faces import FaceSource
from faceorg.library.history.images import BROUGHT
from faceorg.library.history.relation_edit import RelationEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.importing import Origin
    from faceorg.library.recognition.brought import NewVector

_IDS = "id IN (SELECT value FROM json_each(?))"


class ImportEdit(RelationEdit):
    """An edit under way, as far as it is about what other programs say."""

    def note_origin(self, face_ids: Sequence[FaceId], origin: Origin) -> None:
        """Note which program has named faces; the next decision about them forgets it."""
        self._note("faces", [(i,) for i in face_ids])
        sql = f"UPDATE faces SET origin = ? WHERE {_IDS}"
        self._db.run(sql, (origin.value, json.dumps(list(face_ids))))

    def note_imported(self, face_ids: Sequence[FaceId]) -> None:
        """Note that the boxes of faces, added by this edit, are another program's."""
        sql = f"UPDATE faces SET source = ? WHERE {_IDS}"
        self._db.run(sql, (FaceSource.IMPORTED.value, json.dumps(list(face_ids))))

    # what people files bring ------------------------------------------------------------------

    def note_uids(self, person_id: PersonId, uids: Sequence[str]) -> None:
        """Note who somebody is in a people file, so that the next one finds them again."""
        self._note("brought_people", [(person_id, uid) for uid in uids])
        self._db.run_many(
            "INSERT OR IGNORE INTO brought_people (person_id, uid) VALUES (?, ?)",
            [(person_id, uid) for uid in uids],
        )

    def bring_vectors(self, person_id: PersonId, source: str, vectors: Sequence[NewVector]) -> bool:
        """Let somebody have the vectors that one library tells of them, in place of former ones.

        Returns:
            Whether they are others than before.
        """
        of = (person_id, source)
        where = "FROM brought_vectors WHERE person_id = ? AND source = ?"
        known = self._db.rows(f"SELECT pack, vector, quality, day {where} ORDER BY id", of)
        if known == [tuple(vector) for vector in vectors]:
            return False
        self._drop_brought(self._db.rows(f"SELECT person_id, id {where}", of))
        for vector in vectors:
            cursor = self._db.run(
                "INSERT INTO brought_vectors (person_id, source, pack, vector, quality, day)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*of, *vector),
            )
            self.before[BROUGHT][f"{person_id} {cursor.lastrowid}"] = None
        return True

    def take_over_brought(self, person_id: PersonId, other_id: PersonId) -> None:
        """Give a person what files have brought of another, who is merged into them."""
        for table, column in (("brought_people", "uid"), (BROUGHT, "id")):
            rows = self._db.rows(f"SELECT {column} FROM {table} WHERE person_id = ?", (other_id,))
            self._note(table, [(i, key) for (key,) in rows for i in (person_id, other_id)])
            self._db.run(
                f"UPDATE {table} SET person_id = ? WHERE person_id = ?", (person_id, other_id)
            )

    def remove_brought_of(self, person_id: PersonId) -> None:
        """Forget what files have brought of somebody."""
        sql = "SELECT person_id, {} FROM {} WHERE person_id = ?"
        uids = self._db.rows(sql.format("uid", "brought_people"), (person_id,))
        self._note("brought_people", uids)
        self._db.run("DELETE FROM brought_people WHERE person_id = ?", (person_id,))
        self._drop_brought(self._db.rows(sql.format("id", BROUGHT), (person_id,)))

    def _drop_brought(self, keys: Sequence[tuple[int, int]]) -> None:
        self._note(BROUGHT, keys)
        self._db.run_many("DELETE FROM brought_vectors WHERE person_id = ? AND id = ?", keys)
