"""Sees that what was written is on the disk itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def sync(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk itself."""
    if os.name == "nt" and path.is_dir():
        return  # Windows can't, and needn't
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
