"""Compares the converted models with the originals on real faces.

Used at packaging time only, on the main thread.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime  # type: ignore[import-untyped]
import torch
from ai_edge_litert.interpreter import Interpreter  # type: ignore[import-untyped]
from dlib_weights import Network
from mobilefacenet import MobileFaceNet
from numpy.typing import NDArray
from onnx_tools import drop_unused_weights, keep_image_input, set_shape
from PIL import Image

Floats = NDArray[np.float32]
LITERT_BATCH = 2

# Limits of the build; what was measured stands in the model cards.
LIMIT_TORCH = 1e-4  # largest difference of unit embeddings, torch against LiteRT
LIMIT_COSINE = 0.9999  # smallest cosine, ONNX with half-precision weights against torch
LIMIT_CENTERFACE = 0.01  # largest difference of any CenterFace output where there is a face
FACE_SCORE = 0.3  # of CenterFace
LIMIT_YUNET = 1e-5  # largest difference of any output; the weights are untouched
LIMIT_DLIB = 1e-5  # largest difference of an embedding of length 1.4, ONNX float32 against dlib
LIMIT_DLIB_COSINE = 0.998  # smallest cosine, ONNX with whole-number weights against dlib


class ParityError(Exception):
    """A converted model does not compute what its original does."""


def load_chips(folder: Path) -> Floats:
    """Aligned faces as the embedder wants them.

    Args:
        folder: holds RGB images of 112 x 112 pixels.

    Returns:
        float32 (N, 3, 112, 112), RGB, (x - 127.5) / 128; N is even.
    """
    paths = sorted(folder.glob("*.png"))
    pixels = np.stack([np.asarray(Image.open(path).convert("RGB"), np.float32) for path in paths])
    both = np.concatenate([pixels, pixels[:, :, ::-1]])
    return np.ascontiguousarray(((both - 127.5) / 128).transpose(0, 3, 1, 2))


def load_squares(folder: Path) -> NDArray[np.uint8]:
    """Faces for dlib: the chips of `load_chips`, enlarged; RGB uint8 (N, 150, 150, 3)."""
    paths = sorted(folder.glob("*.png"))
    images = [Image.open(path).convert("RGB").resize((150, 150)) for path in paths]
    return np.stack([np.asarray(image, np.uint8) for image in images])


def load_photo(path: Path) -> Floats:
    """A photo as float32 (1, 3, height, width), RGB 0..255, cut to multiples of 32 pixels."""
    pixels = np.asarray(Image.open(path).convert("RGB"), np.float32)
    height, width = (side // 32 * 32 for side in pixels.shape[:2])
    return np.ascontiguousarray(pixels[:height, :width].transpose(2, 0, 1)[None])


def unit(vectors: Floats) -> Floats:
    """Rows scaled to length 1."""
    scaled: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return scaled


def largest_difference(first: Sequence[Floats], second: Sequence[Floats]) -> float:
    """Largest absolute difference over pairs of arrays."""
    return max(float(np.abs(a - b).max()) for a, b in zip(first, second, strict=True))


def smallest_cosine(first: Floats, second: Floats) -> float:
    """Smallest cosine between rows of the same index."""
    return float((unit(first) * unit(second)).sum(axis=1).min())


def run_onnx(model: onnx.ModelProto, images: Floats) -> list[Floats]:
    """All outputs of a model, on the CPU."""
    data = model.SerializeToString()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    outputs: list[Floats] = session.run(None, {session.get_inputs()[0].name: images})
    return outputs


def run_torch(model: MobileFaceNet, chips: Floats) -> Floats:
    """Embeddings of the torch module, float32 (N, 192)."""
    with torch.no_grad():
        embeddings: Floats = model(torch.from_numpy(chips)).numpy()
    return embeddings


def run_litert(path: Path, chips: Floats) -> Floats:
    """Embeddings of the original, float32 (N, 192); N must be even."""
    interpreter = Interpreter(str(path))
    interpreter.allocate_tensors()
    source, target = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    rows = []
    for start in range(0, len(chips), LITERT_BATCH):
        pair = np.ascontiguousarray(chips[start : start + LITERT_BATCH].transpose(0, 2, 3, 1))
        interpreter.set_tensor(source["index"], pair)
        interpreter.invoke()
        rows.append(interpreter.get_tensor(target["index"]).copy())
    return np.concatenate(rows)


def check_mobilefacenet(
    original: Path, model: MobileFaceNet, converted: onnx.ModelProto, chips: Floats
) -> str:
    """Compare LiteRT, torch and ONNX; return a line to print.

    Raises:
        ParityError: one of them differs too much.
    """
    reference, ours = run_litert(original, chips), run_torch(model, chips)
    difference = largest_difference([unit(reference)], [unit(ours)])
    raw = largest_difference([reference], [ours])
    cosine = smallest_cosine(run_onnx(converted, chips)[0], ours)
    line = f"mobilefacenet: torch {difference:.1e} (raw {raw:.1e}), ONNX cosine {cosine:.7f}"
    return _judge(line, difference <= LIMIT_TORCH and cosine >= LIMIT_COSINE)


def run_dlib(path: Path, squares: NDArray[np.uint8]) -> Floats:
    """Embeddings of the original by dlib itself, float32 (N, 128).

    Args:
        path: the `.dat` file.
        squares: RGB uint8 (N, 150, 150, 3).
    """
    import dlib  # type: ignore[import-not-found,unused-ignore]

    model = dlib.face_recognition_model_v1(str(path))
    return np.array([model.compute_face_descriptor(square) for square in squares], np.float32)


def check_dlib(
    original: Path,
    network: Network,
    exact: onnx.ModelProto,
    converted: onnx.ModelProto,
    squares: NDArray[np.uint8],
) -> str:
    """Compare dlib, ONNX float32 and ONNX as shipped; return a line to print.

    Raises:
        ParityError: one of them differs too much.
    """
    chips = (squares.transpose(0, 3, 1, 2) - np.reshape(network.mean, (3, 1, 1))) / 256
    chips = np.ascontiguousarray(chips, np.float32)
    reference = run_dlib(original, squares)
    difference = largest_difference([reference], run_onnx(exact, chips))
    cosine = smallest_cosine(run_onnx(converted, chips)[0], reference)
    line = f"dlib: ONNX float32 {difference:.1e}, as shipped cosine {cosine:.7f}"
    return _judge(line, difference <= LIMIT_DLIB and cosine >= LIMIT_DLIB_COSINE)


def check_yunet(original: Path, converted: onnx.ModelProto, photo: Floats) -> str:
    """Compare at the original's fixed size; return a line to print.

    Raises:
        ParityError: an output differs too much.
    """
    image = np.ascontiguousarray(np.resize(photo, (1, 3, 640, 640)))
    expected = run_onnx(onnx.load(str(original)), image)
    difference = largest_difference(expected, run_onnx(converted, image))
    return _judge(f"yunet: {difference:.1e}", difference <= LIMIT_YUNET)


def check_centerface(original: Path, converted: onnx.ModelProto, photo: Floats) -> str:
    """Compare with the original, its input size freed; return a line to print.

    Only cells with a face count: elsewhere nobody reads the size and the landmarks.

    Raises:
        ParityError: an output differs too much.
    """
    reference = onnx.load(str(original))
    keep_image_input(reference.graph)
    drop_unused_weights(reference.graph)
    set_shape(reference.graph.input[0], converted_shape(converted))
    for output, ours in zip(reference.graph.output, converted.graph.output, strict=True):
        output.CopyFrom(ours)
    expected, found = run_onnx(reference, photo), run_onnx(converted, photo)
    face = expected[0][0, 0] >= FACE_SCORE
    pairs = zip(expected, found, strict=True)
    differences = [largest_difference([a[0][:, face]], [b[0][:, face]]) for a, b in pairs]
    line = "centerface: score {:.1e}, scale {:.1e}, offset {:.1e}, landmarks {:.1e}"
    return _judge(line.format(*differences), max(differences) <= LIMIT_CENTERFACE)


def converted_shape(model: onnx.ModelProto) -> list[int | str]:
    """Shape of a model's first input, names for free dimensions."""
    dims = model.graph.input[0].type.tensor_type.shape.dim
    return [dim.dim_param or dim.dim_value for dim in dims]


def _judge(line: str, passed: bool) -> str:
    if not passed:
        raise ParityError(line)
    return line
