"""Neighbours by torch: the same as by comparing all, or None where there is no torch or card."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from faceorg.people import gpu_neighbours
from faceorg.people.gpu_neighbours import NOBODY, gpu_nearest

needs_torch = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None, reason="torch is optional and not installed"
)


def unit(count: int, dim: int = 24, seed: int = 0) -> Any:
    vectors = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def plain(vectors: Any, k: int) -> tuple[Any, Any]:
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, NOBODY)
    best = np.argsort(-likeness, axis=1)[:, :k]
    return best, np.take_along_axis(likeness, best, axis=1)


@needs_torch
@pytest.mark.parametrize("count", [2, 3, 40, 500])
@pytest.mark.parametrize("free", [1, 60_000, 1 << 30])
def test_the_same_as_comparing_all(count: int, free: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With blocks of one row as well as with all at once."""
    monkeypatch.setattr(gpu_neighbours, "UNKNOWN_FREE_BYTES", free)
    vectors, k = unit(count), min(7, count - 1)
    found = gpu_nearest(vectors, k, "cpu")
    assert found is not None
    near, alike = found
    expected_near, expected_alike = plain(vectors, k)
    assert (near.dtype, alike.dtype) == (np.int32, np.float32)
    np.testing.assert_allclose(alike, expected_alike, atol=1e-6)
    assert np.array_equal(near, expected_near)


@needs_torch
def test_float16_vectors_and_too_few_others() -> None:
    vectors = unit(4).astype(np.float16)
    found = gpu_nearest(vectors, 6, "cpu")
    assert found is not None
    near, alike = found
    assert np.array_equal(near[:, :3], plain(vectors.astype(np.float32), 3)[0])
    assert (near[:, 3:] == -1).all()
    assert (alike[:, 3:] == NOBODY).all()


@needs_torch
def test_equal_vectors_are_neighbours_but_nobody_is_their_own() -> None:
    found = gpu_nearest(np.repeat(unit(1), 5, axis=0), 4, "cpu")
    assert found is not None
    assert [sorted(row) for row in found[0]] == [
        [other for other in range(5) if other != row] for row in range(5)
    ]


@pytest.mark.parametrize("free", [0, 10_000, 1 << 24, 1 << 40])
@pytest.mark.parametrize("count", [10, 3_000_000])
def test_blocks_fit(free: int, count: int) -> None:
    columns, rows = gpu_neighbours._blocks(free, count, 192, 32)
    assert 1 <= rows <= count
    assert columns >= 1
    used = (columns + rows) * 192 * 4 + columns * rows * 12
    if rows > 1:
        assert used <= free


# without -----------------------------------------------------------------------------------


def test_without_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert gpu_nearest(unit(9), 3) is None
    assert gpu_nearest(unit(9), 3, "cpu") is None


class FakeTorch(ModuleType):
    """A torch without a card; what it has not, nobody may ask for."""

    def __init__(self, *, mps: bool = False) -> None:
        super().__init__("torch")

        class Cuda:
            is_available = staticmethod(lambda: False)

        class Backends:
            class mps:  # noqa: N801 - torch calls it so
                is_available = staticmethod(lambda: mps)

        self.cuda, self.backends = Cuda, Backends


def pretend(monkeypatch: pytest.MonkeyPatch, torch: Any) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: object())
    monkeypatch.setitem(sys.modules, "torch", torch)


def test_without_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, FakeTorch())
    assert gpu_nearest(unit(9), 3) is None


def test_a_damaged_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, None)  # importing it raises ImportError
    assert gpu_nearest(unit(9), 3) is None


def test_a_card_that_fails(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing:
        def __enter__(self) -> None:
            raise RuntimeError("out of memory")

        def __exit__(self, *_: object) -> None: ...

    torch = FakeTorch(mps=True)
    torch.inference_mode = Failing  # type: ignore[attr-defined]
    pretend(monkeypatch, torch)
    assert gpu_nearest(unit(9), 3) is None
    assert [record.getMessage() for record in caplog.records] == [
        "mps failed, the CPU looks for neighbours: out of memory"
    ]
