"""Makes the two face detectors accept photos of any size and any number of them.

Used at packaging time only, on the main thread.
"""

from pathlib import Path

import onnx
from onnx_tools import (
    drop_unused_weights,
    finish,
    free_reshape_batch,
    keep_image_input,
    set_shape,
    store_half,
)

IMAGE_SHAPE = ("batch", 3, "height", "width")


def convert_yunet(source: Path) -> onnx.ModelProto:
    """YuNet with free batch, height and width (multiples of 32); weights untouched.

    Args:
        source: the original `face_detection_yunet_2023mar.onnx`, fixed at (1, 3, 640, 640).

    Returns:
        The converted model; outputs are (batch, cells, 1 | 4 | 10), one a stride and kind.
    """
    model = onnx.load(str(source))
    set_shape(model.graph.input[0], IMAGE_SHAPE)
    free_reshape_batch(model.graph)
    for output in model.graph.output:
        width = output.type.tensor_type.shape.dim[2].dim_value
        set_shape(output, ("batch", f"cells_{output.name.split('_')[1]}", width))
    return finish(model)


def convert_centerface(source: Path) -> onnx.ModelProto:
    """CenterFace with free batch, height and width (multiples of 32); weights stored in float16.

    Args:
        source: the original `centerface.onnx`, fixed at (10, 3, 32, 32).

    Returns:
        The converted model; outputs are (batch, 1 | 2 | 2 | 10, height / 4, width / 4).
    """
    model = onnx.load(str(source))
    keep_image_input(model.graph)
    drop_unused_weights(model.graph)
    set_shape(model.graph.input[0], IMAGE_SHAPE)
    for output in model.graph.output:
        channels = output.type.tensor_type.shape.dim[1].dim_value
        set_shape(output, ("batch", channels, "height_4", "width_4"))
    store_half(model)
    return finish(model)
