"""Is what is shipped in resources/models complete, runnable and equal to its originals?"""

import hashlib
import json
import os
import warnings
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "resources" / "models"
CHIPS = ROOT / "tests" / "data" / "chips"
ORIGINALS_VARIABLE = "FACEORG_ORIGINAL_MODELS"
MANIFEST: dict[str, Any] = json.loads((MODELS / "manifest.json").read_text("utf-8"))
NAMES = sorted(MANIFEST["models"])

# Output name to shape after the batch dimension, for the input sizes in INPUT_SIZE.
INPUT_SIZE = {
    "yunet": (320, 256),
    "centerface": (160, 192),
    "mobilefacenet": (112, 112),
    "dlib": (150, 150),
}
YUNET_CELLS = {"8": 1280, "16": 320, "32": 80}
YUNET_WIDTH = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
EXPECTED_SHAPES: dict[str, dict[str, tuple[int, ...]]] = {
    "yunet": {
        f"{kind}_{stride}": (cells, width)
        for kind, width in YUNET_WIDTH.items()
        for stride, cells in YUNET_CELLS.items()
    },
    "centerface": {
        "537": (1, 40, 48),
        "538": (2, 40, 48),
        "539": (2, 40, 48),
        "540": (10, 40, 48),
    },
    "mobilefacenet": {"embeddings": (192,)},
    "dlib": {"embeddings": (128,)},
}


def run(name: str, images: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """All outputs of a shipped model by name."""
    onnxruntime = pytest.importorskip("onnxruntime")
    entry = MANIFEST["models"][name]
    path = str(MODELS / entry["file"])
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    values: list[NDArray[np.float32]] = session.run(None, {entry["input"]["name"]: images})
    return {item.name: value for item, value in zip(session.get_outputs(), values, strict=True)}


def noise(name: str, batch: int) -> NDArray[np.float32]:
    """Random pixels as the model wants them, by the manifest's mean and scale."""
    settings = MANIFEST["models"][name]["input"]
    pixels = np.random.default_rng(0).integers(0, 256, (batch, 3, *INPUT_SIZE[name]))
    mean = np.broadcast_to(settings["mean"], 3).reshape(3, 1, 1)
    return np.asarray((pixels - mean) * settings["scale"], np.float32)


@pytest.mark.parametrize("name", NAMES)
def test_file_is_the_one_in_the_manifest(name: str) -> None:
    entry = MANIFEST["models"][name]
    data = (MODELS / entry["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == entry["sha256"]
    assert len(data) == entry["size_bytes"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("key", ["licence_file", "card"])
def test_licence_and_card_exist(name: str, key: str) -> None:
    assert (MODELS / MANIFEST["models"][name][key]).read_text("utf-8").strip()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("batch", [1, 3])
def test_model_runs_with_any_batch(name: str, batch: int) -> None:
    outputs = run(name, noise(name, batch))
    shapes = {key: (batch, *shape) for key, shape in EXPECTED_SHAPES[name].items()}
    assert {key: value.shape for key, value in outputs.items()} == shapes
    assert list(outputs) == MANIFEST["models"][name]["outputs"]
    assert all(np.isfinite(value).all() for value in outputs.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_row_does_not_depend_on_the_rest_of_its_batch(name: str) -> None:
    images = noise(name, 3)
    together, alone = run(name, images), run(name, images[1:2])
    for key, value in together.items():
        np.testing.assert_allclose(value[1:2], alone[key], rtol=1e-4, atol=1e-4)


def test_packs_name_models_of_the_right_role() -> None:
    assert MANIFEST["default_pack"] in MANIFEST["packs"]
    for key, pack in MANIFEST["packs"].items():
        assert pack["id"] == key
        for role in ("detector", "verifier", "embedder"):
            assert MANIFEST["models"][pack[role]]["role"] == role
        for threshold in pack["thresholds"].values():
            assert isinstance(threshold["value"], float)
            assert threshold["measured_on"]


def test_every_model_file_is_in_the_manifest() -> None:
    listed = {entry["file"] for entry in MANIFEST["models"].values()}
    assert {path.name for path in MODELS.glob("*.onnx")} == listed


@pytest.fixture(scope="module")
def chips() -> NDArray[np.float32]:
    """Aligned faces and their mirror images, RGB, normalised: float32 (N, 3, 112, 112)."""
    image = pytest.importorskip("PIL.Image")
    pixels = [np.asarray(image.open(path).convert("RGB")) for path in sorted(CHIPS.glob("*.png"))]
    stack = np.stack(pixels).astype(np.float32)
    both = np.concatenate([stack, stack[:, :, ::-1]])
    return np.ascontiguousarray(((both - 127.5) / 128).transpose(0, 3, 1, 2))


def test_same_person_is_nearer_than_strangers(chips: NDArray[np.float32]) -> None:
    names = [path.stem.split("_")[0] for path in sorted(CHIPS.glob("*.png"))] * 2
    whole = ["cut" not in path.stem for path in sorted(CHIPS.glob("*.png"))] * 2
    vectors = run("mobilefacenet", chips)["embeddings"]
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosine = vectors @ vectors.T
    same = np.equal.outer(names, names) & np.logical_and.outer(whole, whole)
    strangers = np.not_equal.outer(names, names)
    threshold = MANIFEST["packs"]["mobilefacenet"]["thresholds"]["same_person_far_1e-3"]["value"]
    assert cosine[same].min() > threshold > cosine[strangers].max()


@pytest.fixture(scope="module")
def tools() -> SimpleNamespace:
    """The packaging modules, the original file and the torch module with its weights."""
    folder = os.environ.get(ORIGINALS_VARIABLE)
    if not folder:
        pytest.skip(f"{ORIGINALS_VARIABLE} does not name a folder with the original models")
    original = Path(folder) / "MobileFaceNet.tflite"
    if not original.is_file():
        pytest.skip(f"no MobileFaceNet.tflite in {ORIGINALS_VARIABLE}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of third parties, while they are imported
        for package in ("torch", "tflite", "onnx", "ai_edge_litert.interpreter"):
            pytest.importorskip(package)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging" / "models"))
        import parity
        import tflite_weights
    model = tflite_weights.load_original(original)
    return SimpleNamespace(parity=parity, original=original, model=model)


def test_torch_module_equals_the_original(
    tools: SimpleNamespace, chips: NDArray[np.float32]
) -> None:
    parity = tools.parity
    reference = parity.run_litert(tools.original, chips)
    ours = parity.run_torch(tools.model, chips)
    assert np.abs(parity.unit(reference) - parity.unit(ours)).max() < 1e-4


def test_shipped_embedder_equals_the_torch_module(
    tools: SimpleNamespace, chips: NDArray[np.float32]
) -> None:
    shipped = run("mobilefacenet", chips)["embeddings"]
    reference = tools.parity.run_torch(tools.model, chips)
    assert tools.parity.smallest_cosine(shipped, reference) >= 0.9999
    lengths, expected = (np.linalg.norm(vectors, axis=1) for vectors in (shipped, reference))
    np.testing.assert_allclose(lengths, expected, rtol=1e-3)


def test_shipped_dlib_embedder_equals_dlib() -> None:
    folder = os.environ.get(ORIGINALS_VARIABLE)
    original = Path(folder or "nowhere") / "dlib_face_recognition_resnet_model_v1.dat"
    if not original.is_file():
        pytest.skip(f"no {original.name} in {ORIGINALS_VARIABLE}")
    dlib = pytest.importorskip("dlib")
    image = pytest.importorskip("PIL.Image")
    squares = [image.open(path).convert("RGB").resize((150, 150)) for path in CHIPS.glob("*.png")]
    pixels = np.stack([np.asarray(square) for square in squares])
    settings = MANIFEST["models"]["dlib"]["input"]
    mean = np.reshape(settings["mean"], (3, 1, 1))
    chips = (pixels.transpose(0, 3, 1, 2) - mean) * settings["scale"]
    ours = run("dlib", chips.astype(np.float32))["embeddings"]
    network = dlib.face_recognition_model_v1(str(original))
    reference = np.array([network.compute_face_descriptor(square) for square in pixels])
    cosine = (ours * reference).sum(axis=1) / np.linalg.norm(ours, axis=1)
    assert (cosine / np.linalg.norm(reference, axis=1)).min() >= 0.998
