"""What a person can do to people and faces: every function is one undoable edit.

Each runs in one transaction, leaves one row in the journal and returns the `Changes` to show.
All may be called from any thread. Refusals change nothing. What an edit rests on is read inside
its transaction, so that no job and no other process can change it in between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import Decision, Face, FaceState
from faceorg.domain.people import clean_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.library.edit import Edit
    from faceorg.library.journal import JournalEntry
    from faceorg.library.library import Library


def name_group(
    library: Library,
    group_id: GroupId,
    name: str,
    *,
    person_id: PersonId | None = None,
    new_person: bool = False,
) -> Changes:
    """Confirm a whole group as one person.

    Held back, and left undecided, are faces that were rejected from this person and faces in
    photos that already hold a confirmed face of theirs (`people.md`, rules 3 and 5).

    Args:
        library: where.
        group_id: the group.
        name: the person's name; a new one makes a new person.
        person_id: the person meant, when it is known.
        new_person: make a new person even where the name is taken.

    Raises:
        EditRefusedError: no such group, or the name is empty, ambiguous or nearly taken.
    """
    with library.journal.edit("name") as edit:
        faces = _known_group(library, group_id)
        person = _person_for(library, edit, name, person_id, new_person=new_person)
        kept = _without_held_back(library, faces, person)
        edit.confirm([f.face_id for f in kept], person)
        edit.summary = {"faces": len(kept), "name": _name(library, person)}
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
        faces = _known(library, face_ids)
        person = _person_for(library, edit, name, person_id, new_person=new_person)
        edit.confirm([f.face_id for f in faces], person)
        edit.remove_rejections([(f.face_id, person) for f in faces])
        edit.summary = {"faces": len(faces), "name": _name(library, person)}
    return edit.changes


def rename_person(
    library: Library, person_id: PersonId, name: str, *, new_person: bool = False
) -> Changes:
    """Give a person another name.

    Raises:
        EditRefusedError: unknown person, empty name, or a name that somebody else (nearly) has,
            unless `new_person` says that these are two people.
    """
    wanted = _wanted_name(name)
    with library.journal.edit("rename") as edit:
        person = _known_person(library, person_id)
        if not new_person:
            _refuse_taken(library, wanted, but=person_id)
        edit.rename_person(person_id, wanted)
        edit.summary = {"old": person.name, "name": wanted}
    return edit.changes


def merge(
    library: Library, people: Sequence[PersonId] = (), groups: Sequence[GroupId] = ()
) -> Changes:
    """Make one person, or one group, of several.

    Everything joins the first person; without people, the largest group. A birth date or a
    chosen portrait is taken over where the first person has none. A face that was rejected from
    one of the people is not carried over, and is rejected from who they are now, whatever the
    order they were given in.

    Raises:
        EditRefusedError: fewer than two, or one of them is unknown.
    """
    people, groups = list(dict.fromkeys(people)), list(dict.fromkeys(groups))
    if len(people) + len(groups) < 2:
        raise EditRefusedError(RefusalCode.TOO_FEW_TO_MERGE)
    with library.journal.edit("merge") as edit:
        known = [_known_person(library, i) for i in people]
        members = {g: _known_group(library, g) for g in groups}
        if not known:
            _merge_groups(edit, members)
        else:
            target = known[0]
            moved = sum(_absorb_person(library, edit, target, other) for other in known[1:])
            faces = [f for part in members.values() for f in part]
            kept = _without_held_back(library, faces, target.person_id)
            edit.confirm([f.face_id for f in kept], target.person_id)
            edit.summary = {
                "faces": moved + len(kept),
                "name": target.name,
                "names": [p.name for p in known[1:]],
            }
    return edit.changes


def confirm_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Say yes to suggestions.

    Raises:
        EditRefusedError: a face is unknown or nobody is suggested for it.
    """
    with library.journal.edit("confirm") as edit:
        faces = _known(library, face_ids)
        by_person: dict[PersonId, list[FaceId]] = {}
        for face in faces:
            if face.suggested_person_id is None:
                raise EditRefusedError(RefusalCode.NOT_SUGGESTED, str(face.face_id))
            by_person.setdefault(face.suggested_person_id, []).append(face.face_id)
        for person_id, ids in by_person.items():
            edit.confirm(ids, person_id)
        edit.summary = {"faces": len(faces), "name": _names(library, by_person)}
    return edit.changes


def reject_faces(
    library: Library, face_ids: Sequence[FaceId], person_id: PersonId | None = None
) -> Changes:
    """Say that faces are not this person; remembered for ever.

    Args:
        library: where.
        face_ids: confirmed or suggested faces, or any face when `person_id` is given.
        person_id: who they are not; without it the person each is confirmed as or suggested for.

    Raises:
        EditRefusedError: a face is unknown, or has nobody to be rejected from.
    """
    with library.journal.edit("reject") as edit:
        faces = _known(library, face_ids)
        pairs: list[tuple[FaceId, PersonId]] = []
        for face in faces:
            whom = person_id or face.person_id or face.suggested_person_id
            if whom is None:
                raise EditRefusedError(RefusalCode.NOT_SUGGESTED, str(face.face_id))
            pairs.append((face.face_id, whom))
        refused = dict(pairs)
        names = _names(library, set(refused.values()))
        edit.decide([f.face_id for f in faces if f.person_id == refused[f.face_id]], None)
        edit.add_rejections(pairs)
        edit.summary = {"faces": len(pairs), "name": names}
    return edit.changes


def ignore_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Put faces of strangers aside.

    Raises:
        EditRefusedError: a face is unknown.
    """
    return _decide(library, face_ids, "ignore", Decision.IGNORED)


def mark_not_a_face(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Say that these are posters, statues or shadows.

    Raises:
        EditRefusedError: a face is unknown.
    """
    return _decide(library, face_ids, "not_a_face", Decision.NOT_A_FACE)


def restore_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Take back "ignore" or "not a face": the faces are undecided again; others stay as they are.

    Raises:
        EditRefusedError: a face is unknown.
    """
    return _decide(library, face_ids, "restore", None)


def set_birth_date(library: Library, person_id: PersonId, birth_date: date | None) -> Changes:
    """Note when a person was born, or that it isn't known.

    Raises:
        EditRefusedError: unknown person.
    """
    with library.journal.edit("set_birth_date") as edit:
        person = _known_person(library, person_id)
        edit.set_birth_date(person_id, birth_date)
        edit.summary = {"name": person.name}
    return edit.changes


def set_cover(library: Library, person_id: PersonId, face_id: FaceId) -> Changes:
    """Choose the portrait of a person.

    Raises:
        EditRefusedError: unknown person, or the face is not one of theirs.
    """
    with library.journal.edit("set_cover") as edit:
        person = _known_person(library, person_id)
        if _known(library, [face_id])[0].person_id != person_id:
            raise EditRefusedError(RefusalCode.UNKNOWN_FACE, str(face_id))
        edit.set_cover(person_id, face_id)
        edit.summary = {"name": person.name}
    return edit.changes


def undo(library: Library) -> tuple[JournalEntry, Changes] | None:
    """Take back the latest edit; None where there is none."""
    return library.journal.undo()


def redo(library: Library) -> tuple[JournalEntry, Changes] | None:
    """Do the edit again that was taken back last; None where there is none."""
    return library.journal.redo()


def _decide(
    library: Library, face_ids: Sequence[FaceId], verb: str, decision: Decision | None
) -> Changes:
    with library.journal.edit(verb) as edit:
        faces = _known(library, face_ids)
        if decision is None:
            faces = [f for f in faces if f.state in {FaceState.IGNORED, FaceState.NOT_A_FACE}]
        edit.decide([f.face_id for f in faces], decision)
        edit.summary = {"faces": len(faces)}
    return edit.changes


def _without_held_back(library: Library, faces: Sequence[Face], person_id: PersonId) -> list[Face]:
    """Drop faces rejected from the person, and second faces of theirs in one photo."""
    rejected = set(library.faces.rejected_from(person_id))
    photos = {f.photo_id for f in library.faces.of_person(person_id)}
    kept = []
    for face in faces:
        if face.face_id not in rejected and face.photo_id not in photos:
            photos.add(face.photo_id)
            kept.append(face)
    return kept


def _merge_groups(edit: Edit, members: dict[GroupId, list[Face]]) -> None:
    target = max(members, key=lambda g: (len(members[g]), -g))
    moved = [f.face_id for g, faces in members.items() if g != target for f in faces]
    edit.move_to_group(moved, target)
    best = members[target][0].face_id
    edit.link([(best, faces[0].face_id) for g, faces in members.items() if g != target])
    edit.summary = {"faces": len(moved) + len(members[target]), "groups": len(members)}


def _absorb_person(library: Library, edit: Edit, target: Person, other: Person) -> int:
    """Move all of `other` to `target` and remove the emptied person; return the faces moved."""
    into, gone = target.person_id, other.person_id
    refused = library.faces.rejected_from(gone)
    barred = {*refused, *library.faces.rejected_from(into)}
    edit.take_over(into, gone)
    faces = [f.face_id for f in library.faces.of_person(gone)]
    moved = [i for i in faces if i not in barred]
    own = [f.face_id for f in library.faces.of_person(into)]
    edit.confirm(moved, into)
    edit.decide([i for i in (*faces, *own) if i in barred], None)
    edit.suggest([f.face_id for f in library.faces.suggested_to(gone)], into)
    edit.add_rejections([(i, into) for i in barred])
    edit.remove_rejections([(i, gone) for i in refused])
    edit.remove_person(gone)
    return len(moved)


def _person_for(
    library: Library, edit: Edit, name: str, person_id: PersonId | None, *, new_person: bool
) -> PersonId:
    """Return the person meant by an id or a name, made where it is new."""
    if person_id is not None:
        return _known_person(library, person_id).person_id
    wanted = _wanted_name(name)
    if not new_person:
        same = [p for p in library.people.named(wanted) if p.name == wanted]
        if len(same) > 1:
            raise EditRefusedError(RefusalCode.AMBIGUOUS_PERSON, wanted)
        if same:
            return same[0].person_id
        _refuse_taken(library, wanted)
    return edit.add_person(wanted)


def _wanted_name(name: str) -> str:
    wanted = clean_name(name)
    if not wanted:
        raise EditRefusedError(RefusalCode.NAME_EMPTY)
    return wanted


def _refuse_taken(library: Library, name: str, but: PersonId | None = None) -> None:
    near = [p for p in library.people.nearly_named(name) if p.person_id != but]
    if near:
        raise EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, near[0].name)


def _known(library: Library, face_ids: Sequence[FaceId]) -> list[Face]:
    wanted = list(dict.fromkeys(face_ids))
    faces = library.faces.by_id(wanted)
    missing = set(wanted) - {f.face_id for f in faces}
    if missing or not wanted:
        raise EditRefusedError(RefusalCode.UNKNOWN_FACE, ", ".join(map(str, sorted(missing))))
    return faces


def _known_group(library: Library, group_id: GroupId) -> list[Face]:
    faces = library.faces.of_group(group_id)
    if not faces:
        raise EditRefusedError(RefusalCode.UNKNOWN_GROUP, str(group_id))
    return faces


def _known_person(library: Library, person_id: PersonId) -> Person:
    person = library.people.get(person_id)
    if person is None:
        raise EditRefusedError(RefusalCode.UNKNOWN_PERSON, str(person_id))
    return person


def _name(library: Library, person_id: PersonId) -> str:
    return _known_person(library, person_id).name


def _names(library: Library, people: Iterable[PersonId]) -> str:
    return ", ".join(_name(library, p) for p in people)
