"""Which of onnxruntime's execution providers runs a model: the CPU, or what has proved better.

A graphics card or a maker's own library is used where it is there, computes what the CPU computes,
and is faster at it. That is tried once, in a process of its own (`provider_trial`), and remembered
until onnxruntime, its providers, the model or the computer is another one. What fails later falls
back to the CPU. Any thread; onnxruntime is loaded by whoever asks for a choice, not by importing.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import platform
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

from faceorg.guard import forbid_reports
from faceorg.vision.decoding.decoder import own_command, own_environment
from faceorg.vision.words import TRY_PROVIDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.vision.packs import ModelFile

    Try = Callable[[bytes, str, str, int], "dict[str, Any] | None"]

CPU: Final = "cpu"
CPU_PROVIDER: Final = "CPUExecutionProvider"
AUTO, CPU_ONLY = "auto", "cpu"
SETTING, TRIED_SETTING = "compute", "providers_tried"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A provider with what it has to be told.

    Attributes:
        provider: its name in onnxruntime.
        options: see its documentation.
        one_at_a_time: it can't run a model in several threads at once.
    """

    provider: str
    options: dict[str, str] = field(default_factory=dict)
    one_at_a_time: bool = False


# In this order. TensorRT and its like are left out: they build an engine for every size of photo,
# for minutes. So are those that compute elsewhere (Azure): nothing leaves this computer.
CANDIDATES: Final[dict[str, Candidate]] = {
    # Photos come in many sizes: no search for the best way to do each.
    "cuda": Candidate("CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"}),
    "migraphx": Candidate("MIGraphXExecutionProvider"),
    "rocm": Candidate("ROCMExecutionProvider"),
    "directml": Candidate("DmlExecutionProvider", one_at_a_time=True),
    "coreml": Candidate("CoreMLExecutionProvider", {"ModelFormat": "MLProgram"}),
    # It leaves all to the CPU's own provider where it is told to choose between its devices.
    "openvino-gpu": Candidate("OpenVINOExecutionProvider", {"device_type": "GPU"}),
    "openvino": Candidate("OpenVINOExecutionProvider", {"device_type": "CPU"}),
}

# An embedding that is 1 % off has a cosine of .99995 with the right one: half of what keeping it as
# float16 costs (.0001).
DIFFERENCE_MAX = 0.01
# The CPU tried against itself on a busy computer is .90 to 1.27 times as fast (12 trials).
FASTER_MIN = 1.3
TRIAL_S = 120.0  # drivers that compile kernels take half a minute at the first start

_log = logging.getLogger(__name__)


class Notes(Protocol):
    """Where results are remembered: the settings of a library are such a place."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return the plain value of `key`, or `default`."""
        ...

    def set(self, key: str, value: Any) -> None:
        """Keep a plain value under `key`."""
        ...


class Providers:
    """Chooses for one library; thread-safe.

    Attributes:
        threads: how many run a model at once.
    """

    def __init__(self, notes: Notes, threads: int, try_out: Try | None = None) -> None:
        """Remember in `notes`.

        Args:
            notes: where results are kept.
            threads: how many run a model at once.
            try_out: tries a provider: model, role, provider and threads in, an answer of
                `provider_trial` out, or None where there was none.
        """
        self.threads = threads
        self._notes = notes
        self._try = try_out or try_in_process
        self._lock = threading.Lock()

    @property
    def cpu_only(self) -> bool:
        """Whether somebody has chosen that the processor does it all."""
        return bool(self._notes.get(SETTING, AUTO) == CPU_ONLY)

    def chosen(self, model: ModelFile, content: bytes) -> str:
        """Return what is to run a model, `CPU` or one of `CANDIDATES`; may take a while, once.

        Args:
            model: which one.
            content: its verified bytes.
        """
        if self.cpu_only:
            return CPU
        there = usable()
        if not there:
            return CPU
        with self._lock:
            tried, key = self._tried(there), model.sha256
            if tried["models"].get(key) not in (*there, CPU):
                # Noted before: should even this process end, it is not tried again.
                self._note(tried, key, CPU)
                self._note(tried, key, self._best(there, content, model.role))
            return str(tried["models"][key])

    def failed(self, model: ModelFile, provider: str, why: str) -> None:
        """Note that a provider failed at work: this model runs on the CPU from now on."""
        _log.warning("%s failed, the CPU does it: %s", provider, why)
        with self._lock:
            self._note(self._tried(usable()), model.sha256, CPU)

    def _tried(self, there: Sequence[str]) -> dict[str, Any]:
        """Return what is known of these providers on this computer."""
        kept = self._notes.get(TRIED_SETTING)
        place = _place(there)
        if isinstance(kept, dict) and kept.get("place") == place:
            models = kept.get("models")
            if isinstance(models, dict):
                return {"place": place, "models": models}
        return {"place": place, "models": {}}

    def _note(self, tried: dict[str, Any], sha256: str, provider: str) -> None:
        tried["models"][sha256] = provider
        self._notes.set(TRIED_SETTING, tried)

    def _best(self, there: Sequence[str], content: bytes, role: str) -> str:
        """Try what is there; return the fastest that computes what the CPU computes."""
        best, gain = CPU, FASTER_MIN
        for provider in there:
            answer = self._try(content, role, provider, self.threads)
            faster = _gain(answer)
            _log.info("%s tried as %s: %s", provider, role, _words(answer, faster))
            if faster >= gain:
                best, gain = provider, faster
        return best


def usable() -> list[str]:
    """Return the names in `CANDIDATES` of what this onnxruntime has."""
    there = _runtime().get_available_providers()
    return [name for name, candidate in CANDIDATES.items() if candidate.provider in there]


def try_in_process(content: bytes, role: str, provider: str, threads: int) -> dict[str, Any] | None:
    """Try a provider in a process of its own; None where that crashed, hung or said nothing."""
    import subprocess

    request = {"role": role, "provider": provider, "threads": threads}
    try:
        done = subprocess.run(  # noqa: S603 - this program's own
            own_command(TRY_PROVIDER),
            input=json.dumps(request).encode() + b"\n" + content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
            timeout=TRIAL_S,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout.splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None
    return answer if isinstance(answer, dict) else None


def _gain(answer: dict[str, Any] | None) -> float:
    """Return how many times as fast as the CPU a provider is; 0 where it is of no use."""
    if answer is None or "refused" in answer:
        return 0.0
    try:
        if not float(answer["difference"]) <= DIFFERENCE_MAX:
            return 0.0
        return float(answer["cpu_s"]) / max(float(answer["provider_s"]), 1e-9)
    except (KeyError, TypeError, ValueError):
        return 0.0


def _words(answer: dict[str, Any] | None, faster: float) -> str:
    if answer is None:
        return "crashed, hung or said nothing"
    if "refused" in answer:
        return f"does not take the model ({answer['refused']})"
    return f"{faster:.2f} times as fast" if faster else "computes something else"


def _place(there: Sequence[str]) -> str:
    """Return what a result holds for: onnxruntime, its providers and this computer, as a mark."""
    parts = (_runtime().__version__, *there, platform.node(), platform.machine())
    facts = "|".join((*parts, str(os.cpu_count())))
    return hashlib.sha256(facts.encode(errors="replace")).hexdigest()[:16]


def _runtime() -> Any:
    """Load onnxruntime, told to keep everything to itself."""
    forbid_reports()
    import onnxruntime

    return onnxruntime
