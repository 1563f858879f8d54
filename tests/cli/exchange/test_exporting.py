"""`faceorg export` of names: a gallery, folders, tables, JSON; what is said and refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

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
    for name, who in (("lake.jpg", "Anna"), ("strand.jpg", "Ben")):
        box = ("4", "4", "30", "30")
        assert run("draw", str(folder / name), *box, "--name", who).status == 0
    return folder


@pytest.mark.usefixtures("pictures")
def test_json_goes_to_a_file_or_to_the_next_program(run: Run, tmp_path: Path) -> None:
    result = run("export", "--json-to", str(tmp_path / "all.json"))
    assert result.status == 0
    assert result.out.strip() == str(tmp_path / "all.json")
    assert "2 people, 2 photos" in result.err
    whole = json.loads((tmp_path / "all.json").read_text())
    assert [person["name"] for person in whole["people"]] == ["Anna", "Ben"]
    piped = run("export", "--json-to", "-")
    assert json.loads(piped.out)["people"] == whole["people"]
    assert "Exporting" in piped.err


@pytest.mark.usefixtures("pictures")
def test_tables(run: Run, tmp_path: Path) -> None:
    result = run("export", "--csv-to", str(tmp_path / "csv"), "--excel", "--json")
    told = json.loads(result.out)
    assert (told["form"], told["people"], told["faces"]) == ("tables", 2, 2)
    assert len(told["written"]) == 3
    assert (tmp_path / "csv" / "people.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.usefixtures("pictures")
def test_folders_first_told_then_made(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "people"
    dry = run("export", "--folders-into", str(out), "--dry-run")
    assert "2 pictures would come into 2 folders" in dry.err
    assert not out.exists()
    made = run("export", "--folders-into", str(out), "--link", "symbolic")
    assert made.status == 0
    assert (out / "Anna" / "lake.jpg").is_symlink()
    again = run("export", "--folders-into", str(out), "--link", "symbolic")
    assert "2 pictures were there already" in again.err


def test_only_some(run: Run, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "people"
    assert run("export", "--folders-into", str(out), "--person", "Anna").status == 0
    assert [path.name for path in out.iterdir()] == ["Anna"]
    photo = str(pictures / "strand.jpg")
    assert run("export", photo, "--folders-into", str(tmp_path / "one")).status == 0
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["Ben"]


@pytest.mark.usefixtures("pictures")
def test_a_gallery(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "gallery"
    # What a terminal in another encoding sends is no text, and no reason to fail.
    result = run("export", "--gallery-into", str(out), "--title", "At the \udcfflake")
    assert result.status == 0
    index = (out / "index.html").read_text(encoding="utf-8")
    assert "At the lake" in index
    assert "Anna" in index
    assert "Ben" in index


def test_what_is_gone_is_a_problem(run: Run, pictures: Path, tmp_path: Path) -> None:
    (pictures / "lake.jpg").unlink()
    result = run("export", "--folders-into", str(tmp_path / "people"))
    assert result.status == 1
    assert "lake.jpg" in result.err


def test_the_folders_of_the_photos_are_asked_for(run: Run, pictures: Path) -> None:
    inside = str(pictures / "people")
    refused = run("export", "--folders-into", inside)
    assert refused.status == 2
    assert "--among-photos" in refused.err
    assert run("export", "--folders-into", inside, "--among-photos").status == 0


@pytest.mark.usefixtures("pictures")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--json-to", "x", "--csv-to", "y"),
        ("--json-to", "x", "--into", "y", "--all"),
        ("--json-to", "x", "--link", "hard"),
        ("--into", "x", "--all", "--hidden"),
        ("--folders-into", "x", "--faces", "blur"),
        ("--gallery-into", "x", "--except", "Anna"),
        ("--json-to", "x", "--with", "Anna"),
        ("--gallery-into", "x", "--person", "Nobody"),
    ],
)
def test_what_does_not_fit_is_refused(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    placed = [str(tmp_path / a) if len(a) == 1 else a for a in arguments]
    assert run("export", *placed).status == 2
    assert not (tmp_path / "x").exists()


@pytest.mark.usefixtures("pictures")
def test_leaving_an_encrypted_library_is_said_before(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "password"
    secret.write_text("correct horse\n", encoding="utf-8")
    assert run("encrypt", "--new-password-file", str(secret)).status == 0
    monkeypatch.setenv("FACEORG_PASSWORD_FILE", str(secret))
    result = run("export", "--json-to", str(tmp_path / "all.json"))
    assert result.status == 0
    assert result.err.startswith("Your library is encrypted; what is exported is not.")
