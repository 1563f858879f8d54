"""Chores on the library's files for when nobody needs them. Any thread but the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.files.tidying import tidy

if TYPE_CHECKING:
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library


def tidy_library(library: Library, token: CancelToken) -> int:
    """Let queries be planned by what is there, and give free space back, in short steps.

    Returns:
        How many pages were given back; stopping the token ends it at the next step.
    """
    return tidy(library.database, lambda: not token.cancelled)
