"""Opens models in onnxruntime; the sessions may be used by several threads at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.vision.packs import ModelFile

onnxruntime.disable_telemetry_events()  # Windows asks for this, too

_REFUSALS = (
    *(EPFail, Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NotImplemented),
    *(RuntimeException, RuntimeError, ValueError),
)


class ModelSession:
    """A verified model, ready to run on the CPU.

    One thread an operator: two photos at once beat two threads on one photo.
    """

    def __init__(self, model: ModelFile) -> None:
        """Verify and load `model`.

        Raises:
            EnvironmentFaultError: the file is missing or altered.
        """
        content = model.verified()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Photos come in many sizes: plans kept for each cost memory and time (160 photos of all
        # sizes: 23 s of CPU and 457 MB with them, 20 s and 431 MB without).
        options.enable_mem_pattern = False
        try:
            self._session = onnxruntime.InferenceSession(
                content, options, providers=["CPUExecutionProvider"]
            )
        except _REFUSALS as error:
            raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, model.path.name) from error
        self._input = self._session.get_inputs()[0].name
        self.output_names: list[str] = [o.name for o in self._session.get_outputs()]

    def run(self, batch: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run the model on float32 (N, C, H, W); return its outputs in `output_names` order."""
        outputs: list[Any] = self._session.run(None, {self._input: batch})
        return outputs
