"""A reader that needs no models: what a file says is what it sees."""

from __future__ import annotations

import os
import threading
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.vision.packs import default_pack
from tests.helpers.readings import face, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.photos import PhotoReading


class FakeReader:
    """Reads files of numbers: one face for each, of whom it looks like.

    A file that begins with "problem" ends as the problem named there.

    Attributes:
        reads: names of the files read so far, in the order of beginning.
        opened: how often it was opened; it is its own opener.
    """

    def __init__(
        self, before: Callable[[str], None] = lambda name: None, delay_s: float = 0
    ) -> None:
        self.pack_id = default_pack().pack_id
        self.reads: list[str] = []
        self.opened = 0
        self._before = before
        self._delay_s = delay_s
        self._lock = threading.Lock()

    def __call__(self) -> FakeReader:
        """Return itself, as what opens the real reader would."""
        self.opened += 1
        return self

    def read(self, path: bytes) -> PhotoReading:
        """Return the faces that the file asks for."""
        file = Path(os.fsdecode(path))
        with self._lock:
            self.reads.append(file.name)
        self._before(file.name)
        time.sleep(self._delay_s)
        try:
            words = file.read_text("utf-8").split()
        except FileNotFoundError as error:
            raise PhotoProblemError(ProblemCode.VANISHED) from error
        if words[:1] == ["problem"]:
            raise PhotoProblemError(ProblemCode(words[1]), file.name)
        shot = zlib.crc32(path) % 1000
        return reading(*(face(i, looks=int(w), shot=shot) for i, w in enumerate(words)))


def write_photos(folder: Path, photos: dict[str, str]) -> Path:
    """Make files that `FakeReader` understands: {name: whom they show}."""
    for name, text in photos.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder
