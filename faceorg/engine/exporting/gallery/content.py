"""Who and what comes into a gallery, before anything is drawn or written. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box
from faceorg.library import exporting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.engine.exporting.wishes import ExportWish
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class Seen:
    """A face of somebody in the gallery; the box in fractions of the oriented photo."""

    face_id: FaceId
    person_id: PersonId
    box: Box
    quality: float


@dataclass(slots=True)
class GalleryPhoto:
    """A photo of the gallery.

    Attributes:
        path: bytes of the file system; it is written nowhere.
        day: when it was taken; None where that is not known.
        faces: of people who are in the gallery, from left to right; those of a video have no
            place in its still.
        size: of the picture as written, width and height in pixels; `small_size` of the small one.
    """

    photo_id: PhotoId
    path: bytes
    day: date | None
    is_video: bool
    faces: list[Seen] = field(default_factory=list)
    size: tuple[int, int] = (0, 0)
    small_size: tuple[int, int] = (0, 0)

    @property
    def people(self) -> list[PersonId]:
        """Who is in it, each once."""
        return list(dict.fromkeys(face.person_id for face in self.faces))


@dataclass(slots=True)
class GalleryPerson:
    """Somebody in the gallery.

    Attributes:
        born: None unless ages were asked for.
        cover: the face that is to show them, where it is in a photo of the gallery.
        photos: theirs, newest first.
        portrait: whether there is a picture of their face.
    """

    person_id: PersonId
    name: str
    born: date | None
    cover: FaceId | None
    photos: list[GalleryPhoto] = field(default_factory=list)
    portrait: bool = False


@dataclass(slots=True)
class Content:
    """All of a gallery: people in order of their number of photos, photos newest first."""

    people: list[GalleryPerson]
    photos: list[GalleryPhoto]


def content_of(library: Library, wish: ExportWish) -> Content:
    """Return who and what comes into the gallery that is wished for.

    Photos whose files are gone are in it; whoever opens them finds out.
    """
    ids: list[int] = list(wish.people or ())
    if wish.people is None:
        ids = library.people.ids("photos")
        ids += library.people.hidden_ids() if wish.hidden else ()
    wanted = {
        person.person_id: GalleryPerson(
            person.person_id,
            person.name,
            person.birth_date if wish.ages else None,
            person.cover_face_id,
        )
        for person in library.people.some(ids)
        if wish.hidden or not person.hidden
    }
    photos: dict[PhotoId, GalleryPhoto] = {}
    for row in exporting.faces_in_gallery(library.database, list(wanted), hidden=wish.hidden):
        if wish.photo_ids is not None and row.photo_id not in wish.photo_ids:
            continue
        photo = photos.get(row.photo_id)
        if photo is None:
            day = date.fromisoformat(row.taken_at[:10]) if row.taken_at and row.dated else None
            video = row.duration_s is not None
            photo = photos[row.photo_id] = GalleryPhoto(row.photo_id, row.path, day, video)
        box = Box(row.x, row.y, row.w, row.h)
        photo.faces.append(Seen(row.face_id, row.person_id, box, row.quality))
    return arranged(wanted.values(), photos.values())


def arranged(people: Iterable[GalleryPerson], photos: Iterable[GalleryPhoto]) -> Content:
    """Return people with their photos, and without those of whom there is none."""
    shown = list(photos)
    known = {person.person_id: person for person in people}
    for person in known.values():
        person.photos = []
    for photo in shown:
        photo.faces.sort(key=lambda face: face.box.x)
        for person_id in photo.people:
            known[person_id].photos.append(photo)
    there = [person for person in known.values() if person.photos]
    there.sort(key=lambda person: (-len(person.photos), person.name.casefold(), person.person_id))
    return Content(there, shown)
