"""How much faster indexing is than what people write themselves, and how many faces each finds.

    python benchmarks/rivals.py [NUMBER] [--photos FOLDER] [--rounds N] [--with-python PYTHON]
                                [--keep DIR] [--json]

On NUMBER (24) photos of 12 megapixels, made as `indexing.py` makes them, or on as many JPEGs of
FOLDER, spread evenly over it, taking turns in one run:

- engine: FaceOrg as it is shipped, from the scan to the last commit, grouping left out;
- opencv: a loop of imread, FaceDetectorYN at the photo's size, and FaceOrg's own embedder;
- opencv 1600: the same loop, where each photo is made smaller first;
- face_recognition: a loop of load_image_file, face_locations and face_encodings, as its manual
  has it, where PYTHON can import it (`pip install face_recognition dlib-bin`).

Where FOLDER has a `labels.csv` with the box of every face, as that of WIDER FACE has (path, x, y,
w, h, invalid), *true faces* says how many of those were found, and *of* how many there are: a face
is found where a box overlaps it by 40 %, each box once.

Every way runs in a process of its own that is warm by then. Seconds of the clock say what people
wait for; seconds of processor time, of all processes, do not depend on what else runs here.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.library.library import Library

    Box = tuple[float, float, float, float]
    Found = dict[str, list[Box]]
    Way = Callable[[list[str]], Found]

SCORE_MIN = 0.6  # of FaceDetectorYN; FaceOrg's manual cites it as what balances it
SMALL_SIDE = 1600
OTHER = "face_recognition"
OVERLAP_MIN = 0.4  # the boxes of the ways are drawn differently: the last one's are squares


# the ways; each returns the faces it found: left, top, width, height in pixels, by photo ---------


def face_recognition_way() -> Way:
    """As the package's manual does it."""
    import face_recognition  # type: ignore[import-not-found]

    def run(paths: list[str]) -> Found:
        found = {}
        for path in paths:
            image = face_recognition.load_image_file(path)
            places = face_recognition.face_locations(image)
            face_recognition.face_encodings(image, places)
            found[path] = [(x, y, right - x, below - y) for y, right, below, x in places]
        return found

    return run


def opencv_way(max_side: int | None) -> Way:
    """Imread, FaceDetectorYN, chips and vectors."""
    import cv2

    from faceorg.vision.embedder import Embedder
    from faceorg.vision.packs import default_pack
    from faceorg.vision.sessions import ModelSession

    pack = default_pack()
    detector = cv2.FaceDetectorYN.create(str(pack.detector.path), "", (320, 320), SCORE_MIN)
    embedder = Embedder(ModelSession(pack.embedder), pack.chip)

    def run(paths: list[str]) -> Found:
        boxes: Found = {}
        for path in paths:
            image = cast("NDArray[np.uint8]", cv2.imread(path))
            boxes[path] = []
            scale = (max_side or max(image.shape)) / max(image.shape)
            if scale < 1:
                image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            detector.setInputSize(image.shape[1::-1])
            found = detector.detect(image)[1]
            if found is not None:
                marks = found[:, 4:14].reshape(-1, 5, 2)
                embedder.embed(embedder.chips(image[:, :, ::-1].copy(), marks))
                whole = (found[:, :4] / min(scale, 1)).tolist()
                boxes[path] = [(x, y, w, h) for x, y, w, h in whole]
        return boxes

    return run


def engine_way() -> Way:
    """Index the photos into a new library."""
    from indexing import stays_open

    from faceorg.engine.indexing.index import index_folders
    from faceorg.engine.indexing.reading import open_reader
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.vision.packs import default_pack

    reader = open_reader(default_pack())

    def run(paths: list[str]) -> Found:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "photos"
            folder.mkdir()
            names = {f"{i}{Path(path).suffix}": path for i, path in enumerate(paths)}
            for name, path in names.items():
                (folder / name).symlink_to(path)
            with closing(Library(Path(scratch) / "library")) as library:
                opened = stays_open(reader)
                token, places = CancelToken(), [os.fsencode(folder)]
                for _ in index_folders(library, places, token, lambda _pack: opened, group=False):
                    pass
                return faces_in(library, names)

    return run


def faces_in(library: Library, names: dict[str, str]) -> Found:
    """Return the faces of a library by the paths that stand for the names of its photos."""
    from faceorg.library.places import photo_places

    found: Found = {path: [] for path in names.values()}
    places = photo_places(library.database)
    for face in library.faces.all():
        place = places[face.photo_id]
        path = names[Path(os.fsdecode(place.path)).name]
        found[path].append(face.box.in_pixels(place.width, place.height))
    return found


WAYS: dict[str, Callable[[], Way]] = {
    "engine": engine_way,
    "opencv": lambda: opencv_way(None),
    "opencv 1600": lambda: opencv_way(SMALL_SIDE),
    OTHER: face_recognition_way,
}


# one process a way ----------------------------------------------------------------------------


def serve(name: str) -> None:
    """Read the photos that a line of standard input lists; answer with seconds and faces."""
    way = WAYS[name]()
    for line in sys.stdin:
        before, start = _processor_s(), time.perf_counter()
        found = way(json.loads(line))
        took = time.perf_counter() - start
        print(json.dumps([took, _processor_s() - before, found]), flush=True)


def _processor_s() -> float:
    """Return the processor time of this process and its living children."""
    own = time.process_time()
    if "psutil" not in sys.modules and "faceorg" not in sys.modules:
        return own  # nothing of the kind is installed there, and it has no children
    import psutil

    children = psutil.Process().children(recursive=True)
    return own + sum(sum(child.cpu_times()[:2]) for child in children)


class Process:
    """A way in a process of its own."""

    def __init__(self, name: str, python: str) -> None:
        self.seconds = self.processor = 0.0
        self.photos = 0
        self.found: Found = {}
        command = [python, __file__, "--serve", name]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._requests = cast("TextIO", self._process.stdin)
        self._replies = cast("TextIO", self._process.stdout)

    def run(self, paths: list[Path], *, counted: bool = True) -> None:
        """Have photos read; the first time, which loads models, does not count."""
        self._requests.write(json.dumps([str(path) for path in paths]) + "\n")
        self._requests.flush()
        took, processor, found = json.loads(self._replies.readline())
        if counted:
            self.seconds += took
            self.processor += processor
            self.found |= found
            self.photos += len(paths)

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()


def compare(files: list[Path], rounds: int, python: str | None, truth: Found) -> dict[str, Any]:
    """Return the figures of every way, each a photo, and how they compare with the engine."""
    names = [name for name in WAYS if name != OTHER or python]
    ways = {name: Process(name, python if python and name == OTHER else sys.executable)
            for name in names}  # fmt: skip
    for way in ways.values():
        way.run(files[:2], counted=False)
    for k in range(rounds):
        order = names if k % 2 == 0 else names[::-1]
        for name in order:
            ways[name].run(files[k::rounds])
    for way in ways.values():
        way.end()
    engine = ways["engine"]
    return {
        name: {
            "ms a photo": round(1e3 * way.seconds / way.photos, 1),
            "processor ms a photo": round(1e3 * way.processor / way.photos, 1),
            "faces": sum(map(len, way.found.values())),
            **(
                {"true faces": true_faces(way.found, truth), "of": sum(map(len, truth.values()))}
                if truth
                else {}
            ),
            "times the engine": round(way.seconds / engine.seconds, 2),
            "times the engine, processor": round(way.processor / engine.processor, 2),
        }
        for name, way in ways.items()
    }


# faces known ----------------------------------------------------------------------------------


def boxes_known(folder: Path, files: list[Path]) -> Found:
    """Return the boxes of all faces that `labels.csv` has of these photos; empty without boxes."""
    labels = folder / "labels.csv"
    if not labels.exists():
        return {}
    known: Found = {str(file): [] for file in files}
    with labels.open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            path = str(folder / row["path"])
            if "w" in row and path in known and int(row["invalid"]) == 0:
                x, y, w, h = (float(row[side]) for side in "xywh")
                known[path].append((x, y, w, h))
    return known if any(known.values()) else {}


def true_faces(found: Found, truth: Found) -> int:
    """Return how many of the known faces were found; each box finds one at most."""
    count = 0
    for path, known in truth.items():
        left = list(found.get(path, []))
        for face in known:
            best = max(left, key=lambda box: _overlap(box, face), default=None)
            if best is not None and _overlap(best, face) >= OVERLAP_MIN:
                left.remove(best)
                count += 1
    return count


def _overlap(a: Box, b: Box) -> float:
    """Return intersection over union."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if across <= 0 or down <= 0:
        return 0.0
    return across * down / (a[2] * a[3] + b[2] * b[3] - across * down)


def spread(folder: Path, number: int) -> list[Path]:
    """Return so many JPEGs of a folder, evenly."""
    files = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg"})
    return files[:: max(1, len(files) // number)][:number]


def main() -> None:
    """Make photos, compare, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("number", nargs="?", type=int, default=24, metavar="NUMBER")
    parser.add_argument(
        "--photos", type=Path, metavar="FOLDER", help="of JPEGs, instead of made ones"
    )
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--with-python", metavar="PYTHON", help="that has face_recognition")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the photos here")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", choices=list(WAYS), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.serve)
        return
    from indexing import make_photos

    with tempfile.TemporaryDirectory() as scratch:
        folder = (given.keep or Path(scratch)).absolute() / f"photos-{given.number}"
        if given.photos:
            folder = given.photos.absolute()
        else:
            make_photos(folder, given.number)
        files = spread(folder, given.number)
        truth = boxes_known(folder, files)
        figures = compare(files, given.rounds, given.with_python, truth)
    if given.json:
        print(json.dumps({"photos": len(files), "ways": figures}, indent=1))
        return
    for name, values in figures.items():
        print(f"{name:18}" + "".join(f"  {what} {value:8}" for what, value in values.items()))


if __name__ == "__main__":
    main()
