"""Writes dlib's face recognition network, a ResNet with 29 convolutions, as an ONNX graph.

Used at packaging time only, on the main thread. The affine layers (batch normalisation of old) are
folded into the convolutions before them, in float64. Where the two ways through a block end with
different sizes, dlib sums them as if zeros stood below, right of and behind the smaller one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import onnx
from dlib_weights import DatError, Layer, Network
from numpy.typing import NDArray
from onnx import helper, numpy_helper

Doubles = NDArray[np.float64]
OPSET, IR_VERSION = 17, 8
STEM = ("con_4", "affine_", "relu_", "max_pool_2")
BLOCK = ("con_4", "affine_", "relu_", "con_4", "affine_")
HEAD = ("avg_pool_2", "fc_2")
Value = int | Sequence[int]


@dataclass(frozen=True)
class Flow:
    """What flows between two nodes.

    Attributes:
        name: of the value.
        channels: of it.
        side: its height and width.
    """

    name: str
    channels: int
    side: int


class DlibExporter:
    """Walks over the layers and writes them.

    Attributes:
        nodes: in the order in which they run.
        weights: float32 initializers.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = list(layers)
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def run(self, size_px: int) -> None:
        """Write the whole network, from `chips` to `embeddings`.

        Raises:
            DatError: the layers are not those of the published network.
        """
        con, affine, _, pool = self._take(STEM)
        flow = self._pool(
            "MaxPool", self._relu(self._conv(Flow("chips", 3, size_px), con, affine)), pool
        )
        while self._kinds(len(BLOCK)) == BLOCK:
            flow = self._block(flow)
        _, dense = self._take(HEAD)
        outputs, inputs = dense.numbers
        if inputs != flow.channels or self._layers:
            raise DatError("the network does not end as expected")
        mean = self._node("GlobalAveragePool", flow.name)
        flat = self._node("Flatten", mean, axis=1)
        matrix = self._constant(dense.params.reshape(inputs, outputs).astype(np.float64))
        self.nodes.append(helper.make_node("MatMul", [flat, matrix], ["embeddings"], "embeddings"))

    def _block(self, start: Flow) -> Flow:
        con, affine, _, con_2, affine_2 = self._take(BLOCK)
        flow = self._conv(self._relu(self._conv(start, con, affine)), con_2, affine_2)
        shortcut = start
        if self._kinds(1) == ("avg_pool_2",):
            shortcut = self._pool("AveragePool", start, *self._take(("avg_pool_2",)))
        self._take(("add_prev_", "relu_"))
        return self._relu(self._sum(flow, shortcut))

    def _conv(self, x: Flow, con: Layer, affine: Layer) -> Flow:
        outputs, height, width, *rest = con.numbers
        split = outputs * x.channels * height * width
        kernel = con.params[:split].reshape(outputs, x.channels, height, width).astype(np.float64)
        bias = con.params[split:].astype(np.float64)
        factor, shift = affine.params.astype(np.float64).reshape(2, outputs)
        name = self._node(
            "Conv",
            x.name,
            self._constant(kernel * factor.reshape(-1, 1, 1, 1)),
            self._constant(bias * factor + shift),
            **_window(height, width, rest),
        )
        return Flow(name, outputs, _side(x.side, (height, *rest)))

    def _pool(self, kind: str, x: Flow, pool: Layer) -> Flow:
        height, width, *rest = pool.numbers
        name = self._node(kind, x.name, **_window(height, width, rest))
        return Flow(name, x.channels, _side(x.side, (height, *rest)))

    def _relu(self, x: Flow) -> Flow:
        return Flow(self._node("Relu", x.name), x.channels, x.side)

    def _sum(self, a: Flow, b: Flow) -> Flow:
        channels, side = max(a.channels, b.channels), max(a.side, b.side)
        parts = [self._padded(x, channels, side) for x in (a, b)]
        return Flow(self._node("Add", *parts), channels, side)

    def _padded(self, x: Flow, channels: int, side: int) -> str:
        if (x.channels, x.side) == (channels, side):
            return x.name
        pads = np.array([0] * 5 + [channels - x.channels, side - x.side, side - x.side], np.int64)
        name = f"pads_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(pads, name))
        return self._node("Pad", x.name, name)

    def _constant(self, values: Doubles) -> str:
        name = f"weight_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values.astype(np.float32), name))
        return name

    def _node(self, kind: str, *inputs: str, **attributes: Value) -> str:
        name = f"{kind.lower()}_{len(self.nodes)}"
        node = helper.make_node(kind, inputs, [name], name)
        node.attribute.extend(helper.make_attribute(*item) for item in sorted(attributes.items()))
        self.nodes.append(node)
        return name

    def _kinds(self, count: int) -> tuple[str, ...]:
        return tuple(layer.kind for layer in self._layers[:count])

    def _take(self, kinds: tuple[str, ...]) -> list[Layer]:
        if self._kinds(len(kinds)) != kinds:
            raise DatError(f"{self._kinds(len(kinds))} instead of {kinds}")
        part = self._layers[: len(kinds)]
        del self._layers[: len(kinds)]
        return part


def _window(height: int, width: int, rest: Sequence[int]) -> dict[str, Value]:
    stride_y, stride_x, pad_y, pad_x = rest
    return {
        "kernel_shape": (height, width),
        "strides": (stride_y, stride_x),
        "pads": (pad_y, pad_x, pad_y, pad_x),
    }


def _side(side: int, numbers: Sequence[int]) -> int:
    """The side after a window of these numbers: height, strides, paddings."""
    height, stride, _, padding, _ = numbers
    return 1 + (side + 2 * padding - height) // stride


def export_dlib(network: Network) -> onnx.ModelProto:
    """Write the network as ONNX, all weights float32.

    Returns:
        A model from `chips` float32 (batch, 3, 150, 150) to `embeddings` float32 (batch, 128).
    """
    exporter = DlibExporter(network.layers)
    exporter.run(network.size_px)
    size = network.layers[-1].numbers[0]
    chips: list[str | int | None] = ["batch", 3, network.size_px, network.size_px]
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        exporter.nodes,
        "dlib",
        [helper.make_tensor_value_info("chips", kind, chips)],
        [helper.make_tensor_value_info("embeddings", kind, ["batch", size])],
        exporter.weights,
    )
    opset = helper.make_opsetid("", OPSET)
    return helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION)
