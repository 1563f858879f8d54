"""The edit that takes over what sidecars say otherwise: all of it is one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.importing import Held, Origin
from faceorg.domain.sidecars import Clash
from faceorg.engine.edits.common import add_swept
from faceorg.engine.importing.placing import SAME_FACE_IOU_MIN
from faceorg.library.foreign.reading import faces_in, is_before_birth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.sidecars import Conflict
    from faceorg.engine.importing.drawing import BoxReadings
    from faceorg.engine.importing.who import Names
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library


def take_from_sidecars(
    library: Library, conflicts: Sequence[Conflict], names: Names, readings: BoxReadings
) -> tuple[Changes, list[tuple[Conflict, Held]]]:
    """Let faces be whom sidecars say they are; a person's word, as somebody has chosen it.

    What has been decided otherwise since somebody looked is left as it is.

    Args:
        library: where.
        conflicts: those whose sidecar is right.
        names: whom names mean.
        readings: what is seen in boxes where nobody was found.

    Returns:
        What changed, and what could not be taken over and why.
    """
    left: list[tuple[Conflict, Held]] = []
    with library.journal.edit("take_from_sidecars") as edit:
        taking = _Taking(library, edit, names, readings)
        done = 0
        for conflict in conflicts:
            reason = taking.take(conflict)
            if reason is None:
                done += 1
            else:
                left.append((conflict, reason))
        edit.summary = {"faces": done}
        if taking.named:
            add_swept(library, edit, list(taking.named))
        library.thumbnails.put([], taking.portraits)
    return edit.changes, left


def face_at(faces: Sequence[Face], box: Box) -> Face | None:
    """Return the face that a box lies on, if any; both in fractions of the shown photo."""
    best = max(faces, key=lambda face: face.box.iou(box), default=None)
    return best if best is not None and best.box.iou(box) >= SAME_FACE_IOU_MIN else None


class _Taking:
    """Takes over one after another.

    Attributes:
        named: who got a face.
        portraits: of faces that are new.
    """

    def __init__(self, library: Library, edit: Edit, names: Names, readings: BoxReadings) -> None:
        self._library, self._edit = library, edit
        self._names, self._readings = names, readings
        self._made: dict[str, PersonId] = {}
        self.named: dict[PersonId, None] = {}
        self.portraits: list[tuple[FaceId, bytes]] = []

    def take(self, conflict: Conflict) -> Held | None:
        """Take one over; return why not, where that is so."""
        faces = faces_in(self._library, conflict.photo_id)
        face = next((f for f in faces if f.face_id == conflict.face_id), None)
        if face is None or face.person_id != conflict.person_id:
            return Held.OTHER_PERSON
        if conflict.kind is Clash.TAKEN_OUT:
            self._take_away(face, conflict.person_id)
            return None
        if conflict.kind is Clash.OTHER_PLACE:
            return self._move(conflict, face, faces)
        return self._rename(conflict, face, faces)

    def _take_away(self, face: Face, person_id: PersonId) -> None:
        self._edit.decide([face.face_id], None)
        self._edit.add_rejections([(face.face_id, person_id)])

    def _rename(self, conflict: Conflict, face: Face, faces: Sequence[Face]) -> Held | None:
        who = self._names.meant(conflict.theirs)
        if who is None or who.ambiguous:
            return Held.AMBIGUOUS_NAME
        person_id = who.person_id or self._made.get(who.name)
        if person_id is None:
            person_id = self._made[who.name] = self._edit.add_person(who.name)
        elif any(f.person_id == person_id for f in faces if f is not face):
            return Held.TWICE
        elif is_before_birth(self._library, person_id, conflict.photo_id):
            return Held.BEFORE_BIRTH
        self._name(face.face_id, person_id)
        return None

    def _move(self, conflict: Conflict, face: Face, faces: Sequence[Face]) -> Held | None:
        if conflict.their_box is None:
            return Held.NO_PLACE
        there = face_at([f for f in faces if f is not face], conflict.their_box)
        if there is not None and there.decision is not None:
            return Held.OTHER_PERSON
        new = None if there is None else there.face_id
        if new is None:
            key = conflict.photo_id, conflict.their_box
            seen = self._readings.seen.get(key)
            if seen is None:
                return self._readings.refused.get(key, Held.UNREADABLE)
            pack = self._readings.pack_id
            new = self._edit.add_drawn(conflict.photo_id, seen.box, seen.reading, pack)
            self._edit.note_imported([new])
            self.portraits.append((new, seen.portrait))
        self._take_away(face, conflict.person_id)
        self._name(new, conflict.person_id)
        return None

    def _name(self, face_id: FaceId, person_id: PersonId) -> None:
        self._edit.confirm([face_id], person_id)
        self._edit.remove_rejections([(face_id, person_id)])
        self._edit.note_origin([face_id], Origin.XMP)
        self.named[person_id] = None
