"""Small chores on a database while nobody needs it: what its queries are planned by, free pages.

Each step is short, so that whoever wants to write hardly waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.database import Database

# Rows of each index that are looked at: 3 ms of CPU for three million faces.
ANALYSED = 400
STEP_PAGES = 128  # half a megabyte at a time
FREE_PART = 20  # a twentieth of the file may be free: what is written next goes there
GROWN = 1.5
_ALL = "photos_by_size"  # an index with a row for each photo
_STATISTICS = ("sqlite_stat1", "sqlite_stat4")


def tidy(database: Database, go_on: Callable[[], bool]) -> int:
    """Do what is worth doing; return how many free pages were given back.

    Args:
        database: no transaction may be open in this thread.
        go_on: asked between the steps.
    """
    if _grown(database):
        database.rows(f"PRAGMA analysis_limit={ANALYSED}")
        database.run("ANALYZE")
    given_back = 0
    while go_on() and _free_pages(database) * FREE_PART > _pages(database):
        before = _free_pages(database)
        database.rows(f"PRAGMA incremental_vacuum({STEP_PAGES})")
        if _free_pages(database) >= before:
            break  # a file from before schema 4 that was never written anew
        given_back += before - _free_pages(database)
    return given_back


def forget_statistics(database: Database) -> None:
    """Drop what queries are planned by: some builds of SQLite note values in it, such as names."""
    for table in _STATISTICS:
        database.run(f"DROP TABLE IF EXISTS {table}")


def _grown(database: Database) -> bool:
    """Whether there are many more photos, or fewer, than when the tables were analysed last."""
    now = int(database.value("SELECT sum(number) FROM counts WHERE kind = 'photos'") or 0)
    if not database.value("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'"):
        return now > 0
    stat = database.value("SELECT stat FROM sqlite_stat1 WHERE tbl = 'photos' AND idx = ?", (_ALL,))
    then = int(stat.split()[0]) if stat else 0
    return not then / GROWN <= now <= max(then, 1) * GROWN


def _free_pages(database: Database) -> int:
    return int(database.value("PRAGMA freelist_count"))


def _pages(database: Database) -> int:
    return int(database.value("PRAGMA page_count"))
