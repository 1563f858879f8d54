"""`faceorg import`: what is printed, what is done, and which status it ends with."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.ids import PhotoId
from faceorg.domain.importing import ForeignCode, Held, Origin
from faceorg.engine import edits
from faceorg.engine.importing.planning import LeftOut
from faceorg.ui.texts.importing_text import held_text, origin_text, unreadable_text
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.readings import add_files, face, people_state, read_again, slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]


@pytest.fixture
def photos(on_library: OnLibrary, tmp_path: Path) -> Path:
    """Two photos with a face and a name each; the first face is called Ann already."""
    folder = tmp_path / "photos"
    folder.mkdir()

    def fill(library: Library) -> None:
        for name, who in (("a.jpg", "Ann"), ("b.jpg", "Annika")):
            box = slot(0)
            content = jpeg(packet(mwg((who, (box.x, box.y, box.w, box.h)))))
            (folder / name).write_bytes(content)
            (photo_id,) = add_files(library, [os.fsencode(folder / name)])
            read_again(library, photo_id, face(0, looks=photo_id))
        first = library.faces.all()[0]
        edits.name_faces(library, [first.face_id], "Ann")

    on_library(fill)
    return folder


def test_a_dry_run_changes_nothing(run: Run, photos: Path, on_library: OnLibrary) -> None:
    before = on_library(people_state)
    ran = run("import", "--dry-run", str(photos))
    assert (ran.status, on_library(people_state)) == (0, before)
    assert ran.out.splitlines() == [
        "Names were found for 2 photos of this library.",
        "Annika  1 face  new",
        "Would name 1 face. 1 name is here already.",
    ]


def test_importing_twice_and_undoing(run: Run, photos: Path) -> None:
    assert (
        run("import", str(photos)).out.splitlines()[-1] == "Named 1 face. 1 name is here already."
    )
    again = run("import", str(photos)).out.splitlines()
    assert again[-1] == "Nothing had to be changed. 2 names are here already."
    faces = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    assert [(f["person"], f.get("origin")) for f in faces] == [("Ann", None), ("Annika", "xmp")]
    named = f"face:{faces[1]['id']}"
    sentence = "The name Annika was taken over from XMP in photos or beside them on "
    assert sentence in run("why", named).out
    assert json.loads(run("why", named, "--json").out)["origin"] == "xmp"
    undone = run("undo").out
    assert undone == ("Undone: Took over the name of 1 face from XMP, 1 person.\n")
    assert "Annika" not in run("people").out


def test_json(run: Run, photos: Path) -> None:
    (photos / "lost.jpg.xmp").write_bytes(packet(mwg(("Ben", (0.1, 0.1, 0.1, 0.1)))))
    (photos / "bad.xmp").write_bytes(b"<!DOCTYPE x><x/>")
    ran = run("import", "--json", "--as", "Ann=Robert", str(photos))
    found = json.loads(ran.out)
    assert ran.status == 1
    assert found.pop("edit") > 0
    assert found == {
        "dry_run": False,
        "photos": 2,
        "named": 1,
        "added": 0,
        "agreed": 0,
        "unnamed": 0,
        "people": [{"person": None, "name": "Annika", "near": [], "faces": 1}],
        "left_out": [
            {
                "photo": str(photos / "a.jpg"),
                "name": "Robert",
                "reason": "other_person",
                "text": "“Robert”: this face is Ann here.",
            }
        ],
        "not_found": [str(photos / "lost.jpg")],
        "problems": [
            {
                "path": str(photos / "bad.xmp"),
                "code": "forbidden",
                "text": unreadable_text(ForeignCode.FORBIDDEN),
            }
        ],
    }


def test_what_is_left_out_is_listed(run: Run, photos: Path) -> None:
    for number in range(25):
        (photos / f"lost{number:02}.jpg.xmp").write_bytes(
            packet(mwg(("Ben", (0.1, 0.1, 0.1, 0.1))))
        )
    ran = run("import", "--dry-run", "--as", "ann=Ben", "--as", "Annika=", str(photos))
    lines = ran.err.splitlines()
    assert ran.status == 1
    assert f"  {photos / 'a.jpg'}: “Ben”: this face is Ann here." in lines
    assert "Not in this library: 25 photos" in lines
    assert lines[-1] == "  and 5 more; --json lists them all"
    assert "Annika" not in ran.out


def test_one_kind_only(run: Run, photos: Path) -> None:
    ran = run("import", "--from", "picasa", str(photos))
    assert (ran.status, ran.out) == (0, f"No names of other programs were found in {photos}.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["/no/such/folder"], "There is no file and no folder /no/such/folder."),
        (["--as", "Ann", "."], "--as takes NAME=PERSON, not “Ann”."),
        (
            ["--as", "Ann=person:99", "."],
            "There is no person:99. “faceorg people” lists everybody.",
        ),
        (["--from", "nowhere", "."], "invalid choice"),
        ([], "PATH"),
    ],
)
def test_wrong_usage(run: Run, photos: Path, arguments: list[str], said: str) -> None:
    ran = run("import", *arguments)
    assert ran.status == 2
    assert said in ran.err


def test_everything_has_a_sentence() -> None:
    assert all(map(origin_text, Origin))
    assert all(map(unreadable_text, ForeignCode))
    told = [held_text(LeftOut(PhotoId(1), "Anna", reason, "Ben")) for reason in Held]
    assert all("“Anna”" in text for text in told)
    assert len(set(told)) == len(Held)


def test_a_folder_reached_by_a_link(
    run: Run, photos: Path, tmp_path: Path, on_library: OnLibrary
) -> None:
    on_library(lambda library: library.photos.add_folder(os.fsencode(photos)))
    (tmp_path / "link").symlink_to(photos)
    ran = run("import", "--dry-run", str(tmp_path / "link"))
    assert (ran.status, ran.out.splitlines()[0]) == (
        *(0, "Names were found for 2 photos of this library."),
    )


def test_names_cannot_command_the_terminal(run: Run, on_library: OnLibrary, tmp_path: Path) -> None:
    content = jpeg(packet(mwg(("\x85[31mRed&#x9b;2J", (0.1, 0.1, 0.1, 0.1)))))
    (tmp_path / "a.jpg").write_bytes(content)
    on_library(
        lambda library: read_again(
            library, add_files(library, [os.fsencode(tmp_path / "a.jpg")])[0]
        )
    )
    ran = run("import", "--dry-run", str(tmp_path / "a.jpg"))
    assert ran.status == 0
    assert not set("\x1b\x85\x9b") & set(ran.out + ran.err)
