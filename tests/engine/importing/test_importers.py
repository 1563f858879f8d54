"""Every importer in one go: a fixture, a preview, twice the same library, undo, hostile input.

No sample of Picasa, digiKam's database, ACDSee, Takeout, osxphotos and Immich can be had here:
their fixtures are made from their documentation. Those of ExifTool are what version 12.57 printed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.faces import FaceSource
from faceorg.domain.importing import ForeignCode, Origin
from faceorg.engine import edits
from faceorg.library.foreign.reading import imported, origins_of
from faceorg.ui.texts.importing_text import unreadable_text
from tests.helpers import foreign
from tests.helpers.foreign import digikam, in_image, jpeg, keywords, packet
from tests.helpers.importing import FREE, Album, box_of
from tests.helpers.readings import face, people_state, slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

    Make = Callable[[Album], PhotoId]

PEOPLE = (("Anna", box_of(0)), ("Ben", box_of(FREE)))
"""Anna on a face that is known, Ben where no face was found."""


@dataclass(frozen=True)
class Importer:
    """One program or notation.

    Attributes:
        make: writes what it says of Anna and Ben in a photo with two faces.
        origin: what is remembered.
        boxed: whether it has boxes; without them only Anna is told, and only one face is there.
        hostile: what stands in the place of its file, by name, and what is said of it.
    """

    name: str
    make: Make
    origin: Origin
    boxed: bool = True
    hostile: tuple[tuple[str, bytes, ForeignCode], ...] = field(default=())


def _in_photo(*properties: str) -> Make:
    return lambda album: album.add("a.jpg", face(0), face(1), content=jpeg(packet(*properties)))


def _name_only(*properties: str) -> Make:
    return lambda album: album.add("a.jpg", face(0), content=jpeg(packet(*properties)))


def _beside(album: Album) -> PhotoId:
    (album.folder / "a.jpg.xmp").write_bytes(packet(foreign.microsoft(*PEOPLE)))
    return album.add("a.jpg", face(0), face(1))


def _picasa(album: Album, contacts: str = "[Contacts2]\n1=Anna;;\n2=Ben;;\n") -> PhotoId:
    def rect(box: Box) -> str:
        sides = (box.x, box.y, box.x + box.w, box.y + box.h)
        return "".join(f"{round(side * 65535):04x}" for side in sides)

    faces = f"faces=rect64({rect(slot(0))}),1;rect64({rect(FREE)}),2\n"
    (album.folder / ".picasa.ini").write_text(f"{contacts}[a.jpg]\n{faces}")
    return album.add("a.jpg", face(0), face(1))


def _picasa_contacts(album: Album) -> PhotoId:
    (album.folder / "contacts.xml").write_text(
        '<contacts><contact id="1" name="Anna"/><contact id="2" name="Ben"/></contacts>'
    )
    return _picasa(album, "")


def _digikam(album: Album) -> PhotoId:
    photo_id = album.add("2019/a.jpg", face(0), face(1))
    pixels = {
        name: tuple(round(v) for v in box.in_pixels(4000, 3000))
        for name, box in (("Anna", slot(0)), ("Ben", FREE))
    }
    digikam(album.folder / "digikam4.db", {"photos/2019/a.jpg": pixels}, file_size=0)  # type: ignore[dict-item]
    return photo_id


def _takeout(album: Album) -> PhotoId:
    content = {"title": "a.jpg", "people": [{"name": "Anna"}]}
    (album.folder / "a.jpg.supplemental-metadata.json").write_text(json.dumps(content))
    return album.add("a.jpg", face(0))


def _json(name: str, document: object) -> Make:
    def make(album: Album) -> PhotoId:
        (album.folder / name).write_text(json.dumps(document))
        return album.add("a.jpg", face(0), face(1))

    return make


XML = (
    ("a.jpg.xmp", b'<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>', ForeignCode.FORBIDDEN),
    ("a.xmp", b"<x:xmpmeta", ForeignCode.DAMAGED),
    ("a.jpg", jpeg(b"<x:xmpmeta"), ForeignCode.DAMAGED),
)
INI = ((".picasa.ini", b"[Contacts2", ForeignCode.DAMAGED),)
CONTACTS = (
    ("contacts.xml", b'<!DOCTYPE x [<!ENTITY a "ha">]><contacts/>', ForeignCode.FORBIDDEN),
    ("contacts.xml", b"<people/>", ForeignCode.UNKNOWN_KIND),
)
DATABASE = (
    ("digikam4.db", b"SQLite format 3\0" + b"\xff" * 5000, ForeignCode.DAMAGED),
    ("digikam4.db", b"no database at all", ForeignCode.UNKNOWN_KIND),
)
JSON = (
    ("a.jpg.json", b"[" * 200_000, ForeignCode.DAMAGED),
    ("a.jpg.json", b"[" + b" " * (17 << 20) + b"]", ForeignCode.TOO_LARGE),
)
IMPORTERS = [
    Importer("MWG", _in_photo(foreign.mwg(*PEOPLE)), Origin.XMP, hostile=XML),
    Importer("Microsoft", _in_photo(foreign.microsoft(*PEOPLE)), Origin.XMP, hostile=XML),
    Importer("IPTC", _in_photo(foreign.iptc(*PEOPLE)), Origin.XMP, hostile=XML),
    Importer("ACDSee", _in_photo(foreign.acdsee(*PEOPLE)), Origin.XMP, hostile=XML),
    Importer("sidecar", _beside, Origin.XMP, hostile=XML),
    Importer("Apple Photos", _name_only(in_image("Anna")), Origin.XMP, boxed=False, hostile=XML),
    Importer(
        *("Lightroom's tree", _name_only(keywords("People|Family|Anna")), Origin.XMP),
        boxed=False,
        hostile=XML,
    ),
    Importer("Picasa", _picasa, Origin.PICASA, hostile=INI),
    Importer("Picasa's contacts", _picasa_contacts, Origin.PICASA, hostile=CONTACTS),
    Importer("digiKam", _digikam, Origin.DIGIKAM, hostile=DATABASE),
    Importer("Takeout", _takeout, Origin.TAKEOUT, boxed=False, hostile=JSON),
    Importer(
        *("osxphotos json", _json("a.jpg.json", foreign.flat_tags(*PEOPLE, group="XMP:"))),
        Origin.EXIFTOOL,
        hostile=JSON,
    ),
    Importer(
        *("osxphotos exiftool", _json("a.json", foreign.flat_tags(*PEOPLE)), Origin.EXIFTOOL),
        hostile=JSON,
    ),
    Importer(
        *("exiftool -struct", _json("all.json", foreign.struct_tags(*PEOPLE)), Origin.EXIFTOOL),
        hostile=JSON,
    ),
    Importer("Immich", _json("export.json", foreign.immich(*PEOPLE)), Origin.IMMICH, hostile=JSON),
]


def each(importer: Importer) -> str:
    return importer.name


@pytest.fixture
def album(library: Library, tmp_path: Path) -> Album:
    return Album(library, tmp_path / "photos")


@pytest.mark.parametrize("importer", IMPORTERS, ids=each)
def test_looked_at_taken_over_twice_and_undone(album: Album, importer: Importer) -> None:
    photo_id = importer.make(album)
    library, before = album.library, people_state(album.library)

    preview = album.preview()
    assert people_state(library) == before
    assert (len(preview.plan.namings), len(preview.plan.drawings)) == (1, int(importer.boxed))
    expected = {"Anna", "Ben"} if importer.boxed else {"Anna"}
    assert {who.name for who in preview.plan.everybody()} == expected
    assert preview.lost == preview.gathered.problems == []

    album.take()
    done = people_state(library)
    assert set(filter(None, album.names(photo_id))) == expected
    anna = next(f for f in album.faces(photo_id) if f.box.iou(slot(0)) > 0.99)
    assert album.names(photo_id)[album.faces(photo_id).index(anna)] == "Anna"
    faces = [f.face_id for f in album.faces(photo_id)]
    assert set(origins_of(library, faces).values()) == {importer.origin}
    assert all(found.at is not None for found in imported(library, faces).values())
    for made in (f for f in album.faces(photo_id) if f.source is FaceSource.IMPORTED):
        assert made.box.iou(FREE) > 0.99
        assert library.thumbnails.face(made.face_id) == b"portrait"
    (entry,) = history = library.journal.history()
    number = len(expected)
    assert entry.verb == "import"
    assert entry.summary == {
        "faces": number,
        "people": number,
        "origins": [importer.origin.value],
    }

    again = album.take()
    assert people_state(library) == done
    assert library.journal.history() == history
    assert again.plan.agreed == number

    edits.undo(library)
    assert people_state(library) == before
    edits.redo(library)
    assert people_state(library) == done
    assert library.check() == []


@pytest.mark.parametrize("importer", IMPORTERS, ids=each)
def test_hostile_files_get_a_sentence_and_change_nothing(album: Album, importer: Importer) -> None:
    assert importer.hostile
    for name, content, code in importer.hostile:
        photo_id = album.add("b.jpg" if name == "a.jpg" else "a.jpg", face(0), face(1))
        path = album.folder / name
        path.write_bytes(content)
        before = people_state(album.library)
        preview = album.take(path if name == "contacts.xml" else album.folder)
        assert [error.code for _, error in preview.gathered.problems] == [code]
        assert unreadable_text(code)
        assert people_state(album.library) == before
        assert album.names(photo_id) == ["", ""]
        path.unlink()


def test_takeout_leaves_out_whose_face_is_not_told(album: Album) -> None:
    several = album.add("b.jpg", face(0), face(1))
    content = {"title": "b.jpg", "people": [{"name": "Anna"}]}
    (album.folder / "b.jpg.json").write_text(json.dumps(content))
    preview = album.take()
    assert album.names(several) == ["", ""]
    assert len(preview.plan.left_out) == 1
