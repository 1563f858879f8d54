"""What may be dropped on the window: folders with photos, and other programs' files with names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.ui.models.importing import is_foreign_file

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def folders_in(event: QDropEvent) -> list[bytes]:
    """Return the folders among what is being dragged in."""
    return [os.fsencode(path) for path in _local(event) if Path(path).is_dir()]


def foreign_files_in(event: QDropEvent) -> list[bytes]:
    """Return the files that other programs keep names in."""
    paths = [path for path in _local(event) if is_foreign_file(path)]
    return [os.fsencode(path) for path in paths if Path(path).is_file()]


def _local(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
