"""Writes the torch module as an ONNX graph in the form that onnxruntime's CPU kernels run fastest.

Used at packaging time only, on the main thread.

onnxruntime keeps a blocked channel layout from one convolution to the next, but falls back to the
plain layout at a PRelu. So each PReLU becomes operations that stay in that layout. With slope a,

    prelu(x) = a x + (1 - a) relu(x) = sign (sign a / d z + relu(z)),  z = d x,
    d = |1 - a|,  sign = -1 where a > 1 and +1 elsewhere.

d goes into the convolution before, sign into the one after; what is left is a Relu and a depthwise
1 x 1 convolution whose sum onnxruntime fuses. Consecutive linear 1 x 1 convolutions become one.
All factors are computed in float64.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import onnx
import torch
from mobilefacenet import CHIP_SIZE_PX, EMBEDDING_SIZE, Bottleneck, ConvUnit, MobileFaceNet
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from torch import nn

Doubles = NDArray[np.float64]
Part = TypeVar("Part", bound=nn.Module)
# Below this distance of a slope from 1, z would be too small to divide by; the original's nearest
# slope is 4.6e-5 away.
SMALLEST_SCALE = 1e-6
OPSET, IR_VERSION = 17, 8


class GraphWriter:
    """Collects nodes and weights.

    Attributes:
        nodes: in the order in which they run.
        weights: float32 initializers.
    """

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, values: Doubles) -> str:
        """Add an initializer and return its name."""
        name = f"weight_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values.astype(np.float32), name))
        return name

    def node(self, kind: str, *inputs: str, **attributes: int | Sequence[int]) -> str:
        """Add a node and return the name of its output."""
        name = f"{kind.lower()}_{len(self.nodes)}"
        node = helper.make_node(kind, inputs, [name], name)
        node.attribute.extend(helper.make_attribute(*item) for item in sorted(attributes.items()))
        self.nodes.append(node)
        return name

    def conv(self, x: str, conv: "Folded") -> str:
        """Add a convolution."""
        left, right, top, bottom = conv.unit.pads
        return self.node(
            "Conv",
            x,
            self.constant(conv.weight),
            self.constant(conv.bias),
            kernel_shape=conv.weight.shape[2:],
            strides=conv.unit.conv.stride,
            pads=(top, left, bottom, right),
            group=conv.unit.conv.groups,
        )

    def scale_channels(self, x: str, factors: Doubles) -> str:
        """Multiply each channel, as a depthwise 1 x 1 convolution."""
        weight = self.constant(column(factors))
        return self.node("Conv", x, weight, kernel_shape=(1, 1), group=len(factors))


@dataclass(frozen=True)
class Folded:
    """A unit to be written, with the numbers that it gets in the graph.

    Attributes:
        unit: for its geometry.
        weight: (outputs, inputs per group, height, width).
        bias: (outputs,).
    """

    unit: ConvUnit
    weight: Doubles
    bias: Doubles

    def scaled(self, factors: Doubles) -> "Folded":
        """The same with every output channel multiplied."""
        return Folded(self.unit, self.weight * column(factors), self.bias * factors)


# Adds a convolution with the PReLU of these slopes: (writer, input, convolution, slopes) to
# (output, the sign still to be applied to each of its channels).
ActivationForm = Callable[[GraphWriter, str, Folded, Doubles], tuple[str, Doubles]]


def column(values: Doubles) -> Doubles:
    """(C,) as (C, 1, 1, 1), to multiply a kernel's outputs."""
    return values.reshape(-1, 1, 1, 1)


def activate_original(
    out: GraphWriter, x: str, conv: Folded, slope: Doubles
) -> tuple[str, Doubles]:
    """The original's operators: relu(x) + slope / 2 (x - |x|). For comparison only."""
    y = out.conv(x, conv)
    below = out.node("Sub", y, out.node("Abs", y))
    scaled = out.node("Mul", below, out.constant(slope.reshape(-1, 1, 1) / 2))
    return out.node("Add", out.node("Relu", y), scaled), np.ones_like(slope)


def activate_prelu(out: GraphWriter, x: str, conv: Folded, slope: Doubles) -> tuple[str, Doubles]:
    """ONNX's own PRelu. For comparison only."""
    y = out.node("PRelu", out.conv(x, conv), out.constant(slope.reshape(-1, 1, 1)))
    return y, np.ones_like(slope)


def activate_scaled(out: GraphWriter, x: str, conv: Folded, slope: Doubles) -> tuple[str, Doubles]:
    """The form described at the top of this module; the one that is shipped."""
    scale = np.maximum(np.abs(1 - slope), SMALLEST_SCALE)
    sign = np.where(slope > 1, -1.0, 1.0)
    z = out.conv(x, conv.scaled(scale))
    part = out.scale_channels(z, sign * slope / scale)
    return out.node("Add", part, out.node("Relu", z)), sign


class Exporter:
    """Walks over the torch module and writes its units.

    Attributes:
        out: receives nodes and weights.
        activate: how a PReLU is written.
    """

    def __init__(self, activate: ActivationForm) -> None:
        self.out = GraphWriter()
        self.activate = activate

    def chain(self, x: str, units: Iterable[ConvUnit]) -> str:
        """Write units one after the other; the last one must be linear."""
        sign = np.ones(1)
        for unit in units:
            x, sign = self._unit(x, unit, sign)
        return x

    def bottleneck(self, x: str, block: Bottleneck) -> str:
        """Write a bottleneck with its residual sum."""
        y = self.chain(x, (block.expand, block.depthwise, block.project))
        return self.out.node("Add", y, x) if block.residual else y

    def _unit(self, x: str, unit: ConvUnit, sign: Doubles) -> tuple[str, Doubles]:
        weight, bias = parameters(unit)
        weight = weight * (column(sign) if unit.conv.groups > 1 else sign.reshape(1, -1, 1, 1))
        conv = Folded(unit, weight, bias)
        if unit.prelu is None:
            return self.out.conv(x, conv), np.ones(1)
        return self.activate(self.out, x, conv, as_doubles(unit.prelu.weight))


def children(part: nn.Module, kind: type[Part]) -> list[Part]:
    """The direct children of a module that are of one kind, in order."""
    return [child for child in part.children() if isinstance(child, kind)]


def as_doubles(values: torch.Tensor) -> Doubles:
    """A torch tensor as a float64 array."""
    doubles: Doubles = values.detach().double().numpy()
    return doubles


def parameters(unit: ConvUnit) -> tuple[Doubles, Doubles]:
    """Kernel float64 (outputs, inputs per group, height, width) and bias (outputs,)."""
    if unit.conv.bias is None:
        raise ValueError("every convolution of the original has a bias")
    return as_doubles(unit.conv.weight), as_doubles(unit.conv.bias)


def merge_linear(first: ConvUnit, second: ConvUnit) -> ConvUnit:
    """One 1 x 1 unit for a linear 1 x 1 unit followed by another 1 x 1 unit."""
    (inner, inner_bias), (outer, outer_bias) = parameters(first), parameters(second)
    matrix = outer[:, :, 0, 0]
    merged = ConvUnit(first.conv.in_channels, second.conv.out_channels, 1, 1, act=False).double()
    merged.conv.weight.data = torch.from_numpy((matrix @ inner[:, :, 0, 0])[:, :, None, None])
    bias = torch.from_numpy(matrix @ inner_bias + outer_bias)
    merged.conv.bias = torch.nn.Parameter(bias)
    merged.prelu = second.prelu
    return merged


def export(model: MobileFaceNet, activate: ActivationForm = activate_scaled) -> onnx.ModelProto:
    """Write the module as ONNX, all weights float32.

    Args:
        model: with its weights loaded.
        activate: the form of the activations.

    Returns:
        A model from `chips` float32 (batch, 3, 112, 112) to `embeddings` float32 (batch, 192).
    """
    exporter = Exporter(activate)
    stem, head = children(model.stem, ConvUnit), children(model.head, ConvUnit)
    body = children(model.body, Bottleneck)
    start = [*stem[:2], merge_linear(stem[2], body[0].expand), body[0].depthwise, body[0].project]
    x = exporter.chain("chips", start)
    for block in body[1:]:
        x = exporter.bottleneck(x, block)
    x = exporter.chain(x, [*head[:2], merge_linear(head[2], head[3])])
    return _as_model(exporter.out, x)


def _as_model(out: GraphWriter, last: str) -> onnx.ModelProto:
    out.nodes.append(helper.make_node("Flatten", [last], ["embeddings"], axis=1))
    chips: list[str | int | None] = ["batch", 3, CHIP_SIZE_PX, CHIP_SIZE_PX]
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        out.nodes,
        "mobilefacenet",
        [helper.make_tensor_value_info("chips", kind, chips)],
        [helper.make_tensor_value_info("embeddings", kind, ["batch", EMBEDDING_SIZE])],
        out.weights,
    )
    opset = helper.make_opsetid("", OPSET)
    return helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION)
