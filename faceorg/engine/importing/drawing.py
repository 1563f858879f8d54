"""What the models see in boxes that only another program has. Decodes and infers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.errors import PhotoProblemError
from faceorg.domain.importing import Held
from faceorg.engine.drawing import inside_photo, too_small
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.engine.safety.limits import decoding_limits
from faceorg.engine.viewing import decode_for_people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.faces import FaceReading
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import PhotoId
    from faceorg.engine.drawing import BoxReader
    from faceorg.engine.importing.planning import Drawing
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library

    Key = tuple[PhotoId, Box]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is in a box; `reading` is None where the models see no face.

    `box` is cut off at the photo's edges, in fractions of the shown photo; `portrait` is a JPEG.
    """

    box: Box
    reading: FaceReading | None
    portrait: bytes


@dataclass(slots=True)
class BoxReadings:
    """What boxes hold, by photo and box as the other program has it.

    Attributes:
        pack_id: whose vectors they are; empty while nothing was read.
        seen: the boxes that were looked at.
        refused: why others were not.
    """

    pack_id: str = ""
    seen: dict[Key, Seen] = field(default_factory=dict)
    refused: dict[Key, Held] = field(default_factory=dict)


def read_boxes(
    library: Library,
    drawings: Sequence[Drawing],
    readings: BoxReadings,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[PhotoId]:
    """Fill `readings`, each photo decoded once; yield each photo that was read.

    Args:
        library: where.
        drawings: the boxes.
        readings: filled meanwhile.
        open_reader: loads the models, those of the library's pack without it.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
    """
    by_photo: dict[PhotoId, list[Drawing]] = {}
    for drawing in drawings:
        by_photo.setdefault(drawing.photo_id, []).append(drawing)
    if not by_photo:
        return
    reader = (open_reader or _reader)(library)
    readings.pack_id = reader.pack_id
    paths = library.photos.paths([*by_photo])
    for photo_id, of_photo in by_photo.items():
        _read_photo(library, paths.get(photo_id), of_photo, reader, readings)
        yield photo_id


def looked_at(
    library: Library,
    drawings: Sequence[Drawing],
    readings: BoxReadings,
    token: CancelToken,
    open_reader: Callable[[Library], BoxReader] | None = None,
) -> Iterator[Progress]:
    """Fill `readings` as a job does; see `read_boxes`. Nothing is changed.

    Raises:
        EnvironmentFaultError: a model is missing, or no process can be started that decodes.
        CancelledError: the token said so; it is asked between photos, and at the end.
    """
    meter, total = RateMeter(), len({drawing.photo_id for drawing in drawings})
    for done, _ in enumerate(read_boxes(library, drawings, readings, open_reader), 1):
        token.checkpoint()
        meter.mark(done)
        yield Progress(
            Stage.FINDING_FACES,
            done=done,
            total=total,
            faces=len(readings.seen),
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(total - done),
        )
    token.checkpoint()


def _read_photo(
    library: Library,
    path: bytes | None,
    drawings: Sequence[Drawing],
    reader: BoxReader,
    readings: BoxReadings,
) -> None:
    from faceorg.engine.indexing.reading import DECODE_SIDE_PX

    picture = None
    if path is not None:
        try:
            picture = decode_for_people(path, DECODE_SIDE_PX, decoding_limits(library))
        except PhotoProblemError:
            picture = None
    for drawing in drawings:
        key, box = (drawing.photo_id, drawing.box), inside_photo(drawing.box)
        if picture is None:
            readings.refused[key] = Held.UNREADABLE
        elif too_small(box, picture.width, picture.height):
            readings.refused[key] = Held.TOO_SMALL
        else:
            reading, portrait = reader.read_at(picture, box), reader.portrait_at(picture, box)
            readings.seen[key] = Seen(box, reading, portrait)


def _reader(library: Library) -> BoxReader:
    from faceorg.engine.packs import current_pack
    from faceorg.vision.reader import FaceReader

    return FaceReader(current_pack(library))
