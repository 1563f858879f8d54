"""Names within photo files: read by others, all else as it was, the photo known as the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from faceorg.domain.geometry import Box
from faceorg.domain.orientation import ORIENTATIONS, shown_box
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.domain.sidecars import Outcome, Side, SidecarError, Unwritten
from faceorg.engine import edits
from faceorg.engine.importing.job import Preview, look
from faceorg.engine.importing.job import Wish as ImportWish
from faceorg.engine.indexing.comparing import Comparison
from faceorg.engine.indexing.relinking import mark_of
from faceorg.engine.jobs import CancelToken
from faceorg.engine.safety import forgetting
from faceorg.engine.sidecars import into_files
from faceorg.engine.sidecars.reports import Report, Wish
from faceorg.engine.sidecars.unreached import take_out_unreached
from faceorg.metadata.exiftool import ExifTool
from faceorg.metadata.packets import carried_by
from faceorg.metadata.sidecars import said_in_photo
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.pictures import orientation_exif
from tests.helpers.readings import add_files, face, person, read_again

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

ANN, BEN = Box(0.1, 0.2, 0.3, 0.15), Box(0.6, 0.5, 0.2, 0.25)
EXIFTOOL = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (libimage-exiftool-perl)"
)
EXIV2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")


class Photos:
    """Photos on the disk and in a library, which knows how large and old they are."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        folder.mkdir()
        library.photos.add_folder(os.fsencode(folder))

    def add(self, name: str, content: bytes | None = None, **people: Box) -> PhotoId:
        path = self.folder / name
        path.write_bytes(jpeg() if content is None else content)
        os.utime(path, (10**9, 10**9))
        facts = path.stat()
        (photo_id,) = add_files(
            self.library,
            [os.fsencode(path)],
            size_bytes=facts.st_size,
            mtime_ns=facts.st_mtime_ns,
        )
        faces = [face(box, looks=number) for number, box in enumerate(people.values())]
        ids = read_again(self.library, photo_id, *faces)
        for face_id, who in zip(ids, people, strict=True):
            edits.name_faces(self.library, [face_id], who)
        return photo_id

    def write(self, *paths: Path, side: Side = Side.NOBODY, dry: bool = False) -> Report:
        report = Report()
        wish = Wish([os.fsencode(p) for p in paths], side, dry)
        list(into_files.write(self.library, wish, CancelToken(), report))
        return report

    def clear(self, *, dry: bool = False) -> Report:
        report = Report()
        list(into_files.clear(self.library, Wish(dry=dry), CancelToken(), report))
        return report

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def content(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}

    def names(self, name: str) -> list[str]:
        said = said_in_photo(os.fsencode(self.folder / name))
        return sorted(region.name for region in said.regions)

    def changed(self) -> list[bytes]:
        """What an indexing would read anew."""
        comparison = Comparison(self.library, CancelToken())
        list(comparison.folder(os.fsencode(self.folder)))
        return [*comparison.changed]


@pytest.fixture
def photos(library: Library, tmp_path: Path) -> Photos:
    return Photos(library, tmp_path / "photos")


def tags(path: Path) -> dict[str, Any]:
    command = ["exiftool", "-j", "-n", "-struct", "-G1", str(path)]
    ran = subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - on own files
    found: dict[str, Any] = json.loads(ran.stdout)[0]
    return found


def saved(kind: str, orientation: int = 1) -> bytes:
    buffer = BytesIO()
    picture = Image.linear_gradient("L").convert("RGB").resize((40, 30))
    picture.save(buffer, kind, exif=orientation_exif(orientation))
    return buffer.getvalue()


# what is written -------------------------------------------------------------------------


@EXIFTOOL
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_boxes_are_read_back_where_they_were(photos: Photos, orientation: int) -> None:
    photo_id = photos.add("a.jpg", jpeg(orientation=orientation), Ann=ANN, Ben=BEN)
    assert photos.write().count(Outcome.MADE) == 1
    assert photos.files() == ["a.jpg"]
    preview, wish = Preview(), ImportWish([os.fsencode(photos.folder)])
    list(look(photos.library, wish, CancelToken(), preview))
    assert (preview.plan.agreed, preview.plan.namings, preview.plan.drawings) == (2, [], [])
    (found,) = preview.found[photo_id]
    for region, box in zip(found.said.regions, (ANN, BEN), strict=True):
        assert shown_box(region.box, orientation).iou(box) > 0.99
    told = tags(photos.folder / "a.jpg")
    assert told.get("IFD0:Orientation", 1) == orientation
    areas = {r["Name"]: r["Area"] for r in told["XMP-mwg-rs:RegionInfo"]["RegionList"]}
    for name, box in (("Ann", ANN), ("Ben", BEN)):
        x, y, w, h = (float(areas[name][axis]) for axis in "XYWH")
        assert shown_box(Box(x - w / 2, y - h / 2, w, h), orientation).iou(box) > 0.99
    assert told["XMP-iptcExt:PersonInImage"] == ["Ann", "Ben"]


@EXIFTOOL
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_pixels_and_all_else_stay_and_taking_out_gives_the_photo_back(
    photos: Photos, kind: str
) -> None:
    name = f"a.{kind.lower()}"
    photos.add(name, saved(kind), Ann=ANN)
    path = photos.folder / name
    before, pixels = path.read_bytes(), Image.open(path).tobytes()
    told = tags(path)
    assert photos.write().problems == []
    assert photos.names(name) == ["Ann"]
    assert Image.open(path).tobytes() == pixels
    now = tags(path)
    moving = (
        "System:",
        "File:",
        "RIFF:WebP_Flags",
        "QuickTime:MediaData",
        "ExifTool:",
    )
    kept = [k for k in told if not k.startswith(moving) and "Offset" not in k]
    assert {k: now.get(k) for k in kept} == {k: told[k] for k in kept}
    assert photos.clear().count(Outcome.REMOVED) == 1
    assert carried_by(os.fsencode(path)).packets == ()
    assert Image.open(path).tobytes() == pixels
    if kind in ("JPEG", "PNG"):
        assert path.read_bytes() == before


@EXIFTOOL
def test_what_others_have_written_stays(photos: Photos) -> None:
    foreign = packet(mwg(("Cat", (0.7, 0.7, 0.2, 0.2))), "<dc:title>x</dc:title>").replace(
        b"<rdf:RDF ", b'<rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" '
    )
    photos.add("a.jpg", jpeg(foreign), Ann=ANN)
    assert photos.write().count(Outcome.CHANGED) == 1
    assert photos.names("a.jpg") == ["Ann", "Cat"]
    assert tags(photos.folder / "a.jpg")["XMP-dc:Title"] == "x"
    photos.clear()
    assert photos.names("a.jpg") == ["Cat"]


@EXIV2
@EXIFTOOL
def test_exiv2_reads_it(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.write()
    command = ["exiv2", "-px", str(photos.folder / "a.jpg")]
    said = subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603
    assert "RegionList[1]/mwg-rs:Name" in said
    assert "People/Ann" in said


@EXIFTOOL
def test_raw_files_get_sidecars(photos: Photos) -> None:
    photos.add("a.cr2", b"raw", Ann=ANN)
    photos.write()
    assert photos.files() == ["a.cr2", "a.cr2.xmp"]
    assert (photos.folder / "a.cr2").read_bytes() == b"raw"


# the library -----------------------------------------------------------------------------


@EXIFTOOL
def test_the_library_takes_it_for_the_same_photo(photos: Photos) -> None:
    photo_id = photos.add("a.jpg", Ann=ANN)
    photos.write()
    assert photos.changed() == []
    path = photos.folder / "a.jpg"
    facts = path.stat()
    assert facts.st_mtime_ns == 10**18 + into_files.LATER_NS
    (mark,) = photos.library.database.rows(
        "SELECT fingerprint FROM photos WHERE id = ?", (photo_id,)
    )
    assert mark[0] == mark_of(os.fsencode(path), facts.st_size, facts.st_mtime_ns)
    assert [f.person_id for f in photos.library.faces.of_photo(photo_id)] == [
        person(photos.library, "Ann")
    ]


@EXIFTOOL
def test_a_photo_that_had_changed_before_is_still_read_anew(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    (photos.folder / "a.jpg").write_bytes(jpeg(size=(500, 300)))
    photos.write()
    assert photos.names("a.jpg") == ["Ann"]
    assert photos.changed() == [os.fsencode(photos.folder / "a.jpg")]


@EXIFTOOL
def test_a_dry_run_and_a_second_run_write_nothing(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    before = photos.content()
    assert photos.write(dry=True).count(Outcome.MADE) == 1
    assert photos.content() == before
    photos.write()
    first = (photos.folder / "a.jpg").stat().st_mtime_ns
    again = photos.write()
    assert (again.done, again.same) == ([], 1)
    assert photos.clear(dry=True).count(Outcome.REMOVED) == 1
    assert (photos.folder / "a.jpg").stat().st_mtime_ns == first


@EXIFTOOL
def test_where_a_photo_says_otherwise_it_is_left_and_listed(photos: Photos) -> None:
    other = packet(mwg(("Zoe", (ANN.x, ANN.y, ANN.w, ANN.h))))
    photos.add("a.jpg", jpeg(other), Ann=ANN)
    before = photos.content()
    assert len(photos.write().clashing()) == 1
    assert photos.content() == before
    photos.write(side=Side.OURS)
    assert photos.names("a.jpg") == ["Ann"]


@EXIFTOOL
def test_forgetting_takes_names_out_of_photos(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.write()
    forgetting.forget(
        photos.library, ForgetTarget(ForgetKind.PERSON, person(photos.library, "Ann"))
    )
    assert photos.names("a.jpg") == ["Ben"]
    assert b"Ann" not in (photos.folder / "a.jpg").read_bytes()
    assert photos.changed() == []


@EXIFTOOL
def test_what_forgetting_cannot_take_out_is_told(
    photos: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.add("b.jpg", Ben=BEN)
    photos.write()
    monkeypatch.setenv("PATH", str(photos.folder))
    report = Report()
    target = ForgetTarget(ForgetKind.PERSON, person(photos.library, "Ann"))
    forgetting.forget(photos.library, target, report)
    ((path, error),) = report.problems
    assert path == os.fsencode(photos.folder / "a.jpg")
    assert error.code is Unwritten.NO_EXIFTOOL
    assert take_out_unreached(photos.library, CancelToken()) == [path]
    monkeypatch.undo()
    assert take_out_unreached(photos.library, CancelToken()) == []
    assert (photos.names("a.jpg"), photos.names("b.jpg")) == ([], ["Ben"])


# what cannot be written ------------------------------------------------------------------


def test_without_exiftool_nothing_is_done(photos: Photos, monkeypatch: pytest.MonkeyPatch) -> None:
    photos.add("a.jpg", Ann=ANN)
    before = photos.content()
    monkeypatch.setenv("PATH", str(photos.folder))
    with pytest.raises(SidecarError) as caught:
        photos.write()
    assert caught.value.code is Unwritten.NO_EXIFTOOL
    assert photos.content() == before


@EXIFTOOL
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
    before = photos.content()
    monkeypatch.setattr(os, "replace", refuse)
    report = photos.write()
    assert [error.code for _, error in report.problems] == [code]
    assert photos.content() == before
    assert photos.changed() == []  # what was noted of the copy was taken back


@EXIFTOOL
def test_a_photo_that_changes_meanwhile_is_left(
    photos: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.add("a.jpg", Ann=ANN)
    put = ExifTool.put_xmp

    def meanwhile(self: ExifTool, path: bytes, content: bytes) -> None:
        put(self, path, content)
        (photos.folder / "a.jpg").write_bytes(jpeg(size=(500, 300)))

    monkeypatch.setattr(ExifTool, "put_xmp", meanwhile)
    ((_, error),) = photos.write().problems
    assert error.code is Unwritten.CHANGED_MEANWHILE
    assert photos.content() == {"a.jpg": jpeg(size=(500, 300))}


@EXIFTOOL
@pytest.mark.parametrize("what", ["other pixels", "other names"])
def test_what_would_change_more_than_names_is_refused(
    photos: Photos, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    photos.add("a.jpg", saved("JPEG"), Ann=ANN)
    before = photos.content()
    put = ExifTool.put_xmp

    def badly(self: ExifTool, path: bytes, content: bytes) -> None:
        put(self, path, content.replace(b"Ann", b"Anm") if what == "other names" else content)
        if what == "other pixels":
            with open(path, "r+b") as file:  # noqa: PTH123 - bytes
                file.seek(-20, os.SEEK_END)
                file.write(b"\x55")

    monkeypatch.setattr(ExifTool, "put_xmp", badly)
    ((_, error),) = photos.write().problems
    assert error.code is Unwritten.OTHERWISE
    assert photos.content() == before


@EXIFTOOL
@pytest.mark.parametrize("content", [b"no photo", jpeg()[:200], b""])
def test_a_damaged_photo_is_left(photos: Photos, content: bytes) -> None:
    photos.add("a.jpg", content, Ann=ANN)
    assert len(photos.write().problems) == 1
    assert photos.content() == {"a.jpg": content}


@EXIFTOOL
@pytest.mark.skipif(os.name != "posix", reason="characters that only POSIX allows")
@pytest.mark.parametrize(
    "name",
    [
        "-o.jpg",
        "#[CSTR]a.jpg",
        " a .jpg",
        "a%d%f.jpg",
        "a$b@c.jpg",
        "a\"'`|;.jpg",
        "a\nb.jpg",
        "é\udcff.jpg",
    ],
)
def test_any_name_of_a_file(photos: Photos, name: str) -> None:
    photos.add(name, Ann=ANN)
    assert photos.write().problems == []
    assert photos.names(name) == ["Ann"]
    assert photos.files() == [name]


@EXIFTOOL
@pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
def test_a_link_stays_one_and_rights_stay(photos: Photos, tmp_path: Path) -> None:
    real = tmp_path / "real.jpg"
    real.write_bytes(jpeg())
    real.chmod(0o640)
    photos.add("a.jpg", Ann=ANN)
    (photos.folder / "a.jpg").unlink()
    (photos.folder / "a.jpg").symlink_to(real)
    photos.write()
    assert (photos.folder / "a.jpg").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert photos.names("a.jpg") == ["Ann"]
