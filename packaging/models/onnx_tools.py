"""Small edits on ONNX graphs: free dimensions, leave out unused inputs, store weights small.

Used at packaging time only, on the main thread. Nothing here changes what a graph computes, except
that `store_half` and `store_whole` round the stored weights.
"""

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import helper, numpy_helper

HALF_SUFFIX = "_half"
WHOLE_SUFFIX, STEP_SUFFIX = "_whole", "_step"
WHOLE_MAX = 127


def set_shape(value: onnx.ValueInfoProto, shape: Sequence[int | str]) -> None:
    """Give a graph input or output a new shape; a string names a free dimension."""
    element = value.type.tensor_type.elem_type
    value.CopyFrom(helper.make_tensor_value_info(value.name, element, list(shape)))


def keep_image_input(graph: onnx.GraphProto) -> None:
    """Drop graph inputs that only repeat initializers, so that weights are constants."""
    image = graph.input[0]
    del graph.input[:]
    graph.input.append(image)


def drop_unused_weights(graph: onnx.GraphProto) -> None:
    """Remove initializers that no node reads; onnxruntime warns about each one."""
    used = {name for node in graph.node for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)


def free_reshape_batch(graph: onnx.GraphProto) -> None:
    """Let every constant Reshape target of (1, -1, k) keep the batch size of its input."""
    targets = {node.input[1] for node in graph.node if node.op_type == "Reshape"}
    for tensor in graph.initializer:
        if tensor.name in targets:
            shape = numpy_helper.to_array(tensor).copy()
            shape[0] = 0
            tensor.CopyFrom(numpy_helper.from_array(shape, tensor.name))


def store_half(model: onnx.ModelProto, smallest: int = 256) -> None:
    """Store large float32 weights as float16, widened again when the model is loaded.

    onnxruntime folds the Cast nodes into constants at load time: computing stays float32.

    Args:
        model: changed in place.
        smallest: tensors with fewer numbers than this stay float32.
    """
    casts = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size >= smallest:
            name = tensor.name
            half = values.astype(np.float16)
            tensor.CopyFrom(numpy_helper.from_array(half, name + HALF_SUFFIX))
            cast = helper.make_node("Cast", [tensor.name], [name], to=onnx.TensorProto.FLOAT)
            casts.append(cast)
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def store_whole(model: onnx.ModelProto, smallest: int = 256) -> None:
    """Store large float32 weights as int8 and a step for every output of a convolution.

    Cast and Mul, unlike DequantizeLinear, are folded into constants when onnxruntime loads the
    model: computing stays float32. A matrix has one step a column.

    Args:
        model: changed in place.
        smallest: tensors with fewer numbers than this stay float32.
    """
    widened, steps = [], []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < smallest:
            continue
        name = tensor.name
        others = tuple(range(1, values.ndim)) if values.ndim > 2 else (0,)
        step = np.maximum(np.abs(values).max(axis=others, keepdims=True) / WHOLE_MAX, 1e-30)
        whole = np.rint(values / step).astype(np.int8)
        tensor.CopyFrom(numpy_helper.from_array(whole, name + WHOLE_SUFFIX))
        steps.append(numpy_helper.from_array(step.astype(np.float32), name + STEP_SUFFIX))
        wide = f"{name}_wide"
        widened += [
            helper.make_node("Cast", [name + WHOLE_SUFFIX], [wide], to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", [wide, name + STEP_SUFFIX], [name]),
        ]
    model.graph.initializer.extend(steps)
    nodes = [*widened, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def finish(model: onnx.ModelProto) -> onnx.ModelProto:
    """Remove leftovers of the exporter, name the producer and check the model."""
    del model.graph.value_info[:]
    model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
    model.producer_name, model.producer_version = "FaceOrg", "1"
    onnx.checker.check_model(model, full_check=True)
    return model
