"""What a person can do about files that could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg import __version__
from faceorg.domain.changes import Changes
from faceorg.domain.errors import ProblemCode

if TYPE_CHECKING:
    from faceorg.domain.ids import ProblemId
    from faceorg.library.library import Library

TRIED_WITH: Final = "problems_tried_with"
"""Setting: the version of FaceOrg that has tried to read all that is a problem."""


def retry_where_due(library: Library) -> None:
    """Let this run read what another version could not read, and files that were being written.

    All other problems stay until somebody asks for them: a file that a decoder crashed on once
    would do so in every run.
    """
    counts = library.problems.counts_by_code()
    if library.settings.get(TRIED_WITH) != __version__:
        if counts:
            library.problems.retry()
        library.settings.set(TRIED_WITH, __version__)
    elif ProblemCode.CHANGING in counts:
        library.problems.retry(code=ProblemCode.CHANGING)


def retry_problems(
    library: Library, problem_id: ProblemId | None = None, code: ProblemCode | None = None
) -> Changes:
    """Let the next run read a file again, all open ones or those of a kind; shows nothing yet."""
    library.problems.retry(problem_id, code)
    return Changes()


def ignore_problem(library: Library, problem_id: ProblemId, *, ignored: bool) -> Changes:
    """Put a problem aside, or bring it back into the list."""
    library.problems.set_ignored(problem_id, ignored=ignored)
    return Changes()


def ignore_kind(library: Library, code: ProblemCode, *, ignored: bool) -> Changes:
    """Put all problems of a kind aside, or bring them back into the list."""
    library.problems.set_all_ignored(code, ignored=ignored)
    return Changes()
