"""The real thing on the free test photos: files in, named people out, restart, still there."""

from __future__ import annotations

import csv
import os
import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from faceorg.domain.photos import PhotoState
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.faces import Face

DATA = Path(__file__).parent / "data" / "photos"
with (DATA / "labels.csv").open(encoding="utf-8", newline="") as file:
    LABELS = {row["path"]: row["identity"] for row in csv.DictReader(file)}
OBAMA = "Barack Obama"


class _Refusing(socket.socket):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        _refuse()


def _refuse(*arguments: Any, **options: Any) -> None:
    message = "FaceOrg opened a socket"
    raise AssertionError(message)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos stay on this computer: whoever opens a connection fails."""
    monkeypatch.setattr(socket, "socket", _Refusing)
    monkeypatch.setattr(socket, "create_connection", _refuse)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of one's own with the test photos."""
    shutil.copytree(DATA, tmp_path / "My photos \N{CAMERA}")
    return tmp_path / "My photos \N{CAMERA}"


@pytest.fixture
def library_dir(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "library"
    leftover = [p.name for p in (tmp_path / "library").iterdir() if p.name.endswith("-wal")]
    assert not leftover, "the library was not closed"


def index(library: Library, folder: Path) -> None:
    list(index_folders(library, [os.fsencode(folder)], CancelToken()))


def name_of(library: Library, face: Face) -> str:
    return os.path.basename(os.fsdecode(library.photos.paths([face.photo_id])[face.photo_id]))  # noqa: PTH119


def main_faces(library: Library) -> dict[str, Face]:
    """Return the largest face of each photo by its file name."""
    faces: dict[str, Face] = {}
    for face in sorted(library.faces.all(), key=lambda face: face.size_px):
        faces[name_of(library, face)] = face
    return faces


def test_photos_become_people_who_are_still_there_tomorrow(photos: Path, library_dir: Path) -> None:
    library = Library(library_dir)
    index(library, photos)
    assert library.photos.count(PhotoState.DONE) == len(LABELS)
    assert library.problems.count() == 0
    faces = main_faces(library)
    assert set(faces) == {name for name, identity in LABELS.items() if identity}
    _assert_no_strangers_in_a_group(library)
    for identity in sorted({identity for identity in LABELS.values() if identity}):
        chosen = [faces[name].face_id for name, who in LABELS.items() if who == identity]
        edits.name_faces(library, chosen, identity)
    told = _what_is_known(library)
    assert told[OBAMA] == {name for name, who in LABELS.items() if who == OBAMA}
    library.close()

    library = Library(library_dir)
    assert _what_is_known(library) == told
    index(library, photos)
    assert _what_is_known(library) == told
    assert library.check() == []
    library.close()


def _assert_no_strangers_in_a_group(library: Library) -> None:
    for group in library.people.groups():
        names = {name_of(library, face) for face in library.faces.of_group(group.group_id)}
        assert len({LABELS[name] for name in names}) == 1


def _what_is_known(library: Library) -> dict[str, set[str]]:
    known = {}
    for person in library.people.all():
        tiles = library.photos.tiles(PhotoQuery(all_of=(person.person_id,)))
        paths = library.photos.paths([tile.photo_id for tile in tiles])
        known[person.name] = {Path(os.fsdecode(path)).name for path in paths.values()}
    return known


def test_another_photo_of_a_named_person_becomes_a_suggestion(
    photos: Path, library_dir: Path
) -> None:
    library = Library(library_dir)
    index(library, photos)
    faces = main_faces(library)
    named = [faces[f"obama_{i}.jpg"].face_id for i in (1, 2, 3)]
    edits.name_faces(library, named, OBAMA)
    (obama,) = library.people.named(OBAMA)
    mine = library.faces.of_person(obama.person_id)
    before = {face.face_id for face in library.faces.suggested_to(obama.person_id)}

    with Image.open(photos / "obama_2.jpg") as image:
        image.convert("RGB").resize((image.width * 3 // 4, image.height * 3 // 4)).save(
            photos / "another.png"
        )
    index(library, photos)
    suggested = library.faces.suggested_to(obama.person_id)
    new = [face for face in suggested if face.face_id not in before]
    assert "another.png" in {name_of(library, face) for face in new}
    assert {LABELS.get(name_of(library, face), OBAMA) for face in suggested} == {OBAMA}
    # Rule 2: being suggested makes nobody part of the person.
    assert library.faces.of_person(obama.person_id) == mine
    table = library.faces.table("mobilefacenet")
    assert set(table.face_ids[table.person_ids == obama.person_id].tolist()) == set(named)
    index(library, photos)
    assert library.faces.suggested_to(obama.person_id) == suggested

    (face,) = (face for face in new if name_of(library, face) == "another.png")
    edits.reject_faces(library, [face.face_id], obama.person_id)
    index(library, photos)
    assert face.face_id not in {f.face_id for f in library.faces.suggested_to(obama.person_id)}
    library.close()


def test_a_turned_photo_lies_upright(photos: Path, library_dir: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by a quarter to show
    with Image.open(photos / "obama_1.jpg") as image:
        size = image.size
        turned = image.transpose(Image.Transpose.ROTATE_90)
        turned.save(photos / "turned.jpg", quality=95, exif=exif)
    library = Library(library_dir)
    index(library, photos)
    faces = main_faces(library)
    detail = library.photos.detail(faces["turned.jpg"].photo_id)
    assert detail is not None
    assert (detail.width, detail.height) == size
    assert faces["turned.jpg"].box.iou(faces["obama_1.jpg"].box) > 0.9
    library.close()
