"""Free pages are given back in small steps, and statistics follow the library's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.jobs import CancelToken
from faceorg.engine.upkeep import tidy_library
from faceorg.library.files.scrubbing import scrub
from faceorg.library.files.tidying import STEP_PAGES
from tests.helpers.readings import add_people

if TYPE_CHECKING:
    from faceorg.library.library import Library

STATISTICS = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'sqlite_stat%'"
FREE = "PRAGMA freelist_count"


def leave_holes(library: Library, pages: int) -> None:
    for _ in range(pages):
        library.database.run(
            "INSERT INTO journal (at, verb, summary, before, after) VALUES ('', '', '', ?, '')",
            ("x" * 4050,),
        )
    library.database.run("DELETE FROM journal")


def test_free_pages_are_given_back(library: Library) -> None:
    leave_holes(library, 3 * STEP_PAGES)
    assert library.database.value(FREE) >= 3 * STEP_PAGES
    given_back = tidy_library(library, CancelToken())
    assert given_back >= 2 * STEP_PAGES
    assert library.database.value(FREE) * 20 <= library.database.value("PRAGMA page_count")
    assert library.check() == []


def test_who_wants_to_work_does_not_wait(library: Library) -> None:
    leave_holes(library, STEP_PAGES)
    token = CancelToken()
    token.cancel()
    assert tidy_library(library, token) == 0
    assert library.database.value(FREE) >= STEP_PAGES


def test_statistics_are_made_where_there_are_photos_and_forgotten_with_people(
    library: Library,
) -> None:
    tidy_library(library, CancelToken())
    assert library.database.value(STATISTICS) == 0
    add_people(library, [[i] for i in range(10)])
    tidy_library(library, CancelToken())
    assert library.database.value(STATISTICS) >= 1
    before = library.database.value("PRAGMA schema_version")
    add_people(library, [[1]])
    tidy_library(library, CancelToken())
    assert library.database.value("PRAGMA schema_version") == before, "nothing to do"
    scrub(library.database)
    assert library.database.value(STATISTICS) == 0
