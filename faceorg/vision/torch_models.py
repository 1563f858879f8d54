"""Runs embedders in the forms of torch, without ever running what a file says.

`torch.export.load` and `torch.load` may unpickle and evaluate what an archive holds, which is to
run it. So a `.pt2` archive is read here: its graph is JSON, its weights are plain numbers, and its
nodes are called one by one, if they are on a list of plain mathematics. Of a TorchScript archive
the code is looked through before torch gets it. Torch is loaded only where such a pack is in use.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import json
import logging
import re
import warnings
import zipfile
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.vision.packs import TORCH_EXPORT
from faceorg.vision.providers import CPU

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from faceorg.vision.packs import ModelFile
    from faceorg.vision.providers import Providers

_log = logging.getLogger(__name__)

SIZE_MAX: Final = 1 << 30
"""So much may an archive hold in all, unpacked."""

OPERATORS: Final = frozenset(
    {
        *("abs", "adaptive_avg_pool2d", "add", "add_", "addmm", "avg_pool2d", "batch_norm", "bmm"),
        *("cat", "chunk", "clamp", "clamp_min", "clone", "constant_pad_nd", "contiguous", "conv2d"),
        *("convolution", "_convolution", "detach", "div", "dropout", "elu", "exp", "expand"),
        *("flatten", "gelu", "hardsigmoid", "hardswish", "hardswish_", "hardtanh", "hardtanh_"),
        *("layer_norm", "leaky_relu", "leaky_relu_", "linalg_vector_norm", "linear", "matmul"),
        *("maximum", "max_pool2d", "mean", "minimum", "mm", "mul", "mul_", "neg", "norm", "pad"),
        *("permute", "pow", "prelu", "relu", "relu_", "relu6", "reshape", "rsqrt"),
        *("scaled_dot_product_attention", "select", "sigmoid", "silu", "silu_", "size", "slice"),
        *("softmax", "sqrt", "squeeze", "sub", "sum", "sym_size", "t", "tanh", "transpose"),
        *("unsqueeze", "view"),
        *("eq", "ge", "gt", "le", "len", "lt", "ne"),  # a script asks for shapes
    }
)
_TARGET = re.compile(r"torch\.ops\.aten\.(\w+)\.(\w+)")
# What TorchScript's code may call besides: values made plain, and its own parts.
_PLAIN = frozenset({"annotate", "bool", "float", "forward", "getattr", "int", "list", "len"})
_HARMLESS = ("ops.prim.NumToTensor", "ops.prim.RaiseException")
_RUN_BY_LOADING = ("__getstate__", "__setstate__")
_NUMBERS = {5: "<i8", 6: "<f2", 7: "<f4"}  # of the schema of torch.export: int64, half, float
_NONSENSE = (KeyError, IndexError, TypeError, ValueError, AttributeError, RuntimeError, SyntaxError)
_PLAIN_ARGUMENTS = ("as_int", "as_ints", "as_float", "as_floats", "as_bool", "as_bools")


class UnusableModelError(ValueError):
    """The archive is damaged, wants what is not allowed, or is of another kind."""


class TorchSession:
    """A verified model of torch's, ready to run; the same to its callers as a `ModelSession`."""

    def __init__(self, model: ModelFile, providers: Providers | None = None) -> None:
        """Verify and load `model`.

        Args:
            model: which one.
            providers: says whether a graphics card may be used; the CPU without it.

        Raises:
            EnvironmentFaultError: the file is missing, altered or unusable, or torch is missing.
        """
        self._model, self._torch = model, _torch(model)
        card = providers is not None and not providers.cpu_only and self._torch.cuda.is_available()
        self._device = "cuda" if card else CPU
        self.output_names = ["embeddings"]
        # Photos are read in parallel; parts of one photo are not.
        self._torch.set_num_threads(1)
        self._call = self._loaded()

    def run(self, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run the model on float32 (N, C, H, W); return its one output.

        Raises:
            UnusableModelError: it does not take that.
        """
        try:
            return [self._run(batch)]
        except _NONSENSE as error:
            if self._device == CPU:
                raise UnusableModelError(str(error)) from error
            _log.warning("%s failed, the CPU does it: %s", self._device, error)
        self._device = CPU
        self._call = self._loaded()
        return [self._run(batch)]

    def _run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        with self._torch.inference_mode():
            given = self._torch.from_numpy(np.ascontiguousarray(batch)).to(self._device)
            vectors: NDArray[np.float32] = self._call(given).float().cpu().numpy()
        return vectors

    def _loaded(self) -> Callable[[Any], Any]:
        """Return the model on its device."""
        load = _exported if self._model.form == TORCH_EXPORT else _scripted
        try:
            loaded: Callable[[Any], Any] = load(self._torch, self._model.verified(), self._device)
        except (*_NONSENSE, zipfile.BadZipFile) as error:
            raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, self._model.path.name) from error
        return loaded


def _torch(model: ModelFile) -> Any:
    if importlib.util.find_spec("torch") is None:
        raise EnvironmentFaultError(FaultCode.TORCH_MISSING, model.path.name)
    try:
        import torch
    except (ImportError, OSError) as error:
        raise EnvironmentFaultError(FaultCode.TORCH_MISSING, model.path.name) from error
    return torch


def _archive(content: bytes) -> dict[str, bytes]:
    """Return the files of an archive by their names without the folder that all lie in.

    Raises:
        UnusableModelError: it is too large.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > SIZE_MAX:
            raise UnusableModelError("too large")
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


# torch.export ------------------------------------------------------------------------------


class _Exported:
    """A graph of `torch.export`, called node by node."""

    def __init__(self, torch: Any, content: bytes, device: str) -> None:
        self._torch = torch
        files = _archive(content)
        graph_module = json.loads(files["models/model.json"])["graph_module"]
        graph, signature = graph_module["graph"], graph_module["signature"]
        stored = {
            **_tensors(torch, files, "weights", device),
            **_tensors(torch, files, "constants", device),
        }
        self._given: dict[str, Any] = {}
        inputs = [name for spec in signature["input_specs"] if (name := self._take(spec, stored))]
        if len(inputs) != 1 or len(graph["outputs"]) != 1:
            raise UnusableModelError("one input and one output are wanted")
        self._input = inputs[0]
        self._output = str(graph["outputs"][0]["as_tensor"]["name"])
        self._steps = [(_operator(torch, node["target"]), node) for node in graph["nodes"]]

    def __call__(self, batch: Any) -> Any:
        """Return the model's output for a batch."""
        values = {**self._given, self._input: batch}
        for call, node in self._steps:
            arguments = {i["name"]: _value(i["arg"], values) for i in node["inputs"]}
            found = call(**arguments)
            values.update(zip(_names(node["outputs"]), _several(found), strict=True))
        return values[self._output]

    def _take(self, spec: dict[str, Any], stored: dict[str, Any]) -> str:
        """Give an input of the graph its tensor; return the name of one that has none."""
        ((kind, what),) = spec.items()
        if kind == "user_input":
            return str(what["arg"]["as_tensor"]["name"])
        names = {"parameter": "parameter_name", "buffer": "buffer_name"}
        self._given[what["arg"]["name"]] = stored[what[names.get(kind, "tensor_constant_name")]]
        return ""


_exported = _Exported


def _tensors(torch: Any, files: dict[str, bytes], kind: str, device: str) -> dict[str, Any]:
    """Return the tensors of an archive by name: numbers as they lie there, nothing pickled."""
    config = json.loads(files.get(f"data/{kind}/model_{kind}_config.json", b'{"config": {}}'))
    return {
        name: _tensor(torch, files[f"data/{kind}/{facts['path_name']}"], facts).to(device)
        for name, facts in config["config"].items()
    }


def _tensor(torch: Any, content: bytes, facts: dict[str, Any]) -> Any:
    if facts["use_pickle"]:
        raise UnusableModelError("pickled tensors are not read")
    meta = facts["tensor_meta"]
    numbers = np.frombuffer(content, _NUMBERS[meta["dtype"]]).copy()
    sizes, strides = ([s["as_int"] for s in meta[key]] for key in ("sizes", "strides"))
    return torch.as_strided(
        torch.from_numpy(numbers), sizes, strides, meta["storage_offset"]["as_int"]
    )


def _operator(torch: Any, target: str) -> Any:
    """Return what a node calls.

    Raises:
        UnusableModelError: it is not on the list.
    """
    found = _TARGET.fullmatch(target)
    if found is None or found[1] not in OPERATORS:
        raise UnusableModelError(f"{target} is not allowed")
    return getattr(getattr(torch.ops.aten, found[1]), found[2])


def _value(argument: dict[str, Any], values: dict[str, Any]) -> Any:
    """Return an argument of a node: a tensor made before, a number or several."""
    ((kind, what),) = argument.items()
    if kind == "as_tensor":
        return values[what["name"]]
    if kind == "as_tensors":
        return [values[each["name"]] for each in what]
    if kind == "as_none":
        return None
    if kind == "as_sym_int":
        return _number(what, values)
    if kind == "as_sym_ints":
        return [_number(each, values) for each in what]
    if kind in _PLAIN_ARGUMENTS:
        return what
    raise UnusableModelError(f"{kind} is not allowed")


def _number(what: dict[str, Any], values: dict[str, Any]) -> int:
    return int(values[what["as_name"]] if "as_name" in what else what["as_int"])


def _names(outputs: list[dict[str, Any]]) -> list[str]:
    """Return the names of what a node makes."""
    names: list[str] = []
    for output in outputs:
        ((kind, what),) = output.items()
        many = what if kind == "as_tensors" else [what]
        names += [each.get("name") or each["as_name"] for each in many]
    return names


def _several(found: Any) -> list[Any]:
    return list(found) if isinstance(found, list | tuple) else [found]


# TorchScript -------------------------------------------------------------------------------


def _scripted(torch: Any, content: bytes, device: str) -> Any:
    """Return a TorchScript module whose code calls nothing but plain mathematics."""
    files = _archive(content)
    code = [text for name, text in files.items() if name.startswith("code/") and name[-3:] == ".py"]
    if not code:
        raise UnusableModelError("no code")
    _check_code([ast.parse(text) for text in code])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # torch would rather have exports
        module = torch.jit.load(io.BytesIO(content), map_location=device)
    return module.eval()


def _check_code(trees: list[ast.Module]) -> None:
    """Refuse code that calls what is neither on the list nor a part of it.

    Raises:
        UnusableModelError: it does.
    """
    nodes = [node for tree in trees for node in ast.walk(tree)]
    own = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    for name in own.intersection(_RUN_BY_LOADING):
        raise UnusableModelError(f"{name} is not allowed")
    for node in nodes:
        if isinstance(node, ast.Call) and not _is_allowed(node.func, own):
            raise UnusableModelError(f"{ast.unparse(node.func)} is not allowed")


def _is_allowed(function: ast.expr, own: set[str]) -> bool:
    if isinstance(function, ast.Name):
        return function.id in _PLAIN
    if not isinstance(function, ast.Attribute):
        return False
    of = function.value
    if isinstance(of, ast.Name) and of.id == "torch":
        return function.attr in OPERATORS
    if ast.unparse(of).partition(".")[0] == "ops":
        return ast.unparse(function) in _HARMLESS
    return function.attr in own  # all of which is looked through
