"""What the chips of the photos page say. No Qt."""

from __future__ import annotations

import calendar
import os
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from faceorg.domain.filters import Word
from faceorg.ui.texts.dates import day_text, month_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, tr

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
    add(f.unnamed, "face", tr("Has unnamed faces"), unnamed=False)
    add(f.favourite, "heart", tr("Favourites", "a filter"), favourite=False)
    add(f.videos, "play", tr("Videos", "a filter"), videos=False)
    add(f.undated, "calendar", tr("Without a date"), undated=False)
    add(f.folder, "folder", folder_text(f.folder), folder=b"")
    add(f.camera, "camera", f.camera, camera="")
    add(f.near, "place", near_text(f.near) if f.near else "", near=None)
    add(f.album is not None, "album", album(f.album) if f.album is not None else "", album=None)
    add(f.hidden, "hide", tr("Hidden photos"), hidden=False)
    add(f.text, "file", quoted(f.text), text="")
    return chips


def no_match_text(*, contradictory: bool) -> str:
    """Return why there may be no photo that answers."""
    if contradictory:
        return tr("The filters contradict each other: no photo can pass all of them.")
    return tr("Only confirmed faces count here, not suggestions.")


def exactly_text(filters: Filters) -> str:
    """Return what "exactly" means with these people."""
    if not filters.people:
        return tr("Nobody", "a filter")
    return tr("Alone", "a filter") if filters.alone else tr("Nobody else", "a filter")


def quoted(text: str) -> str:
    """Return words as somebody has typed them, in quotation marks."""
    return tr("“{words}”", "quotation marks").format(words=text)


def _of_alone(filters: Filters) -> dict[str, object]:
    """Return what goes with the chip "Alone"."""
    return {"faces_max": None} if filters.alone and filters.people else {}


def dates_text(since: date | None, until: date | None) -> str:
    """Return a span of days as a chip says it, by years and months where it is whole ones."""
    if since is None or until is None:
        edge = since or until
        if edge is None:
            return ""
        whole = edge == date(edge.year, 1, 1) if since is not None else _ends_year(edge)
        when = str(edge.year) if whole else day_text(edge)
        if since is not None:
            return tr("since {when}", "a filter").format(when=when)
        return tr("until {when}", "a filter").format(when=when)
    if since == date(since.year, 1, 1) and _ends_year(until):
        return _between(str(since.year), str(until.year))
    if since.day == 1 and until.day == calendar.monthrange(until.year, until.month)[1]:
        return _between(month_text(since), month_text(until))
    return _between(day_text(since), day_text(until))


def _between(first: str, last: str) -> str:
    if first == last:
        return first
    return tr("{first} to {last}", "two dates").format(first=first, last=last)


def faces_text(least: int | None, most: int | None) -> str:
    """Return a number of faces as a chip says it."""
    if most is None:
        return tr("At least %Ln face||At least %Ln faces", "", least or 0)
    if not least:
        if most == 0:
            return tr("No faces", "a filter")
        return tr("At most %Ln face||At most %Ln faces", "", most)
    if least == most:
        return count_text(least, "face")
    return tr("{least} to %Ln faces||{least} to %Ln faces", "", most).format(least=least)


def folder_text(folder: bytes) -> str:
    """Return the last part of a folder's path."""
    path = os.fsdecode(folder).encode("utf-8", "replace").decode()
    return os.path.split(path.rstrip("/\\"))[1] or path


def near_text(near: tuple[float, float, float]) -> str:
    """Return a place and how far around it."""
    latitude, longitude, reach_km = near
    place = f"{latitude:g}, {longitude:g}"  # as it is typed, too
    return tr("Within {number} km of {place}").format(number=f"{reach_km:g}", place=place)


def album_name(
    filters: Filters, name: Callable[[PersonId], str], chips: Sequence[ChipWords]
) -> str:
    """Return a name for an album that keeps these filters: "Anna and Ben, 2019"."""
    people = ""
    for person in filters.people:
        people = joined(people, person.word, name(person.person_id))
    return commas_text([part for part in [people, *(chip.words for chip in chips)] if part])


def joined(before: str, word: Word, name: str) -> str:
    """Return people with one more: "Anna and Ben", "Without Carl"."""
    if not before:
        return tr("Without {name}").format(name=name) if word is Word.WITHOUT else name
    pattern = {
        Word.AND: tr("{people} and {name}", "people in photos"),
        Word.OR: tr("{people} or {name}", "people in photos"),
        Word.WITHOUT: tr("{people} without {name}", "people in photos"),
    }[word]
    return pattern.format(people=before, name=name)


def word_text(word: Word) -> str:
    """Return the word between two people."""
    words = {
        Word.AND: tr("and", "between people in photos"),
        Word.OR: tr("or", "between people in photos"),
        Word.WITHOUT: tr("without", "between people in photos"),
    }
    return words[word]


def _ends_year(day: date) -> bool:
    return (day.month, day.day) == (12, 31)
