"""Embeddings have unit length, do not care for mirrors, and keep their order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.vision.alignment import TEMPLATE
from faceorg.vision.embedder import Embedder
from faceorg.vision.packs import all_packs, default_pack
from faceorg.vision.sessions import ModelSession

if TYPE_CHECKING:
    from faceorg.vision.packs import Pack

CHIPS = sorted((Path(__file__).parents[1] / "data" / "chips").glob("*.png"))


@pytest.fixture(scope="module", params=all_packs(), ids=lambda pack: str(pack.pack_id))
def pack(request: pytest.FixtureRequest) -> Pack:
    found: Pack = request.param
    return found


@pytest.fixture(scope="module")
def embedder(pack: Pack) -> Embedder:
    return Embedder(ModelSession(pack.embedder), pack.chip)


@pytest.fixture(scope="module")
def chips(embedder: Embedder) -> np.ndarray:
    """The chips as the pack wants them, cut out of chips on the ArcFace template."""
    pictures = [np.asarray(Image.open(path).convert("RGB")) for path in CHIPS]
    marks = TEMPLATE[None].astype(np.float32)
    return np.concatenate([embedder.chips(picture, marks) for picture in pictures])


def test_unit_length_and_length_before(embedder: Embedder, chips: np.ndarray, pack: Pack) -> None:
    vectors, lengths = embedder.embed(chips)
    assert vectors.dtype == lengths.dtype == np.float32
    assert chips.shape[1:] == (pack.chip.size_px, pack.chip.size_px, 3)
    assert vectors.shape == (len(chips), pack.chip.embedding_size)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_the_length_of_mobilefacenet_tells_faces_from_noise() -> None:
    pack = default_pack()
    embedder = Embedder(ModelSession(pack.embedder), pack.chip)
    chips = np.stack([np.asarray(Image.open(path).convert("RGB")) for path in CHIPS])
    _, lengths = embedder.embed(chips)
    noise = np.random.default_rng(0).integers(0, 256, chips[:1].shape, dtype=np.uint8)
    assert lengths.min() > 1.3 * embedder.embed(noise)[1][0]


def test_a_mirror_image_is_the_same_face(embedder: Embedder, chips: np.ndarray) -> None:
    straight, _ = embedder.embed(chips)
    mirrored, _ = embedder.embed(np.ascontiguousarray(chips[:, :, ::-1]))
    np.testing.assert_allclose(straight, mirrored, atol=1e-4)


@pytest.mark.parametrize("number", [1, 2, 3, 7])
def test_order_and_company_do_not_matter(
    embedder: Embedder, chips: np.ndarray, number: int
) -> None:
    together, lengths = embedder.embed(chips[:number])
    assert len(together) == len(lengths) == number
    for i in range(number):
        alone, length = embedder.embed(chips[i : i + 1])
        np.testing.assert_allclose(together[i], alone[0], atol=1e-4)
        assert lengths[i] == pytest.approx(length[0], rel=1e-3)


def test_without_mirroring_a_chip_stands_alone(pack: Pack, chips: np.ndarray) -> None:
    plain = Embedder(ModelSession(pack.embedder), replace(pack.chip, mirror_averaged=False))
    straight, _ = plain.embed(chips[:1])
    mirrored, _ = plain.embed(np.ascontiguousarray(chips[:1, :, ::-1]))
    assert np.abs(straight - mirrored).max() > 1e-3


def test_mean_and_scale_are_the_pack_s(pack: Pack, chips: np.ndarray) -> None:
    session = ModelSession(pack.embedder)
    right, _ = Embedder(session, pack.chip).embed(chips[:1])
    for wrong in (replace(pack.chip, mean=(0.0, 0.0, 0.0)), replace(pack.chip, scale=1.0)):
        other, _ = Embedder(session, wrong).embed(chips[:1])
        assert float(right[0] @ other[0]) < 0.999


def test_the_same_person_is_more_alike(embedder: Embedder, chips: np.ndarray, pack: Pack) -> None:
    vectors, _ = embedder.embed(chips)
    names = [path.stem.split("_")[0] for path in CHIPS]
    whole = [i for i, path in enumerate(CHIPS) if "cut" not in path.stem]
    pairs = [(i, j) for i in whole for j in whole if i < j]
    same = [float(vectors[i] @ vectors[j]) for i, j in pairs if names[i] == names[j]]
    other = [float(vectors[i] @ vectors[j]) for i, j in pairs if names[i] != names[j]]
    between = pack.thresholds["same_person_far_1e-3"]
    assert min(same) > between > max(other)
