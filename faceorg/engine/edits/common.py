"""What several edits need: faces, groups and people that are there, names, and the sweep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.people import clean_name
from faceorg.engine.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library


def known_faces(library: Library, face_ids: Sequence[FaceId]) -> list[Face]:
    """Return the faces, each once, in the order given.

    Raises:
        EditRefusedError: one of them is unknown, or there are none.
    """
    wanted = list(dict.fromkeys(face_ids))
    faces = library.faces.by_id(wanted)
    missing = set(wanted) - {f.face_id for f in faces}
    if missing or not wanted:
        raise EditRefusedError(RefusalCode.UNKNOWN_FACE, ", ".join(map(str, sorted(missing))))
    return faces


def known_photos(library: Library, photo_ids: Sequence[PhotoId]) -> list[PhotoId]:
    """Return the photos, each once, in the order given.

    Raises:
        EditRefusedError: one of them is unknown, or there are none.
    """
    wanted = list(dict.fromkeys(photo_ids))
    missing = set(wanted) - library.albums.known(wanted)
    if missing or not wanted:
        raise EditRefusedError(RefusalCode.UNKNOWN_PHOTO, ", ".join(map(str, sorted(missing))))
    return wanted


def known_group(library: Library, group_id: GroupId) -> list[Face]:
    """Return the faces of a group, best first.

    Raises:
        EditRefusedError: there is no such group (any more).
    """
    faces = library.faces.of_group(group_id)
    if not faces:
        raise EditRefusedError(RefusalCode.UNKNOWN_GROUP, str(group_id))
    return faces


def known_person(library: Library, person_id: PersonId) -> Person:
    """Return a person.

    Raises:
        EditRefusedError: there is no such person (any more).
    """
    person = library.people.get(person_id)
    if person is None:
        raise EditRefusedError(RefusalCode.UNKNOWN_PERSON, str(person_id))
    return person


def person_for(
    library: Library, edit: Edit, name: str, person_id: PersonId | None, *, new_person: bool
) -> PersonId:
    """Return the person meant by an id or a name, made where it is new.

    Raises:
        EditRefusedError: unknown, or the name is empty, ambiguous or nearly taken.
    """
    if person_id is not None:
        return known_person(library, person_id).person_id
    wanted = wanted_name(name)
    if not new_person:
        same = [p for p in library.people.named(wanted) if p.name == wanted]
        if len(same) > 1:
            raise EditRefusedError(RefusalCode.AMBIGUOUS_PERSON, wanted)
        if same:
            return same[0].person_id
        refuse_taken(library, wanted)
    return edit.add_person(wanted)


def wanted_name(name: str) -> str:
    """Return a name as it is kept.

    Raises:
        EditRefusedError: nothing is left of it.
    """
    wanted = clean_name(name)
    if not wanted:
        raise EditRefusedError(RefusalCode.NAME_EMPTY)
    return wanted


def refuse_taken(library: Library, name: str, but: PersonId | None = None) -> None:
    """Raise `EditRefusedError` where somebody else (nearly) has this name."""
    near = [p for p in library.people.nearly_named(name) if p.person_id != but]
    if near:
        raise EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, near[0].name)


def name_of(library: Library, person_id: PersonId) -> str:
    """Return a person's name."""
    return known_person(library, person_id).name


def names_of(library: Library, people: Iterable[PersonId]) -> str:
    """Return the names of people for a sentence."""
    return ", ".join(name_of(library, p) for p in people)


def ids_of(faces: Iterable[Face]) -> list[FaceId]:
    """Return the ids of faces."""
    return [f.face_id for f in faces]


def without_held_back(library: Library, faces: Sequence[Face], person_id: PersonId) -> list[Face]:
    """Drop faces that can't be this person's, unless somebody says so of each of them.

    These are faces rejected from the person, second faces of theirs in one photo, and faces in
    photos from before their birth (rules 3, 4 and 5 of `people.md`).
    """
    barred = {*library.faces.rejected_from(person_id)}
    barred.update(library.faces.before_birth(ids_of(faces), person_id))
    photos = library.faces.photos_with(person_id, [f.photo_id for f in faces])
    kept = []
    for face in faces:
        if face.face_id not in barred and face.photo_id not in photos:
            photos.add(face.photo_id)
            kept.append(face)
    return kept


def add_swept(library: Library, edit: Edit, people: Collection[PersonId]) -> None:
    """Look for more faces of people just named or changed; part of the same edit."""
    swept = sweep(library, edit, people)
    if swept:
        edit.summary["swept"] = swept
