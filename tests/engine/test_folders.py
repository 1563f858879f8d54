"""Taking folders out and watching them."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, FaultCode, RefusalCode
from faceorg.engine import folders
from faceorg.engine.safety.trash import missing_photos
from tests.helpers.libraries import make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = make(tmp_path / "library")
    yield made
    made.close()


def test_a_folder_taken_out_leaves_its_photos_in_the_trash(library: Library) -> None:
    number, people = library.photos.count(), len(library.people.all())
    changes = folders.take_out(library, b"/photos")
    assert len(changes.photo_ids) == number
    assert changes.people_regrouped
    assert library.photos.folders() == []
    assert library.photos.count() == 0
    assert len(missing_photos(library)) == number
    assert len(library.people.all()) == people


def test_photos_that_another_folder_holds_stay(library: Library) -> None:
    number = library.photos.count()
    library.photos.add_folder(b"/photos/2024")
    changes = folders.take_out(library, b"/photos")
    assert 0 < library.photos.count() == number - len(changes.photo_ids)


def test_only_chosen_folders(library: Library) -> None:
    for act in (
        lambda: folders.take_out(library, b"/elsewhere"),
        lambda: folders.set_watched(library, b"/elsewhere", watched=True),
    ):
        with pytest.raises(EditRefusedError) as refused:
            act()
        assert refused.value.code is RefusalCode.UNKNOWN_FOLDER


def test_watching_can_be_ended(library: Library) -> None:
    folders.set_watched(library, b"/photos", watched=False)
    assert [f.watched for f in library.photos.folders_with()] == [False]


def test_a_short_look_at_a_folder_is_waited_for(library: Library) -> None:
    held, go_on = threading.Event(), threading.Event()

    def read() -> None:
        with library.indexing_lock():
            held.set()
            go_on.wait(10)
            time.sleep(0.3)

    reader = threading.Thread(target=read)
    reader.start()
    assert held.wait(10)
    go_on.set()
    folders.take_out(library, b"/photos")
    reader.join()
    assert library.photos.folders() == []


def test_photos_that_are_being_read_stay(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "WAIT_S", 0.2)
    with library.indexing_lock():
        refused: list[EnvironmentFaultError] = []

        def take_out() -> None:
            try:
                folders.take_out(library, b"/photos")
            except EnvironmentFaultError as error:
                refused.append(error)

        other = threading.Thread(target=take_out)
        other.start()
        other.join()
    assert [error.code for error in refused] == [FaultCode.ALREADY_INDEXING]
    assert library.photos.folders() == [b"/photos"]


def test_a_folder_is_known_by_any_of_its_names(library: Library, tmp_path: Path) -> None:
    def known_as(path: Path) -> Path:
        return Path(os.fsdecode(folders.known_as(library, os.fsencode(path))))

    real, link = tmp_path / "real", tmp_path / "link"
    (real / "2024").mkdir(parents=True)
    link.symlink_to(real)
    assert known_as(link / "2024") == link / "2024", "nothing is chosen yet"
    library.photos.add_folder(os.fsencode(link))
    assert known_as(real) == known_as(link) == link
    assert known_as(real / "2024") == link / "2024"
    assert known_as(tmp_path) == tmp_path
    library.photos.add_folder(os.fsencode(real / "2024"))
    assert known_as(real / "2024") == real / "2024", "as it was chosen"
