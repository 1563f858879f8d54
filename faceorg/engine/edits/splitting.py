"""Edits that take people and groups apart, move faces between groups, or group anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine.edits.common import (
    add_swept,
    ids_of,
    known_faces,
    known_group,
    known_person,
    name_of,
    person_for,
)
from faceorg.engine.edits.merging import FACES_OF_SIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face
    from faceorg.domain.grouping import Grouping
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library


def split_person(
    library: Library,
    person_id: PersonId,
    face_ids: Sequence[FaceId],
    name: str = "",
    *,
    to_person: PersonId | None = None,
    new_person: bool = False,
) -> Changes:
    """Move some of a person's faces to somebody else, or, without a name, to an unnamed group.

    The faces are rejected from the person they were of.

    Args:
        library: where.
        person_id: whom the faces were taken for.
        face_ids: the faces that are somebody else.
        name: who they are; empty where it isn't known.
        to_person: who they are, when it is known.
        new_person: make a new person even where the name is taken.

    Raises:
        EditRefusedError: unknown, a face is not one of theirs, all of them would go, the other
            person is the same, or the name is ambiguous or nearly taken.
    """
    with library.journal.edit("split") as edit:
        person = known_person(library, person_id)
        ids = ids_of(known_faces(library, face_ids))
        own = library.faces.ids_of_person(person_id)
        left = _rest(own, ids, RefusalCode.NOT_OF_PERSON)
        summary = {"faces": len(ids), "old": person.name}
        if name or to_person is not None:
            other = person_for(library, edit, name, to_person, new_person=new_person)
            if other == person_id:
                raise EditRefusedError(RefusalCode.NOTHING_TO_SPLIT)
            edit.confirm(ids, other)
            edit.remove_rejections([(i, other) for i in ids])
            edit.summary = summary | {"name": name_of(library, other)}
        else:
            edit.decide(ids, None)
            edit.move_to_group(ids, edit.add_group())
            edit.summary = summary
        edit.add_rejections([(i, person_id) for i in ids])
        edit.separate([left[:FACES_OF_SIDE], ids])
        add_swept(library, edit, [person_id, *([other] if "name" in edit.summary else [])])
    return edit.changes


def split_group(library: Library, group_id: GroupId, face_ids: Sequence[FaceId]) -> Changes:
    """Make a group of its own of some faces of a group; the two stay apart.

    Raises:
        EditRefusedError: unknown, a face is not in the group, or all of them would go.
    """
    with library.journal.edit("split_group") as edit:
        members = ids_of(known_group(library, group_id))
        ids = ids_of(known_faces(library, face_ids))
        left = _rest(members, ids, RefusalCode.NOT_OF_GROUP)
        edit.move_to_group(ids, edit.add_group())
        edit.separate([left, ids])
        edit.summary = {"faces": len(ids)}
    return edit.changes


def move_faces(library: Library, face_ids: Sequence[FaceId], group_id: GroupId) -> Changes:
    """Move undecided faces into a group; it is remembered, and so is where they don't belong.

    Raises:
        EditRefusedError: unknown, or a face has been decided.
    """
    with library.journal.edit("move") as edit:
        members = known_group(library, group_id)
        faces = [f for f in known_faces(library, face_ids) if f.group_id != group_id]
        for face in faces:
            if face.decision is not None:
                raise EditRefusedError(RefusalCode.ONLY_UNDECIDED, str(face.face_id))
        ids = ids_of(faces)
        edit.join([ids_of(members), ids])
        _take_from_groups(library, edit, faces, ids_of(members))
        edit.suggest([f.face_id for f in faces if f.suggested_person_id is not None], None)
        edit.move_to_group(ids, group_id)
        edit.link([(members[0].face_id, i) for i in ids])
        edit.summary = {"faces": len(ids)}
    return edit.changes


def dissolve_group(library: Library, group_id: GroupId) -> Changes:
    """Take a group apart: all its faces are loose, and no two of them are grouped again.

    Raises:
        EditRefusedError: there is no such group.
    """
    with library.journal.edit("dissolve") as edit:
        ids = ids_of(known_group(library, group_id))
        edit.move_to_group(ids, None)
        edit.separate([[i] for i in ids])
        edit.summary = {"faces": len(ids)}
    return edit.changes


def apply_grouping(library: Library, grouping: Grouping) -> Changes:
    """Write a grouping that somebody has seen and asked for."""
    with library.journal.edit("regroup") as edit:
        edit.apply_grouping(grouping)
        edit.summary = {"faces": edit.faces_moved()}
    return edit.changes


def _take_from_groups(
    library: Library, edit: Edit, faces: Sequence[Face], members: Sequence[FaceId]
) -> None:
    """Keep faces apart from the groups they were in."""
    ids = ids_of(faces)
    for group_id in sorted({f.group_id for f in faces if f.group_id is not None}):
        left = [i for i in ids_of(library.faces.of_group(group_id)) if i not in set(ids)]
        if left:
            edit.separate([[*members, *ids], left])


def _rest(all_ids: Sequence[FaceId], ids: Sequence[FaceId], stray: RefusalCode) -> list[FaceId]:
    """Return who stays when some leave; refuse where one isn't there, or nobody stays."""
    leaving, known = set(ids), set(all_ids)
    for face_id in ids:
        if face_id not in known:
            raise EditRefusedError(stray, str(face_id))
    left = [i for i in all_ids if i not in leaving]
    if not left:
        raise EditRefusedError(RefusalCode.NOTHING_TO_SPLIT)
    return left
