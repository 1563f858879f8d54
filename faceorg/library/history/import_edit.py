"""The writes of edits that take over names from other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faceorg.domain.faces import FaceSource
from faceorg.library.history.relation_edit import RelationEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId
    from faceorg.domain.importing import Origin

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
