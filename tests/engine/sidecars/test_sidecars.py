"""Sidecars on the disk: every orientation, which file is meant, and what cannot be written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import CancelledError
from faceorg.domain.geometry import Box
from faceorg.domain.importing import ForeignFileError
from faceorg.domain.orientation import ORIENTATIONS, shown_box
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.domain.sidecars import Outcome, SidecarError, Unwritten
from faceorg.engine import edits
from faceorg.engine.importing.job import Preview, look
from faceorg.engine.importing.job import Wish as ImportWish
from faceorg.engine.jobs import CancelToken
from faceorg.engine.safety import forgetting
from faceorg.engine.sidecars import job, writing
from faceorg.engine.sidecars.reports import Report, Wish
from faceorg.metadata.packets import carried_by
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.readings import add_files, face, person, read_again

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engine.sidecars.conftest import Photos

ANN, BEN = Box(0.1, 0.2, 0.3, 0.15), Box(0.6, 0.5, 0.2, 0.25)
EXIFTOOL = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (libimage-exiftool-perl)"
)
EXIV2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")


def exiftool(path: Path) -> dict[str, Any]:
    command = ["exiftool", "-j", "-n", "-struct", str(path)]
    ran = subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - on own files
    found: dict[str, Any] = json.loads(ran.stdout)[0]
    return found


# every orientation -----------------------------------------------------------------------


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_boxes_are_read_back_where_they_were(photos: Photos, orientation: int) -> None:
    photo_id = photos.add("a.jpg", orientation=orientation, Ann=ANN, Ben=BEN)
    photo = (photos.folder / "a.jpg").read_bytes()
    assert photos.write().count(Outcome.MADE) == 1
    assert (photos.folder / "a.jpg").read_bytes() == photo
    preview, wish = Preview(), ImportWish([os.fsencode(photos.folder)])
    list(look(photos.library, wish, CancelToken(), preview))
    assert (preview.plan.agreed, preview.plan.namings, preview.plan.drawings) == (2, [], [])
    (found,) = preview.found[photo_id]
    for region, box in zip(found.said.regions, (ANN, BEN), strict=True):
        assert shown_box(region.box, orientation).iou(box) > 0.99


@EXIFTOOL
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_exiftool_reads_the_boxes_where_they_belong(photos: Photos, orientation: int) -> None:
    photos.add("a.jpg", orientation=orientation, Ann=ANN, Ben=BEN)
    photos.write()
    assert exiftool(photos.folder / "a.jpg")["Orientation"] == orientation
    found = exiftool(photos.folder / "a.jpg.xmp")
    areas = {r["Name"]: r["Area"] for r in found["RegionInfo"]["RegionList"]}
    for name, box in (("Ann", ANN), ("Ben", BEN)):
        x, y, w, h = (float(areas[name][axis]) for axis in "XYWH")
        assert shown_box(Box(x - w / 2, y - h / 2, w, h), orientation).iou(box) > 0.99
    size = found["RegionInfo"]["AppliedToDimensions"]
    assert (size["W"], size["H"]) == ((3000, 4000) if orientation >= 5 else (4000, 3000))
    for region in found["RegionInfoMP"]["Regions"]:
        rectangle = Box(*map(float, region["Rectangle"].split(",")))
        box = ANN if region["PersonDisplayName"] == "Ann" else BEN
        assert shown_box(rectangle, orientation).iou(box) > 0.99
    assert found["PersonInImage"] == found["Subject"] == ["Ann", "Ben"]
    assert found["HierarchicalSubject"] == ["People|Ann", "People|Ben"]
    assert found["TagsList"] == ["People/Ann", "People/Ben"]


@EXIV2
def test_exiv2_reads_it(photos: Photos) -> None:
    photos.add("a.jpg", orientation=6, Ann=ANN)
    photos.write()
    command = ["exiv2", "-px", str(photos.folder / "a.jpg.xmp")]
    said = subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603
    assert "RegionList[1]/mwg-rs:Name" in said
    assert "People/Ann" in said


# which file ------------------------------------------------------------------------------


def test_what_is_beside_a_photo_is_written_into(photos: Photos) -> None:
    foreign = packet(mwg(("Cat", (0.7, 0.7, 0.2, 0.2))))
    (photos.folder / "a.xmp").write_bytes(foreign)
    (photos.folder / "b.jpg.xmp").write_bytes(foreign)
    (photos.folder / "c.xmp").write_bytes(foreign)
    (photos.folder / "c.cr2").write_bytes(b"raw")
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        photos.add(name, Ann=ANN)
    photos.write()
    assert photos.files() == ["a.xmp", "b.jpg.xmp", "c.jpg.xmp", "c.xmp"]
    assert photos.names("a.xmp") == photos.names("b.jpg.xmp") == ["Cat", "Ann"]
    assert photos.names("c.jpg.xmp") == ["Ann"]
    assert (photos.folder / "c.xmp").read_bytes() == foreign  # also of the raw file
    photos.clear()
    assert photos.files() == ["a.xmp", "b.jpg.xmp", "c.xmp"]
    assert photos.names("a.xmp") == ["Cat"]


def test_names_leave_a_sidecar_that_is_no_longer_the_right_one(photos: Photos) -> None:
    (photos.folder / "a.xmp").write_bytes(packet())
    photos.add("a.jpg", Ann=ANN)
    photos.write()
    assert photos.names("a.xmp") == ["Ann"]
    (photos.folder / "a.cr2").write_bytes(b"raw")
    photos.write()
    assert (photos.names("a.xmp"), photos.names("a.jpg.xmp")) == ([], ["Ann"])


def test_only_confirmed_faces_of_photos_that_were_asked_for(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.add("b.jpg", Ben=BEN)
    (photo_id,) = add_files(photos.library, [os.fsencode(photos.folder / "c.jpg")])
    (photos.folder / "c.jpg").write_bytes(jpeg())
    read_again(photos.library, photo_id, face(ANN))
    photos.write(photos.folder / "b.jpg")
    assert photos.files() == ["b.jpg.xmp"]
    photos.write(photos.folder)
    assert photos.files() == ["a.jpg.xmp", "b.jpg.xmp"]


def test_a_dry_run_and_a_second_run_write_nothing(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    assert photos.write(dry=True).count(Outcome.MADE) == 1
    assert photos.files() == []
    photos.write()
    before = (photos.folder / "a.jpg.xmp").stat().st_mtime_ns
    again = photos.write()
    assert (again.done, again.same) == ([], 1)
    assert (photos.folder / "a.jpg.xmp").stat().st_mtime_ns == before


def test_what_is_not_confirmed_any_more_is_taken_out(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.write()
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Anna")
    photos.write()
    assert sorted(photos.names("a.jpg.xmp")) == ["Anna", "Ben"]
    for name in ("Anna", "Ben"):
        edits.delete_person(photos.library, person(photos.library, name))
    assert photos.write().count(Outcome.REMOVED) == 1
    assert photos.files() == []


# what cannot be written ------------------------------------------------------------------


def test_a_sidecar_that_is_damaged_is_left_and_listed(photos: Photos) -> None:
    (photos.folder / "a.jpg.xmp").write_bytes(b"no xml")
    photos.add("a.jpg", Ann=ANN)
    ((path, error),) = photos.write().problems
    assert isinstance(error, ForeignFileError)
    assert path == os.fsencode(photos.folder / "a.jpg.xmp")
    assert (photos.folder / "a.jpg.xmp").read_bytes() == b"no xml"


@pytest.mark.parametrize(
    ("number", "code"),
    [(13, Unwritten.READ_ONLY), (28, Unwritten.NO_ROOM), (5, Unwritten.CANNOT_WRITE)],
)
def test_what_cannot_be_written_is_listed_and_nothing_is_left(
    photos: Photos, monkeypatch: pytest.MonkeyPatch, number: int, code: Unwritten
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    photos.add("a.jpg", Ann=ANN)
    photos.add("b.jpg", Ann=ANN)
    monkeypatch.setattr(os, "replace", refuse)
    report = photos.write()
    assert [getattr(error, "code", None) for _, error in report.problems] == [code, code]
    assert (report.done, photos.files()) == ([], [])


def test_a_sidecar_that_changes_meanwhile_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.xmp"
    path.write_bytes(b"one")
    former = writing.read_former(os.fsencode(path))
    path.write_bytes(b"other")
    with pytest.raises(SidecarError) as caught:
        writing.put(os.fsencode(path), b"ours", former)
    assert caught.value.code is Unwritten.CHANGED_MEANWHILE
    assert (path.read_bytes(), [p.name for p in tmp_path.iterdir()]) == (b"other", ["a.xmp"])


def test_a_link_stays_one_and_rights_stay(photos: Photos, tmp_path: Path) -> None:
    photos.add("a.jpg", Ann=ANN)
    (tmp_path / "real.xmp").write_bytes(packet())
    (tmp_path / "real.xmp").chmod(0o640)
    (photos.folder / "a.jpg.xmp").symlink_to(tmp_path / "real.xmp")
    photos.write()
    assert (photos.folder / "a.jpg.xmp").is_symlink()
    assert (tmp_path / "real.xmp").stat().st_mode & 0o777 == 0o640
    assert photos.names("a.jpg.xmp") == ["Ann"]


def test_what_a_killed_process_left_is_removed(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    left = photos.folder / ".faceorg-1-0.new"
    left.write_bytes(b"Ann")
    os.utime(left, (0, 0))
    photos.write()
    assert not left.exists()


def test_a_folder_that_is_away_is_listed(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    shutil.rmtree(photos.folder)
    assert [path for path, _ in photos.write().problems] == [os.fsencode(photos.folder)]


def test_it_can_be_stopped(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        list(job.write(photos.library, Wish(), token, Report()))


def test_remove_finds_sidecars_of_photos_that_are_gone(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.library.photos.add_folder(os.fsencode(photos.folder))
    photos.write()
    (photos.folder / "a.jpg").unlink()
    assert photos.clear(dry=True).count(Outcome.REMOVED) == 1
    assert photos.clear(photos.folder).count(Outcome.REMOVED) == 1
    assert photos.files() == []


# forgetting ------------------------------------------------------------------------------


def test_forgetting_takes_former_names_out_too(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.write()
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Zoe")
    target = ForgetTarget(ForgetKind.PERSON, person(photos.library, "Zoe"))
    forgetting.forget(photos.library, target)
    assert photos.names("a.jpg.xmp") == ["Ben"]
    assert b"Ann" not in (photos.folder / "a.jpg.xmp").read_bytes()
    assert carried_by(os.fsencode(photos.folder / "a.jpg")).packets == ()


@EXIV2
@EXIFTOOL
@pytest.mark.parametrize(
    "command", [["exiv2", "-Mset Xmp.xmp.Rating 4"], ["exiftool", "-q", "-XMP:Rating=4"]]
)
def test_its_own_is_known_after_other_programs_wrote_the_file(
    photos: Photos, command: list[str]
) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.write()
    sidecar = photos.folder / "a.jpg.xmp"
    subprocess.run([*command, str(sidecar)], check=True)  # noqa: S603 - on own files
    report = photos.write()
    assert (report.problems, report.done, report.same) == ([], [], 1)
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Zoe")
    photos.write()
    assert sorted(photos.names("a.jpg.xmp")) == ["Ben", "Zoe"]
    photos.clear(sidecar)
    found = exiftool(sidecar)
    assert found["Rating"] == 4
    assert not {"RegionInfo", "RegionInfoMP", "PersonInImage", "Subject"} & set(found)
    assert not {"Faces", "Made", "HierarchicalSubject", "TagsList"} & set(found)
