"""Google Takeout: names of files, and what is in them."""

from __future__ import annotations

import pytest

from faceorg.domain.importing import ForeignCode, ForeignFileError, Said
from faceorg.metadata.foreign_files import read_json
from faceorg.metadata.takeout import json_names, photos_beside, photos_of, taken_out

LONG = "PXL_20230812_155214123.PORTRAIT-01.COVER-edit.jpg"  # 49 characters


@pytest.mark.parametrize(
    ("photo", "name"),
    [
        ("IMG_1.jpg", "IMG_1.jpg.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json"),
        ("IMG_1(2).jpg", "IMG_1.jpg(2).json"),
        ("IMG_1(2).jpg", "IMG_1.jpg.supplemental-metadata(2).json"),
        ("IMG_20230812_155214123_HDR.jpg", "IMG_20230812_155214123_HDR.jpg.supplemental-me.json"),
        (LONG, LONG[:46] + ".json"),
        ("IMG_1-edited.jpg", "IMG_1.jpg.json"),
    ],
)
def test_which_file_belongs_to_a_photo(photo: str, name: str) -> None:
    assert name in list(json_names(photo))
    assert photos_beside([photo, "other.jpg"], {name, "metadata.json"}) == {name: [photo]}


def test_people() -> None:
    content = {
        "title": "IMG_1.jpg",
        "photoTakenTime": {"timestamp": "1600000000", "formatted": "…"},
        "people": [{"name": "Anna"}, {"name": " "}, {"nome": "?"}, "Ben", {"name": 7}],
    }
    said = taken_out(content)
    assert said is not None
    assert (said.people, said.taken_s) == (("Anna",), 1.6e9)
    (photo,) = photos_of(b"/t", said, ["IMG_1.jpg"])
    assert (photo.path, photo.said) == (b"/t/IMG_1.jpg", Said((), ("Anna",)))
    (elsewhere,) = photos_of(b"/t", said, [])
    assert (elsewhere.path, elsewhere.taken_s) == (b"IMG_1.jpg", 1.6e9)


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "/etc/passwd", "..", "a\\b", "a\0b", "a\ud800", ""]
)
def test_titles_that_lead_elsewhere_are_no_file(title: str) -> None:
    said = taken_out({"title": title, "people": [{"name": "Anna"}]})
    assert said is not None
    assert list(photos_of(b"/t", said, [])) == []


@pytest.mark.parametrize("content", [b"[]", b"7", b'{"people": []}', b'{"title": 7}', b"null"])
def test_json_about_something_else(content: bytes) -> None:
    assert taken_out(read_json(content)) is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"1" * 5000])
def test_what_is_no_json(content: bytes) -> None:
    with pytest.raises(ForeignFileError) as caught:
        read_json(content)
    assert caught.value.code is ForeignCode.DAMAGED


@pytest.mark.parametrize("people", [7, None, {}, "Anna", [[]], [{"name": ["Anna"]}]])
def test_wrong_types_name_nobody(people: object) -> None:
    content = {"title": "a.jpg", "people": people, "photoTakenTime": {"timestamp": 1e400}}
    said = taken_out(content)
    assert said is not None
    assert (said.people, said.taken_s) == ((), None)
