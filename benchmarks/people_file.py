"""What a people file is worth: names of one half of the photos, carried to the other half.

    python benchmarks/people_file.py PHOTOS_DIR SCORE_DIR [--keep DIR] [--without FILE]

The photos of `albums` are parted in two halves that have no photo in common, every second one of
each person, and indexed as two libraries (in `--keep`, where those that are there are used again).
In the first one all labelled faces are named and a people file is written; it is taken in by a copy
of the second one. Counted are the labelled faces there that are suggested then, rightly or wrongly,
and the answers that a simulated person needs until all of them have their name, with the file and
without it. `--without albums-wrong-labels.txt` leaves out labels that are plainly wrong.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from answers import labels_of
from labelled import Row, faces_file, index, read_csv, show
from simulated import Person

from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.people_file.reading import Preview, ReadWish, look, take_over
from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file
from faceorg.engine.regroup import regroup
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.ids import FaceId

NAME = "albums"
HALVES = ("first", "second")


def part(photos: Path, kept: Path) -> None:
    """Copy every second photo of each person to one half, the others to the other one."""
    seen: Counter[str] = Counter()
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_csv(photos / NAME / "labels.csv"):
        rows[HALVES[seen[row["identity"]] % 2]].append(row)
        seen[row["identity"]] += 1
    for half, some in rows.items():
        folder = kept / half / NAME
        for row in some:
            target = folder / row["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(photos / NAME / row["path"], target)
        lines = ["path,identity", *(f"{row['path']},{row['identity']}" for row in some)]
        (folder / "labels.csv").write_text("\n".join(lines) + "\n", "utf-8")


def name_all(library: Library, truth: dict[FaceId, str]) -> None:
    """Give all labelled faces their names."""
    faces: dict[str, list[FaceId]] = defaultdict(list)
    for face_id, name in truth.items():
        faces[name].append(face_id)
    for name, face_ids in faces.items():
        edits.name_faces(library, face_ids, name, new_person=True)


def carry(first: Library, second: Library, file: Path) -> tuple[Written, Preview]:
    """Write what the first library knows, and take it in by the second one."""
    written, preview = Written(), Preview()
    path = os.fsencode(file)
    list(write_people_file(first, WriteWish(path), CancelToken(), written))
    list(look(second, ReadWish(path), CancelToken(), preview))
    list(take_over(second, ReadWish(path), CancelToken(), preview))
    return written, preview


def suggested(library: Library, truth: dict[FaceId, str], known: set[str]) -> Iterator[Row]:
    """Yield how many labelled faces are suggested, rightly or wrongly, and how many others."""
    names = {p.person_id: p.name for p in library.people.all()}
    found: Counter[str] = Counter()
    for face in library.faces.all():
        name = truth.get(face.face_id)
        guess = names[face.suggested_person_id] if face.suggested_person_id else ""
        if name is None:
            found["without a label, suggested"] += bool(guess)
        elif name in known:
            kind = "suggested rightly" if guess == name else "suggested wrongly"
            found[kind if guess else "not suggested"] += 1
    total = sum(1 for name in truth.values() if name in known)
    yield Row(NAME, "labelled faces of people in the file", total)
    for kind in ("suggested rightly", "suggested wrongly", "not suggested"):
        yield Row(NAME, kind, found[kind])
    yield Row(NAME, "without a label, suggested", found["without a label, suggested"])


def answers(library: Library, truth: dict[FaceId, str]) -> int:
    """Return how many answers it takes until all labelled faces have their names."""
    list(regroup(library, CancelToken()))
    gone = [(f.face_id,) for f in library.faces.all() if f.face_id not in truth]
    with library.database.transaction():
        library.database.run_many("DELETE FROM faces WHERE id = ?", gone)
    person = Person(library, truth)
    person.work()
    return person.answers


def copied(source: Path, target: Path) -> Library:
    """Return a copy of a library."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return Library(target)


def measure(photos: Path, score: Path, kept: Path, without: frozenset[str]) -> Iterator[Row]:
    """Yield the figures."""
    if not (kept / HALVES[0]).exists():
        part(photos, kept)
    truth = {}
    for half in HALVES:
        index(kept / half / NAME, kept / f"library-{half}").close()
        faces = faces_file(kept / f"library-{half}")
        truth[half] = labels_of(kept / half, score, NAME, faces, without)
    first, second = (kept / f"library-{half}" for half in HALVES)
    here = truth["second"]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        with closing(copied(first, work / "first")) as there:
            name_all(there, truth["first"])
            with closing(copied(second, work / "with")) as library:
                file = work / "all.faceorg-people"
                written, _ = carry(there, library, file)
                yield Row(NAME, "people in the file", written.people)
                yield Row(NAME, "vectors in the file", written.vectors)
                yield Row(NAME, "bytes of the file", written.size_bytes)
                yield from suggested(library, here, set(truth["first"].values()))
                with_file = answers(library, here)
        with closing(copied(second, work / "without")) as library:
            alone = answers(library, here)
    yield Row(NAME, "answers without the file", alone)
    yield Row(NAME, "answers with the file", with_file)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("score", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    lines = arguments.without.read_text("utf-8").splitlines()[1:] if arguments.without else []
    with tempfile.TemporaryDirectory() as temporary:
        kept = arguments.keep or Path(temporary)
        show(
            list(measure(arguments.photos, arguments.score, kept, frozenset(lines))),
            as_json=arguments.json,
        )


if __name__ == "__main__":
    main()
