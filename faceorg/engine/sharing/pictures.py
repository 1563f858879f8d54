"""Photos as they are given away: decoded, and with faces covered where that is wanted.

Files are decoded in processes of their own, as everywhere; never in the GUI's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.faces import Decision
from faceorg.domain.photos import PhotoState
from faceorg.engine.facts import thresholds_of
from faceorg.engine.packs import current_pack
from faceorg.engine.sharing.covering import Known, cover_faces
from faceorg.engine.sharing.wishes import Faces, NotShared

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.domain.photos import PhotoDetail
    from faceorg.engine.sharing.judging import Finder
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

    Decode = Callable[[bytes, int], Picture]

SIDE_MAX: Final = 65_500
"""The longest side that a JPEG can have."""


class NotSharedError(Exception):
    """A photo that is left out; `reason` says why."""

    def __init__(self, reason: NotShared) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A picture to give away.

    Attributes:
        pixels: RGB uint8 (H, W, 3), upright, sRGB.
        exif: as it stands in the photo.
        still: whether it stands for a RAW file or for several pictures.
        covered: how many faces were covered.
    """

    pixels: NDArray[np.uint8]
    exif: bytes
    still: bool
    covered: int


class Pictures:
    """Makes pictures to give away; closed by whoever opened it.

    Models are loaded with the first picture in which faces are covered.
    """

    def __init__(
        self,
        library: Library,
        faces: Faces,
        visible: frozenset[PersonId],
        *,
        decode: Decode | None = None,
        finder: Callable[[], Finder] | None = None,
    ) -> None:
        """Decode nothing yet.

        Args:
            library: whose photos.
            faces: what becomes of faces.
            visible: people whose confirmed faces stay.
            decode: decodes a photo; in a process of its own without it.
            finder: loads the models; those of the library's pack without it.
        """
        self._library = library
        self._faces = faces
        self._visible = visible
        self._close: Callable[[], None] = _nothing
        self._decode = decode or self._decoders()
        self._open_finder = finder or self._own_finder
        self._finder: Finder | None = None

    def __enter__(self) -> Pictures:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _t: TracebackType | None,
    ) -> None:
        self._close()

    def ready(self, photo_id: PhotoId, max_side: int | None) -> Ready:
        """Return a photo as it is given away.

        Raises:
            PhotoProblemError: it can't be read.
            NotSharedError: faces are to be covered, and what is known of them is no longer true,
                or somebody would still be recognised.
            EnvironmentFaultError: a model is missing, or no process can be started.
        """
        detail = self._library.photos.detail(photo_id)
        if detail is None:
            raise PhotoProblemError(ProblemCode.VANISHED)
        if detail.duration_s is not None and self._faces is not Faces.SHOWN:
            raise NotSharedError(NotShared.VIDEO)  # only a few of its moments are known
        picture = self._decode(detail.path, max_side or SIDE_MAX)
        still = picture.several or picture.format == "RAW"
        if self._faces is Faces.SHOWN:
            return Ready(picture.pixels, picture.exif, still, 0)
        from faceorg.vision.covering import Covering

        _check_same(detail, picture)
        if self._finder is None:
            self._finder = self._open_finder()
        least = thresholds_of(self._library).suggestion_min
        known = self._known(photo_id)
        made = cover_faces(self._finder, picture.pixels, known, Covering(self._faces.value), least)
        if not made.safe:
            raise NotSharedError(NotShared.NOT_SAFE)
        return Ready(made.pixels, picture.exif, still, made.faces)

    def _known(self, photo_id: PhotoId) -> Known:
        faces = self._library.faces.of_photo(photo_id)
        chosen = [f for f in faces if _stays(f.decision, f.person_id, self._visible)]
        mine = {f.face_id for f in chosen}
        return Known([f.box for f in chosen], [f.box for f in faces if f.face_id not in mine])

    def _decoders(self) -> Decode:
        from faceorg.engine.safety.limits import decoding_limits
        from faceorg.vision.decoding.decoders import Decoders

        decoders = Decoders(1, decoding_limits(self._library))
        self._close = decoders.close
        return decoders.decode

    def _own_finder(self) -> Finder:
        from faceorg.vision.thorough import ThoroughFinder

        return ThoroughFinder(current_pack(self._library))


def _stays(
    decision: Decision | None, person_id: PersonId | None, visible: frozenset[PersonId]
) -> bool:
    return decision is Decision.CONFIRMED and person_id in visible


def _check_same(detail: PhotoDetail, picture: Picture) -> None:
    """Raise `NotSharedError` where the library speaks of another picture than the file holds."""
    if detail.state is not PhotoState.DONE:
        raise NotSharedError(NotShared.NOT_READ_YET)
    size = picture.file.size_bytes if picture.file else detail.size_bytes
    same = (size, picture.width, picture.height)
    if same != (detail.size_bytes, detail.width, detail.height):
        raise NotSharedError(NotShared.CHANGED_SINCE)


def _nothing() -> None:
    """Nothing was opened."""
