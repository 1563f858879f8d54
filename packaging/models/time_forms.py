"""Times the forms of the embedder's activation and the two detectors; all in one run, as ratios.

Usage: python time_forms.py FOLDER, with the original MobileFaceNet.tflite in FOLDER.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from ai_edge_litert.interpreter import Interpreter  # type: ignore[import-untyped]
from mobilefacenet_onnx import activate_original, activate_prelu, activate_scaled, export
from numpy.typing import NDArray
from tflite_weights import load_original

MODELS = Path(__file__).parents[2] / "resources" / "models"
ROUNDS, CALLS = 5, 8
FORMS = {
    "relu + slope / 2 (x - |x|), as in the original": activate_original,
    "ONNX PRelu": activate_prelu,
    "scaled relu + depthwise 1 x 1 (shipped)": activate_scaled,
}
Call = Callable[[], object]


def session(model: bytes | str) -> onnxruntime.InferenceSession:
    """A CPU session with one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def noise(*shape: int) -> NDArray[np.float32]:
    """Float32 noise in the range of normalised pixels."""
    return np.random.default_rng(0).normal(0, 0.5, shape).astype(np.float32)


def run_session(model: bytes | str, images: NDArray[np.float32]) -> Call:
    """A call that runs the model once over the images."""
    ready = session(model)
    name = ready.get_inputs()[0].name
    return lambda: ready.run(None, {name: images})


def run_litert(path: Path) -> Call:
    """A call that runs the original over its fixed batch of two chips."""
    interpreter = Interpreter(str(path), num_threads=1)
    interpreter.allocate_tensors()
    index = interpreter.get_input_details()[0]["index"]
    interpreter.set_tensor(index, noise(2, 112, 112, 3))
    invoke: Call = interpreter.invoke
    return invoke


def embedder_calls(original: Path) -> dict[str, tuple[Call, int]]:
    """Every form at several batch sizes: title to call and number of faces in it."""
    model = load_original(original)
    calls = {"LiteRT, batch 2": (run_litert(original), 2)}
    for title, form in FORMS.items():
        data = export(model, form).SerializeToString()
        for batch in (1, 2, 8):
            calls[f"{title}, batch {batch}"] = run_session(data, noise(batch, 3, 112, 112)), batch
    return calls


def detector_calls() -> dict[str, tuple[Call, int]]:
    """The detectors at the sizes that the program uses."""
    yunet, centerface = str(MODELS / "yunet_2023mar.onnx"), str(MODELS / "centerface.onnx")
    return {
        "YuNet 640 x 480": (run_session(yunet, noise(1, 3, 480, 640)), 1),
        "YuNet 1280 x 960": (run_session(yunet, noise(1, 3, 960, 1280)), 1),
        "CenterFace 160 x 160": (run_session(centerface, noise(1, 3, 160, 160)), 1),
        "CenterFace 160 x 160, batch 5": (run_session(centerface, noise(5, 3, 160, 160)), 5),
    }


def milliseconds(call: Call) -> float:
    """Duration of one call."""
    start = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print the median of interleaved rounds, per item."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    calls = embedder_calls(parser.parse_args().folder / "MobileFaceNet.tflite") | detector_calls()
    times: dict[str, list[float]] = {title: [] for title in calls}
    for _ in range(ROUNDS):
        for title, (call, count) in calls.items():
            times[title] += [milliseconds(call) / count for _ in range(CALLS)]
    for title, values in times.items():
        print(f"{np.median(values):6.2f} ms  {title}")


if __name__ == "__main__":
    main()
