"""The edit that takes a people file in: names, decisions and vectors are one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.importing import Held, Origin
from faceorg.domain.relations import Relation
from faceorg.engine.edits.common import add_swept, known_person
from faceorg.engine.edits.relating import against, refuse_birth
from faceorg.engine.importing.planning import LeftOut
from faceorg.engine.people_file.planning import make_plan
from faceorg.engine.people_file.who import match_people
from faceorg.library.people_files import covers, library_uid, own_uids
from faceorg.library.recognition.brought import NewVector

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId, StrangerId
    from faceorg.engine.importing.drawing import BoxReadings
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.people_file.contents import Contents
    from faceorg.engine.people_file.plan import Plan
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library

VERB = "people_file"


def take_people_file(
    library: Library, contents: Contents, wishes: Mapping[int, Whom], readings: BoxReadings
) -> tuple[Changes, Plan]:
    """Take over what a people file says.

    The plan is made anew, so that nothing that was decided since the preview is overruled. Doing it
    again changes nothing.

    Args:
        library: where.
        contents: of the file.
        wishes: {index of somebody there: whom it shall be}.
        readings: what is seen in the boxes to be added; those without are left out.

    Returns:
        What changed, and what was done.
    """
    with library.journal.edit(VERB) as edit:
        plan = make_plan(library, contents, match_people(library, contents.people, wishes))
        _drop_unread(plan, readings)
        taking = _Taking(library, edit, contents, plan)
        taking.take_faces(readings)
        taking.take_facts()
        changed = taking.take_vectors()
        edit.summary = {
            "faces": len(plan.namings) + len(plan.drawings),
            "people": taking.new,
            "vectors": taking.vectors,
        }
        if changed or plan.namings or plan.drawings:
            add_swept(library, edit, list(taking.people.values()))
    return edit.changes, plan


def _drop_unread(plan: Plan, readings: BoxReadings) -> None:
    """Leave boxes out that could not be looked at."""
    seen = []
    for drawing, person in plan.drawings:
        key = drawing.photo_id, drawing.box
        if key in readings.seen:
            seen.append((drawing, person))
        else:
            reason = readings.refused.get(key, Held.UNREADABLE)
            plan.left_out.append(LeftOut(drawing.photo_id, drawing.who.name, reason))
    plan.drawings = seen


class _Taking:
    """Writes what a plan tells.

    Attributes:
        people: who those of the file are here, by their index.
        new: how many of them were made.
        vectors: how many vectors were brought.
    """

    def __init__(self, library: Library, edit: Edit, contents: Contents, plan: Plan) -> None:
        self._library, self._edit = library, edit
        self._contents, self._plan = contents, plan
        self.people: dict[int, PersonId] = {}
        self.new = self.vectors = 0
        own = frozenset(own_uids(library).values())
        made = []
        for i in plan.comers(contents):
            match, person = plan.matches[i], contents.people[i]
            if match.person_id is None:
                self.people[i] = edit.add_person(match.name)
                self.new += 1
                made += [self.people[i]] if person.hidden else []
            else:
                self.people[i] = match.person_id
            edit.note_uids(self.people[i], [uid for uid in person.uids if uid not in own])
        edit.set_hidden_people(made, hidden=True)

    def take_faces(self, readings: BoxReadings) -> None:
        """Name faces, add those that are not known here, and say what else was said of faces."""
        edit, plan = self._edit, self._plan
        named: dict[PersonId, list[FaceId]] = {}
        for face_id, person in plan.namings.items():
            named.setdefault(self.people[person], []).append(face_id)
        portraits: list[tuple[FaceId, bytes]] = []
        for drawing, person in plan.drawings:
            seen = readings.seen[drawing.photo_id, drawing.box]
            face_id = edit.add_drawn(drawing.photo_id, seen.box, seen.reading, readings.pack_id)
            named.setdefault(self.people[person], []).append(face_id)
            portraits.append((face_id, seen.portrait))
        edit.note_imported([face_id for face_id, _ in portraits])
        for person_id, face_ids in named.items():
            edit.confirm(face_ids, person_id)
            edit.note_origin(face_ids, Origin.PEOPLE_FILE)
        self._put_aside()
        refusals = [(face, self.people[p]) for face, p in plan.refusals if p in self.people]
        edit.add_rejections(refusals)
        for parts in plan.apart:
            edit.separate(parts)
        self._library.thumbnails.put([], portraits)

    def _put_aside(self) -> None:
        from faceorg.domain.faces import Decision

        edit, plan = self._edit, self._plan
        if plan.no_faces:
            edit.decide(plan.no_faces, Decision.NOT_A_FACE)
        strangers: dict[int | None, StrangerId | None] = {None: None}
        faces: dict[int | None, list[FaceId]] = {}
        for face_id, number in plan.asides:
            faces.setdefault(number, []).append(face_id)
        for number, face_ids in faces.items():
            if number not in strangers:
                strangers[number] = edit.add_stranger()
            edit.ignore(face_ids, strangers[number])

    def take_facts(self) -> None:
        """Take birth dates, relations and portraits over where there are none here."""
        library, edit = self._library, self._edit
        chosen = covers(library.database)
        for i, person_id in self.people.items():
            said = self._contents.people[i]
            here = known_person(library, person_id)
            if said.birth_date is not None and here.birth_date is None:
                try:
                    refuse_birth(library, here, said.birth_date)
                except EditRefusedError:  # who is related to whom here speaks against it
                    self._plan.stood += 1
                else:
                    edit.set_birth_date(person_id, said.birth_date)
            faces = self._plan.at.get(said.cover, ()) if said.cover is not None else ()
            own = [f for f in library.faces.by_id(list(faces)) if f.person_id == person_id]
            if person_id not in chosen and own:
                edit.set_cover(person_id, own[0].face_id)
        for relation in self._contents.relations:
            if relation.person in self.people and relation.other in self.people:
                self._relate(self.people[relation.person], relation.kind, relation.other)

    def _relate(self, person_id: PersonId, kind: str, other: int) -> None:
        library, other_id = self._library, self.people[other]
        if person_id == other_id or library.relations.between(person_id, other_id) is not None:
            return
        people = known_person(library, person_id), known_person(library, other_id)
        if against(library, people[0], Relation(kind), people[1]) is None:
            self._edit.add_relation(person_id, Relation(kind), other_id)
        else:
            self._plan.stood += 1

    def take_vectors(self) -> bool:
        """Let people have the vectors of the file, where their model is known here.

        Returns:
            Whether anybody has others than before.
        """
        pack, source = self._contents.pack, self._contents.library
        if not self._plan.vectors or source == library_uid(self._library, new=False):
            return False  # what this library wrote itself it knows by faces
        brought: dict[PersonId, list[NewVector]] = {}
        for i, person_id in self.people.items():
            brought.setdefault(person_id, []).extend(
                NewVector(pack, *vector) for vector in self._contents.people[i].vectors
            )
        self.vectors = sum(map(len, brought.values()))
        changed = [
            self._edit.bring_vectors(person_id, source, vectors)
            for person_id, vectors in brought.items()
        ]
        return any(changed)
