"""Model files that are missing or altered stop with the right code, and are never loaded."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.vision import packs
from faceorg.vision.packs import all_packs, default_pack, models_dir
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
        model.verify()
        assert model.licence
    assert all(isinstance(value, float) for value in pack.thresholds.values())


def test_the_default_pack_comes_first(folder: Path) -> None:
    def add(manifest: dict[str, Any]) -> None:
        manifest["packs"]["aaa"] = manifest["packs"][manifest["default_pack"]]

    rewrite(folder, add)
    assert [pack.pack_id for pack in all_packs(folder)] == [default_pack().pack_id, "aaa"]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_missing_model(folder: Path, number: int) -> None:
    (pack,) = all_packs(folder)
    pack.models[number].path.unlink()
    name = pack.models[number].path.name
    assert fault_of(FaceReader, pack) == (FaultCode.MODEL_MISSING, name)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_altered_model(folder: Path, number: int) -> None:
    (pack,) = all_packs(folder)
    path = pack.models[number].path
    altered = bytearray(path.read_bytes())
    altered[len(altered) // 2] ^= 1
    path.write_bytes(altered)
    assert fault_of(FaceReader, pack) == (FaultCode.MODEL_ALTERED, path.name)


def test_a_model_that_onnxruntime_refuses(folder: Path) -> None:
    (pack,) = all_packs(folder)
    pack.detector.path.write_bytes(b"no model")
    digest = hashlib.sha256(b"no model").hexdigest()

    def accept(manifest: dict[str, Any]) -> None:
        manifest["models"][pack.detector.name]["sha256"] = digest

    rewrite(folder, accept)
    (pack,) = all_packs(folder)
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
    "change", [_no_packs, _unknown_model, _no_checksum, _threshold_in_words, _bare_threshold]
)
def test_a_manifest_that_lacks_something(
    folder: Path, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(folder, change)
    monkeypatch.setattr(packs, "resources_dir", lambda: folder.parent)
    assert fault_of(default_pack) == (FaultCode.MODEL_ALTERED, "manifest.json")
