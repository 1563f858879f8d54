"""How well faces are found, recognised and grouped, and whether every file ends as something.

    python benchmarks/accuracy.py PHOTOS_DIR SCORE_DIR [--only NAME] [--json] [--keep DIR]

PHOTOS_DIR holds people-lfw, albums, detection-wider, negatives, formats, metadata and corrupt;
SCORE_DIR the scoring scripts people.py and detection.py. Every folder is indexed into a library of
its own, in a temporary folder unless `--keep` names one (where a library is there already, only
what is new is read). Prints one table, with what was asked for beside what came out.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from labelled import Row, faces_file, index, load_faces, read_csv, scorer, show, tar_at_far
from labelled import vectors_of as all_vectors_of
from PIL import Image

from faceorg.domain.photos import PhotoState
from faceorg.vision.decoding.suffixes import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from faceorg.library.library import Library

FOLDS = 10
UPRIGHT_CORRELATION_MIN = 0.9
THINGS = ("imagenet-sample", "pets")


class Place:
    """Where photos, scoring scripts and libraries lie."""

    def __init__(self, photos: Path, score: Path, libraries: Path) -> None:
        self.photos, self.score, self.libraries = photos, score, libraries

    def library(self, name: str) -> Library:
        """Index a folder of photos, and return its library."""
        self.libraries.mkdir(parents=True, exist_ok=True)
        return index(self.photos / name, self.libraries / name)

    def faces(self, name: str) -> Path:
        """Return the file of all faces of an indexed folder."""
        return faces_file(self.libraries / name)


# who is who -----------------------------------------------------------------------------------


def people_lfw(place: Place) -> Iterator[Row]:
    """Grouping and pairs."""
    with closing(place.library("people-lfw")) as library:
        found = place.faces("people-lfw")
        wanted = {"found": ">= .998", "bcubed_f1": ">= .955", "answers above floor": "<= 6.5"}
        yield from _grouping(place, "people-lfw", found, wanted)
        yield from _pairs(place, library, found)


def albums(place: Place) -> Iterator[Row]:
    """Grouping of full photos."""
    place.library("albums").close()
    wanted = {"bcubed_precision": ">= .95", "bcubed_f1": ">= .85", "answers above floor": "<= 16"}
    yield from _grouping(place, "albums", place.faces("albums"), wanted)


def _grouping(place: Place, name: str, found: Path, wanted: dict[str, str]) -> Iterator[Row]:
    figures = scorer(place.score, "people").score(str(found), str(place.photos / name))
    above = figures["answers_per_100_faces"] - figures["floor_per_100_faces"]
    for figure, value in (figures | {"answers above floor": round(above, 2)}).items():
        yield Row(name, figure, value, wanted.get(figure, ""))


def _pairs(place: Place, library: Library, found: Path) -> Iterator[Row]:
    """Accuracy and TAR over labelled pairs; a photo without a face is like nobody."""
    folder = place.photos / "people-lfw"
    faces, vectors = load_faces(found), all_vectors_of(library)
    pick = scorer(place.score, "people").pick

    def vector(path: str) -> NDArray[np.float32] | None:
        photo = os.path.realpath(folder / path)
        face = pick(faces.get(photo, []), {}, photo)
        return None if face is None else vectors[face["id"]]

    rows = read_csv(folder / "pairs.csv")
    pairs = [(vector(row["a"]), vector(row["b"])) for row in rows]
    likeness = np.array([-1.0 if a is None or b is None else float(a @ b) for a, b in pairs])
    same = np.array([row["same"] == "1" for row in rows])
    yield Row("people-lfw/pairs", "pairs", len(rows))
    yield Row("people-lfw/pairs", "without a face", int((likeness == -1).sum()))
    yield Row("people-lfw/pairs", "accuracy", round(_accuracy(likeness, same), 4), ">= .985")
    for far, wanted in ((1e-2, ">= .985"), (1e-3, "")):
        tar = tar_at_far(likeness[same], likeness[~same], far)
        yield Row("people-lfw/pairs", f"TAR at FAR {far:g}", round(tar, 4), wanted)


def _accuracy(likeness: NDArray[np.float64], same: NDArray[np.bool_]) -> float:
    """Return the mean accuracy over ten folds, each judged by the best threshold of the rest."""
    fold = np.arange(len(likeness)) % FOLDS
    right = []
    for k in range(FOLDS):
        rest, here = fold != k, fold == k
        limits = np.sort(likeness[rest])
        scores = [((likeness[rest] > limit) == same[rest]).mean() for limit in limits]
        limit = limits[int(np.argmax(scores))]
        right.append(((likeness[here] > limit) == same[here]).mean())
    return float(np.mean(right))


# where faces are ------------------------------------------------------------------------------


def detection_wider(place: Place) -> Iterator[Row]:
    """Average precision at the shipped threshold."""
    place.library("detection-wider").close()
    detection = scorer(place.score, "detection")
    folder = str(place.photos / "detection-wider")
    wanted = {"easy_ap": ">= .88", "medium_ap": ">= .85", "hard_ap": ">= .68"}
    for figure, value in detection.score(str(place.faces("detection-wider")), folder).items():
        yield Row("detection-wider", figure, value, wanted.get(figure, ""))


def negatives(place: Place) -> Iterator[Row]:
    """Faces reported where there are only things and animals."""
    place.library("negatives").close()
    faces = load_faces(place.faces("negatives"))
    folder = place.photos / "negatives"
    total = 0
    for part in sorted(path for path in folder.iterdir() if path.is_dir()):
        inside = os.path.realpath(part) + os.sep
        number = sum(len(some) for photo, some in faces.items() if photo.startswith(inside))
        photos = len(_photo_files(part))
        yield Row("negatives", f"faces in {photos} photos of {part.name}", number)
        total += number if part.name in THINGS else 0
    things = sum(len(_photo_files(folder / name)) for name in THINGS)
    yield Row("negatives", f"faces in {things} photos of things and pets", total, "<= 10")


# every file ends as something -----------------------------------------------------------------


def every_file(name: str) -> Callable[[Place], Iterator[Row]]:
    """Return the part that counts how the files of a folder ended."""

    def run(place: Place) -> Iterator[Row]:
        files = {os.fsencode(path.absolute()) for path in _photo_files(place.photos / name)}
        with closing(place.library(name)) as library:
            yield from _endings(name, files, library)
            if name == "metadata":
                yield from _orientations(place, library)

    return run


def _endings(name: str, files: set[bytes], library: Library) -> Iterator[Row]:
    shown = library.photos.paths([tile.photo_id for tile in library.photos.tiles()])
    as_photo = files & set(shown.values())
    as_problem = files & {problem.path for problem in library.problems.all()}
    yield Row(name, "files with a photo's suffix", len(files))
    yield Row(name, "ended as photo", len(as_photo))
    yield Row(name, "ended as problem", len(as_problem))
    yield Row(name, "ended as neither", len(files - as_photo - as_problem), "0")
    yield Row(name, "ended as both", len(as_photo & as_problem), "0")
    yield Row(name, "still to be read", library.photos.count(PhotoState.PENDING), "0")


def _orientations(place: Place, library: Library) -> Iterator[Row]:
    """Compare the thumbnail of each example with that of the one that is stored upright."""
    folder = place.photos / "metadata" / "exif-orientation-examples"
    known = library.photos.known_files(os.fsencode(folder.absolute()))
    small = {}
    for path, (photo_id, *_) in known.items():
        jpeg = library.thumbnails.photo(photo_id)
        if jpeg is not None:
            small[Path(os.fsdecode(path)).stem] = _reduced(jpeg)
    for kind in ("Landscape", "Portrait"):
        upright = [
            number
            for number in range(1, 9)
            if f"{kind}_{number}" in small
            and _alike(small[f"{kind}_1"], small[f"{kind}_{number}"]) > UPRIGHT_CORRELATION_MIN
        ]
        yield Row("metadata", f"{kind} examples upright", len(upright), "8")


def _reduced(jpeg: bytes) -> tuple[bool, NDArray[np.float64]]:
    """Return whether a picture is wider than high, and its light in 48 x 48 cells."""
    with Image.open(BytesIO(jpeg)) as image:
        cells = np.asarray(image.convert("L").resize((48, 48)), dtype=np.float64)
        return image.width > image.height, cells


def _alike(one: tuple[bool, NDArray[np.float64]], other: tuple[bool, NDArray[np.float64]]) -> float:
    if one[0] != other[0]:
        return 0.0
    return float(np.corrcoef(one[1].ravel(), other[1].ravel())[0, 1])


def _photo_files(folder: Path) -> list[Path]:
    """Return the files that a scan should pick up."""
    return [
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix.lower() in SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]


PARTS: dict[str, Callable[[Place], Iterator[Row]]] = {
    "people-lfw": people_lfw,
    "albums": albums,
    "detection-wider": detection_wider,
    "negatives": negatives,
    "formats": every_file("formats"),
    "metadata": every_file("metadata"),
    "corrupt": every_file("corrupt"),
}


def main() -> None:
    """Run the parts asked for and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("photos", type=Path, metavar="PHOTOS_DIR")
    parser.add_argument("score", type=Path, metavar="SCORE_DIR")
    parser.add_argument("--only", action="append", choices=sorted(PARTS), help="may be repeated")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the libraries here")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        place = Place(given.photos, given.score, given.keep or Path(temporary))
        rows: list[Row] = []
        for name in given.only or PARTS:
            print(f"{name} ...", file=sys.stderr, flush=True)
            rows += PARTS[name](place)
    show(rows, as_json=given.json)


if __name__ == "__main__":
    main()
