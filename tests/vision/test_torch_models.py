"""Models of torch's: the same results, nothing of a file's own is run, absent it is no trouble."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import io
import json
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.vision import torch_models
from faceorg.vision.packs import ONNX, TORCH_EXPORT, TORCHSCRIPT, ModelFile, default_pack
from faceorg.vision.sessions import ModelSession, open_session
from faceorg.vision.torch_models import TorchSession, UnusableModelError

if TYPE_CHECKING:
    from pathlib import Path

needs_torch = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None, reason="torch is optional and not installed"
)


def model_of(path: Path, content: bytes, form: str) -> ModelFile:
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return ModelFile("made", path, digest, "embedder", "CC0-1.0", form)


def archive(files: dict[str, Any]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as made:
        for name, content in files.items():
            made.writestr(
                f"made/{name}", content if isinstance(content, bytes | str) else json.dumps(content)
            )
    return kept.getvalue()


def network() -> Any:
    """A small embedder with what real ones are made of."""
    import torch
    from torch import nn

    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, stride=2, padding=1),
        nn.BatchNorm2d(8),
        nn.PReLU(8),
        nn.Conv2d(8, 8, 3, groups=8),
        nn.Hardswish(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    ).eval()


def exported(module: Any) -> bytes:
    import torch

    kept = io.BytesIO()
    batch = torch.export.Dim("batch")
    given = (torch.zeros(2, 3, 16, 16),)
    torch.export.save(torch.export.export(module, given, dynamic_shapes=({0: batch},)), kept)
    return kept.getvalue()


def scripted(module: Any, how: str) -> bytes:
    import torch

    kept = io.BytesIO()
    given = torch.zeros(2, 3, 16, 16)
    # As a script, normalisation can train and complain; frozen, it is arithmetic.
    script = torch.jit.freeze(torch.jit.script(module))
    made = torch.jit.trace(module, given) if how == "trace" else script
    torch.jit.save(made, kept)
    return kept.getvalue()


@needs_torch
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("form", [TORCH_EXPORT, "trace", "script"])
@pytest.mark.parametrize("many", [1, 2, 5])
def test_the_same_as_the_module(tmp_path: Path, form: str, many: int) -> None:
    import torch

    module = network()
    content = exported(module) if form == TORCH_EXPORT else scripted(module, form)
    model = model_of(
        tmp_path / "made.pt", content, TORCH_EXPORT if form == TORCH_EXPORT else TORCHSCRIPT
    )
    batch = np.random.default_rng(0).standard_normal((many, 3, 16, 16)).astype(np.float32)
    (found,) = open_session(model).run(batch)
    with torch.inference_mode():
        expected = module(torch.from_numpy(batch)).numpy()
    np.testing.assert_allclose(found, expected, atol=1e-5)
    with pytest.raises(UnusableModelError):
        open_session(model).run(np.zeros((1, 1, 2, 2), np.float32))


@needs_torch
def test_an_altered_or_damaged_file_is_not_opened(tmp_path: Path) -> None:
    model = model_of(tmp_path / "made.pt2", b"no archive", TORCH_EXPORT)
    assert fault_of(model) is FaultCode.MODEL_ALTERED
    model = model_of(tmp_path / "made.pt2", archive({"models/model.json": {}}), TORCH_EXPORT)
    assert fault_of(model) is FaultCode.MODEL_ALTERED
    model = model_of(tmp_path / "made.pt", archive({"data.pkl": b""}), TORCHSCRIPT)
    assert fault_of(model) is FaultCode.MODEL_ALTERED
    model.path.write_bytes(b"another")
    assert fault_of(model) is FaultCode.MODEL_ALTERED


def fault_of(model: ModelFile) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as caught:
        open_session(model)
    return caught.value.code


@needs_torch
def test_a_card_that_fails_leaves_it_to_the_processor(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    model = model_of(tmp_path / "made.pt2", exported(network()), TORCH_EXPORT)
    batch = np.ones((2, 3, 16, 16), np.float32)
    session = TorchSession(model)
    (expected,) = session.run(batch)
    session._device = "meta"  # a device of torch's that computes nothing: results can't be fetched
    (found,) = session.run(batch)
    assert np.array_equal(found, expected)
    told = [record for record in caplog.records if record.name == torch_models.__name__]
    assert len(told) == 1


# nothing that a file says is run ---------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "torch.ops.aten.from_file.default",
        "torch.ops.aten._save.default",
        "torch.ops.quantized.add.default",
        "torch.ops.higher_order.cond",
        "os.system",
        "torch.ops.aten.add",
        "torch.ops.aten.add.Tensor.__class__",
    ],
)
def test_operators_that_are_no_plain_mathematics(target: str) -> None:
    with pytest.raises(UnusableModelError, match="is not allowed"):
        torch_models._operator(None, target)


@pytest.mark.parametrize("kind", ["as_custom_obj", "as_operator", "as_graph", "as_string"])
def test_arguments_that_are_no_numbers(kind: str) -> None:
    with pytest.raises(UnusableModelError, match="is not allowed"):
        torch_models._value({kind: {"name": "x"}}, {})


def test_pickled_tensors_are_not_read() -> None:
    config = {"config": {"w": {"path_name": "weight_0", "use_pickle": True}}}
    files = {
        "data/weights/model_weights_config.json": json.dumps(config).encode(),
        "data/weights/weight_0": b"cposix\nsystem\n(S'touch x'\ntR.",
    }
    with pytest.raises(UnusableModelError, match="pickled"):
        torch_models._tensors(None, files, "weights", "cpu")


def test_an_archive_that_unpacks_to_more_than_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch_models, "SIZE_MAX", 10)
    with pytest.raises(UnusableModelError, match="too large"):
        torch_models._archive(archive({"x": b"12345678901"}))


@pytest.mark.parametrize(
    "line",
    [
        "torch.from_file('/etc/passwd', False, 3)",
        "torch.save(x, 'y')",
        "ops.aten.from_file('x')",
        "ops.prim.CallFunction('x')",
        "print(x)",
        "open('x')",
        "unknown(x)",
        "(lambda: 1)()",
        "self.other(x)",
        "__torch__.other.forward2(x)",
    ],
)
def test_code_that_calls_what_is_not_on_the_list(line: str) -> None:
    code = f"class A(Module):\n  def forward(self, x: Tensor) -> Tensor:\n    return {line}\n"
    with pytest.raises(UnusableModelError, match="is not allowed"):
        torch_models._check_code([ast.parse(code)])


@pytest.mark.parametrize("name", ["__setstate__", "__getstate__"])
def test_code_that_runs_while_it_is_loaded(name: str) -> None:
    code = f"class A(Module):\n  def {name}(self, x: Tensor) -> None:\n    pass\n"
    with pytest.raises(UnusableModelError, match="is not allowed"):
        torch_models._check_code([ast.parse(code)])


# absent ----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [TORCH_EXPORT, TORCHSCRIPT])
@pytest.mark.parametrize("damaged", [False, True])
def test_without_torch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, damaged: bool
) -> None:
    spec = object() if damaged else None
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: spec)
    monkeypatch.setitem(sys.modules, "torch", None)  # importing it raises ImportError
    model = model_of(tmp_path / "made.pt2", b"x", form)
    with pytest.raises(EnvironmentFaultError) as caught:
        TorchSession(model)
    assert (caught.value.code, caught.value.subject) == (FaultCode.TORCH_MISSING, "made.pt2")


def test_shipped_packs_never_look_for_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert {model.form for model in default_pack().models} == {ONNX}
    assert isinstance(open_session(default_pack().embedder), ModelSession)
