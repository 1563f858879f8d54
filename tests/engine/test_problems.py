"""What could not be read is not tried again until somebody asks, or there is a reason to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import ProblemCode
from faceorg.engine import problems
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    photos = {"a.jpg": "1", "b.jpg": "problem crashed", "c.jpg": "problem too_slow"}
    return write_photos(tmp_path / "photos", photos)


def index(library: Library, folder: Path) -> list[str]:
    """Run to the end; return the names of the files that were read, sorted."""
    reader = FakeReader()
    list(index_folders(library, [os.fsencode(folder)], CancelToken(), reader, workers=2))
    return sorted(reader.reads)


def test_a_crash_is_not_tried_again(library: Library, folder: Path) -> None:
    assert index(library, folder) == ["a.jpg", "b.jpg", "c.jpg"]
    assert index(library, folder) == []
    assert [p.code for p in library.problems.all()] == [ProblemCode.CRASHED, ProblemCode.TOO_SLOW]


def test_a_crash_is_tried_again_when_asked(library: Library, folder: Path) -> None:
    index(library, folder)
    problems.retry_problems(library, library.problems.all()[0].problem_id)
    assert index(library, folder) == ["b.jpg"]
    assert index(library, folder) == []


def test_a_crash_is_tried_again_when_the_file_changes(library: Library, folder: Path) -> None:
    index(library, folder)
    write_photos(folder, {"b.jpg": "7 7"})
    assert index(library, folder) == ["b.jpg"]
    assert [p.code for p in library.problems.all()] == [ProblemCode.TOO_SLOW]


def test_a_new_version_tries_once(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(library, folder)
    ignored = library.problems.all()[1]
    library.problems.set_ignored(ignored.problem_id, ignored=True)
    monkeypatch.setattr(problems, "__version__", "99")
    assert index(library, folder) == ["b.jpg"]
    assert index(library, folder) == []


def test_a_file_that_was_being_written_is_read_in_the_next_run(
    library: Library, folder: Path
) -> None:
    write_photos(folder, {"b.jpg": "problem changing"})
    index(library, folder)
    assert index(library, folder) == ["b.jpg"]
    assert index(library, folder) == ["b.jpg"]
