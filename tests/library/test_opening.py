"""Opening a library: new, old, newer, damaged, foreign, locked, and who may read it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlite_utils import Migrations

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.library import database, migrations, schema
from faceorg.library.counts import wrong_counts
from faceorg.library.database import APPLICATION_ID
from faceorg.library.library import DATABASE_NAME, THUMBNAILS_NAME, Library
from faceorg.library.migrations import SCHEMA_VERSION
from tests.helpers.readings import add_people, people_state

if TYPE_CHECKING:
    from collections.abc import Callable

    import sqlite_utils

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"


def fault_of(action: Callable[[], Any]) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as caught:
        action()
    return caught.value.code


def raw(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


# a good library ------------------------------------------------------------------------------


def test_a_new_library_has_all_pragmas(library: Library) -> None:
    value = library.database.value
    assert value("PRAGMA journal_mode") == "wal"
    assert value("PRAGMA foreign_keys") == 1
    assert value("PRAGMA application_id") == APPLICATION_ID
    assert value("PRAGMA user_version") == SCHEMA_VERSION
    assert library.check() == []


def test_foreign_keys_are_enforced(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        library.database.run("INSERT INTO vectors (face_id, pack, vector) VALUES (99, 'p', x'00')")


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "library with 'quotes' and 😀"
    first = Library(folder)
    add_people(first, [[1, 2], [1]])
    before = people_state(first)
    first.settings.set("theme", {"scheme": "dark"})
    first.close()
    second = Library(folder)
    assert people_state(second) == before
    assert second.photos.count() == 2
    assert second.settings.get("theme") == {"scheme": "dark"}
    assert second.settings.get("unknown", 7) == 7
    assert not (folder / "backups").exists()
    second.close()


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    old_mask = os.umask(0)
    try:
        library = Library(tmp_path / "library")
        add_people(library, [[1]])
        assert stat.S_IMODE(library.folder.stat().st_mode) == 0o700
        with library.indexing_lock():
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in library.folder.iterdir()}
        library.close()
    finally:
        os.umask(old_mask)
    assert {"library.sqlite", "library.sqlite-wal", "library.sqlite-shm"} < set(modes)
    assert "thumbnails.sqlite-wal" in modes
    assert set(modes.values()) == {0o600}


def test_a_folder_open_to_others_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Library(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_check_looks_at_both_files(library: Library) -> None:
    library.database.run("PRAGMA foreign_keys=OFF")
    library.database.run("INSERT INTO vectors (face_id, pack, vector) VALUES (99, 'p', x'00')")
    (found,) = library.check()
    assert "vectors" in found
    library.thumbnails.put([], [(FaceId(i), bytes(5000)) for i in range(1, 50)])
    library.close()
    path = library.folder / THUMBNAILS_NAME
    data = bytearray(path.read_bytes())
    data[20_000:] = b"\x55" * (len(data) - 20_000)
    path.write_bytes(data)
    assert any(text.startswith("thumbnails: ") for text in library.check())


# what is no library --------------------------------------------------------------------------


def test_a_newer_library_is_refused_and_kept(library: Library) -> None:
    library.database.run(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    add_people(library, [[1]])
    library.close()
    assert fault_of(lambda: Library(library.folder)) is FaultCode.LIBRARY_TOO_NEW
    with closing(raw(library.folder)) as connection:
        assert connection.execute("SELECT count(*) FROM faces").fetchone() == (1,)


@pytest.mark.parametrize("table", ["bookmarks", "photos"])
@pytest.mark.parametrize(("application_id", "version"), [(0, 0), (77, 0), (0, 1), (77, 1)])
def test_another_programs_database_is_left_byte_for_byte(
    tmp_path: Path, table: str, application_id: int, version: int
) -> None:
    tmp_path.chmod(0o755)
    with closing(raw(tmp_path)) as connection:
        connection.execute(f"CREATE TABLE {table} (id INTEGER)")
        connection.execute(f"PRAGMA application_id={application_id}")
        connection.execute(f"PRAGMA user_version={version}")
    before = contents(tmp_path)
    assert fault_of(lambda: Library(tmp_path)) is FaultCode.NOT_A_LIBRARY
    assert contents(tmp_path) == before
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_another_programs_empty_database_with_its_mark_is_refused(tmp_path: Path) -> None:
    with closing(raw(tmp_path)) as connection:
        connection.execute("PRAGMA application_id=77")
    before = contents(tmp_path)
    assert fault_of(lambda: Library(tmp_path)) is FaultCode.NOT_A_LIBRARY
    assert contents(tmp_path) == before


def test_another_programs_tables_still_in_its_wal_are_refused(tmp_path: Path) -> None:
    """The header says nothing yet: only the write-ahead log knows."""
    with closing(raw(tmp_path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE bookmarks (id INTEGER)")
        assert fault_of(lambda: Library(tmp_path)) is FaultCode.NOT_A_LIBRARY
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_a_text_file_is_no_library(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).write_text("Dear diary, " * 100)
    before = contents(tmp_path)
    assert fault_of(lambda: Library(tmp_path)) is FaultCode.NOT_A_LIBRARY
    assert contents(tmp_path) == before


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).touch()
    library = Library(tmp_path)
    assert library.check() == []
    library.close()


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert fault_of(lambda: Library(tmp_path / "file")) is FaultCode.NOT_A_LIBRARY
    assert fault_of(lambda: Library(tmp_path / "file" / "below")) is FaultCode.NOT_A_LIBRARY
    assert (tmp_path / "file").read_text() == "x"


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).mkdir()
    assert fault_of(lambda: Library(tmp_path)) is FaultCode.NOT_A_LIBRARY


# what the environment does -------------------------------------------------------------------


@pytest.mark.skipif(os.geteuid() == 0, reason="root can write anywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert fault_of(lambda: Library(tmp_path / "library")) is FaultCode.LIBRARY_READ_ONLY
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_may_not_be_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    assert fault_of(lambda: Library(tmp_path / "closed")) is FaultCode.LIBRARY_READ_ONLY


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert fault_of(lambda: Library(tmp_path / "library")) is FaultCode.LIBRARY_READ_ONLY


def test_a_library_that_may_only_be_read(library: Library) -> None:
    library.database.run("PRAGMA query_only=ON")
    assert fault_of(lambda: library.settings.set("a", 1)) is FaultCode.LIBRARY_READ_ONLY


def test_a_drive_without_permissions_can_hold_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "chmod", refuse)
        patch.setattr(os, "chmod", refuse)
        library = Library(tmp_path / "library")
    assert library.check() == []
    library.close()


def test_a_full_disk_leaves_nothing_half_written(library: Library) -> None:
    add_people(library, [[1, 2]])
    before = people_state(library)
    pages = library.database.value("PRAGMA page_count")
    library.database.run(f"PRAGMA max_page_count={pages + 1}")
    assert fault_of(lambda: add_people(library, [[1, 2, 3, 4, 5]] * 40)) is FaultCode.DISK_FULL
    library.database.run("PRAGMA max_page_count=1000000")
    state = people_state(library)
    assert state["faces"][:2] == before["faces"]
    photos = library.database.rows("SELECT photo_id, count(*) FROM faces GROUP BY 1")
    assert all(number == 5 for _, number in photos[1:])
    done = library.database.value("SELECT count(*) FROM photos WHERE state = 'done'")
    assert done == len(photos)
    assert library.check() == []
    add_people(library, [[1]])


def test_looking_at_an_open_library_lets_go_of_no_lock(library: Library) -> None:
    """Closing a descriptor of its file would: the next one to leave would take its log away."""
    from faceorg.engine.safety.backups import make_backup
    from faceorg.engine.safety.encryption import Protection, protection

    library.settings.set("theme", "dark")
    assert protection(library.folder) is Protection.NONE
    Library(library.folder).close()
    make_backup(library)
    code = "import sys; from pathlib import Path; from faceorg.library.library import Library; "
    code += "Library(Path(sys.argv[1])).close()"
    subprocess.run([sys.executable, "-c", code, library.folder], check=True)  # noqa: S603
    assert (library.folder / f"{DATABASE_NAME}-wal").stat().st_size > 0
    library.settings.set("theme", "light")
    assert library.settings.get("theme") == "light"
    assert raw(library.folder).execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_a_locked_library_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    library = Library(tmp_path)
    with closing(raw(tmp_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert fault_of(lambda: add_people(library, [[1]])) is FaultCode.LIBRARY_LOCKED
        assert library.photos.count() == 0
        other.execute("ROLLBACK")
        add_people(library, [[1]])
    library.close()


def test_a_library_locked_for_good_cannot_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    Library(tmp_path).close()
    with closing(raw(tmp_path)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("INSERT INTO settings VALUES ('a', '1')")
        assert fault_of(lambda: Library(tmp_path)) is FaultCode.LIBRARY_LOCKED


def test_a_damaged_library_says_so(library: Library) -> None:
    add_people(library, [[1, 2, 3, 4, 5]] * 30)
    library.close()
    path = library.folder / DATABASE_NAME
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x55" * (len(data) - 4096)
    path.write_bytes(data)

    def use() -> None:
        opened = Library(library.folder)
        try:
            opened.faces.all()
        finally:
            opened.close()

    assert fault_of(use) is FaultCode.LIBRARY_DAMAGED
    path.write_bytes(b"\x55" * len(data))
    assert fault_of(use) is FaultCode.NOT_A_LIBRARY


def test_an_error_of_ours_is_not_taken_for_one_of_the_environment(library: Library) -> None:
    with pytest.raises(sqlite3.OperationalError):
        library.database.rows("SELECT nothing FROM nowhere")


# older libraries -----------------------------------------------------------------------------


def add_migration(
    monkeypatch: pytest.MonkeyPatch, *steps: Callable[[sqlite_utils.Database], None]
) -> None:
    """Pretend that a later version has these migrations after the present ones."""
    longer = Migrations("faceorg")
    for old in schema.library_migrations._migrations:
        longer(name=old.name)(old.fn)
    for number, step in enumerate(steps, SCHEMA_VERSION + 1):
        longer(name=f"{number:04}_test")(step)
    monkeypatch.setattr(schema, "library_migrations", longer)
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", SCHEMA_VERSION + len(steps))


def add_column(db: sqlite_utils.Database) -> None:
    db.conn.execute("ALTER TABLE people ADD COLUMN nickname TEXT")


def break_off(db: sqlite_utils.Database) -> None:
    db.conn.execute("DROP TABLE problems")
    raise RuntimeError("no further")


def test_a_migration_makes_a_backup_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1, 2]])
    before = people_state(library)
    library.close()
    add_migration(monkeypatch, add_column)
    migrated = Library(library.folder)
    assert people_state(migrated) == before
    assert migrated.database.value("PRAGMA user_version") == SCHEMA_VERSION + 1
    assert migrated.database.rows("SELECT nickname FROM people") == []
    migrated.close()
    (backup,) = (library.folder / "backups").glob("library-000001-*-migration.sqlite")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    monkeypatch.undo()
    restored = library.folder.with_name("restored")
    restored.mkdir()
    shutil.copy(backup, restored / DATABASE_NAME)
    old = Library(restored)
    assert people_state(old) == before
    assert old.check() == []
    old.close()


def test_no_migration_while_an_older_program_has_the_library_open(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would go on writing as it knows it, into tables that have become others."""
    add_people(library, [[1, 2]])
    before = people_state(library)
    add_migration(monkeypatch, add_column)
    assert fault_of(lambda: Library(library.folder)) is FaultCode.LIBRARY_IN_USE
    assert library.database.value("PRAGMA user_version") == SCHEMA_VERSION
    assert people_state(library) == before
    library.close()
    migrated = Library(library.folder)
    assert people_state(migrated) == before
    # Others may have it open beside it again.
    Library(library.folder).close()
    migrated.close()


def test_two_programs_that_find_an_old_library_both_open_it(tmp_path: Path) -> None:
    shutil.copy(LIBRARIES / "schema-1.sqlite", tmp_path / DATABASE_NAME)
    with ThreadPoolExecutor(2) as pool:
        opened = list(pool.map(Library, [tmp_path] * 2))
    assert [one.database.value("PRAGMA user_version") for one in opened] == [SCHEMA_VERSION] * 2
    assert len(list((tmp_path / "backups").glob("*-migration.sqlite"))) == 1
    for one in opened:
        assert one.check() == []
        one.close()


def test_a_failing_migration_leaves_the_old_library_usable(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1, 2]])
    before = people_state(library)
    tables = library.database.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
    library.close()
    add_migration(monkeypatch, add_column, break_off)
    with pytest.raises(RuntimeError, match="no further"):
        Library(library.folder)
    monkeypatch.undo()
    old = Library(library.folder)
    assert people_state(old) == before
    assert old.database.rows("SELECT name, sql FROM sqlite_master ORDER BY name") == tables
    assert old.check() == []
    old.close()
    add_migration(monkeypatch, add_column)
    Library(library.folder).close()


def test_a_first_start_cut_off_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_migration(monkeypatch, break_off)
    with pytest.raises(RuntimeError, match="no further"):
        Library(tmp_path)
    monkeypatch.undo()
    library = Library(tmp_path)
    assert library.check() == []
    library.close()


def schema_of(library: Library) -> dict[str, object]:
    rows = library.database.rows
    names = rows("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 2")
    return {
        name: sorted(rows(f"PRAGMA {kind}_info({name})"), key=lambda row: str(row[1:]))
        for kind, name in names
    }


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_library_of_every_released_schema_opens(
    version: int, tmp_path: Path, library: Library
) -> None:
    """Where this fails after a change of the schema: the change needs a migration."""
    shutil.copy(LIBRARIES / f"schema-{version}.sqlite", tmp_path / DATABASE_NAME)
    old = Library(tmp_path)
    assert old.check() == []
    assert schema_of(old) == schema_of(library)
    assert wrong_counts(old.database) == 0
    (zoe,) = old.people.all()
    assert (zoe.name, zoe.photo_count, zoe.suggestion_count) == ("Zoë 王", 5, 1)
    assert str(zoe.birth_date) == "1999-12-31"
    assert old.photos.count() + old.photos.count_hidden() == 9
    assert old.problems.count() == 1
    assert len(old.faces.table("made-up").vectors) == 15
    entry, _ = old.journal.redo() or pytest.fail("nothing to redo")
    assert entry.summary["name"] == "Ben"
    said = (old.faces.strangers(), old.faces.separations(), old.answers.all())
    assert [bool(what) for what in said] == [version >= 2] * 3
    assert [bool(album.query) for album in old.albums.all()] == [False, True] * (version >= 5)
    assert old.photos.count_hidden() == (version >= 5)
    while old.journal.undo():
        pass
    assert old.people.all() == []
    assert old.check() == []
    assert wrong_counts(old.database) == 0
    old.close()


def test_photos_that_are_there_get_the_dates_in_their_names(tmp_path: Path) -> None:
    file = tmp_path / DATABASE_NAME
    shutil.copy(LIBRARIES / "schema-4.sqlite", file)
    with closing(sqlite3.connect(file)) as db:
        (first,) = db.execute("SELECT min(id) FROM photos WHERE state = 'done'").fetchone()
        name = "Screenshot_2013-05-04-15-30-12.png"
        db.execute("UPDATE photos SET dated = 0, name_text = ? WHERE id = ?", (name, first))
        db.commit()
    with closing(Library(tmp_path)) as library:
        detail = library.photos.detail(PhotoId(first))
        assert detail is not None
        assert detail.dated_by_name
        assert detail.taken_at.isoformat() == "2013-05-04T15:30:12"
        months = library.timeline.answer().months
        assert (2013, 5) in {(month.year, month.month) for month in months}
        assert library.check() == []
