"""Commands that read photos: index."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.looking.listings import library_counts
from faceorg.cli.looking.problems import problem_json, problem_line
from faceorg.cli.output import path_text, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.status import Status
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.faces import FaceState
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.library.library import Library
    from faceorg.library.problems import Problem

PROBLEMS_SHOWN = 20


def index(arguments: Namespace, library: Library) -> int:
    """`faceorg index`: find photos and faces, group them; goes on where an earlier run stopped."""
    if arguments.videos is not None:
        from faceorg.engine.indexing.videos import set_looks_into_videos

        set_looks_into_videos(library, wanted=arguments.videos)
    return index_and_report(
        library, arguments.folders, as_json=arguments.json, workers=arguments.threads
    )


def index_and_report(
    library: Library,
    folders: Sequence[bytes],
    *,
    as_json: bool = False,
    workers: int | None = None,
) -> int:
    """Index folders, print what the library holds then and what could not be read."""
    from faceorg.engine.folders import known_as
    from faceorg.engine.indexing.index import index_folders
    from faceorg.engine.safety.backups import back_up_when_due

    folders = [known_as(library, os.path.abspath(f)) for f in folders]  # noqa: PTH100 - bytes
    read = run_job(lambda token: index_folders(library, folders, token, workers=workers))
    back_up_when_due(library)
    problems = [p for p in library.problems.all() if _is_inside(p.path, folders)]
    _refuse_empty(library, folders, problems)
    if as_json:
        counts = library_counts(library)
        show_json({"read": read, **counts, "problems": [problem_json(p) for p in problems]})
    else:
        show(summary(library_counts(library)))
        _show_some(problems)
    return Status.PROBLEMS if problems else Status.DONE


def _is_inside(path: bytes, folders: Sequence[bytes]) -> bool:
    sep = os.sep.encode()
    return any(path == f or path.startswith(f.rstrip(sep) + sep) for f in folders)


def _refuse_empty(library: Library, folders: Sequence[bytes], problems: Sequence[Problem]) -> None:
    """Say which folders hold no photos; an error when all of them are empty."""
    empty = [f for f in folders if not any(_is_inside(p.path, [f]) for p in problems)]
    empty = [f for f in empty if not library.photos.known_files(f)]
    if empty and len(empty) == len(folders):
        raise EnvironmentFaultError(FaultCode.NO_PHOTOS, " or ".join(map(os.fsdecode, empty)))
    for folder in empty:
        remark(f"There are no photos in {path_text(folder)}.")


def summary(counts: dict[str, Any]) -> str:
    """Return one line on how much there is."""
    faces = counts["faces"]
    return ", ".join(
        [
            count_text(counts["photos"]["all"], "photo"),
            count_text(faces["all"], "face"),
            count_text(counts["people"], "person"),
            count_text(counts["groups"], "unnamed group"),
            f"{faces[FaceState.UNASSIGNED]:,} in no group.",
        ]
    )


def _show_some(problems: Sequence[Problem]) -> None:
    if not problems:
        return
    show(f"{count_text(len(problems), 'problem')}:")
    for problem in problems[:PROBLEMS_SHOWN]:
        show(f"  {problem_line(problem)}")
    if len(problems) > PROBLEMS_SHOWN:
        show(f"  and {len(problems) - PROBLEMS_SHOWN:,} more: faceorg problems")
