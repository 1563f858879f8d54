"""A face: where it is, what a model says of it, and what a person has decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId, StrangerId
    from faceorg.domain.vectors import AnyVectors

DAY_UNKNOWN = -1_000_000  # in `FaceTable.days`: the camera told no date


MOMENT_S = 0.01  # less than a frame of a video takes


class Decision(StrEnum):
    """A person's word about a face; no job ever changes it."""

    CONFIRMED = "confirmed"
    IGNORED = "ignored"
    NOT_A_FACE = "not_a_face"


class FaceState(StrEnum):
    """What a face counts as: its decision, or else what the program makes of it."""

    UNASSIGNED = "unassigned"
    GROUPED = "grouped"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    IGNORED = "ignored"
    NOT_A_FACE = "not_a_face"


class FaceSource(StrEnum):
    """Where a face came from."""

    DETECTED = "detected"
    DRAWN = "drawn"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Pose:
    """Head pose in degrees, estimated from five landmarks: yaw left/right, pitch, roll."""

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, slots=True, eq=False)
class FaceReading:
    """One face as the models read it in one photo; what hop 3 hands to the library.

    Attributes:
        box: in fractions of the oriented photo.
        landmarks: float32 (5, 2), fractions of the oriented photo; left eye, right eye, nose,
            left and right corner of the mouth, as seen in the picture.
        score: detector's confidence, 0..1.
        second_score: the verifier's confidence, 0..1; None where no second look was needed.
        size_px: height of the box in pixels of the full, oriented photo.
        sharpness: 0..1, see `vision.quality`.
        norm: length of the embedding before normalisation (a quality measure of the model).
        quality: 0..1, see `vision.quality`.
        vector: unit float32 (dim,), flip-averaged embedding of the pack that read it.
        crop_jpeg: portrait as JPEG bytes, framed as in the design (1.9 face heights).
        moment_s: of a video, the second at which it is seen; None in photos.
    """

    box: Box
    landmarks: NDArray[np.float32]
    score: float
    second_score: float | None
    size_px: float
    sharpness: float
    pose: Pose
    norm: float
    quality: float
    vector: NDArray[np.float32]
    crop_jpeg: bytes
    moment_s: float | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """A face as the library knows it, without its vector.

    Attributes:
        stranger_id: which ignored group it was of, where the decision says ignored; without a
            decision the ignored group that has absorbed it, so that it counts as ignored.
        moment_s: of a video, the second at which it is seen; None in photos.
    """

    face_id: FaceId
    photo_id: PhotoId
    box: Box
    score: float
    quality: float
    size_px: float
    pose: Pose
    source: FaceSource
    decision: Decision | None
    person_id: PersonId | None
    group_id: GroupId | None
    suggested_person_id: PersonId | None
    suggestion_score: float | None
    stranger_id: StrangerId | None = None
    moment_s: float | None = None

    @property
    def absorbed(self) -> bool:
        """Whether nobody has spoken of it, but it looks like somebody ignored."""
        return self.decision is None and self.stranger_id is not None

    @property
    def state(self) -> FaceState:
        """The decision if there is one, else stranger, suggestion, group or nothing."""
        if self.decision is not None:
            return FaceState(self.decision.value)
        if self.stranger_id is not None:
            return FaceState.IGNORED
        if self.suggested_person_id is not None:
            return FaceState.SUGGESTED
        return FaceState.UNASSIGNED if self.group_id is None else FaceState.GROUPED


@dataclass(frozen=True, slots=True)
class Rejection:
    """A face that is known not to be somebody; `rejected_at` is UTC as ISO 8601 text."""

    face_id: FaceId
    person_id: PersonId
    person_name: str
    rejected_at: str


@dataclass(frozen=True, slots=True, eq=False)
class FaceTable:
    """All faces that grouping and matching look at, column by column; row i is one face.

    Attributes:
        face_ids, photo_ids: int64 (n,).
        person_ids: int64 (n,), the confirmed person or 0.
        group_ids: int64 (n,), the present group or 0.
        stranger_ids: int64 (n,), the ignored group it was of or that has absorbed it, or 0.
        decided: bool (n,), True where a person has spoken (confirmed, ignored, not a face);
            absorbed faces are not decided.
        quality, size_px: float32 (n,).
        yaw: float32 (n,), degrees.
        days: int32 (n,), days since 1970-01-01 of the photo by its camera, or `DAY_UNKNOWN`.
        vectors: unit float32 (n, dim), all of one pack; whatever is taken of them comes as such.
    """

    face_ids: NDArray[np.int64]
    photo_ids: NDArray[np.int64]
    person_ids: NDArray[np.int64]
    group_ids: NDArray[np.int64]
    stranger_ids: NDArray[np.int64]
    decided: NDArray[np.bool_]
    quality: NDArray[np.float32]
    size_px: NDArray[np.float32]
    yaw: NDArray[np.float32]
    days: NDArray[np.int32]
    vectors: AnyVectors


def same_moment(one: float | None, other: float | None) -> bool:
    """Whether two faces of a file are seen at the same time; all of a photo are."""
    return one == other or (one is not None and other is not None and abs(one - other) < MOMENT_S)
