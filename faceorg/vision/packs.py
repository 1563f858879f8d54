"""Model packs: which files belong together, their checksums and their measured thresholds.

The manifest beside the weights is the only list; a file that differs from it is never loaded.
"""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.paths import added_models_dir, resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

_log = logging.getLogger(__name__)
_NONSENSE = (KeyError, TypeError, AttributeError, ValueError)

LANDMARKS = 5
ONNX, TORCH_EXPORT, TORCHSCRIPT = "onnx", "torch.export", "torchscript"
FORMS = (ONNX, TORCH_EXPORT, TORCHSCRIPT)


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One model: its name, file, and what the manifest says of it; `form` is one of `FORMS`."""

    name: str
    path: Path
    sha256: str
    role: str
    licence: str
    form: str = ONNX

    def verified(self) -> bytes:
        """Return the file's bytes, which are what the manifest says; load these, not the file.

        Raises:
            EnvironmentFaultError: the file is missing or altered.
        """
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise EnvironmentFaultError(FaultCode.MODEL_MISSING, self.path.name) from error
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, self.path.name)
        return content


@dataclass(frozen=True, slots=True)
class ChipFormat:
    """How an embedder wants a face, and what it makes of it.

    Attributes:
        size_px: side of the square chip, in pixels.
        template: where the five landmarks lie in it, in its pixels, in the order of `Detections`.
        mean: of red, green and blue, subtracted from pixels 0..255.
        scale: what they are then multiplied with.
        mirror_averaged: whether the embedding is the mean of those of chip and mirror image.
        embedding_size: how many numbers it has.
    """

    size_px: int
    template: tuple[tuple[float, float], ...]
    mean: tuple[float, float, float]
    scale: float
    mirror_averaged: bool
    embedding_size: int


@dataclass(frozen=True, slots=True)
class QualityWeights:
    """What `vision.quality` makes the quality of a face of; on the same scale for every pack.

    Attributes:
        base: the constant.
        by_length: times the length of the embedding before normalisation.
        by_doubling: times the binary logarithm of the face's height in pixels of the full photo.
        by_sharpness: times the sharpness, 0..1.
        by_yaw: times the yaw in degrees, either way.
    """

    base: float
    by_length: float
    by_doubling: float
    by_sharpness: float
    by_yaw: float


@dataclass(frozen=True, slots=True)
class Pack:
    """Models that work together; vectors of two packs are never compared.

    Attributes:
        chip: how the embedder wants its faces.
        quality: how quality is told from what the pack measures of a face.
        thresholds: values by name; the manifest says where each was measured.
    """

    pack_id: str
    title: str
    detector: ModelFile
    verifier: ModelFile
    embedder: ModelFile
    chip: ChipFormat
    quality: QualityWeights
    thresholds: dict[str, float]

    @property
    def models(self) -> tuple[ModelFile, ModelFile, ModelFile]:
        """All files of the pack."""
        return self.detector, self.verifier, self.embedder


def models_dir() -> Path:
    """Return the folder of the shipped models."""
    return resources_dir() / "models"


def all_packs(folder: Path | None = None) -> list[Pack]:
    """Return every pack, the default one first, those that were added last; nothing is verified.

    Args:
        folder: only those of the manifest in here.

    Raises:
        EnvironmentFaultError: the manifest is missing or can't be understood.
    """
    shipped = folder or models_dir()
    manifest = _manifest(shipped)
    try:
        default = manifest["default_pack"]
        names = sorted(manifest["packs"], key=lambda name: name != default)
        packs = [
            _pack(name, manifest, dict.fromkeys(manifest["models"], shipped)) for name in names
        ]
    except _NONSENSE as error:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json") from error
    return packs if folder else packs + _added_packs(names)


def pack_in(folder: Path) -> Pack:
    """Return the one pack in a folder of its own, whose other models are those that are shipped.

    Raises:
        EnvironmentFaultError: its manifest is missing or can't be understood.
    """
    own, shipped = _manifest(folder), _manifest(models_dir())
    try:
        (name,) = own["packs"]
        models = {**own["models"], **shipped["models"]}
        places = {**dict.fromkeys(models, folder), **dict.fromkeys(shipped["models"], models_dir())}
        return _pack(name, {**own, "models": models}, places)
    except _NONSENSE as error:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json") from error


def _added_packs(taken: Sequence[str]) -> list[Pack]:
    """Return the packs that somebody has added; what is damaged is left out, others go on."""
    packs = []
    for path in sorted(added_models_dir().glob("[!.]*/manifest.json")):
        try:
            pack = pack_in(path.parent)
        except EnvironmentFaultError:
            _log.warning("the model pack in %s can't be used", path.parent)
            continue
        if pack.pack_id not in taken:
            packs.append(pack)
    return packs


def default_pack() -> Pack:
    """Return the pack that FaceOrg uses unless told otherwise."""
    packs = all_packs()
    if not packs:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json")
    return packs[0]


def pack_named(pack_id: str) -> Pack:
    """Return the pack of this id.

    Raises:
        EnvironmentFaultError: there is none, or the manifest is missing or can't be understood.
    """
    for pack in all_packs():
        if pack.pack_id == pack_id:
            return pack
    raise EnvironmentFaultError(FaultCode.MODEL_MISSING, pack_id)


def _manifest(folder: Path) -> Any:
    try:
        return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.MODEL_MISSING, "manifest.json") from error
    except ValueError as error:
        raise EnvironmentFaultError(FaultCode.MODEL_ALTERED, "manifest.json") from error


def _pack(name: str, manifest: dict[str, Any], places: dict[str, Path]) -> Pack:
    """Return a pack of a manifest; `places` says in which folder each model lies."""
    entry = manifest["packs"][name]

    def model(role: str) -> ModelFile:
        facts = manifest["models"][entry[role]]
        path, form = places[entry[role]] / Path(facts["file"]).name, facts.get("form", ONNX)
        if form not in FORMS:
            raise ValueError(form)
        name, sha256 = entry[role], facts["sha256"]
        return ModelFile(name, path, sha256, facts["role"], facts["licence"], form)

    return Pack(
        name,
        str(entry.get("title", name)),
        model("detector"),
        model("verifier"),
        model("embedder"),
        _chip_format(manifest["models"][entry["embedder"]]),
        QualityWeights(**{f.name: float(entry["quality"][f.name]) for f in fields(QualityWeights)}),
        {key: float(value["value"]) for key, value in entry["thresholds"].items()},
    )


def _chip_format(facts: dict[str, Any]) -> ChipFormat:
    template, given = facts["template"], facts["input"]["mean"]
    red, green, blue = given if isinstance(given, list) else [given] * 3
    points = tuple((float(x), float(y)) for x, y in template["points"])
    if len(points) != LANDMARKS:
        raise ValueError(template)
    return ChipFormat(
        int(template["size_px"]),
        points,
        (float(red), float(green), float(blue)),
        float(facts["input"]["scale"]),
        bool(facts["mirror_averaged"]),
        int(facts["embedding_size"]),
    )
