"""Backups: made when due, rotated whatever the clock says, checked, and put back."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.ids import FaceId
from faceorg.engine import edits
from faceorg.engine.safety.backups import (
    SETTING,
    back_up_when_due,
    backups,
    copy_library,
    make_backup,
    restore_backup,
)
from faceorg.engine.safety.check import repair_damaged
from faceorg.library.files import backup, replacing
from faceorg.library.files.backup import BackupFile, expired
from faceorg.library.library import DATABASE_NAME, Library
from faceorg.library.migrations import SCHEMA_VERSION
from tests.helpers.pages import PAGE, pages_of_tables
from tests.helpers.readings import add_people, spoken_state

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = ("Anna", "Berta", "Cilly", "Dorothy", "Emil", "Fritz", "Gustav", "Hugo", "Ida", "Joe")


def fault_of(action: Callable[[], object]) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as caught:
        action()
    return caught.value.code


def name(library: Library, face_id: int, who: str) -> None:
    edits.name_faces(library, [FaceId(face_id)], who)


def read(folder: Path) -> None:
    with closing(Library(folder)) as library:
        library.faces.all()


def names(folder: Path) -> list[str]:
    with closing(Library(folder)) as library:
        return sorted(person.name for person in library.people.all())


@pytest.fixture
def named(library: Library) -> Library:
    """Three people in four photos, Anna named."""
    add_people(library, [[1], [1, 2], [3], [2]])
    name(library, 1, "Anna")
    return library


# making --------------------------------------------------------------------------------------


def test_a_backup_is_whole_private_and_described(named: Library) -> None:
    made = make_backup(named)
    assert (made.reason, made.schema, made.people, made.faces) == ("asked", SCHEMA_VERSION, 1, 5)
    assert not made.problem
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert made.size_bytes == made.path.stat().st_size
    assert abs(made.made_at - datetime.now()) < timedelta(minutes=1)  # noqa: DTZ005 - local time
    assert backups(named.folder) == [made]
    before = made.path.read_bytes()
    backups(named.folder)
    assert made.path.read_bytes() == before, "looking changes nothing"
    assert {p.name for p in made.path.parent.iterdir()} <= {made.path.name, "backing-up.lock"}


def test_a_backup_is_made_while_somebody_writes(named: Library) -> None:
    with closing(sqlite3.connect(named.folder / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM photos")
        assert make_backup(named).faces == 5
        other.execute("ROLLBACK")


def test_only_when_due_and_when_anything_has_changed(named: Library) -> None:
    assert back_up_when_due(named) is not None
    assert back_up_when_due(named) is None
    note = named.settings.get(SETTING)
    long_ago = (datetime.now(UTC) - timedelta(days=2)).isoformat()
    named.settings.set(SETTING, {**note, "at": long_ago})
    assert back_up_when_due(named) is None, "nothing has changed"
    name(named, 2, "Ben")
    assert back_up_when_due(named) is not None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE photos SET favourite = 1 WHERE id = 2",
        "UPDATE photos SET missing = 1 WHERE id = 2",
        "UPDATE journal SET undone = 1",
        "UPDATE faces SET decision = 'ignored' WHERE id = 2",
        "DELETE FROM photos WHERE id = 4",
        "INSERT INTO answers VALUES ('q', 'a', 'now')",
    ],
)
def test_changes_are_seen(named: Library, change: str) -> None:
    before = backup.state(named.database)
    assert backup.state(named.database) == before
    named.database.run(change)
    assert backup.state(named.database) != before


def test_a_clock_that_was_set_back_costs_no_backup(named: Library) -> None:
    make_backup(named, "daily")
    ahead = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    named.settings.set(SETTING, {"at": ahead, "state": []})
    assert back_up_when_due(named) is not None


def test_an_empty_library_needs_no_backup(library: Library) -> None:
    assert back_up_when_due(library) is None


def test_no_room_means_no_backup_and_no_harm(
    named: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = (named.folder / DATABASE_NAME).stat().st_size
    usage = shutil.disk_usage(named.folder)
    free = usage._replace(free=size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    assert back_up_when_due(named) is None
    assert fault_of(lambda: make_backup(named)) is FaultCode.DISK_FULL
    assert backups(named.folder) == []


def test_a_copy_elsewhere(named: Library, tmp_path: Path) -> None:
    assert copy_library(named, tmp_path / "copy.sqlite") == (1, 5)
    assert stat.S_IMODE((tmp_path / "copy.sqlite").stat().st_mode) == 0o600
    missing = tmp_path / "nowhere" / "copy.sqlite"
    assert fault_of(lambda: copy_library(named, missing)) is FaultCode.LIBRARY_READ_ONLY


def test_what_a_killed_process_left_is_cleared_away(named: Library) -> None:
    made = make_backup(named)
    leftover = made.path.with_name("library-000002-20200101T000000Z-daily.sqlite.part")
    leftover.write_bytes(b"half")
    make_backup(named)
    assert not leftover.exists()


# rotating ------------------------------------------------------------------------------------


def daily(days: int, start: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> list[BackupFile]:
    return [
        BackupFile(Path(f"{i}"), i, start + timedelta(days=i - 1), "daily")
        for i in range(1, days + 1)
    ]


def rotated(made: list[BackupFile]) -> list[BackupFile]:
    """What is left when every backup was followed by rotating."""
    kept: list[BackupFile] = []
    for file in made:
        kept.append(file)
        gone = expired(kept)
        kept = [file for file in kept if file not in gone]
    return kept


def test_days_weeks_and_months_are_kept() -> None:
    kept = [file.made_at.date().isoformat() for file in rotated(daily(300))]
    assert kept == [
        *("2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30"),
        *("2026-10-11", "2026-10-18", "2026-10-25", "2026-10-26", "2026-10-27"),
    ]


def test_a_year_ahead_by_mistake_costs_one_place_only() -> None:
    made = daily(60)
    wrong = BackupFile(Path("61"), 61, datetime(2036, 1, 1, tzinfo=UTC), "daily")
    later = [
        BackupFile(Path(f"{61 + i}"), 61 + i, made[-1].made_at + timedelta(days=i), "daily")
        for i in range(1, 4)
    ]
    kept = rotated([*made, wrong, *later])
    assert [file.number for file in kept[-3:]] == [62, 63, 64], "the latest are the latest"
    assert len(kept) >= 7
    assert made[30] in kept, "the end of January"


def test_other_kinds_are_kept_apart_and_old_ones_for_good() -> None:
    old = BackupFile(Path("old"), -999_999, datetime(2025, 1, 1, tzinfo=UTC), "migration")
    others = [
        BackupFile(Path(f"{kind}{i}"), i, datetime(2026, 1, 1, tzinfo=UTC), kind)
        for i, kind in enumerate(["restore"] * 3 + ["migration"] * 3, 1)
    ]
    assert [file.path.name for file in expired([old, *others, *daily(3)])] == [
        *("restore1", "migration4")
    ]


def test_trying_one_backup_after_the_other_keeps_what_was_there_first() -> None:
    first, *later = (
        BackupFile(Path(f"{i}"), i, datetime(2026, 2, 1, tzinfo=UTC), "restore")
        for i in range(11, 17)
    )
    assert first in rotated([*daily(10), first, *later])
    assert first not in rotated([*daily(10), first, *later, *daily(20)[17:]]), "days have passed"


def test_backups_of_older_versions_are_listed(named: Library) -> None:
    copy_library(named, named.folder / "library.before-schema-2.sqlite")
    make_backup(named)
    assert [found.reason for found in backups(named.folder)] == ["asked", "migration"]


def test_a_number_is_never_used_twice(named: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "LATEST", 1)
    paths = {make_backup(named).path.name.split("-")[1] for _ in range(4)}
    assert paths == {"000001", "000002", "000003", "000004"}
    assert len(backups(named.folder)) == 1


def test_a_backup_that_cannot_be_read_says_so(named: Library) -> None:
    made = make_backup(named)
    made.path.write_bytes(b"\x55" * 9000)
    (found,) = backups(named.folder)
    assert found.problem == "not_a_library"
    assert found.schema == 0


# restoring -----------------------------------------------------------------------------------


def test_restoring_brings_back_and_keeps_what_was_there(named: Library) -> None:
    state = spoken_state(named)
    made = make_backup(named)
    name(named, 4, "Ben")
    named.close()
    restore_backup(named.folder, made.path)
    with closing(Library(named.folder)) as restored:
        assert spoken_state(restored) == state
        assert restored.check() == []
    before, first = backups(named.folder)
    assert (before.reason, before.people, first.people) == ("restore", 2, 1)
    restore_backup(named.folder, before.path)
    assert names(named.folder) == ["Anna", "Ben"]


def test_ids_are_not_used_again_after_a_restore(named: Library) -> None:
    made = make_backup(named)
    add_people(named, [[5], [6]])
    highest = max(face.face_id for face in named.faces.all())
    named.close()
    restore_backup(named.folder, made.path)
    with closing(Library(named.folder)) as restored:
        known = {face.face_id for face in restored.faces.all()}
        add_people(restored, [[7]])
        (new,) = {face.face_id for face in restored.faces.all()} - known
        assert new > highest, "it would have had the portrait of somebody else"


def test_an_open_library_is_not_restored(named: Library) -> None:
    made = make_backup(named)
    assert fault_of(lambda: restore_backup(named.folder, made.path)) is FaultCode.LIBRARY_IN_USE


def test_a_library_that_another_process_has_open_is_not_restored(named: Library) -> None:
    made = make_backup(named)
    named.close()
    code = (
        "import sys, pathlib; from faceorg.library.library import Library;"
        "Library(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", code, named.folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        assert fault_of(lambda: restore_backup(named.folder, made.path)) is FaultCode.LIBRARY_IN_USE
        other.kill()
    restore_backup(named.folder, made.path)
    assert names(named.folder) == ["Anna"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"\x55" * 9000, FaultCode.BACKUP_UNUSABLE), (None, FaultCode.NO_BACKUP)],
)
def test_what_is_no_backup_is_refused(
    named: Library, tmp_path: Path, content: bytes | None, code: FaultCode
) -> None:
    named.close()
    chosen = tmp_path / "chosen.sqlite"
    if content is not None:
        chosen.write_bytes(content)
    assert fault_of(lambda: restore_backup(named.folder, chosen)) is code
    assert names(named.folder) == ["Anna"]


def test_a_backup_of_a_newer_version_is_refused(named: Library, tmp_path: Path) -> None:
    copy_library(named, tmp_path / "newer.sqlite")
    with closing(sqlite3.connect(tmp_path / "newer.sqlite")) as newer:
        newer.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    named.close()
    chosen = tmp_path / "newer.sqlite"
    assert fault_of(lambda: restore_backup(named.folder, chosen)) is FaultCode.LIBRARY_TOO_NEW


@pytest.mark.parametrize("harm", ["garbage", "cut", "empty", "deleted", "header"])
def test_a_damaged_library_is_restored_and_kept(named: Library, harm: str) -> None:
    made = make_backup(named)
    named.close()
    file = named.folder / DATABASE_NAME
    content = file.read_bytes()
    harmed = {
        "garbage": b"\x55" * len(content),
        "cut": content[: len(content) // 3],
        "empty": b"",
        "header": b"\x55" * 100 + content[100:],
    }
    if harm in harmed:
        file.write_bytes(harmed[harm])
    else:
        file.unlink()
    assert fault_of(lambda: read(named.folder)) in {
        FaultCode.LIBRARY_DAMAGED,
        FaultCode.NOT_A_LIBRARY,
    }
    restore_backup(named.folder, made.path)
    assert names(named.folder) == ["Anna"]
    kept = [path.read_bytes() for path in named.folder.glob("library.damaged-*.sqlite")]
    assert kept == ([harmed[harm]] if harmed.get(harm) else [])


@pytest.mark.parametrize("step", range(4))
def test_a_restore_that_is_cut_off_is_finished_or_never_was(
    named: Library, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(named)
    name(named, 4, "Ben")
    named.close()
    steps = iter(range(100))

    def cut_off(path: Path) -> None:
        if next(steps) == step:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(replacing, "sync", cut_off)
        with pytest.raises(KeyboardInterrupt):
            restore_backup(named.folder, made.path)
    assert names(named.folder) == (["Anna"] if step else ["Anna", "Ben"])
    assert not (named.folder / replacing.READY_NAME).exists()


def test_an_old_backup_is_migrated_when_it_is_opened(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "data" / "libraries" / "schema-1.sqlite"
    with closing(Library(tmp_path / "library")) as library:
        add_people(library, [[1]])
    restore_backup(tmp_path / "library", old)
    assert names(tmp_path / "library") == ["Zoë 王"]


# repairing what can't be opened ---------------------------------------------------------------


def test_where_there_is_a_backup_it_is_named_and_nothing_is_changed(named: Library) -> None:
    made = make_backup(named)
    named.close()
    file = named.folder / DATABASE_NAME
    file.write_bytes(b"\x55" * 9000)
    assert repair_damaged(named.folder).backup == made
    assert file.read_bytes() == b"\x55" * 9000


def test_what_can_be_read_is_saved(library: Library) -> None:
    add_people(library, [[i % 9 + 1] for i in range(300)])
    for i in range(1, 200):
        name(library, i, WORDS[i % 10] + WORDS[i % 20 // 10] + WORDS[i % 7])
    library.close()
    file = library.folder / DATABASE_NAME
    data = bytearray(file.read_bytes())
    for page in set(range(30, len(data) // PAGE, 9)) - pages_of_tables(data):
        data[page * PAGE : page * PAGE + 200] = bytes(range(200))
    file.write_bytes(data)
    done = repair_damaged(library.folder)
    assert done.kept is not None
    assert done.kept.read_bytes() == bytes(data)
    assert done.people >= 50
    assert done.decided >= 80
    with closing(Library(library.folder)) as saved:
        assert saved.check() == []
        assert len(saved.faces.all()) == saved.database.value("SELECT count(*) FROM faces")


def test_a_library_that_was_cut_off_is_saved_up_to_there(library: Library) -> None:
    add_people(library, [[i % 9 + 1] for i in range(300)])
    for i in range(1, 200):
        name(library, i, WORDS[i % 10] + WORDS[i % 20 // 10] + WORDS[i % 7])
    library.close()
    file = library.folder / DATABASE_NAME
    file.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
    assert repair_damaged(library.folder).decided > 20
    with closing(Library(library.folder)) as saved:
        assert saved.check() == []


def test_a_library_of_which_nothing_can_be_read_is_left_alone(named: Library) -> None:
    named.close()
    file = named.folder / DATABASE_NAME
    file.write_bytes(b"\x55" * 9000)
    assert fault_of(lambda: repair_damaged(named.folder)) is FaultCode.NO_BACKUP
    assert file.read_bytes() == b"\x55" * 9000
    assert not list(named.folder.glob("*salvaging*"))
