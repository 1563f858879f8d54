"""Taking up model packs that somebody has, and letting go of them. Any thread.

A pack comes as one zip file: a manifest in the form of the shipped one, with one pack and one
model, and that model's file. Nothing in it is run before its checksum, its names and its kind are
known; see `vision.torch_models` for what a model may do.
"""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from typing import TYPE_CHECKING, Any, Final

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.paths import added_models_dir
from faceorg.vision.packs import all_packs, models_dir, pack_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.vision.packs import Pack

MANIFEST: Final = "manifest.json"
MANIFEST_BYTES_MAX: Final = 1 << 20
MODEL_BYTES_MAX: Final = 1 << 30
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}\.(onnx|pt2|pt)")


def add_pack(file: Path, check: Callable[[Pack], None] | None = None) -> Pack:
    """Take up the pack in a zip file; return it.

    Args:
        file: which one.
        check: raises where the pack is of no use; `check_pack` without it.

    Raises:
        EnvironmentFaultError: it is no such file, its model does not work, or torch is missing.
    """
    if check is None:
        from faceorg.vision.pack_check import check_pack

        check = check_pack
    try:
        with zipfile.ZipFile(file) as archive:
            name, model, manifest = _read(archive)
            content = _content(archive, model, MODEL_BYTES_MAX)
    except (OSError, KeyError, TypeError, ValueError, AttributeError, zipfile.BadZipFile) as error:
        raise _refused(f"{file.name} is no model pack") from error
    if name in {pack.pack_id for pack in all_packs()}:
        raise _refused(f"there is one called “{name}” already")
    folder = added_models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{name}"
    shutil.rmtree(beside, ignore_errors=True)  # of a command that was killed
    beside.mkdir()
    try:
        (beside / MANIFEST).write_text(json.dumps(manifest), "utf-8")
        (beside / model).write_bytes(content)
        pack = pack_in(beside)
        pack.embedder.verified()
        check(pack)
        beside.rename(folder / name)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return pack_in(folder / name)


def remove_pack(pack_id: str) -> bool:
    """Let go of a pack that was added; return whether there was one.

    Vectors of it stay in the libraries that have some.
    """
    folder = added_models_dir() / pack_id
    if not _ID.fullmatch(pack_id) or not folder.is_dir():
        return False
    shutil.rmtree(folder)
    return True


def _read(archive: zipfile.ZipFile) -> tuple[str, str, dict[str, Any]]:
    """Return the id, the model's file and the manifest of a pack.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it makes no sense.
    """
    manifest = json.loads(_content(archive, MANIFEST, MANIFEST_BYTES_MAX))
    ((name, pack),) = manifest["packs"].items()
    ((model, facts),) = manifest["models"].items()
    shipped = json.loads((models_dir() / MANIFEST).read_text("utf-8"))["models"]
    file = facts["file"]
    own = pack["embedder"] == model and model not in shipped and facts["role"] == "embedder"
    others = pack["detector"] in shipped and pack["verifier"] in shipped
    if not (own and others and _ID.fullmatch(name) and _FILE.fullmatch(file)):
        raise ValueError(name)
    return name, file, manifest


def _content(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    if archive.getinfo(name).file_size > most:
        raise ValueError(name)
    return archive.read(name)


def _refused(why: str) -> EnvironmentFaultError:
    return EnvironmentFaultError(FaultCode.PACK_REFUSED, why)
