"""Asks the library what the filters of the photos page mean; no Qt, any thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from faceorg.domain.people import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.people import Person
    from faceorg.library.library import Library
    from faceorg.library.timeline import Answer
    from faceorg.ui.models.filters import Filters

_PEOPLE_MAX = 12  # people whose names hold what was typed; one letter may mean hundreds


def find_photos(library: Library, filters: Filters, people: Sequence[Person]) -> Answer:
    """Return the photos that pass the filters, newest first.

    Text is looked for in file names and in the names of people who are on the photos.
    """
    if not filters:
        return library.timeline.answer()
    key = name_key(filters.text)
    meant = [p.person_id for p in people if key and key in name_key(p.name)][:_PEOPLE_MAX]
    query = replace(filters.query(), text=filters.text, or_with=tuple(meant))
    return library.timeline.answer(query)
