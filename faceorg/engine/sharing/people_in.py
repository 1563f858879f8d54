"""Who is in some photos, as far as somebody has confirmed it. Any thread but the GUI's."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from faceorg.domain.faces import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library


def people_in(library: Library, photo_ids: Sequence[PhotoId]) -> list[Person]:
    """Return the people whose confirmed faces are in some photos, those in most of them first."""
    often: Counter[PersonId] = Counter()
    for photo_id in photo_ids:
        faces = library.faces.of_photo(photo_id)
        often.update(
            {f.person_id for f in faces if f.decision is Decision.CONFIRMED and f.person_id}
        )
    order = [person_id for person_id, _ in often.most_common()]
    known = {person.person_id: person for person in library.people.some(order)}
    return [known[i] for i in order if i in known]
