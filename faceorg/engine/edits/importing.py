"""The edit that takes over names from other programs: all of an import is one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.importing import Held
from faceorg.engine.edits.common import add_swept
from faceorg.engine.importing.planning import LeftOut, make_plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.domain.importing import ForeignPhoto, Origin
    from faceorg.engine.importing.drawing import BoxReadings
    from faceorg.engine.importing.planning import Drawing, Plan
    from faceorg.engine.importing.who import Meant, Names
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library


def import_names(
    library: Library,
    found: Mapping[PhotoId, Sequence[ForeignPhoto]],
    names: Names,
    readings: BoxReadings,
) -> tuple[Changes, Plan]:
    """Name faces, and add those that only the other program knows.

    The plan is made anew, so that nothing that was decided since the preview is overruled. Doing it
    again changes nothing.

    Args:
        library: where.
        found: what is said of photos.
        names: whom names mean; afresh, so that people made since are known.
        readings: what is seen in the boxes to be added; those without are left out.

    Returns:
        What changed, and what was done.
    """
    with library.journal.edit("import") as edit:
        plan = make_plan(library, found, names)
        _drop_unread(plan, readings)
        people = _people(edit, plan)
        named: dict[tuple[PersonId, Origin], list[FaceId]] = {}
        for naming in plan.namings:
            key = people[naming.who], naming.origin
            named.setdefault(key, []).append(naming.face_id)
        portraits: list[tuple[FaceId, bytes]] = []
        for drawing in plan.drawings:
            face_id, portrait = _add(edit, drawing, readings)
            named.setdefault((people[drawing.who], drawing.origin), []).append(face_id)
            portraits.append((face_id, portrait))
        edit.note_imported([face_id for face_id, _ in portraits])
        for (person_id, origin), face_ids in named.items():
            edit.confirm(face_ids, person_id)
            edit.note_origin(face_ids, origin)
        edit.summary = {
            "faces": len(plan.namings) + len(plan.drawings),
            "people": len(people),
            "origins": sorted({origin.value for _, origin in named}),
        }
        if people:
            add_swept(library, edit, list(people.values()))
        library.thumbnails.put([], portraits)
    return edit.changes, plan


def _drop_unread(plan: Plan, readings: BoxReadings) -> None:
    """Leave boxes out that could not be looked at."""
    for drawing in plan.drawings:
        if (drawing.photo_id, drawing.box) not in readings.seen:
            reason = readings.refused.get((drawing.photo_id, drawing.box), Held.UNREADABLE)
            plan.left_out.append(LeftOut(drawing.photo_id, drawing.who.name, reason))
    plan.drawings = [d for d in plan.drawings if (d.photo_id, d.box) in readings.seen]


def _people(edit: Edit, plan: Plan) -> dict[Meant, PersonId]:
    """Return the id of everybody who gets a face; somebody new is made."""
    return {
        who: edit.add_person(who.name) if who.person_id is None else who.person_id
        for who in plan.everybody()
    }


def _add(edit: Edit, drawing: Drawing, readings: BoxReadings) -> tuple[FaceId, bytes]:
    """Add a face where the other program has one; return its id and portrait."""
    seen = readings.seen[drawing.photo_id, drawing.box]
    face_id = edit.add_drawn(drawing.photo_id, seen.box, seen.reading, readings.pack_id)
    return face_id, seen.portrait
