"""Embeddings have unit length, do not care for mirrors, and keep their order."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from faceorg.vision.embedder import Embedder
from faceorg.vision.packs import default_pack
from faceorg.vision.sessions import ModelSession

CHIPS = sorted((Path(__file__).parents[1] / "data" / "chips").glob("*.png"))


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(ModelSession(default_pack().embedder))


@pytest.fixture(scope="module")
def chips() -> np.ndarray:
    return np.stack([np.asarray(Image.open(path).convert("RGB")) for path in CHIPS])


def test_unit_length_and_length_before(embedder: Embedder, chips: np.ndarray) -> None:
    vectors, lengths = embedder.embed(chips)
    assert vectors.dtype == lengths.dtype == np.float32
    assert vectors.shape == (len(chips), 192)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
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


def test_the_same_person_is_more_alike(embedder: Embedder, chips: np.ndarray) -> None:
    vectors, _ = embedder.embed(chips)
    names = [path.stem.split("_")[0] for path in CHIPS]
    whole = [i for i, path in enumerate(CHIPS) if "cut" not in path.stem]
    pairs = [(i, j) for i in whole for j in whole if i < j]
    same = [float(vectors[i] @ vectors[j]) for i, j in pairs if names[i] == names[j]]
    other = [float(vectors[i] @ vectors[j]) for i, j in pairs if names[i] != names[j]]
    assert min(same) > max(other) + 0.1
