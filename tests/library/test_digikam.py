"""digiKam's database, made as its schema is documented."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from faceorg.domain.geometry import Box
from faceorg.domain.importing import ForeignCode, ForeignFileError, ForeignPhoto, Frame, Origin
from faceorg.library.foreign.digikam import photos_in
from tests.helpers.foreign import digikam

PHOTOS = {
    "2019/a.jpg": {"Anna": (1000, 600, 400, 300), "Ben": None},
    "b.jpg": {"Unknown": (0, 0, 40, 30), "Anna": (4000, 0, 10, 10)},
}


def read(path: Path) -> list[ForeignPhoto]:
    return list(photos_in(os.fsencode(path)))


def code_of(path: Path) -> ForeignCode:
    with pytest.raises(ForeignFileError) as caught:
        read(path)
    return caught.value.code


def test_confirmed_faces_and_people_without_a_box(tmp_path: Path) -> None:
    digikam(tmp_path / "digikam4.db", PHOTOS, file_size=77)
    first, second = read(tmp_path / "digikam4.db")
    assert (first.origin, first.size_bytes) == (Origin.DIGIKAM, 77)
    assert first.path == os.fsencode(Path("Pictures") / "2019" / "a.jpg")
    (region,) = first.said.regions
    assert (region.name, region.frame) == ("Anna", Frame.SHOWN)
    assert region.box == Box(0.25, 0.2, 0.1, 0.1)
    assert first.said.names == ("Ben",)
    assert (second.said.regions, second.said.names) == ((), ("Anna",))  # beyond the photo


def test_boxes_are_of_the_photo_as_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    digikam(path, {"a.jpg": {"Anna": (300, 400, 300, 400)}}, orientation=6)
    (photo,) = read(path)
    assert (photo.said.regions[0].box, photo.orientation) == (Box(0.1, 0.1, 0.1, 0.1), 6)


def test_a_collection_whose_path_is_told(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    root = "volumeid:?path=%2Fhome%2Fme%2FMy%20photos&fileuuid=1"
    digikam(path, {"2019/a.jpg": {"Anna": None}}, identifier=root, specific="/")
    assert [p.path for p in read(path)] == [b"/home/me/My photos/2019/a.jpg"]


def test_a_path_as_digikam_7_really_writes_it(tmp_path: Path) -> None:
    """Of its own scan: only what parts an address is written otherwise."""
    path = tmp_path / "digikam4.db"
    root = "volumeid:?path=/home/me/2019 %26 ä+%23?%3D"
    digikam(path, {"in/a.jpg": {"Anna": None}}, identifier=root, specific="/")
    assert [p.path for p in read(path)] == ["/home/me/2019 & ä+#?=/in/a.jpg".encode()]


def test_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    digikam(path, PHOTOS)
    before = path.read_bytes()
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    assert len(read(path)) == 2
    tmp_path.chmod(0o700)
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (before, [path])


def test_other_files(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    assert code_of(path) is ForeignCode.UNREADABLE
    path.write_bytes(b"no database at all")
    assert code_of(path) is ForeignCode.UNKNOWN_KIND
    path.write_bytes(b"SQLite format 3\0" + bytes(100))
    assert code_of(path) is ForeignCode.DAMAGED
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE Images (id)")
    assert code_of(path) is ForeignCode.UNKNOWN_KIND


def test_a_view_that_never_ends_is_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    digikam(path, PHOTOS)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "DROP TABLE Tags; CREATE VIEW Tags AS WITH RECURSIVE t(id) AS"
            " (SELECT 1 UNION ALL SELECT id + 1 FROM t) SELECT id, 0 pid, 'x' name FROM t"
        )
    assert code_of(path) is ForeignCode.UNKNOWN_KIND


def test_a_damaged_database(tmp_path: Path) -> None:
    path = tmp_path / "digikam4.db"
    digikam(path, PHOTOS)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    assert code_of(path) is ForeignCode.DAMAGED


@pytest.mark.parametrize(
    "value",
    [
        *(None, 7, b"\xff", "", "<rect/>", '<rect x="1" y="1" width="0" height="1"/>', "<" * 9999),
        '<rect x="99999999999999999999" y="1" width="1" height="1"/>',
    ],
)
def test_regions_that_are_none(tmp_path: Path, value: object) -> None:
    path = tmp_path / "digikam4.db"
    digikam(path, {"a.jpg": {"Anna": (1, 1, 9, 9)}})
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE ImageTagProperties SET value = ?", (value,))
        database.execute("UPDATE Images SET fileSize = 'much'")
    (photo,) = read(path)
    assert (photo.said.regions, photo.said.names, photo.size_bytes) == ((), ("Anna",), 0)
