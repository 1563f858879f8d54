"""Albums, hidden photos, favourites and corrected clocks on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("filled")


def albums(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("albums", "--json").out)
    return found


def in_album(run: Run, album: str) -> list[int]:
    return [row["id"] for row in json.loads(run("album", "show", album, "--json").out)]


def dates(run: Run) -> dict[int, str]:
    rows = map(json.loads, run("photos", "--json").out.splitlines())
    return {row["id"]: row["taken_at"] for row in rows}


def test_an_album_from_its_making_to_its_end(run: Run) -> None:
    assert run("albums").out == "There is no album yet.\n"
    result = run("album", "make", "Lake", "photo:3", "photo:1")
    assert (result.status, result.out) == (0, "Made the album “Lake” of 2 photos.\n")
    assert run("album", "add", "Lake", "photo:2").out == "Added 1 photo to “Lake”.\n"
    assert in_album(run, "Lake") == [3, 1, 2]
    run("album", "move", "album:1", "photo:2", "--before", "photo:3")
    assert in_album(run, "Lake") == [2, 3, 1]
    run("album", "remove", "Lake", "photo:3")
    assert albums(run) == [{"id": 1, "name": "Lake", "smart": False, "photos": 2}]
    assert run("album", "rename", "Lake", "Sea").status == 0
    assert "album:1  Sea  2 photos" in run("albums").out
    paths = run("album", "show", "Sea").out.splitlines()
    assert [path.rsplit("/")[-1] for path in paths] == ["0001.jpg", "0000.jpg"]
    assert run("album", "delete", "Sea").out == "Deleted the album “Sea”.\n"
    assert run("undo").out == "Undone: Deleted the album “Sea”.\n"
    assert in_album(run, "Sea") == [2, 1]


def test_what_is_unknown_is_said(run: Run) -> None:
    assert "no album called “Lake”" in run("album", "show", "Lake").err
    for _ in range(2):
        run("album", "make", "Lake")
    result = run("album", "delete", "Lake")
    assert result.status == 2
    assert "album:1, album:2" in result.err
    assert run("album", "make", "Sea", "photo:99").status == 2


def test_people_are_hidden_and_shown_again(run: Run) -> None:
    run("name", "face:1", "Anna")
    person = json.loads(run("people", "--json").out)["people"][0]
    assert (person["name"], person["hidden"]) == ("Anna", False)
    assert run("hide", "Anna").out == "Hid Anna.\n"
    assert json.loads(run("people", "--json").out)["people"][0]["hidden"]
    assert "hidden" in run("people").out
    assert run("hide", "Anna", "photo:1").status == 2
    assert run("show", f"person:{person['id']}").out == "Showed Anna again.\n"
    assert not json.loads(run("people", "--json").out)["people"][0]["hidden"]


def test_hidden_photos_are_in_no_list(run: Run) -> None:
    before = dates(run)
    assert run("hide", "photo:1", "photo:2").out == "Hid 2 photos.\n"
    assert dates(run).keys() == before.keys() - {1, 2}
    photos = json.loads(run("status", "--json").out)["photos"]
    assert (photos["all"], photos["hidden"]) == (len(before) - 2, 2)
    assert "2 hidden besides" in run("status").out
    assert run("show", "photo:1").out == "Showed 1 photo again.\n"
    assert dates(run).keys() == before.keys() - {2}


def test_favourites(run: Run) -> None:
    assert run("favourite", "photo:1").out == "Marked 1 photo as favourite.\n"
    rows = list(map(json.loads, run("photos", "--json").out.splitlines()))
    assert [row["id"] for row in rows if row["favourite"]] == [1]
    assert run("favourite", "photo:1", "--take-back").status == 0
    assert '"favourite": true' not in run("photos", "--json").out


def test_a_clock_is_set_right(run: Run) -> None:
    run("shift-dates", "photo:1", "photo:2", "--first-at", "2001-09-09T03:46:40")
    result = run("shift-dates", "photo:2", "--later", "1d1h")
    assert result.out == "Set the clock of 1 photo 1 day, 1 hour later.\n"
    assert run("shift-dates", "photo:1", "--earlier", "90s").status == 0
    found = dates(run)
    assert (found[1], found[2]) == ("2001-09-09T03:45:10", "2001-09-10T04:46:40")
    for words in (["--later", "soon"], ["--first-at", "noon"], [], ["--later", ""]):
        assert run("shift-dates", "photo:1", *words).status == 2
