"""Whether the quality of a face says how well it will be recognised.

    python benchmarks/quality.py PHOTOS_DIR [--json] [--keep DIR]

Indexes PHOTOS_DIR/albums (into a temporary library, or one kept in DIR) and takes the labelled face
of each photo. Prints the rank correlation of quality, and of each of its parts, with the median
similarity to the other faces of the same person; and how verification gains when the worst faces
are left out.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from labelled import Row, index, read_csv, show, tar_at_far, vectors_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.faces import Face
    from faceorg.library.library import Library

FAR = 1e-2
LEFT_OUT = (0.0, 0.1, 0.2, 0.3)
_PARTS = "SELECT id, quality, norm, size_px, sharpness, -abs(yaw), -abs(pitch), score FROM faces"
_NAMES = ("quality", "length", "size", "sharpness", "- |yaw|", "- |pitch|", "detection score")


def labelled_faces(library: Library, folder: Path) -> list[tuple[int, str]]:
    """Return (face id, identity) of every label whose face was found: large and near the middle."""
    known = library.photos.known_files(os.fsencode(folder.absolute()))
    chosen = []
    for row in read_csv(folder / "labels.csv"):
        found = known.get(os.fsencode(folder.absolute() / row["path"]))
        faces = library.faces.of_photo(found[0]) if found else []
        if faces:
            chosen.append((int(max(faces, key=_prominence).face_id), row["identity"]))
    return chosen


def _prominence(face: Face) -> float:
    """Return what a label without a box goes by: size, less the further off the middle."""
    box = face.box
    off = math.hypot(box.x + box.w / 2 - 0.5, box.y + box.h / 2 - 0.5)
    return math.sqrt(box.w * box.h) * (1 - off)


def measure(library: Library, chosen: list[tuple[int, str]]) -> list[Row]:
    """Return all figures."""
    vectors = vectors_of(library)
    parts = {row[0]: row[1:] for row in library.database.rows(_PARTS)}
    people = np.array([identity for _, identity in chosen])
    likeness = np.stack([vectors[i] for i, _ in chosen])
    likeness = likeness @ likeness.T
    columns = np.array([parts[i] for i, _ in chosen], dtype=np.float64)
    rows = [Row("albums", "faces", len(chosen)), Row("albums", "people", len(set(people.tolist())))]
    rows += _correlations(likeness, people, columns)
    return rows + _left_out(likeness, people, columns[:, 0])


def _correlations(
    likeness: NDArray[np.float32], people: NDArray[Any], columns: NDArray[np.float64]
) -> list[Row]:
    same = people[:, None] == people
    np.fill_diagonal(same, val=False)
    others = np.flatnonzero(same.sum(axis=1) >= 3)
    truth = np.array([np.median(likeness[i][same[i]]) for i in others])
    return [
        Row("rank correlation", name, round(rank_correlation(columns[others, k], truth), 3))
        for k, name in enumerate(_NAMES)
    ]


def rank_correlation(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    """Return Spearman's; equal values are ranked in the order given."""
    ranks = [np.argsort(np.argsort(column, kind="stable")) for column in (a, b)]
    return float(np.asarray(np.corrcoef(np.stack(ranks)))[0, 1])


def _left_out(
    likeness: NDArray[np.float32], people: NDArray[Any], quality: NDArray[np.float64]
) -> list[Row]:
    rows = []
    order = np.argsort(quality, kind="stable")
    for share in LEFT_OUT:
        kept = order[round(share * len(order)) :]
        pairs = np.triu(np.ones((len(kept), len(kept)), dtype=np.bool_), 1)
        same = people[kept][:, None] == people[kept]
        values = likeness[np.ix_(kept, kept)]
        tar = tar_at_far(values[pairs & same], values[pairs & ~same], FAR)
        name = f"TAR at FAR {FAR:g}, worst {share:.0%} left out"
        rows.append(Row("error versus discard", name, round(tar, 4)))
    return rows


def main() -> None:
    """Index, measure, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("photos", type=Path, metavar="PHOTOS_DIR")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the library here")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    folder = given.photos / "albums"
    with tempfile.TemporaryDirectory() as temporary:
        parent = given.keep or Path(temporary)
        parent.mkdir(parents=True, exist_ok=True)
        with closing(index(folder, parent / "albums")) as library:
            rows = measure(library, labelled_faces(library, folder))
    show(rows, as_json=given.json)


if __name__ == "__main__":
    main()
