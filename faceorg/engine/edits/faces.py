"""Edits that add and delete faces: a missed one that somebody draws, a box that is too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.faces import Decision, FaceSource
from faceorg.engine.edits.common import add_swept, ids_of, known_faces, name_of, person_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import FaceReading
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.library.library import Library


def add_drawn_face(
    library: Library,
    photo_id: PhotoId,
    reading: FaceReading | None,
    box: Box,
    portrait_jpeg: bytes,
    pack_id: str,
    *,
    name: str = "",
    person_id: PersonId | None = None,
    new_person: bool = False,
    moment_s: float | None = None,
) -> Changes:
    """Add a face that somebody has drawn, perhaps with its name.

    Args:
        library: where.
        photo_id: the photo.
        reading: what the models see in the box; None where they see no face.
        box: in fractions of the oriented photo.
        portrait_jpeg: the face's picture.
        pack_id: the model pack of the reading.
        name: whose face it is; empty where nobody is named.
        person_id: the person meant, when it is known.
        new_person: make a new person even where the name is taken.
        moment_s: of a video, where it was drawn.

    Raises:
        EditRefusedError: the name is ambiguous or nearly taken, or the person unknown.
    """
    with library.journal.edit("draw") as edit:
        face_id = edit.add_drawn(photo_id, box, reading, pack_id, moment_s)
        edit.summary = {"faces": 1}
        if name or person_id is not None:
            person = person_for(library, edit, name, person_id, new_person=new_person)
            edit.confirm([face_id], person)
            edit.summary["name"] = name_of(library, person)
            add_swept(library, edit, [person])
        library.thumbnails.put([], [(face_id, portrait_jpeg)])
    return edit.changes


def delete_faces(library: Library, face_ids: Sequence[FaceId]) -> Changes:
    """Delete faces that somebody has drawn or imported; detected ones are "not a face" instead.

    A detected face would be found again: only the decision keeps it away.

    Raises:
        EditRefusedError: a face is unknown.
    """
    with library.journal.edit("delete_faces") as edit:
        faces = known_faces(library, face_ids)
        detected = [f for f in faces if f.source is FaceSource.DETECTED]
        edit.decide(ids_of(detected), Decision.NOT_A_FACE)
        edit.remove_faces([f.face_id for f in faces if f.source is not FaceSource.DETECTED])
        edit.summary = {"faces": len(faces)}
    return edit.changes
