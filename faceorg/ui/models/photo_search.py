"""Answers the filters of the photos page from the library; no Qt, any thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from faceorg.domain.people import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.people import Person
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.library import Library
    from faceorg.ui.models.filters import Filters

_PEOPLE_MAX = 12  # people whose names hold what was typed; one letter may mean hundreds


def find_photos(library: Library, filters: Filters, people: Sequence[Person]) -> list[PhotoTile]:
    """Return the photos that pass the filters, newest first.

    Text is looked for in file names and in the names of people who are on the photos.
    """
    base = filters.query()
    if not filters.text:
        return library.photos.tiles(base)
    key = name_key(filters.text)
    meant = [p for p in people if key and key in name_key(p.name)][:_PEOPLE_MAX]
    queries = [replace(base, text=filters.text)]
    queries += [replace(base, all_of=(*base.all_of, p.person_id)) for p in meant]
    found = {t.photo_id: t for query in queries for t in library.photos.tiles(query)}
    return newest_first(found.values())


def renewed(
    tiles: Iterable[PhotoTile], asked: Iterable[PhotoId], fresh: Iterable[PhotoTile]
) -> list[PhotoTile]:
    """Return `tiles` with the photos of `asked` replaced by what is `fresh` of them."""
    gone = set(asked)
    return newest_first([*(t for t in tiles if t.photo_id not in gone), *fresh])


def newest_first(tiles: Iterable[PhotoTile]) -> list[PhotoTile]:
    """Sort photos as the library does."""
    return sorted(tiles, key=lambda t: (t.taken_at, t.photo_id), reverse=True)
