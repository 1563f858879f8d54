"""Problems: they keep their photo, their age and what a person said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import ProblemCode
from faceorg.domain.photos import FileFacts

if TYPE_CHECKING:
    from faceorg.library.library import Library

PATH = b"/photos/a.jpg"


def test_a_problem_seen_by_the_scan_keeps_its_photo(library: Library) -> None:
    library.photos.record_found([FileFacts(PATH, 1, 1)])
    photo_id = library.photos.pending([b"/photos"])[0][0]
    library.problems.record(PATH, ProblemCode.TRUNCATED, "", photo_id)
    library.problems.record(PATH, ProblemCode.NO_PERMISSION, "")
    assert [(p.photo_id, p.code) for p in library.problems.all()] == [
        (photo_id, ProblemCode.NO_PERMISSION)
    ]


def test_an_ignored_problem_comes_back_only_when_it_changes(library: Library) -> None:
    library.problems.record(PATH, ProblemCode.TRUNCATED, "")
    library.problems.set_ignored(library.problems.all()[0].problem_id, ignored=True)
    library.problems.record(PATH, ProblemCode.TRUNCATED, "")
    assert library.problems.all() == []
    library.problems.record(PATH, ProblemCode.DAMAGED, "")
    assert [p.code for p in library.problems.all()] == [ProblemCode.DAMAGED]


def test_problems_of_folders_go_when_the_folder_can_be_read(library: Library) -> None:
    for path in (b"/photos", b"/photos/sub", b"/photosynthesis"):
        library.problems.record(path, ProblemCode.NO_PERMISSION, "")
    library.problems.clear_folders(b"/photos", keep=[b"/photos/sub"])
    assert [p.path for p in library.problems.all()] == [b"/photos/sub", b"/photosynthesis"]
