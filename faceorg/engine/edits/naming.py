"""Edits of names and people: naming, renaming, birth dates, portraits, deleting a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.review import outlier_key
from faceorg.engine.edits.common import (
    add_swept,
    ids_of,
    known_faces,
    known_group,
    known_person,
    name_of,
    person_for,
    refuse_taken,
    wanted_name,
    without_held_back,
)
from faceorg.engine.edits.relating import refuse_birth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.library.library import Library


def name_group(
    library: Library,
    group_id: GroupId,
    name: str,
    *,
    person_id: PersonId | None = None,
    new_person: bool = False,
    without: Sequence[FaceId] = (),
) -> Changes:
    """Confirm a whole group as one person.

    Held back, and left undecided, are faces that were rejected from this person, faces in photos
    that already hold a confirmed face of theirs, and faces in photos from before their birth
    (`people.md`, rules 3, 4 and 5).

    Args:
        library: where.
        group_id: the group.
        name: the person's name; a new one makes a new person.
        person_id: the person meant, when it is known.
        new_person: make a new person even where the name is taken.
        without: faces of the group that are not this person: they leave it, undecided, and are
            rejected from the person.

    Raises:
        EditRefusedError: no such group, a face is not in it or none is left, or the name is
            empty, ambiguous or nearly taken.
    """
    with library.journal.edit("name") as edit:
        members = known_group(library, group_id)
        others = set(without)
        for face_id in others.difference(ids_of(members)):
            raise EditRefusedError(RefusalCode.NOT_OF_GROUP, str(face_id))
        faces = [f for f in members if f.face_id not in others]
        if not faces:
            raise EditRefusedError(RefusalCode.NOTHING_TO_SPLIT)
        person = person_for(library, edit, name, person_id, new_person=new_person)
        kept = without_held_back(library, faces, person)
        edit.confirm(ids_of(kept), person)
        edit.move_to_group(sorted(others), None)
        edit.add_rejections([(i, person) for i in sorted(others)])
        edit.summary = {"faces": len(kept), "name": name_of(library, person)}
        add_swept(library, edit, [person])
    return edit.changes


def name_faces(
    library: Library,
    face_ids: Sequence[FaceId],
    name: str,
    *,
    person_id: PersonId | None = None,
    new_person: bool = False,
) -> Changes:
    """Confirm single faces as one person; a person's word, so nothing is held back.

    An earlier "not this person" of the same faces and person is taken back.

    Raises:
        EditRefusedError: an unknown face, or the name is empty, ambiguous or nearly taken.
    """
    with library.journal.edit("name") as edit:
        faces = known_faces(library, face_ids)
        person = person_for(library, edit, name, person_id, new_person=new_person)
        edit.confirm(ids_of(faces), person)
        edit.remove_rejections([(f.face_id, person) for f in faces])
        if len(faces) == 1:  # somebody looked at this very face: the inbox need not ask again
            edit.answer(outlier_key(faces[0].face_id, person), "yes")
        edit.summary = {"faces": len(faces), "name": name_of(library, person)}
        add_swept(library, edit, [person])
    return edit.changes


def rename_person(
    library: Library, person_id: PersonId, name: str, *, new_person: bool = False
) -> Changes:
    """Give a person another name.

    Raises:
        EditRefusedError: unknown person, empty name, or a name that somebody else (nearly) has,
            unless `new_person` says that these are two people.
    """
    wanted = wanted_name(name)
    with library.journal.edit("rename") as edit:
        person = known_person(library, person_id)
        if not new_person:
            refuse_taken(library, wanted, but=person_id)
        edit.rename_person(person_id, wanted)
        edit.summary = {"old": person.name, "name": wanted}
    return edit.changes


def set_birth_date(library: Library, person_id: PersonId, birth_date: date | None) -> Changes:
    """Note when a person was born, or that it isn't known.

    Suggestions in photos from before it are taken back.

    Raises:
        EditRefusedError: unknown person, or born no later than a parent, or no sooner than a child.
    """
    with library.journal.edit("set_birth_date") as edit:
        person = known_person(library, person_id)
        refuse_birth(library, person, birth_date)
        edit.set_birth_date(person_id, birth_date)
        edit.summary = {"name": person.name}
    return edit.changes


def set_cover(library: Library, person_id: PersonId, face_id: FaceId) -> Changes:
    """Choose the portrait of a person.

    Raises:
        EditRefusedError: unknown person, or the face is not one of theirs.
    """
    with library.journal.edit("set_cover") as edit:
        person = known_person(library, person_id)
        if known_faces(library, [face_id])[0].person_id != person_id:
            raise EditRefusedError(RefusalCode.UNKNOWN_FACE, str(face_id))
        edit.set_cover(person_id, face_id)
        edit.summary = {"name": person.name}
    return edit.changes


def hide_people(library: Library, person_ids: Sequence[PersonId]) -> Changes:
    """Leave people out of lists and questions; their faces and photos stay as they are.

    Raises:
        EditRefusedError: unknown people, or none.
    """
    return _set_hidden(library, person_ids, hidden=True)


def show_people(library: Library, person_ids: Sequence[PersonId]) -> Changes:
    """Show people again who were hidden.

    Raises:
        EditRefusedError: unknown people, or none.
    """
    return _set_hidden(library, person_ids, hidden=False)


def _set_hidden(library: Library, person_ids: Sequence[PersonId], *, hidden: bool) -> Changes:
    with library.journal.edit("hide_people" if hidden else "show_people") as edit:
        people = [known_person(library, i) for i in dict.fromkeys(person_ids)]
        if not people:
            raise EditRefusedError(RefusalCode.UNKNOWN_PERSON)
        edit.set_hidden_people([p.person_id for p in people], hidden=hidden)
        edit.summary = {"people": len(people), "name": people[0].name}
    return edit.changes


def delete_person(library: Library, person_id: PersonId) -> Changes:
    """Delete a person; their faces become one unnamed group.

    Raises:
        EditRefusedError: unknown person.
    """
    with library.journal.edit("delete_person") as edit:
        person = known_person(library, person_id)
        faces = library.faces.ids_of_person(person_id)
        edit.decide(faces, None)
        if faces:
            edit.move_to_group(faces, edit.add_group())
        edit.suggest(ids_of(library.faces.suggested_to(person_id)), None)
        edit.remove_rejections([(i, person_id) for i in library.faces.rejected_from(person_id)])
        edit.remove_person(person_id)
        edit.summary = {"faces": len(faces), "name": person.name}
    return edit.changes
