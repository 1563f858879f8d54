"""Threads and processes on one library: own connections, no leaks, locks."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine import edits
from faceorg.library.library import Library
from tests.helpers.readings import add_people, people_state, person

if TYPE_CHECKING:
    from pathlib import Path


def test_two_threads_write_and_read(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 30)]
    start = threading.Barrier(2)

    def name() -> None:
        start.wait()
        for i, face_id in enumerate(ids):
            edits.name_faces(library, [face_id], "Anna" if i % 2 else "Benjamin")

    def index() -> None:
        start.wait()
        for _ in range(10):
            add_people(library, [[2]])
            library.people.all()

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(name), pool.submit(index)]:
            done.result(timeout=30)
    assert {p.name: p.face_count for p in library.people.all()} == {"Anna": 15, "Benjamin": 15}
    assert len(library.faces.all()) == 40
    assert library.check() == []


def test_a_reader_does_not_see_half_an_edit(library: Library) -> None:
    add_people(library, [[1]])
    with ThreadPoolExecutor(1) as pool, library.database.transaction():
        library.database.run("UPDATE faces SET quality = 0.25")
        assert pool.submit(lambda: library.faces.all()[0].quality).result(10) == 0.8
    assert library.faces.all()[0].quality == 0.25


def test_an_inner_transaction_is_part_of_the_outer(library: Library) -> None:
    def write_and_fail() -> None:
        with library.database.transaction():
            add_people(library, [[1]])
            raise RuntimeError("undo all of it")

    with pytest.raises(RuntimeError):
        write_and_fail()
    assert library.faces.all() == []


def test_a_connection_goes_from_a_thread_that_ended_to_the_next(library: Library) -> None:
    own = library.database.connection()
    used = set()
    for _ in range(20):
        threads = [threading.Thread(target=library.people.all) for _ in range(2)]
        with ThreadPoolExecutor(1) as pool:
            used.add(pool.submit(library.database.connection).result())
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert own not in used
    assert len(library.database._connections) <= 4


def test_what_a_thread_that_ended_left_open_is_not_committed(library: Library) -> None:
    def begin() -> None:
        connection = library.database.connection()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO settings (key, value) VALUES ('half', '1')")

    for work in (begin, library.people.all):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert library.settings.get("half") is None
    library.settings.set("whole", 1)


def test_close_closes_the_connections_of_all_threads(tmp_path: Path) -> None:
    library = Library(tmp_path)
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(library.database.connection).result()
        own = library.database.connection()
        assert own is not other
        assert own is library.database.connection()
        library.close()
        for connection in (own, other):
            with pytest.raises(sqlite3.ProgrammingError):
                connection.execute("SELECT 1")
    assert not list(tmp_path.glob("*-wal"))


def test_many_windows_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    start = threading.Barrier(4)

    def open_it() -> Library:
        start.wait()
        return Library(tmp_path / "library")

    with ThreadPoolExecutor(4) as pool:
        opened = [job.result(30) for job in [pool.submit(open_it) for _ in range(4)]]
    assert opened[0].check() == []
    for library in opened:
        library.close()


def test_only_one_may_index(library: Library) -> None:
    second = Library(library.folder)
    with library.indexing_lock():
        with pytest.raises(EnvironmentFaultError) as caught, second.indexing_lock():
            pytest.fail("two at once")
        assert caught.value.code is FaultCode.ALREADY_INDEXING
        add_people(second, [[1]])
    with second.indexing_lock():
        pass
    second.close()


def test_two_programs_edit_one_library(library: Library) -> None:
    """Each sees the other's people at once, and undo takes back whatever came last."""
    ids = [row[0] for row in add_people(library, [[1]] * 3)]
    second = Library(library.folder)
    start = people_state(library)
    edits.name_faces(library, ids[:1], "Anna")
    edits.name_faces(second, ids[1:2], "Anna")
    assert library.people.all()[0].face_count == 2
    edits.name_faces(library, ids[2:], "Carla")
    edits.merge(second, [person(second, "Anna"), person(second, "Carla")])
    entry, _ = edits.undo(library) or pytest.fail("nothing")
    assert entry.verb == "merge"
    while edits.undo(second):
        pass
    assert people_state(library) == start
    second.close()
