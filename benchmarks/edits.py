"""How long edits take on a large library, the sweep for look-alikes included.

    python benchmarks/edits.py [--faces 100000 | --made 100000] [--json]

Makes a library of made-up faces (60 % confirmed of 300 people, 20 % in groups of ten, 20 % loose)
in a temporary folder, or with --made one of so many photos as `made_library.py` makes them, three
faces each and people of all sizes (100,000 photos: 300,000 faces, 5,000 people). Times naming a
group, naming a face, merging, splitting and undo, each
several times. The first row is the first edit after a start, when vectors are read; the window
reads them ahead. Times are processor time of the thread that edits, in milliseconds: other work on
the machine changes it little.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from labelled import Row, show
from made_library import make_library

from faceorg.domain.faces import FaceReading, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Grouping, GroupPart
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.engine import edits
from faceorg.engine.packs import current_pack
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId, PersonId, PhotoId

DIM = 192
PEOPLE = 300
GROUP_SIZE = 10
REPEATS = 7
WANTED = "<= 50"


def make(folder: Path, number: int) -> Library:
    """Return a library of so many faces, one a photo."""
    rng = np.random.default_rng(0)
    library = Library(folder)
    pack_id = current_pack(library).pack_id
    paths = [b"/made-up/%06d.jpg" % i for i in range(number)]
    for start in range(0, number, 5000):
        part = paths[start : start + 5000]
        library.photos.record_found([FileFacts(path, 1, 1) for path in part])
    photo_ids = [i for i, _, _ in library.photos.pending([b"/made-up"])]
    centres = rng.standard_normal((PEOPLE + number // 5 // GROUP_SIZE, DIM))
    face_ids: list[FaceId] = []
    for start in range(0, number, 5000):
        outcomes = [
            _outcome(photo_ids[i], _vector(centres, i, number, rng))
            for i in range(start, min(start + 5000, number))
        ]
        face_ids += sorted(library.record_batch(outcomes, pack_id).face_ids)
    named = number * 3 // 5
    for person in range(PEOPLE):
        edits.name_faces(
            library, face_ids[person:named:PEOPLE], f"Person {person}", new_person=True
        )
    grouped = face_ids[named : named + number // 5]
    parts = [grouped[k : k + GROUP_SIZE] for k in range(0, len(grouped), GROUP_SIZE)]
    library.faces.apply_grouping(Grouping(tuple(GroupPart(None, tuple(p)) for p in parts), ()))
    return library


def _vector(
    centres: NDArray[np.float64], i: int, number: int, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Return the vector of face i: of a person, of a group, or somebody's own."""
    named, grouped = number * 3 // 5, number // 5
    if i < named:
        centre = centres[i % PEOPLE]
    elif i < named + grouped:
        centre = centres[PEOPLE + (i - named) // GROUP_SIZE]
    elif i % 20 == 0:  # loose, and like one of the groups
        centre = centres[PEOPLE + i % (grouped // GROUP_SIZE)]
    else:
        centre = rng.standard_normal(DIM)
    made = centre + 0.8 * rng.standard_normal(DIM)
    unit: NDArray[np.float32] = (made / np.linalg.norm(made)).astype(np.float32)
    return unit


def _outcome(photo_id: PhotoId, vector: NDArray[np.float32]) -> PhotoOutcome:
    face = FaceReading(
        box=Box(0.3, 0.3, 0.2, 0.3),
        landmarks=np.full((5, 2), 0.4, np.float32),
        score=0.9,
        second_score=None,
        size_px=200.0,
        sharpness=0.6,
        pose=Pose(0.0, 0.0, 0.0),
        norm=68.0,
        quality=0.65,
        vector=vector,
        crop_jpeg=b"",
    )
    reading = PhotoReading(1000, 800, "JPEG", PhotoMetadata(None), b"", (face,))
    return PhotoOutcome(photo_id, reading)


def measure(library: Library) -> list[Row]:
    """Time each edit, and its undo."""
    sizes = range(GROUP_SIZE - 2, GROUP_SIZE + 5)
    groups = iter([g.group_id for g in library.people.groups() if g.face_count in sizes])
    loose = iter([f.face_id for f in library.faces.loose(1000)])
    people = _people_of_about(library, 200)

    def split() -> None:
        faces = [f.face_id for f in library.faces.of_person(people[0])]
        edits.split_person(
            library, people[0], faces[: len(faces) // 2], "Somebody", new_person=True
        )

    actions: dict[str, Callable[[], object]] = {
        "name a group": lambda: edits.name_group(
            library, next(groups), "Somebody new", new_person=True
        ),
        "name a group as somebody known": lambda: edits.name_group(
            library, next(groups), "", person_id=people[1]
        ),
        "name a loose face": lambda: edits.name_faces(
            library, [next(loose)], "", person_id=people[2]
        ),
        "merge two people of 200": lambda: edits.merge(library, people[3:5]),
        "merge two groups": lambda: edits.merge(library, [], [next(groups), next(groups)]),
        "split a person in two": split,
        "ignore a group": lambda: edits.ignore_faces(
            library, [f.face_id for f in library.faces.of_group(next(groups))]
        ),
        "delete a person of 200": lambda: edits.delete_person(library, people[5]),
    }
    largest = sorted(library.people.all(), key=lambda p: -p.face_count)[:2]
    rows = [Row("first edit", "name a group, ms", _ms(actions["name a group"]))]
    for name, action in actions.items():
        times = [(_ms(action), _ms(lambda: edits.undo(library))) for _ in range(REPEATS)]
        rows.append(Row("edit", f"{name}, ms", statistics.median(t[0] for t in times), WANTED))
        rows.append(Row("undo", f"{name}, ms", statistics.median(t[1] for t in times), WANTED))
    faces = sum(p.face_count for p in largest)
    merged = _ms(lambda: edits.merge(library, [p.person_id for p in largest]))
    rows.append(Row("edit", f"merge the largest two, {faces} faces, ms", merged))
    rows.append(Row("undo", "merge the largest two, ms", _ms(lambda: edits.undo(library))))
    return rows


def _people_of_about(library: Library, faces: int) -> list[PersonId]:
    """Return people, those nearest to a number of faces first."""
    people = sorted(library.people.all(), key=lambda p: abs(p.face_count - faces))
    return [p.person_id for p in people]


def _ms(action: Callable[[], object]) -> float:
    before = time.thread_time()
    action()
    return 1000 * (time.thread_time() - before)


def main() -> None:
    """Make, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--made", type=int)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if arguments.made:
            make_library(Path(folder) / "library", arguments.made)
        else:
            make(Path(folder) / "library", arguments.faces).close()
        again = Library(Path(folder) / "library")
        show(measure(again), as_json=arguments.json)
        again.close()


if __name__ == "__main__":
    main()
