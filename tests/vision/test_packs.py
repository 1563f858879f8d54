"""Model files that are missing or altered stop with the right code, and are never loaded."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.vision import packs
from faceorg.vision.packs import all_packs, default_pack, models_dir, pack_named
from faceorg.vision.reader import FaceReader
from faceorg.vision.sessions import ModelSession

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped models."""
    made = tmp_path / "models"
    made.mkdir()
    for path in models_dir().iterdir():
        if path.is_file():
            shutil.copy(path, made)
    return made


def rewrite(folder: Path, change: Any) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), "utf-8")


def fault_of(act: Any, *arguments: Any) -> tuple[FaultCode, str]:
    with pytest.raises(EnvironmentFaultError) as caught:
        act(*arguments)
    return caught.value.code, caught.value.subject


def test_what_is_shipped_is_sound() -> None:
    pack = default_pack()
    assert [model.role for model in pack.models] == ["detector", "verifier", "embedder"]
    for model in pack.models:
        assert model.verified()
        assert model.licence
    assert all(isinstance(value, float) for value in pack.thresholds.values())


def test_the_default_pack_comes_first(folder: Path) -> None:
    def add(manifest: dict[str, Any]) -> None:
        manifest["packs"]["aaa"] = manifest["packs"][manifest["default_pack"]]

    rewrite(folder, add)
    first, *others = [pack.pack_id for pack in all_packs(folder)]
    assert first == default_pack().pack_id
    assert sorted(others) == ["aaa", "dlib"]


def test_packs_by_name() -> None:
    assert pack_named("dlib").embedder.name == "dlib"
    assert pack_named(default_pack().pack_id) == default_pack()
    assert fault_of(pack_named, "nobody") == (FaultCode.MODEL_MISSING, "nobody")


def test_dlib_is_never_the_default() -> None:
    assert default_pack().pack_id == "mobilefacenet"


def test_packs_have_the_same_thresholds_but_not_the_same_values() -> None:
    first, second = all_packs()
    assert first.thresholds.keys() == second.thresholds.keys()
    of_vectors = {"attach_min", "pair_min", "suggestion_min", "suggestion_min_few"}
    assert all(first.thresholds[key] != second.thresholds[key] for key in of_vectors)


@pytest.mark.parametrize("pack", all_packs(), ids=lambda pack: str(pack.pack_id))
def test_the_chip_is_told_by_the_manifest(pack: packs.Pack) -> None:
    facts = json.loads((models_dir() / "manifest.json").read_text("utf-8"))
    facts = facts["models"][pack.embedder.name]
    chip = pack.chip
    assert [chip.size_px] * 2 == facts["input"]["shape"][2:]
    assert [list(point) for point in chip.template] == facts["template"]["points"]
    assert facts["input"]["mean"] in (chip.mean[0], list(chip.mean))
    assert all(0 < v < chip.size_px for point in chip.template for v in point)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_missing_model(folder: Path, number: int) -> None:
    pack = all_packs(folder)[0]
    pack.models[number].path.unlink()
    name = pack.models[number].path.name
    assert fault_of(FaceReader, pack) == (FaultCode.MODEL_MISSING, name)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_altered_model(folder: Path, number: int) -> None:
    pack = all_packs(folder)[0]
    path = pack.models[number].path
    altered = bytearray(path.read_bytes())
    altered[len(altered) // 2] ^= 1
    path.write_bytes(altered)
    assert fault_of(FaceReader, pack) == (FaultCode.MODEL_ALTERED, path.name)


def test_a_model_that_onnxruntime_refuses(folder: Path) -> None:
    pack = all_packs(folder)[0]
    pack.detector.path.write_bytes(b"no model")
    digest = hashlib.sha256(b"no model").hexdigest()

    def accept(manifest: dict[str, Any]) -> None:
        manifest["models"][pack.detector.name]["sha256"] = digest

    rewrite(folder, accept)
    pack = all_packs(folder)[0]
    assert fault_of(ModelSession, pack.detector) == (
        FaultCode.MODEL_ALTERED,
        pack.detector.path.name,
    )


def test_a_missing_manifest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "manifest.json").unlink()
    assert fault_of(all_packs, folder) == (FaultCode.MODEL_MISSING, "manifest.json")
    monkeypatch.setattr(packs, "resources_dir", lambda: folder.parent)
    assert fault_of(default_pack) == (FaultCode.MODEL_MISSING, "manifest.json")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b'{"packs": 1}', b"3"])
def test_a_manifest_of_nonsense(folder: Path, content: bytes) -> None:
    (folder / "manifest.json").write_bytes(content)
    assert fault_of(all_packs, folder) == (FaultCode.MODEL_ALTERED, "manifest.json")


def _four_landmarks(manifest: dict[str, Any]) -> None:
    del manifest["models"]["mobilefacenet"]["template"]["points"][-1]


def _no_quality(manifest: dict[str, Any]) -> None:
    del manifest["packs"][manifest["default_pack"]]["quality"]["by_yaw"]


def _two_means(manifest: dict[str, Any]) -> None:
    manifest["models"]["mobilefacenet"]["input"]["mean"] = [1.0, 2.0]


def _no_packs(manifest: dict[str, Any]) -> None:
    manifest["packs"] = {}


def _unknown_model(manifest: dict[str, Any]) -> None:
    manifest["packs"][manifest["default_pack"]]["embedder"] = "nobody"


def _no_checksum(manifest: dict[str, Any]) -> None:
    del manifest["models"]["yunet"]["sha256"]


def _threshold_in_words(manifest: dict[str, Any]) -> None:
    manifest["packs"][manifest["default_pack"]]["thresholds"]["pair_min"]["value"] = "high"


def _bare_threshold(manifest: dict[str, Any]) -> None:
    manifest["packs"][manifest["default_pack"]]["thresholds"]["pair_min"] = 0.6


@pytest.mark.parametrize(
    "change",
    [
        *(_no_packs, _unknown_model, _no_checksum, _threshold_in_words, _bare_threshold),
        *(_four_landmarks, _no_quality, _two_means),
    ],
)
def test_a_manifest_that_lacks_something(
    folder: Path, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(folder, change)
    monkeypatch.setattr(packs, "resources_dir", lambda: folder.parent)
    assert fault_of(default_pack) == (FaultCode.MODEL_ALTERED, "manifest.json")
