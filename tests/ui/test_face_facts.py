"""What is said of faces that are hard to recognise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from faceorg.domain import weakness
from faceorg.domain.faces import Face, FaceSource, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.ui.models.face_facts import face_words
from faceorg.vision.packs import default_pack

GOOD = Face(
    FaceId(1),
    PhotoId(1),
    Box(0, 0, 0.1, 0.1),
    score=0.9,
    quality=0.65,
    size_px=120.0,
    pose=Pose(10, 0, 0),
    source=FaceSource.DETECTED,
    decision=None,
    person_id=None,
    group_id=None,
    suggested_person_id=None,
    suggestion_score=None,
)
BORN, CHILD, GROWN = date(2000, 6, 1), date(2014, 5, 31), date(2014, 6, 1)


@pytest.mark.parametrize(
    ("face", "words"),
    [
        (GOOD, []),
        (replace(GOOD, size_px=31.9), ["small"]),
        (replace(GOOD, size_px=32.0), []),
        (replace(GOOD, quality=0.44), ["blurred"]),
        (replace(GOOD, quality=0.45), []),
        (replace(GOOD, pose=Pose(-50, 0, 0)), ["turned"]),
        (replace(GOOD, pose=Pose(49, 0, 0)), []),
        (replace(GOOD, quality=0.4, size_px=20), ["small"]),
        (replace(GOOD, quality=0.4, pose=Pose(60, 0, 0)), ["turned"]),
        (replace(GOOD, quality=0.3, size_px=20), ["small", "blurred"]),
        (replace(GOOD, quality=0.0, size_px=20), ["never matched"]),
    ],
)
def test_words(face: Face, words: list[str]) -> None:
    assert face_words(face) == words


@pytest.mark.parametrize(
    ("born", "day", "words"),
    [
        (BORN, CHILD, ["child"]),
        (BORN, GROWN, []),
        (None, CHILD, []),
        (BORN, None, []),
        (BORN, date(1999, 1, 1), []),
    ],
)
def test_children(born: date | None, day: date | None, words: list[str]) -> None:
    assert face_words(GOOD, born, day) == words


def test_thresholds_are_those_of_the_pack() -> None:
    thresholds = default_pack().thresholds
    assert thresholds["seed_size_px_min"] == weakness.SMALL_PX
    assert thresholds["seed_quality_min"] == weakness.POOR_QUALITY
    assert thresholds["group_quality_min"] == weakness.BLURRED_QUALITY
