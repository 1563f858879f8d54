"""Commands that take apart, move, draw and delete."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.ids import FaceId
from faceorg.domain.review import ProposedParts
from faceorg.engine import split as engine_split

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("filled")


def people(run: Run) -> dict[str, int]:
    return {p["name"]: p["faces"] for p in json.loads(run("people", "--json").out)["people"]}


def face(run: Run, face_id: int) -> dict[str, Any]:
    rows = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    return next((row for row in rows if row["id"] == face_id), {})


def test_splitting_a_person_to_a_new_one(run: Run) -> None:
    result = run("split", "Anna", "face:2", "face:3", "--name", "Carla")
    assert result.status == 0, result.err
    assert "Carla" in result.out
    assert people(run) == {"Anna": 1, "Ben": 1, "Carla": 2}
    rejections = [json.loads(line) for line in run("rejections", "--json").out.splitlines()]
    assert sorted((r["face"], r["name"]) for r in rejections) == [(2, "Anna"), (3, "Anna")]
    run("undo")
    assert people(run) == {"Anna": 3, "Ben": 1}
    assert run("rejections").out == "Nothing has been rejected.\n"


@pytest.mark.parametrize("given", [["--to", "Ben"], ["--to", "person:2"], ["--name", "Ben"]])
def test_splitting_a_person_to_a_known_one(run: Run, given: list[str]) -> None:
    assert run("split", "Anna", "face:1", *given).status == 0
    assert people(run) == {"Anna": 2, "Ben": 2}


def test_splitting_a_person_without_a_name_makes_a_group(run: Run) -> None:
    assert run("split", "Anna", "face:1", "face:2").status == 0
    assert people(run) == {"Anna": 1, "Ben": 1}
    assert face(run, 1)["group"] == face(run, 2)["group"] is not None


def test_a_nearly_equal_name_is_asked_about_here_too(run: Run) -> None:
    refused = run("split", "Anna", "face:1", "--name", "ben")
    assert refused.status == 2
    assert "--same" in refused.err
    assert run("split", "Anna", "face:1", "--name", "ben", "--new").status == 0
    assert people(run) == {"Anna": 2, "Ben": 1, "ben": 1}


def test_splitting_a_group(run: Run) -> None:
    assert run("split", "group:1", "face:5").status == 0
    assert face(run, 5)["group"] not in {None, 1}
    assert face(run, 6)["group"] == 1
    named = run("split", "group:1", "face:6", "--name", "Carla")
    assert named.status == 2
    assert "faceorg name FACE... NAME" in named.err


@pytest.mark.parametrize(
    "words",
    [["Anna"], ["Anna", "face:5"], ["Anna", "face:1", "face:2", "face:3"], ["face:1", "face:2"]],
)
def test_splits_that_make_no_sense_change_nothing(run: Run, words: list[str]) -> None:
    before = run("faces", "--json").out
    assert run("split", *words).status == 2
    assert run("faces", "--json").out == before


def test_a_proposed_split_is_only_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []

    def propose(_library: Library, **wanted: Any) -> ProposedParts:
        asked.append(wanted)
        first, second, third = map(FaceId, (1, 2, 3))
        return ProposedParts((first, second), (third,), frozenset({second}))

    monkeypatch.setattr(engine_split, "propose_parts", propose)
    shown = run("split", "Anna", "--propose").out.splitlines()
    assert [line.split()[:2] for line in shown] == [
        ["first", "face:1"],
        ["first", "face:2"],
        ["second", "face:3"],
    ]
    assert ["unsure" in line for line in shown] == [False, True, False]
    result = run("split", "group:1", "--propose", "--by", "year", "--json")
    assert json.loads(result.out) == {"first": [1, 2], "second": [3], "unsure": [2]}
    assert asked == [
        {"person_id": 1, "group_id": None, "by": "likeness"},
        {"person_id": None, "group_id": 1, "by": "year"},
    ]
    assert people(run) == {"Anna": 3, "Ben": 1}


def test_nothing_to_propose(run: Run) -> None:
    result = run("split", "group:1", "--propose")
    assert result.status == 0
    assert result.err + result.out


def test_moving_faces_into_a_group(run: Run) -> None:
    assert run("move", "face:8", "face:9", "group:1").status == 0
    assert [face(run, i)["group"] for i in (8, 9)] == [1, 1]
    assert run("move", "face:1", "group:1").status == 2
    assert run("move", "face:9", "group:77").status == 2


def test_dissolving_a_group(run: Run) -> None:
    assert run("dissolve", "group:1").status == 0
    assert [face(run, i)["state"] for i in (5, 6, 7)] == ["unassigned"] * 3
    assert run("dissolve", "group:1").status == 2
    run("undo")
    assert [face(run, i)["group"] for i in (5, 6, 7)] == [1, 1, 1]


def test_separating(run: Run) -> None:
    assert run("separate", "Anna", "Ben").status == 0
    assert run("separate", "Anna", "group:1").status == 0
    assert run("separate", "Anna", "face:5").status == 2
    assert run("separate", "Anna", "Anna").status == 2


def test_deleting_a_person_keeps_their_faces(run: Run) -> None:
    assert run("delete", "Anna").status == 0
    assert people(run) == {"Ben": 1}
    assert len({face(run, i)["group"] for i in (1, 2, 3)} - {None}) == 1
    run("undo")
    assert people(run) == {"Anna": 3, "Ben": 1}


def test_deleting_faces(run: Run) -> None:
    assert run("delete", "face:1", "face:9").status == 0
    assert face(run, 1) == face(run, 9) == {}
    assert people(run)["Anna"] == 2
    run("undo")
    assert face(run, 1)["person"] == "Anna"
    assert run("delete", "face:1", "Ben").status == 2


def test_rejections_are_listed_and_taken_back(run: Run) -> None:
    run("reject", "face:8")
    run("reject", "face:8", "--person", "Ben")
    run("reject", "face:9", "--person", "Ben")
    shown = run("rejections").out.splitlines()
    assert sorted(" ".join(line.split()[:3]) for line in shown) == [
        "face:8 not Anna",
        "face:8 not Ben",
        "face:9 not Ben",
    ]
    assert run("reject", "face:8", "--take-back", "--person", "Ben").status == 0
    assert len(run("rejections", "--json").out.splitlines()) == 2
    assert run("reject", "face:8", "face:9", "--take-back").status == 0
    assert run("rejections", "--json").out == ""
    again = run("reject", "face:8", "--take-back")
    assert again.status == 2
    assert "faceorg rejections" in again.err
    run("undo")
    assert len(run("rejections", "--json").out.splitlines()) == 2


# drawing ---------------------------------------------------------------------------------------


@pytest.fixture
def photo(run: Run, tmp_path: Path) -> Path:
    """A grey photo of 400 x 300 pixels that was indexed: nobody is on it."""
    path = tmp_path / "grey" / "wall.jpg"
    path.parent.mkdir()
    Image.fromarray(np.full((300, 400, 3), 128, dtype=np.uint8)).save(path)
    assert run("index", str(path.parent)).status == 0
    return path


def test_drawing_a_face(run: Run, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("draw", str(photo), "40", "60", "80", "90", "--name", "Ben")
    assert result.status == 0, result.err
    drawn = int(result.out.splitlines()[-1].removeprefix("face:"))
    shown = face(run, drawn)
    assert (shown["box"], shown["person"]) == ([40, 60, 80, 90], "Ben")
    assert os.fsencode(shown["photo"]) == os.fsencode(photo)
    monkeypatch.chdir(photo.parent)
    assert run("draw", "wall.jpg", "200", "60", "80", "90").status == 0
    assert run("draw", "wall.jpg", "200", "61", "80", "90").status == 2  # there is one already
    assert run("delete", f"face:{drawn}").status == 0
    assert face(run, drawn) == {}
    run("undo")
    assert face(run, drawn) == shown


def test_drawing_on_a_photo_by_its_number(
    run: Run, photo: Path, on_library: Callable[[Callable[[Library], Any]], Any]
) -> None:
    known = on_library(lambda library: library.photos.known_files(os.fsencode(photo.parent)))
    assert run("draw", f"photo:{known[os.fsencode(photo)][0]}", "4", "6", "80", "90").status == 0


@pytest.mark.parametrize("where", ["nowhere.jpg", "photo:999"])
def test_drawing_on_an_unknown_photo(run: Run, where: str) -> None:
    assert run("draw", where, "4", "6", "80", "90").status == 2
