"""What it costs to ask for photos: every kind of query, the first time and then, and the memory.

    python benchmarks/photo_queries.py LIBRARY [LIBRARY ...] [--places] [--json] [--by-database]

LIBRARY is a folder that `made_library.py` has made. Each kind of query is asked once, which may
read columns (`library.queries.picking`), and then some times more; the table has the processor
time of both in milliseconds, the number of photos, and how much the process has grown. Then: counts
for a row of completions, what reading an answer costs, and what following costs after edits.

--places: give photos places first, where none has one: a third of them, around thirty towns. This
and the edits are written: take a copy of a library that is needed.
--by-database: ask the database as well, as `faceorg photos` does.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.engine.memory import give_back_large_blocks
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES, ENOUGH_MS = 7, 700.0
_PLACES = (
    "UPDATE photos SET latitude = 45 + (id / 331 % 30) * .37 + (id % 97) * .001,"
    " longitude = 7 + (id / 331 % 30) * .53 + (id % 89) * .001 WHERE id / 331 % 3 = 0"
)


def queries(library: Library) -> dict[str, PhotoQuery]:
    """Return queries of every kind by name, with the largest people: the dearest ones."""
    people = [
        i for (i,) in library.database.rows("SELECT id FROM people ORDER BY photos DESC LIMIT 9")
    ]
    anna, ben, carla, *others = people
    rare = library.database.value("SELECT id FROM people ORDER BY photos LIMIT 1 OFFSET 50")
    group = library.database.value("SELECT id FROM groups ORDER BY faces DESC LIMIT 1")
    folder = library.database.value("SELECT path FROM directories ORDER BY id DESC LIMIT 1")
    camera = library.database.value("SELECT camera FROM photos WHERE camera NOTNULL LIMIT 1")
    return {
        "A and B": PhotoQuery(all_of=(anna, ben)),
        "A, somebody rare": PhotoQuery(all_of=(rare,)),
        "A or B": PhotoQuery(any_of=(anna, ben)),
        "one of nine": PhotoQuery(any_of=tuple(people)),
        "without C": PhotoQuery(none_of=(carla,)),
        "A, B or D, without C": PhotoQuery(
            all_of=(anna,), any_of=(ben, others[0]), none_of=(carla,)
        ),
        "exactly A and B": PhotoQuery(all_of=(anna, ben), exactly=True),
        "nobody": PhotoQuery(exactly=True),
        "A alone": PhotoQuery(all_of=(anna,), exactly=True, faces_max=1),
        "at least 3 faces": PhotoQuery(faces_min=3),
        "at most 2 faces": PhotoQuery(faces_max=2),
        "unnamed faces": PhotoQuery(unnamed=True),
        "favourites": PhotoQuery(favourite=True),
        "days": PhotoQuery(since=date(2010, 3, 5), until=date(2016, 7, 9)),
        "a folder": PhotoQuery(folder=folder),
        "the folder above all": PhotoQuery(folder=b"/" + folder.split(b"/")[1]),
        "a camera": PhotoQuery(camera=camera[:5].lower()),
        "within 20 km": PhotoQuery(near=(46.0, 8.0, 20.0)),
        "within 2,000 km": PhotoQuery(near=(46.0, 8.0, 2000.0)),
        "a name of a file": PhotoQuery(text="00042"),
        "a name that most have": PhotoQuery(text="img_0"),
        "a letter": PhotoQuery(text="1"),
        "a name or A": PhotoQuery(text="anna", or_with=(anna,)),
        "a group": PhotoQuery(group=group),
        "an album": PhotoQuery(album=_album(library)),
        "hidden": PhotoQuery(hidden=True),
        "all at once": PhotoQuery(
            all_of=(anna,),
            none_of=(carla,),
            since=date(2008, 1, 1),
            faces_min=2,
            unnamed=True,
            camera=camera[:5].lower(),
            folder=b"/" + folder.split(b"/")[1],
            text="1",
        ),
    }


def _album(library: Library) -> Any:
    """Return an album of a tenth of all photos, made where there is none."""
    found = library.database.value("SELECT id FROM albums WHERE name = 'measured'")
    if found is None:
        with library.database.transaction():
            sql = "INSERT INTO albums (name, created_at) VALUES ('measured', '')"
            found = library.database.run(sql).lastrowid
            library.database.run(
                "INSERT INTO album_photos SELECT ?, id, id FROM photos WHERE id % 10 = 3", (found,)
            )
    return found


def measure(library: Library, name: str, query: PhotoQuery) -> dict[str, Any]:
    """Ask one query several times."""
    answer = library.timeline.answer
    first = _ms(lambda: answer(query))
    return {
        "query": name,
        "photos": len(answer(query)),
        "first_ms": round(first, 1),
        "then_ms": _usual(lambda: answer(query)),
        "count_ms": _usual(lambda: library.timeline.counts([query])),
        "grown_mb": round(_resident_mb(), 1),
    }


def reading(library: Library) -> list[dict[str, Any]]:
    """Return what using an answer costs, and counts beside a list of names."""
    people = [
        i for (i,) in library.database.rows("SELECT id FROM people ORDER BY photos DESC LIMIT 8")
    ]
    answer = library.timeline.answer(PhotoQuery(faces_min=2))
    middle = len(answer) // 2
    rows = [PhotoQuery(all_of=(people[0], i)) for i in people[1:7]]
    library.timeline.counts(rows)
    some = answer.ids(middle, middle + 3).tolist()
    return [
        {"query": name, "then_ms": _usual(read)}
        for name, read in (
            ("a page of 400", lambda: answer.tiles(middle, middle + 400)),
            ("all ids", lambda: answer.ids(0, len(answer))),
            ("rows of three photos", lambda: answer.rows_of(some)),
            ("six rows of a completion", lambda: library.timeline.counts(rows)),
            ("years of the largest", lambda: library.timeline.dated_years(rows[0])),
        )
    ]


def following(library: Library) -> list[dict[str, Any]]:
    """Return what the first answer costs after something was changed."""
    db = library.database
    query = PhotoQuery(faces_min=2, favourite=True)
    photos = [i for (i,) in db.rows("SELECT id FROM photos WHERE state = 'done' LIMIT 2000")]
    group = db.value("SELECT id FROM groups ORDER BY faces DESC LIMIT 1 OFFSET 5")

    def marked(number: int) -> None:
        with db.transaction():
            for photo_id in photos[:number]:
                for value in (True, False):
                    db.run("UPDATE photos SET favourite = ? WHERE id = ?", (value, photo_id))

    found = []
    for name, change in (
        ("after one favourite", lambda: marked(1)),
        ("after 100", lambda: marked(100)),
        ("after 2,000", lambda: marked(2000)),
        ("after naming a group", lambda: edits.name_group(library, group, "Measured")),
        ("after taking it back", lambda: edits.undo(library)),
    ):
        change()
        found.append(
            {"query": name, "then_ms": round(_ms(lambda: library.timeline.answer(query)), 1)}
        )
    return found


def _usual(ask: Callable[[], object]) -> float:
    times = [_ms(ask)]
    while len(times) < TRIES and sum(times) < ENOUGH_MS:
        times.append(_ms(ask))
    return round(statistics.median(times), 2)


def _ms(ask: Callable[[], object]) -> float:
    before = time.thread_time()
    ask()
    return 1000 * (time.thread_time() - before)


def _resident_mb() -> float:
    """Return the memory that the process has for itself, in megabytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("RssAnon")).split()[1]) / 1024


def all_of(library: Library, *, places: bool, by_database: bool) -> dict[str, Any]:
    """Measure everything in one library."""
    if places and not library.database.value("SELECT 1 FROM photos WHERE latitude NOTNULL"):
        library.database.run(_PLACES)
    asked = queries(library)
    before = _resident_mb()
    rows = [measure(library, name, query) for name, query in asked.items()]
    for row, query in zip(rows, asked.values(), strict=True):
        row["grown_mb"] = round(row["grown_mb"] - before, 1)
        if by_database:
            row["database_ms"] = round(_ms(partial(library.photos.tiles, query)), 1)
    return {"queries": rows, "reading": reading(library), "following": following(library)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("libraries", nargs="+", type=Path)
    parser.add_argument("--places", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--by-database", action="store_true")
    a = parser.parse_args()
    give_back_large_blocks()
    found = {"numpy": np.__version__}
    for folder in a.libraries:
        library = Library(folder)
        try:
            found[folder.name] = all_of(library, places=a.places, by_database=a.by_database)
        finally:
            library.close()
        if not a.json:
            _show(folder.name, found[folder.name])
    if a.json:
        print(json.dumps(found, indent=1))


def _show(name: str, found: dict[str, Any]) -> None:
    columns = ("first_ms", "then_ms", "count_ms", "photos", "grown_mb", "database_ms")
    print(f"{name:28}" + "".join(f"{c.replace('_', ' '):>12}" for c in columns))
    for row in (*found["queries"], *found["reading"], *found["following"]):
        print(f"{row['query']:28}" + "".join(f"{row.get(c, ''):>12}" for c in columns))


if __name__ == "__main__":
    main()
