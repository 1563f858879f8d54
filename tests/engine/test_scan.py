"""The scan finds every photo once, follows no loops, and notes what it can't look at."""

from __future__ import annotations

import errno
import os
import shutil
import socket
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode, ProblemCode
from faceorg.engine.indexing.scan import FolderProblems, check_folder, files_of, scan, walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"12345")


def found(folder: Path) -> tuple[list[str], FolderProblems]:
    problems = FolderProblems()
    files = list(scan(os.fsencode(folder), problems))
    assert all(isinstance(file.path, bytes) for file in files)
    return [os.path.relpath(os.fsdecode(f.path), folder) for f in files], problems


def names_in(folder: Path) -> list[str]:
    names, problems = found(folder)
    assert problems.found == []
    return names


def test_photos_by_suffix_whatever_its_case(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b.JPEG", "c.Heic", "d.txt", "e.MP4", "jpg", "f.jpg.xmp", "g.png", "h")
    assert names_in(tmp_path) == ["a.jpg", "b.JPEG", "c.Heic", "e.MP4", "g.png"]


def test_size_and_time(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg")
    os.utime(tmp_path / "a.jpg", ns=(0, 1_234_567_890_123_456_789))
    (file,) = scan(os.fsencode(tmp_path), FolderProblems())
    assert (file.size_bytes, file.mtime_ns) == (5, 1_234_567_890_123_456_789)


def test_folders_below_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b/2.jpg", "b/1.jpg", "a/c/3.jpg", "a/4.jpg", "0.jpg")
    assert names_in(tmp_path) == ["0.jpg", "a/4.jpg", "a/c/3.jpg", "b/1.jpg", "b/2.jpg"]


def test_hidden_things_and_copies_of_other_programs_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, ".a.jpg", ".thumbnails/b.jpg", "@eaDir/c.jpg", "$RECYCLE.BIN/d.jpg", "e.jpg")
    assert names_in(tmp_path) == ["e.jpg"]


def test_an_empty_folder(tmp_path: Path) -> None:
    assert names_in(tmp_path) == []


def test_a_folder_called_like_a_photo(tmp_path: Path) -> None:
    make(tmp_path, "trip.jpg/a.jpg")
    assert names_in(tmp_path) == ["trip.jpg/a.jpg"]


def test_links_to_files_are_followed_and_to_folders_not(tmp_path: Path) -> None:
    make(tmp_path, "elsewhere/a.jpg", "photos/b.jpg")
    photos = tmp_path / "photos"
    (photos / "link.jpg").symlink_to(tmp_path / "elsewhere" / "a.jpg")
    (photos / "folder").symlink_to(tmp_path / "elsewhere")
    (photos / "folder.jpg").symlink_to(tmp_path / "elsewhere")
    (photos / "broken.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (photos / "above").symlink_to(tmp_path)
    assert names_in(photos) == ["b.jpg", "link.jpg"]
    (file,) = (
        f for f in scan(os.fsencode(photos), FolderProblems()) if f.path.endswith(b"link.jpg")
    )
    assert file.size_bytes == 5


def test_a_chosen_folder_may_be_a_link(tmp_path: Path) -> None:
    make(tmp_path, "photos/a.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "photos")
    assert names_in(tmp_path / "link") == ["a.jpg"]


def test_a_link_to_itself_is_a_problem_of_that_file(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    names, problems = found(tmp_path)
    assert names == ["a.jpg"]
    ((path, code, _),) = problems.found
    assert (path, code) == (os.fsencode(tmp_path / "loop.jpg"), ProblemCode.READ_ERROR)


def test_pipes_and_sockets_are_no_photos(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind(str(tmp_path / "s.jpg"))
        assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    "name",
    [b"caf\xe9.jpg", b"\xff\xfe.jpg", b"a\nb.jpg", b"q'\"; --.jpg", "\N{CAMERA}.jpg".encode()],
)
def test_any_bytes_are_a_name(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(b"\xe9 folder") / os.fsdecode(name)
    path.parent.mkdir()
    path.write_bytes(b"x")
    files = list(scan(os.fsencode(tmp_path), FolderProblems()))
    assert [file.path for file in files] == [os.fsencode(path)]


def scandir_that_fails(at: Path, error: OSError) -> Callable[..., Any]:
    real = os.scandir

    def scandir(path: bytes) -> Any:
        if path == os.fsencode(at):
            raise error
        return real(path)

    return scandir


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), ProblemCode.NO_PERMISSION),
        (FileNotFoundError(errno.ENOENT, "No such file"), ProblemCode.VANISHED),
        (OSError(errno.EIO, "Input/output error"), ProblemCode.READ_ERROR),
    ],
)
def test_a_folder_that_cannot_be_read_is_noted_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: ProblemCode
) -> None:
    make(tmp_path, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    monkeypatch.setattr(os, "scandir", scandir_that_fails(tmp_path / "b", error))
    names, problems = found(tmp_path)
    assert names == ["a/1.jpg", "c/3.jpg"]
    assert problems.found == [(os.fsencode(tmp_path / "b"), code, error.strerror)]


class _Entry:
    """An entry whose kind can't be told."""

    def __init__(self, path: Path) -> None:
        self.name, self.path = os.fsencode(path.name), os.fsencode(path)

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize("kind_known", [True, False])
def test_an_entry_that_cannot_be_looked_at_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind_known: bool
) -> None:
    make(tmp_path, "a.jpg")
    path, real = os.fsencode(tmp_path / "a.jpg"), os.stat

    def no_stat(wanted: bytes, **more: Any) -> os.stat_result:
        if wanted == path:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(wanted, **more)

    monkeypatch.setattr(os, "stat", no_stat)
    if not kind_known:
        entries = [_Entry(tmp_path / "a.jpg")]
        monkeypatch.setattr(os, "scandir", lambda folder: nullcontext(entries))
    names, problems = found(tmp_path)
    assert names == []
    assert [(p[0], p[1]) for p in problems.found] == [(path, ProblemCode.NO_PERMISSION)]


def test_a_file_that_vanishes_between_listing_and_looking_is_not_there(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b.jpg")
    problems = FolderProblems()
    (listing,) = walk(os.fsencode(tmp_path), problems)
    (tmp_path / "a.jpg").unlink()
    files = list(files_of(listing.path, listing.names, problems))
    assert [os.path.basename(f.path) for f in files] == [b"b.jpg"]  # noqa: PTH119
    assert problems.found == []


def test_paths_longer_than_the_system_takes_are_problems_and_the_rest_goes_on(
    tmp_path: Path,
) -> None:
    make(tmp_path, "z.jpg")
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(20):  # 20 x 250 bytes are more than the 4096 of a path on Linux
        os.mkdir("d" * 250, dir_fd=here)
        below = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(os.open("a.jpg", os.O_CREAT | os.O_WRONLY, dir_fd=below))
        os.close(here)
        here = below
    os.close(here)
    names, problems = found(tmp_path)
    assert "z.jpg" in names
    assert 10 < len(names) < 20
    assert {(code, text) for _, code, text in problems.found} == {
        (ProblemCode.READ_ERROR, "File name too long")
    }
    shutil.rmtree(tmp_path / ("d" * 250))


def test_chosen_folders_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "photos/a.jpg")
    check_folder(os.fsencode(tmp_path / "photos"))

    def fault(path: Path) -> FaultCode:
        with pytest.raises(EnvironmentFaultError) as caught:
            check_folder(os.fsencode(path))
        assert caught.value.subject == str(path)
        return caught.value.code

    assert fault(tmp_path / "nowhere") is FaultCode.FOLDER_MISSING
    assert fault(tmp_path / "photos" / "a.jpg") is FaultCode.NOT_A_FOLDER
    denied = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr(os, "scandir", scandir_that_fails(tmp_path / "photos", denied))
    assert fault(tmp_path / "photos") is FaultCode.FOLDER_UNREADABLE
