"""What each stage of reading a photo costs, alone: milliseconds of processor time.

    python benchmarks/stages.py [PHOTOS_DIR] [--photos N] [--rounds N] [--json]

PHOTOS_DIR holds JPEGs; without it, photos of 12 megapixels are made as `indexing.py` makes them.
Everything runs in one thread of one process. Of every stage and photo the cheapest of several
rounds counts, which take turns, so that what else runs on the machine weighs little; still, read
ratios. "whole" is all stages as the program runs them, without the processes in between; "bound"
is decoding, detection, second looks, alignment and embedding alone, what no pipeline can save.
"detect, all at the larger size" is what the detector's larger look would cost if it saw the
whole picture instead of what the smaller one leaves.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from indexing import make_photos

from faceorg.engine.indexing.reading import (
    DECODE_SIDE_PX,
    THUMBNAIL_QUALITY,
    THUMBNAIL_SIDE_PX,
)
from faceorg.vision.alignment import align
from faceorg.vision.decoding.images import decode, encode_jpeg, thumbnail
from faceorg.vision.detector import Detector
from faceorg.vision.embedder import Embedder
from faceorg.vision.packs import default_pack
from faceorg.vision.portraits import portrait
from faceorg.vision.quality import sharpness_of
from faceorg.vision.reader import (
    CANDIDATE_SCORE_MIN,
    DETECTION_SIDES_PX,
    PORTRAIT_QUALITY,
    FaceReader,
)
from faceorg.vision.sessions import ModelSession
from faceorg.vision.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.vision.decoding.picture import Picture

BOUND = ("decode", "detect", "second look", "align", "embed")
OF_DETECT = ("detect, smaller look", "detect, all at the larger size")


class Stages:
    """The models of the default pack, and what one photo gives to each stage."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        pack = default_pack()
        session = ModelSession(pack.detector)
        self._reader = FaceReader(pack)
        self._detector, self._smaller, self._larger = (
            Detector(session, sides=sides, score_min=CANDIDATE_SCORE_MIN)
            for sides in (DETECTION_SIDES_PX, DETECTION_SIDES_PX[:1], DETECTION_SIDES_PX[-1:])
        )
        self._verifier = Verifier(ModelSession(pack.verifier))
        self._embedder = Embedder(ModelSession(pack.embedder), pack.chip)
        self.candidates = self.faces = 0

    def of(self, path: Path) -> dict[str, Callable[[], Any]]:
        """Return each stage of a photo by name, ready to run, with what it needs done already."""
        picture = decode(path, DECODE_SIDE_PX)
        pixels = picture.pixels
        candidates = self._detector.detect(pixels)
        found, _ = self._reader.detect(pixels)
        small = thumbnail(pixels, THUMBNAIL_SIDE_PX)
        self.candidates, self.faces = len(candidates), len(found)
        stages: dict[str, Callable[[], Any]] = {
            "decode": lambda: decode(path, DECODE_SIDE_PX),
            "thumbnail": lambda: thumbnail(pixels, THUMBNAIL_SIDE_PX),
            "thumbnail, JPEG": lambda: encode_jpeg(small, THUMBNAIL_QUALITY),
            "detect": lambda: self._detector.detect(pixels),
            OF_DETECT[0]: lambda: self._smaller.detect(pixels),
            OF_DETECT[1]: lambda: self._larger.detect(pixels),
            "second look": lambda: self._verifier.look(pixels, candidates.boxes),
        }
        if len(found):
            stages |= self._of_faces(picture)
        return stages | {"whole": lambda: self._whole(path)}

    def _of_faces(self, picture: Picture) -> dict[str, Callable[[], Any]]:
        pixels = picture.pixels
        found, _ = self._reader.detect(pixels)
        chips = self._embedder.chips(pixels, found.landmarks)
        sharp = [align(pixels, points) for points in found.landmarks]
        faces = list(zip(found.boxes, found.landmarks, strict=True))
        portraits = [portrait(pixels, *face) for face in faces]
        return {
            "align": lambda: self._embedder.chips(pixels, found.landmarks),
            "embed": lambda: self._embedder.embed(chips),
            "sharpness": lambda: [sharpness_of(chip) for chip in sharp],
            "portraits": lambda: [portrait(pixels, *face) for face in faces],
            "portraits, JPEG": lambda: [encode_jpeg(p, PORTRAIT_QUALITY) for p in portraits],
        }

    def _whole(self, path: Path) -> None:
        picture = decode(path, DECODE_SIDE_PX)
        encode_jpeg(thumbnail(picture.pixels, THUMBNAIL_SIDE_PX), THUMBNAIL_QUALITY)
        self._reader.read(picture)


def measure(photos: list[Path], rounds: int) -> dict[str, float]:
    """Return milliseconds a photo of every stage, and how much there was to do."""
    stages = Stages()
    total: dict[str, float] = defaultdict(float)
    candidates = faces = 0
    for path in photos:
        ready = stages.of(path)
        candidates, faces = candidates + stages.candidates, faces + stages.faces
        best = dict.fromkeys(ready, float("inf"))
        for _ in range(rounds):
            for name, run in ready.items():
                best[name] = min(best[name], _milliseconds(run))
        for name, took in best.items():
            total[name] += took
    figures = {name: round(took / len(photos), 2) for name, took in total.items()}
    figures["bound"] = round(sum(figures.get(name, 0.0) for name in BOUND), 2)
    return figures | {
        "photos": len(photos),
        "candidates a photo": round(candidates / len(photos), 2),
        "faces a photo": round(faces / len(photos), 2),
        "embed, a face": round(total["embed"] / max(faces, 1), 2),
        "second look, a candidate": round(total["second look"] / max(candidates, 1), 2),
    }


def _milliseconds(run: Callable[[], Any]) -> float:
    start = time.process_time_ns()
    run()
    return (time.process_time_ns() - start) / 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", nargs="?", type=Path, metavar="PHOTOS_DIR")
    parser.add_argument("--photos", type=int, default=12, metavar="N", help="as many at most")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        if given.folder is None:
            make_photos(folder, given.photos)
        photos = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg"})
        chosen = np.linspace(0, len(photos) - 1, min(given.photos, len(photos))).round().astype(int)
        figures = measure([photos[i] for i in chosen], given.rounds)
    if given.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(f"{name:26} {value:>9}")


if __name__ == "__main__":
    main()
