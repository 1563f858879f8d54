"""MobileFaceNet (192-d) as a torch module, with the shapes of the published TFLite file.

Used at packaging time only, on the main thread; the program itself never imports torch.
"""

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

EMBEDDING_SIZE = 192
CHIP_SIZE_PX = 112

# (expanded channels, output channels, stride, residual): read off the original file's operators.
BOTTLENECKS: tuple[tuple[int, int, int, bool], ...] = (
    (128, 64, 2, False),
    *((128, 64, 1, True),) * 4,
    (256, 128, 2, False),
    *((256, 128, 1, True),) * 6,
    (512, 128, 2, False),
    *((256, 128, 1, True),) * 2,
)


class ConvUnit(nn.Module):
    """A convolution (batch normalisation folded in) and, unless linear, a PReLU.

    Attributes:
        conv: the convolution, without padding of its own.
        pads: TensorFlow's "SAME" padding as (left, right, top, bottom), for even input sizes.
        prelu: one slope a channel, or None for a linear unit.
    """

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int, *, groups: int = 1, act: bool
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, groups=groups)
        same = kernel == 3  # the 7 x 7 kernel covers its whole input and needs no padding
        self.pads = (int(same and stride == 1), int(same)) * 2
        self.prelu = nn.PReLU(outputs) if act else None

    def forward(self, x: Tensor) -> Tensor:
        """Apply to float32 (N, C, H, W)."""
        y: Tensor = self.conv(F.pad(x, self.pads))
        return y if self.prelu is None else F.prelu(y, self.prelu.weight)


class Bottleneck(nn.Module):
    """Expand, filter each channel, project; with a residual sum where shapes allow.

    Attributes:
        expand: 1 x 1 unit with PReLU.
        depthwise: 3 x 3 unit with PReLU.
        project: linear 1 x 1 unit.
        residual: whether the input is added to the output.
    """

    def __init__(self, inputs: int, middle: int, outputs: int, stride: int, residual: bool) -> None:
        super().__init__()
        self.expand = ConvUnit(inputs, middle, 1, 1, act=True)
        self.depthwise = ConvUnit(middle, middle, 3, stride, groups=middle, act=True)
        self.project = ConvUnit(middle, outputs, 1, 1, act=False)
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        """Apply to float32 (N, C, H, W)."""
        y: Tensor = self.project(self.depthwise(self.expand(x)))
        return x + y if self.residual else y


class MobileFaceNet(nn.Module):
    """Face chip to embedding.

    Attributes:
        stem: full convolution, depthwise convolution, linear 1 x 1 convolution.
        body: the bottlenecks.
        head: 1 x 1 convolution, global depthwise 7 x 7, two linear 1 x 1 convolutions.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            ConvUnit(3, 64, 3, 2, act=True),
            ConvUnit(64, 64, 3, 1, groups=64, act=True),
            ConvUnit(64, 64, 1, 1, act=False),
        )
        widths = [64, *(outputs for _, outputs, _, _ in BOTTLENECKS)]
        self.body = nn.Sequential(
            *(Bottleneck(i, *row) for i, row in zip(widths, BOTTLENECKS, strict=False))
        )
        self.head = nn.Sequential(
            ConvUnit(128, 512, 1, 1, act=True),
            ConvUnit(512, 512, 7, 1, groups=512, act=False),
            ConvUnit(512, 512, 1, 1, act=False),
            ConvUnit(512, EMBEDDING_SIZE, 1, 1, act=False),
        )

    def units(self) -> Iterator[ConvUnit]:
        """Every convolution unit in the order in which it is applied."""
        yield from (module for module in self.modules() if isinstance(module, ConvUnit))

    def forward(self, chips: Tensor) -> Tensor:
        """Embed face chips.

        Args:
            chips: float32 (N, 3, 112, 112), RGB, (x - 127.5) / 128.

        Returns:
            float32 (N, 192), not normalised: the length measures quality.
        """
        return torch.flatten(self.head(self.body(self.stem(chips))), 1)
