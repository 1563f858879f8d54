"""Sentences about speed, for the settings and the command line; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.jobs import Waiting
from faceorg.ui.texts.translation import commas_text, marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

# Why a job waits, in a word or two; given to `tr` where they are shown.
WAITING_WORDS = {Waiting.ON_BATTERY: marked("on battery"), Waiting.IN_USE: marked("in use")}
_NAMES = {
    "cpu": marked("the processor", "what runs models"),
    "cuda": marked("a graphics card (CUDA)", "what runs models"),
    "migraphx": marked("a graphics card (MIGraphX)", "what runs models"),
    "rocm": marked("a graphics card (ROCm)", "what runs models"),
    "directml": marked("a graphics card (DirectML)", "what runs models"),
    "coreml": marked("Core ML", "what runs models"),
    "openvino-gpu": marked("a graphics card (OpenVINO)", "what runs models"),
    "openvino": marked("OpenVINO", "what runs models"),
}
# Both are given to `tr` where they are shown.
NO_BATTERY = marked("This computer has no battery, or does not tell.")
USE_UNKNOWN = marked(
    "Here the system does not tell when the computer is used: FaceOrg would not wait for that."
)


def waiting_text(reason: Waiting) -> str:
    """Return why a job waits: "Waiting: on battery"."""
    return tr("Waiting: {reason}", "a job").format(reason=tr(WAITING_WORDS[reason]))


def computed_text(names: Sequence[str] | None, *, cpu_only: bool) -> str:
    """Return what runs the models, from the names that `computed_by` gives."""
    if cpu_only:
        return tr("The processor does it all, because somebody chose that.")
    if names is None:
        return tr("The processor does it all: nothing else has been found to try.")
    if set(names) == {"cpu"}:
        return tr("The processor does it all: what else was tried is not faster, or fails.")
    parts = [_models_on(name, names.count(name)) for name in sorted(set(names))]
    return tr("Tried on this computer: {what}.").format(what=commas_text(parts))


def _models_on(name: str, number: int) -> str:
    device = tr(_NAMES[name], "what runs models") if name in _NAMES else name
    return tr("%Ln model on {device}||%Ln models on {device}", "", number).format(device=device)
