"""Readers that need no models: what a file says is what they see. And a second model pack."""

from __future__ import annotations

import dataclasses
import json
import os
import threading
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.vision.packs import default_pack, models_dir
from tests.helpers.readings import face, reading, slot, vector

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceReading
    from faceorg.domain.photos import PhotoReading
    from faceorg.vision.packs import Pack

OTHER_PACK = "other"
OTHER_DIM = 64


def write_manifest(folder: Path) -> Path:
    """Write a manifest of two packs, the shipped default and a copy of it called `OTHER_PACK`."""
    manifest = json.loads((models_dir() / "manifest.json").read_text("utf-8"))
    first = manifest["packs"][manifest["default_pack"]]
    other = {**first, "id": OTHER_PACK, "title": "The other one"}
    manifest["packs"] = {manifest["default_pack"]: first, OTHER_PACK: other}
    folder.mkdir()
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return folder


def pack_vector(pack_id: str, looks: int, shot: int = 0) -> NDArray[np.float32]:
    """Return the unit vector that a pack makes: of other length and direction for every pack.

    People of `looks` from 100 on look like the one of two digits less to the other pack: 101 and
    1 are two people to the default pack, and one to the other.
    """
    if pack_id != OTHER_PACK:
        return vector(looks, shot)
    made = vector(looks % 100 + 1000, shot)[:OTHER_DIM]
    unit: NDArray[np.float32] = made / np.linalg.norm(made)
    return unit


class FakeReader:
    """Reads files of numbers: one face for each, of whom it looks like.

    A file that begins with "problem" ends as the problem named there.

    Attributes:
        pack_id: whose vectors it makes: those of the pack it was opened with last.
        reads: names of the files read so far, in the order of beginning.
        embeds: names of the files whose known faces were embedded, in the order of beginning.
        opened: how often it was opened; it is its own opener.
    """

    def __init__(
        self, before: Callable[[str], None] = lambda name: None, delay_s: float = 0
    ) -> None:
        self.pack_id = default_pack().pack_id
        self.reads: list[str] = []
        self.embeds: list[str] = []
        self.opened = 0
        self._before = before
        self._delay_s = delay_s
        self._lock = threading.Lock()

    def __call__(self, pack: Pack) -> FakeReader:
        """Return itself, as what opens the real reader would."""
        self.opened += 1
        self.pack_id = pack.pack_id
        return self

    def read(self, path: bytes) -> PhotoReading:
        """Return the faces that the file asks for."""
        words = self._words(path, self.reads)
        shot = shot_of(path)
        return reading(*(self._face(i, int(word), shot) for i, word in enumerate(words)))

    def embed(
        self, path: bytes, landmarks: NDArray[np.float32], moment_s: float | None = None
    ) -> NDArray[np.float32]:
        """Return the vectors of those faces of the file that stand at the landmarks."""
        words = self._words(path, self.embeds)
        places = np.array([slot(i).x for i in range(len(words))])
        nearest = [int(np.abs(places - marks[0, 0]).argmin()) for marks in landmarks]
        shot = shot_of(path)
        return np.stack([pack_vector(self.pack_id, int(words[i]), shot) for i in nearest])

    def close(self) -> None:
        """Nothing is held; it may be opened again."""

    def _face(self, place: int, looks: int, shot: int) -> FaceReading:
        made = face(place, looks=looks, shot=shot)
        return dataclasses.replace(made, vector=pack_vector(self.pack_id, looks, shot))

    def _words(self, path: bytes, names: list[str]) -> list[str]:
        file = Path(os.fsdecode(path))
        with self._lock:
            names.append(file.name)
        self._before(file.name)
        time.sleep(self._delay_s)
        try:
            words = file.read_text("utf-8").partition("#")[0].split()
        except FileNotFoundError as error:
            raise PhotoProblemError(ProblemCode.VANISHED) from error
        if words[:1] == ["problem"]:
            raise PhotoProblemError(ProblemCode(words[1]), file.name)
        return words


def shot_of(path: bytes) -> int:
    """Return the number that tells the shots of one person apart."""
    return zlib.crc32(path) % 1000


def write_photos(folder: Path, photos: dict[str, str]) -> Path:
    """Make files that `FakeReader` understands: {name: whom they show}; no two are the same."""
    for name, text in photos.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text} # {name}", "utf-8")
    return folder
