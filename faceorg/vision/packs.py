"""Model packs: which files belong together, their checksums and their measured thresholds.

The manifest beside the weights is the only list; a file that differs from it is never loaded.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One model: its name, file, and what the manifest says of it."""

    name: str
    path: Path
    sha256: str
    role: str
    licence: str

    def verify(self) -> None:
        """Compare the file with the manifest.

        Raises:
            EnvironmentFaultError: the file is missing or altered.
        """
        try:
            digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        except OSError as error:
            raise EnvironmentFaultError(FaultCode.MODEL_MISSING, self.path.name) from error
        if digest != self.sha256:
            raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, self.path.name)


@dataclass(frozen=True, slots=True)
class Pack:
    """Models that work together; vectors of two packs are never compared.

    Attributes:
        thresholds: values by name; the manifest says where each was measured.
    """

    pack_id: str
    title: str
    detector: ModelFile
    verifier: ModelFile
    embedder: ModelFile
    thresholds: dict[str, float]

    @property
    def models(self) -> tuple[ModelFile, ModelFile, ModelFile]:
        """All files of the pack."""
        return self.detector, self.verifier, self.embedder


def models_dir() -> Path:
    """Return the folder of the shipped models."""
    return resources_dir() / "models"


def all_packs(folder: Path | None = None) -> list[Pack]:
    """Return every pack of the manifest in `folder`, the default one first; nothing is verified.

    Raises:
        EnvironmentFaultError: the manifest is missing or can't be understood.
    """
    folder = folder or models_dir()
    manifest = _manifest(folder)
    try:
        default = manifest["default_pack"]
        names = sorted(manifest["packs"], key=lambda name: name != default)
        return [_pack(name, manifest, folder) for name in names]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json") from error


def default_pack() -> Pack:
    """Return the pack that FaceOrg uses unless told otherwise."""
    packs = all_packs()
    if not packs:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json")
    return packs[0]


def _manifest(folder: Path) -> Any:
    try:
        return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.MODEL_MISSING, "manifest.json") from error
    except ValueError as error:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json") from error


def _pack(name: str, manifest: dict[str, Any], folder: Path) -> Pack:
    entry = manifest["packs"][name]

    def model(role: str) -> ModelFile:
        facts = manifest["models"][entry[role]]
        path = folder / facts["file"]
        return ModelFile(entry[role], path, facts["sha256"], facts["role"], facts["licence"])

    thresholds = {key: float(value["value"]) for key, value in entry["thresholds"].items()}
    title = str(entry.get("title", name))
    return Pack(name, title, model("detector"), model("verifier"), model("embedder"), thresholds)
