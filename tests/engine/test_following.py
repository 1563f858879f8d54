"""The job that brings the library up to what a watch has reported."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.engine.dirty import Dirty
from faceorg.engine.following import index_dirty
from faceorg.engine.jobs import CancelToken
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library


def test_a_folder_that_is_not_there_is_left_alone(library: Library, tmp_path: Path) -> None:
    photos = os.fsencode(write_photos(tmp_path / "photos", {"a.jpg": "1", "b.jpg": "1 2"}))
    library.photos.add_folder(photos)
    library.photos.add_folder(b"/not/there")
    reader = FakeReader()
    dirty = Dirty(folders=frozenset({photos, b"/not/there", b"/never/chosen"}))
    list(index_dirty(library, dirty, CancelToken(), reader))
    assert sorted(reader.reads) == ["a.jpg", "b.jpg"]
    assert library.photos.folders() == [photos, b"/not/there"]
