"""Which known face is which of those found, when a photo is read again.

Boxes that overlap are the same face. What was cropped, turned or mirrored has its faces elsewhere:
one that can be recognised follows its vector, where no other is nearly as much like it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.faces import same_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.faces import Face, FaceReading

SAME_FACE_IOU = 0.5  # PASCAL VOC's convention for "the same object"
# Ahead of every other face that it may be, as a part of what is above the minimum: .1 of .25.
SAME_LOOKS_MARGIN_PART = 0.4
QUALITY_MIN = 0.5  # what is blurred is like everything that is blurred


def overlapping(known: Sequence[Face], readings: Iterable[FaceReading]) -> dict[int, int]:
    """Return {index of reading: index of known face}, best overlaps first, each used once.

    In a video whoever stands at the same place at another moment may be somebody else.
    """
    overlaps = sorted(
        (
            (face.box.iou(reading.box), i, j)
            for i, reading in enumerate(readings)
            for j, face in enumerate(known)
            if same_moment(face.moment_s, reading.moment_s)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for overlap, i, j in overlaps:
        if overlap >= SAME_FACE_IOU and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def alike(
    vectors: Sequence[bytes | None], readings: Sequence[FaceReading | None], looks_min: float
) -> dict[int, int]:
    """Return {index of reading: index of vector} of those that look the same, and like no other.

    Args:
        vectors: of known faces, packed as float16; None where one is not to be considered.
        readings: None likewise.
        looks_min: cosine similarity above which two faces are the same one, seen again.
    """
    rows = [i for i, r in enumerate(readings) if r is not None and r.quality >= QUALITY_MIN]
    columns = [j for j, v in enumerate(vectors) if v is not None]
    if not rows or not columns:
        return {}
    found = np.stack([r.vector for r in (readings[i] for i in rows) if r is not None])
    known = np.stack([np.frombuffer(v, dtype="<f2") for v in (vectors[j] for j in columns) if v])
    likeness = found.astype(np.float32) @ known.astype(np.float32).T
    margin = (1.0 - looks_min) * SAME_LOOKS_MARGIN_PART
    pairs = {}
    for at, i in enumerate(rows):
        best = int(likeness[at].argmax())
        score = likeness[at, best]
        rest = np.concatenate([np.delete(likeness[at], best), np.delete(likeness[:, best], at)])
        if score >= looks_min and (rest <= score - margin).all():
            pairs[i] = columns[best]
    return pairs
