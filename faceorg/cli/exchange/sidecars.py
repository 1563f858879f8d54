"""`faceorg sidecars`: names beside the photos, for other programs and later times."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.importing import SHOWN_MAX, absolute_paths
from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.status import Status
from faceorg.domain.sidecars import Outcome, Side
from faceorg.ui.texts.sidecars_text import change_text, clash_text, problem_text, report_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.engine.sidecars.reports import Report, Wish
    from faceorg.library.library import Library


def show_status(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars status`: what writing would change."""
    return _run(arguments, library, Side.NOBODY, dry=True)


def write(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars write`: bring sidecars in step with the library."""
    side = Side.OURS if arguments.ours else Side.LEFT if arguments.theirs else Side.NOBODY
    return _run(arguments, library, side, dry=arguments.dry_run)


def clear(arguments: Namespace, library: Library) -> int:
    """`faceorg sidecars remove`: take FaceOrg's names out of sidecars."""
    return _run(arguments, library, None, dry=arguments.dry_run)


def _run(arguments: Namespace, library: Library, side: Side | None, *, dry: bool) -> int:
    """Run a job and tell what it did; without a side everything is taken out."""
    from faceorg.engine.sidecars.clearing import clear as clear_all
    from faceorg.engine.sidecars.job import write as write_all
    from faceorg.engine.sidecars.reports import Report, Wish

    paths = absolute_paths(library, getattr(arguments, "paths", []))
    wish = Wish(paths, side or Side.NOBODY, dry)
    start, report = clear_all if side is None else write_all, Report()
    run_job(lambda token: start(library, wish, token, report))
    if arguments.json:
        show_json(_json(wish, report))
    else:
        _show(wish, report)
    open_ = wish.side is Side.NOBODY and report.clashing()
    return Status.PROBLEMS if report.problems or report.left or open_ else Status.DONE


def _show(wish: Wish, report: Report) -> None:
    changed = [(p, m) for p, m in report.done if m.outcome is not Outcome.SAME]
    _list(show, [f"{path_text(p)}: {plain(change_text(m))}" for p, m in changed])
    show(plain(report_text(report, would=wish.dry)))
    list_problems(report)
    if wish.side is Side.NOBODY:
        clashing = report.clashing()
        if clashing:
            remark(f"Left alone, as they say otherwise; --ours or --theirs: {len(clashing):,}")
        lines = [f"{path_text(p)}: {plain(clash_text(c))}" for p, m in clashing for c in m.clashes]
        _list(remark, [f"  {line}" for line in lines])


def list_problems(report: Report) -> None:
    """Print what could not be read or written, and where names stay."""
    if report.problems:
        remark(f"Not done: {len(report.problems):,}")
    lines = [f"{path_text(path)}: {problem_text(error)}" for path, error in report.problems]
    _list(remark, [f"  {line}" for line in lines])
    if report.left:
        remark("Names that other programs wrote or changed stay in:")
    _list(remark, [f"  {path_text(path)}" for path in report.left])


def _list(say: Any, lines: Sequence[str]) -> None:
    for line in lines[:SHOWN_MAX]:
        say(line)
    if len(lines) > SHOWN_MAX:
        remark(f"  and {len(lines) - SHOWN_MAX:,} more; --json lists them all")


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
