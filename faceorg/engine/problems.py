"""What a person can do about files that could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes

if TYPE_CHECKING:
    from faceorg.domain.errors import ProblemCode
    from faceorg.domain.ids import ProblemId
    from faceorg.library.library import Library


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
