"""Commands that take people, groups and faces apart, move them, or add and remove them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.deciding.naming import meant
from faceorg.cli.looking.listings import local_time
from faceorg.cli.output import path_text, remark, show, show_json, show_table
from faceorg.cli.references import (
    FACE,
    GROUP,
    PERSON,
    face_reference,
    find,
    find_group,
    find_person,
    find_photo,
)
from faceorg.cli.reports import report
from faceorg.cli.status import CommandError, Status
from faceorg.domain.geometry import Box
from faceorg.engine import edits
from faceorg.library.places import photo_places

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.cli.references import References
    from faceorg.domain.review import ProposedParts
    from faceorg.library.library import Library


def split(arguments: Namespace, library: Library) -> int:
    """`faceorg split`: give some faces of a person or group to somebody else."""
    whole = find(library, [arguments.target], (GROUP, PERSON))
    if arguments.propose:
        return _propose(arguments, library, whole)
    faces = find(library, arguments.faces, (FACE,)).faces
    if not faces:
        raise CommandError("Which faces? Give face:ID, or --propose to see how it may be split.")
    if whole.groups:
        if arguments.name or arguments.to:
            raise CommandError("Faces of a group get a name with: faceorg name FACE... NAME")
        report(library, edits.split_group(library, whole.groups[0], faces))
        return Status.DONE
    to, new, name = None, False, ""
    if arguments.to:
        to = find_person(library, arguments.to)
    elif arguments.name:
        who = meant(arguments, library, arguments.name)
        to, new, name = who["person_id"], who["new_person"], who["name"]
    person_id = whole.people[0]
    changes = edits.split_person(library, person_id, faces, name, to_person=to, new_person=new)
    report(library, changes)
    return Status.DONE


def _propose(arguments: Namespace, library: Library, whole: References) -> int:
    from faceorg.engine.split import propose_parts

    parts = propose_parts(
        library,
        person_id=whole.people[0] if whole.people else None,
        group_id=whole.groups[0] if whole.groups else None,
        by=arguments.by,
    )
    if arguments.json:
        show_json(
            {"first": parts.first, "second": parts.second, "unsure": sorted(parts.unsure)},
        )
    elif parts.second:
        show_table(_part_rows(library, parts))
    else:
        remark("Nothing here looks like two people.")
    return Status.DONE


def _part_rows(library: Library, parts: ProposedParts) -> list[tuple[str, str, str, str]]:
    places = photo_places(library.database)
    rows = []
    for word, face_ids in (("first", parts.first), ("second", parts.second)):
        for face in library.faces.by_id(face_ids):
            sure = "unsure" if face.face_id in parts.unsure else ""
            path = path_text(places[face.photo_id].path)
            rows.append((word, face_reference(face.face_id), sure, path))
    return rows


def move(arguments: Namespace, library: Library) -> int:
    """`faceorg move`: put undecided faces into a group."""
    faces = find(library, arguments.faces, (FACE,)).faces
    report(library, edits.move_faces(library, faces, find_group(library, arguments.group)))
    return Status.DONE


def dissolve(arguments: Namespace, library: Library) -> int:
    """`faceorg dissolve`: make the faces of a group loose, and keep them apart."""
    report(library, edits.dissolve_group(library, find_group(library, arguments.group)))
    return Status.DONE


def separate(arguments: Namespace, library: Library) -> int:
    """`faceorg separate`: say that two people, or groups, are not the same."""
    found = find(library, [arguments.one, arguments.other], (GROUP, PERSON))
    report(library, edits.separate(library, found.people, found.groups))
    return Status.DONE


def delete(arguments: Namespace, library: Library) -> int:
    """`faceorg delete`: remove a person, whose faces stay, or faces; never a photo."""
    found = find(library, arguments.targets, (FACE, PERSON))
    if (len(found.people), bool(found.faces)) not in {(1, False), (0, True)}:
        raise CommandError("Delete one person, or one or more faces at a time.")
    if found.people:
        report(library, edits.delete_person(library, found.people[0]))
    else:
        report(library, edits.delete_faces(library, found.faces))
    return Status.DONE


def draw(arguments: Namespace, library: Library) -> int:
    """`faceorg draw`: add a face that was not found."""
    from faceorg.engine.drawing import draw_face

    photo_id = find_photo(library, arguments.photo)
    detail = library.photos.detail(photo_id)
    if detail is None or not (detail.width and detail.height):
        raise CommandError(f"This photo was not read yet: {os.fsdecode(arguments.photo)}")
    box = Box.from_pixels(
        arguments.x,
        arguments.y,
        arguments.width,
        arguments.height,
        width=detail.width,
        height=detail.height,
    )
    who: dict[str, Any] = dict(meant(arguments, library, arguments.name)) if arguments.name else {}
    known = {face.face_id for face in library.faces.of_photo(photo_id)}
    report(library, draw_face(library, photo_id, box, **who))
    drawn = [f.face_id for f in library.faces.of_photo(photo_id) if f.face_id not in known]
    for face_id in drawn:
        show(face_reference(face_id))
    return Status.DONE


def show_rejections(arguments: Namespace, library: Library) -> int:
    """`faceorg rejections`: which faces are not which person, the latest first."""
    rejections = library.people.all_rejections()
    if arguments.json:
        for r in rejections:
            row = {"face": r.face_id, "person": r.person_id, "name": r.person_name}
            show_json({**row, "at": r.rejected_at})
    elif rejections:
        show_table(
            (face_reference(r.face_id), f"not {r.person_name}", local_time(r.rejected_at))
            for r in rejections
        )
    else:
        show("Nothing has been rejected.")
    return Status.DONE
