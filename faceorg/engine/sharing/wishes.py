"""What somebody wants to give away, and what came of it. Plain values; any thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.errors import ProblemCode
    from faceorg.domain.ids import PersonId, PhotoId


class Faces(StrEnum):
    """What becomes of faces."""

    SHOWN = "shown"
    COVER = "cover"
    BLUR = "blur"


class Kind(StrEnum):
    """What is made of the photos."""

    COPIES = "copies"
    SHEET = "sheet"
    POSTER = "poster"


class NotShared(StrEnum):
    """Why a photo was left out, besides what a photo can't be read for."""

    AWAY = "away"
    CHANGED_SINCE = "changed_since"
    NOT_READ_YET = "not_read_yet"
    NOT_SAFE = "not_safe"
    VIDEO = "video"
    VIDEO_TELLS = "video_tells"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made of some photos, and how.

    Attributes:
        target: the folder of copies, or the file of a sheet or a poster; bytes of the file system.
        max_side: longest side of a copy in pixels; None leaves it as it is.
        metadata: whether copies say when, where and with what they were taken.
        visible: people whose confirmed faces stay as they are where others are covered.
        title: of a sheet or a poster.
        names: whether names stand under the pictures of a sheet or a poster.
        among_photos: whether it is known that the target lies among the library's photos.
    """

    photo_ids: tuple[PhotoId, ...]
    target: bytes
    kind: Kind = Kind.COPIES
    max_side: int | None = None
    metadata: bool = True
    faces: Faces = Faces.SHOWN
    visible: frozenset[PersonId] = frozenset()
    people: tuple[PersonId, ...] = ()
    title: str = ""
    names: bool = True
    among_photos: bool = False

    @property
    def as_they_are(self) -> bool:
        """Whether the bytes of the files are copied."""
        return self.pixels_stay and self.metadata

    @property
    def pixels_stay(self) -> bool:
        """Whether nothing is asked for that changes the pixels."""
        return self.max_side is None and self.faces is Faces.SHOWN


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photo that could not be shared; `detail` is as of `PhotoProblemError`."""

    path: bytes
    reason: ProblemCode | NotShared
    detail: str = ""


@dataclass(slots=True)
class Shared:
    """What has been made so far; the job fills it, others read it when the job has ended.

    Attributes:
        files: written, in order.
        left_out: photos that could not be shared.
        stills: photos of which one picture stands for several, or for a RAW file.
        covered: how many faces were covered.
    """

    files: list[bytes] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    stills: list[bytes] = field(default_factory=list)
    covered: int = 0
