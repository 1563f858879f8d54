"""`faceorg duplicates`: sets of photos that are alike, the best first."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

if TYPE_CHECKING:
    from tests.cli.conftest import Run

PHOTOS = Path(__file__).parents[2] / "data" / "photos"


@pytest.fixture
def pictures(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("cat_1.jpg", "coffee_1.jpg", "rocket_1.jpg"):
        shutil.copy(PHOTOS / name, folder / name)
    shutil.copy(PHOTOS / "cat_1.jpg", folder / "cat copy.jpg")
    with Image.open(PHOTOS / "coffee_1.jpg") as image:
        image.resize((image.width // 2, image.height // 2)).save(folder / "coffee small.jpg")
    assert run("index", str(folder)).status == 0
    return folder


def test_sets_are_listed_with_the_best_first(run: Run, pictures: Path) -> None:
    result = run("duplicates", "--json")
    assert result.status == 0
    found = [json.loads(line) for line in result.out.splitlines()]
    assert [one["kind"] for one in found] == ["same_file", "nearly"]
    assert {photo["photo"] for photo in found[0]["photos"]} == {
        str(pictures / "cat_1.jpg"),
        str(pictures / "cat copy.jpg"),
    }
    assert len(found[1]["photos"]) == 2


@pytest.mark.usefixtures("pictures")
def test_words_for_people(run: Run) -> None:
    result = run("duplicates")
    assert "2 photos, the same file:" in result.out
    assert "2 photos, nearly the same picture:" in result.out
    assert "2 sets, 2 photos besides the best of each." in result.out


def test_all_but_the_best_can_be_hidden_by_xargs(run: Run, pictures: Path) -> None:
    sets = [json.loads(line) for line in run("duplicates", "--json").out.splitlines()]
    best = {one["photos"][0]["photo"] for one in sets}
    others = run("duplicates", "--others").out.splitlines()
    assert len(others) == 2
    assert best.isdisjoint(others)
    assert run("duplicates", "--others", "-0").out == "".join(f"{path}\0" for path in others)
    assert run("hide", *others).status == 0
    assert run("duplicates").out == "No photo is there twice.\n"
    assert best <= set(run("photos").out.splitlines())


def test_nothing_twice(run: Run, pictures: Path) -> None:
    for name in ("cat copy.jpg", "coffee small.jpg"):
        assert run("hide", str(pictures / name)).status == 0
    assert run("duplicates").out == "No photo is there twice.\n"
