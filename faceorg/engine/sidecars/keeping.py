"""Sidecars kept in step with the library: what has changed is written, what others did is noticed.

What is due is known by the library (`library.sidecars`): a job that is stopped, killed or refused
loses nothing. Any thread but the window's.
"""

from __future__ import annotations

import os
from itertools import groupby
from typing import TYPE_CHECKING

from faceorg.engine.sidecars.clearing import take_former_out
from faceorg.engine.sidecars.job import write_some
from faceorg.engine.sidecars.reports import Wish, file_state
from faceorg.library import sidecars as rows
from faceorg.library.sidecars import IN_STEP, WRITTEN_ONCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.library import Library


def is_on(library: Library) -> bool:
    """Whether sidecars are kept in step."""
    return bool(library.settings.get(IN_STEP))


def turn_on(library: Library) -> None:
    """Keep sidecars in step from now on; all that have names are due."""
    with library.database.transaction():
        library.settings.set(WRITTEN_ONCE, True)  # noqa: FBT003 - a value
        library.settings.set(IN_STEP, True)  # noqa: FBT003 - a value
        rows.make_all_due(library.database)


def turn_off(library: Library) -> None:
    """Leave sidecars as they are from now on."""
    library.settings.set(IN_STEP, False)  # noqa: FBT003 - a value


def keep_in_step(library: Library, token: CancelToken, report: Report) -> Iterator[Progress]:
    """Write all that is due, where sidecars are kept in step; what fails waits for `try_again`.

    Raises:
        CancelledError: the token said so; the rest is due as before.
        EnvironmentFaultError: another process writes sidecars for longer than anybody waits.
    """
    while is_on(library) and (due := rows.due_now(library.database)):
        for folder, inside in groupby(due, key=lambda one: one.directory):
            photos = list(inside)
            wanted = [one.photo_id for one in photos]
            yield from write_some(library, folder, wanted, Wish(), token, report)
            former = {one.photo_id: one.former for one in photos if one.former is not None}
            take_former_out(library, former, report)


def look_outside(library: Library, directories: Collection[bytes] | None = None) -> bool:
    """Notice sidecars that somebody else has changed or taken away; they are due then.

    What has failed before is due again, too.

    Args:
        library: where.
        directories: look only into these; all without it.

    Returns:
        Whether something is due now.
    """
    database = library.database
    if not is_on(library):
        return False
    rows.try_again(database, directories)
    there: dict[bytes, bool] = {}
    changed = []
    for directory in [None] if directories is None else sorted(directories):
        for photo_id, path, state in rows.written_files(database, directory):
            folder = os.path.dirname(path)  # noqa: PTH120 - bytes
            if folder not in there:
                there[folder] = os.path.isdir(folder)  # noqa: PTH112 - bytes
            if there[folder] and file_state(path) != state:
                changed.append(photo_id)
    rows.make_due(database, changed)
    return rows.is_due(database)
