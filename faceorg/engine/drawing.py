"""A face that the detector missed: somebody draws its box, and the models look at it all the same.

Decodes and infers, so it belongs into the thread of edits. The models are loaded once.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Protocol

from faceorg.domain.errors import EditRefusedError, PhotoProblemError, RefusalCode
from faceorg.domain.faces import Decision, same_moment
from faceorg.domain.geometry import Box
from faceorg.engine.safety.limits import decoding_limits
from faceorg.engine.viewing import decode_for_people

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face, FaceReading
    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

SIDE_MIN_PX = 8  # of the full photo; anything smaller is a slip of the hand
SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.found_faces`
_PUT_ASIDE = (Decision.IGNORED, Decision.NOT_A_FACE)


class BoxReader(Protocol):
    """Reads the face in a box that somebody has drawn.

    Attributes:
        pack_id: whose vectors it makes.
    """

    pack_id: str

    def read_at(self, picture: Picture, box: Box) -> FaceReading | None:
        """Return the face in a box; None where the models see none, as at a back of a head."""
        ...

    def portrait_at(self, picture: Picture, box: Box) -> bytes:
        """Return the portrait of what is in a box, as JPEG bytes."""
        ...


class _Readers:
    """Keeps the reader of the pack that was used last; loading one takes a second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: BoxReader | None = None

    def of_library(self, library: Library) -> BoxReader:
        """Return the reader of the library's pack.

        Raises:
            EnvironmentFaultError: a model file is missing or altered.
        """
        from faceorg.engine.packs import current_pack
        from faceorg.vision.reader import FaceReader

        pack = current_pack(library)
        with self._lock:
            if self._kept is None or self._kept.pack_id != pack.pack_id:
                self._kept = FaceReader(pack)
            return self._kept


_readers = _Readers()


def draw_face(
    library: Library,
    photo_id: PhotoId,
    box: Box,
    *,
    name: str = "",
    person_id: PersonId | None = None,
    new_person: bool = False,
    moment_s: float | None = None,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Changes:
    """Add the face in a box, perhaps with its name.

    A back of a head is kept without a vector: it can be named, and is never matched. A box over a
    face that is known already names that face; one over a face that was put aside brings it back.

    Args:
        library: where.
        photo_id: the photo that was drawn on.
        box: in fractions of the oriented photo; what lies beyond the photo is cut off.
        name: whose face it is; empty where nobody is named.
        person_id: the person meant, when it is known.
        new_person: make a new person even where the name is taken.
        moment_s: of a video, the second that was drawn on; the one of its thumbnail without it.
        open_reader: loads the models, those of the library's pack without it; called only where
            they are needed.

    Raises:
        EditRefusedError: the box is too small or lies on a known face, the photo cannot be read,
            or the name is ambiguous or nearly taken.
        EnvironmentFaultError: a model file is missing or altered.
    """
    from faceorg.engine import edits

    box = inside_photo(box)
    named = bool(name) or person_id is not None
    detail = library.photos.detail(photo_id)
    if moment_s is None and detail is not None and detail.moments:
        moment_s = detail.moments[0]
    known = face_at(library, photo_id, box, moment_s)
    if known is not None:
        ids = [known.face_id]
        if named:
            return edits.name_faces(library, ids, name, person_id=person_id, new_person=new_person)
        if known.decision in _PUT_ASIDE:
            return edits.restore_faces(library, ids)
        raise EditRefusedError(RefusalCode.FACE_ALREADY_THERE, str(known.face_id))
    picture = _decode(library, photo_id, moment_s)
    if too_small(box, picture.width, picture.height):
        raise EditRefusedError(RefusalCode.BOX_TOO_SMALL)
    reader = (open_reader or _readers.of_library)(library)
    return edits.add_drawn_face(
        library,
        photo_id,
        reader.read_at(picture, box),
        box,
        reader.portrait_at(picture, box),
        reader.pack_id,
        name=name,
        person_id=person_id,
        new_person=new_person,
        moment_s=moment_s,
    )


def inside_photo(box: Box) -> Box:
    """Return the part of a box that lies in its photo."""
    left, top = max(box.x, 0.0), max(box.y, 0.0)
    right, bottom = min(box.x + box.w, 1.0), min(box.y + box.h, 1.0)
    if (left, top, right, bottom) == (box.x, box.y, box.x + box.w, box.y + box.h):
        return box
    return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))


def too_small(box: Box, width: int, height: int) -> bool:
    """Whether a box is too small for a face in a photo of `width` x `height` pixels."""
    return min(box.w * width, box.h * height) < SIDE_MIN_PX


def face_at(
    library: Library, photo_id: PhotoId, box: Box, moment_s: float | None = None
) -> Face | None:
    """Return the face of a photo that this box would be the second one of, if there is one.

    Args:
        library: where.
        photo_id: the photo, or the video.
        box: in fractions of the oriented photo.
        moment_s: of a video, the second that it is in.
    """
    marked = library.faces.with_decision(Decision.NOT_A_FACE)  # `of_photo` leaves them out
    faces = [*library.faces.of_photo(photo_id), *(f for f in marked if f.photo_id == photo_id)]
    same = [
        face
        for face in faces
        if face.box.iou(box) >= SAME_FACE_IOU and same_moment(face.moment_s, moment_s)
    ]
    return max(same, key=lambda face: face.box.iou(box), default=None)


def _decode(library: Library, photo_id: PhotoId, moment_s: float | None) -> Picture:
    from faceorg.engine.indexing.reading import DECODE_SIDE_PX

    path = library.photos.paths([photo_id]).get(photo_id)
    if path is None:
        raise EditRefusedError(RefusalCode.PHOTO_UNREADABLE, str(photo_id))
    try:
        return decode_for_people(path, DECODE_SIDE_PX, decoding_limits(library), moment_s)
    except PhotoProblemError as error:
        file = os.fsdecode(os.path.basename(path))  # noqa: PTH119 - bytes
        raise EditRefusedError(RefusalCode.PHOTO_UNREADABLE, file) from error
