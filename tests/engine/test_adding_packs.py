"""A model pack of somebody else's: tried, kept and used like one that is shipped, or refused."""

from __future__ import annotations

import hashlib
import json
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from faceorg import paths
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine import adding_packs
from faceorg.engine.adding_packs import add_pack, remove_pack
from faceorg.vision import packs
from faceorg.vision.pack_check import _judge, check_pack
from faceorg.vision.packs import all_packs, default_pack, models_dir, pack_named

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(autouse=True)
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of added packs."""
    folder = tmp_path / "added"
    for module in (paths, packs, adding_packs):
        monkeypatch.setattr(module, "added_models_dir", lambda: folder)
    return folder


def nothing(_facts: Any) -> None:
    pass


def pack_file(
    tmp_path: Path, change: Callable[[dict[str, Any]], None] = nothing, content: bytes = b""
) -> Path:
    """Make a pack of the default embedder under another name."""
    shipped = json.loads((models_dir() / "manifest.json").read_text("utf-8"))
    content = content or (models_dir() / "mobilefacenet.onnx").read_bytes()
    model = shipped["models"]["mobilefacenet"] | {
        "file": "own.onnx",
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    pack = shipped["packs"]["mobilefacenet"] | {"title": "My own", "embedder": "own-net"}
    manifest = {"format": 1, "models": {"own-net": model}, "packs": {"own": pack}}
    change(manifest)
    path = tmp_path / "own.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("own.onnx", content)
    return path


def test_a_pack_is_tried_kept_listed_and_removed(tmp_path: Path, added: Path) -> None:
    pack = add_pack(pack_file(tmp_path))
    assert (pack.pack_id, pack.title) == ("own", "My own")
    assert pack.detector == default_pack().detector
    assert all_packs()[-1] == pack_named("own") == pack
    assert all_packs()[0] == default_pack()
    assert sorted(path.name for path in (added / "own").iterdir()) == ["manifest.json", "own.onnx"]
    assert remove_pack("own")
    assert pack not in all_packs()
    assert not remove_pack("own")


@pytest.mark.parametrize("pack_id", ["../added", "", ".", "/", "mobilefacenet"])
def test_nothing_else_is_removed(pack_id: str, added: Path) -> None:
    added.mkdir()
    assert not remove_pack(pack_id)
    assert added.is_dir()


def embedder_of(manifest: dict[str, Any]) -> dict[str, Any]:
    return manifest["models"]["own-net"]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m: m.pop("packs"), "no model pack"),
        (lambda m: m["packs"].update(second=m["packs"]["own"]), "no model pack"),
        (lambda m: m["packs"]["own"].update(detector="own-net"), "no model pack"),
        (lambda m: m["models"].update(yunet=m["models"].pop("own-net")), "no model pack"),
        (lambda m: m["packs"].update({"../own": m["packs"].pop("own")}), "no model pack"),
        (lambda m: embedder_of(m).update(file="../own.onnx"), "no model pack"),
        (lambda m: embedder_of(m).update(role="detector"), "no model pack"),
        (lambda m: m["packs"].update(mobilefacenet=m["packs"].pop("own")), "already"),
        (lambda m: m["packs"]["own"]["thresholds"].pop("attach_min"), "thresholds are missing"),
        (lambda m: embedder_of(m).update(embedding_size=128), "its vectors are"),
        (lambda m: embedder_of(m)["template"].update(size_px=64), "can't be run"),
    ],
)
def test_what_is_refused(
    tmp_path: Path, added: Path, change: Callable[[dict[str, Any]], None], words: str
) -> None:
    with pytest.raises(EnvironmentFaultError, match=words) as caught:
        add_pack(pack_file(tmp_path, change))
    assert caught.value.code is FaultCode.PACK_REFUSED
    assert not added.exists() or not list(added.iterdir())


def test_an_altered_or_damaged_model(tmp_path: Path, added: Path) -> None:
    wrong = pack_file(tmp_path, lambda m: embedder_of(m).update(sha256="0" * 64))
    with pytest.raises(EnvironmentFaultError) as caught:
        add_pack(wrong)
    assert caught.value.code is FaultCode.MODEL_ALTERED
    with pytest.raises(EnvironmentFaultError, match="can't be opened"):
        add_pack(pack_file(tmp_path, content=b"no model"))
    assert list(added.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_zip_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(EnvironmentFaultError, match=r"x\.zip is no model pack"):
        add_pack(path)
    with pytest.raises(EnvironmentFaultError, match=r"y\.zip is no model pack"):
        add_pack(tmp_path / "y.zip")


def test_a_pack_that_is_damaged_later_leaves_the_others(tmp_path: Path, added: Path) -> None:
    add_pack(pack_file(tmp_path))
    (added / "own" / "manifest.json").write_text("{}")
    assert default_pack() in all_packs()
    assert "own" not in {pack.pack_id for pack in all_packs()}


def test_forms_that_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError) as caught:
        add_pack(pack_file(tmp_path, lambda m: embedder_of(m).update(form="pickle")))
    assert caught.value.code is FaultCode.MODEL_ALTERED


# the self-check --------------------------------------------------------------------------


@pytest.mark.parametrize("pack", all_packs(models_dir()), ids=lambda pack: str(pack.pack_id))
def test_shipped_packs_pass_it(pack: Any) -> None:
    check_pack(pack)


def test_vectors_that_are_of_no_use() -> None:
    size = default_pack().chip.embedding_size
    good = np.eye(4, size, dtype=np.float32)
    _judge(default_pack(), good, good)
    same = np.repeat(good[:1], 4, axis=0)
    for together, alone, words in (
        (good[:, :-1], good[:, :-1], "not as its manifest says"),
        (good * np.nan, good, "no numbers"),
        (good * 0, good, "nothing"),
        (good, good[::-1], "another vector"),
        (same, same, "the same vector"),
    ):
        with pytest.raises(EnvironmentFaultError, match=words):
            _judge(default_pack(), together.astype(np.float32), alone)
