"""Contact sheets and posters: pages, names, and no face that shall not be seen."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.ids import PhotoId
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sharing import pages, sheets
from faceorg.engine.sharing.lettering import fitting, font_for, paintable
from faceorg.engine.sharing.people_in import people_in
from faceorg.engine.sharing.pictures import Pictures
from faceorg.engine.sharing.sheets import make_sheet
from faceorg.engine.sharing.wishes import Faces, Kind, Shared, Wish
from tests.engine.sharing.test_export import ids, opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.library import Library
    from faceorg.vision.thorough import ThoroughFinder


def made(library: Library, wish: Wish, finder: ThoroughFinder | None = None) -> list[Path]:
    def pictures(library: Library, wish: Wish) -> Pictures:
        return Pictures(library, wish.faces, wish.visible, finder=lambda: finder)  # type: ignore[arg-type,return-value]

    shared = Shared()
    for _ in make_sheet(library, wish, CancelToken(), shared, pictures if finder else None):
        pass
    return [Path(os.fsdecode(path)) for path in shared.files]


def cells(number: int) -> Sequence[pages.Cell]:
    return [pages.Cell(Image.new("RGB", (60, 40), "red"), f"photo {n}") for n in range(number)]


def test_a_pdf_has_a_page_for_every_twenty_four_photos() -> None:
    painted = [pages.jpeg(page) for page in pages.painted(cells(25), pages.SHEET, "Summer")]
    content = pages.pdf(painted, "Sommer in Füssen")
    assert content.startswith(b"%PDF-1.4")
    assert content.count(b"/Type /Page ") == 2
    assert b"/Count 2" in content
    start = int(content.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert content[start:].startswith(b"xref")
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", content[start:]), 1):
        assert content[int(place) :].startswith(b"%d 0 obj" % number)
    assert "Sommer in Füssen".encode("utf-16-be").hex().upper().encode() in content


@pytest.mark.parametrize("name", ["x\ny\udce90005.jpg", "\udcff", "\n\t", "\ud800\x07 a", ""])
def test_any_name_of_a_file_can_be_painted(name: str) -> None:
    """Bytes that are no letters, and line breaks, once stopped the whole sheet."""
    some = [pages.Cell(Image.new("RGB", (60, 40), "red"), name)]
    (page,) = pages.painted(some, pages.SHEET, name)
    assert page.size == pages.PAGE_PX
    assert paintable("x\ny\udce9.jpg") == "x y?.jpg"


def test_a_sheet_of_photos(library: Library, tmp_path: Path) -> None:
    some = ids(library, "obama_1.jpg", "coffee_1.jpg")
    (path,) = made(library, Wish(some, os.fsencode(tmp_path / "sheet.pdf"), kind=Kind.SHEET))
    assert path.read_bytes().startswith(b"%PDF")


def test_pictures_of_several_pages_are_numbered(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "SHEET", pages.Grid(1, 1))
    some = ids(library, "obama_1.jpg", "coffee_1.jpg")
    paths = made(library, Wish(some, os.fsencode(tmp_path / "sheet.png"), kind=Kind.SHEET))
    assert [path.name for path in paths] == ["sheet.png", "sheet-2.png"]
    assert opened(paths[0]).size == pages.PAGE_PX


def test_a_sheet_shows_no_covered_face(
    library: Library, tmp_path: Path, finder: ThoroughFinder
) -> None:
    wish = Wish(
        ids(library, "obama_1.jpg"),
        os.fsencode(tmp_path / "sheet.png"),
        kind=Kind.SHEET,
        faces=Faces.COVER,
        names=False,
    )
    (path,) = made(library, wish, finder)
    page = np.asarray(opened(path))
    assert not len(finder.sure(page))
    (path,) = made(library, Wish(wish.photo_ids, wish.target, kind=Kind.SHEET))
    assert path.name == "sheet (2).png"
    assert len(finder.sure(np.asarray(opened(path)))) == 1


def test_a_poster_of_those_in_the_photos(library: Library, tmp_path: Path) -> None:
    some = ids(library, "obama_1.jpg", "obama_2.jpg", "biden_1.jpg", "coffee_1.jpg")
    people = people_in(library, some)
    assert [person.name for person in people] == ["Obama", "Biden"]
    wish = Wish(
        some,
        os.fsencode(tmp_path / "people.png"),
        kind=Kind.POSTER,
        people=tuple(person.person_id for person in people),
        title="Presidents",
    )
    (path,) = made(library, wish)
    assert np.asarray(opened(path)).std() > 20


def test_nothing_is_written_for_nobody(library: Library, tmp_path: Path) -> None:
    wish = Wish((), os.fsencode(tmp_path / "people.pdf"), kind=Kind.POSTER)
    assert made(library, wish) == []
    assert not list(tmp_path.glob("people*"))


def test_too_many_are_refused(library: Library, tmp_path: Path) -> None:
    many = tuple(PhotoId(n) for n in range(sheets.PICTURES_MAX + 1))
    with pytest.raises(EditRefusedError) as refused:
        made(library, Wish(many, os.fsencode(tmp_path / "sheet.pdf"), kind=Kind.SHEET))
    assert refused.value.code is RefusalCode.TOO_MANY_PICTURES


def test_long_words_are_cut_to_their_width() -> None:
    font = font_for("photo", 20)
    cut = fitting("a very long name of a photo.jpg", font, 100)
    assert cut.endswith("…")
    assert font.getlength(cut) <= 100
    assert fitting("Anna", font, 100) == "Anna"
