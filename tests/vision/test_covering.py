"""Pixels of covered faces: nothing of them is left, and nothing else is touched."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.vision.covering import BLOCKS, PLAIN, Claim, Covering, covered, faces_that_stay

BOX = np.array([[60, 50, 60, 80]], np.float32)
NONE = np.zeros((0, 4), np.float32)


def noise(seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (200, 240, 3), np.uint8)


def test_a_patch_hides_the_box_and_more_and_leaves_the_rest() -> None:
    pixels = noise()
    made, mask = covered(pixels, BOX, NONE, Covering.COVER)
    assert (made[mask] == PLAIN).all()
    assert np.array_equal(made[~mask], pixels[~mask])
    assert mask[50:130, 60:120].all()
    assert mask[30:50, 90].all()  # hair
    assert not mask[:, :20].any()


def test_a_patch_tells_nothing_of_what_was_there() -> None:
    one, mask = covered(noise(1), BOX, NONE, Covering.COVER)
    other, _ = covered(noise(2), BOX, NONE, Covering.COVER)
    assert np.array_equal(one[mask], other[mask])


@pytest.mark.parametrize("way", [Covering.BLUR, Covering.STRONG_BLUR])
def test_a_blur_leaves_a_few_blocks_with_noise(way: Covering) -> None:
    stripes = np.zeros((200, 240, 3), np.uint8)
    stripes[:, ::4] = 255  # finer than any block
    made, mask = covered(stripes, BOX, NONE, way)
    assert made[mask].astype(int).max() < 160
    assert made[mask].astype(int).min() > 10
    again, _ = covered(stripes, BOX, NONE, way)
    assert not np.array_equal(made[mask], again[mask])
    assert BLOCKS <= 6


def test_a_face_that_stays_keeps_its_own_side() -> None:
    kept = np.array([[110, 50, 60, 80]], np.float32)
    pixels = noise()
    made, mask = covered(pixels, BOX, kept, Covering.COVER)
    assert np.array_equal(made[60:120, 125:160], pixels[60:120, 125:160])
    assert mask[60:120, 65:105].all()


def test_what_may_be_no_face_leaves_a_kept_one_alone() -> None:
    kept = np.array([[60, 50, 60, 80]], np.float32)
    near = np.array([[70, 60, 40, 50]], np.float32)
    _, firm = covered(noise(), near, kept, Covering.COVER)
    _, mask = covered(noise(), near, kept, Covering.COVER, Claim.NOTHING)
    assert firm[83:87, 88:92].all()
    assert not mask[60:120, 70:110].any()


@pytest.mark.parametrize(
    ("claim", "takes"),
    [(Claim.NOTHING, False), (Claim.ITS_SIDE, False), (Claim.ITS_FACE, True), (Claim.ALL, True)],
)
def test_a_claim_says_whose_face_is_whole(claim: Claim, takes: bool) -> None:
    kept = np.array([[100, 50, 60, 80]], np.float32)
    _, mask = covered(noise(), BOX, kept, Covering.COVER, claim)
    assert mask[85:95, 110:115].all() == takes  # the cheek of both
    beyond_its_face = mask[70:90, 127:133]
    assert beyond_its_face.any() == (claim is Claim.ALL)
    assert mask[80:100, 70:80].all()


def test_faces_that_stay_reach_to_the_chin() -> None:
    stays = faces_that_stay((200, 240, 3), BOX)
    assert stays[90, 90]
    assert stays[132, 90]
    assert not stays[150, 90]
    assert not faces_that_stay((200, 240, 3), NONE).any()


def test_boxes_beyond_the_picture_are_no_trouble() -> None:
    far = np.array([[-300, -300, 40, 40], [230, 190, 60, 60], [-20, -20, 50, 50]], np.float32)
    made, mask = covered(noise(), far, NONE, Covering.BLUR)
    assert made.shape == (200, 240, 3)
    assert mask[199, 239]
    assert mask[0, 0]
