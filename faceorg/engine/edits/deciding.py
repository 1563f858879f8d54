"""Edits that decide about faces: yes, no, a stranger, not a face, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import Decision, FaceState
from faceorg.domain.review import outlier_key, two_key
from faceorg.engine.edits.common import (
    add_swept,
    ids_of,
    known_faces,
    known_group,
    known_person,
    names_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, GroupId, PersonId, StrangerId
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library

# A face taken back from an ignored group is kept apart from so many of its faces: a match
# averages the best few of at most twenty.
FACES_KEPT_APART = 20


def confirm_faces(
    library: Library, face_ids: Sequence[FaceId], rejected: Sequence[FaceId] = ()
) -> Changes:
    """Say yes to suggestions, and no to some others in the same step.

    Args:
        library: where.
        face_ids: the faces that are whom they are suggested for; may be empty where some are not.
        rejected: the faces that are not.

    Raises:
        EditRefusedError: a face is unknown or nobody is suggested for it.
    """
    with library.journal.edit("confirm" if face_ids else "reject") as edit:
        faces = known_faces(library, [*face_ids, *rejected])
        refused = set(rejected)
        by_person: dict[PersonId, list[FaceId]] = {}
        pairs: list[tuple[FaceId, PersonId]] = []
        for face in faces:
            if face.suggested_person_id is None:
                raise EditRefusedError(RefusalCode.NOT_SUGGESTED, str(face.face_id))
            if face.face_id in refused:
                pairs.append((face.face_id, face.suggested_person_id))
            else:
                by_person.setdefault(face.suggested_person_id, []).append(face.face_id)
        edit.add_rejections(pairs)
        for person_id, ids in by_person.items():
            edit.confirm(ids, person_id)
        people = list(by_person) or list(dict.fromkeys(person_id for _, person_id in pairs))
        number = len(faces) - len(pairs) if by_person else len(pairs)
        edit.summary = {"faces": number, "name": names_of(library, people)}
        if by_person and pairs:
            edit.summary["rejected"] = len(pairs)
        add_swept(library, edit, list(by_person))
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
        faces = known_faces(library, face_ids)
        pairs: list[tuple[FaceId, PersonId]] = []
        for face in faces:
            whom = person_id or face.person_id or face.suggested_person_id
            if whom is None:
                raise EditRefusedError(RefusalCode.NOT_SUGGESTED, str(face.face_id))
            pairs.append((face.face_id, whom))
        refused = dict(pairs)
        names = names_of(library, set(refused.values()))
        edit.decide([f.face_id for f in faces if f.person_id == refused[f.face_id]], None)
        edit.add_rejections(pairs)
        edit.summary = {"faces": len(pairs), "name": names}
    return edit.changes


def take_back_rejections(library: Library, pairs: Sequence[tuple[FaceId, PersonId]]) -> Changes:
    """Take back that faces are not somebody; nobody is confirmed by it.

    Raises:
        EditRefusedError: a face or a person is unknown, or there are none.
    """
    with library.journal.edit("take_back_rejections") as edit:
        known_faces(library, [face_id for face_id, _ in pairs])
        people = dict.fromkeys(person_id for _, person_id in pairs)
        edit.summary = {"faces": len(set(pairs)), "name": names_of(library, people)}
        edit.remove_rejections(pairs)
    return edit.changes


def ignore_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Put faces of strangers aside; those of one group are one stranger, who absorbs others.

    Raises:
        EditRefusedError: a face is unknown.
    """
    with library.journal.edit("ignore") as edit:
        faces = known_faces(library, face_ids)
        by_group: dict[GroupId | StrangerId | None, list[Face]] = {}
        for face in faces:
            if face.decision is not Decision.IGNORED:
                by_group.setdefault(face.group_id, []).append(face)
        for face in by_group.pop(None, []):
            edit.ignore([face.face_id], face.stranger_id)
        for members in by_group.values():
            edit.ignore(ids_of(members), edit.add_stranger())
        edit.summary = {"faces": len(faces)}
    return edit.changes


def mark_not_a_face(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Say that these are posters, statues or shadows.

    Raises:
        EditRefusedError: a face is unknown.
    """
    with library.journal.edit("not_a_face") as edit:
        faces = known_faces(library, face_ids)
        edit.decide(ids_of(faces), Decision.NOT_A_FACE)
        edit.summary = {"faces": len(faces)}
    return edit.changes


def restore_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Take back "ignore" or "not a face": the faces are undecided again; others stay as they are.

    A face that an ignored group has absorbed is kept apart from it from now on.

    Raises:
        EditRefusedError: a face is unknown.
    """
    with library.journal.edit("restore") as edit:
        faces = known_faces(library, face_ids)
        faces = [f for f in faces if f.state in {FaceState.IGNORED, FaceState.NOT_A_FACE}]
        _keep_from_strangers(library, edit, faces)
        edit.decide(ids_of(faces), None)
        edit.summary = {"faces": len(faces)}
    return edit.changes


def keep_together(
    library: Library, *, person_id: PersonId | None = None, group_id: GroupId | None = None
) -> Changes:
    """Say that a person or a group is one, however different their faces look.

    Raises:
        EditRefusedError: there is no such person or group.
    """
    with library.journal.edit("keep_together") as edit:
        if person_id is not None:
            edit.summary = {"name": known_person(library, person_id).name}
            edit.answer(two_key(person_id, None), "one")
        elif group_id is not None:
            edit.summary = {"faces": len(known_group(library, group_id))}
            edit.answer(two_key(None, group_id), "one")
        else:
            raise EditRefusedError(RefusalCode.UNKNOWN_PERSON)
    return edit.changes


def keep_face(library: Library, face_id: FaceId, person_id: PersonId) -> Changes:
    """Say that a confirmed face is this person, however little it looks like them.

    Raises:
        EditRefusedError: unknown, or the face is not one of theirs.
    """
    with library.journal.edit("keep_face") as edit:
        person = known_person(library, person_id)
        (face,) = known_faces(library, [face_id])
        if face.person_id != person_id:
            raise EditRefusedError(RefusalCode.NOT_OF_PERSON, str(face_id))
        edit.answer(outlier_key(face_id, person_id), "yes")
        edit.summary = {"faces": 1, "name": person.name}
    return edit.changes


def _keep_from_strangers(library: Library, edit: Edit, faces: Sequence[Face]) -> None:
    absorbed: dict[StrangerId, list[FaceId]] = {}
    for face in faces:
        if face.absorbed and face.stranger_id is not None:
            absorbed.setdefault(face.stranger_id, []).append(face.face_id)
    gone = set(ids_of(faces))
    for stranger_id, ids in absorbed.items():
        ignored = [i for i in library.faces.of_stranger(stranger_id) if i not in gone]
        if ignored:
            edit.separate([ids, ignored[:FACES_KEPT_APART]])
