"""A stick with program, library and photos that gets another letter or mount point."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from faceorg.engine.moved_drive import folders_elsewhere
from faceorg.library.library import Library

if TYPE_CHECKING:
    from pathlib import Path


def stick(place: Path) -> Library:
    """Lay a stick out, on which and beside which folders were chosen; return its library."""
    for name in ("Photos/2019", "tools/FaceOrg/FaceOrg-data"):
        (place / name).mkdir(parents=True)
    (place.parent / "Pictures").mkdir()
    library = Library(place / "tools/FaceOrg/FaceOrg-data/library")
    for folder in (place / "Photos", place.parent / "Pictures"):
        library.photos.add_folder(os.fsencode(folder))
    return library


def data(place: Path) -> Path:
    return place / "tools/FaceOrg/FaceOrg-data"


def moved(library: Library, old: Path, new: Path) -> Library:
    library.close()
    new.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(old, new)
    return Library(data(new) / "library")


@pytest.mark.parametrize("new", ["F", "media/anna/STICK", "E/inner"])
def test_folders_on_it_are_found_where_it_lies_now(tmp_path: Path, new: str) -> None:
    old = tmp_path / "E" / "deep" if new == "E/inner" else tmp_path / "E"
    old.parent.mkdir(exist_ok=True)
    library = stick(old)
    assert folders_elsewhere(library, data(old)) == []
    library = moved(library, old, tmp_path / new)
    assert folders_elsewhere(library, data(tmp_path / new)) == [
        os.fsencode(tmp_path / new / "Photos")
    ]
    # Told once; who takes the folder out again is not asked at each start.
    assert folders_elsewhere(library, data(tmp_path / new)) == []
    library.close()


def test_folders_that_are_still_there_or_nowhere_stay_as_they_are(tmp_path: Path) -> None:
    old, new = tmp_path / "E", tmp_path / "F"
    library = stick(old)
    library.photos.add_folder(os.fsencode(old / "gone"))
    folders_elsewhere(library, data(old))
    library = moved(library, old, new)
    (old / "Photos").mkdir(parents=True)  # a copy of the stick at its former place
    assert folders_elsewhere(library, data(new)) == []
    library.close()


def test_a_library_that_was_never_portable_is_left_alone(tmp_path: Path) -> None:
    library = stick(tmp_path / "E")
    shutil.rmtree(tmp_path / "E" / "Photos")
    assert folders_elsewhere(library, data(tmp_path / "E")) == []
    library.close()
