"""What another process has changed is known, and what this one has changed is not taken for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """The same library, as another process has it open."""
    opened = Library(library.folder)
    yield opened
    opened.close()


def test_what_others_change_is_known_once(library: Library, other: Library) -> None:
    assert not library.revision.changed_elsewhere()
    other.settings.set("theme", "dark")
    assert library.revision.changed_elsewhere()
    assert not library.revision.changed_elsewhere()
    with other.database.transaction():
        other.photos.add_folder(b"/p")
        other.photos.add_folder(b"/q")
    assert library.revision.changed_elsewhere()
    assert not library.revision.changed_elsewhere()


def test_own_changes_are_no_news(library: Library) -> None:
    assert not library.revision.changed_elsewhere()
    library.settings.set("theme", "dark")
    with library.database.transaction():
        library.photos.add_folder(b"/p")
    assert not library.revision.changed_elsewhere()


def test_neither_is_what_changed_before_the_first_question(
    library: Library, other: Library
) -> None:
    other.settings.set("theme", "dark")
    library.settings.set("theme", "light")
    assert not library.revision.changed_elsewhere()


def test_a_change_of_others_between_own_ones_is_known(library: Library, other: Library) -> None:
    assert not library.revision.changed_elsewhere()
    library.settings.set("theme", "dark")
    other.settings.set("theme", "light")
    library.settings.set("theme", "dark")
    assert library.revision.changed_elsewhere()


def test_what_was_rolled_back_is_not_taken_for_own(library: Library, other: Library) -> None:
    assert not library.revision.changed_elsewhere()

    class StopError(Exception):
        pass

    def fail() -> None:
        with library.database.transaction():
            library.photos.add_folder(b"/p")
            raise StopError

    with pytest.raises(StopError):
        fail()
    other.settings.set("theme", "light")
    assert library.revision.changed_elsewhere()


def test_reading_and_changing_nothing_counts_for_nothing(library: Library, other: Library) -> None:
    assert not library.revision.changed_elsewhere()
    with other.database.transaction():
        other.photos.folders()
    other.photos.set_missing([], missing=True)
    assert not library.revision.changed_elsewhere()


def test_it_holds_while_both_write_at_once(library: Library, other: Library) -> None:
    """Own writes from several threads never look like somebody else's; a foreign one always."""
    assert not library.revision.changed_elsewhere()
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            library.settings.set("theme", "dark")

    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(100):
            assert not library.revision.changed_elsewhere()
        for _ in range(20):
            other.settings.set("theme", "light")
            assert library.revision.changed_elsewhere()
    finally:
        stop.set()
        for thread in threads:
            thread.join()
