"""How many answers it takes until every labelled face has its name, and what rivals would take.

    python benchmarks/answers.py PHOTOS_DIR SCORE_DIR [--only NAME] [--keep DIR] [--plot FILE.svg]

PHOTOS_DIR holds people-lfw and albums with their labels.csv. Each is indexed into a library (in
`--keep`, where one that is there is used again), then a copy of it is worked by a simulated person
who answers the inbox truthfully from the labels, another one who slips in 2 % of the answers and
takes it back, and by three ways of naming without an inbox. `--all` keeps the faces without a
label in the library: questions about them are answered "ignore", and counted. Some labels of albums
are wrong; `--without albums-wrong-labels.txt` leaves them out, so that the difference tells what
answers they cost.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import baselines
from labelled import Row, faces_file, index, load_faces, read_csv, scorer, show
from plots import curves_svg
from simulated import Person

from faceorg.domain.ids import FaceId
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack
from faceorg.engine.regroup import regroup
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

WANTED = {"people-lfw": "<= 4 above the floor", "albums": "<= 15"}
SLIPS = 0.02


def labels_of(
    photos: Path, score: Path, name: str, faces: Path, without: frozenset[str] = frozenset()
) -> dict[FaceId, str]:
    """Return who each labelled face is; photos `without` a right label are left out."""
    people = scorer(score, "people")
    found = load_faces(faces)
    truth: dict[FaceId, str] = {}
    for row in read_csv(photos / name / "labels.csv"):
        if row["path"] in without:
            continue
        photo = str((photos / name / row["path"]).resolve())
        face = people.pick(found.get(photo, []), row, photo)
        if face is not None:
            truth[FaceId(face["id"])] = row["identity"]
    return truth


def prepared(source: Path, copy: Path, truth: dict[FaceId, str], *, everybody: bool) -> Library:
    """Return a copy of a library, grouped anew; then faces without a label go.

    They take part in the grouping as in any library, but nobody can say who they are.
    """
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(source, copy)
    library = Library(copy)
    for _ in regroup(library, CancelToken()):
        pass
    if not everybody:
        gone = [(f.face_id,) for f in library.faces.all() if f.face_id not in truth]
        with library.database.transaction():
            library.database.run_many("DELETE FROM faces WHERE id = ?", gone)
    return library


def measure(
    name: str, source: Path, truth: dict[FaceId, str], work: Path, *, everybody: bool
) -> tuple[list[Row], dict[str, list[tuple[int, int]]]]:
    """Return the figures of one set of photos, and the curves to plot."""
    number = len(truth)
    floor = sum(count > 1 for count in Counter(truth.values()).values())
    rows = [Row(name, "labelled faces", number), _row(name, "floor", floor, number)]
    with closing(Library(source)) as library:
        rivals = list(_rivals(name, library, truth))
    with closing(prepared(source, work / name, truth, everybody=everybody)) as library:
        truthful = Person(library, truth)
        truthful.work()
    rows.append(_row(name, "inbox, truthful", truthful.answers, number, WANTED[name]))
    rows.append(_row(name, "inbox, above the floor", truthful.answers - floor, number))
    for kind, count in truthful.by_kind.most_common():
        rows.append(_row(name, f"  of these: {kind}", count, number))
    with closing(prepared(source, work / name, truth, everybody=everybody)) as library:
        slipping = Person(library, truth, SLIPS, random.Random(1))
        slipping.work()
    rows.append(_row(name, "inbox, 2 % slips", slipping.answers, number))
    rows += rivals
    best = min(row.value for row in rivals) - 100 * floor / number
    ours = 100 * (truthful.answers - floor) / number
    rows.append(Row(name, "above the floor, share of the best rival", ours / best, "<= .5"))
    curves = {"truthful": truthful.curve, "2 % slips": slipping.curve}
    return rows, curves


def _row(name: str, figure: str, answers: int, faces: int, wanted: str = "") -> Row:
    return Row(name, f"{figure}, per 100 faces", 100 * answers / faces, wanted)


def _rivals(name: str, library: Library, truth: dict[FaceId, str]) -> Iterator[Row]:
    """Yield what others need on the same vectors; faces without a label are grouped, not asked."""
    table = library.faces.table(current_pack(library).pack_id)
    names = [truth.get(FaceId(int(i)), "") for i in table.face_ids]
    number = len(truth)
    yield _row(
        name, "HDBSCAN groups, then one by one", baselines.hdbscan(table.vectors[:], names), number
    )
    best, similarity = baselines.dbscan(table.vectors[:], names)
    yield _row(name, f"DBSCAN at its best ({similarity:.2f})", best, number)
    single = baselines.one_by_one(table.vectors[:], names)
    yield _row(name, "one suggestion at a time", single, number)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("score", type=Path)
    parser.add_argument("--only", choices=sorted(WANTED))
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--all", action="store_true", dest="everybody")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    rows: list[Row] = []
    without = (
        frozenset(arguments.without.read_text("utf-8").splitlines()[1:])
        if (arguments.without)
        else frozenset()
    )
    with tempfile.TemporaryDirectory() as temporary:
        kept = arguments.keep or Path(temporary)
        plots = {}
        for name in [arguments.only] if arguments.only else sorted(WANTED, reverse=True):
            kept.mkdir(parents=True, exist_ok=True)
            index(arguments.photos / name, kept / name).close()
            truth = labels_of(
                arguments.photos, arguments.score, name, faces_file(kept / name), without
            )
            figures, plots[name] = measure(
                name, kept / name, truth, Path(temporary) / "work", everybody=arguments.everybody
            )
            rows += figures
    if arguments.plot:
        arguments.plot.write_text(curves_svg(plots), "utf-8")
    show(rows, as_json=arguments.json)


if __name__ == "__main__":
    main()
