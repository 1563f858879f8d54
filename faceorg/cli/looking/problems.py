"""`faceorg problems`: which files could not be read, why, since when, and what to do about them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import ProblemCode
from faceorg.engine.problems import ignore_kind, ignore_problem, retry_problems
from faceorg.ui.texts.messages import count_text, problem_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.library.library import Library
    from faceorg.library.problems import Problem


def problems(arguments: Namespace, library: Library) -> int:
    """`faceorg problems`: put aside or read again what is asked for, then list what is left."""
    code = ProblemCode(arguments.reason) if arguments.reason else None
    if arguments.ignore is not None:
        _set_ignored(library, arguments.ignore, code, ignored=True)
    if arguments.bring_back is not None:
        _set_ignored(library, arguments.bring_back, code, ignored=False)
    if arguments.retry:
        _retry(library, code)
    found = library.problems.all(ignored=arguments.ignored)
    listed = [problem for problem in found if code in (None, problem.code)]
    if arguments.json:
        for problem in listed:
            show_json(problem_json(problem))
    else:
        _show_groups(listed)
        _mention_ignored(library, arguments)
    return Status.PROBLEMS if listed and not arguments.ignored else Status.DONE


def problem_line(problem: Problem) -> str:
    """Return a problem as a line for people."""
    return f"{path_text(problem.path)}: {_reason(problem)}"


def problem_json(problem: Problem) -> dict[str, Any]:
    """Return a problem as JSON has it."""
    return {
        "path": os.fsdecode(problem.path),
        "code": problem.code.value,
        "reason": _reason(problem),
        "detail": problem.detail,
        "since": problem.since,
        "ignored": problem.ignored,
    }


def _show_groups(found: Sequence[Problem]) -> None:
    """Print problems under their reasons, the most frequent reason first."""
    groups: dict[tuple[ProblemCode, str], list[Problem]] = {}
    for problem in found:
        groups.setdefault((problem.code, _reason(problem)), []).append(problem)
    for (code, reason), group in sorted(groups.items(), key=lambda g: (-len(g[1]), g[0])):
        show(f"{reason} {count_text(len(group), 'file')} (--reason {code})")
        for problem in group:
            show(f"  {problem.since[:10]}  {path_text(problem.path)}")
    if not found:
        show("No problems.")


def _mention_ignored(library: Library, arguments: Namespace) -> None:
    number = library.problems.count(ignored=True)
    if number and not arguments.ignored:
        remark(f"{count_text(number, 'file')} ignored earlier: faceorg problems --ignored")


def _reason(problem: Problem) -> str:
    return plain(problem_text(problem.code, problem.detail))


def _set_ignored(
    library: Library, paths: Sequence[bytes], code: ProblemCode | None, *, ignored: bool
) -> None:
    """Put files aside or bring them back; all of a kind where no path is given."""
    if not paths:
        if code is None:
            raise CommandError("Say which: a PATH, or --reason CODE for all of a kind.")
        ignore_kind(library, code, ignored=ignored)
        return
    known = {p.path: p for side in (False, True) for p in library.problems.all(ignored=side)}
    for path in paths:
        problem = known.get(path) or known.get(os.path.abspath(path))  # noqa: PTH100 - bytes
        if problem is None:
            raise CommandError(f"There is no problem with {path_text(path)}.")
        ignore_problem(library, problem.problem_id, ignored=ignored)


def _retry(library: Library, code: ProblemCode | None) -> None:
    """Read files again, all open ones or those of a kind."""
    from faceorg.engine.indexing.index import index_folders

    folders = [folder for folder in library.photos.folders() if os.path.isdir(folder)]  # noqa: PTH112
    retry_problems(library, code=code)
    run_job(lambda token: index_folders(library, folders, token))
