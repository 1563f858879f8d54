"""How near indexing comes to the speed of its parts, and how much memory it takes.

    python benchmarks/indexing.py [NUMBER] [--rounds N] [--suffix .heic] [--json] [--keep DIR]

Makes NUMBER (300) JPEGs of 12 megapixels with faces from the free test photos, the same ones every
time. Then, in one run and taking turns, a share of them goes three ways: through the engine as it
is shipped, up to grouping, with a new library and loaded models; through a plain loop in one thread
(read one photo, store it, next); and through decoding, detection and embedding alone, in this
process, of which only processor time counts. That over the cores is the *bound*: what no pipeline
can be faster than.

On a machine that others use, too, seconds of the clock say little. Processor time of all processes
does not know of the others; how many of the cores the engine would have kept busy is told by
looking, every few milliseconds, how many of its threads run or want to.

Peak memory is that of a program of its own that indexes all of them with the engine and groups
them, its decoders included; pages that several share are counted once (PSS), elsewhere than on
Linux more than once.
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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from memory_use import Peaks, watched_memory, watched_work
from mutations import raw_with
from PIL import Image

from faceorg.engine.indexing.index import index_folders
from faceorg.engine.indexing.pool import cores
from faceorg.engine.indexing.reading import DECODE_SIDE_PX, open_reader, read_outcome
from faceorg.engine.indexing.scan import FolderProblems, scan
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library
from faceorg.vision.decoding import images
from faceorg.vision.decoding.images import decode
from faceorg.vision.decoding.suffixes import RAW_SUFFIXES
from faceorg.vision.packs import default_pack
from faceorg.vision.reader import FaceReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.engine.indexing.reading import PhotoReader

SOURCES = Path(__file__).parents[1] / "tests" / "data" / "photos"
SIZE = (4032, 3024)
FACES_MAX = 4
SENSOR_BYTES = SIZE[0] * SIZE[1] * 14 // 8
BATCH = 32
ENCODED = 8
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


def converted(folder: Path, suffix: str) -> Path:
    """Return a folder with the photos in another format, made where they are not yet.

    RAW files are built around the JPEG as their preview, with as many bytes behind it as a sensor
    of 12 megapixels and 14 bits gives. Writing a HEIC takes half a minute: of more than `ENCODED`
    the others are the same pictures, told apart by an empty box at their end.
    """
    if suffix == ".jpg":
        return folder
    other = folder.with_name(folder.name + suffix)
    other.mkdir(exist_ok=True)
    paths = sorted(folder.glob("*.jpg"))
    for k, path in enumerate(paths):
        made = other / (path.stem + suffix)
        if made.exists():
            continue
        if suffix in RAW_SUFFIXES:
            made.write_bytes(raw_with(path.read_bytes(), sensor_bytes=SENSOR_BYTES))
        elif suffix == ".heic" and k >= ENCODED:
            same = other / (paths[k % ENCODED].stem + suffix)
            made.write_bytes(same.read_bytes() + _empty_box(k))
        else:  # mutations.py has taught Pillow to write HEIC
            Image.open(path).save(made, quality=80)
    return other


def _empty_box(length: int) -> bytes:
    """Return a box of ISO base media that readers skip, `length` bytes long and its header."""
    return (8 + length).to_bytes(4, "big") + b"free" + bytes(length)


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
        opened = stays_open(reader)
        token, places = CancelToken(), [os.fsencode(folder)]
        for _ in index_folders(library, places, token, lambda _pack: opened, group=False):
            pass
        return time.perf_counter() - start


def stays_open(reader: PhotoReader) -> PhotoReader:
    """Return a reader for several runs: models and decoders are loaded before the clock starts."""
    return _StaysOpen(reader)


class _StaysOpen:
    def __init__(self, reader: PhotoReader) -> None:
        self.pack_id, self.read, self.embed = reader.pack_id, reader.read, reader.embed

    def close(self) -> None:
        """Go on; who opened the reader closes it."""


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


@dataclass(slots=True)
class Alone:
    """Processor seconds of the parts alone."""

    decode: float = 0.0
    rest: float = 0.0


def parts_alone(files: list[Path], faces: FaceReader, alone: Alone) -> None:
    """Decode, detect and embed, and nothing else, in this thread."""
    for file in files:
        start = time.process_time()  # libheif has threads of its own
        picture = decode(file, DECODE_SIDE_PX)
        decoded = time.process_time()
        found, _ = faces.detect(picture.pixels)
        if len(found):
            size = np.array(picture.pixels.shape[1::-1], dtype=np.float32)
            faces.embed(picture, (found.landmarks / size).astype(np.float32))
        alone.decode += decoded - start
        alone.rest += time.process_time() - decoded


@dataclass(slots=True)
class Took:
    """What the ways took for all photos, in seconds.

    Attributes:
        engine, plain: by the clock.
        processor: of all processes, by the engine.
        busy: share of the cores that the engine kept busy or would have.
    """

    engine: float = 0.0
    plain: float = 0.0
    processor: float = 0.0
    busy: float = 0.0


def compare(files: list[Path], rounds: int) -> tuple[Took, Alone]:
    """Return what the engine, the plain loop and the parts alone took for all photos."""
    took, alone = Took(), Alone()
    images.use_one_thread()
    faces = FaceReader(default_pack())
    with closing(open_reader(default_pack())) as reader, _scratch() as scratch:
        for file in files[:4]:  # whatever is slow only once
            reader.read(os.fsencode(file))
        parts_alone(files[:1], faces, Alone())
        for k in range(rounds):
            share = _linked(files[k::rounds], scratch / f"photos-{k}")
            with watched_work() as work:
                took.engine += engine(share, scratch / f"engine-{k}", reader)
            took.processor += work.processor_s
            took.busy += work.busy / rounds
            took.plain += plain_loop(share, scratch / f"plain-{k}", reader)
            parts_alone(files[k::rounds], faces, alone)
    return took, alone


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
    """Return the peak memory of a process that indexes and groups, in megabytes."""
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
    parser.add_argument(
        "--suffix", choices=[".jpg", ".heic", ".avif", ".webp", ".dng"], default=".jpg"
    )
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
        folder = converted(folder, given.suffix)
        size_mb = sum(path.stat().st_size for path in folder.iterdir()) / number / 1e6
        files = sorted(folder.glob("*" + given.suffix))[:number]
        took, alone = compare(files, min(given.rounds, max(1, number // SHARE_MIN)))
        bound = alone.decode + alone.rest
        figures = {
            "photos": number,
            "size of each, MB": round(size_mb, 2),
            "engine, photos a second": round(number / took.engine, 2),
            "bound, photos a second": round(number * cores() / bound, 2),
            "decoding alone, photos a second": round(number * cores() / alone.decode, 2),
            "plain loop, photos a second": round(number / took.plain, 2),
            "engine beside the bound, clock": round(bound / cores() / took.engine, 3),
            "engine beside the bound, processor": round(bound / took.processor, 3),
            "cores kept busy": round(took.busy, 3),
            "engine beside the bound": round(bound / took.processor * took.busy, 3),
            "engine beside decoding alone": round(alone.decode / took.processor * took.busy, 3),
            "engine beside the plain loop": round(took.plain / took.engine, 3),
            "engine, processor ms a photo": round(1e3 * took.processor / number, 1),
            "decoding, processor ms a photo": round(1e3 * alone.decode / number, 1),
            "detection and embedding, processor ms a photo": round(1e3 * alone.rest / number, 1),
            "peak memory, MB": round(peak_mb(folder), 1),
        }
    if given.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(f"{name:46} {value}")


if __name__ == "__main__":
    main()
