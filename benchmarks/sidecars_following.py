"""What keeping sidecars in step costs: edits with the switch on and off, and what comes behind.

    python -m benchmarks.sidecars_following [PHOTOS]

Makes so many small photos (10,000 without) of four people, two in each, and an empty library with
them. Edits are done in turn with the switch on and off and taken back; the median of each is told,
in processor time: the disk is as quick as it is.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sidecars.keeping import keep_in_step, look_outside, turn_off, turn_on
from faceorg.engine.sidecars.reports import Report
from faceorg.library import sidecars as rows
from faceorg.library.library import Library
from tests.helpers.foreign import jpeg
from tests.helpers.readings import PACK, add_files, face, person, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.ids import FaceId

PEOPLE = ("Anna", "Ben", "Carla", "Dora")
EACH_FOLDER = 500
TURNS = 9


def fill(library: Library, folder: Path, number: int) -> dict[str, list[FaceId]]:
    """Make photos on the disk and in the library; return the faces of everybody."""
    from faceorg.domain.photos import PhotoOutcome

    content = jpeg()
    paths = []
    for i in range(number):
        path = folder / f"{2000 + i // EACH_FOLDER}" / f"IMG_{i:06}.jpg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        paths.append(os.fsencode(path))
    ids = add_files(library, paths)
    faces: dict[str, list[FaceId]] = {name: [] for name in PEOPLE}
    for start in range(0, number, 200):
        part = range(start, min(start + 200, number))
        made = [face(Box(0.1, 0.2, 0.3, 0.3), looks=i % 2, shot=i) for i in part]
        more = [face(Box(0.6, 0.2, 0.3, 0.3), looks=2 + i % 2, shot=i) for i in part]
        found = zip(part, made, more, strict=True)
        library.record_batch(
            [PhotoOutcome(ids[i], reading=reading(one, other)) for i, one, other in found], PACK
        )
    listed = library.database.rows("SELECT id, photo_id, x FROM faces ORDER BY id")
    order = {photo_id: i for i, photo_id in enumerate(ids)}
    for face_id, photo_id, x in listed:
        faces[PEOPLE[order[photo_id] % 2 + (0 if x < 0.5 else 2)]].append(face_id)
    for name, members in faces.items():
        edits.name_faces(library, members, name)
    return faces


def timed(do: Callable[[], object]) -> float:
    """Return the seconds of processor time that something takes."""
    began = time.process_time()
    do()
    return time.process_time() - began


def keep(library: Library) -> Report:
    """Write what is due."""
    report = Report()
    for _ in keep_in_step(library, CancelToken(), report):
        pass
    return report


def compare(library: Library, words: str, edit: Callable[[], object]) -> None:
    """Tell what an edit costs with the switch on and off."""
    found: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(TURNS):
        for on in (False, True):
            library.settings.set(rows.IN_STEP, on)
            found[on].append(timed(edit))
            edits.undo(library)
    off, on_ = (statistics.median(found[on]) * 1000 for on in (False, True))
    print(f"{words}: off {off:.1f} ms, on {on_:.1f} ms, ratio {on_ / off:.2f}")


def main() -> None:
    """Make it, and tell."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "photos"
        folder.mkdir()
        library = Library(Path(place) / "library")
        faces = fill(library, folder, number)
        anna = person(library, "Anna")
        one = faces["Ben"][0]
        compare(library, "one face named", lambda: edits.name_faces(library, [one], "Eva"))
        words = f"a person of {len(faces['Anna']):,} photos renamed"
        compare(library, words, lambda: edits.rename_person(library, anna, "Annegret"))
        words = f"{len(faces['Ben']):,} faces merged into another person"
        both = [anna, person(library, "Ben")]
        compare(library, words, lambda: edits.merge(library, both))
        turn_off(library)
        print(f"turning it on: {timed(lambda: turn_on(library)) * 1000:.0f} ms")
        seconds = timed(lambda: keep(library))
        print(
            f"{number:,} sidecars written: {seconds:.1f} s, {1000 * seconds / number:.2f} ms each"
        )
        print(f"all looked at for changes: {timed(lambda: look_outside(library)) * 1000:.0f} ms")
        database = library.database
        print(f"how things stand: {timed(lambda: rows.counts(database)) * 1000:.1f} ms")
        print(f"whether something is due: {timed(lambda: rows.is_due(database)) * 1000:.2f} ms")
        edits.name_faces(library, [one], "Eva")
        print(f"one photo behind an edit: {timed(lambda: keep(library)) * 1000:.0f} ms")
        library.close()


if __name__ == "__main__":
    main()
