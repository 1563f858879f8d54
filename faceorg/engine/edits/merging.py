"""Edits that say whether two are one: merging, and keeping apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine.edits.common import (
    add_swept,
    ids_of,
    known_group,
    known_person,
    without_held_back,
)
from faceorg.engine.edits.relating import carry_relations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face
    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library

# So many of a person's best faces stand for them where they are kept apart from somebody.
FACES_OF_SIDE = 100


def merge(
    library: Library, people: Sequence[PersonId] = (), groups: Sequence[GroupId] = ()
) -> Changes:
    """Make one person, or one group, of several.

    Everything joins the first person; without people, the largest group. A birth date or a
    chosen portrait is taken over where the first person has none. A face that was rejected from
    one of the people is not carried over, and is rejected from who they are now, whatever the
    order they were given in. What kept the merged apart is forgotten: this is the later word.

    Raises:
        EditRefusedError: fewer than two, or one of them is unknown.
    """
    people, groups = list(dict.fromkeys(people)), list(dict.fromkeys(groups))
    if len(people) + len(groups) < 2:
        raise EditRefusedError(RefusalCode.TOO_FEW_TO_MERGE)
    with library.journal.edit("merge") as edit:
        known = [known_person(library, i) for i in people]
        members = {g: known_group(library, g) for g in groups}
        sides = [library.faces.ids_of_person(p.person_id) for p in known]
        edit.join([*sides, *map(ids_of, members.values())])
        if not known:
            _merge_groups(edit, members)
        else:
            _merge_into(library, edit, known, [f for part in members.values() for f in part])
            add_swept(library, edit, [known[0].person_id])
    return edit.changes


def separate(
    library: Library, people: Sequence[PersonId] = (), groups: Sequence[GroupId] = ()
) -> Changes:
    """Say that these are two: they are never put together by a job.

    Raises:
        EditRefusedError: not exactly two, or one of them is unknown.
    """
    people, groups = list(dict.fromkeys(people)), list(dict.fromkeys(groups))
    if len(people) + len(groups) != 2:
        raise EditRefusedError(RefusalCode.TOO_FEW_TO_MERGE)
    with library.journal.edit("separate") as edit:
        known = [known_person(library, i) for i in people]
        sides = [library.faces.ids_of_person(i)[:FACES_OF_SIDE] for i in people]
        sides += [ids_of(known_group(library, i)) for i in groups]
        edit.separate(sides)
        edit.summary = {"names": [p.name for p in known], "groups": len(groups)}
    return edit.changes


def _merge_groups(edit: Edit, members: dict[GroupId, list[Face]]) -> None:
    target = max(members, key=lambda g: (len(members[g]), -g))
    moved = [f.face_id for g, faces in members.items() if g != target for f in faces]
    edit.move_to_group(moved, target)
    best = members[target][0].face_id
    edit.link([(best, faces[0].face_id) for g, faces in members.items() if g != target])
    edit.summary = {"faces": len(moved) + len(members[target]), "groups": len(members)}


def _merge_into(
    library: Library, edit: Edit, known: Sequence[Person], faces: Sequence[Face]
) -> None:
    target = known[0]
    moved = sum(_absorb_person(library, edit, target, other) for other in known[1:])
    kept = without_held_back(library, faces, target.person_id)
    edit.confirm(ids_of(kept), target.person_id)
    edit.summary = {
        "faces": moved + len(kept),
        "name": target.name,
        "names": [p.name for p in known[1:]],
    }


def _absorb_person(library: Library, edit: Edit, target: Person, other: Person) -> int:
    """Move all of `other` to `target` and remove the emptied person; return the faces moved."""
    into, gone = target.person_id, other.person_id
    refused = library.faces.rejected_from(gone)
    barred = {*refused, *library.faces.rejected_from(into)}
    edit.take_over(into, gone)
    carry_relations(library, edit, into, gone)
    edit.take_over_brought(into, gone)
    faces = library.faces.ids_of_person(gone)
    moved = [i for i in faces if i not in barred]
    own = library.faces.ids_of_person(into)
    edit.confirm(moved, into)
    edit.decide([i for i in (*faces, *own) if i in barred], None)
    edit.suggest(ids_of(library.faces.suggested_to(gone)), into)
    edit.add_rejections([(i, into) for i in barred])
    edit.remove_rejections([(i, gone) for i in refused])
    edit.drop_forbidden([into])
    edit.remove_person(gone)
    return len(moved)
