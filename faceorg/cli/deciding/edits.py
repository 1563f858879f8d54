"""Commands that change people and faces; each is one edit that `faceorg undo` takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.deciding.naming import meant
from faceorg.cli.output import show
from faceorg.cli.references import FACE, GROUP, PERSON, find, find_person
from faceorg.cli.reports import edit_sentence, report, report_held_back
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine import edits

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.library import Library


def name(arguments: Namespace, library: Library) -> int:
    """`faceorg name`: give a group, faces or a person a name."""
    found = find(library, arguments.targets, (FACE, GROUP, PERSON))
    if (len(found.groups), len(found.people), bool(found.faces)) not in _NAMEABLE:
        raise CommandError("Name one group, one person, or one or more faces at a time.")
    who = meant(arguments, library, arguments.name, but=found.people)
    if found.groups:
        without = find(library, arguments.without, (FACE,)).faces
        report(library, edits.name_group(library, found.groups[0], **who, without=without))
        report_held_back(library, found.groups[0])
    elif arguments.without:
        raise CommandError("--without is for naming a group.")
    elif found.faces:
        report(library, edits.name_faces(library, found.faces, **who))
    elif who["person_id"] is not None:
        report(library, edits.merge(library, [who["person_id"], *found.people]))
    else:
        new = who["new_person"]
        changes = edits.rename_person(library, found.people[0], arguments.name, new_person=new)
        report(library, changes)
    return Status.DONE


_NAMEABLE = {(1, 0, False), (0, 1, False), (0, 0, True)}


def merge(arguments: Namespace, library: Library) -> int:
    """`faceorg merge`: make one person, or one group, of several."""
    found = find(library, arguments.targets, (GROUP, PERSON))
    report(library, edits.merge(library, found.people, found.groups))
    return Status.DONE


def confirm(arguments: Namespace, library: Library) -> int:
    """`faceorg confirm`: say yes to suggestions, single ones or all of a person's."""
    found = find(library, arguments.targets, (FACE, PERSON))
    faces = list(found.faces)
    for person_id in found.people:
        faces += [f.face_id for f in library.faces.suggested_to(person_id)]
    if not faces:
        raise CommandError("Nothing is suggested there.")
    report(library, edits.confirm_faces(library, faces))
    return Status.DONE


def reject(arguments: Namespace, library: Library) -> int:
    """`faceorg reject`: say that faces are not this person, or take that back."""
    found = find(library, arguments.faces, (FACE,))
    whom = find_person(library, arguments.person) if arguments.person else None
    if arguments.take_back:
        _take_back(library, found.faces, whom)
    else:
        report(library, edits.reject_faces(library, found.faces, whom))
    return Status.DONE


def _take_back(library: Library, face_ids: Sequence[FaceId], whom: PersonId | None) -> None:
    """Forget that faces are not this person, or not those they were rejected from."""
    pairs = [
        (r.face_id, r.person_id)
        for r in library.people.all_rejections()
        if r.face_id in face_ids and whom in {None, r.person_id}
    ]
    if not pairs:
        raise CommandError("Nothing of the kind was said. “faceorg rejections” lists it all.")
    report(library, edits.take_back_rejections(library, pairs))


def ignore(arguments: Namespace, library: Library) -> int:
    """`faceorg ignore`: put strangers aside."""
    report(library, edits.ignore_faces(library, _faces(library, arguments)))
    return Status.DONE


def not_a_face(arguments: Namespace, library: Library) -> int:
    """`faceorg not-a-face`: posters, statues, shadows."""
    report(library, edits.mark_not_a_face(library, _faces(library, arguments)))
    return Status.DONE


def restore(arguments: Namespace, library: Library) -> int:
    """`faceorg restore`: take back "ignore" or "not a face"."""
    found = find(library, arguments.targets, (FACE,))  # a group is no more once it was put aside
    report(library, edits.restore_faces(library, found.faces))
    return Status.DONE


def undo(arguments: Namespace, library: Library) -> int:
    """`faceorg undo`: take back the latest edit, or all down to one."""
    if arguments.to is None:
        latest = edits.undo(library)
        turned = [] if latest is None else [latest]
    else:
        turned = edits.undo_to(library, arguments.to)
        if not turned:
            raise CommandError(
                f"There is no edit:{arguments.to} that could be undone. “faceorg history” lists"
                " them all."
            )
    if not turned:
        raise EditRefusedError(RefusalCode.NOTHING_TO_UNDO)
    for entry, _ in turned:
        show(f"Undone: {edit_sentence(entry)}")
    return Status.DONE


def redo(_arguments: Namespace, library: Library) -> int:
    """`faceorg redo`: do again what was taken back last."""
    turned = edits.redo(library)
    if turned is None:
        raise EditRefusedError(RefusalCode.NOTHING_TO_REDO)
    show(f"Done again: {edit_sentence(turned[0])}")
    return Status.DONE


def _faces(library: Library, arguments: Namespace) -> list[FaceId]:
    """Return the faces given, those of whole groups included."""
    found = find(library, arguments.targets, (FACE, GROUP))
    in_groups = [f.face_id for g in found.groups for f in library.faces.of_group(g)]
    return found.faces + in_groups
