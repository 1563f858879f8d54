"""What the split page asks of the engine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.review import ProposedParts
    from faceorg.library.library import Library


def propose_parts(library: Library, **what: object) -> ProposedParts:
    """Ask how somebody may be two; see `engine.split.propose_parts`."""
    from faceorg.engine import split

    return split.propose_parts(library, **what)  # type: ignore[arg-type]


def split_edit(
    person_id: PersonId | None,
    group_id: GroupId | None,
    face_ids: list[FaceId],
    name: str,
    to_person: PersonId | None,
    *,
    new_person: bool,
) -> partial[Changes]:
    """Return the edit that does it; a part of a group that has a name is named."""
    from faceorg.engine import edits

    if person_id is not None:
        return partial(
            edits.split_person,
            person_id=person_id,
            face_ids=face_ids,
            name=name,
            to_person=to_person,
            new_person=new_person,
        )
    if group_id is not None and not name:
        return partial(edits.split_group, group_id=group_id, face_ids=face_ids)
    return partial(
        edits.name_faces,
        face_ids=face_ids,
        name=name,
        person_id=to_person,
        new_person=new_person,
    )
