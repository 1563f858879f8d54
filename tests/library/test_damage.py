"""What power cuts, disks and clocks do to the files: each goes on, or stops with one sentence."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.ids import FaceId
from faceorg.engine import edits
from faceorg.engine.safety.backups import make_backup, restore_backup
from faceorg.library.library import DATABASE_NAME, Library
from faceorg.library.migrations import SCHEMA_VERSION
from faceorg.ui.texts.messages import fault_text
from tests.helpers.readings import add_people, spoken_state

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"
WAL, SHM = f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"
NAMES = ("Anna", "Ben", "Carla", "David", "Elif")


def fault_of(action: Callable[[], object]) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as caught:
        action()
    assert fault_text(caught.value).count(".") >= 2, "a sentence and an action"
    return caught.value.code


def use(folder: Path) -> None:
    with closing(Library(folder)) as library:
        library.faces.all()
        library.settings.set("touched", 1)


def cut_power(library: Library, target: Path) -> Path:
    """Copy the files as they lie there while the library is open, as a power cut leaves them."""
    target.mkdir()
    for name in (DATABASE_NAME, WAL):
        shutil.copy(library.folder / name, target / name)
    return target


def people_of(folder: Path) -> list[str]:
    with closing(Library(folder)) as library:
        assert library.check() == []
        return [person.name for person in library.people.all()]


@pytest.fixture
def five_edits(library: Library, tmp_path: Path) -> tuple[Path, list[int]]:
    """Files with five edits in the write-ahead log, and how long it was after each."""
    add_people(library, [[1], [2], [3], [4], [5]])
    library.database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    ends = []
    for number, name in enumerate(NAMES, 1):
        edits.name_faces(library, [FaceId(number)], name)
        ends.append((library.folder / WAL).stat().st_size)
    return cut_power(library, tmp_path / "cut"), ends


# the write-ahead log -------------------------------------------------------------------------


def test_a_log_cut_at_any_byte_keeps_every_edit_before_the_cut(
    five_edits: tuple[Path, list[int]], tmp_path: Path
) -> None:
    files, ends = five_edits
    log = (files / WAL).read_bytes()
    chance = random.Random(4)
    cuts = {*ends, *(end - 1 for end in ends), 0, 1, 31, 32, 33}
    cuts |= {chance.randrange(len(log)) for _ in range(40)}
    for cut in sorted(cuts):
        folder = tmp_path / f"at-{cut}"
        shutil.copytree(files, folder)
        (folder / WAL).write_bytes(log[:cut])
        whole = sum(end <= cut for end in ends)
        assert sorted(people_of(folder)) == sorted(NAMES[:whole]), cut
        shutil.rmtree(folder)


def test_flipped_bits_in_the_log_cost_only_what_comes_after(
    five_edits: tuple[Path, list[int]], tmp_path: Path
) -> None:
    files, ends = five_edits
    log = (files / WAL).read_bytes()
    chance = random.Random(4)
    for _ in range(40):
        at = chance.randrange(ends[0], len(log))
        folder = tmp_path / f"at-{at}"
        shutil.copytree(files, folder, dirs_exist_ok=True)
        flipped = bytes([log[at] ^ (1 << chance.randrange(8))])
        (folder / WAL).write_bytes(log[:at] + flipped + log[at + 1 :])
        whole = sum(end <= at for end in ends)
        found = people_of(folder)
        assert set(NAMES[:whole]) <= set(found), at
        shutil.rmtree(folder)


def test_without_its_log_the_library_is_as_it_was_when_that_was_written_back(
    five_edits: tuple[Path, list[int]],
) -> None:
    files, _ = five_edits
    (files / WAL).unlink()
    assert people_of(files) == []


def test_garbage_for_shared_memory_does_no_harm(five_edits: tuple[Path, list[int]]) -> None:
    files, _ = five_edits
    (files / SHM).write_bytes(os.urandom(40_000))
    assert sorted(people_of(files)) == sorted(NAMES)


def test_edits_are_written_through_and_jobs_are_not(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1]])
    levels = []
    run = library.database.run

    def noting(sql: str, parameters: tuple[object, ...] = ()) -> sqlite3.Cursor:
        levels.append(run("PRAGMA synchronous").fetchone()[0])
        return run(sql, parameters)

    monkeypatch.setattr(library.database, "run", noting)
    edits.name_faces(library, [FaceId(1)], "Anna")
    assert set(levels) == {2}, "FULL"
    levels.clear()
    add_people(library, [[2]])
    library.settings.set("a", 1)
    assert set(levels) == {1}, "NORMAL"


# the file itself -----------------------------------------------------------------------------


@pytest.mark.parametrize("left", [1, 99, 100, 4096, 9000, 40_000])
def test_a_file_that_was_cut_says_so(library: Library, left: int) -> None:
    add_people(library, [[1, 2, 3, 4, 5]] * 20)
    library.close()
    file = library.folder / DATABASE_NAME
    content = file.read_bytes()[:left]
    file.write_bytes(content)
    assert fault_of(lambda: use(library.folder)) in {
        FaultCode.LIBRARY_DAMAGED,
        FaultCode.NOT_A_LIBRARY,
    }
    assert file.read_bytes() == content


def test_an_empty_file_beside_backups_is_no_new_library(library: Library) -> None:
    add_people(library, [[1]])
    edits.name_faces(library, [FaceId(1)], "Anna")
    made = make_backup(library)
    library.close()
    (library.folder / DATABASE_NAME).write_bytes(b"")
    assert fault_of(lambda: use(library.folder)) is FaultCode.LIBRARY_DAMAGED
    (library.folder / DATABASE_NAME).unlink()
    assert fault_of(lambda: use(library.folder)) is FaultCode.LIBRARY_DAMAGED
    restore_backup(library.folder, made.path)
    assert people_of(library.folder) == ["Anna"]


# disks ---------------------------------------------------------------------------------------

_IN_A_NAMESPACE = """
import subprocess, sys, pathlib
disk = pathlib.Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=" + sys.argv[2], "tmpfs", disk], check=True)
from faceorg.domain.errors import EnvironmentFaultError
from faceorg.library.library import Library
from tests.helpers.readings import add_people
{body}
"""
_FULL = """
library = Library(disk / "library")
(disk / "ballast").write_bytes(bytes(int(sys.argv[3])))
try:
    for _ in range(200):
        add_people(library, [[1, 2, 3, 4, 5]] * 20)
except EnvironmentFaultError as fault:
    print(fault.code.value)
(disk / "ballast").unlink()
assert library.check() == [], library.check()
add_people(library, [[9]])
library.close()
Library(disk / "library").close()
"""
_READ_ONLY = """
library = Library(disk / "library")
add_people(library, [[1, 2]])
library.close()
subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
try:
    library = Library(disk / "library")
    library.settings.set("a", 1)
except EnvironmentFaultError as fault:
    print(fault.code.value)
"""


def in_a_namespace(body: str, disk: Path, *arguments: str) -> str:
    """Run code as root of a namespace of its own, where it may mount; skip where that is denied."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rm", "true"], check=False).returncode:  # noqa: S603
        pytest.skip("needs Linux namespaces to mount a small disk")
    disk.mkdir()
    code = _IN_A_NAMESPACE.replace("{body}", body)
    done = subprocess.run(  # noqa: S603
        [unshare, "-rm", sys.executable, "-c", code, disk, *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("taken", [300_000, 600_000, 1_100_000])
def test_a_full_disk_stops_with_a_sentence_and_goes_on_with_room(
    tmp_path: Path, taken: int
) -> None:
    assert in_a_namespace(_FULL, tmp_path / "disk", "2m", str(taken)) == "disk_full"


def test_a_disk_that_may_only_be_read_says_so(tmp_path: Path) -> None:
    assert in_a_namespace(_READ_ONLY, tmp_path / "disk", "8m") == "library_read_only"


_LIMITED = """
import resource, signal, sys, pathlib
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
from faceorg.domain.errors import EnvironmentFaultError
from faceorg.library.library import Library
try:
    Library(pathlib.Path(sys.argv[1])).close()
    print("opened")
except EnvironmentFaultError as fault:
    print(fault.code.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are a matter of POSIX")
@pytest.mark.parametrize("version", [1, 2])
def test_a_migration_that_finds_no_room_leaves_the_old_library(
    tmp_path: Path, version: int
) -> None:
    """No file may grow beyond a limit: first the backup fails, then the migration itself."""
    old = (LIBRARIES / f"schema-{version}.sqlite").read_bytes()
    outcomes = set()
    for limit in (1000, 50_000, 90_000, 130_000, 200_000, 300_000, 100_000_000):
        folder = tmp_path / str(limit)
        folder.mkdir()
        (folder / DATABASE_NAME).write_bytes(old)
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", _LIMITED, folder, str(limit)],
            check=True,
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        outcomes.add(done.stdout.strip())
        with closing(Library(folder)) as library:
            assert library.check() == []
            assert library.database.value("PRAGMA user_version") == SCHEMA_VERSION
            assert spoken_state(library)["people"]
    assert outcomes == {"disk_full", "opened"}
