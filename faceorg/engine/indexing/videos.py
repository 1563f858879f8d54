"""Whether videos are looked into, as a setting of the library. Any thread.

A minute of film costs as much as some ten photos. Videos that are known already stay, whatever is
chosen later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from faceorg.library.library import Library

SETTING: Final = "videos"


def looks_into_videos(library: Library) -> bool:
    """Whether new videos are read; they are unless somebody wanted none."""
    return library.settings.get(SETTING) is not False


def set_looks_into_videos(library: Library, *, wanted: bool) -> None:
    """Have new videos read from now on, or left alone."""
    library.settings.set(SETTING, wanted)
