"""Indexing keeps what it has committed, reads only what it must, and ends in one outcome."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import (
    CancelledError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
)
from faceorg.domain.photos import PhotoState
from faceorg.engine import edits, politeness
from faceorg.engine.indexing import index as index_module
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.library.library import Library
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.vision.packs import Pack

ROOT = Path(__file__).parents[2]
TEN = {f"{i}.jpg": str(i % 2) for i in range(10)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "photos"
    made.mkdir()
    return made


def job(
    library: Library,
    *folders: Path,
    reader: FakeReader | None = None,
    token: CancelToken | None = None,
    workers: int = 2,
) -> Iterator[Progress]:
    paths = [os.fsencode(folder) for folder in folders]
    return index_folders(
        library, paths, token or CancelToken(), reader or FakeReader(), workers=workers
    )


def index(library: Library, *folders: Path, reader: FakeReader | None = None) -> list[str]:
    """Run to the end; return the names of the files that were read, sorted."""
    reader = reader or FakeReader()
    list(job(library, *folders, reader=reader))
    return sorted(reader.reads)


def states(library: Library) -> dict[str, int]:
    found = {state.value: library.photos.count(state) for state in PhotoState}
    return {name: number for name, number in found.items() if number}


def known(library: Library, folder: Path) -> dict[str, bool]:
    """Return {file name: missing}."""
    rows = library.photos.known_files(os.fsencode(folder))
    return {os.path.basename(os.fsdecode(path)): row[3] for path, row in rows.items()}  # noqa: PTH119


def age(path: Path) -> None:
    """Give a file another time than it had."""
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1_000_000_000))


# new, changed, unchanged, missing, returned ---------------------------------------------------


def test_everything_new_is_read_once(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "1 2", "b/c.jpg": "", "d.txt": "9"})
    assert index(library, folder) == ["a.jpg", "c.jpg"]
    assert states(library) == {"done": 2}
    assert len(library.faces.all()) == 2
    assert library.photos.folders() == [os.fsencode(folder)]


def test_a_second_run_reads_nothing_and_loads_no_models(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)
    index(library, folder)
    before = library.faces.all()
    reader = FakeReader()
    assert index(library, folder, reader=reader) == []
    assert reader.opened == 0
    assert library.faces.all() == before


def test_only_new_and_changed_files_are_read(library: Library, folder: Path) -> None:
    write_photos(folder, {"same.jpg": "1", "longer.jpg": "1", "later.jpg": "1"})
    index(library, folder)
    ids = {face.photo_id for face in library.faces.all()}
    write_photos(folder, {"longer.jpg": "1 2", "new.jpg": "3"})
    age(folder / "later.jpg")
    assert index(library, folder) == ["later.jpg", "longer.jpg", "new.jpg"]
    assert len(library.faces.all()) == 5
    assert ids < {face.photo_id for face in library.faces.all()}


def test_missing_files_are_marked_and_keep_their_faces(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "1", "b.jpg": "2"})
    index(library, folder)
    (folder / "a.jpg").rename(folder / "elsewhere")
    assert index(library, folder) == []
    assert known(library, folder) == {"a.jpg": True, "b.jpg": False}
    assert len(library.faces.all()) == 2
    (folder / "elsewhere").rename(folder / "a.jpg")
    assert index(library, folder) == []
    assert known(library, folder) == {"a.jpg": False, "b.jpg": False}


def test_a_file_that_returns_changed_is_read(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "1", "b.jpg": "2"})
    index(library, folder)
    (folder / "a.jpg").unlink()
    index(library, folder)
    write_photos(folder, {"a.jpg": "1 2 3"})
    assert index(library, folder) == ["a.jpg"]
    assert known(library, folder) == {"a.jpg": False, "b.jpg": False}


def test_an_empty_folder_that_had_photos_is_away_not_empty(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)
    index(library, folder)
    folder.rename(folder.with_name("drive"))
    folder.mkdir()
    index(library, folder)
    assert not any(known(library, folder).values())
    assert states(library) == {"done": 10}


def test_a_folder_that_is_gone_is_a_fault_and_changes_nothing(
    library: Library, folder: Path
) -> None:
    write_photos(folder, TEN)
    index(library, folder)
    folder.rename(folder.with_name("drive"))
    with pytest.raises(EnvironmentFaultError) as caught:
        index(library, folder)
    assert caught.value.code is FaultCode.FOLDER_MISSING
    assert states(library) == {"done": 10}


def test_what_lies_under_an_unreadable_folder_is_not_missing(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_photos(folder, {"a/1.jpg": "1", "b/2.jpg": "2"})
    index(library, folder)
    real = os.scandir

    def scandir(path: bytes) -> Iterator[os.DirEntry[bytes]]:
        if path == os.fsencode(folder / "b"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", scandir)
        index(library, folder)
        index(library, folder)
    assert not any(known(library, folder).values())
    (problem,) = library.problems.all()
    assert (problem.path, problem.code) == (os.fsencode(folder / "b"), ProblemCode.NO_PERMISSION)
    index(library, folder)
    assert library.problems.all() == []


def test_several_folders_also_one_in_the_other(library: Library, folder: Path) -> None:
    write_photos(folder, {"a/1.jpg": "1", "b/2.jpg": "2"})
    assert index(library, folder / "a", folder, folder / "b") == ["1.jpg", "2.jpg"]
    assert library.photos.count() == 2


def test_another_folder_leaves_the_first_alone(library: Library, folder: Path) -> None:
    write_photos(folder, {"a/1.jpg": "1", "ab/2.jpg": "2"})
    index(library, folder / "a")
    assert index(library, folder / "ab") == ["2.jpg"]
    assert not any(known(library, folder).values())


@pytest.mark.parametrize(
    "name", [b"caf\xe9.jpg", b"a'b \".jpg", "\N{CAMERA}.jpg".encode(), b"%s.jpg"]
)
def test_any_name_is_read_once(library: Library, folder: Path, name: bytes) -> None:
    (folder / os.fsdecode(name)).write_text("1", "utf-8")
    assert index(library, folder) == [os.fsdecode(name)]
    assert index(library, folder) == []


# problems ------------------------------------------------------------------------------------


def test_a_photo_with_a_problem_does_not_stop_the_rest(library: Library, folder: Path) -> None:
    write_photos(folder, TEN | {"3.jpg": "problem truncated", "7.jpg": "problem unsupported"})
    steps = list(job(library, folder))
    assert states(library) == {"done": 8, "problem": 2}
    assert [p.code for p in library.problems.all()] == [
        ProblemCode.TRUNCATED,
        ProblemCode.UNSUPPORTED,
    ]
    last = [step for step in steps if step.stage is Stage.FINDING_FACES][-1]
    assert (last.done, last.total, last.faces, last.problems) == (10, 10, 8, 2)
    assert index(library, folder) == []


def test_a_repaired_file_is_read_and_its_problem_gone(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "problem damaged"})
    index(library, folder)
    write_photos(folder, {"a.jpg": "1"})
    assert index(library, folder) == ["a.jpg"]
    assert library.problems.all() == []


def test_a_file_that_vanishes_meanwhile_is_a_problem_until_it_is_back(
    library: Library, folder: Path
) -> None:
    write_photos(folder, TEN)
    victim, away = folder / "9.jpg", folder / "away"

    def before(name: str) -> None:
        if name == "0.jpg":
            victim.rename(away)

    index(library, folder, reader=FakeReader(before))
    assert states(library) == {"done": 9, "problem": 1}
    assert [p.code for p in library.problems.all()] == [ProblemCode.VANISHED]
    index(library, folder)  # by now it is simply not there
    assert library.problems.all() == []
    assert known(library, folder)["9.jpg"]
    away.rename(victim)
    assert index(library, folder) == ["9.jpg"]
    assert states(library) == {"done": 10}


def test_the_problem_of_a_deleted_file_goes_with_it(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "1", "bad.jpg": "problem damaged"})
    index(library, folder)
    (folder / "bad.jpg").unlink()
    index(library, folder)
    assert library.problems.all() == []
    assert library.photos.count() == 1


def test_too_little_memory_for_one_photo_is_its_problem(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)

    def before(name: str) -> None:
        if name == "4.jpg":
            raise MemoryError

    index(library, folder, reader=FakeReader(before))
    assert [p.code for p in library.problems.all()] == [ProblemCode.NOT_ENOUGH_MEMORY]
    assert states(library) == {"done": 9, "problem": 1}


# stopping and going on ------------------------------------------------------------------------


def test_stopping_keeps_what_was_read(library: Library, folder: Path) -> None:
    write_photos(folder, {f"{i:03}.jpg": "1" for i in range(60)})
    token = CancelToken()
    reader = FakeReader(lambda name: token.cancel() if name == "020.jpg" else None)
    with pytest.raises(CancelledError):
        list(job(library, folder, reader=reader, token=token))
    assert library.photos.count(PhotoState.DONE) == len(reader.reads) < 30
    rest = index(library, folder)
    assert len(rest) + len(reader.reads) == 60
    assert set(rest).isdisjoint(reader.reads)


def test_stopping_while_scanning(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)
    token = CancelToken()
    token.cancel()
    reader = FakeReader()
    with pytest.raises(CancelledError):
        list(job(library, folder, reader=reader, token=token))
    assert reader.opened == 0
    assert len(index(library, folder)) == 10


def test_a_paused_job_commits_what_it_has_and_goes_on_later(library: Library, folder: Path) -> None:
    write_photos(folder, {f"{i:03}.jpg": "1" for i in range(40)})
    token, paused = CancelToken(), threading.Event()

    def before(name: str) -> None:
        if name == "010.jpg":
            token.pause()
            paused.set()

    reader = FakeReader(before)
    thread = threading.Thread(target=lambda: list(job(library, folder, reader=reader, token=token)))
    thread.start()
    assert paused.wait(10)
    for _ in range(500):
        if library.photos.count(PhotoState.DONE) == len(reader.reads) > 10:
            break
        time.sleep(0.01)
    time.sleep(0.05)
    assert library.photos.count(PhotoState.DONE) == len(reader.reads) < 20
    token.resume()
    thread.join(30)
    assert not thread.is_alive()
    assert states(library) == {"done": 40}
    assert len(reader.reads) == 40


def test_a_generator_that_is_closed_lets_go_of_the_library(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)
    running = job(library, folder, reader=FakeReader())
    next(running)
    assert isinstance(running, Generator)
    running.close()
    assert len(index(library, folder)) == 10
    assert not [t for t in threading.enumerate() if t.name.startswith("read")]


def test_a_bug_in_the_middle_loses_nothing_committed(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "COMMIT_AFTER_PHOTOS", 4)
    write_photos(folder, {f"{i:03}.jpg": "1" for i in range(40)})

    def before(name: str) -> None:
        if name == "023.jpg":
            raise ZeroDivisionError

    steps: list[Progress] = []
    with pytest.raises(ZeroDivisionError):
        steps.extend(job(library, folder, reader=FakeReader(before)))
    told = {i for s in steps if s.stage is Stage.FINDING_FACES for i in s.changes.photo_ids}
    done = library.photos.count(PhotoState.DONE)  # on a spinning drive they come by inode
    assert done == len(told) < 40
    assert len(index(library, folder)) == 40 - done
    assert states(library) == {"done": 40}
    assert not [t for t in threading.enumerate() if t.name.startswith("read")]


def test_models_that_are_missing_stop_before_anything_is_read(
    library: Library, folder: Path
) -> None:
    write_photos(folder, TEN)

    def open_reader(_pack: Pack) -> FakeReader:
        raise EnvironmentFaultError(FaultCode.MODEL_MISSING, "model.onnx")

    with pytest.raises(EnvironmentFaultError) as caught:
        list(index_folders(library, [os.fsencode(folder)], CancelToken(), open_reader))
    assert caught.value.code is FaultCode.MODEL_MISSING
    assert len(index(library, folder)) == 10


def test_a_full_disk_stops_the_job_and_keeps_what_is_committed(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "COMMIT_AFTER_PHOTOS", 4)
    write_photos(folder, {f"{i:03}.jpg": "1 2 3 4" for i in range(200)})
    pages = library.database.value("PRAGMA page_count")
    library.database.run(f"PRAGMA max_page_count = {pages + 25}")
    with pytest.raises(EnvironmentFaultError) as caught:
        list(job(library, folder))
    assert caught.value.code is FaultCode.DISK_FULL
    done = library.photos.count(PhotoState.DONE)
    assert 0 < done < 200
    assert library.check() == []
    assert len(library.faces.all()) == 4 * done
    library.database.run("PRAGMA max_page_count = 1000000")
    assert len(index(library, folder)) == 200 - done
    assert len(library.faces.all()) == 800


# changes and grouping -------------------------------------------------------------------------


def test_every_commit_is_reported(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "COMMIT_AFTER_PHOTOS", 3)
    write_photos(folder, TEN)
    photos: set[int] = set()
    faces: set[int] = set()
    done = 0
    for step in job(library, folder):
        if step.stage is Stage.FINDING_FACES:
            assert step.done >= done
            done = step.done
            assert len(step.changes.photo_ids) <= 4
            assert photos.isdisjoint(step.changes.photo_ids)
            photos |= step.changes.photo_ids
            faces |= step.changes.face_ids
            assert library.photos.count(PhotoState.DONE) == len(photos) == done
    assert faces == {face.face_id for face in library.faces.all()}
    assert len(photos) == 10


def test_missing_and_returned_photos_are_reported(library: Library, folder: Path) -> None:
    write_photos(folder, {"a.jpg": "1", "b.jpg": "2"})
    index(library, folder)
    (photo_id,) = (
        row[0]
        for path, row in library.photos.known_files(os.fsencode(folder)).items()
        if path.endswith(b"a.jpg")
    )
    (folder / "a.jpg").rename(folder / "away")
    for _ in range(2):
        changed = [step.changes.photo_ids for step in job(library, folder)]
        assert {photo_id} in changed
        if (folder / "away").exists():
            (folder / "away").rename(folder / "a.jpg")


def test_people_appear_while_a_long_run_goes_on(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "COMMIT_AFTER_PHOTOS", 5)
    monkeypatch.setattr(index_module, "GROUP_FIRST_AFTER_PHOTOS", 10)
    monkeypatch.setattr(index_module, "GROUP_AFTER_PHOTOS", 20)
    write_photos(folder, {f"{i:03}.jpg": str(i % 2) for i in range(60)})
    seen = [
        (step.stage, len(library.people.groups()))
        for step in job(library, folder)
        if step.changes.people_regrouped
    ]
    assert seen == [(Stage.GROUPING, 2)] * 4  # after 10, 30, 50 photos and at the end


def test_groups_stay_the_same_groups_when_photos_come(library: Library, folder: Path) -> None:
    write_photos(folder, {f"{i:03}.jpg": str(i % 3) for i in range(30)})
    index(library, folder)
    before = {g.group_id: g.face_count for g in library.people.groups()}
    write_photos(folder, {f"{i:03}.jpg": str(i % 3) for i in range(30, 36)})
    index(library, folder)
    after = {g.group_id: g.face_count for g in library.people.groups()}
    assert before == dict.fromkeys(before, 10)
    assert after == dict.fromkeys(before, 12)


def test_new_faces_of_a_named_person_become_suggestions(library: Library, folder: Path) -> None:
    write_photos(folder, {f"{i:03}.jpg": str(i % 3) for i in range(30)})
    index(library, folder)
    group = library.people.groups()[0]
    edits.name_group(library, group.group_id, "Anna")
    mine = library.faces.of_person(library.people.named("Anna")[0].person_id)
    looks = {library.photos.paths([f.photo_id])[f.photo_id] for f in mine}
    number = int(Path(os.fsdecode(min(looks))).read_text("utf-8").split()[0])
    write_photos(folder, {"new.jpg": str(number)})
    index(library, folder)
    (anna,) = library.people.all()
    assert (anna.face_count, anna.suggestion_count) == (10, 1)
    assert library.faces.of_person(anna.person_id) == mine


# several processes ----------------------------------------------------------------------------


def start(library_dir: Path, folder: Path, delay_s: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.helpers.indexing_process"]
    return subprocess.Popen(  # noqa: S603 - itself
        [*command, str(library_dir), str(folder), str(delay_s)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_two_processes_do_not_index_at_once(library: Library, folder: Path) -> None:
    write_photos(folder, TEN)
    with start(library.folder, folder, 60) as other:
        try:
            assert line_of(other) == "ready"
            with pytest.raises(EnvironmentFaultError) as caught:
                index(library, folder)
            assert caught.value.code is FaultCode.ALREADY_INDEXING
        finally:
            other.kill()
    assert len(index(library, folder)) == 10  # a killed process holds nothing


def test_killing_it_again_and_again_loses_nothing_committed(tmp_path: Path) -> None:
    folder, library_dir = tmp_path / "photos", tmp_path / "library"
    names = [f"{i:03}.jpg" for i in range(150)]
    write_photos(folder, dict.fromkeys(names, "1 2"))
    dice, promised = random.Random(11), set[int]()
    for _ in range(5):
        promised |= _index_and_kill(library_dir, folder, dice)
        library = Library(library_dir)
        assert library.check() == []
        _assert_kept(library, promised)
        library.close()
    library = Library(library_dir)
    done = library.photos.count(PhotoState.DONE)
    assert 0 < len(promised) <= done < 150
    assert len(index(library, folder)) == 150 - done
    assert states(library) == {"done": 150}
    assert len(library.faces.all()) == 300
    _assert_kept(library, {photo.photo_id for photo in library.photos.tiles()})
    library.close()


def _index_and_kill(library_dir: Path, folder: Path, dice: random.Random) -> set[int]:
    """Let a process index for a while, kill it at any moment; return what it said to have kept."""
    said: list[str] = []
    with start(library_dir, folder, 0.01) as process:
        assert line_of(process) == "ready"
        said += [line_of(process) for _ in range(dice.randrange(5))]
        time.sleep(dice.uniform(0, 0.05))
        process.kill()
        assert process.stdout is not None
        said += process.stdout.read().split("\n")[:-1]  # a last line may be cut
    return {int(word) for line in said for word in line.split()}


def _assert_kept(library: Library, photo_ids: set[int]) -> None:
    shown = {tile.photo_id for tile in library.photos.tiles()}
    assert photo_ids <= shown
    faces = [face for face in library.faces.all() if face.photo_id in shown]
    assert len(faces) == 2 * len(shown)
    with_vectors = set(library.faces.table(FakeReader().pack_id).face_ids.tolist())
    assert with_vectors == {face.face_id for face in faces}
    assert all(library.thumbnails.photo(photo_id) for photo_id in shown)
    assert all(library.thumbnails.face(face.face_id) for face in faces)


def test_the_library_may_be_carried_elsewhere(tmp_path: Path, folder: Path) -> None:
    write_photos(folder, TEN)
    library = Library(tmp_path / "one")
    index(library, folder)
    library.close()
    shutil.move(tmp_path / "one", tmp_path / "two")
    library = Library(tmp_path / "two")
    assert index(library, folder) == []
    library.close()


def test_workers_are_one_a_core_unless_told(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(politeness, "cores", lambda: 3)
    write_photos(folder, TEN)
    threads: set[str] = set()
    barrier = threading.Barrier(3)

    def before(name: str) -> None:
        threads.add(threading.current_thread().name)
        if name in {"0.jpg", "1.jpg", "2.jpg"}:
            barrier.wait(10)

    reader = FakeReader(before)
    list(index_folders(library, [os.fsencode(folder)], CancelToken(), reader))
    assert 3 <= len(threads) <= 5  # two more, which wait for decoders
    assert threading.current_thread().name not in threads
