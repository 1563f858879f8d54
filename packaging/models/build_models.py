"""Builds resources/models from the pinned packages: fetch, convert, prove parity, write.

Usage:
    python build_models.py                  fetch and rebuild, update the manifest
    python build_models.py --check          rebuild elsewhere, say what differs from the repository
    python build_models.py --originals DIR  use originals that are already in DIR
    python build_models.py --keep DIR       also leave the originals in DIR

Needs the packages in requirements.txt, npm and, unless --originals is given, a network.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from detectors import convert_centerface, convert_yunet
from dlib_onnx import export_dlib
from dlib_weights import read_network
from mobilefacenet_onnx import export
from onnx import numpy_helper
from onnx_tools import finish, store_half, store_whole
from parity import (
    check_centerface,
    check_dlib,
    check_mobilefacenet,
    check_yunet,
    load_chips,
    load_photo,
    load_squares,
)
from sources import SOURCES, fetch, sha256_of, use_local
from tflite_weights import load_original

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "resources" / "models"
TEST_DATA = ROOT / "tests" / "data"
# Tensors of one number a channel stay float32: the widest layer has 512 channels.
SMALLEST_HALF = 1024


def gather(folder: Path, originals: Path | None) -> dict[str, Path]:
    """The verified original of every model, fetched unless a folder of originals is given."""
    if originals is not None:
        return {name: use_local(source, originals) for name, source in SOURCES.items()}
    return {name: fetch(source, folder) for name, source in SOURCES.items()}


def build_yunet(original: Path) -> onnx.ModelProto:
    """Convert and prove the detector."""
    model = convert_yunet(original)
    print(check_yunet(original, model, load_photo(TEST_DATA / "photos" / "obama_1.jpg")))
    return model


def build_centerface(original: Path) -> onnx.ModelProto:
    """Convert and prove the verifier."""
    model = convert_centerface(original)
    print(check_centerface(original, model, load_photo(TEST_DATA / "photos" / "obama_1.jpg")))
    return model


def build_mobilefacenet(original: Path) -> onnx.ModelProto:
    """Convert and prove the embedder."""
    module = load_original(original)
    model = export(module)
    store_half(model, SMALLEST_HALF)
    finish(model)
    print(check_mobilefacenet(original, module, model, load_chips(TEST_DATA / "chips")))
    return model


def build_dlib(original: Path) -> onnx.ModelProto:
    """Convert and prove the embedder of the second pack."""
    network = read_network(original)
    exact = export_dlib(network)
    model = export_dlib(network)
    store_whole(model, SMALLEST_HALF)
    finish(model)
    print(check_dlib(original, network, exact, model, load_squares(TEST_DATA / "chips")))
    return model


BUILDERS = {
    "yunet": build_yunet,
    "centerface": build_centerface,
    "mobilefacenet": build_mobilefacenet,
    "dlib": build_dlib,
}


def read_manifest() -> dict[str, Any]:
    """The manifest as committed."""
    manifest: dict[str, Any] = json.loads((MODELS / "manifest.json").read_text("utf-8"))
    return manifest


def build(originals: dict[str, Path], target: Path) -> None:
    """Write every model into a folder, under the names in the manifest."""
    for name, entry in read_manifest()["models"].items():
        onnx.save(BUILDERS[name](originals[name]), str(target / entry["file"]))


def update_manifest() -> None:
    """Write sizes, checksums and sources of the models into the manifest; the rest stays."""
    manifest = read_manifest()
    for name, entry in manifest["models"].items():
        path, source = MODELS / entry["file"], SOURCES[name]
        entry["sha256"], entry["size_bytes"] = sha256_of(path), path.stat().st_size
        entry["source"] = {
            "registry": source.registry,
            "package": source.package,
            "version": source.version,
            "file": source.member,
            "sha256": source.member_sha256,
            "package_sha256": source.archive_sha256,
        }
    text = json.dumps(manifest, indent=2, ensure_ascii=False)
    (MODELS / "manifest.json").write_text(text + "\n", "utf-8")


def differences(built: Path) -> list[str]:
    """What differs between a build, the committed files and the manifest; empty if nothing."""
    found = []
    for entry in read_manifest()["models"].values():
        committed, fresh = MODELS / entry["file"], built / entry["file"]
        if sha256_of(committed) != entry["sha256"]:
            found.append(f"{entry['file']}: not the file that the manifest names")
        if sha256_of(committed) != sha256_of(fresh):
            found.append(f"{entry['file']}: {describe_difference(committed, fresh)}")
    return found


def describe_difference(committed: Path, fresh: Path) -> str:
    """How far the weights of two models are apart."""
    ours, theirs = (
        [
            numpy_helper.to_array(item).astype(np.float64)
            for item in onnx.load(str(p)).graph.initializer
        ]
        for p in (committed, fresh)
    )
    if [a.shape for a in ours] != [b.shape for b in theirs]:
        return "another graph than the build yields"
    largest = max(float(np.abs(a - b).max()) for a, b in zip(ours, theirs, strict=True))
    return f"differs from the build; largest difference of a weight {largest:.1e}"


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Build resources/models.")
    parser.add_argument("--check", action="store_true", help="compare only, change nothing")
    parser.add_argument("--originals", type=Path, help="folder that holds the originals")
    parser.add_argument("--keep", type=Path, help="folder to copy the originals to")
    return parser.parse_args()


def main() -> int:
    """Build or check; 1 if a check found differences."""
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        originals = gather(folder, arguments.originals)
        for path in originals.values() if arguments.keep else ():
            shutil.copy(path, arguments.keep)
        target = folder / "built" if arguments.check else MODELS
        target.mkdir(exist_ok=True)
        build(originals, target)
        if not arguments.check:
            update_manifest()
        found = differences(target)
    print("\n".join(found) or "The committed models are what the build yields.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
