"""Copies of photos: as they are, smaller, bare; nothing overwritten, nothing written unasked."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import (
    CancelledError,
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
    RefusalCode,
)
from faceorg.domain.ids import PhotoId
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sharing import writing
from faceorg.engine.sharing.export import export
from faceorg.engine.sharing.pictures import Pictures
from faceorg.engine.sharing.previewing import preview
from faceorg.engine.sharing.wishes import Faces, NotShared, Shared, Wish
from faceorg.vision.decoding.jpeg_parts import with_exif
from tests.engine.sharing.conftest import BEHIND, COMMENT
from tests.helpers.finders import KnowsEverybody
from tests.helpers.pictures import (
    BLUE,
    RED,
    encoded,
    four_corners,
    profile_with_swapped_red_and_green,
)

if TYPE_CHECKING:
    from faceorg.library.library import Library


def ids(library: Library, *names: str) -> tuple[PhotoId, ...]:
    rows = library.database.rows("SELECT name_text, id FROM photos")
    known = dict(rows)
    return tuple(PhotoId(known[name]) for name in names)


def shared(library: Library, wish: Wish) -> Shared:
    found = Shared()
    for _ in export(library, wish, CancelToken(), found):
        pass
    return found


def copied(found: Shared, number: int = 0) -> Path:
    return Path(os.fsdecode(found.files[number]))


def opened(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(path.read_bytes()))


def test_copies_are_the_files(library: Library, photos: Path, tmp_path: Path) -> None:
    target = os.fsencode(tmp_path / "new" / "folder")
    found = shared(library, Wish(ids(library, "obama_1.jpg", "moving.gif"), target))
    for name in ("obama_1.jpg", "moving.gif"):
        original, copy = photos / name, tmp_path / "new" / "folder" / name
        assert copy.read_bytes() == original.read_bytes()
        assert copy.stat().st_mtime_ns == original.stat().st_mtime_ns
    assert not found.left_out
    assert not found.stills


def test_nothing_is_overwritten(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "coffee_1.jpg").write_text("mine")
    wish = Wish(ids(library, "coffee_1.jpg"), os.fsencode(target))
    names = [copied(shared(library, wish)).name for _ in range(2)]
    assert names == ["coffee_1 (2).jpg", "coffee_1 (3).jpg"]
    assert (target / "coffee_1.jpg").read_text() == "mine"


def test_unreadable_files_are_listed(library: Library, tmp_path: Path) -> None:
    some = ids(library, "damaged.jpg", "coffee_1.jpg")
    found = shared(library, Wish(some, os.fsencode(tmp_path / "out"), max_side=300))
    assert [copied(found).name] == ["coffee_1.jpg"]
    (left_out,) = found.left_out
    assert left_out.path.endswith(b"damaged.jpg")
    assert isinstance(left_out.reason, ProblemCode)


def test_a_longest_side_is_kept_and_nothing_enlarged(library: Library, tmp_path: Path) -> None:
    some = ids(library, "obama_1.jpg", "turned.jpg")
    found = shared(library, Wish(some, os.fsencode(tmp_path / "out"), max_side=300))
    assert max(opened(copied(found, 0)).size) == 300
    assert opened(copied(found, 1)).size == (96, 64)


def test_bare_copies_say_nothing_but_the_picture(library: Library, tmp_path: Path) -> None:
    some = ids(library, "spoken.jpg", "turned.jpg")
    found = shared(library, Wish(some, os.fsencode(tmp_path / "out"), metadata=False))
    spoken, turned = copied(found, 0), copied(found, 1)
    assert COMMENT not in spoken.read_bytes()
    assert BEHIND not in spoken.read_bytes()
    whole = np.asarray(Image.open(io.BytesIO(encoded(four_corners(), "JPEG", quality=95))))
    assert np.array_equal(np.asarray(opened(spoken)), whole)  # not even encoded again
    picture = opened(turned)
    assert not dict(picture.getexif())
    assert picture.size == (96, 64)
    corners = np.asarray(picture.convert("RGB"), np.int16)
    assert np.abs(corners[8, 8] - RED).max() < 12
    assert np.abs(corners[-8, 8] - BLUE).max() < 12


def test_the_colour_profile_stays_where_pixels_do(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    profile = profile_with_swapped_red_and_green()
    strange = encoded(four_corners(), "JPEG", icc_profile=profile, comment=COMMENT)
    path = photos / "coffee_1.jpg"
    before = path.read_bytes()
    try:
        path.write_bytes(strange)
        wish = Wish(ids(library, "coffee_1.jpg"), os.fsencode(tmp_path / "out"), metadata=False)
        copy = copied(shared(library, wish))
    finally:
        path.write_bytes(before)
    assert opened(copy).info["icc_profile"] == profile
    assert COMMENT not in copy.read_bytes()


def test_moving_pictures_become_stills(library: Library, tmp_path: Path) -> None:
    wish = Wish(ids(library, "moving.gif"), os.fsencode(tmp_path / "out"), max_side=400)
    found = shared(library, wish)
    assert copied(found).name == "moving.jpg"
    assert opened(copied(found)).format == "JPEG"
    assert [os.path.basename(path) for path in found.stills] == [b"moving.gif"]  # noqa: PTH119


def test_the_librarys_photos_are_left_alone(library: Library, photos: Path) -> None:
    inside = os.fsencode(photos / "copies")
    wish = Wish(ids(library, "coffee_1.jpg"), inside)
    with pytest.raises(EditRefusedError) as refused:
        shared(library, wish)
    assert refused.value.code is RefusalCode.AMONG_PHOTOS
    assert not (photos / "copies").exists()


def test_a_link_into_the_photos_is_no_way_around(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(photos)
    with pytest.raises(EditRefusedError):
        shared(library, Wish(ids(library, "coffee_1.jpg"), os.fsencode(tmp_path / "link" / "new")))


def test_somebody_may_mean_it(library: Library, tmp_path: Path) -> None:
    library.photos.add_folder(os.fsencode(tmp_path))
    target = os.fsencode(tmp_path / "out")
    found = shared(library, Wish(ids(library, "coffee_1.jpg"), target, among_photos=True))
    assert copied(found).exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, FaultCode.NO_ROOM_THERE), (errno.EACCES, FaultCode.CANNOT_WRITE_THERE)],
)
def test_what_cannot_be_written_leaves_nothing(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: FaultCode,
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(writing.os, "fsync", full)
    wish = Wish(ids(library, "coffee_1.jpg"), os.fsencode(tmp_path / "out"))
    with pytest.raises(EnvironmentFaultError) as fault:
        shared(library, wish)
    assert fault.value.code is code
    assert not list((tmp_path / "out").iterdir())


def test_a_stop_leaves_what_was_written(library: Library, tmp_path: Path) -> None:
    token, found = CancelToken(), Shared()
    some = ids(library, "coffee_1.jpg", "obama_1.jpg")
    job = export(library, Wish(some, os.fsencode(tmp_path / "out")), token, found)
    while next(job).done < 1:
        pass
    token.cancel()
    with pytest.raises(CancelledError):
        next(job)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["coffee_1.jpg"]


def test_a_preview_in_the_metadata_is_not_taken_along(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    block = Image.Exif()
    block[0x010F], block[0x010E], block[0x013B] = "Maker", "Ruth and Ben", "Ruth"
    ifd: Any = block.get_ifd(0x8769)
    ifd[0x9003], ifd[0x927C] = "2019:07:14 15:30:00", b"maker's secret preview"
    path = photos / "obama_1.jpg"
    before = path.read_bytes()
    try:
        path.write_bytes(with_exif(encoded(Image.open(path), "JPEG"), block.tobytes()))
        wish = Wish(ids(library, "obama_1.jpg"), os.fsencode(tmp_path / "out"), max_side=200)
        copy = copied(shared(library, wish))
    finally:
        path.write_bytes(before)
    kept = opened(copy).getexif()
    assert kept[0x010F] == "Maker"
    assert kept.get_ifd(0x8769)[0x9003] == "2019:07:14 15:30:00"
    for secret in (b"secret", b"Ruth"):
        assert secret not in copy.read_bytes()


def test_faces_of_a_changed_file_are_not_guessed(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    path = photos / "obama_1.jpg"
    before = path.read_bytes()
    try:
        path.write_bytes((photos / "biden_1.jpg").read_bytes())
        wish = Wish(ids(library, "obama_1.jpg"), os.fsencode(tmp_path / "o"), faces=Faces.COVER)
        found = shared(library, wish)
    finally:
        path.write_bytes(before)
    assert [left_out.reason for left_out in found.left_out] == [NotShared.CHANGED_SINCE]
    assert not found.files


def test_a_photo_that_cannot_be_covered_safely_is_left_out(
    library: Library, tmp_path: Path
) -> None:
    photo_ids = ids(library, "coffee_1.jpg") + ids(library, "obama_1.jpg")
    found, wish = Shared(), Wish(photo_ids, os.fsencode(tmp_path / "out"), faces=Faces.BLUR)

    def pictures(library: Library, wish: Wish) -> Pictures:
        finder = KnowsEverybody([(10, 10, 40, 40)])
        return Pictures(library, wish.faces, wish.visible, finder=lambda: finder)

    for _ in export(library, wish, CancelToken(), found, pictures):
        pass
    assert [left.reason for left in found.left_out] == [NotShared.NOT_SAFE] * 2
    assert not found.files
    assert not list((tmp_path / "out").iterdir())


def test_a_photo_that_was_not_read_yet_is_not_covered(library: Library, tmp_path: Path) -> None:
    library.database.run("UPDATE photos SET state = 'pending' WHERE name_text = 'obama_1.jpg'")
    wish = Wish(ids(library, "obama_1.jpg"), os.fsencode(tmp_path / "out"), faces=Faces.BLUR)
    assert [left.reason for left in shared(library, wish).left_out] == [NotShared.NOT_READ_YET]


def test_the_preview_shows_a_photo_rather_than_a_video(library: Library, tmp_path: Path) -> None:
    video, photo = ids(library, "obama_1.jpg", "turned.jpg")
    library.database.run("UPDATE photos SET duration_s = 2.0 WHERE id = ?", (video,))
    for faces in (Faces.SHOWN, Faces.COVER):
        wish = Wish((video, photo), os.fsencode(tmp_path), faces=faces)
        shown = preview(library, wish, CancelToken())
        assert shown is not None
        assert (shown.width, shown.height) == (96, 64)
