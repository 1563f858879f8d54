"""What the page of a person or a group shows. No Qt.

What is seen first is read away from the GUI thread, of long lists the order; the rest is read where
somebody looks, some lines at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.domain.query import PhotoQuery
from faceorg.library.queries.on_this_day import on_this_day
from faceorg.ui.models.face_facts import face_words
from faceorg.ui.models.faces import FIRST_READ, FaceList, FaceTile
from faceorg.ui.models.listed import Listed
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.texts.dates import month_text
from faceorg.ui.texts.translation import commas_text, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.photos import PhotoTile
    from faceorg.domain.relations import Relation
    from faceorg.library.library import Library
    from faceorg.library.people import Seen
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
        faces: best first.
        suggestions: least sure first.
    """

    person: Person | None
    group_id: GroupId | None
    cover_face_id: FaceId | None
    photos: Opening
    faces: FaceList
    suggestions: Listed[SuggestedFace] = field(default_factory=lambda: Listed((), lambda _ids: {}))

    @property
    def photo_count(self) -> int:
        """The number of photos."""
        return len(self.photos.answer)

    @property
    def whom(self) -> tuple[PersonId | None, GroupId | None]:
        """Whom it is about, whatever their name is."""
        return self.person.person_id if self.person is not None else None, self.group_id


@dataclass(frozen=True, slots=True)
class PersonMore:
    """What takes longer to find out, and is shown when it is there.

    Attributes:
        years: first and last one in which a camera took some of the photos.
        seen_with: the people most often in the same photos.
        seen: when and where they are first and last seen; of a person only.
        related: their family: what each is to them.
        on_this_day: how many photos there are of this day in former years, and of which years.
    """

    years: tuple[int, int] | None = None
    seen_with: Sequence[Person] = ()
    seen: tuple[Seen, Seen] | None = None
    related: Sequence[tuple[Relation, Person]] = ()
    on_this_day: tuple[int, Sequence[int]] = (0, ())


def counts_text(photos: int, years: tuple[int, int] | None) -> str:
    """Return how many photos, and from when to when: "1,284 photos, 1998 to 2024"."""
    if years is None:
        return tr("%Ln photo||%Ln photos", "", photos)
    first, last = years
    if first == last:
        return tr("%Ln photo, {year}||%Ln photos, {year}", "", photos).format(year=first)
    words = tr("%Ln photo, {first} to {last}||%Ln photos, {first} to {last}", "", photos)
    return words.format(first=first, last=last)


def read_person(
    library: Library, person_id: PersonId, standing: Standing | None = None
) -> PersonData | None:
    """Read what is seen first of a person; None where there is none (any more).

    Args:
        library: the library.
        person_id: the person.
        standing: what the grid of photos wants to find again.
    """
    person = library.people.get(person_id)
    if person is None:
        return None
    lists, born = library.face_lists, person.birth_date
    return PersonData(
        person,
        None,
        person.cover_face_id,
        opened(library.timeline.answer(PhotoQuery(all_of=(person_id,))), standing),
        FaceList.of(lists.of_person(person_id), partial(_tiles, library, born)),
        _suggested(library, lists.suggested_to(person_id), born),
    )


def read_group(
    library: Library, group_id: GroupId, standing: Standing | None = None
) -> PersonData | None:
    """Read what is seen first of a group; None where it has no faces (any more)."""
    ids = library.face_lists.of_group(group_id)
    if not ids:
        return None
    photos = opened(library.timeline.answer(PhotoQuery(group=group_id)), standing)
    faces = FaceList.of(ids, partial(_tiles, library, None))
    return PersonData(None, group_id, FaceId(ids[0]), photos, faces)


def read_more(
    library: Library,
    person_id: PersonId | None,
    group_id: GroupId | None,
    today: date | None = None,
) -> PersonMore:
    """Read what the head of a page says later.

    Args:
        library: the library.
        person_id: a person, or None.
        group_id: or a group.
        today: the day of the user; None: nothing is said of this day.
    """
    if person_id is None:
        return PersonMore(library.timeline.dated_years(PhotoQuery(group=group_id)))
    others, related = library.people.seen_with(person_id), library.relations.of(person_id)
    wanted = {*others, *(r.person_id for r in related)}
    people = {person.person_id: person for person in library.people.some(sorted(wanted))}
    seen = library.people.seen(person_id)
    day = on_this_day(library.database, today, person_id) if today is not None else None
    return PersonMore(
        (seen[0].day.year, seen[1].day.year) if seen is not None else None,
        [people[i] for i in others if i in people],
        seen,
        [(r.relation, people[r.person_id]) for r in related if r.person_id in people],
        (len(day), day.years) if day is not None else (0, ()),
    )


def _tiles(library: Library, born: date | None, ids: Sequence[int]) -> dict[int, FaceTile]:
    """Read faces with the words beneath them."""
    faces = library.faces.by_id([FaceId(i) for i in ids])
    # The day matters for those only who were a child once.
    days = _days(photos_of(library, faces)) if born is not None else {}
    found: dict[int, FaceTile] = {
        f.face_id: FaceTile(f.face_id, f.photo_id, _words(f, born, days)) for f in faces
    }
    return {i: found.get(i) or FaceTile(FaceId(i), PhotoId(0)) for i in ids}


def photos_of(library: Library, faces: Iterable[Face]) -> dict[PhotoId, PhotoTile]:
    """Return the photos of some faces."""
    ids = list(dict.fromkeys(face.photo_id for face in faces))
    return {tile.photo_id: tile for tile in library.photos.tiles_by_id(ids)}


def _suggested(library: Library, ids: Sequence[int], born: date | None) -> Listed[SuggestedFace]:
    """List suggestions with their captions; the order is least sure first."""
    unsure = frozenset(ids[: len(ids) // _UNSURE_SHARE])

    def read(some: Sequence[int]) -> dict[int, SuggestedFace]:
        faces = library.faces.by_id([FaceId(i) for i in some])
        photos = photos_of(library, faces)
        days = _days(photos)
        found: dict[int, SuggestedFace] = {
            f.face_id: SuggestedFace(
                f.face_id,
                f.photo_id,
                _caption(photos.get(f.photo_id), f.face_id in unsure),
                _words(f, born, days),
            )
            for f in faces
        }
        return {
            i: found.get(i) or SuggestedFace(FaceId(i), PhotoId(0), tr("No date", "of a photo"))
            for i in some
        }

    listed = Listed(ids, read)
    listed.read_ahead(0, min(FIRST_READ, len(listed)))
    return listed


def _days(tiles: Mapping[PhotoId, PhotoTile]) -> dict[PhotoId, date]:
    return {i: tile.taken_at.date() for i, tile in tiles.items() if tile.dated}


def _words(face: Face, born: date | None, days: Mapping[PhotoId, date]) -> str:
    """Return what makes a face hard to recognise; "" for one that isn't."""
    return commas_text(face_words(face, born, days.get(face.photo_id)))


def _caption(tile: PhotoTile | None, unsure: bool) -> str:
    when = ""
    if tile is not None and tile.dated:
        when = f"{tile.taken_at.year}" if unsure else month_text(tile.taken_at)
    if unsure:
        return tr("Less sure, {date}").format(date=when) if when else tr("Less sure", "a guess")
    return when or tr("No date", "of a photo")
