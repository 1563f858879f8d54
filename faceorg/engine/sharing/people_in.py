"""Who is in photos that are shared. Any thread but the GUI's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.people_in_photos import people_in_photos

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library


def people_in(library: Library, photo_ids: Sequence[PhotoId]) -> list[Person]:
    """Return the people whose confirmed faces are in some photos, those in most of them first."""
    order = people_in_photos(library.database, photo_ids)
    known = {person.person_id: person for person in library.people.some(order)}
    return [known[i] for i in order if i in known]
