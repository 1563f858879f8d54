"""Sentences about speed, for the settings and the command line; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.jobs import Waiting
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from collections.abc import Sequence

WAITING_WORDS = {Waiting.ON_BATTERY: "on battery", Waiting.IN_USE: "in use"}
_NAMES = {
    "cpu": "the processor",
    "cuda": "a graphics card (CUDA)",
    "migraphx": "a graphics card (MIGraphX)",
    "rocm": "a graphics card (ROCm)",
    "directml": "a graphics card (DirectML)",
    "coreml": "Core ML",
    "openvino-gpu": "a graphics card (OpenVINO)",
    "openvino": "OpenVINO",
}
NO_BATTERY = "This computer has no battery, or does not tell."
USE_UNKNOWN = (
    "Here the system does not tell when the computer is used: FaceOrg would not wait for that."
)


def waiting_text(reason: Waiting) -> str:
    """Return why a job waits: "Waiting: on battery"."""
    return f"Waiting: {WAITING_WORDS[reason]}"


def computed_text(names: Sequence[str] | None, *, cpu_only: bool) -> str:
    """Return what runs the models, from the names that `computed_by` gives."""
    if cpu_only:
        return "The processor does it all, because somebody chose that."
    if names is None:
        return "The processor does it all: nothing else has been found to try."
    if set(names) == {"cpu"}:
        return "The processor does it all: what else was tried is not faster, or fails."
    parts = [
        f"{count_text(names.count(name), 'model')} on {_NAMES.get(name, name)}"
        for name in sorted(set(names))
    ]
    return f"Tried on this computer: {', '.join(parts)}."
