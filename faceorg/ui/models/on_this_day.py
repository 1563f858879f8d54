"""What the window says of photos of this day in former years, and reads of them. No Qt.

The first paint needs the words, not what reads photos: that is loaded when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui.texts.translation import listed_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening, Standing

_YEARS_NAMED = 3


def on_this_day_text(photos: int, years: Sequence[int]) -> str:
    """Return how many photos there are: "On this day: 12 photos, 2014 and 2019"."""
    if len(years) <= _YEARS_NAMED:
        when = listed_text([str(year) for year in reversed(years)])
    else:
        when = tr("{first} to {last}", "years").format(first=years[-1], last=years[0])
    words = tr("On this day: %Ln photo, {years}||On this day: %Ln photos, {years}", "", photos)
    return words.format(years=when)


def read_day(library: Library, today: date) -> tuple[int, Sequence[int]]:
    """Return how many photos of this day in former years there are, and of which years."""
    from faceorg.library.queries.on_this_day import on_this_day

    found = on_this_day(library.database, today)
    return len(found), found.years


def read_on_this_day(
    library: Library, today: date, person_id: PersonId | None, standing: Standing | None = None
) -> tuple[str, Opening]:
    """Read the photos of this day; in a worker.

    Returns:
        The name of the person, "" for everybody, and the photos.
    """
    from faceorg.library.queries.on_this_day import on_this_day
    from faceorg.ui.models.photo_pages import opened

    person = library.people.get(person_id) if person_id is not None else None
    found = on_this_day(library.database, today, person_id)
    return person.name if person is not None else "", opened(found.answer, standing)
