"""A small network written in dlib's format is read and converted: dlib's rules in plain numpy."""

from __future__ import annotations

import math
import struct
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SCRIPTS = Path(__file__).parents[2] / "packaging" / "models"
SIDE = 23  # 9 after the first convolution, 4 after its pool, then 1 and 2 on the ways of a block
MEAN = (122.782, 117.001, 104.298)
EMPTY = np.zeros(0, np.float32)


@pytest.fixture(scope="module")
def tools() -> Iterator[SimpleNamespace]:
    """The modules that read and write."""
    pytest.importorskip("onnx")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SCRIPTS))
        import dlib_onnx
        import dlib_weights
        import onnx_tools

        yield SimpleNamespace(onnx=dlib_onnx, weights=dlib_weights, tools=onnx_tools)


# dlib's way of writing ------------------------------------------------------------------------


def integer(value: int) -> bytes:
    size = max(1, -(-abs(value).bit_length() // 8))
    return bytes([size | (0x80 if value < 0 else 0)]) + abs(value).to_bytes(size, "little")


def fraction(value: float) -> bytes:
    mantissa, exponent = math.frexp(value)
    return integer(int(mantissa * 2**24)) + integer(exponent - 24)


def text(value: str) -> bytes:
    return integer(len(value)) + value.encode()


def tensor(values: np.ndarray) -> bytes:
    numbers = [2, values.size, 1, 1, 1] if values.size else [2, 0, 0, 0, 0]
    return b"".join(map(integer, numbers)) + struct.pack(f"<{values.size}f", *values.ravel())


VIEW = integer(1) + integer(1) * 4
RATES = fraction(1.0) * 4


def details(layer: Any) -> bytes:
    """What dlib writes of one layer."""
    numbers = b"".join(map(integer, layer.numbers))
    if layer.kind == "con_4":
        return tensor(layer.params) + numbers + VIEW * 2 + RATES
    if layer.kind == "affine_":
        return tensor(layer.params) + VIEW * 2 + numbers
    if layer.kind == "fc_2":
        return numbers + tensor(layer.params) + VIEW * 2 + integer(1) + RATES
    return numbers


def written(layers: Sequence[Any]) -> bytes:
    """A whole file, with a wrapper around every second layer."""
    versions = [3, *(2 for _ in layers[1:])]
    out = integer(1) + text("loss_metric_2") + fraction(0.04) + fraction(0.6)
    out += b"".join(integer(1) * (k % 2) + integer(v) for k, v in enumerate(reversed(versions)))
    out += text("input_rgb_image_sized") + b"".join(map(fraction, MEAN)) + integer(SIDE) * 2
    for version, layer in zip(versions, layers, strict=True):
        out += text(layer.kind) + details(layer) + b"110" + tensor(EMPTY) * 3
        out += integer(1) if version == 3 else b""
    return out


# dlib's way of computing ----------------------------------------------------------------------


def windows(x: np.ndarray, size: int, stride: int, padding: int) -> np.ndarray:
    """(C, H, W) to (C, h, w, size, size)."""
    x = np.pad(x, ((0, 0), (padding, padding), (padding, padding)))
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    return np.asarray(view[:, ::stride, ::stride])


def convolved(x: np.ndarray, layer: Any) -> np.ndarray:
    outputs, size, _, stride, _, padding, _ = layer.numbers
    split = outputs * len(x) * size * size
    kernel = layer.params[:split].reshape(outputs, len(x), size, size)
    out = np.einsum("chwij,ocij->ohw", windows(x, size, stride, padding), kernel)
    return np.asarray(out + layer.params[split:].reshape(-1, 1, 1))


def pooled(x: np.ndarray, layer: Any) -> np.ndarray:
    size, _, stride, _, padding, _ = layer.numbers
    if not size:
        return np.asarray(x.mean(axis=(1, 2), keepdims=True))
    parts = windows(x, size, stride, padding)
    return np.asarray(parts.max((3, 4)) if "max" in layer.kind else parts.mean((3, 4)))


def added(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    out = np.zeros(np.maximum(a.shape, b.shape))
    for part in (a, b):
        c, h, w = part.shape
        out[:c, :h, :w] += part
    return out


def computed(layers: Sequence[Any], chip: np.ndarray) -> np.ndarray:
    """The embedding of a chip (3, H, W), prepared: layer after layer."""
    x, start = chip, chip
    shortcut: np.ndarray | None = None
    for number, layer in enumerate(layers):
        if layer.kind == "con_4":
            if (
                layers[number - 1].kind in {"max_pool_2", "relu_"}
                and layers[number + 2].kind == "relu_"
            ):
                start, shortcut = x, None
            x = convolved(x, layer)
        elif layer.kind == "affine_":
            factor, shift = layer.params.reshape(2, -1, 1, 1)
            x = x * factor + shift
        elif layer.kind == "relu_":
            x = np.maximum(x, 0)
        elif layer.kind == "avg_pool_2" and layers[number + 1].kind == "add_prev_":
            shortcut = pooled(start, layer)
        elif layer.kind.endswith("pool_2"):
            x = pooled(x, layer)
        elif layer.kind == "add_prev_":
            x = added(x, start if shortcut is None else shortcut)
        else:
            x = x.ravel() @ layer.params.reshape(x.size, -1)
    return x


@pytest.fixture(scope="module")
def layers(tools: SimpleNamespace) -> list[Any]:
    """A stem, a plain block, one that halves and widens, and a head."""
    rng = np.random.default_rng(3)
    make = tools.weights.Layer

    def con(inputs: int, outputs: int, size: int, stride: int) -> list[Any]:
        padding = 0 if stride > 1 else size // 2
        numbers = (outputs, size, size, stride, stride, padding, padding)
        params = rng.normal(0, 0.3, outputs * (inputs * size * size + 1)).astype(np.float32)
        affine = rng.normal(0.5, 0.5, 2 * outputs).astype(np.float32)
        return [make("con_4", numbers, params), make("affine_", (0,), affine)]

    relu, add = make("relu_", (), EMPTY), make("add_prev_", (), EMPTY)
    halve = make("avg_pool_2", (2, 2, 2, 2, 0, 0), EMPTY)
    dense = make("fc_2", (5, 6), rng.normal(0, 1, 30).astype(np.float32))
    return [
        *(*con(3, 4, 7, 2), relu, make("max_pool_2", (3, 3, 2, 2, 0, 0), EMPTY)),
        *(*con(4, 4, 3, 1), relu, *con(4, 4, 3, 1), add, relu),
        *(*con(4, 6, 3, 2), relu, *con(6, 6, 3, 1), halve, add, relu),
        *(make("avg_pool_2", (0, 0, 1, 1, 0, 0), EMPTY), dense),
    ]


@pytest.fixture
def network(tools: SimpleNamespace, layers: list[Any], tmp_path: Path) -> Any:
    path = tmp_path / "small.dat"
    path.write_bytes(written(layers))
    return tools.weights.read_network(path)


def test_everything_is_read(network: Any, layers: list[Any]) -> None:
    assert network.size_px == SIDE
    assert network.mean == pytest.approx(MEAN, rel=1e-6)
    for found, given in zip(network.layers, layers, strict=True):
        assert (found.kind, found.numbers) == (given.kind, given.numbers)
        np.testing.assert_array_equal(found.params, given.params)


def run(model: Any, chips: np.ndarray) -> np.ndarray:
    onnxruntime = pytest.importorskip("onnxruntime")
    data = model.SerializeToString()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"chips": chips})
    return np.asarray(found)


def test_the_graph_computes_what_dlib_would(tools: SimpleNamespace, network: Any) -> None:
    chips = np.random.default_rng(0).normal(0, 1, (3, 3, SIDE, SIDE)).astype(np.float32)
    found = run(tools.onnx.export_dlib(network), chips)
    expected = np.stack([computed(network.layers, chip.astype(np.float64)) for chip in chips])
    assert found.shape == (3, 5)
    assert np.abs(expected).max() > 0.1
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


def test_weights_in_whole_numbers_are_near(tools: SimpleNamespace, network: Any) -> None:
    chips = np.random.default_rng(0).normal(0, 1, (2, 3, SIDE, SIDE)).astype(np.float32)
    exact, small = (tools.onnx.export_dlib(network) for _ in range(2))
    tools.tools.store_whole(small, smallest=16)
    tools.tools.finish(small)
    kinds = {tensor.data_type for tensor in small.graph.initializer}
    assert 3 in kinds  # int8
    expected, found = run(exact, chips), run(small, chips)
    assert 0 < np.abs(found - expected).max() < 0.03 * np.abs(expected).max()


@pytest.mark.parametrize("length", [0, 10, 300, -1])
def test_a_file_that_is_cut_is_refused(
    tools: SimpleNamespace, layers: list[Any], tmp_path: Path, length: int
) -> None:
    path = tmp_path / "cut.dat"
    path.write_bytes(written(layers)[:length])
    with pytest.raises(tools.weights.DatError):
        tools.weights.read_network(path)


def test_more_than_a_network_is_refused(
    tools: SimpleNamespace, layers: list[Any], tmp_path: Path
) -> None:
    path = tmp_path / "more.dat"
    path.write_bytes(written(layers) + b"\x01\x00")
    with pytest.raises(tools.weights.DatError, match="end of the network"):
        tools.weights.read_network(path)


def test_an_unknown_layer_is_refused(
    tools: SimpleNamespace, layers: list[Any], tmp_path: Path
) -> None:
    path = tmp_path / "odd.dat"
    path.write_bytes(written(layers).replace(b"relu_", b"tanh_"))
    with pytest.raises(tools.weights.DatError, match="tanh_"):
        tools.weights.read_network(path)


def test_another_order_of_layers_is_refused(tools: SimpleNamespace, network: Any) -> None:
    odd = tools.weights.Network(network.mean, SIDE, network.layers[1:])
    with pytest.raises(tools.weights.DatError):
        tools.onnx.export_dlib(odd)


@pytest.mark.parametrize("value", [0, 1, 255, 256, 70_000, -1, -300])
def test_numbers(tools: SimpleNamespace, value: int) -> None:
    assert tools.weights.DatReader(integer(value)).integer() == value
    exact = tools.weights.DatReader(fraction(value / 8)).fraction()
    assert exact == value / 8
