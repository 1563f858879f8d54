"""What grouping a few new faces costs in a library of many that are known, and how right it is.

    python benchmarks/new_faces.py LIBRARY [--faces 1000] [--rounds 3] [--json]

LIBRARY is a folder that `made_library.py` has made; a copy is changed. In each round so many faces,
spread over all there are, become new ones: nobody has decided about them, and they are in no group.
They are grouped as after an indexing run. The first round finds no vectors kept beside the library,
the others do; a last one has 20 faces only. Told besides: how many of those that had a name are
suggested for whom they were, or for others, and how many are in their group again. Modules are
loaded before; seconds are processor time of the whole process, and by the clock.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from labelled import Row, show

import faceorg.people.growing  # noqa: F401 - so that loading it is not counted
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack
from faceorg.engine.regroup import basis_of, group_changed
from faceorg.library.files.old_copies import remove_kept_vectors
from faceorg.library.library import Library
from faceorg.library.recognition.ungrouped import GROUPED, faces_to_group

if TYPE_CHECKING:
    from collections.abc import Sequence

FEW = 20
# A prime that parts the ids of a made library: one face in so many photos, and others each round.
_STEP, _RING = 7919, 100_003
_FORGET = (
    "UPDATE faces SET decision = NULL, person_id = NULL, group_id = NULL, stranger_id = NULL,"
    " suggested_person_id = NULL, suggestion_score = NULL WHERE id = ?"
)
Facts = dict[int, tuple[int | None, int | None]]


def nothing_new(library: Library) -> None:
    """Let the groups there are be up to date."""
    kept = library.settings.get(GROUPED)
    kept = dict(kept) if isinstance(kept, dict) else {}
    kept["basis"] = basis_of(library, current_pack(library))
    kept |= {"faces": faces_to_group(library.database), "since": 0}
    library.settings.set(GROUPED, kept)


def made_new(library: Library, faces: int, start: int) -> Facts:
    """Make faces new; return what person and group each was of."""
    database = library.database
    rows = database.rows(
        "SELECT id, person_id, group_id FROM faces WHERE decision IS NOT 'not_a_face'"
        " ORDER BY (id * ?) % ? LIMIT ? OFFSET ?",
        (_STEP, _RING, faces, start),
    )
    with database.transaction():
        database.run_many(_FORGET, [(row[0],) for row in rows])
        database.run("DELETE FROM ungrouped")
        database.run_many("INSERT INTO ungrouped (face_id) VALUES (?)", [(r[0],) for r in rows])
    nothing_new(library)
    return {face_id: (person_id, group_id) for face_id, person_id, group_id in rows}


def rightness(library: Library, facts: Facts) -> dict[str, float]:
    """Return what share of the faces is where it was."""
    rows = library.database.rows(
        "SELECT id, suggested_person_id, group_id FROM faces"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(facts)),),
    )
    named = [(facts[i][0], person) for i, person, _ in rows if facts[i][0] is not None]
    again = [facts[i][1] == group for i, _, group in rows if facts[i][1] is not None]
    right = sum(was == now for was, now in named)
    wrong = sum(now is not None for _, now in named) - right
    return {
        "named, suggested rightly": right / max(len(named), 1),
        "named, suggested for others": wrong / max(len(named), 1),
        "grouped, in their group again": sum(again) / max(len(again), 1),
    }


def round_of(library: Library, faces: int, start: int) -> dict[str, float]:
    """Group so many new faces; return what it cost, and how right it is."""
    facts = made_new(library, faces, start)
    clock, processor = time.perf_counter(), time.process_time()
    for _ in group_changed(library, CancelToken()):
        pass
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    return {"cpu_s": processor, "clock_s": clock} | rightness(library, facts)


def rows_of(given: Path, faces: int, rounds: int) -> list[Row]:
    """Return the figures of all rounds."""
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        shutil.copytree(given, folder, ignore=shutil.ignore_patterns("thumbnails*", "backups"))
        remove_kept_vectors(folder)
        with closing(Library(folder)) as library:
            for number, many in enumerate([faces] * rounds + [FEW]):
                figures = round_of(library, many, number * faces)
                part = f"{many:,}" + (" at first" if not number else f", round {number + 1}")
                wanted = {"clock_s": "<= 1"}
                found += [Row(part, name, v, wanted.get(name, "")) for name, v in figures.items()]
            found.append(Row("library", "faces", faces_to_group(library.database)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [*found, Row("process", "peak_mb", peak)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--faces", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    show(rows_of(chosen.library, chosen.faces, chosen.rounds), as_json=chosen.json)


if __name__ == "__main__":
    main()
