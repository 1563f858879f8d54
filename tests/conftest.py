"""What tests without a window share: an empty library of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, empty library; `tests/ui` has a filled one of the same name."""
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()
