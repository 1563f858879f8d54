"""Where sidecars say otherwise than the library: listed face by face, and settled one way or other.

Any thread but the window's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.importing import ForeignFileError, Held, Origin
from faceorg.domain.orientation import shown_box
from faceorg.domain.sidecars import Clash, Conflict, Side, SidecarError
from faceorg.engine.edits.sidecars import face_at, take_from_sidecars
from faceorg.engine.importing.drawing import BoxReadings, looked_at
from faceorg.engine.importing.planning import Drawing
from faceorg.engine.importing.who import Meant, Names
from faceorg.engine.sidecars.job import belonging, write_some
from faceorg.engine.sidecars.reports import Report, Wish
from faceorg.engine.sidecars.writing import read_former
from faceorg.library import sidecars as rows
from faceorg.library.foreign.reading import faces_in
from faceorg.library.named_boxes import named_photos
from faceorg.metadata.people_merge import merge
from faceorg.metadata.sidecars import orientation_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.sidecars import Contradiction
    from faceorg.engine.drawing import BoxReader
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.library.named_boxes import NamedPhoto


@dataclass(slots=True)
class Taken:
    """What came of taking over; `left` could not be, and why."""

    changes: Changes = field(default_factory=Changes)
    left: list[tuple[Conflict, Held]] = field(default_factory=list)


def conflicts_of(library: Library, photo_ids: Sequence[PhotoId]) -> list[Conflict]:
    """Return what the sidecars of photos say otherwise; those that cannot be read say nothing."""
    database = library.database
    sidecars = rows.paths_of(database, photo_ids)
    paths = library.photos.paths(list(sidecars))
    found: list[Conflict] = []
    for photo in named_photos(database, list(sidecars)):
        place = paths.get(photo.photo_id)
        if place is not None and photo.faces:
            found += _conflicts(library, photo, place, sidecars[photo.photo_id])
    return sorted(found, key=lambda conflict: conflict.photo)


def _conflicts(
    library: Library, photo: NamedPhoto, path: bytes, sidecar: bytes
) -> Iterator[Conflict]:
    try:
        turned = orientation_of(path)
        faces, size = belonging(photo, turned)
        clashes = merge(read_former(sidecar).content, faces, size).clashes
    except (ForeignFileError, SidecarError):
        return
    people = {face.face_id: face.person_id for face in faces_in(library, photo.photo_id)}
    for clash in clashes:
        number = _which(clash, photo, turned)
        if number is None or clash.box is None:
            continue
        face_id = photo.face_ids[number]
        person_id = people.get(face_id)
        if person_id is not None:
            theirs = None if clash.their_box is None else shown_box(clash.their_box, turned)
            yield Conflict(
                photo.photo_id,
                face_id,
                person_id,
                path,
                sidecar,
                clash.kind,
                photo.faces[number].name,
                clash.theirs,
                photo.faces[number].box,
                theirs,
                clash.box,
            )


def _which(clash: Contradiction, photo: NamedPhoto, turned: int) -> int | None:
    """Return which face of a photo is contradicted."""
    if clash.box is None:
        return None
    shown = shown_box(clash.box, turned)
    overlaps = [(face.box.iou(shown), -i) for i, face in enumerate(photo.faces)]
    overlap, number = max(overlaps, default=(0.0, 0))
    return -number if overlap > 0 else None


def settle(
    library: Library,
    conflicts: Sequence[Conflict],
    side: Side,
    token: CancelToken,
    report: Report,
) -> Iterator[Progress]:
    """Write the library's word into sidecars, or leave both as they are for good.

    Args:
        library: where.
        conflicts: what it is about; other faces of the same photos are left for later.
        side: OURS or LEFT.
        token: asked between photos.
        report: filled.

    Raises:
        CancelledError: the token said so; what is done stays.
        EnvironmentFaultError: another process writes sidecars for longer than anybody waits.
    """
    ordered = sorted(conflicts, key=lambda c: (c.photo, c.photo_id))
    for photo_id, inside in groupby(ordered, key=lambda c: c.photo_id):
        together = list(inside)
        folder = os.path.dirname(together[0].photo)  # noqa: PTH120 - bytes
        wish = Wish(side=side, only=[conflict.stored for conflict in together])
        yield from write_some(library, folder, [photo_id], wish, token, report)


def take_theirs(
    library: Library,
    conflicts: Sequence[Conflict],
    token: CancelToken,
    taken: Taken,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[Progress]:
    """Take over what sidecars say, as one edit; their photos are due then.

    Args:
        library: where.
        conflicts: those whose sidecar is right.
        token: asked between photos; what is written is written at once, at the end.
        taken: filled.
        open_reader: loads the models, those of the library's pack without it.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
        CancelledError: the token said so; nothing was changed.
    """
    readings, drawings = BoxReadings(), list(_unknown(library, conflicts))
    yield from looked_at(library, drawings, readings, token, open_reader)
    taken.changes, taken.left = take_from_sidecars(library, conflicts, Names(library), readings)
    rows.make_due(library.database, [conflict.photo_id for conflict in conflicts])


def _unknown(library: Library, conflicts: Sequence[Conflict]) -> Iterator[Drawing]:
    """Yield the boxes in which nobody was found, for what is in them to be looked at."""
    for conflict in conflicts:
        if conflict.kind is not Clash.OTHER_PLACE or conflict.their_box is None:
            continue
        others = faces_in(library, conflict.photo_id)
        others = [face for face in others if face.face_id != conflict.face_id]
        if face_at(others, conflict.their_box) is None:
            who = Meant(conflict.name, conflict.person_id)
            yield Drawing(conflict.photo_id, conflict.their_box, who, Origin.XMP)
