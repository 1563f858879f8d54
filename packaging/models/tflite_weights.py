"""Reads the convolutions of the MobileFaceNet TFLite file, in the order in which they are applied.

Used at packaging time only, on the main thread.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import tflite  # type: ignore[import-untyped]
import torch
from mobilefacenet import ConvUnit, MobileFaceNet
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Layer:
    """One convolution of the original.

    Attributes:
        weight: float32 (outputs, inputs per group, height, width).
        bias: float32 (outputs,).
        stride: the same in both directions, in pixels.
        slope: float32 (outputs,), the PReLU slopes that follow; None for a linear layer.
    """

    weight: Floats
    bias: Floats
    stride: int
    slope: Floats | None = None


class TfliteReader:
    """Walks over the only subgraph of a TFLite model.

    Attributes:
        model: the parsed file.
        graph: its subgraph.
    """

    def __init__(self, path: Path) -> None:
        self.model = tflite.Model.GetRootAsModel(path.read_bytes(), 0)
        self.graph = self.model.Subgraphs(0)

    def layers(self) -> list[Layer]:
        """All convolutions, each with the slopes of the activation that follows it."""
        found: list[Layer] = []
        for index in range(self.graph.OperatorsLength()):
            operator = self.graph.Operators(index)
            code = self._code(operator)
            if code in (tflite.BuiltinOperator.CONV_2D, tflite.BuiltinOperator.DEPTHWISE_CONV_2D):
                found.append(self._convolution(operator, code))
            elif code == tflite.BuiltinOperator.MUL:
                last = found.pop()
                found.append(Layer(last.weight, last.bias, last.stride, self._slope(operator)))
        return found

    def _code(self, operator: tflite.Operator) -> int:
        entry = self.model.OperatorCodes(operator.OpcodeIndex())
        return max(int(entry.BuiltinCode()), int(entry.DeprecatedBuiltinCode()))

    def _convolution(self, operator: tflite.Operator, code: int) -> Layer:
        depthwise = code == tflite.BuiltinOperator.DEPTHWISE_CONV_2D
        options = tflite.DepthwiseConv2DOptions() if depthwise else tflite.Conv2DOptions()
        table = operator.BuiltinOptions()
        options.Init(table.Bytes, table.Pos)
        weight, bias = self._tensor(operator.Inputs(1)), self._tensor(operator.Inputs(2))
        # Depthwise kernels are stored as (1, height, width, outputs), others as (out, h, w, in).
        order = (3, 0, 1, 2) if depthwise else (0, 3, 1, 2)
        return Layer(weight.transpose(order), bias, int(options.StrideW()))

    def _slope(self, operator: tflite.Operator) -> Floats:
        # The file writes PReLU as relu(x) + slope / 2 * (x - |x|) and keeps slope / 2.
        return 2 * self._tensor(operator.Inputs(0))

    def _tensor(self, index: int) -> Floats:
        tensor = self.graph.Tensors(index)
        raw = self.model.Buffers(tensor.Buffer()).DataAsNumpy()
        floats: Floats = np.frombuffer(raw.tobytes(), np.float32).reshape(tensor.ShapeAsNumpy())
        return floats


def load_original(path: Path) -> MobileFaceNet:
    """Build the torch module with the weights of the original TFLite file.

    Args:
        path: the original MobileFaceNet.tflite.

    Returns:
        The module in evaluation mode.

    Raises:
        ValueError: the file's layers are not those of the module.
    """
    model = MobileFaceNet()
    for unit, layer in zip(model.units(), TfliteReader(path).layers(), strict=True):
        _fill(unit, layer)
    return model.eval()


def _fill(unit: ConvUnit, layer: Layer) -> None:
    if tuple(unit.conv.weight.shape) != layer.weight.shape or unit.conv.stride[0] != layer.stride:
        raise ValueError(f"unexpected layer {layer.weight.shape}, stride {layer.stride}")
    if (unit.prelu is None) != (layer.slope is None):
        raise ValueError("an activation is missing or not expected")
    with torch.no_grad():
        unit.conv.weight.copy_(torch.from_numpy(layer.weight.copy()))
        unit.conv.bias.copy_(torch.from_numpy(layer.bias.copy()))  # type: ignore[union-attr]
        if unit.prelu is not None and layer.slope is not None:
            unit.prelu.weight.copy_(torch.from_numpy(layer.slope))
