"""What the benchmarks on labelled photos share: index a folder, and find the faces meant.

No benchmark of its own; `accuracy.py` and `quality.py` use it.
"""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import ModuleType

    from numpy.typing import NDArray

Faces = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; `wanted` says what it should be at least (or at most), empty without a mark."""

    part: str
    figure: str
    value: float
    wanted: str = ""


def index(folder: Path, library_dir: Path) -> Library:
    """Index a folder into a library, which is made where there is none; the caller closes it."""
    library = Library(library_dir)
    for _ in index_folders(library, [os.fsencode(folder.absolute())], CancelToken()):
        pass
    return library


def faces_file(library_dir: Path) -> Path:
    """Write what `faceorg faces --json` prints beside the library, and return the file."""
    path = library_dir.with_name(library_dir.name + ".jsonl")
    command = [sys.executable, "-m", "faceorg", "--library", str(library_dir), "faces", "--json"]
    with path.open("wb") as out:
        subprocess.run(command, stdout=out, check=True)
    return path


def scorer(score_dir: Path, name: str) -> ModuleType:
    """Return a scoring script as a module."""
    if str(score_dir) not in sys.path:
        sys.path.insert(0, str(score_dir))  # they import each other
    spec = importlib.util.spec_from_file_location(name, score_dir / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(score_dir)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def load_faces(path: Path) -> Faces:
    """Return {real path of a photo: its faces as `faces --json` has them}."""
    faces: Faces = {}
    for line in path.read_text("utf-8").splitlines():
        face = json.loads(line)
        faces.setdefault(os.path.realpath(face["photo"]), []).append(face)
    return faces


def read_csv(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def vectors_of(library: Library) -> dict[int, NDArray[np.float32]]:
    """Return the embedding of every face by its id."""
    table = library.faces.table(default_pack().pack_id)
    return dict(zip(table.face_ids.tolist(), table.vectors, strict=True))


def tar_at_far(
    genuine: NDArray[np.floating[Any]], impostor: NDArray[np.floating[Any]], far: float
) -> float:
    """Return the share of genuine pairs above the similarity that `far` of impostors exceed."""
    return float((genuine > np.quantile(impostor, 1 - far)).mean())


def show(rows: Iterable[Row], *, as_json: bool) -> None:
    """Print a table, or one JSON document."""
    if as_json:
        print(json.dumps([{f: getattr(row, f) for f in Row.__slots__} for row in rows], indent=1))
        return
    print(f"{'on':18} {'figure':38} {'value':>10}   wanted")
    for row in rows:
        value = f"{row.value:.4f}" if isinstance(row.value, float) else str(row.value)
        print(f"{row.part:18} {row.figure:38} {value:>10}   {row.wanted}")
