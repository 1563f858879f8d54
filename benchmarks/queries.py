"""What the window asks of the library: how long each question takes, and whether it reads all rows.

    python benchmarks/queries.py LIBRARY [LIBRARY ...] [--json] [--triggers]

LIBRARY is a folder that `made_library.py` has made; several of different sizes show growth. A row
has the processor time in milliseconds (median of some tries), the rows that were read, and which
tables were gone through whole (`SCAN`), by SQLite's own plan. Questions marked * may be asked in
the GUI thread, where 10 ms are allowed; all others are asked in threads of their own.

--triggers: what keeping counts costs, in microseconds for each row changed, beside changing it
without; nothing of it stays.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faceorg.domain.faces import Decision
from faceorg.domain.photos import PhotoState
from faceorg.domain.query import PhotoQuery
from faceorg.library import relinking
from faceorg.library.counts import recount_all
from faceorg.library.files import backup
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

GUI_MS = 10.0
TRIES, ENOUGH_MS = 5, 500.0
LARGE = 1000  # rows: going through a smaller table whole is no fault
_SCAN = re.compile(r"SCAN (\w+)")

Question = tuple[str, "Callable[[], Any]"]


def questions(library: Library) -> list[Question]:
    """Return what pages and the GUI thread ask, by name; * is asked in the GUI thread."""
    db = library.database
    top, usual = (
        db.value("SELECT id FROM people ORDER BY photos DESC LIMIT 1 OFFSET ?", (k,))
        for k in (0, 300)
    )
    group = db.value("SELECT id FROM groups ORDER BY faces DESC LIMIT 1")
    photo = db.value("SELECT photo_id FROM faces WHERE person_id = ? LIMIT 1", (top,))
    some = [i for (i,) in db.rows("SELECT id FROM photos WHERE state = 'done' LIMIT 500")]
    faces = [i for (i,) in db.rows("SELECT id FROM faces LIMIT 500")]
    name = db.value("SELECT name FROM people WHERE id = ?", (usual,))
    photos, people, read = library.photos, library.people, library.faces
    return [
        ("status: photos done *", lambda: photos.count(PhotoState.DONE)),
        ("status: photos *", photos.count),
        ("status: missing *", photos.count_missing),
        ("counts of faces *", read.counts),
        ("a setting *", lambda: library.settings.get("theme")),
        ("folders *", photos.folders),
        ("photo: detail *", lambda: photos.detail(photo)),
        ("photo: faces *", lambda: read.of_photo(photo)),
        ("photo: paths of neighbours *", lambda: photos.paths(some[:3])),
        ("person, the largest *", lambda: people.get(top)),
        ("group, the largest *", lambda: people.group(group)),
        ("changed elsewhere? *", library.revision.changed_elsewhere),
        ("history, 200 edits", library.journal.history),
        ("people page: people", people.all),
        ("people page: groups", people.groups),
        ("people page: loose", lambda: read.loose(2000)),
        ("completion: nearly named", lambda: people.nearly_named(name)),
        ("person page: faces of the largest", lambda: read.of_person(top)),
        ("person page: ids of the largest", lambda: read.ids_of_person(top)),
        ("person page: faces, usual", lambda: read.of_person(usual)),
        ("person page: suggested", lambda: read.suggested_to(top)),
        ("person page: seen with, largest", lambda: people.seen_with(top)),
        ("person page: seen with, usual", lambda: people.seen_with(usual)),
        ("group page: faces", lambda: read.of_group(group)),
        ("timeline: months", lambda: library.timeline.answer(None)),
        ("timeline: a page", lambda: library.timeline.answer(None).tiles(5000, 5200)),
        ("search: unnamed", lambda: library.timeline.answer(PhotoQuery(unnamed=True))),
        ("search: a name of a file", lambda: library.timeline.answer(PhotoQuery(text="00042"))),
        (
            "search: exactly the largest",
            lambda: library.timeline.answer(PhotoQuery(all_of=(top,), exactly=True)),
        ),
        ("indexing: nothing pending", lambda: photos.pending(photos.folders())),
        ("indexing: no file unknown", lambda: relinking.count_unmarked(db)),
        ("timeline: photos of the largest", lambda: _of_person(library, top)),
        ("timeline: photos, usual", lambda: _of_person(library, usual)),
        ("photos by id, 500", lambda: photos.tiles_by_id(some)),
        ("paths, 500", lambda: photos.paths(some)),
        ("faces by id, 500", lambda: read.by_id(faces)),
        ("put aside: ignored", lambda: read.with_decision(Decision.IGNORED)),
        ("put aside: not a face", lambda: read.with_decision(Decision.NOT_A_FACE)),
        ("put aside: rejections", people.all_rejections),
        ("problems", library.problems.all),
        ("problems by kind", library.problems.counts_by_code),
        ("settings: folders", photos.folders_with),
        ("inbox: settled today", lambda: library.journal.settled_since(_yesterday())),
        ("backup: anything new?", lambda: backup.state(db)),
    ]


def _of_person(library: Library, person_id: Any) -> list[Any]:
    answer = library.timeline.answer(PhotoQuery(all_of=(person_id,)))
    return answer.tiles(0, min(200, len(answer)))


def _yesterday() -> datetime:
    return datetime.now(UTC) - timedelta(days=1)


def measure(library: Library, question: Question) -> dict[str, Any]:
    """Ask one question several times; return time, rows and scans."""
    name, ask = question
    statements: list[str] = []
    connection = library.database.connection()
    connection.set_trace_callback(statements.append)
    found = ask()
    connection.set_trace_callback(None)
    times = [_ms(ask)]
    while len(times) < TRIES and sum(times) < ENOUGH_MS:
        times.append(_ms(ask))
    return {
        "question": name,
        "thread": "window" if name.endswith("*") else "worker",
        "ms": round(statistics.median(times), 3),
        "rows": len(found) if hasattr(found, "__len__") else 1,
        "statements": len(statements),
        "scans": sorted({scan for sql in statements for scan in _scans(library, sql)}),
    }


def _ms(ask: Callable[[], object]) -> float:
    before = time.thread_time()
    ask()
    return 1000 * (time.thread_time() - before)


def _scans(library: Library, sql: str) -> list[str]:
    """Return what a statement goes through whole, by SQLite's plan."""
    if not sql.lstrip().upper().startswith("SELECT"):
        return []
    plan = [str(row[3]) for row in library.database.rows(f"EXPLAIN QUERY PLAN {sql}")]
    return [
        step
        for step in plan
        if (match := _SCAN.match(step)) and match[1] not in {"CONSTANT", "json_each", "key"}
    ]


# triggers --------------------------------------------------------------------------------------

CHANGES = {
    "group a face": (
        "UPDATE faces SET group_id = 1 WHERE id IN (SELECT id FROM faces WHERE decision IS NULL"
        " AND stranger_id IS NULL AND group_id IS NULL LIMIT 20000)"
    ),
    "take a face out of its group": (
        "UPDATE faces SET group_id = NULL WHERE id IN"
        " (SELECT id FROM faces WHERE group_id IS NOT NULL LIMIT 20000)"
    ),
    "give a face to somebody else": "UPDATE faces SET person_id = 2 WHERE person_id = 1",
    "photo is missing": "UPDATE photos SET missing = 1 WHERE id <= 5000",
    "photo is to be read": "UPDATE photos SET state = 'pending' WHERE id <= 5000",
    "delete a face": "DELETE FROM faces WHERE id <= 5000",
    "delete a photo with its faces": "DELETE FROM photos WHERE id <= 2000",
}


class _TakeBackError(Exception):
    """Ends a transaction of which nothing is to stay."""


def triggers(library: Library) -> list[dict[str, Any]]:
    """Return what changes cost with and without counts, in microseconds a row."""
    rows = [
        {
            "change": name,
            "with_us": _us(library, sql, counted=True),
            "without_us": _us(library, sql, counted=False),
        }
        for name, sql in CHANGES.items()
    ]
    before = time.thread_time()
    try:
        with library.database.transaction():
            recount_all(library.database.run)
            raise _TakeBackError
    except _TakeBackError:
        number = library.database.value("SELECT sum(number) FROM counts")
        each = round(1e6 * (time.thread_time() - before) / number, 2)
    return [*rows, {"change": "count all anew, for each row", "with_us": each, "without_us": 0.0}]


def _us(library: Library, sql: str, *, counted: bool) -> float:
    db, each = library.database, 0.0
    try:
        with db.transaction():
            names = db.rows("SELECT name FROM sqlite_master WHERE name GLOB 'kept_*'")
            for (name,) in [] if counted else names:
                db.run(f"DROP TRIGGER {name}")
            before = time.thread_time()
            changed = db.run(sql).rowcount
            each = 1e6 * (time.thread_time() - before) / max(1, changed)
            raise _TakeBackError
    except _TakeBackError:
        return round(each, 1)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("libraries", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--triggers", action="store_true")
    a = parser.parse_args()
    found: dict[str, list[dict[str, Any]]] = {}
    for folder in a.libraries:
        library = Library(folder)
        try:
            asked = [measure(library, question) for question in questions(library)]
            found[folder.name] = triggers(library) if a.triggers else asked
        finally:
            library.close()
    print(json.dumps(found, indent=1)) if a.json else _show(found)


def _show(found: dict[str, list[dict[str, Any]]]) -> None:
    """Print one table: a column of times for each library."""
    first = next(iter(found.values()))
    key = "change" if "change" in first[0] else "question"
    columns = ("with_us", "without_us") if key == "change" else ("ms",)
    print(f"{'':36}" + "".join(f"{name:>{12 * len(columns)}}" for name in found))
    for i, row in enumerate(first):
        times = (f"{rows[i][c]:12.2f}" for rows in found.values() for c in columns)
        last = list(found.values())[-1][i]
        slow = "  !" if row.get("question", "").endswith("*") and last["ms"] > GUI_MS else ""
        rest = f"  {last.get('rows', '')} rows  {'; '.join(last.get('scans', []))}"
        print(f"{row[key]:36}{''.join(times)}{slow}{rest if key == 'question' else ''}")


if __name__ == "__main__":
    main()
