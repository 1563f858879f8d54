"""Reads the layers of dlib's face recognition network out of its `.dat` file.

Used at packaging time only, on the main thread. dlib writes a network from the outside in: the
loss, then of every layer a version number, down to the input; then, back out again, what each layer
consists of. An integer is a byte that holds its length and sign, and that many bytes, lowest first;
a fraction is an integer and the power of two that it is multiplied with; a tensor is a version,
four dimensions and raw little-endian float32.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
INPUT_NAME = "input_rgb_image_sized"
# Versions that stand before a part of the network.
WRAPPER, LAYER, INNERMOST = 1, 2, 3
FLAGS = 3  # of every layer: set up, gradient stale, output disabled
LEARNING_RATES = 4  # of every layer with parameters, fractions


class DatError(ValueError):
    """The file is not the network that was expected."""


@dataclass(frozen=True)
class Layer:
    """One layer, in the order in which it is applied.

    Attributes:
        kind: dlib's name: "con_4", "affine_", "relu_", "max_pool_2", "avg_pool_2", "add_prev_" or
            "fc_2".
        numbers: dlib's integers. Of a convolution: outputs, height, width, stride and padding
            down and across; of a pool the same without outputs; of "fc_2" outputs and inputs.
        params: float32 (n,), all parameters in dlib's order; empty where there are none.
    """

    kind: str
    numbers: tuple[int, ...]
    params: Floats


@dataclass(frozen=True)
class Network:
    """The whole file.

    Attributes:
        mean: of red, green and blue, subtracted before pixels are divided by 256.
        size_px: side of the chip.
        layers: from the input on.
    """

    mean: tuple[float, float, float]
    size_px: int
    layers: tuple[Layer, ...]


class DatReader:
    """Walks over the bytes of a file that dlib wrote.

    Attributes:
        data: the file.
        at: the next byte.
    """

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        """The next bytes."""
        part = self.data[self.at : self.at + count]
        if len(part) != count:
            raise DatError(f"the file ends at byte {len(self.data)}")
        self.at += count
        return part

    def integer(self) -> int:
        """A whole number."""
        (head,) = self.take(1)
        size = head & 0x0F
        if not 1 <= size <= 8:
            raise DatError(f"no number at byte {self.at - 1}")
        value = int.from_bytes(self.take(size), "little")
        return -value if head & 0x80 else value

    def fraction(self) -> float:
        """A floating-point number."""
        mantissa = self.integer()
        return float(mantissa * 2.0 ** self.integer())

    def text(self) -> str:
        """A string."""
        return self.take(self.integer()).decode("ascii")

    def tensor(self) -> Floats:
        """A tensor, flat."""
        self.expect(self.integer(), 2, "version of a tensor")
        count = int(np.prod([self.integer() for _ in range(4)]))
        values: Floats = np.frombuffer(self.take(4 * count), "<f4").astype(np.float32)
        return values

    def views(self) -> None:
        """The shapes of the two parts of a tensor, which follow from the rest."""
        for _ in range(2):
            self.expect(self.integer(), 1, "version of a view")
            for _ in range(4):
                self.integer()

    def skip_rates(self) -> None:
        """How fast a layer was to learn."""
        for _ in range(LEARNING_RATES):
            self.fraction()

    @staticmethod
    def expect(found: object, wanted: object, what: str) -> None:
        """Raise unless two things are the same."""
        if found != wanted:
            raise DatError(f"{what}: {found} instead of {wanted}")


def _convolution(reader: DatReader) -> tuple[tuple[int, ...], Floats]:
    params = reader.tensor()
    numbers = tuple(reader.integer() for _ in range(7))
    reader.views()  # kernel and bias
    reader.skip_rates()
    return numbers, params


def _affine(reader: DatReader) -> tuple[tuple[int, ...], Floats]:
    params = reader.tensor()
    reader.views()  # factor and shift
    return (reader.integer(),), params


def _dense(reader: DatReader) -> tuple[tuple[int, ...], Floats]:
    numbers = reader.integer(), reader.integer()
    params = reader.tensor()
    reader.views()  # matrix and bias
    reader.integer()  # whether there is a bias
    reader.skip_rates()
    return numbers, params


def _pooling(reader: DatReader) -> tuple[tuple[int, ...], Floats]:
    return tuple(reader.integer() for _ in range(6)), np.zeros(0, np.float32)


def _plain(_reader: DatReader) -> tuple[tuple[int, ...], Floats]:
    return (), np.zeros(0, np.float32)


DETAILS: dict[str, Callable[[DatReader], tuple[tuple[int, ...], Floats]]] = {
    "con_4": _convolution,
    "affine_": _affine,
    "fc_2": _dense,
    "max_pool_2": _pooling,
    "avg_pool_2": _pooling,
    "relu_": _plain,
    "add_prev_": _plain,
}


def read_network(path: Path) -> Network:
    """Read dlib's face recognition network.

    Raises:
        DatError: the file holds something else.
    """
    reader = DatReader(path.read_bytes())
    reader.expect((reader.integer(), reader.text()), (1, "loss_metric_2"), "loss")
    reader.fraction(), reader.fraction()  # margin and distance of the loss
    versions = [reader.integer()]
    while versions[-1] != INNERMOST:
        versions.append(reader.integer())
    reader.expect(reader.text(), INPUT_NAME, "input")
    red, green, blue = (reader.fraction() for _ in range(3))
    height, width = reader.integer(), reader.integer()
    reader.expect(height, width, "height of a chip")
    layers = [_layer(reader, version) for version in reversed(versions) if version != WRAPPER]
    reader.expect(reader.at, len(reader.data), "end of the network")
    return Network((red, green, blue), width, tuple(layers))


def _layer(reader: DatReader, version: int) -> Layer:
    kind = reader.text()
    if kind not in DETAILS:
        raise DatError(f"an unknown layer: {kind}")
    numbers, params = DETAILS[kind](reader)
    reader.take(FLAGS)
    for _ in range(3):  # gradients and the last output
        reader.tensor()
    if version == INNERMOST:
        reader.integer()
    return Layer(kind, numbers, params)
