"""Everything that FaceOrg keeps for somebody, removed when they are done with it. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.files import leaving
from faceorg.paths import added_models_dir, cache_dir, data_dir, default_library_dir, portable_dir

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.files.leaving import Traces


def find(library: Path) -> Traces:
    """Return what is kept of a library and, of the usual one, what lies beside it."""
    return leaving.find_traces(library, _beside(library))


def remove(library: Path, traces: Traces) -> None:
    """Remove what was found, for good; see `leaving.remove_traces`."""
    leaving.remove_traces(library, traces)
    if _is_usual(library):
        for folder in (cache_dir(), *([data_dir()] if portable_dir() is None else [])):
            leaving.remove_empty(folder)


def _beside(library: Path) -> list[Path]:
    """Return the folders that are FaceOrg's alone.

    Of models that were added, of programs that a single file has unpacked, and, of a portable
    program, of Qt's settings.
    """
    if not _is_usual(library):
        return []
    portable = portable_dir()
    settings = [] if portable is None else [portable / "settings"]
    return [added_models_dir(), cache_dir() / "programs", *settings]


def _is_usual(library: Path) -> bool:
    return library.resolve() == default_library_dir().resolve()
