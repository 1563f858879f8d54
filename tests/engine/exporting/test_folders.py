"""A folder for each person: copies and links, again, cut off, on drives that can't."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from faceorg.domain.errors import (
    CancelledError,
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
)
from faceorg.engine import edits
from faceorg.engine.exporting import folders
from faceorg.engine.exporting.folders import export_folders
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form, Link
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sharing.wishes import NotShared
from faceorg.library.library import Library
from tests.helpers.libraries import Made, Plan, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAN = Plan(people={"Anna": 3, "Ben": 2})


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def made(library: Library, tmp_path: Path) -> Made:
    made = fill(library, PLAN, os.fsencode(tmp_path / "photos"))
    for number, path in enumerate(library.photos.paths(made.photo_ids).values()):
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        Image.new("RGB", (8 + number, 8)).save(os.fsdecode(path), "JPEG")
    return made


def run(library: Library, target: Path, **how: Any) -> Exported:
    exported = Exported()
    wish = ExportWish(Form.FOLDERS, os.fsencode(target), **how)
    for _ in export_folders(library, wish, CancelToken(), exported):
        pass
    return exported


def tree(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@pytest.mark.usefixtures("made")
def test_everybody_has_a_folder_of_copies(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "out"
    exported = run(library, out)
    assert sorted(path.name for path in out.iterdir()) == ["Anna", "Ben"]
    assert len(list((out / "Anna").iterdir())) == 3
    assert (exported.people, exported.added, exported.there) == (2, 5, 0)
    sources = {path.read_bytes() for path in (tmp_path / "photos").rglob("*.jpg")}
    assert set(tree(out).values()) <= sources
    assert exported.size_bytes == sum(map(len, tree(out).values()))


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("link", list(Link))
def test_again_adds_nothing(library: Library, tmp_path: Path, link: Link) -> None:
    out = tmp_path / "out"
    first = run(library, out, link=link)
    before = tree(out)
    second = run(library, out, link=link)
    assert tree(out) == before
    assert (first.added, second.added, second.there) == (5, 0, 5)


def test_again_adds_what_is_new(library: Library, made: Made, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(library, out)
    face = library.faces.of_person(made.people["Ben"])[0]
    edits.name_faces(library, [face.face_id], "Carla")
    exported = run(library, out)
    assert (exported.added, exported.there) == (1, 4)
    assert len(list((out / "Carla").iterdir())) == 1
    assert len(list((out / "Ben").iterdir())) == 2  # nothing is taken away


@pytest.mark.usefixtures("made")
def test_links_lead_to_the_photos(library: Library, tmp_path: Path) -> None:
    run(library, tmp_path / "hard", link=Link.HARD)
    run(library, tmp_path / "symbolic", link=Link.SYMBOLIC)
    originals = {path.stat().st_ino for path in (tmp_path / "photos").rglob("*.jpg")}
    for name, is_link in (("hard", False), ("symbolic", True)):
        files = [path for path in (tmp_path / name).rglob("*") if path.is_file()]
        assert len(files) == 5
        assert {path.stat().st_ino for path in files} <= originals
        assert all(path.is_symlink() is is_link for path in files)


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("code", [errno.EXDEV, errno.EPERM, errno.EMLINK])
def test_copies_stand_in_for_links_that_cannot_be(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    for link in (Link.HARD, Link.SYMBOLIC):
        exported = run(library, tmp_path / link.value, link=link)
        assert (exported.added, exported.copied_instead) == (5, 5)
        assert run(library, tmp_path / link.value, link=link).there == 5


@pytest.mark.usefixtures("made")
def test_nothing_is_overwritten(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(library, out)
    names = sorted((out / "Ben").iterdir())
    names[0].write_bytes(b"somebody else's")
    exported = run(library, out)
    assert names[0].read_bytes() == b"somebody else's"
    assert exported.added == 1
    assert (out / "Ben" / f"{names[0].stem} (2){names[0].suffix}").is_file()


def test_photos_of_one_name_lie_side_by_side(library: Library, made: Made, tmp_path: Path) -> None:
    paths = library.photos.paths([f.photo_id for f in library.faces.of_person(made.people["Anna"])])
    for number, (photo_id, path) in enumerate(paths.items()):
        folder = tmp_path / "photos" / f"d{number}"
        folder.mkdir()
        name = ("a.jpg", "A.jpg", "a.jpg")[number]
        Path(os.fsdecode(path)).rename(folder / name)
        row = library.database.run("INSERT INTO directories (path) VALUES (?)", (bytes(folder),))
        library.database.run(
            "UPDATE photos SET name = ?, directory_id = ? WHERE id = ?",
            (name.encode(), row.lastrowid, photo_id),
        )
    exported = run(library, tmp_path / "out", people=(made.people["Anna"],))
    names = [path.name for path in (tmp_path / "out" / "Anna").iterdir()]
    assert len({name.casefold() for name in names}) == len(names) == exported.added == 3
    assert run(library, tmp_path / "out", people=(made.people["Anna"],)).there == 3


@pytest.mark.usefixtures("made")
def test_a_dry_run_counts_and_writes_nothing(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "out"
    exported = run(library, out, dry_run=True)
    assert not out.exists()
    real = run(library, tmp_path / "other")
    assert (exported.people, exported.photos, exported.added) == (2, real.photos, 5)
    assert exported.size_bytes > 0 < real.size_bytes


@pytest.mark.usefixtures("made")
def test_days_stand_in_front(library: Library, tmp_path: Path) -> None:
    run(library, tmp_path / "out", dated=True)
    names = [path.name for path in (tmp_path / "out" / "Anna").iterdir()]
    taken = sorted(tile.taken_at for tile in library.photos.tiles())
    assert all(name[:4] in {str(when.year) for when in taken} for name in names)
    assert all(name[4] == "-" and ":" not in name for name in names)


def test_hidden_photos_come_only_when_asked_for(
    library: Library, made: Made, tmp_path: Path
) -> None:
    photo = library.faces.of_person(made.people["Ben"])[0].photo_id
    edits.hide_photos(library, [photo])
    exported = run(library, tmp_path / "out")
    assert exported.hidden == 1
    assert exported.added < 5
    rest = run(library, tmp_path / "out", hidden=True)
    assert (rest.added, rest.hidden) == (5 - exported.added, 0)


def test_what_is_gone_or_away_is_listed(library: Library, made: Made, tmp_path: Path) -> None:
    photo = library.faces.of_person(made.people["Ben"])[0].photo_id
    os.unlink(library.photos.paths([photo])[photo])  # noqa: PTH108
    (left_out,) = run(library, tmp_path / "out").left_out
    assert left_out.reason is ProblemCode.VANISHED
    library.photos.add_folder(os.fsencode(tmp_path / "photos"))
    (tmp_path / "photos").rename(tmp_path / "elsewhere")
    reasons = {each.reason for each in run(library, tmp_path / "new").left_out}
    assert reasons == {NotShared.AWAY}
    assert run(library, tmp_path / "dry", dry_run=True).left_out


@pytest.mark.usefixtures("made")
def test_what_does_not_fit_is_not_begun(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "ROOM_LEFT", 1 << 60)
    with pytest.raises(EnvironmentFaultError) as caught:
        run(library, tmp_path / "out")
    assert caught.value.code is FaultCode.NO_ROOM_THERE
    assert not tree(tmp_path / "out")
    assert run(library, tmp_path / "out", link=Link.SYMBOLIC).added == 5


@pytest.mark.usefixtures("made")
def test_a_stop_leaves_whole_files_and_the_next_run_goes_on(
    library: Library, tmp_path: Path
) -> None:
    out, token, exported = tmp_path / "out", CancelToken(), Exported()
    job = export_folders(library, ExportWish(Form.FOLDERS, os.fsencode(out)), token, exported)
    next(job)
    next(job)
    token.cancel()
    with pytest.raises(CancelledError):
        list(job)
    assert 0 < len(tree(out)) < 5
    half = out / "Anna" / ".faceorg-00.part"
    half.write_bytes(b"half a photo")  # as of a process that was killed some time ago
    os.utime(half, (0, 0))
    again = run(library, out)
    assert again.added + again.there == 5
    assert len(tree(out)) == 5


@pytest.mark.usefixtures("made")
def test_among_the_photos_it_has_to_be_said(library: Library, tmp_path: Path) -> None:
    library.photos.add_folder(os.fsencode(tmp_path / "photos"))
    with pytest.raises(EditRefusedError):
        run(library, tmp_path / "photos" / "people")
    assert run(library, tmp_path / "photos" / "people", among_photos=True).added == 5


def test_only_some_people_and_photos(library: Library, made: Made, tmp_path: Path) -> None:
    ben = made.people["Ben"]
    photos = frozenset([library.faces.of_person(ben)[0].photo_id])
    run(library, tmp_path / "out", people=(ben,), photo_ids=photos)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Ben"]
    assert len(tree(tmp_path / "out")) == 1


def test_hidden_people_get_no_folder(library: Library, made: Made, tmp_path: Path) -> None:
    edits.hide_people(library, [made.people["Ben"]])
    run(library, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Anna"]
    run(library, tmp_path / "out", hidden=True)
    assert (tmp_path / "out" / "Ben").is_dir()
