"""Which faces of a people file are kept apart here, too. Reads the library; changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.people_files import linked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId
    from faceorg.engine.people_file.contents import Contents
    from faceorg.engine.people_file.plan import Plan
    from faceorg.library.library import Library


def plan_apart(library: Library, contents: Contents, plan: Plan) -> None:
    """Plan for what was kept apart there, where faces of two parts are here.

    What was said here stands: faces that are one person here, or were put together, stay so.
    """
    known = _parts_of(library)
    for parts in contents.apart:
        faces = [[face for ref in part for face in plan.at.get(ref, ())] for part in parts]
        faces = [part for part in faces if part]
        if len(faces) < 2:
            continue
        if _known_apart(known, faces):
            plan.agreed += 1
        elif _is_one(library, plan, faces):
            plan.stood += 1
        else:
            plan.apart.append(faces)


def _parts_of(library: Library) -> dict[FaceId, dict[int, int]]:
    found: dict[FaceId, dict[int, int]] = {}
    for number, face_id, part in library.faces.separations():
        found.setdefault(face_id, {})[number] = part
    return found


def _known_apart(known: dict[FaceId, dict[int, int]], parts: Sequence[Sequence[FaceId]]) -> bool:
    """Whether one separation has all these faces, each part of them in a part of its own."""
    for number in known.get(parts[0][0], {}):
        places = [{known.get(face, {}).get(number) for face in part} for part in parts]
        single = [next(iter(place)) for place in places if len(place) == 1]
        if len(single) == len(parts) == len(set(single) - {None}):
            return True
    return False


def _is_one(library: Library, plan: Plan, parts: Sequence[Sequence[FaceId]]) -> bool:
    """Whether somebody said here that faces of two parts are one person."""
    faces = [face for part in parts for face in part]
    people = {f.face_id: f.person_id for f in library.faces.by_id(faces)}
    people |= {
        face: plan.matches[i].person_id for face, i in plan.namings.items() if face in people
    }
    sides = [{people[face] for face in part} - {None} for part in parts]
    shared = any(a & b for i, a in enumerate(sides) for b in sides[:i])
    return shared or linked(library.database, faces)
