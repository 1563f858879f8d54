"""Kept counts are those of the rows, whoever writes."""

from __future__ import annotations

import random
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library import counts
from faceorg.library.counts import counted_after, face_counts, photo_counts, recount, wrong_counts
from faceorg.library.files.salvage import salvage
from faceorg.library.library import DATABASE_NAME, Library
from tests.helpers.readings import add_people, add_photo, face, group, person, suggest

if TYPE_CHECKING:
    from pathlib import Path

MONTHS = "SELECT month, photos, aspects FROM photo_months ORDER BY month"
# What anybody may do to rows; some of it twice to the same face.
SQL = """
    UPDATE faces SET decision = 'confirmed', person_id = {a}, group_id = NULL,
        suggested_person_id = NULL, stranger_id = NULL WHERE id = {f};
    UPDATE faces SET decision = 'confirmed', person_id = {a}, group_id = NULL,
        suggested_person_id = NULL, stranger_id = NULL WHERE photo_id = {p};
    UPDATE faces SET person_id = {b} WHERE person_id = {a};
    UPDATE faces SET decision = NULL, person_id = NULL WHERE id = {f};
    UPDATE faces SET decision = 'ignored', person_id = NULL, group_id = NULL,
        suggested_person_id = NULL, stranger_id = {a} WHERE id = {f};
    UPDATE faces SET decision = 'not_a_face', person_id = NULL, group_id = NULL,
        suggested_person_id = NULL, stranger_id = NULL WHERE id = {f};
    UPDATE faces SET stranger_id = {a} WHERE id = {f} AND decision IS NULL AND group_id IS NULL
        AND suggested_person_id IS NULL;
    UPDATE faces SET group_id = {a} WHERE id IN ({f}, {f} + 1) AND decision IS NULL AND
        stranger_id IS NULL;
    UPDATE faces SET suggested_person_id = {a}, suggestion_score = .5 WHERE id = {f} AND
        decision IS NULL AND stranger_id IS NULL;
    UPDATE faces SET group_id = NULL, suggested_person_id = NULL WHERE id = {f};
    UPDATE photos SET missing = NOT missing WHERE id = {p};
    UPDATE photos SET missing = 1 WHERE id = {p};
    UPDATE photos SET hidden = NOT hidden WHERE id = {p};
    UPDATE photos SET hidden = 1, missing = {a} = 2 WHERE id = {p};
    UPDATE photos SET state = 'pending' WHERE id = {p};
    UPDATE photos SET state = 'problem' WHERE id = {p};
    UPDATE photos SET state = 'done', width = {a} * 100, height = 300 WHERE id = {p};
    UPDATE photos SET taken_at = '2001-0{a}-07T11:12:13' WHERE id = {p};
    UPDATE photos SET taken_at = NULL, width = NULL WHERE id = {p};
    INSERT OR IGNORE INTO photos (id, directory_id, name, name_text, size_bytes, mtime_ns,
        state, width, height, taken_at, missing) VALUES ({p}, 1, x'{p:04}', '', 1, 1, 'done', 40,
        30, '2001-0{a}-01T00:00:00', {a} = 1);
    INSERT INTO faces (photo_id, x, y, w, h, landmarks, score, quality, sharpness, size_px, yaw,
        pitch, roll, norm, source, decision, person_id) SELECT {p}, 0, 0, 1, 1, x'', 1, .5, 1, 9, 0,
        0, 0, 1, 'detected', 'confirmed', {a} WHERE EXISTS (SELECT 1 FROM photos WHERE id = {p});
    DELETE FROM faces WHERE id = {f};
    DELETE FROM photos WHERE id = {p};
"""
CHANGES = SQL.split(";\n")[:-1]


@pytest.fixture
def filled(library: Library) -> Library:
    """Thirty photos of people, and rows for everybody whom a face may belong to."""
    add_people(library, [[i % 3, 3 + i % 4, 7] for i in range(30)])
    for number in range(1, 6):
        library.database.run(
            "INSERT INTO people (id, name, name_key, created_at) VALUES (?, 'A', 'a', '')", [number]
        )
        library.database.run("INSERT INTO groups VALUES (?, '', 0, 0)", [number])
        library.database.run("INSERT INTO strangers VALUES (?, '')", [number])
    return library


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_written(filled: Library, seed: int) -> None:
    numbers = random.Random(seed)
    for step in range(250):
        a, b = numbers.sample(range(1, 6), 2)
        sql = numbers.choice(CHANGES)
        filled.database.run(
            sql.format(a=a, b=b, f=numbers.randint(1, 95), p=numbers.randint(1, 32))
        )
        if step % 10 == 9:
            assert wrong_counts(filled.database) == 0, sql
    assert sum(photo_counts(filled.database).values()) > 10


def test_what_lists_show(library: Library) -> None:
    rows = [
        add_photo(
            library,
            b"%d.jpg" % i,
            face(0, looks=1),
            taken_at=datetime.fromisoformat(f"200{i}-05-01"),
        )[1]
        for i in range(4)
    ]
    edits.name_faces(library, [rows[0][0]], "Anna")
    anna = person(library, "Anna")
    suggest(library, anna, rows[1][0])
    found = library.people.get(anna)
    assert found is not None
    assert (found.face_count, found.photo_count, found.suggestion_count) == (1, 1, 1)
    assert library.photos.count(PhotoState.DONE) == library.photos.count() == 4
    assert [row[:2] for row in library.database.rows(MONTHS)] == [
        (f"200{i}-05", 1) for i in range(4)
    ]
    library.photos.set_missing([PhotoId(1), PhotoId(2)], missing=True)
    found = library.people.get(anna)
    assert found is not None
    assert (found.face_count, found.photo_count) == (1, 0)
    assert library.photos.count_missing() == 2
    assert library.faces.counts() == {"confirmed": 1, "unassigned": 2, "all": 3}
    assert len(library.database.rows(MONTHS)) == 2


def test_a_hidden_photo_is_counted_nowhere_but_its_faces_are(library: Library) -> None:
    rows = [add_photo(library, b"%d.jpg" % i, face(0, looks=1), face(1, looks=2)) for i in range(3)]
    edits.name_faces(library, [row[1][0] for row in rows], "Anna")
    library.database.run("UPDATE photos SET hidden = 1 WHERE id = ?", (rows[0][0],))
    found = library.people.get(person(library, "Anna"))
    assert found is not None
    assert (found.face_count, found.photo_count) == (3, 2)
    assert library.photos.count(PhotoState.DONE) == library.photos.count() == 2
    assert library.photos.count_hidden() == 1
    assert sum(month[1] for month in library.database.rows(MONTHS)) == 2
    assert library.faces.counts() == {"confirmed": 3, "unassigned": 3, "all": 6}
    assert len(library.photos.tiles()) == 2
    (hidden,) = library.photos.tiles(PhotoQuery(hidden=True))
    assert hidden.photo_id == rows[0][0]
    library.database.run("UPDATE photos SET state = 'pending'")
    assert library.photos.count_hidden() == 0, "it is still to be read, like the others"
    assert wrong_counts(library.database) == 0


def test_many_rows_are_counted_at_the_end(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts, "BULK_MIN", 1)
    (first, _) = group(filled, [f.face_id for f in filled.faces.all()][::3], [2, 5])  # type: ignore[list-item]
    assert wrong_counts(filled.database) == 0
    found = filled.people.group(first)
    assert found is not None
    assert found.face_count == 30
    filled.photos.set_missing([PhotoId(i) for i in range(1, 25)], missing=True)
    assert wrong_counts(filled.database) == 0
    assert filled.photos.count() == 6
    triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
    assert filled.database.value(triggers) > 10


def test_an_error_in_the_midst_leaves_all_as_it_was(filled: Library) -> None:
    before = filled.database.rows("SELECT name, sql FROM sqlite_master ORDER BY 1")

    def go_wrong() -> None:
        with counts.uncounted(filled.database):
            filled.database.run("DELETE FROM photos WHERE id < 20")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        go_wrong()
    assert filled.database.rows("SELECT name, sql FROM sqlite_master ORDER BY 1") == before
    assert filled.photos.count() == 30
    assert wrong_counts(filled.database) == 0


def test_a_few_rows_keep_their_triggers(filled: Library) -> None:
    with filled.database.transaction(), counted_after(filled.database, 3):
        filled.database.run("DELETE FROM photos WHERE id < 4")
        assert wrong_counts(filled.database) == 0


def test_what_is_saved_of_a_damaged_file_is_counted(filled: Library, tmp_path: Path) -> None:
    filled.database.run("UPDATE counts SET number = 99")
    filled.database.run("UPDATE people SET faces = 77")
    assert wrong_counts(filled.database) > 5
    filled.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "saved").mkdir(mode=0o700)
    salvage(filled.folder / DATABASE_NAME, tmp_path / "saved" / DATABASE_NAME)
    recount(filled.database)
    saved = Library(tmp_path / "saved")
    assert wrong_counts(saved.database) == 0
    assert face_counts(saved.database) == face_counts(filled.database)
    saved.close()
