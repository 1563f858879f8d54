"""Who is in some photos, as far as somebody has confirmed it. Any thread but the GUI's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faceorg.domain.ids import PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database

_MOST_PHOTOS_FIRST = (
    "SELECT f.person_id FROM json_each(?) j JOIN faces f ON f.photo_id = j.value"
    " WHERE f.person_id IS NOT NULL GROUP BY f.person_id"
    " ORDER BY COUNT(DISTINCT f.photo_id) DESC, f.person_id"
)


def people_in_photos(database: Database, photo_ids: Sequence[PhotoId]) -> list[PersonId]:
    """Return the people whose confirmed faces are in some photos, those in most of them first."""
    numbers = json.dumps([int(photo_id) for photo_id in photo_ids])
    return [PersonId(i) for (i,) in database.rows(_MOST_PHOTOS_FIRST, (numbers,))]
