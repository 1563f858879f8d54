"""What common work costs in things that can be counted, and how that grows with the library.

    python benchmarks/counted.py [--renew]

Counts SQL statements, rows that come out of the database, steps of SQLite's virtual machine, and
calls of FaceOrg's own functions: the same on every machine, however busy. Each piece of work is
done in made libraries of two sizes. `--renew` writes `counted.json`; `tests/test_counted_work.py`
fails where something costs more than is written there, or grows faster than its `Work` says. Who
makes something dearer knowingly renews the file, and commits it with the reason.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from made_library import make_library
from new_faces import made_new

from faceorg.domain.grouping import Rests
from faceorg.domain.ids import FaceId
from faceorg.domain.photos import PhotoOutcome
from faceorg.engine import edits
from faceorg.engine.growing import growth
from faceorg.engine.indexing.comparing import Comparison
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack, current_pack_id
from faceorg.library.library import Library
from tests.helpers.readings import add_files, face, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BUDGET = Path(__file__).with_name("counted.json")
SIZES = (500, 2000)  # photos, three faces each
FILES_IN_DIRECTORY = 50
FEW_FACES = 20
STEPS = 10  # of SQLite's machine, each time it is asked to tell
PACKAGE = str(Path(__file__).parents[1] / "faceorg") + os.sep
# They are functions of their own in some versions of Python only.
_INLINED = frozenset({"<listcomp>", "<dictcomp>", "<setcomp>"})


@dataclass(slots=True)
class Count:
    """What something cost.

    Attributes:
        statements: of SQL.
        rows: that came out of the database.
        steps: of SQLite's virtual machine, rounded down for each statement.
        calls: of functions of FaceOrg, generators resumed included.
    """

    statements: int = 0
    rows: int = 0
    steps: int = 0
    calls: int = 0


@contextmanager
def counting(library: Library) -> Iterator[Count]:
    """Count what this thread does with a library."""
    count = Count()
    connection = library.database.connection()

    def on_statement(sql: str) -> None:
        count.statements += not sql.startswith("--")  # that of a trigger is part of another

    def on_steps() -> int:
        count.steps += STEPS
        return 0

    def on_row(_cursor: object, row: tuple[Any, ...]) -> tuple[Any, ...]:
        count.rows += 1
        return row

    def on_call(frame: Any, event: str, _argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(PACKAGE):
            count.calls += code.co_name not in _INLINED

    connection.set_trace_callback(on_statement)
    connection.set_progress_handler(on_steps, STEPS)
    connection.row_factory = on_row  # type: ignore[assignment]
    sys.setprofile(on_call)
    try:
        yield count
    finally:
        sys.setprofile(None)
        connection.row_factory = None
        connection.set_progress_handler(None, 0)
        connection.set_trace_callback(None)


# the work ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Work:
    """Something that people wait for.

    Attributes:
        prepare: makes ready what is needed, in a library that it may change, and returns what is
            to be counted.
        growth: how many times as much it may cost in a library four times as large.
    """

    prepare: Callable[[Library], Callable[[], object]]
    growth: float


def _scan_of_known_files(library: Library) -> Callable[[], object]:
    folder = os.fsencode(_files_for(library))
    list(_first_look(library, folder))
    library.database.run(
        "UPDATE photos SET state = 'done', width = 4, height = 3, fingerprint = randomblob(8),"
        " taken_at = '2020-01-01T00:00:00' WHERE state = 'pending'"
    )
    library.thumbnails.set_complete()
    return lambda: list(Comparison(library, CancelToken()).folder(folder))


def _scan_of_new_files(library: Library) -> Callable[[], object]:
    folder = os.fsencode(_files_for(library))
    return lambda: list(_first_look(library, folder))


def _run_with_nothing_new(library: Library) -> Callable[[], object]:
    """All of indexing but the look at files: one empty folder beside a full library."""
    folder = library.folder.parent / "nothing"
    folder.mkdir()
    library.thumbnails.set_complete()
    return lambda: list(index_folders(library, [os.fsencode(folder)], CancelToken(), group=False))


def _commit_of_32_photos(library: Library) -> Callable[[], object]:
    ids = add_files(library, [b"/new/%02d.jpg" % i for i in range(32)])
    outcomes = [
        PhotoOutcome(photo_id, reading(*(face(n, looks=n, shot=photo_id) for n in range(3))))
        for photo_id in ids
    ]
    pack = current_pack_id(library)
    return lambda: library.record_batch(outcomes, pack)


def _people_page(library: Library) -> Callable[[], object]:
    return lambda: (library.people.all(), library.people.groups())


def _timeline(library: Library) -> Callable[[], object]:
    return lambda: library.timeline.answer().tiles(0, 200)


def _timeline_page_in_the_middle(library: Library) -> Callable[[], object]:
    answer = library.timeline.answer()
    return lambda: answer.tiles(len(answer) // 2, len(answer) // 2 + 200)


def _naming(library: Library) -> Callable[[], object]:
    """Small groups, as a large one brings many suggestions; the first reads vectors to be kept."""
    groups = sorted(library.people.groups(), key=lambda g: (g.face_count, g.group_id))
    edits.name_group(library, groups[0].group_id, "Somebody else")
    return lambda: edits.name_group(library, groups[1].group_id, "Somebody new")


def _undo(library: Library) -> Callable[[], object]:
    _naming(library)()
    return lambda: edits.undo(library)


def _grouping_few_new_faces(library: Library) -> Callable[[], object]:
    """The second time: vectors are kept beside the library by then."""
    pack = current_pack(library)
    rests = Rests("", 0, 0)

    def group(ids: frozenset[FaceId]) -> None:
        library.faces.apply_grouping(growth(library, pack, ids, rests))

    group(frozenset(map(FaceId, made_new(library, FEW_FACES, 0))))
    more = frozenset(map(FaceId, made_new(library, FEW_FACES, FEW_FACES)))
    return lambda: group(more)


WORKS = {
    "scan of known files": Work(_scan_of_known_files, 4.1),
    "scan of new files": Work(_scan_of_new_files, 4.1),
    "run with nothing new": Work(_run_with_nothing_new, 4.1),
    "commit of 32 photos": Work(_commit_of_32_photos, 1.1),
    "people page": Work(_people_page, 4.2),
    "timeline and its first page": Work(_timeline, 4.2),
    "a page in the middle": Work(_timeline_page_in_the_middle, 2.0),
    "naming a group": Work(_naming, 4.2),
    "undo": Work(_undo, 4.2),
    "grouping a few new faces": Work(_grouping_few_new_faces, 4.2),
}


def _files_for(library: Library) -> Path:
    """Make as many sparse files as the library has photos, 50 a directory."""
    folder = library.folder.parent / "files"
    for i in range(library.photos.count()):
        path = folder / f"{i // FILES_IN_DIRECTORY:04}" / f"{i:06}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.truncate(1000 + i)
    return folder


def _first_look(library: Library, folder: bytes) -> Iterator[object]:
    return Comparison(library, CancelToken()).folder(folder)


# counting ------------------------------------------------------------------------------------


def made_libraries(folder: Path) -> dict[int, Path]:
    """Make a library of each size below a folder; return where they are."""
    made = {size: folder / str(size) for size in SIZES}
    for size, where in made.items():
        make_library(where, size)
    return made


def counted(work: Work, made: Path) -> Count:
    """Return what a piece of work costs in a copy of a made library."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        shutil.copytree(made, folder)
        library = Library(folder)
        try:
            action = work.prepare(library)
            with counting(library) as count:
                action()
        finally:
            library.close()
    return count


def main() -> None:
    """Count everything; print it beside the budget, or make it the budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true")
    chosen = parser.parse_args()
    budget = json.loads(BUDGET.read_text("utf-8")) if BUDGET.exists() else {}
    with tempfile.TemporaryDirectory() as name:
        made = made_libraries(Path(name))
        found = {
            title: {str(size): asdict(counted(work, made[size])) for size in SIZES}
            for title, work in WORKS.items()
        }
    for title, by_size in found.items():
        for size, costs in by_size.items():
            before = budget.get(title, {}).get(size, {})
            told = ", ".join(f"{v:,} {k} (budget {before.get(k, 0):,})" for k, v in costs.items())
            print(f"{title}, {size} photos: {told}")
    if chosen.renew:
        BUDGET.write_text(json.dumps(found, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
