"""`faceorg export`: which photos, where to, and what it says of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.helpers.pictures import four_corners, saved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def pictures(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("lake.jpg", "strand.jpg"):
        saved(folder, name, four_corners())
    assert run("index", str(folder)).status == 0
    return folder


def test_copies_are_written_and_listed(run: Run, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("export", "--all", "--into", str(out), "--json")
    assert result.status == 0
    written = json.loads(result.out)["written"]
    assert sorted(written) == [str(out / "lake.jpg"), str(out / "strand.jpg")]
    assert (out / "lake.jpg").read_bytes() == (pictures / "lake.jpg").read_bytes()
    assert "2 photos written" in result.err


def test_single_photos_smaller(run: Run, pictures: Path, tmp_path: Path) -> None:
    arguments = ("export", str(pictures / "lake.jpg"), "--into", str(tmp_path), "--resize", "32")
    assert run(*arguments).status == 0
    with Image.open(tmp_path / "lake.jpg") as copy:
        assert max(copy.size) == 32
    assert not (tmp_path / "strand.jpg").exists()


def test_a_photo_that_is_gone_is_a_problem(run: Run, pictures: Path, tmp_path: Path) -> None:
    (pictures / "lake.jpg").unlink()
    result = run("export", "--all", "--into", str(tmp_path / "out"))
    assert result.status == 1
    assert "lake.jpg" in result.err
    assert "1 photo was left out" in result.err


def test_the_folders_of_the_photos_are_asked_for(run: Run, pictures: Path) -> None:
    inside = str(pictures / "copies")
    refused = run("export", "--all", "--into", inside)
    assert refused.status == 2
    assert "--among-photos" in refused.err
    assert run("export", "--all", "--into", inside, "--among-photos").status == 0


def test_sheets(run: Run, pictures: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    assert run("export", "--all", "--sheet", str(sheet), "--title", "Lake").status == 0
    assert sheet.read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("pictures")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--all",),
        ("--into", "out"),
        ("--all", "--into", "out", "--sheet", "sheet.pdf"),
        ("--all", "--into", "out", "--except", "Anna"),
        ("--all", "--into", "out", "--resize", "4"),
        ("--with", "Nobody", "--into", "out"),
        ("--from", "1990", "--to", "1990", "--into", "out"),
    ],
)
def test_wrong_usage(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("export", *arguments).status == 2
    assert not (tmp_path / "out").exists()
