"""`faceorg sidecars`: what is printed, what is done, and which status it ends with."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.sidecars import Clash, Contradiction, SidecarError, Unwritten
from faceorg.engine import edits
from faceorg.engine.sidecars.keeping import is_on, turn_on
from faceorg.metadata.sidecars import said_in_photo, said_in_sidecar
from faceorg.ui.texts.sidecars_text import clash_text, problem_text
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.readings import add_files, face, read_again, slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

EXIFTOOL = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (libimage-exiftool-perl)"
)


@pytest.fixture
def photos(on_library: OnLibrary, tmp_path: Path) -> Path:
    """Two photos of Ann."""
    folder = tmp_path / "photos"
    folder.mkdir()

    def fill(library: Library) -> None:
        library.photos.add_folder(os.fsencode(folder))
        for name in ("a.jpg", "b.jpg"):
            (folder / name).write_bytes(jpeg())
            (photo_id,) = add_files(library, [os.fsencode(folder / name)])
            ids = read_again(library, photo_id, face(0, looks=photo_id))
            edits.name_faces(library, ids, "Ann")

    on_library(fill)
    return folder


def names(path: Path) -> list[str]:
    return [region.name for region in said_in_sidecar(os.fsencode(path)).regions]


def test_nothing_is_written_unless_asked_for(run: Run, photos: Path) -> None:
    for command in (["sidecars"], ["sidecars", "status"], ["sidecars", "write", "--dry-run"]):
        ran = run(*command)
        assert (ran.status, ran.out.splitlines()) == (
            0,
            [
                f"{photos / 'a.jpg.xmp'}: with Ann",
                f"{photos / 'b.jpg.xmp'}: with Ann",
                "Sidecars that would change: 2 new.",
            ],
        )
    assert not list(photos.glob("*.xmp"))


def test_writing_and_taking_out(run: Run, photos: Path) -> None:
    assert run("sidecars", "write", str(photos / "a.jpg")).out.endswith("Sidecars: 1 new.\n")
    assert run("sidecars", "write").out.splitlines()[-1] == (
        "Sidecars: 1 new. As they should be: 1 file."
    )
    again = run("sidecars", "write")
    assert again.out == "No sidecar had to be changed. As they should be: 2 files.\n"
    assert names(photos / "a.jpg.xmp") == ["Ann"]
    run("name", "person:1", "Anna")
    assert "a.jpg.xmp: with Anna, without Ann" in run("sidecars", "write").out
    gone = run("sidecars", "remove").out.splitlines()
    assert gone[-1] == "Sidecars: 2 removed."
    assert not list(photos.glob("*.xmp"))


def test_what_says_otherwise(run: Run, photos: Path) -> None:
    box = slot(0)
    there = packet(mwg(("Amy", (box.x, box.y, box.w, box.h))))
    (photos / "a.jpg.xmp").write_bytes(there)
    ran = run("sidecars", "write")
    assert ran.status == 1
    assert f"{photos / 'a.jpg.xmp'}: “Ann” is called “Amy” there." in ran.err
    assert (photos / "a.jpg.xmp").read_bytes() == there
    found = json.loads(run("sidecars", "status", "--json").out)
    assert found["sidecars"][0]["clashes"][0]["kind"] == "other_name"
    assert run("sidecars", "write", "--ours").status == 0
    assert names(photos / "a.jpg.xmp") == ["Ann"]


def test_theirs_is_taken_over_and_undone(run: Run, photos: Path) -> None:
    run("sidecars", "write")
    path = photos / "a.jpg.xmp"
    path.write_bytes(path.read_bytes().replace(b"rs:Name>Ann<", b"rs:Name>Amelia<"))
    listed = run("sidecars", "write", "--theirs", "--dry-run")
    assert "“Ann” is called “Amelia” there." in listed.err
    taken = run("sidecars", "write", "--theirs")
    assert taken.status == 0
    assert "Took over what sidecars say of 1 face" in taken.out
    assert b">Ann<" not in path.read_bytes()
    assert "Amelia" in run("people").out
    run("undo")
    assert "Amelia" not in run("people").out
    assert run("sidecars", "write", "--leave").status == 0
    assert run("sidecars", "status").status == 0
    assert names(path) == ["Amelia"]


def test_removing_switches_off_what_would_write_them_again(
    run: Run, photos: Path, on_library: OnLibrary
) -> None:
    on_library(turn_on)
    run("sidecars", "write")
    ran = run("sidecars", "remove")
    assert "not kept in step any more" in ran.err
    assert on_library(is_on) is False
    assert not list(photos.glob("*.xmp"))


def test_what_cannot_be_read_is_listed(run: Run, photos: Path) -> None:
    (photos / "a.jpg.xmp").write_bytes(b"<!DOCTYPE x><x/>")
    ran = run("sidecars", "write", "--json")
    found = json.loads(ran.out)
    assert ran.status == 1
    assert [p["code"] for p in found["problems"]] == ["forbidden"]
    assert [s["outcome"] for s in found["sidecars"]] == ["made"]
    assert "Not done: 1" in run("sidecars", "write").err


@pytest.mark.parametrize(
    "arguments", [["write", "--ours", "--theirs"], ["write", "/no/such/photo"], ["turn"]]
)
def test_wrong_usage(run: Run, photos: Path, arguments: list[str]) -> None:
    assert run("sidecars", *arguments).status == 2


def test_forgetting_takes_names_out_or_says_where_they_stay(run: Run, photos: Path) -> None:
    run("sidecars", "write")
    changed = (photos / "b.jpg.xmp").read_bytes().replace(b"Type>Face", b"Type>Pet")
    (photos / "b.jpg.xmp").write_bytes(changed)
    ran = run("forget", "person", "Ann", "--yes")
    assert "of the name into sidecars is taken out" in ran.err
    assert ran.status == 1
    assert "Names that other programs wrote or changed stay in:" in ran.err
    assert str(photos / "b.jpg.xmp") in ran.err
    assert not (photos / "a.jpg.xmp").exists()


def test_forgetting_everything_tells_of_sidecars(run: Run, photos: Path) -> None:
    run("sidecars", "write")
    assert "faceorg sidecars remove" in run("forget", "everything", "--yes").err
    assert run("sidecars", "remove", str(photos)).out.endswith("2 removed.\n")


def test_everything_has_a_sentence() -> None:
    clashes = [clash_text(Contradiction(kind, "Ann", "Amy")) for kind in Clash]
    problems = [problem_text(SidecarError(code)) for code in Unwritten]
    problems += [problem_text(ForeignFileError(code)) for code in ForeignCode]
    assert all(text.endswith(".") for text in clashes + problems)


@EXIFTOOL
def test_names_go_into_photo_files_and_out_of_them(run: Run, photos: Path) -> None:
    before = (photos / "a.jpg").read_bytes()
    listed = run("sidecars", "write", "--into-files", "--dry-run")
    assert listed.out.splitlines()[-1] == "Files that would change: 2."
    assert (photos / "a.jpg").read_bytes() == before
    done = run("sidecars", "write", "--into-files")
    assert "Photo files are changed" in done.err
    assert done.out.splitlines()[-1] == "Files changed: 2."
    assert said_in_photo(os.fsencode(photos / "a.jpg")).regions[0].name == "Ann"
    found = json.loads(run("sidecars", "status", "--into-files", "--json").out)
    assert (found["same"], found["sidecars"]) == (2, [])
    assert run("sidecars", "remove", "--into-files").out.splitlines()[-1] == "Files changed: 2."
    assert (photos / "a.jpg").read_bytes() == before
    assert not list(photos.glob("*.xmp"))


def test_without_exiftool_it_says_so(
    run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(photos))
    ran = run("sidecars", "write", "--into-files")
    assert ran.status == 3
    assert "which is not installed here" in ran.err


def test_their_word_in_photo_files_is_imported(run: Run, photos: Path) -> None:
    ran = run("sidecars", "write", "--into-files", "--theirs", str(photos))
    assert ran.status == 2
    assert "faceorg import" in ran.err
