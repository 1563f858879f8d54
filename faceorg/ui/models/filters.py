"""What the chips of the photos page say. No Qt."""

from __future__ import annotations

import calendar
import os
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from faceorg.ui.dates import day_text, month_text
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.domain.filters import Filters
    from faceorg.domain.ids import AlbumId, PersonId


@dataclass(frozen=True, slots=True)
class ChipWords:
    """A chip that is no person's.

    Attributes:
        icon: in front.
        words: what is asked for.
        without: what is asked for when the chip is taken away.
    """

    icon: str
    words: str
    without: Filters


def condition_chips(filters: Filters, album: Callable[[AlbumId], str]) -> list[ChipWords]:
    """Return the chips after those of people.

    Args:
        filters: what is asked for.
        album: tells an album's name.
    """
    chips: list[ChipWords] = []

    def add(said: object, icon: str, words: str, **nothing: object) -> None:
        if said:
            chips.append(ChipWords(icon, words, replace(filters, **nothing)))  # type: ignore[arg-type]

    f = filters
    only_faces = f.has_faces and not (f.alone and f.people)
    add(f.exactly, "person", exactly_text(f), exactly=False, **_of_alone(f))
    add(f.has_dates, "calendar", dates_text(f.since, f.until), since=None, until=None)
    faces = faces_text(f.faces_min, f.faces_max)
    add(only_faces, "face", faces, faces_min=None, faces_max=None)
    add(f.unnamed, "face", "Has unnamed faces", unnamed=False)
    add(f.favourite, "heart", "Favourites", favourite=False)
    add(f.folder, "folder", folder_text(f.folder), folder=b"")
    add(f.camera, "camera", f.camera, camera="")
    add(f.near, "place", near_text(f.near) if f.near else "", near=None)
    add(f.album is not None, "album", album(f.album) if f.album is not None else "", album=None)
    add(f.hidden, "hide", "Hidden photos", hidden=False)
    add(f.text, "file", f"“{f.text}”", text="")
    return chips


def exactly_text(filters: Filters) -> str:
    """Return what "exactly" means with these people."""
    if not filters.people:
        return "Nobody"
    return "Alone" if filters.alone else "Nobody else"


def _of_alone(filters: Filters) -> dict[str, object]:
    """Return what goes with the chip "Alone"."""
    return {"faces_max": None} if filters.alone and filters.people else {}


def dates_text(since: date | None, until: date | None) -> str:
    """Return a span of days as a chip says it, by years and months where it is whole ones."""
    if since is None or until is None:
        edge = since or until
        if edge is None:
            return ""
        word = "since" if since is not None else "until"
        whole = edge == date(edge.year, 1, 1) if since is not None else _ends_year(edge)
        return f"{word} {edge.year if whole else day_text(edge)}"
    if since == date(since.year, 1, 1) and _ends_year(until):
        return _between(str(since.year), str(until.year))
    if since.day == 1 and until.day == calendar.monthrange(until.year, until.month)[1]:
        return _between(month_text(since), month_text(until))
    return _between(day_text(since), day_text(until))


def _between(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"


def faces_text(least: int | None, most: int | None) -> str:
    """Return a number of faces as a chip says it."""
    if most is None:
        return f"At least {count_text(least or 0, 'face')}"
    if not least:
        return "No faces" if most == 0 else f"At most {count_text(most, 'face')}"
    return count_text(most, "face") if least == most else f"{least} to {most} faces"


def folder_text(folder: bytes) -> str:
    """Return the last part of a folder's path."""
    path = os.fsdecode(folder).encode("utf-8", "replace").decode()
    return os.path.split(path.rstrip("/\\"))[1] or path


def near_text(near: tuple[float, float, float]) -> str:
    """Return a place and how far around it."""
    latitude, longitude, reach_km = near
    return f"Within {reach_km:g} km of {latitude:g}, {longitude:g}"


def album_name(
    filters: Filters, name: Callable[[PersonId], str], chips: Sequence[ChipWords]
) -> str:
    """Return a name for an album that keeps these filters: "Anna and Ben, 2019"."""
    people = ""
    for person in filters.people:
        word = f" {person.word} " if people else "Without " if person.word == "without" else ""
        people += word + name(person.person_id)
    return ", ".join(filter(None, [people, *(chip.words for chip in chips)]))


def _ends_year(day: date) -> bool:
    return (day.month, day.day) == (12, 31)
