"""The file of thumbnails: damaged or lost, it is made anew, and no photo is worse off for good."""

from __future__ import annotations

import logging
import os
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.library.inspection import inspect
from faceorg.library.library import THUMBNAILS_NAME, Library
from faceorg.library.thumbnails import Thumbnails
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from pathlib import Path

PHOTOS = {f"{i}.jpg": f"{i % 3 + 1}" for i in range(12)}


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return write_photos(tmp_path / "photos", PHOTOS)


@pytest.fixture
def closed(tmp_path: Path, photos: Path) -> Path:
    """The folder of a library that has read all photos."""
    with closing(Library(tmp_path / "library")) as library:
        index(library, photos)
    return tmp_path / "library"


def index(library: Library, photos: Path) -> list[str]:
    reader = FakeReader()
    list(index_folders(library, [os.fsencode(photos)], CancelToken(), reader, 1))
    return reader.reads


@pytest.mark.parametrize("harm", ["header", "everything", "cut", "deleted"])
def test_a_damaged_file_is_made_anew_and_filled_by_the_next_index(
    closed: Path, photos: Path, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = closed / THUMBNAILS_NAME
    content = file.read_bytes()
    harmed = {
        "header": b"\x55" * 100 + content[100:],
        "everything": b"\x55" * len(content),
        "cut": content[: len(content) // 2],
    }
    if harm in harmed:
        file.write_bytes(harmed[harm])
    else:
        file.unlink()
    with caplog.at_level(logging.CRITICAL), closing(Library(closed)) as library:
        assert library.thumbnails.photo(PhotoId(1)) is None
        assert library.photos.count() == len(PHOTOS), "the photos themselves are all there"
        assert sorted(index(library, photos)) == sorted(PHOTOS)
        assert index(library, photos) == [], "once is enough"
        assert not library.thumbnails.is_lacking
        assert not inspect(library).photos_without_thumbnail
        assert library.thumbnails.photo(PhotoId(1)) == b"thumbnail"
    kept = list(closed.glob("thumbnails.damaged-*.sqlite"))
    assert [file.read_bytes() for file in kept] == ([harmed[harm]] if harm in harmed else [])


def test_damage_found_later_costs_a_picture_and_is_mended_by_the_next_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "thumbnails.sqlite"
    with closing(Thumbnails(path)) as thumbnails:
        thumbnails.put([], [(FaceId(i), bytes([i]) * 9000) for i in range(1, 60)])
        thumbnails.set_complete()
    data = bytearray(path.read_bytes())
    data[5 * 16384 :] = b"\x55" * (len(data) - 5 * 16384)
    path.write_bytes(data)
    with caplog.at_level(logging.CRITICAL):
        with closing(Thumbnails(path)) as thumbnails:
            found = [thumbnails.face(FaceId(i)) for i in range(1, 60)]
            assert None in found
            thumbnails.put([], [(FaceId(i), b"new") for i in range(1, 60)])
        with closing(Thumbnails(path)) as thumbnails:
            assert thumbnails.check() == []
            assert thumbnails.is_lacking
            thumbnails.put([], [(FaceId(7), b"new")])
            assert thumbnails.face(FaceId(7)) == b"new"
        with closing(Thumbnails(path)) as thumbnails:
            assert thumbnails.face(FaceId(7)) == b"new", "only once"
    assert len(list(tmp_path.glob("thumbnails.damaged-*.sqlite"))) == 1


def test_of_damaged_files_only_the_latest_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "thumbnails.sqlite"
    with caplog.at_level(logging.CRITICAL):
        for content in (b"first" * 900, b"second" * 900):
            path.write_bytes(content)
            Thumbnails(path).close()
    (kept,) = tmp_path.glob("thumbnails.damaged-*.sqlite")
    assert kept.read_bytes() == b"second" * 900
