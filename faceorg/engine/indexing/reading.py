"""Hops 2 and 3 for one photo: decode once, then thumbnail, faces, vectors and metadata."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Protocol

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import PhotoOutcome, PhotoReading
from faceorg.domain.safety import DecodingLimits
from faceorg.engine.indexing.drives import Drives
from faceorg.engine.indexing.pool import cores
from faceorg.engine.memory import give_back_large_blocks
from faceorg.engine.politeness import Politeness
from faceorg.engine.safety.limits import decoding_limits
from faceorg.vision.decoding.picture import STILLS, WHOLE, Look
from faceorg.vision.decoding.suffixes import is_video

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.library.settings import Settings
    from faceorg.vision.decoding.decoders import Decoders
    from faceorg.vision.decoding.picture import Picture
    from faceorg.vision.packs import Pack
    from faceorg.vision.providers import Providers
    from faceorg.vision.reader import FaceReader

DECODE_SIDE_PX = 1600  # what the detector's larger look and sharp portraits need
THUMBNAIL_SIDE_PX = 480  # justified rows are 168 high, shown at up to twice the resolution
THUMBNAIL_QUALITY = 80


class PhotoReader(Protocol):
    """Reads one photo; called by several threads at once.

    Attributes:
        pack_id: whose vectors it makes.
    """

    pack_id: str

    def read(self, path: bytes) -> PhotoReading:
        """Return all that one pass over a photo yields.

        Raises:
            PhotoProblemError: the photo can't be read.
        """
        ...

    def embed(
        self, path: bytes, landmarks: NDArray[np.float32], moment_s: float | None = None
    ) -> NDArray[np.float32]:
        """Return unit vectors float32 (n, dim) of faces that are known already.

        Args:
            path: of the photo.
            landmarks: float32 (n, 5, 2), fractions of the oriented photo, n >= 1.
            moment_s: of a video, where they are.

        Raises:
            PhotoProblemError: the photo can't be read.
        """
        ...

    def close(self) -> None:
        """Let go of what reading needed; nothing is read any more."""
        ...


class ModelReader:
    """The real reader: codecs in processes of their own, models in this one."""

    def __init__(
        self,
        faces: FaceReader,
        decoders: Decoders,
        workers: int,
        begin: Callable[[], None] | None = None,
    ) -> None:
        """Read with what was opened.

        Args:
            faces: the models.
            decoders: the processes that decode.
            workers: in how many photos faces are looked for at once; what further threads ask for
                is decoded meanwhile, so that no core waits for a disk or a pipe.
            begin: called once in every thread that reads.
        """
        self._faces = faces
        self._looking = threading.BoundedSemaphore(workers)
        self._decoders = decoders
        self._begin = begin
        self._drives = Drives()
        self._thread = threading.local()
        self.pack_id = faces.pack_id

    def read(self, path: bytes) -> PhotoReading:
        """Return all that one pass over a photo yields."""
        from faceorg.metadata.exif import read_metadata
        from faceorg.vision.decoding.images import encode_jpeg, thumbnail
        from faceorg.vision.looks import look_of
        from faceorg.vision.stills import Stills

        picture = self._decoded(path, STILLS if is_video(path) else WHOLE)
        with self._looking:
            shown = Stills(picture, self._faces)
            small = thumbnail(shown.best.pixels, THUMBNAIL_SIDE_PX)
            return PhotoReading(
                width=picture.width,
                height=picture.height,
                format=picture.format,
                metadata=read_metadata(picture.exif),
                thumbnail_jpeg=encode_jpeg(small, THUMBNAIL_QUALITY),
                faces=shown.faces,
                fingerprint=picture.fingerprint,
                file=picture.file,
                look=look_of(small),
                duration_s=picture.duration_s if picture.moments else None,
                moments=shown.moments,
            )

    def embed(
        self, path: bytes, landmarks: NDArray[np.float32], moment_s: float | None = None
    ) -> NDArray[np.float32]:
        """Return unit vectors of faces that are known already."""
        picture = self._decoded(path, Look(moment_s=moment_s))
        with self._looking:
            return self._faces.embed(picture, landmarks)

    def close(self) -> None:
        """End the processes that decode."""
        self._decoders.close()

    def _decoded(self, path: bytes, look: Look) -> Picture:
        if self._begin is not None and not getattr(self._thread, "begun", False):
            self._thread.begun = True
            self._begin()
        return self._decoders.decode(path, DECODE_SIDE_PX, self._drives.turn(path), look)


def open_reader(
    pack: Pack,
    limits: DecodingLimits | None = None,
    settings: Settings | None = None,
    workers: int | None = None,
) -> PhotoReader:
    """Load the models of a pack; slow, so only inside a worker.

    Args:
        pack: whose vectors are wanted.
        limits: how much one photo may cost; the usual ones without it.
        settings: what was chosen of speed, and where is remembered what runs the models best;
            without them the CPU does, and nobody steps back for others.
        workers: how many photos are read at once; as chosen without it.

    Raises:
        EnvironmentFaultError: a model file is missing or altered.
    """
    from faceorg.vision.decoding.decoders import Decoders
    from faceorg.vision.providers import Providers

    give_back_large_blocks()
    limits = limits or DecodingLimits()
    if settings is None:
        many = workers or cores()
        decoders = Decoders(many, limits, shared_side=DECODE_SIDE_PX)
        return ModelReader(_loaded(pack, decoders), decoders, many)
    politeness = Politeness(settings)
    many = workers or politeness.workers()
    lower = politeness.lower_process
    decoders = Decoders(many, limits, started=lower, shared_side=DECODE_SIDE_PX)
    faces = _loaded(pack, decoders, Providers(settings, many))
    return ModelReader(faces, decoders, many, politeness.lower_thread)


def _loaded(pack: Pack, decoders: Decoders, providers: Providers | None = None) -> FaceReader:
    """Load the models of a pack, while a process loads what decodes."""
    from faceorg.vision.reader import FaceReader

    decoders.begin()
    try:
        return FaceReader(pack, providers)
    except BaseException:
        decoders.close()
        raise


def reader_opener(library: Library, workers: int | None = None) -> Callable[[Pack], PhotoReader]:
    """Return what opens a reader that keeps to the limits and the choices of a library."""
    limits = decoding_limits(library)
    return partial(open_reader, limits=limits, settings=library.settings, workers=workers)


def read_outcome(reader: PhotoReader, photo_id: PhotoId, path: bytes) -> PhotoOutcome:
    """Read one photo; a photo that can't be read becomes a problem."""
    try:
        return PhotoOutcome(photo_id, reading=reader.read(path))
    except PhotoProblemError as error:
        return PhotoOutcome(photo_id, problem=error.code, detail=error.subject)
    except MemoryError:
        return PhotoOutcome(photo_id, problem=ProblemCode.NOT_ENOUGH_MEMORY)
