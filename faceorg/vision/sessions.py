"""Opens models in onnxruntime; the sessions may be used by several threads at once."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Protocol

from faceorg.guard import forbid_reports

forbid_reports()  # it starts a reporter as soon as it is loaded, else

import onnxruntime  # noqa: E402
from onnxruntime.capi.onnxruntime_pybind11_state import (  # noqa: E402
    EPFail,
    Fail,
    InvalidArgument,
    InvalidGraph,
    InvalidProtobuf,
    NotImplemented,  # noqa: A004 - an operator that this onnxruntime does not know
    RuntimeException,
)

from faceorg.domain.errors import EnvironmentFaultError, FaultCode  # noqa: E402
from faceorg.vision.packs import ONNX  # noqa: E402
from faceorg.vision.providers import CANDIDATES, CPU, CPU_PROVIDER  # noqa: E402

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.vision.packs import ModelFile
    from faceorg.vision.providers import Providers

onnxruntime.disable_telemetry_events()  # Windows asks for this, too
# One arena for the three models: what one has finished with the next one uses (two threads over
# photos of all sizes: 282 MB at the peak with an arena for each model, 248 MB so, CPU the same).
onnxruntime.create_and_register_allocator(
    onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    ),
    onnxruntime.OrtArenaCfg(0, -1, -1, -1),
)

REFUSALS = (
    *(EPFail, Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NotImplemented),
    *(RuntimeException, RuntimeError, ValueError),
)


class Session(Protocol):
    """A model that is ready to run; used by several threads at once."""

    output_names: list[str]

    def run(self, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run the model on float32 (N, C, H, W); return its outputs in `output_names` order."""
        ...


class ModelSession:
    """A verified model, ready to run: on the CPU, or on what `providers` has chosen.

    One thread an operator: two photos at once beat two threads on one photo.
    """

    def __init__(self, model: ModelFile, providers: Providers | None = None) -> None:
        """Verify and load `model`.

        Args:
            model: which one.
            providers: chooses what runs it; the CPU without it.

        Raises:
            EnvironmentFaultError: the file is missing or altered.
        """
        content = model.verified()
        self._model, self._providers = model, providers
        self._provider = providers.chosen(model, content) if providers else CPU
        try:
            self._session = self._opened(content)
        except REFUSALS as error:
            raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, model.path.name) from error
        self._input = self._session.get_inputs()[0].name
        chosen = CANDIDATES.get(self._provider)
        self._turns = threading.Lock() if chosen and chosen.one_at_a_time else nullcontext()
        self.output_names: list[str] = [o.name for o in self._session.get_outputs()]

    def run(self, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run the model on float32 (N, C, H, W); return its outputs in `output_names` order."""
        session = self._session
        outputs: list[Any]
        try:
            with self._turns:
                outputs = session.run(None, {self._input: batch})
        except REFUSALS as error:
            if session.get_providers() == [CPU_PROVIDER]:
                raise
            self._fall_back(error)
            outputs = self._session.run(None, {self._input: batch})
        return outputs

    def _opened(self, content: bytes) -> onnxruntime.InferenceSession:
        """Open the model; on the CPU where the chosen provider does not take it after all."""
        try:
            session = opened_session(content, self._provider)
        except REFUSALS as error:
            if self._provider == CPU:
                raise
            self._note_failure(str(error))
            return opened_session(content)
        if not runs_on(session, self._provider):
            self._note_failure("onnxruntime left it out")
        return session

    def _fall_back(self, error: Exception) -> None:
        """Go on with the CPU; threads that fail at the same time may each do so."""
        content = self._model.verified()
        self._note_failure(str(error))
        self._session = opened_session(content)

    def _note_failure(self, why: str) -> None:
        if self._providers and self._provider != CPU:
            self._providers.failed(self._model, self._provider, (why.splitlines() or [""])[0])
        self._provider = CPU


def open_session(model: ModelFile, providers: Providers | None = None) -> Session:
    """Open a model of whatever form; see `ModelSession`.

    Raises:
        EnvironmentFaultError: the file is missing or altered, or what runs it is missing.
    """
    if model.form == ONNX:
        return ModelSession(model, providers)
    from faceorg.vision.torch_models import TorchSession

    return TorchSession(model, providers)


def opened_session(content: bytes, provider: str = CPU) -> onnxruntime.InferenceSession:
    """Open the bytes of an ONNX file on one of `CANDIDATES`, what that can't do on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Photos come in many sizes: plans kept for each cost memory and time (160 photos of all
    # sizes: 23 s of CPU and 457 MB with them, 20 s and 431 MB without).
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.use_env_allocators", "1")
    chosen = CANDIDATES.get(provider)
    wanted = [(chosen.provider, chosen.options)] if chosen else []
    return onnxruntime.InferenceSession(content, options, providers=[*wanted, CPU_PROVIDER])


def runs_on(session: onnxruntime.InferenceSession, provider: str) -> bool:
    """Whether a session has what it was opened for: onnxruntime leaves out what does not start."""
    chosen = CANDIDATES.get(provider)
    return chosen is None or session.get_providers()[0] == chosen.provider
