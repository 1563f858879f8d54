"""Commands that run the engine, on real small photos, and every kind of bad input."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.engine.indexing import index as engine_index
from faceorg.engine.indexing import reading as engine_reading
from faceorg.engine.indexing import scan as engine_scan
from faceorg.engine.jobs import Progress, Stage
from faceorg.library.database import APPLICATION_ID
from faceorg.library.library import DATABASE_NAME, Library
from tests.cli.conftest import use_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.engine.jobs import CancelToken
    from faceorg.vision.packs import Pack
    from tests.cli.conftest import Run

DATA = Path(__file__).parents[2] / "data" / "photos"


def test_files_in_named_person_out_and_still_there(run: Run, tmp_path: Path) -> None:
    photos = tmp_path / "my photos"
    shutil.copytree(DATA, photos)
    indexed = run("index", str(photos))
    assert indexed.status == 0, indexed.err
    faces = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    obama = [f for f in faces if Path(f["photo"]).stem in {"obama_1", "obama_2", "obama_3"}]
    assert len(obama) == 3
    run("name", *(f"face:{f['id']}" for f in obama), "Barack")
    shown = run("photos", "--with", "Barack").out.splitlines()
    assert {Path(line).stem for line in shown} == {"obama_1", "obama_2", "obama_3"}
    again = json.loads(run("index", str(photos), "--json").out)
    assert again["read"] == 0
    assert again["people"] == 1
    assert run("check").out == "The library and the models are sound.\n"


@pytest.mark.usefixtures("fake_models")
def test_only_what_is_new_is_read_again(run: Run, folder: Path) -> None:
    assert json.loads(run("index", str(folder), "--json").out)["read"] == 6
    (folder / "new.jpg").write_bytes(b"new")
    result = json.loads(run("index", str(folder), "--json").out)
    assert (result["read"], result["photos"]["all"]) == (1, 7)


@pytest.mark.usefixtures("fake_models")
def test_videos_are_left_alone_until_they_are_wanted(run: Run, folder: Path) -> None:
    (folder / "party.mp4").write_bytes(b"video")

    def known(*words: str) -> int:
        return int(json.loads(run("index", str(folder), "--json", *words).out)["photos"]["all"])

    assert known("--no-videos") == known() == 6
    assert known("--videos") == 7


@pytest.mark.usefixtures("fake_models")
def test_progress_and_results_go_separate_ways(run: Run, folder: Path) -> None:
    result = run("index", str(folder))
    assert result.status == 0
    assert result.out.startswith("6 photos, 6 faces, 0 people, ")
    assert "Finding faces: 6 of 6 photos, 6 faces" in result.err


def test_a_damaged_photo_is_listed_and_can_be_tried_again(run: Run, tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "photos")
    broken = tmp_path / "photos" / "broken.jpg"
    broken.write_bytes(b"")
    result = run("index", str(tmp_path / "photos"))
    assert result.status == 1
    assert f"1 problem:\n  {broken}: The file is empty.\n" in result.out
    assert run("problems").status == 1
    assert run("problems", "--retry").status == 1
    shutil.copy(tmp_path / "photos" / "obama_1.jpg", broken)
    retried = run("problems", "--retry")
    assert (retried.status, retried.out) == (0, "No problems.\n")


def test_a_photo_that_vanishes_meanwhile_is_a_problem(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(DATA, tmp_path / "photos")
    victim = tmp_path / "photos" / "collins_1.jpg"

    def open_reader(pack: Pack) -> PhotoReader:
        victim.unlink()
        return engine_reading.open_reader(pack)

    use_reader(monkeypatch, open_reader)
    result = run("index", str(tmp_path / "photos"), "--json")
    assert result.status == 1
    document = json.loads(result.out)
    assert [(p["path"], p["code"]) for p in document["problems"]] == [(str(victim), "vanished")]
    assert document["photos"]["pending"] == 0


# bad input -----------------------------------------------------------------------------------


def test_missing_folder(run: Run, tmp_path: Path) -> None:
    result = run("index", str(tmp_path / "nowhere"))
    assert (result.status, result.out) == (3, "")
    assert result.err.startswith(f"This folder is not there: {tmp_path / 'nowhere'}.")


def test_file_instead_of_a_folder(run: Run, folder: Path) -> None:
    result = run("index", str(folder / "a1.jpg"))
    assert result.status == 3
    assert result.err.startswith("This is not a folder: ")


def test_unreadable_folder(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may read everything, so the refusal of the system is played here.
    def refuse(_path: bytes) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(engine_scan.os, "scandir", refuse)
    result = run("index", str(folder))
    monkeypatch.undo()
    assert result.status == 3
    assert result.err.startswith("You may not read this folder: ")


@pytest.mark.usefixtures("fake_models")
def test_empty_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("index", str(tmp_path / "empty"))
    assert result.status == 3
    assert f"There are no photos in {tmp_path / 'empty'}." in result.err
    both = run("index", str(tmp_path / "empty"), str(folder))
    assert both.status == 0
    assert f"There are no photos in {tmp_path / 'empty'}." in both.err


@pytest.mark.usefixtures("fake_models")
@pytest.mark.parametrize(
    "name", [b'it\'s "quoted"', b"two  spaces ", "Fotos 😀 Zoë".encode(), b"caf\xe9", b"new\nline"]
)
def test_odd_paths_are_read_and_shown(run: Run, tmp_path: Path, name: bytes) -> None:
    folder = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 - bytes
    try:
        os.mkdir(folder)  # noqa: PTH102
    except OSError:
        pytest.skip("this file system has no such names")
    path = os.path.join(folder, b"a" + name + b".jpg")  # noqa: PTH118
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"x")
    assert run("index", os.fsdecode(folder)).status == 0
    faces = run("faces", "--json").out
    assert os.fsencode(json.loads(faces)["photo"]) == path
    assert run("photos").out.count("\n") == 1
    assert run("status").status == 0


def test_nothing_is_made_by_a_slip_in_the_librarys_place(run: Run, library_dir: Path) -> None:
    result = run("people")
    assert result.status == 3
    assert result.err.startswith(f"There is no library in {library_dir} yet.")
    assert not library_dir.exists()


def other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE messages (text)")


def newer_schema(path: Path) -> None:
    Library(path.parent).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=1000")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (other_database, "This belongs to something else: "),
        (lambda path: path.write_text("Dear diary, " * 100), "This belongs to something else: "),
        (newer_schema, "This library was made by a newer FaceOrg."),
    ],
)
@pytest.mark.parametrize("command", [["people"], ["index", "{folder}"]])
def test_a_library_that_is_not_ours(
    run: Run,
    library_dir: Path,
    folder: Path,
    make: Callable[[Path], Any],
    sentence: str,
    command: list[str],
) -> None:
    library_dir.mkdir()
    make(library_dir / DATABASE_NAME)
    before = (library_dir / DATABASE_NAME).read_bytes()
    result = run(*(word.format(folder=folder) for word in command))
    assert result.status == 3
    assert result.err.startswith(sentence)
    assert (library_dir / DATABASE_NAME).read_bytes() == before


def test_a_file_or_a_filled_folder_in_the_place_of_a_library(
    run: Run, library_dir: Path, folder: Path
) -> None:
    library_dir.write_text("a file")
    assert run("index", str(folder)).err.startswith("This belongs to something else: ")
    library_dir.unlink()
    library_dir.mkdir()
    library_dir.chmod(0o755)
    (library_dir / "holiday.txt").write_text("mine")
    result = run("index", str(folder))
    assert (result.status, result.err.partition(":")[0]) == (3, "This belongs to something else")
    assert [path.name for path in library_dir.iterdir()] == ["holiday.txt"]
    assert library_dir.stat().st_mode & 0o777 == 0o755


def test_two_at_once(run: Run, library_dir: Path, folder: Path) -> None:
    holder = Library(library_dir)
    try:
        with holder.indexing_lock():
            result = run("index", str(folder))
            assert run("status").status == 0
    finally:
        holder.close()
    assert result.status == 3
    assert result.err.startswith("Another window or command is already reading photos")


# stopping --------------------------------------------------------------------------------------


def test_ctrl_c_stops_cleanly(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(
        _library: Library, _folders: Any, token: CancelToken, **_more: Any
    ) -> Iterator[Progress]:
        yield Progress(Stage.FINDING_FACES, done=3, total=6)
        signal.raise_signal(signal.SIGINT)
        yield Progress(Stage.FINDING_FACES, done=4, total=6)
        token.checkpoint()
        raise AssertionError("not stopped")

    monkeypatch.setattr(engine_index, "index_folders", interrupted)
    handler = signal.getsignal(signal.SIGINT)
    result = run("index", str(folder))
    assert result.status == 130
    assert "Finding faces: 4 of 6" in result.err
    assert result.err.endswith("the same command goes on from there.\n")
    assert signal.getsignal(signal.SIGINT) is handler


@pytest.mark.usefixtures("filled")
def test_a_reader_that_goes_away_is_no_error(library_dir: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "faceorg", "faces", "--json", "--library", str(library_dir)]
    done = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE, check=False)  # noqa: S603
    os.close(write_end)
    assert (done.returncode, done.stderr) == (141, b"")
