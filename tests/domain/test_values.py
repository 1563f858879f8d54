"""Boxes, changes, states of a face, errors: the plain values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import Decision, Face, FaceSource, FaceState, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.ids import EditId, FaceId, GroupId, PersonId, PhotoId

_boxes = st.builds(
    Box,
    st.floats(-0.5, 1),
    st.floats(-0.5, 1),
    st.floats(0.001, 1),
    st.floats(0.001, 1),
)


def test_pixels_and_fractions() -> None:
    box = Box.from_pixels(100, 50, 200, 300, width=1000, height=500)
    assert box == Box(0.1, 0.1, 0.2, 0.6)
    assert box.in_pixels(2000, 1000) == pytest.approx((200, 100, 400, 600))


@given(_boxes, _boxes)
def test_overlap_is_a_share_and_symmetric(a: Box, b: Box) -> None:
    assert 0 <= a.iou(b) <= 1 + 1e-9
    assert a.iou(b) == pytest.approx(b.iou(a))
    assert a.iou(a) == pytest.approx(1)


def test_overlap_of_known_boxes() -> None:
    assert Box(0, 0, 2, 1).iou(Box(1, 0, 2, 1)) == pytest.approx(1 / 3)
    assert Box(0, 0, 1, 1).iou(Box(1, 0, 1, 1)) == 0
    assert Box(0, 0, 0, 0).iou(Box(0, 0, 0, 0)) == 0


def test_changes_add_up_and_know_when_they_are_empty() -> None:
    one = Changes(face_ids=frozenset({FaceId(1)}), edit_id=EditId(3))
    two = Changes(photo_ids=frozenset({PhotoId(2)}), people_regrouped=True)
    both = one | two
    assert both.face_ids == {1}
    assert both.photo_ids == {2}
    assert both.people_regrouped
    assert both.edit_id == 3
    assert not Changes()
    assert Changes(people_regrouped=True)
    assert Changes(group_ids=frozenset({GroupId(1)}))


@pytest.mark.parametrize(
    ("decision", "group", "suggested", "state"),
    [
        (None, None, None, FaceState.UNASSIGNED),
        (None, 4, None, FaceState.GROUPED),
        (None, 4, 5, FaceState.SUGGESTED),
        (Decision.CONFIRMED, None, None, FaceState.CONFIRMED),
        (Decision.IGNORED, None, None, FaceState.IGNORED),
        (Decision.NOT_A_FACE, None, None, FaceState.NOT_A_FACE),
    ],
)
def test_what_a_face_counts_as(
    decision: Decision | None, group: int | None, suggested: int | None, state: FaceState
) -> None:
    face = Face(
        face_id=FaceId(1),
        photo_id=PhotoId(1),
        box=Box(0, 0, 1, 1),
        score=1,
        quality=1,
        size_px=100,
        pose=Pose(0, 0, 0),
        source=FaceSource.DETECTED,
        decision=decision,
        person_id=None,
        group_id=None if group is None else GroupId(group),
        suggested_person_id=None if suggested is None else PersonId(suggested),
        suggestion_score=None,
    )
    assert face.state is state


def test_an_error_names_its_code_and_subject() -> None:
    error = EditRefusedError(RefusalCode.UNKNOWN_PERSON, "7")
    assert str(error) == "unknown_person: 7"
    assert str(EditRefusedError(RefusalCode.NAME_EMPTY)) == "name_empty"
    assert (error.code, error.subject) == (RefusalCode.UNKNOWN_PERSON, "7")
