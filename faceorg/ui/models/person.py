"""What the page of a person or a group shows, read in one go away from the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.query import PhotoQuery
from faceorg.ui.messages import count_text
from faceorg.ui.models.face_facts import face_words
from faceorg.ui.models.faces import FaceTile
from faceorg.ui.models.photo_pages import opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
    from faceorg.domain.people import Person
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening, Standing

_UNSURE_SHARE = 4  # the least sure quarter of the suggestions says so


@dataclass(frozen=True, slots=True)
class SuggestedFace:
    """A face that may be this person, with the words below it.

    Attributes:
        caption: when that was, and whether the guess is less sure than others.
        words: what makes the face hard to recognise; empty where nothing does.
    """

    face_id: FaceId
    photo_id: PhotoId
    caption: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class PersonData:
    """A person or a group as its page shows it.

    Attributes:
        person: None for a group.
        group_id: None for a person.
        photos: newest first, as a grid opens them.
        years: first and last one in which a camera took some of them.
        faces: best first.
        face_words: what makes a face hard to recognise, where something does.
        seen_with: the people most often in the same photos.
    """

    person: Person | None
    group_id: GroupId | None
    cover_face_id: FaceId | None
    photos: Opening
    years: tuple[int, int] | None = None
    faces: Sequence[Face] = ()
    suggestions: Sequence[SuggestedFace] = ()
    seen_with: Sequence[Person] = ()
    face_words: Mapping[FaceId, str] = field(default_factory=dict)

    def face_tiles(self) -> list[FaceTile]:
        """Return the faces with the words beneath them."""
        words = self.face_words
        return [FaceTile(f.face_id, f.photo_id, words.get(f.face_id, "")) for f in self.faces]

    @property
    def counts(self) -> str:
        """How many photos, and from when to when: "1,284 photos, 1998 to 2024"."""
        words = count_text(self.photo_count, "photo")
        if self.years is None:
            return words
        first, last = self.years
        return f"{words}, {first}" if first == last else f"{words}, {first} to {last}"

    @property
    def photo_count(self) -> int:
        """The number of photos."""
        return len(self.photos.answer)


def read_person(
    library: Library, person_id: PersonId, standing: Standing | None = None
) -> PersonData | None:
    """Read all about a person; None where there is none (any more).

    Args:
        library: the library.
        person_id: the person.
        standing: what the grid of photos wants to find again.
    """
    person = library.people.get(person_id)
    if person is None:
        return None
    others = library.people.seen_with(person_id)
    people = {other.person_id: other for other in library.people.some(others)}
    with_them = (people.get(i) for i in others)
    query = PhotoQuery(all_of=(person_id,))
    faces = library.faces.of_person(person_id)
    return PersonData(
        person,
        None,
        person.cover_face_id,
        opened(library.timeline.answer(query), standing),
        library.timeline.dated_years(query),
        faces,
        _suggested(library, library.faces.suggested_to(person_id), person.birth_date),
        [other for other in with_them if other is not None],
        _words(faces, photos_of(library, faces), person.birth_date),
    )


def read_group(
    library: Library, group_id: GroupId, standing: Standing | None = None
) -> PersonData | None:
    """Read all about a group; None where it has no faces (any more)."""
    faces = library.faces.of_group(group_id)
    if not faces:
        return None
    words = _words(faces, photos_of(library, faces), None)
    query = PhotoQuery(group=group_id)
    photos = opened(library.timeline.answer(query), standing)
    years = library.timeline.dated_years(query)
    return PersonData(None, group_id, faces[0].face_id, photos, years, faces, face_words=words)


def photos_of(library: Library, faces: Iterable[Face]) -> list[PhotoTile]:
    """Return the photos of some faces, newest first."""
    ids = list(dict.fromkeys(face.photo_id for face in faces))
    tiles = [
        tile
        for start in range(0, len(ids), 500)
        for tile in library.photos.tiles_by_id(ids[start : start + 500])
    ]
    return sorted(tiles, key=lambda tile: (tile.taken_at, tile.photo_id), reverse=True)


def _suggested(library: Library, faces: Sequence[Face], born: date | None) -> list[SuggestedFace]:
    """Give each suggestion its captions; the order is least sure first."""
    tiles = photos_of(library, faces)
    dates, words = {tile.photo_id: tile for tile in tiles}, _words(faces, tiles, born)
    unsure = len(faces) // _UNSURE_SHARE
    return [
        SuggestedFace(
            face.face_id,
            face.photo_id,
            _caption(dates.get(face.photo_id), i < unsure),
            words.get(face.face_id, ""),
        )
        for i, face in enumerate(faces)
    ]


def _words(
    faces: Iterable[Face], tiles: Iterable[PhotoTile], born: date | None
) -> dict[FaceId, str]:
    """Return what makes each face hard to recognise; faces that aren't are left out."""
    days = {tile.photo_id: tile.taken_at.date() for tile in tiles if tile.dated}
    said = {f.face_id: face_words(f, born, days.get(f.photo_id)) for f in faces}
    return {face_id: ", ".join(words) for face_id, words in said.items() if words}


def _caption(tile: PhotoTile | None, unsure: bool) -> str:
    when = ""
    if tile is not None and tile.dated:
        when = f"{tile.taken_at.year}" if unsure else month_text(tile.taken_at)
    return ", ".join(filter(None, ["Less sure" if unsure else "", when])) or "No date"


def month_text(when: datetime) -> str:
    """Return month and year: "July 2019"."""
    return f"{_MONTHS[when.month - 1]} {when.year}"


def day_text(day: date) -> str:
    """Return a day in full: "4 May 1988"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
