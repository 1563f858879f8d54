"""A photo: a file, what its metadata says, and what was read from its pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from faceorg.domain.errors import ProblemCode
    from faceorg.domain.faces import FaceReading
    from faceorg.domain.ids import PhotoId


class PhotoState(StrEnum):
    """How far a photo has come."""

    PENDING = "pending"
    DONE = "done"
    PROBLEM = "problem"


class Absence(StrEnum):
    """Why a photo's file can't be opened.

    AWAY: its drive or folder is not there. GONE: a run has seen that the file is not.
    UNSEEN: nobody has looked since it went.
    """

    AWAY = "away"
    GONE = "gone"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as the scan saw it.

    Attributes:
        path: as bytes of the file system (`os.fsencode`), so that any name survives.
        size_bytes: length of the file.
        mtime_ns: time of last change, nanoseconds since 1970.
    """

    path: bytes
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What EXIF says; everything is optional.

    Attributes:
        taken_at: local time of the camera, without a zone.
        latitude, longitude: degrees, north and east positive.
        exposure: for people, "35 mm, f/2.8, 1/500 s, ISO 100".
    """

    taken_at: datetime | None = None
    camera: str | None = None
    exposure: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PhotoReading:
    """All that one pass over a photo yields.

    Attributes:
        width, height: pixels of the full photo, orientation applied.
        format: codec's name, "JPEG", "HEIF", ...
        thumbnail_jpeg: oriented thumbnail as JPEG bytes.
        fingerprint: of the file's content, see `decoding.fingerprint`; empty where it is not known.
        file: size and time of the file as it was read; None where it is not known.
        look: what it looks like from afar, see `vision.looks`; None where nobody has looked.
        duration_s: how long a video is; None for photos.
        moments: seconds of a video's stills, the one of the thumbnail first; none for photos.
    """

    width: int
    height: int
    format: str
    metadata: PhotoMetadata
    thumbnail_jpeg: bytes
    faces: tuple[FaceReading, ...]
    fingerprint: bytes = b""
    file: FileFacts | None = None
    look: int | None = None
    duration_s: float | None = None
    moments: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class PhotoOutcome:
    """A photo at the end of hop 3: either read, or a problem."""

    photo_id: PhotoId
    reading: PhotoReading | None = None
    problem: ProblemCode | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PhotoTile:
    """What a grid needs of a photo; width and height in pixels, oriented.

    Attributes:
        duration_s: how long a video is; None for photos.
    """

    photo_id: PhotoId
    width: int
    height: int
    taken_at: datetime
    dated: bool
    favourite: bool = False
    duration_s: float | None = None


@dataclass(frozen=True, slots=True)
class PhotoDetail:
    """What the photo page shows.

    Attributes:
        path: bytes of the file system.
        taken_at: camera's time, or the file's where `dated` is False.
        hidden: somebody has hidden it.
        duration_s: how long a video is; None for photos.
        moments: seconds of a video's stills, the one of the thumbnail first; none for photos.
        dated_by_name: the file's name tells when it was taken, no camera does.
    """

    photo_id: PhotoId
    path: bytes
    state: PhotoState
    width: int
    height: int
    format: str
    size_bytes: int
    taken_at: datetime
    dated: bool
    favourite: bool
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    hidden: bool = False
    duration_s: float | None = None
    moments: tuple[float, ...] = ()
    dated_by_name: bool = False
