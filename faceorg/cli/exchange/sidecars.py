"""`faceorg sidecars`: names beside photos or in them, for other programs and later times."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.common import absolute_paths, show_some
from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.status import CommandError, Status
from faceorg.domain.sidecars import Outcome, Side, SidecarError
from faceorg.ui.texts.into_files_text import CHANGED, files_text
from faceorg.ui.texts.messages import edit_text
from faceorg.ui.texts.sidecars_text import (
    change_text,
    clash_text,
    left_text,
    problem_text,
    report_text,
)
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from faceorg.engine.sidecars.reports import Report, Wish
    from faceorg.library.library import Library

IMPORT_THEM = (
    "--theirs goes with sidecars only. Take over what photo files say by “faceorg import”, and let"
    " each keep its own by --leave."
)


def show_status(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars status`: what writing would change."""
    return _run(arguments, library, Side.NOBODY, dry=True)


def write(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars write`: bring sidecars in step with the library."""
    if arguments.theirs and arguments.into_files:
        raise CommandError(IMPORT_THEM)
    if arguments.theirs and not arguments.dry_run:
        return _take_theirs(arguments, library)
    side = Side.OURS if arguments.ours else Side.LEFT if arguments.leave else Side.NOBODY
    return _run(arguments, library, side, dry=arguments.dry_run)


def clear(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars remove`: take FaceOrg's names out of sidecars, for good."""
    from faceorg.engine.sidecars.keeping import is_on, turn_off

    if is_on(library) and not arguments.dry_run and not arguments.into_files:
        turn_off(library)
        remark("Sidecars are not kept in step any more; Settings, Files switches it on again.")
    return _run(arguments, library, None, dry=arguments.dry_run)


def _take_theirs(arguments: Namespace, library: Library) -> int:
    """Take over what sidecars say otherwise, then bring them in step."""
    from faceorg.engine.sidecars.conflicts import Taken, conflicts_of, settle, take_theirs
    from faceorg.engine.sidecars.job import write as write_all
    from faceorg.engine.sidecars.reports import Report, Wish
    from faceorg.library.sidecars import clashing

    wish, report = Wish(absolute_paths(library, arguments.paths)), Report()
    run_job(lambda token: write_all(library, wish, token, report))
    otherwise = {path for path, _ in report.clashing()}
    found = conflicts_of(library, clashing(library.database))
    conflicts, taken = [c for c in found if c.sidecar in otherwise], Taken()
    run_job(lambda token: take_theirs(library, conflicts, token, taken))
    report.done = [(path, merged) for path, merged in report.done if not merged.unsettled]
    run_job(lambda token: settle(library, conflicts, Side.NOBODY, token, report))
    if arguments.json:
        show_json(_json(wish, report))
    else:
        number = len(conflicts) - len(taken.left)
        if number:
            show(f"{edit_text('take_from_sidecars', {'faces': number})}. “faceorg undo” undoes it.")
        lines = [f"{path_text(c.photo)}: {plain(left_text(c, why))}" for c, why in taken.left]
        show_some(remark, lines)
        _show(wish, report)
    open_ = taken.left or report.clashing()
    return Status.PROBLEMS if report.problems or open_ else Status.DONE


def _run(arguments: Namespace, library: Library, side: Side | None, *, dry: bool) -> int:
    """Run a job and tell what it did; without a side everything is taken out."""
    from faceorg.engine.sidecars import clearing, into_files, job
    from faceorg.engine.sidecars.reports import Report, Wish

    paths = absolute_paths(library, getattr(arguments, "paths", []))
    wish = Wish(paths, side or Side.NOBODY, dry)
    inside = getattr(arguments, "into_files", False)
    clear_all, write_all = clearing.clear, job.write
    if inside:
        clear_all, write_all = into_files.clear, into_files.write
        if not dry:
            remark(tr(CHANGED))
    start, report = clear_all if side is None else write_all, Report()
    try:
        run_job(lambda token: start(library, wish, token, report))
    except SidecarError as error:  # there is no ExifTool
        raise CommandError(problem_text(error), Status.FAULT) from error
    if arguments.json:
        show_json(_json(wish, report))
    else:
        _show(wish, report, files_text if inside else report_text)
    open_ = wish.side is Side.NOBODY and report.clashing()
    return Status.PROBLEMS if report.problems or report.left or open_ else Status.DONE


def _show(wish: Wish, report: Report, told: Callable[..., str] = report_text) -> None:
    changed = [(p, m) for p, m in report.done if m.outcome is not Outcome.SAME]
    show_some(show, [f"{path_text(p)}: {plain(change_text(m))}" for p, m in changed])
    show(plain(told(report, would=wish.dry)))
    list_problems(report)
    if wish.side is Side.NOBODY:
        clashing = report.clashing()
        if clashing:
            remark(
                f"Left alone, as they say otherwise; --ours, --theirs or --leave: {len(clashing):,}"
            )
        lines = [f"{path_text(p)}: {plain(clash_text(c))}" for p, m in clashing for c in m.clashes]
        show_some(remark, [f"  {line}" for line in lines])


def list_problems(report: Report) -> None:
    """Print what could not be read or written, and where names stay."""
    if report.problems:
        remark(f"Not done: {len(report.problems):,}")
    lines = [f"{path_text(path)}: {problem_text(error)}" for path, error in report.problems]
    show_some(remark, [f"  {line}" for line in lines])
    if report.left:
        remark("Names that other programs wrote or changed stay in:")
    show_some(remark, [f"  {path_text(path)}" for path in report.left])


def _json(wish: Wish, report: Report) -> dict[str, Any]:
    counts = {"dry_run": wish.dry, "photos": report.photos, "same": report.same}
    return {**counts, **sidecars_json(report)}


def sidecars_json(report: Report) -> dict[str, Any]:
    """Return which sidecars were changed, which could not be, and where names stay."""
    return {
        "sidecars": [
            {
                "path": os.fsdecode(path),
                "outcome": merged.outcome.value,
                "written": merged.written,
                "taken_out": merged.taken_out,
                "clashes": [
                    {
                        "kind": c.kind.value,
                        "name": c.name,
                        "theirs": c.theirs,
                        "text": clash_text(c),
                    }
                    for c in merged.clashes
                ],
            }
            for path, merged in report.done
        ],
        "problems": [
            {"path": os.fsdecode(path), "code": e.code.value, "text": problem_text(e)}
            for path, e in report.problems
        ],
        "left": [os.fsdecode(path) for path in report.left],
    }
