"""How much faster indexing is than a plain loop of the same steps, and how much memory it takes.

    python benchmarks/indexing.py [NUMBER] [--rounds N] [--json] [--keep DIR]

Makes NUMBER (300) JPEGs of 12 megapixels with faces from the free test photos, the same ones every
time. Then, in one run and taking turns, indexes a share of them with the engine as it is shipped
and the same share with a plain loop in one thread: read one photo, store it, next. Both begin with
a new library and loaded models, and both end before grouping, which is the same for both. Peak
memory is that of a program of its own that indexes all of them with the engine and groups them,
its decoders included; pages that they share are counted more than once.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from memory_use import Peaks, watched_memory
from PIL import Image

from faceorg.engine.indexing.index import index_folders
from faceorg.engine.indexing.reading import open_reader, read_outcome
from faceorg.engine.indexing.scan import FolderProblems, scan
from faceorg.engine.jobs import CancelToken, Stage
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.engine.indexing.reading import PhotoReader

SOURCES = Path(__file__).parents[1] / "tests" / "data" / "photos"
SIZE = (4032, 3024)
FACES_MAX = 4
BATCH = 32
SHARE_MIN = 20  # in smaller shares the last photo, read by one worker alone, weighs too much


def make_photos(folder: Path, number: int) -> None:
    """Write the photos: a scene, one to four people in it, fine noise as of a camera."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = {path.stem: Image.open(path).convert("RGB") for path in sorted(SOURCES.glob("*.jpg"))}
    people = [image for name, image in sources.items() if name.split("_")[0] not in _THINGS]
    scenes = [image for name, image in sources.items() if name.split("_")[0] in _THINGS]
    for i in range(number):
        path = folder / f"IMG_{i:04}.jpg"
        if not path.exists():
            _composed(people, scenes, np.random.default_rng(i)).save(path, quality=90)


_THINGS = {"cat", "coffee", "rocket"}


def _composed(
    people: list[Image.Image], scenes: list[Image.Image], dice: np.random.Generator
) -> Image.Image:
    scene = scenes[dice.integers(len(scenes))].resize(SIZE, Image.Resampling.BICUBIC)
    count = int(dice.integers(1, FACES_MAX + 1))
    width = SIZE[0] // count
    for k in range(count):
        who = people[dice.integers(len(people))]
        height = int(dice.uniform(0.4, 0.95) * SIZE[1])
        across = min(width, round(who.width * height / who.height))
        scaled = who.resize((across, round(who.height * across / who.width)))
        left = k * width + int(dice.integers(width - across + 1))
        scene.paste(scaled, (left, int(dice.integers(max(1, SIZE[1] - scaled.height)))))
    noise = dice.normal(0, 3, (SIZE[1] // 2, SIZE[0] // 2, 1)).repeat(2, axis=0).repeat(2, axis=1)
    noisy: NDArray[np.float64] = np.asarray(scene, dtype=np.float64) + noise
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


# two ways to do the same ----------------------------------------------------------------------


def engine(folder: Path, library_dir: Path, reader: PhotoReader) -> float:
    """Index as shipped, up to grouping; return seconds."""
    with closing(Library(library_dir)) as library:
        start = time.perf_counter()
        opened = _StaysOpen(reader)
        job = index_folders(library, [os.fsencode(folder)], CancelToken(), lambda _pack: opened)
        for step in job:
            if step.stage is Stage.GROUPING:
                break
        return time.perf_counter() - start


class _StaysOpen:
    """A reader for several runs: models and decoders are loaded before the clock starts."""

    def __init__(self, reader: PhotoReader) -> None:
        self.pack_id, self.read, self.embed = reader.pack_id, reader.read, reader.embed

    def close(self) -> None:
        """Go on; `compare` closes the reader."""


def plain_loop(folder: Path, library_dir: Path, reader: PhotoReader) -> float:
    """Do the same steps one after another in this thread; return seconds."""
    with closing(Library(library_dir)) as library:
        start = time.perf_counter()
        library.photos.record_found(list(scan(os.fsencode(folder), FolderProblems())))
        batch = []
        for photo_id, path, _ in library.photos.pending([os.fsencode(folder)]):
            batch.append(read_outcome(reader, photo_id, path))
            if len(batch) == BATCH:
                library.record_batch(batch, reader.pack_id)
                batch = []
        library.record_batch(batch, reader.pack_id)
        return time.perf_counter() - start


def compare(folder: Path, rounds: int) -> tuple[float, float]:
    """Return the seconds that the engine and the plain loop took for all photos."""
    files = sorted(folder.glob("*.jpg"))
    took = {"engine": 0.0, "plain": 0.0}
    with closing(open_reader(default_pack())) as reader, _scratch() as scratch:
        reader.read(os.fsencode(files[0]))  # whatever is slow only once
        for k in range(rounds):
            share = _linked(files[k::rounds], scratch / f"photos-{k}")
            ways = [("engine", engine), ("plain", plain_loop)]
            for name, way in ways if k % 2 == 0 else reversed(ways):
                took[name] += way(share, scratch / f"{name}-{k}", reader)
    return took["engine"], took["plain"]


@contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _linked(files: list[Path], folder: Path) -> Path:
    """Return a folder with the same photos."""
    folder.mkdir()
    for file in files:
        try:
            (folder / file.name).hardlink_to(file)
        except OSError:  # another file system
            shutil.copyfile(file, folder / file.name)
    return folder


# memory ---------------------------------------------------------------------------------------


def peak_mb(folder: Path) -> float:
    """Return the peak resident memory of a process that indexes and groups, in megabytes."""
    with _scratch() as scratch:
        command = [sys.executable, __file__, "--index-into", str(scratch / "library"), str(folder)]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(out)


def _index_alone(library_dir: Path, folder: Path) -> float:
    peaks = Peaks()
    with watched_memory(peaks), closing(Library(library_dir)) as library:
        for _ in index_folders(library, [os.fsencode(folder)], CancelToken()):
            pass
    return peaks.all_mb


def main() -> None:
    """Make photos, compare, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("number", nargs="?", default="300", metavar="NUMBER")
    parser.add_argument("--rounds", type=int, default=6, help="turns that each way takes")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the photos here")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--index-into", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.index_into:
        print(_index_alone(given.index_into, Path(given.number)))
        return
    number = int(given.number)
    with _scratch() as scratch:
        folder = (given.keep or scratch).absolute() / f"photos-{number}"
        make_photos(folder, number)
        size_mb = sum(path.stat().st_size for path in folder.iterdir()) / number / 1e6
        fast, slow = compare(folder, min(given.rounds, max(1, number // SHARE_MIN)))
        figures = {
            "photos": number,
            "size of each, MB": round(size_mb, 2),
            "engine, photos a second": round(number / fast, 2),
            "plain loop, photos a second": round(number / slow, 2),
            "ratio": round(slow / fast, 3),
            "peak resident memory, MB": round(peak_mb(folder), 1),
        }
    if given.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(f"{name:30} {value}")


if __name__ == "__main__":
    main()
