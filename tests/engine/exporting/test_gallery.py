"""A gallery: whole, closed in itself, safe against names, without what nobody asked for."""

from __future__ import annotations

import os
import re
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import CancelledError, PhotoProblemError, ProblemCode
from faceorg.engine import edits
from faceorg.engine.exporting.gallery import pages as gallery_pages
from faceorg.engine.exporting.gallery.job import export_gallery
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sharing.pictures import Pictures, Ready
from faceorg.engine.sharing.wishes import Faces, NotShared
from faceorg.library.library import Library
from faceorg.ui.texts.exporting_text import gallery_words
from faceorg.vision.decoding.picture import Picture
from tests.helpers.libraries import Made, Plan, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.ids import PersonId, PhotoId

PLAN = Plan(people={"Anna": 5, "Ben": 3, "Mira": 2})
HOSTILE = "\"><script>alert('1')</script><img src=http://x/ onerror=a>&amp;"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def made(library: Library, tmp_path: Path) -> Made:
    return fill(library, PLAN, os.fsencode(tmp_path / "photos"))


def make(library: Library, target: Path, **how: Any) -> Exported:
    exported = Exported()
    wish = ExportWish(Form.GALLERY, os.fsencode(target), **how)
    words = gallery_words("en", how.pop("title", ""))
    for _ in export_gallery(library, wish, CancelToken(), exported, words, opened):
        pass
    return exported


def opened(library: Library, wish: ExportWish, stay: frozenset[PersonId]) -> Pictures:
    return Pictures(library, wish.faces, stay, decode=decoded)


def decoded(path: bytes, max_side: int) -> Picture:
    pixels = np.full((max_side // 2, max_side, 3), len(path), np.uint8)
    return Picture(pixels, 4 * max_side, 2 * max_side, "JPEG", b"Exif\0\0camera")


class Page(HTMLParser):
    """A page as a browser takes it apart: tags with attributes, and what is read."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def links(self) -> list[str]:
        found = [attrs.get(name) for _, attrs in self.tags for name in ("href", "src")]
        return [link for link in found if link is not None]


def pages(folder: Path) -> list[Page]:
    return [Page(path) for path in sorted(folder.rglob("*.html"))]


@pytest.mark.usefixtures("made")
def test_everything_is_in_the_folder(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    exported = make(library, folder)
    assert exported.made == [os.fsencode(folder)]
    found = pages(folder)
    assert exported.people == 3
    assert len(found) == 2 + exported.people + exported.photos
    ids = {page.path: {a["id"] for _, a in page.tags if a.get("id")} for page in found}
    for page in found:
        for link in page.links():
            target, fragment = urldefrag(link)
            path = (page.path.parent / unquote(target)).resolve() if target else page.path
            assert path.is_file(), link
            assert folder in path.parents
            if fragment and not re.fullmatch(r"p\d+", fragment):
                assert fragment in ids[path], link


@pytest.mark.usefixtures("made")
def test_very_many_photos_have_a_page_for_each_year(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery_pages, "ON_A_PAGE", 3)
    folder = tmp_path / "gallery"
    exported = make(library, folder)
    years = {path.name: Page(path) for path in folder.glob("photos-*.html")}
    assert years
    shown = [a["id"] for page in years.values() for t, a in page.tags if t == "li" and a.get("id")]
    assert len(shown) == len(set(shown)) == exported.photos
    assert not [a for t, a in Page(folder / "photos.html").tags if t == "img"]
    for path in (folder / "photo").glob("*.html"):
        back = next(a["href"] for _, a in Page(path).tags if a.get("class") == "back")
        target, fragment = urldefrag(str(back))
        assert fragment in {a.get("id") for _, a in years[Path(target).name].tags}


@pytest.mark.usefixtures("made")
def test_nothing_leads_out(library: Library, tmp_path: Path) -> None:
    make(library, tmp_path / "gallery")
    for page in pages(tmp_path / "gallery"):
        assert not [link for link in page.links() if re.match(r"[a-z]+:|//", link)]
        policies = [a["content"] for t, a in page.tags if a.get("http-equiv")]
        assert len(policies) == 1
        assert "default-src 'none'" in str(policies[0])
        assert "http" not in str(policies[0])
        assert not any(name.startswith("on") or name == "style" for _, a in page.tags for name in a)
    for name in ("style.css", "script.js"):
        text = (tmp_path / "gallery" / name).read_text()
        assert not re.search(
            r"https?:|//[a-z]|@import|url\(|fetch\(|XMLHttp", text.replace("// ", "")
        )


def test_names_are_only_text(library: Library, made: Made, tmp_path: Path) -> None:
    edits.rename_person(library, made.people["Ben"], HOSTILE)
    name = next(p.name for p in library.people.all() if p.person_id == made.people["Ben"])
    assert "<script>" in name
    make(library, tmp_path / "gallery", title=HOSTILE)
    for page in pages(tmp_path / "gallery"):
        scripts = [attrs for tag, attrs in page.tags if tag == "script"]
        assert len(scripts) == 1
        assert str(scripts[0]["src"]).endswith("script.js")
        assert all("onerror" not in attrs for _, attrs in page.tags)
        assert not [link for link in page.links() if "http" in link]
    assert name in Page(tmp_path / "gallery" / "index.html").text


@pytest.mark.usefixtures("made")
def test_pictures_are_small_and_say_nothing(library: Library, tmp_path: Path) -> None:
    make(library, tmp_path / "gallery", max_side=400)
    pictures = list((tmp_path / "gallery").rglob("*.jpg"))
    assert pictures
    for path in pictures:
        content = path.read_bytes()
        assert b"Exif" not in content
        with Image.open(BytesIO(content)) as picture:
            assert max(picture.size) <= 400
            assert not picture.getexif()


@pytest.mark.usefixtures("made")
def test_pictures_have_words_for_those_who_do_not_see_them(
    library: Library, tmp_path: Path
) -> None:
    make(library, tmp_path / "gallery")
    names = {person.name for person in library.people.all()}
    for page in pages(tmp_path / "gallery"):
        images = [attrs for tag, attrs in page.tags if tag == "img"]
        assert all("alt" in attrs and attrs["width"] and attrs["height"] for attrs in images)
        photos = [a for a in images if "portrait" not in str(a.get("class"))]
        assert all(any(name in str(a["alt"]) for name in names) for a in photos)


def test_only_who_was_chosen_is_named(library: Library, made: Made, tmp_path: Path) -> None:
    anna = made.people["Anna"]
    exported = make(library, tmp_path / "gallery", people=(anna,))
    assert exported.people == 1
    text = "".join(page.text for page in pages(tmp_path / "gallery"))
    assert "Anna" in text
    assert "Ben" not in text
    assert exported.photos == len({f.photo_id for f in library.faces.of_person(anna)})


def test_hidden_people_and_photos_stay_out(library: Library, made: Made, tmp_path: Path) -> None:
    anna, ben = made.people["Anna"], made.people["Ben"]
    photo = library.faces.of_person(anna)[0].photo_id
    edits.hide_photos(library, [photo])
    edits.hide_people(library, [ben])
    exported = make(library, tmp_path / "gallery")
    assert exported.hidden == 1
    assert not (tmp_path / "gallery" / "picture" / f"{photo}.jpg").exists()
    assert not (tmp_path / "gallery" / "person" / f"{ben}.html").exists()
    make(library, tmp_path / "whole", hidden=True)
    assert (tmp_path / "whole" / "picture" / f"{photo}.jpg").exists()
    assert (tmp_path / "whole" / "person" / f"{ben}.html").exists()


def test_ages_are_said_only_when_asked_for(library: Library, made: Made, tmp_path: Path) -> None:
    edits.set_birth_date(library, made.people["Anna"], date(2001, 2, 3))
    make(library, tmp_path / "gallery")
    make(library, tmp_path / "aged", ages=True)
    plain, aged = (
        "".join(page.text for page in pages(tmp_path / name)) for name in ("gallery", "aged")
    )
    assert re.search(r"Anna, \d+ years", aged)
    assert not re.search(r"Anna, \d+ (years|months)", plain)
    assert "2001" not in plain.replace("2001 ", "")


@pytest.mark.usefixtures("made")
def test_what_cannot_be_read_is_left_out(library: Library, tmp_path: Path) -> None:
    gone = library.photos.tiles()[0].photo_id
    path = library.photos.paths([gone])[gone]

    def decode(wanted: bytes, max_side: int) -> Picture:
        if wanted == path:
            raise PhotoProblemError(ProblemCode.DAMAGED)
        return decoded(wanted, max_side)

    exported = Exported()
    wish = ExportWish(Form.GALLERY, os.fsencode(tmp_path / "gallery"))
    job = export_gallery(
        library,
        wish,
        CancelToken(),
        exported,
        gallery_words("en", ""),
        lambda lib, how, stay: Pictures(lib, how.faces, stay, decode=decode),
    )
    list(job)
    (left_out,) = exported.left_out
    assert (left_out.path, left_out.reason) == (path, ProblemCode.DAMAGED)
    shown = pages(tmp_path / "gallery")
    assert shown
    assert not [page for page in shown if page.path == page.path.parents[1] / f"photo/{gone}.html"]
    assert not [page for page in shown if f"photo/{gone}.html" in " ".join(page.links())]


@pytest.mark.usefixtures("made")
def test_faces_that_cannot_be_covered_are_left_out(library: Library, tmp_path: Path) -> None:
    exported = make(library, tmp_path / "gallery", faces=Faces.COVER)
    # The pictures are not those that the library has read: nobody knows whose faces are in them.
    assert {each.reason for each in exported.left_out} == {NotShared.CHANGED_SINCE}
    assert not exported.made
    assert not (tmp_path / "gallery").exists()


class Covered(Pictures):
    """Pictures in which all faces but those of some people were covered, by grey."""

    def ready(self, photo_id: PhotoId, max_side: int | None) -> Ready:
        assert photo_id
        assert max_side
        return Ready(np.full((max_side, max_side, 3), 128, np.uint8), b"", still=False, covered=2)


def test_portraits_show_no_more_than_the_pictures(
    library: Library, made: Made, tmp_path: Path
) -> None:
    anna, ben, mira = (made.people[name] for name in ("Anna", "Ben", "Mira"))
    asked: list[frozenset[PersonId]] = []

    def opened_covered(lib: Library, wish: ExportWish, stay: frozenset[PersonId]) -> Pictures:
        asked.append(stay)
        return Covered(lib, wish.faces, stay, decode=decoded)

    exported, target = Exported(), os.fsencode(tmp_path / "gallery")
    wish = ExportWish(
        Form.GALLERY, target, people=(anna, ben), faces=Faces.BLUR, visible=frozenset({mira})
    )
    words = gallery_words("en", "")
    list(export_gallery(library, wish, CancelToken(), exported, words, opened_covered))
    assert asked == [frozenset({anna, ben, mira})]
    assert exported.covered == 2 * exported.photos
    assert not (tmp_path / "gallery" / "person" / f"{mira}.html").exists()
    for person_id in (anna, ben):
        with Image.open(tmp_path / "gallery" / "portrait" / f"{person_id}.jpg") as portrait:
            assert portrait.convert("L").getextrema() == (128, 128)
    make(library, tmp_path / "shown", people=(anna,))
    cover = next(p.cover_face_id for p in library.people.all() if p.person_id == anna)
    assert cover is not None
    kept = library.thumbnails.face(cover)
    assert (tmp_path / "shown" / "portrait" / f"{anna}.jpg").read_bytes() == kept


@pytest.mark.usefixtures("made")
def test_what_a_killed_process_left_goes_later(library: Library, tmp_path: Path) -> None:
    for name in ("old", "new"):
        half = tmp_path / "out" / f".faceorg-{name}.part" / "picture"
        half.mkdir(parents=True)
        (half / "1.jpg").write_bytes(b"half")
    for path in (tmp_path / "out" / ".faceorg-old.part").rglob("*"):
        os.utime(path, (0, 0))
    os.utime(tmp_path / "out" / ".faceorg-old.part", (0, 0))
    make(library, tmp_path / "out" / "gallery")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"gallery", ".faceorg-new.part"}  # somebody may be at work there


@pytest.mark.usefixtures("made")
def test_a_gallery_is_there_whole_or_not_at_all(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    token, exported = CancelToken(), Exported()
    wish = ExportWish(Form.GALLERY, os.fsencode(folder / "gallery"))
    job = export_gallery(library, wish, token, exported, gallery_words("en", ""), opened)
    for _ in range(4):
        next(job)
    assert list(folder.iterdir())
    token.cancel()
    with pytest.raises(CancelledError):
        list(job)
    assert not list(folder.iterdir())
    assert not exported.made


@pytest.mark.usefixtures("made")
def test_nothing_is_overwritten(library: Library, tmp_path: Path) -> None:
    (tmp_path / "gallery").mkdir()
    make(library, tmp_path / "gallery")
    exported = make(library, tmp_path / "gallery")
    assert exported.made == [os.fsencode(tmp_path / "gallery (2)")]


@pytest.mark.usefixtures("made")
def test_without_scripts_one_gets_everywhere(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    make(library, folder)
    reached, waiting = set[Path](), [folder / "index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or path.suffix != ".html":
            continue
        reached.add(path)
        links = [urldefrag(link)[0] for link in Page(path).links()]
        waiting += [(path.parent / link).resolve() for link in links if link]
    assert reached == set(folder.rglob("*.html"))
