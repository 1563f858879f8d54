"""Commands that change people and faces; each is one edit that `faceorg undo` takes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

from faceorg.cli.output import remark, show
from faceorg.cli.references import (
    FACE,
    GROUP,
    PERSON,
    find,
    find_person,
    is_person_reference,
    listed,
    person_reference,
)
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.people import clean_name
from faceorg.engine import edits
from faceorg.ui.messages import count_text, edit_text, refusal_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.cli.references import References
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.library.journal import JournalEntry
    from faceorg.library.library import Library


def name(arguments: Namespace, library: Library) -> int:
    """`faceorg name`: give a group, faces or a person a name."""
    found = find(library, arguments.targets, (FACE, GROUP, PERSON))
    if (len(found.groups), len(found.people), bool(found.faces)) not in _NAMEABLE:
        raise CommandError("Name one group, one person, or one or more faces at a time.")
    person_id, new = _person_meant(arguments, library, found)
    meant: _Meant = {"name": arguments.name, "person_id": person_id, "new_person": new}
    if found.groups:
        _report(library, edits.name_group(library, found.groups[0], **meant))
        _report_held_back(library, found.groups[0])
    elif found.faces:
        _report(library, edits.name_faces(library, found.faces, **meant))
    elif person_id is not None:
        _report(library, edits.merge(library, [person_id, *found.people]))
    else:
        changes = edits.rename_person(library, found.people[0], arguments.name, new_person=new)
        _report(library, changes)
    return Status.DONE


_NAMEABLE = {(1, 0, False), (0, 1, False), (0, 0, True)}


class _Meant(TypedDict):
    """What naming needs to know."""

    name: str
    person_id: PersonId | None
    new_person: bool


def _person_meant(
    arguments: Namespace, library: Library, found: References
) -> tuple[PersonId | None, bool]:
    """Return the person meant by the new name (None: the name says it), and whether they are new.

    A name that nearly equals a known one is asked about, unless `--same` or `--new` tells.
    """
    text: str = arguments.name
    if is_person_reference(text):
        return find_person(library, text), False
    near = [p for p in library.people.nearly_named(text) if p.person_id not in found.people]
    if arguments.new or not near:
        return None, arguments.new
    exact = [p for p in near if p.name == clean_name(text)]
    if len(exact) > 1 or (arguments.same and len(near) > 1 and not exact):
        raise CommandError(
            f"More than one person can be meant: {listed(near)}. Give person:ID as the name."
        )
    if exact and not found.people:
        return exact[0].person_id, False
    if arguments.same or _asked_whether_same(near[0]):
        return near[0].person_id, False
    return None, True


def _asked_whether_same(person: Person) -> bool:
    """Ask whether somebody is meant who is known already.

    Raises:
        CommandError: there is nobody to ask.
    """
    taken = refusal_text(EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, person.name))
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError(f"{taken} Add --same for the same person or --new for somebody else.")
    while True:
        remark(f"{taken} The same person, {person_reference(person.person_id)}? [y/n]")
        answer = sys.stdin.readline().strip().casefold()
        if answer in {"y", "yes", "n", "no"}:
            return answer.startswith("y")
        if not answer:
            raise CommandError("Nothing was changed.")


def _report_held_back(library: Library, group_id: GroupId) -> None:
    """Say how many faces of a group just named were left out, and why."""
    left = len(library.faces.of_group(group_id))
    if left:
        remark(
            f"Left out {count_text(left, 'face')}: this person is in the same photo already,"
            " or you said that it is somebody else."
        )


def merge(arguments: Namespace, library: Library) -> int:
    """`faceorg merge`: make one person, or one group, of several."""
    found = find(library, arguments.targets, (GROUP, PERSON))
    _report(library, edits.merge(library, found.people, found.groups))
    return Status.DONE


def confirm(arguments: Namespace, library: Library) -> int:
    """`faceorg confirm`: say yes to suggestions, single ones or all of a person's."""
    found = find(library, arguments.targets, (FACE, PERSON))
    faces = list(found.faces)
    for person_id in found.people:
        faces += [f.face_id for f in library.faces.suggested_to(person_id)]
    if not faces:
        raise CommandError("Nothing is suggested there.")
    _report(library, edits.confirm_faces(library, faces))
    return Status.DONE


def reject(arguments: Namespace, library: Library) -> int:
    """`faceorg reject`: say that faces are not this person."""
    found = find(library, arguments.faces, (FACE,))
    whom = find_person(library, arguments.person) if arguments.person else None
    _report(library, edits.reject_faces(library, found.faces, whom))
    return Status.DONE


def ignore(arguments: Namespace, library: Library) -> int:
    """`faceorg ignore`: put strangers aside."""
    _report(library, edits.ignore_faces(library, _faces(library, arguments)))
    return Status.DONE


def not_a_face(arguments: Namespace, library: Library) -> int:
    """`faceorg not-a-face`: posters, statues, shadows."""
    _report(library, edits.mark_not_a_face(library, _faces(library, arguments)))
    return Status.DONE


def restore(arguments: Namespace, library: Library) -> int:
    """`faceorg restore`: take back "ignore" or "not a face"."""
    _report(library, edits.restore_faces(library, _faces(library, arguments)))
    return Status.DONE


def undo(_arguments: Namespace, library: Library) -> int:
    """`faceorg undo`: take back the latest edit."""
    turned = edits.undo(library)
    if turned is None:
        raise EditRefusedError(RefusalCode.NOTHING_TO_UNDO)
    show(f"Undone: {_sentence(turned[0])}")
    return Status.DONE


def redo(_arguments: Namespace, library: Library) -> int:
    """`faceorg redo`: do again what was taken back last."""
    turned = edits.redo(library)
    if turned is None:
        raise EditRefusedError(RefusalCode.NOTHING_TO_REDO)
    show(f"Done again: {_sentence(turned[0])}")
    return Status.DONE


def _faces(library: Library, arguments: Namespace) -> list[FaceId]:
    """Return the faces given, those of whole groups included."""
    found = find(library, arguments.targets, (FACE, GROUP))
    in_groups = [f.face_id for g in found.groups for f in library.faces.of_group(g)]
    return found.faces + in_groups


def _report(library: Library, changes: Changes) -> None:
    """Print what an edit did."""
    entries = library.journal.history(limit=20) if changes.edit_id is not None else []
    done = [entry for entry in entries if entry.edit_id == changes.edit_id]
    show(_sentence(done[0]) if done else "Nothing had to be changed.")


def _sentence(entry: JournalEntry) -> str:
    return f"{edit_text(entry.verb, entry.summary)}."
